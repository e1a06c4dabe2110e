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

/** The spellings met, and the number of the key of each. */
let spellings: string[] = []
let numbers: number[] = []
/** Where the spellings stand, plus one, found by their letters; at most every other place is taken. */
let places = new Int32Array(firstSize)
/** Spellings that stand in no place. */
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
  numbers = []
  places = new Int32Array(firstSize)
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
  const place = placeOf(hash)
  for (let i = 0; i < reach; i++) {
    const at = (place + i) & mask
    const spelling = (places[at] as number) - 1
    if (spelling < 0) return learn(text.slice(start, end), at)
    if (stands(spellings[spelling] as string, text, start, end)) return numbers[spelling] as number
  }
  const word = text.slice(start, end)
  const spelling = beside.get(word)
  return spelling === undefined ? learn(word, undefined) : (numbers[spelling] as number)
}

/** A hash says little in its last digits alone. */
function placeOf(hash: number): number {
  return hash ^ (hash >>> 15)
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

function learn(word: string, at: number | undefined): number {
  const number = numberOfKey(keyOf(word))
  // A slice would keep the whole text that it is cut from.
  const spelling = spellings.push(Array.from(word).join('')) - 1
  numbers.push(number)
  if (at === undefined) beside.set(word, spelling)
  else places[at] = spelling + 1
  if (spellings.length * 2 > places.length) grow()
  return number
}

function grow(): void {
  places = new Int32Array(places.length * 2)
  beside = new Map()
  const mask = places.length - 1
  for (const [spelling, word] of spellings.entries()) {
    const place = placeOf(hashOf(word))
    let i = 0
    while (i < reach && places[(place + i) & mask] !== 0) i++
    if (i < reach) places[(place + i) & mask] = spelling + 1
    else beside.set(word, spelling)
  }
}

function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = mixed(hash, word.charCodeAt(i))
  return hash
}

/** A word as lists have it: in lower case, with one kind of apostrophe, without “’s”. */
export function keyOf(word: string): string {
  const key = word.toLowerCase()
  return /['’]/.test(key) ? key.replace(/’/g, "'").replace(/'s$|'$/, '') : key
}
