import {francAll} from 'franc-min'

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
/** The most frequent words of languages that share our letters; a text of sentences is a third of them, a list of names has none. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the and of to in is are be for with that this on as it you your or by if not will we have from an can must should please what which when who how any do at',
  ),
  pt: words('de a o que e do da em um para com não uma os no se na por mais as dos das como mas ao ou à é são pelo pela deve este esta sua seu'),
  es: words('de la que el en y a los se del las un por con no una su para es al lo como más o pero son debe este esta'),
  fr: words('de la le les et des en un du une que est pour qui dans par sur pas au aux avec ce cette il sont ou vous votre nous à'),
  de: words(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine einen einer als auch es an werden wird aus er hat dass sie nach bei um oder ihre ihr',
  ),
  it: words('di e il la che in un per è una del della con non si da le al alla dei delle sono come i gli o'),
  nl: words('de het een en van in is dat op te zijn met voor niet aan er om die of wordt deze u uw'),
  sv: words('och att det i en som är på för med av till den om inte eller ett de ska'),
  da: words('og at det i en som er på for med af til den om ikke eller et de skal'),
  no: words('og at det i en som er på for med av til den om ikke eller et de skal'),
  pl: words('i w na z do się nie jest że to o dla od po jak oraz lub są być przez'),
}

/** The shortest text whose language is decided, in letters: below it every detector measured guesses. */
const enough = 120

/**
 * The language of a document's prose as two letters. English unless the
 * detector and a count of small words agree that it is something else: lists
 * of names, labels and terms have no small words and stay English.
 */
export function detectLanguage(prose: string): string {
  const text = prose.slice(0, 20_000)
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if ((text.match(/\p{L}/gu)?.length ?? 0) < enough) return 'en'
  const share = (code: string): number => all.filter((word) => smallWords[code]?.has(word)).length / all.length
  const english = share('en')
  if (english >= 0.15) return 'en'
  const [best] = Object.keys(smallWords)
    .map((code) => ({code, share: share(code)}))
    .toSorted((a, b) => b.share - a.share)
  if (best && best.code !== 'en' && best.share >= 0.15 && best.share >= 1.5 * english) return best.code
  return english < 0.06 ? otherLanguage(text) : 'en'
}

/** A language without a list of small words, when its letters show that it is no English. */
function otherLanguage(text: string): string {
  const foreign = text.match(/[^\p{Script=Latin}\P{L}]|[\u00C0-\u024F\u1E00-\u1EFF]/gu)?.length ?? 0
  if (foreign * 25 < (text.match(/\p{L}/gu)?.length ?? 0)) return 'en'
  const code = codes[francAll(text, {minLength: 10})[0]?.[0] ?? 'und']
  return code === undefined || smallWords[code] !== undefined ? 'und' : code
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
