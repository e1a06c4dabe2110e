/** What a text costs that is kept, besides its letters. */
const overhead = 20

/** The letters of a large document. */
const ofDocument = 100_000
/** Of twenty thousand words. */
export const ofWords = 500_000

/**
 * What follows from a word, a sentence or a paragraph alone is worked out once,
 * as long as not too much is known (in letters). Texts come again: words all the
 * time, paragraphs from one version of a document to the next, which differ in a
 * few of them.
 */
export function memoised<T>(make: (text: string) => T, most = ofDocument): (text: string) => T {
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

/** What follows from an object that nobody changes, such as the blocks of a document or a list of phrases, is worked out once, and forgotten with it. */
export function keptBy<O extends object, T>(make: (object: O) => T): (object: O) => T {
  const known = new WeakMap<O, {readonly value: T}>()
  return (object) => {
    const found = known.get(object)
    if (found) return found.value
    const value = make(object)
    known.set(object, {value})
    return value
  }
}
