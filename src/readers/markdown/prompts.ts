/** Wordings that tell a person what to write or to choose: what makes a heading or a bold line a question. */
import {isPrompt} from './blanks.ts'
import type {Part, TextPart} from './parts.ts'

const choosing =
  /\?\W*$|\b(?:choose|select|pick|tick|check|mark)\b.{0,40}\b(?:one|all|any|which|those|that apply|appropriate|relevant|applicable|box|option|following)\b|\b(?:select|choose|pick)\b[^.]{0,30}:?\s*$|that apply|\bwhich of\b/i
/** What a list of boxes answers when its label is not a whole question: `Priority`, `Role requested`. */
const choiceNoun =
  /(?:\b(?:types?|kinds?|categor(?:y|ies)|priority|severity|urgency|environments?|status|levels?|roles?|frequency|methods?|appetite|decision|outcome|classification|sensitivity|purpose|format|size|region|location|licen[cs]e)(?:\s+(?:of|for)(?:\s+\w+){1,2})?(?:\s+(?:requested|needed|required))?|\b(?:requested|needed|required))[\s:.*)]*$/i
/** A list of things to do, whatever its heading says of levels and types. */
const doing =
  /\b(?:checklist|criteria|to[- ]?dos?|tasks?|steps?|prerequisites?|requirements?|before|after|definition|verification|review|completion|actions?|instructions?|controls?|policy|policies|install|set up|configure|create|update|add|remove|check|confirm)\b/i

/** Whether a label asks which of the boxes below it hold; a long paragraph says more than a label does. */
export function asksToChoose(label: string): boolean {
  if (label.length > 300) return false
  const words = label.trim().split(/\s+/).length
  if (words > 25) return false
  if (choosing.test(label)) return true
  return words <= 6 && choiceNoun.test(label) && !doing.test(label)
}

const imperative =
  /^\W*(?:please\s+|briefly\s+|if applicable,?\s+|tell us\b|let us know\b|use this (?:section|space)\b)*(?:describe|explain|provide|list|tell|write|give|add|include|identify|outline|specify|state|summari[sz]e|attach|enter|link|note|detail|share|paste|insert|say|fill|use this)\b/i
const description =
  /^\W*(?:an?|the|any|one|short|brief|clear|concise|\d)\b[^.]{0,60}\b(?:description|summary|overview|list|explanation|sentences?|statement|idea|details?)\b/i
const question = /^\W*(?:what|why|how|who|when|where|which|is|are|do|does|will|can|should|have|has)\b[^.]{0,240}\?\W*$/i

/** “It should say one thing. Briefly explain which.” */
const lastAsks = /[.!]\s+(?:please\s+|briefly\s+|then\s+)*(?:describe|explain|tell us|outline|summari[sz]e|specify|identify)\b[^.!?]{5,200}[.?]?$/i

/** Whether a paragraph says what to write below a label and is no information of its own. */
export function isInstruction(part: TextPart, isTemplate: boolean): boolean {
  if (part.node !== 'paragraph') return false
  const text = part.text.text.trim()
  if (isPrompt(text)) return true
  if (!isTemplate || text.length > 600) return false
  const isSlanted = part.marks.some(({type, start, end}) => type === 'emphasis' && start <= 1 && end >= part.text.text.trimEnd().length - 1)
  return isSlanted || imperative.test(text) || description.test(text) || question.test(text) || lastAsks.test(text)
}

/** Whether the whole text of a part is bold: a label on a line of its own. */
export function isBold(part: TextPart): boolean {
  const {text} = part.text
  const strong = part.marks.find(({type, start}) => type === 'strong' && start === 0)
  return strong !== undefined && /^[\s:*.?]*$/.test(text.slice(strong.end))
}

/** Whether a section, list or file ends here. */
export function isBoundary(part: Part | undefined): boolean {
  return !part || part.type === 'rule' || (part.type === 'text' && part.node === 'heading')
}
