import {unitAt} from '../document/unit-at.ts'

/**
 * Numbers for words. All lists of phrases look at every word of every text: by a
 * number, what is known of a word is found without hashing its letters again and
 * again. Spellings of one key (`Server’s`, `server`) have one number.
 */

/** The most spellings that are kept; a large folder of documents has a tenth of them. */
const most = 100_000
/** How far from its place a spelling may stand: whoever picks words that fall on one place makes them no slower than a map. */
const reach = 16
const firstSize = 1 << 13

/** The spellings met. */
let spellings: string[] = []
/**
 * Where the spellings stand, found by their letters; at most every other place
 * is taken. A place has four numbers, side by side as the memory is what takes
 * time: the spelling plus one, its hash, its length and the number of its key.
 */
let places = new Int32Array(firstSize * 4)
/** Spellings that stand in no place, with the numbers of their keys. */
let beside = new Map<string, number>()
/** Keys, and the number of each. */
let keys: string[] = []
let numberOf = new Map<string, number>()
let age = 0

/** Changes when all numbers are given anew. */
export function vocabularyAge(): number {
  return age
}

/** Called between texts: when there are too many words, all numbers are given anew. Whether that was so. */
export function tidyVocabulary(): boolean {
  if (spellings.length < most && keys.length < most) return false
  spellings = []
  places = new Int32Array(firstSize * 4)
  beside = new Map()
  keys = []
  numberOf = new Map()
  age++
  return true
}

/** The key that has a number. */
export function keyWith(number: number): string {
  return keys[number] ?? ''
}

/** The number of a key. */
export function numberOfKey(key: string): number {
  const known = numberOf.get(key)
  if (known !== undefined) return known
  numberOf.set(key, keys.length)
  return keys.push(key) - 1
}

/** Adds a unit of a word to the hash of those before it. */
export function mixed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

/** The number of the key of a word that stands at [start, end) of a text, with the hash of its units. */
export function numberOfWord(text: string, start: number, end: number, hash: number): number {
  const mask = places.length - 1
  let at = (placeOf(hash) * 4) & mask
  for (let i = 0; i < reach; i++) {
    const spelling = (places[at] as number) - 1
    if (spelling < 0) return learn(text.slice(start, end), hash, at)
    if (places[at + 1] === hash && places[at + 2] === end - start && stands(spellings[spelling] as string, text, start)) return places[at + 3] as number
    at = (at + 4) & mask
  }
  const word = text.slice(start, end)
  return beside.get(word) ?? learn(word, hash, undefined)
}

/** A hash says little in its last digits alone. */
function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0xffffff
}

function stands(word: string, text: string, start: number): boolean {
  const {length} = word
  for (let i = 0; i < length; i++) if (unitAt(word, i) !== unitAt(text, start + i)) return false
  return true
}

function learn(word: string, hash: number, at: number | undefined): number {
  const number = numberOfKey(keyOf(word))
  // A slice would keep the whole text that it is cut from.
  const spelling = spellings.push(Array.from(word).join('')) - 1
  if (at === undefined) beside.set(word, number)
  else put(at, spelling, hash, number)
  if (spellings.length * 8 > places.length) grow()
  return number
}

function put(at: number, spelling: number, hash: number, number: number): void {
  places[at] = spelling + 1
  places[at + 1] = hash
  places[at + 2] = (spellings[spelling] as string).length
  places[at + 3] = number
}

/** Gives all that stand in a place one among twice as many. */
function grow(): void {
  const old = places
  places = new Int32Array(old.length * 2)
  const mask = places.length - 1
  for (let from = 0; from < old.length; from += 4) {
    if (old[from] === 0) continue
    const [spelling, hash, number] = [(old[from] as number) - 1, old[from + 1] as number, old[from + 3] as number]
    let at = (placeOf(hash) * 4) & mask
    let i = 0
    for (; i < reach && places[at] !== 0; i++) at = (at + 4) & mask
    if (i < reach) put(at, spelling, hash, number)
    else beside.set(spellings[spelling] as string, number)
  }
}

/** A word as lists have it: in lower case, with one kind of apostrophe, without “’s”. */
export function keyOf(word: string): string {
  const key = word.toLowerCase()
  return /['’]/.test(key) ? key.replace(/’/g, "'").replace(/'s$|'$/, '') : key
}
