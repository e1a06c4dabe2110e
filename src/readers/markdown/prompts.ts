/** Wordings that tell a person what to write or to choose: what makes a heading or a bold line a question. */
import {isPrompt} from './blanks.ts'
import type {Part, TextPart} from './parts.ts'

const choosing =
  /\?\s*(?:\([^()]{1,80}\))?\W*$|^\W*(?:please\s+)?(?:choose|select|pick)\b|^\W*(?:would|do|does|are|is|have|which)\s+(?:you|your|it|this|of)\b[^.]{3,80}:\W*$|\b(?:choose|select|pick|tick|check|mark)\b.{0,40}\b(?:one|all|any|which|those|that apply|appropriate|relevant|applicable|box|option|following)\b|\b(?:select|choose|pick)\b[^.]{0,30}:?\s*$|that apply|\bwhich of\b/i
/** What a list of boxes answers when its label is not a whole question: `Priority`, `Role requested`. */
const choiceNoun =
  /(?:\b(?:types?|kinds?|categor(?:y|ies)|priority|severity|urgency|environments?|status|levels?|roles?|frequency|methods?|preferences?|appetite|decision|outcome|classification|sensitivity|purpose|format|size|region|location|licen[cs]e)(?:\s+(?:of|for)(?:\s+\w+){1,2})?(?:\s+(?:requested|needed|required))?|\b(?:requested|needed|required))[\s:.*)]*$/i
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

/** Whether a label with a colon names what is to be chosen, and no list of things to do. */
export function namesChoice(label: string): boolean {
  return /[:：]\s*$/.test(label) && label.length <= 80 && !doing.test(label) && !/checks\b/i.test(label)
}

/** What is made, done or kept an eye on, and not chosen. */
const work = /\b(?:checks|activities|risks?|approvals?|plan|team|goals?|milestones?|phases?|deliverables?|outcomes?|scope|timeline|\w+ing)\b/i

/** Whether a heading or bold line names a kind of things, “7. Equipment”, and no list of things to do. */
export function namesThing(label: string): boolean {
  if (label.length > 80) return false
  const name = label.replace(/^\W*(?:\d{1,2}|[A-Za-z])?[.)]\s+/, '').trim()
  return name.split(/\s+/, 5).length <= 4 && name.length <= 60 && /^\p{L}/u.test(name) && !doing.test(name) && !work.test(name)
}

const imperative =
  /^\W*(?:please\s+|briefly\s+|clearly\s+|if (?:applicable|possible|relevant|needed|necessary|known|any),?\s+|tell us\b|let us know\b|use this (?:section|space)\b)*(?:describe|explain|provide|list|tell|write|give|add|include|identify|outline|specify|state|summari[sz]e|attach|enter|link|note|detail|share|paste|insert|say|fill|try to|document|capture|mention|indicate|answer|define|estimate|upload|name|suggest|clarify|use this)\b/i
const description =
  /^\W*(?:an?|the|any|one|short|brief|clear|concise|\d)\b[^.]{0,60}\b(?:description|summary|overview|list|explanation|sentences?|statement|idea|details?|notes?)\b|^\W*(?:descriptions?|details?|notes?|links?|lists?|summary|overview) (?:of|to|about|on|for)\b|^\W*any(?:thing| (?:other|additional|further|relevant|helpful|useful|extra|background))\b[^.]{0,160}[.]?$/i
const question =
  /^\W*(?:what|why|how|who|when|where|which|is|are|do|does|will|can|should|have|has)\b[^.]{0,240}\?\s*(?:\([^()]{1,120}\)|(?:ex[.:]|e\.g\.|for example)\s.{1,120})?\W*$/i

/** One sentence that asks, with or without its question mark: “How you would like to use it”. */
const asking = /^\W*(?:what|why|which|who|how(?! to\b))\b[^.!?:]{5,200}[.?]?\s*$/i
/** “It should say one thing. Briefly explain which.” */
const lastAsks =
  /[.!?]\s+(?:if [^,.]{1,60},\s+)?(?:please\s+|briefly\s+|then\s+)*(?:describe|explain|tell us|outline|summari[sz]e|specify|identify)\b[^.!?]{5,200}[.?]?$/i

