import {francAll} from 'franc-min'
import {wordRuns} from './foreign.ts'
import {packs} from './packs/index.ts'
import {letterRuns} from './words.ts'

/** ISO 639-3, as franc gives it, to the two letters that documents carry. */
const codes: Readonly<Record<string, string>> = {
  por: 'pt',
  spa: 'es',
  fra: 'fr',
  deu: 'de',
  ita: 'it',
  nld: 'nl',
  pol: 'pl',
  swe: 'sv',
  dan: 'da',
  nob: 'no',
  nno: 'no',
  fin: 'fi',
  ces: 'cs',
  hun: 'hu',
  ron: 'ro',
  tur: 'tr',
  rus: 'ru',
  ukr: 'uk',
  bul: 'bg',
  ell: 'el',
  jpn: 'ja',
  kor: 'ko',
  cmn: 'zh',
  arb: 'ar',
  heb: 'he',
  hin: 'hi',
  vie: 'vi',
  ind: 'id',
  cat: 'ca',
  hrv: 'hr',
  slv: 'sl',
  bos: 'bs',
  srp: 'sr',
}
/** A text of sentences is a third of them; a list of names has none. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  packs.map(({code, functionWords}) => [code, new Set(functionWords.split(' '))]),
)

/** The least share of small words that sentences have. */
const ofSentences = 0.15
const longestEnglish = Math.max(...[...(smallWords.en ?? [])].map((word) => word.length))

/** The shortest text whose language a share of its words decides, in letters: below it every detector measured guesses. */
const enough = 120
const hasEnough = new RegExp(`^(?:\\P{L}*\\p{L}){${enough}}`, 'u')

/** How much of a document is looked at, in letters. */
export const mostLetters = 20_000

/**
 * The language of a document's prose as two letters. English unless the
 * detector and a count of small words agree that it is something else: lists
 * of names, labels and terms have no small words and stay English.
 */
export function detectLanguage(prose: string): string {
  const text = prose.slice(0, mostLetters)
  const lower = text.toLowerCase()
  const isShort = !hasEnough.test(text)
  if (!isShort && readsEnglish(lower)) return 'en'
  const all = wordRuns(lower)
  const share = (code: string, least = 1): number => all.filter((word) => word.length >= least && smallWords[code]?.has(word)).length / all.length
  const english = share('en')
  if (english >= (isShort ? Number.MIN_VALUE : ofSentences)) return 'en'
  const [best] = Object.keys(smallWords)
    .map((code) => ({code, share: share(code)}))
    // One letter is a small word in many languages, and a sign, a name or a part of a list in all: alone they show nothing.
    .filter(({code}) => share(code, 2) >= 0.05)
    .toSorted((a, b) => b.share - a.share)
  // Four small words and none of English are no guess.
  if (isShort) return best && best.share >= 0.2 && best.share * all.length >= 4 ? best.code : 'en'
  if (best && best.code !== 'en' && best.share >= ofSentences && best.share >= 1.5 * english) return best.code
  return english < 0.06 ? otherLanguage(text) : 'en'
}

/** Whether a text in lower case has as many small words of English as sentences have: most documents do, and a part of them shows it. */
function readsEnglish(lower: string): boolean {
  const edges = letterRuns(lower)
  const all = edges.length / 2
  let found = 0
  for (let i = 0; i < edges.length; i += 2) {
    const [start = 0, end = 0] = [edges[i], edges[i + 1]]
    if (end - start <= longestEnglish && smallWords.en?.has(lower.slice(start, end)) && ++found / all >= ofSentences) return true
  }
  return false
}

/** A language without a list of small words, when its letters show that it is no English. */
function otherLanguage(text: string): string {
  const foreign = text.match(/[^\p{Script=Latin}\P{L}]|[\u00C0-\u024F\u1E00-\u1EFF]/gu)?.length ?? 0
  if (foreign * 25 < (text.match(/\p{L}/gu)?.length ?? 0)) return 'en'
  const code = codes[francAll(text, {minLength: 10})[0]?.[0] ?? 'und']
  return code === undefined || smallWords[code] !== undefined ? 'und' : code
}
