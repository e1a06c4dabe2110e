/** What a text costs that is kept, besides its letters. */
const overhead = 20

/**
 * What follows from a word, a sentence or a paragraph alone is worked out once,
 * as long as not too much is known (in letters). Texts come again: words all the
 * time, paragraphs from one version of a document to the next, which differ in a
 * few of them.
 */
export function memoised<T>(make: (text: string) => T, most = 400_000): (text: string) => T {
  const known = new Map<string, T>()
  let size = 0
  return (text) => {
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found as T
    const made = make(text)
    size += text.length + overhead
    if (size > most) {
      known.clear()
      size = text.length + overhead
    }
    known.set(text, made)
    return made
  }
}
