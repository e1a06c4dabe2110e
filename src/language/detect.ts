import {francAll} from 'franc-min'

/** ISO 639-3, as franc gives it, to the two letters that documents carry. */
const codes: Readonly<Record<string, string>> = {
  eng: 'en',
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
const englishWords =
  /\b(?:the|and|of|to|in|is|are|be|for|with|that|this|on|as|it|you|your|or|by|if|not|will|we|have|from|an|can|must|should|please|what|which|when|who|how|any|do|at)\b/gi

/** The shortest text whose language is decided, in letters: below it every detector measured guesses. */
const enough = 120

/**
 * The language of a document's prose as two letters. English unless a detector
 * and a count of English function words agree that it is something else.
 */
export function detectLanguage(prose: string): string {
  const text = prose.slice(0, 20_000)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < enough) return 'en'
  const words = text.match(/[\p{L}]+/gu)?.length ?? 1
  const share = (text.match(englishWords)?.length ?? 0) / words
  if (share >= 0.15) return 'en'
  const [best] = francAll(text, {minLength: 10})
  const code = best ? codes[best[0]] : undefined
  if (best === undefined || best[0] === 'und' || best[0] === 'eng') return 'en'
  // A list of names and terms has few function words; only a clear case leaves English.
  return share < 0.06 ? (code ?? 'und') : 'en'
}
