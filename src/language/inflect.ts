/** How a word ends in a text: as listed, or as a plural, a past form or an -ing form. */
export type Ending = '' | 's' | 'ed' | 'ing'

export interface Inflection {
  readonly form: string
  readonly ending: Ending
}

/** Words of grammar: “up” in “spin up” has no plural. */
const functionWords = new Set(
  'a an the this that these those your our their its all any each no not and or but if of in on at to by for from with without into onto up down out off over under back again as is are was were be been being it who what'.split(
    ' ',
  ),
)

/** Past and participle of the irregular verbs that terms and their replacements use. */
const irregular: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  Object.entries({
    begin: ['began', 'begun'],
    break: ['broke', 'broken'],
    bring: ['brought', 'brought'],
    build: ['built', 'built'],
    choose: ['chose', 'chosen'],
    come: ['came', 'come'],
    cut: ['cut', 'cut'],
    deal: ['dealt', 'dealt'],
    do: ['did', 'done'],
    find: ['found', 'found'],
    get: ['got', 'got'],
    give: ['gave', 'given'],
    go: ['went', 'gone'],
    have: ['had', 'had'],
    hide: ['hid', 'hidden'],
    keep: ['kept', 'kept'],
    leave: ['left', 'left'],
    make: ['made', 'made'],
    put: ['put', 'put'],
    read: ['read', 'read'],
    run: ['ran', 'run'],
    send: ['sent', 'sent'],
    set: ['set', 'set'],
    show: ['showed', 'shown'],
    shut: ['shut', 'shut'],
    speed: ['sped', 'sped'],
    spin: ['spun', 'spun'],
    split: ['split', 'split'],
    spread: ['spread', 'spread'],
    stand: ['stood', 'stood'],
    steal: ['stole', 'stolen'],
    take: ['took', 'taken'],
    tear: ['tore', 'torn'],
    tell: ['told', 'told'],
    think: ['thought', 'thought'],
    write: ['wrote', 'written'],
  } as const),
)

const endsInOneConsonant = /[^aeiou][aeiou][^aeiouwxy]$/

/** English forms of a word as a noun and as a verb, itself first. */
export function inflections(word: string): Inflection[] {
  const found: Inflection[] = [{form: word, ending: ''}]
  if (!/^[a-z]{2,}$/.test(word) || functionWords.has(word)) return found
  found.push({form: withS(word), ending: 's'}, {form: withIng(word), ending: 'ing'})
  // Verbs of several syllables differ (“opened”, “committed”): both spellings are found.
  if (endsInOneConsonant.test(word)) found.push({form: `${word}${word.at(-1)}ing`, ending: 'ing'}, {form: `${word}${word.at(-1)}ed`, ending: 'ed'})
  for (const form of new Set(pastForms(word))) {
    // A verb with one form for all times (“set”) stays as listed.
    if (form !== word) found.push({form, ending: 'ed'})
  }
  return found
}

/**
 * A replacement in the form of the term it stands for: “set up” for
 * “provisioning” becomes “setting up”, “rare case” for “edge cases” becomes
 * “rare cases”.
 */
export function withEnding(phrase: string, ending: Ending, as: 'noun' | 'verb', tense: 'past' | 'participle' = 'participle'): string {
  if (ending === '') return phrase
  const words = phrase.split(' ')
  for (const at of headsOf(words, as)) words[at] = inflect(words[at] ?? '', ending, tense)
  return words.join(' ')
}

/** The words of a phrase that take its ending: the verbs joined by “and”, or the noun before “of” and the like. */
function headsOf(words: readonly string[], as: 'noun' | 'verb'): number[] {
  if (as === 'verb') return words.flatMap((_, at) => (at === 0 || words[at - 1] === 'and' ? [at] : []))
  const small = words.findIndex((word, at) => at > 0 && functionWords.has(word))
  return [(small < 0 ? words.length : small) - 1]
}

function inflect(word: string, ending: Ending, tense: 'past' | 'participle'): string {
  // “lessons” and “login details” are plural already.
  if (ending === 's') return /[^s]s$/.test(word) ? word : withS(word)
  if (ending === 'ing') return withIng(word)
  const [past = word, participle = word] = pastForms(word)
  return tense === 'past' ? past : participle
}

/** These have an -s form of their own. */
const irregularS: ReadonlyMap<string, string> = new Map([
  ['do', 'does'],
  ['go', 'goes'],
  ['have', 'has'],
])

/** Whether a verb changes inside in its past forms. */
export function isIrregular(word: string): boolean {
  return irregular.has(word)
}

function withS(word: string): string {
  const known = irregularS.get(word)
  if (known) return known
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

function withIng(word: string): string {
  if (/[^e]e$/.test(word) && word.length > 2) return `${word.slice(0, -1)}ing`
  return `${doubled(word)}ing`
}

function pastForms(word: string): readonly [past: string, participle: string] {
  const known = irregular.get(word)
  if (known) return known
  let form = `${doubled(word)}ed`
  if (word.endsWith('e')) form = `${word}d`
  else if (/[^aeiou]y$/.test(word)) form = `${word.slice(0, -1)}ied`
  return [form, form]
}

/** A word of one syllable doubles its last consonant: plan, planned, planning; others do not: open, opened. */
function doubled(word: string): string {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word) || /^qu[aeiou][^aeiouwxy]$/.test(word) ? `${word}${word.at(-1)}` : word
}
