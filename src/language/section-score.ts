import type {Sentence} from './sentence-view.ts'
import {countWords} from './words.ts'

/** What the score reads of a sentence. */
export type ScoredSentence = Pick<Sentence, 'text' | 'words'>

/** What is counted in a passage. */
interface Passage {
  readonly sentences: readonly ScoredSentence[]
  /** Words of each sentence that a reader has to hold in mind. */
  readonly lengths: readonly number[]
  readonly text: string
  readonly words: number
}

interface Feature {
  /** What an author can change. */
  readonly name: string
  /** Why it makes a text harder to read. */
  readonly why: string
  /** Grades for one unit. */
  readonly weight: number
  /** The mean of texts that an editor has made plain. */
  readonly plain: number
  readonly of: (passage: Passage) => number
}

/** Counted for each 100 words, and no more than `most`: a short passage is not judged by one word. */
const rate =
  (pattern: RegExp, most: number): Feature['of'] =>
  ({text, words}) =>
    Math.min(most, (100 * (text.match(pattern)?.length ?? 0)) / words)

const irregular =
  'made|done|given|taken|sent|shown|kept|held|known|written|found|set|put|built|chosen|seen|met|paid|told|run|left|lost|drawn|driven|forbidden|overridden|undertaken|understood|borne|brought|bought|sought|sold|hidden|broken|stolen|dealt|meant|led|fed|shut|split|spread'
/** Participles that are adjectives after “is”. */
const adjectives = 'interested|based|related|located|limited|outdated|aligned|concerned|supposed|indeed|hundred|allowed|required|needed|supported'
const passive = new RegExp(
  String.raw`\b(?:is|are|was|were|be|been|being)\s(?:(?:not|also|only|then|now|\w{1,20}ly)\s){0,2}(?!(?:${adjectives})\b)(?:\w{2,20}ed|${irregular})\b`,
  'gi',
)

/** Nouns made of verbs and adjectives, by their endings; the everyday ones and those of every IT text are words like others. */
const abstractNoun =
  /\b(?!(?:section|question|version|station|option|position|condition|document|department|comment|moment|apartment|element|equipment|environment|payment|government|instrument|segment|attachment|sentence|science|evidence|audience|reference|difference|sequence|experience|conference|licen[cs]e|insurance|balance|distance|instance|finance|allowance|agency|emergency|city|facility|university|security|identity|community|entity|activity|business|witness|harness|application|information|organi[sz]ation|location|function|connection|session|partition|extension|exception|collection|permission|transaction|action|region|nation|million|mention|dimension|integration|configuration|authentication|deployment|migration|notification|repository|capacity|latency|instruction|description|solution|account)s?\b)[a-z]{3,20}(?:[ts]ion|ment|ance|ence|ancy|ency|ity|ness)s?\b/g

/** Phrases and words of offices with a shorter or plainer way to say them: plain-language guides, less what IT texts mean literally. */
const wordy =
  /\b(?:(?:ma[kd]e|makes|making|carr(?:y|ies|ied|ying) out|conduct(?:s|ed|ing)?|perform(?:s|ed|ing)?|undertak(?:e|es|ing)) (?:(?:an?|the|your|any) )?(?:\w+ )?(?:use of|decision|payment|application|review|assessment|analysis|request|choice|\w{3,20}(?:[ts]ion|ment|ance|sis))s?|in order (?:to|for|that)|prior to|subsequent(?:ly)?(?: to)?|(?:due to|owing to|because of|based on|given) the fact|the fact that|at (?:this|the present|that) (?:point in )?time|in the event (?:of|that)|for the purposes? of|in accordance with|pursuant to|(?:with|in) (?:regards?|respect|reference|relation|response|addition) to|in (?:excess|lieu|light|view|support|terms) of|in (?:connection|conjunction) with|as (?:a result of|a means of|prescribed by|required by)|by (?:means|virtue) of|on (?:behalf|the basis) of|a (?:number|variety|majority) of|such (?:as may|that|time as)|in such a (?:way|manner)|set forth|provided (?:that|for)|(?:is|are|be|being) (?:able|applicable|subject|necessary|required|entitled|permitted|authori[sz]ed|expected|considered|deemed|intended|recommended|advised|encouraged|likely|determined|a requirement) (?:that|to|for)|it (?:is|was|may be|will be|should be) (?:\w+ ){0,2}(?:that|to)|there (?:is|are|was|were|may be|will be|has been|have been)|ha(?:s|ve) the (?:ability|option|right|possibility) (?:to|of)|utili[sz]\w+|facilitat\w+|commenc\w+|terminat\w+|endeavou?r\w*|ascertain\w*|obtain\w*|acquir\w+|retain\w*|additional(?:ly)?|numerous|sufficient(?:ly)?|assistance|attempt\w*|initiat\w+|demonstrat\w+|establish\w*|ensur\w+|regarding|concerning|pertaining|relating to|associated with|shall|hereby|herein|thereof|therein|thereto|hereto|whereas|wherein|upon|aforementioned|notwithstanding|whether or not|consequently|accordingly|furthermore|moreover|nevertheless|thus|however|currently|presently|approximately|individuals|persons?|personnel|necessitat\w+|constitut\w+|comprises?|consists? of|encounter\w*|modif(?:y|ies|ied|ications?)|respective(?:ly)?|and\/or|inasmuch|insofar|heretofore|thereafter)\b/gi