/** “e.g. the name of a team”: what some requester might write. */
export const exampleAnswer = /^[^\p{L}]*(?:examples?(?: answers?| text| response)?\s*[):–—-]|(?:e\.g|i\.e)\.[\s,:]|ex[.:]\s|for example[,:])/iu

/** Whether a paragraph says what to write below a label and is no information of its own. */
export function isInstruction(part: TextPart, isTemplate: boolean): boolean {
  if (part.node !== 'paragraph') return false
  const text = part.text.text.trim()
  if (isPrompt(text)) return true
  if (!isTemplate || text.length > 600) return false
  return isSlanted(part) || isInstructionText(text)
}

/** Whether words tell somebody what to write, whatever they look like. */
export function isInstructionText(raw: string): boolean {
  const text = raw.trim()
  if (exampleAnswer.test(text) || /^\[[^[\]]+\][.:]?$/.test(text)) return true
  return imperative.test(text) || description.test(text) || question.test(text) || asking.test(text) || lastAsks.test(text)
}

const itemImperative =
  /^\W*(?:please\s+|briefly\s+|clearly\s+)*(?:describe|explain|list|specify|state|outline|summari[sz]e|identify|justify|mention|link (?:to|any)|links? to|provide|paste|fill (?:in|out|this))\b/i
/** “What do we need to find out”, with or without its question mark; “who to talk to”. */
const itemQuestion =
  /^\W*(?:what|why|how|who|whom|when|where|which)\b(?:\s+\w+){0,3}?\s+(?:do|does|did|is|are|was|were|will|would|should|can|could|might|has|have|need)\b|\b(?:who|whom|what|where|when|how) to\s\w/i
/** “Measures that help to see it”: a name for what goes there, and no sentence. */
const itemDescription =
  /^\W*(?:(?!if\b|when\b)[\w-]+\s+){1,4}(?:that|which|who)\s+(?:will|would|need|needs|must|should|can|could|may|might|help|helps|describes?|explains?|shows?|are|is|was|were)\b/i

/** Whether a label asks or tells what to write itself, so that a list below it only suggests what. */
export function asksItself(label: string): boolean {
  return label.length <= 200 && (/\?\s*(?:\([^()]{1,80}\))?\W*$/.test(label) || itemImperative.test(label) || /^\W*list of\b/i.test(label))
}

/** Whether an item of a list says what to write in its place; on its own it may as well be a step, so all around it must agree. */
export function isItemPrompt(text: string): boolean {
  if (text.length > 400) return false
  if (isPrompt(text) || exampleAnswer.test(text)) return true
  return itemImperative.test(text) || description.test(text) || itemQuestion.test(text) || itemDescription.test(text)
}

/** Whether an item below another is where the answer to it goes: `*fill this out*`, `...`. */
export function isFillIn(text: string): boolean {
  return (
    /^\W*(?:please\s+)?(?:fill (?:this|it|in|out)\b|to be (?:filled|completed|added)\b|tb[cd]\b|\.{3}|…)/i.test(text) || (isPrompt(text) && text.trim() !== '@')
  )
}

const ownWords =
  /^\W*this (?:ticket|issue|task|epic|story|card|work|checklist|page|template|request) (?:is|was|will|tracks?|covers?|documents?|describes?|captures?)\b/i

/** Whether what stands below a label is its answer already: a sentence about the ticket itself, or nothing but links. */
export function isFilledIn(lines: readonly string[]): boolean {
  const [first] = lines
  return first !== undefined && (ownWords.test(first) || lines.every((line) => /^\s*https?:\/\/\S+\s*$/.test(line)))
}

/** Whether the whole text is in italics, as what is to be replaced often is. */
export function isSlanted({text, marks}: Pick<TextPart, 'text' | 'marks'>): boolean {
  return marks.some(({type, start, end}) => type === 'emphasis' && start <= 1 && end >= text.text.trimEnd().length - 1)
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

/** What Word itself writes into a control that is empty. */
const standardPrompt =
  /^\W*(?:click(?: or tap)?(?: here)? to (?:enter|add)\b.{0,30}|click here|(?:choose|select|pick) an? (?:item|date|option|building block)|enter (?:text|a date)|type (?:text|here)|\[?(?:title|text|date)\]?)\W*$/i

/** Whether a text is what Word itself writes into an empty control. */
export function isStandardPrompt(text: string): boolean {
  return text.length <= 80 && standardPrompt.test(text)
}
