/** A text on one line of at most `most` characters, cut between words, with “…” where it goes on. */
export function shorten(text: string, most: number): string {
  const line = oneLine(text)
  const letters = [...line]
  if (letters.length <= most) return line
  const cut = letters.slice(0, most - 1).join('')
  const words = /\s/.test(letters[most - 1] ?? '') ? cut : cut.replace(/\s+\S*$/, '')
  // A word that is longer than half of the room, such as an address, is cut within.
  const kept = [...words].length < most / 2 ? cut : words
  return `${kept.replace(/[\s,;:.(–—-]+$/u, '')}…`
}

/** White space of any kind as one space, and none around it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