/** Words that leave the reader to guess how much, which or when. */
const vague =
  /\b(?:appropriate(?:ly)?|relevant|various|certain|adequate(?:ly)?|reasonabl[ey]|suitabl[ey]|proper(?:ly)?|applicable|necessary|as soon as possible|in (?:a timely manner|due course)|timely|prompt(?:ly)?|shortly|regular(?:ly)?|periodic(?:ally)?|significant(?:ly)?|substantial(?:ly)?|several|somewhat|fairly|possibly|potentially|generally|usually|normally|typically|etc|and so on|things?|issues?|aspects?|matters?|factors?|elements?|circumstances|stakeholders?|effective(?:ly)?|efficient(?:ly)?|optimal|robust)\b/gi

/** Words that can go, and nothing is lost. */
const filler =
  /\b(?:very|really|quite|just|simply|simple|basically|actually|essentially|totally|completely|absolutely|eventually|unfortunately|fortunately|obviously|clearly|of course|please note|note that|keep in mind|bear in mind|as (?:mentioned|noted|described|discussed|stated) (?:above|below|earlier|previously)|it should be noted|in general|overall|own|already|existing|you will (?:need|want|have) to|you may (?:want|need|wish) to|(?:may|might) wish|would like to|feel free to|first and foremost|in fact|easily|the (?:process|use|case) of)\b/gi

const address = /\b(?:you|your|yours|yourself|we|us|our|ours|let['’]s)\b/i
/** A sentence that opens with what to do, behind a condition or a connecting word. */
const instruction =
  /^[^\p{L}]*(?:(?:please|then|next|first|now|finally|also|always|never|do not|don['’]t|(?:if|when|to|before|after|once|unless|on|from|in|for)\s[^,]{1,120},)\s+){0,3}(?=)(?:add|allow|answer|apply|ask|attach|avoid|book|bring|build|call|change|check|choose|clear|click|close|collect|complete|configure|confirm|connect|consider|contact|copy|create|decide|define|delete|deploy|describe|disable|download|edit|email|enable|ensure|enter|explain|file|fill|find|finish|fix|follow|get|give|go|include|install|keep|learn|leave|let|link|list|log|look|make|mark|measure|merge|move|name|note|notify|open|paste|pay|phone|pick|plan|post|press|provide|publish|pull|push|put|raise|read|record|reload|remember|remove|rename|repeat|replace|reply|report|request|restart|restore|review|revert|rotate|run|save|say|search|see|select|send|set|share|show|sign|start|state|stop|store|submit|switch|take|talk|tell|test|think|track|try|turn|type|update|upload|use|verify|visit|wait|watch|work|write)\b/iu

/**
 * The weights: a logistic regression on the differences between 80 texts before
 * and after a plain-language edit, of law and of IT, with no weight below 0 and
 * a strong pull to 0, then rounded. All but the first two are rates, so a text
 * may grow without getting harder. Neither word length nor word frequency is
 * among them: on edits of IT text they are no better than chance, because a
 * shorter text keeps its technical words.
 */
const features: readonly Feature[] = [
  {
    name: 'long sentences',
    why: 'A long sentence has to be held in mind as a whole: log of the mean length.',
    weight: 2,
    plain: 2.6,
    of: ({lengths}) => Math.log(mean(lengths)),
  },
  {
    name: 'long sentences',
    why: 'One monster among short sentences: log of a mean that leans to the longest, and stays as it is when a text is doubled.',
    weight: 4.7,
    plain: 2.9,
    of: ({lengths}) => Math.log(sum(lengths.map((length) => length ** 6)) / sum(lengths)) / 5,
  },
  {name: 'passives', why: 'A passive leaves out or puts last who does it.', weight: 0.75, plain: 0.8, of: rate(passive, 8)},
  {name: 'nouns made of verbs', why: 'They hide what is done.', weight: 0.7, plain: 2.2, of: rate(abstractNoun, 10)},
  {name: 'office phrases', why: 'They take words and say little.', weight: 0.5, plain: 1.1, of: rate(wordy, 12)},
  {name: 'vague words', why: 'They leave the reader to guess.', weight: 0.6, plain: 0.7, of: rate(vague, 8)},
  {name: 'filler words', why: 'They have to be read, too.', weight: 0.3, plain: 0.6, of: rate(filler, 8)},
  {
    name: 'sentences that speak to nobody',
    why: 'They do not say what the reader has to do: their share.',
    weight: 2.7,
    plain: 0.4,
    of: ({sentences}) => mean(sentences.map(({text}) => Number(text.search(address) < 0 && !instruction.test(text)))),
  },
]

/** Brings the mean of sections of real process documents to that of Flesch and Kincaid, 13; the spread is the same, 3. */
const base = -13.5

export interface Score {
  /** School grade: about the years of schooling it takes to read the passage once. */
  readonly grade: number
  /** What most sets it apart from a plain text, most first, at most two. */
  readonly causes: readonly string[]
}

/**
 * How hard a passage is to read. The grade is continuous, on the scale of
 * Flesch and Kincaid; what is counted is not theirs. One paragraph is weak
 * evidence: rules grade 100 words and more. No sentence counts for more than
 * `longest` words.
 */
export function scoreOf(sentences: readonly ScoredSentence[], longest = Number.POSITIVE_INFINITY): Score {
  if (sentences.length === 0) return {grade: 0, causes: []}
  const text = sentences.map((sentence) => sentence.text).join('\n')
  const lengths = sentences.map(({words}) => Math.min(longest, Math.max(1, words)))
  const passage = {sentences, lengths, text, words: Math.max(1, countWords(text))}
  let grade = base
  const excess = new Map<string, number>()
  for (const {name, weight, plain, of} of features) {
    const value = of(passage)
    grade += weight * value
    excess.set(name, (excess.get(name) ?? 0) + weight * (value - plain))
  }
  const causes = [...excess].filter(([, grades]) => grades > 0.5).sort(([, a], [, b]) => b - a)
  return {grade, causes: causes.slice(0, 2).map(([name]) => name)}
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length
}
