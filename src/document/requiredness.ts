import type {Field} from './document.ts'
import {OPAQUE} from './text.ts'

const optionalMark = /[([]\s*(?:optional|not required|if (?:any|needed))\s*[)\]]|\boptional\s*[:*]*$|^optional\s*[:–—-]/i
const requiredMark = /[([]\s*(?:required|mandatory|must|compulsory)\s*[)\]]|\b(?:required|mandatory)\s*\*?:?$|[^\s*]\s*\*+\s*:?$/i

/** How a label marks its field itself: with a star, or in words. */
export function markOf({label}: Field): 'star' | 'required' | 'optional' | undefined {
  const text = label?.text.trim() ?? ''
  if (optionalMark.test(text)) return 'optional'
  if (/[^\s*]\s*\*+\s*:?$/.test(text)) return 'star'
  return requiredMark.test(text) ? 'required' : undefined
}

/** Whether a field has to be answered, as the format or else its label says; undefined when neither does. */
export function isRequired(field: Field): boolean | undefined {
  if (field.required !== undefined) return field.required
  const mark = markOf(field)
  return mark === undefined ? undefined : mark !== 'optional'
}

const some = String.raw`(?:if|when|where) (?:any|applicable|relevant|appropriate|needed|necessary|so|yes|not|different|available)|as applicable|only if\b.{2,60}|if (?:you (?:answered|said|selected|chose|ticked|checked|picked)|the answer is|your answer is)\b.{2,60}`
const inLabel = new RegExp(
  String.raw`^(?:if (?:yes|no|so|not|applicable|relevant|any)\b|if (?:you (?:answered|said|selected|chose|ticked|checked|picked)|the answer)\b)|[([](?:${some}|optional)[)\]]|[,–—-] ?(?:${some})[.:*?]*$`,
  'i',
)
const inHelp =
  /^\W*(?:(?:this (?:question|field|one)? ?(?:is )?)?optional\b(?!ly)|(?:only )?if (?:yes|so|applicable|relevant|any)\b|(?:only )?if (?:you (?:answered|said|selected|chose|ticked|checked|picked)|the answer)\b|only (?:needed |required |fill (?:this )?(?:in|out) |complete (?:this )?|answer (?:this )?)?(?:if|when)\b|not required\b|leave (?:this )?(?:blank|empty) if\b)/i
/** What cannot be done where an answer is required; “leave it blank” may speak of a part. */
const blank = /(?<!\b(?:not|never|don['’]t) )\bleave this(?: field)? (?:blank|empty)\b/i
/** A way out for those whom the question is not for. */
const wayOut =
  /\bn\/a\b|\bnot applicable\b|\bnone\b|\b(?:write|enter|put|say|type|select|choose|answer)\b.{0,20}["“'‘]?(?:no|none|nil|0|unknown|n\/?a)\b|\bif (?:not|no|none)\b|\botherwise\b|\bif you (?:don['’]t|do not)\b/i

/** The words with which a field that must be answered says that it is for some people only, when it leaves the others no way out. */
export function conditionOf(field: Field): {readonly words: string; readonly isLabel: boolean} | undefined {
  if (isRequired(field) !== true || field.kind === 'consent' || field.kind === 'steps') return undefined
  const label = field.label?.text ?? ''
  const [firstHelp = ''] = field.help.map(({text}) => text.trim())
  const around = [...field.help, ...field.options, ...(field.placeholder ? [field.placeholder] : [])].map(({text}) => text)
  const left = around.map((text) => blank.exec(text)?.[0]).find((words) => words !== undefined)
  if (left !== undefined) return {words: left, isLabel: false}
  if ([label.replace(inLabel, ''), ...around].some((text) => wayOut.test(text))) return undefined
  const own = inLabel.exec(label.replaceAll(OPAQUE, ' ').trim())
  if (own) return {words: own[0].replace(/^[\s([,–—-]+|[)\].:*\s]+$/g, ''), isLabel: true}
  // A list offers a “No”, and below a question of its own “If so” tells those who say yes what comes then.
  if (field.options.length > 0 || (/\?\s*\*?$/.test(label) && /^\W*(?:only )?if (?:yes|so)\b/i.test(firstHelp))) return undefined
  const helped = inHelp.exec(firstHelp)
  return helped ? {words: helped[0].trim(), isLabel: false} : undefined
}
