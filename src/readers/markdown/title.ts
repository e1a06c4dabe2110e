/** Which line above the questions of a form is its name. */
import {wordKey} from '../../document/label.ts'
import {boldQuestion} from './label-lines.ts'
import {linesOf} from './lines.ts'
import type {Part, TextPart} from './parts.ts'
import {asksItself, isBold, isBoundary} from './prompts.ts'

/** What a form is: “Access request”, “Leave form”; “Reason for the request” asks for something. */
const formName = /^(?!.*\b(?:of|for|in|with|to|this|your|the)\b)\W*(?:[\p{L}\p{N}/&'’-]+\s+){1,5}(?:request|form|application|questionnaire|template)\W*$/iu
/** What is said of a form as a whole: “Please fill in all sections below”. */
const ofWhole =
  /\b(?:thanks?(?: you)?|this (?:form|template|issue|request|ticket|page)|below|(?:all|every|each) (?:of )?(?:the )?(?:sections?|fields?|questions?|parts?|headings?)|the (?:sections|fields|questions|headings)|as much (?:detail|information) as|before (?:you|submitting|opening|filing|sending))\b/i
/** The most parts between a title and the first question. */
const most = 8

/**
 * The part that is the name of the form, and so no question: the first text,
 * when others like it follow, and it says that it is a form, is what front
 * matter calls the form, or is the one heading above all others. What stands
 * right below it, if anything, is said of the whole form, unless it is both.
 */
export function titleOf(parts: readonly Part[], source: string, names: readonly string[]): TextPart | undefined {
  const at = parts.findIndex(({type}) => type === 'text')
  const first = parts[at]
  if (first?.type !== 'text' || first.quoted || first.item !== undefined) return undefined
  const isHeading = first.node === 'heading'
  const [text, below] = isHeading ? [first.text.text, ''] : boldLine(first, source)
  if (text === undefined || asksItself(text)) return undefined
  const later = parts.slice(at + 1).filter((part) => part.type === 'text')
  const headings = later.filter(({node}) => node === 'heading')
  if (headings.length === 0 && !later.some((part) => isLabel(part, source))) return undefined
  const said = `${below} ${textBelow(parts, at + 1, source)}`.trim()
  const isNamed = (): boolean => names.length > 0 && names.map(wordKey).includes(wordKey(text))
  const isTop = isHeading && headings.length > 0 && headings.every(({depth}) => depth > first.depth)
  if (isTop && isNamed()) return first
  if (said !== '' && !ofWhole.test(said)) return undefined
  return formName.test(text) || (said !== '' && (isTop || isNamed())) ? first : undefined
}

/** What stands between a title and the next heading, rule or bold label. */
function textBelow(parts: readonly Part[], from: number, source: string): string {
  let end = from
  for (let part = parts[end]; part && end < from + most && !isBoundary(part) && !(part.type === 'text' && isLabel(part, source)); part = parts[++end]);
  return parts
    .slice(from, end)
    .map((part) => (part.type === 'text' ? part.text.text : part.type === 'comment' ? source.slice(part.inner.start, part.inner.end) : ''))
    .join(' ')
}

function isLabel(part: TextPart, source: string): boolean {
  return part.node === 'paragraph' && boldLine(part, source)[0] !== undefined
}

/** The words of a bold line that opens a paragraph, and what stands below it there; a line with a colon is no title. */
function boldLine(part: TextPart, source: string): readonly [text: string | undefined, below: string] {
  if (part.node !== 'paragraph') return [undefined, '']
  const question = boldQuestion(linesOf(part, source))
  const text = isBold(part) ? part.text.text : question?.label.text.text
  const help = question?.help.map((line) => line.text.text) ?? []
  return text === undefined || /[:：]\W*$/.test(text) ? [undefined, ''] : [text, isBold(part) ? '' : help.join(' ')]
}

/** Whether no text stands in front of a part: there is little of anything else. */
export function isFirstText(parts: readonly Part[], i: number): boolean {
  return i < 8 && !parts.slice(0, i).some(({type}) => type === 'text')
}
