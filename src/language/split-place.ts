/** Where a long sentence can be split, best place first. Only words that surely begin a new statement count. */
import {barrier} from '../document/matches.ts'

const subject =
  '(?:I|you|we|they|it|he|she|this|these|those|there|the|an?|your|our|their|its|his|her|each|every|all|any|no|some|many|most|anyone|everyone|someone|nobody|if|when|once|until|\\p{Lu}[\\p{L}\\d]+)'
/** A verb that needs a subject of its own. */
const finite =
  "(?:is|are|was|were|has|have|had|can|cannot|will|won['’]t|must|should|may|might|could|would|does|do|did|don['’]t|doesn['’]t|isn['’]t|aren['’]t|can['’]t|needs?|gets?|goes|makes?|takes?|gives?|helps?|shows?|tells?|sends?|becomes?|requires?|contains?|includes?|provides?|allows?|means)"
const step =
  '(?:add|agree|ask|attach|book|bring|call|cancel|check|choose|click|close|collect|complete|confirm|consider|contact|copy|create|decide|delete|describe|document|download|email|enable|ensure|enter|explain|fill|find|focus|follow|forward|get|give|go|include|inform|keep|leave|let|link|list|log|look|make|mark|monitor|move|note|notify|open|pay|paste|pick|post|press|provide|put|raise|read|record|remove|report|request|restart|return|review|revoke|run|save|select|send|set|share|show|sign|start|state|stop|submit|switch|tell|test|tick|turn|update|upload|use|verify|wait|write)'

interface Joint {
  readonly pattern: RegExp
  readonly say: (found: RegExpExecArray) => string
  /** What joins verbs as often as statements: only where no other clause is open. */
  readonly isLoose?: boolean
  /** Joins statements only behind a statement; behind names it is the last of a list. */
  readonly needsVerb?: boolean
  /** What stands behind the place: a sentence of its own, or the sentence goes on. */
  readonly stands?: (tail: string, head: string) => boolean
}

const dash = /\s(?:[—–]|-{1,2})\s|\p{L}—(?=\p{L})/u

/** A verb stands behind the dash, and no second dash makes it an aside. */
function isNewStatement(tail: string, head: string): boolean {
  return statement.test(tail) && !dash.test(tail.slice(1)) && !dash.test(head.trimEnd().replace(/[—–-]$/u, ''))
}

/** No verb behind a comma takes the statement up again: “must show X, which could be Y, and explain it”, “tools, which are ours, must …”. */
function isClosed(tail: string): boolean {
  return !resumed.test(tail) && !goesOn.test(tail)
}

const before = ({1: word = ''}: RegExpExecArray): string => `before “${word.trim().replace(/\s+/g, ' ')}”`

const twoSteps = new RegExp(
  `^(?:[^,]{3,120},\\s)?${barrier}(?:please\\s|then\\s|also\\s)?${barrier}${step}${barrier}\\b.*?\\s((?:and\\sthen|and|then)${barrier}\\s${step})\\s`,
  'iu',
)

const joints: readonly Joint[] = [
  // “…, but it …”, “…, and we will …”.
  {pattern: new RegExp(`,\\s(but\\s(?:please\\s)?(?:${subject}|${step}))\\s`, 'u'), say: before},
  {pattern: new RegExp(`,\\s(and\\s(?:then\\s|also\\s)?${subject})(?=\\s(?:[^,;]{0,60}\\s)?${finite}\\b)`, 'u'), say: before, needsVerb: true},
  {pattern: /[^,]\s((?:and|but)\s(?:I|you|we|they|it|he|she|there))\s/u, say: before, isLoose: true},
  {pattern: /[^,]\s((?:and|but)\sthe\s\p{L}+\s(?:must|will|should|can|may|is|are|has|have))\s/u, say: before, isLoose: true},
  {pattern: /\s((?:and|but)\s(?:will|must|should|cannot|may|might|are|is|was|were|has|have|does|do)(?:\snot)?)\s/u, say: before, isLoose: true},
  {pattern: /,\s(however|instead,?\sit|otherwise|therefore|in which case)\b/u, say: before},
  {pattern: /[\p{L}\p{N})”"'’]\s(?:[—–]|-{1,2})\s(?!https?:|and\b|or\b)\p{L}|\p{L}—(?!and\b|or\b)\p{L}/u, say: () => 'at the dash', stands: isNewStatement},
  {pattern: /,\s(which\s(?!(?:is|was) (?:in part )?based)[\p{L}'’]+)/u, say: before, stands: isClosed},
  // Two instructions in one step.
  {pattern: twoSteps, say: before},
  {
    pattern: /,\s((?:ensuring|allowing|enabling|making|meaning|giving|leaving|causing|resulting|incrementing|leading|helping|providing)\s[\p{L}'’]+)/u,
    say: before,
  },
  {pattern: /,\s(with\s(?:an?|the|its|each|all|their)\s)(?!(?:goal|aim|purpose|intent\p{L}*)\b)(?=[^,.]{3,60}\s\p{L}+ing\b)/u, say: before},
]

/** Begins with a condition: what it joins is not split off before its main statement has begun. */
const condition =
  /^\W*(?:if|when|whenever|once|where|while|although|though|because|since|as|unless|until|after|before|should|given|even if|in order|in the event)\b/i
const main = new RegExp(`,\\s(?:then\\s|please\\s)?(?:${subject}|${step})\\s`, 'u')
/** “files that can be used and will help”: the second verb belongs to the same noun. */
const dependent = /\b(?:that|which|who|whose|where|whether|how|if|when|as|because|while|until)\s/i
const statement = new RegExp(`\\b(?:${finite}|(?:I|we|you|they|it)\\s\\p{Ll}+)\\b|^\\W*${step}\\b`, 'iu')

const resumed = new RegExp(`,\\s(?:and|or)\\s(?!${subject}\\s)\\p{Ll}+\\s`, 'u')
const goesOn = new RegExp(`,\\s(?:[\\p{L}'’-]+\\s){0,3}?${finite}\\b`, 'u')
/** The main statement of what begins with “if”, when “and” or “but” has joined two conditions before it. */
const later = new RegExp(`,\\s(?:then\\s|please\\s)?(?:(?:this|that|these|it|you|we|they|the \\p{L}+|your \\p{L}+)\\s${finite}\\b|${step}\\s)`, 'u')
const ownCondition = /^(?:and|but)\s(?:if|when|once|until)\b/

/** More characters than that are no sentence that a person wrote, and would take long to read. */
const longest = 3000
/** Words on either side of a place: a sentence is not split after three words. */
const least = 7

/** Where to split, in words for the author: “before “and we””, “at the dash”. */
export function splitPlace(text: string): string | undefined {
  if (text.length > longest) return undefined
  const semicolon = semicolonPlace(text)
  if (semicolon) return semicolon
  const opening = condition.test(text) ? main.exec(text) : undefined
  if (opening === null) return undefined
  const first = opening ? opening.index + 1 : 0
  for (const {pattern, isLoose = false, needsVerb = false, stands, say} of joints) {
    for (let from = 0; from < text.length; ) {
      const found = pattern.exec(text.slice(from))
      if (!found) break
      const at = from + found.index + (found[1] === undefined ? 0 : found[0].lastIndexOf(found[1]))
      const head = text.slice(first, at).replace(/^Note that /, '')
      const isStatement = at > first && !(isLoose && dependent.test(head)) && (!needsVerb || statement.test(head))
      const tail = text.slice(at)
      const isInCondition = opening !== undefined && /^(?:and|but)\b/.test(tail) && !ownCondition.test(tail) && later.test(tail)
      const fits = isStatement && !isInCondition && (stands?.(found[1] === undefined ? tail.slice(found[0].length - 1) : tail, text.slice(0, at + 1)) ?? true)
      if (fits && wordsIn(text.slice(0, at)) >= least && wordsIn(text.slice(at)) >= least && !isOpen(text, at)) return say(found)
      from += found.index + Math.max(1, found[0].length)
    }
  }
  return undefined
}

/** A semicolon ends a statement, whatever was open in it. */
function semicolonPlace(text: string): string | undefined {
  const isPlace = [...text.matchAll(/;\s+\p{L}/gu)].some(
    ({index}) => wordsIn(text.slice(0, index)) >= least && wordsIn(text.slice(index)) >= least && !isOpen(text, index),
  )
  return isPlace ? 'at the semicolon' : undefined
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** Inside brackets. */
function isOpen(text: string, at: number): boolean {
  const head = text.slice(0, at)
  return head.lastIndexOf('(') > head.lastIndexOf(')')
}
