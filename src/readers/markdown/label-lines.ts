/** Lines that are a label or begin with one, and what stands below them as help. */
import {isPrompt} from './blanks.ts'
import type {Line} from './lines.ts'
import type {Part, TextPart} from './parts.ts'
import {isBold} from './prompts.ts'

/** `**Link:** https://…`: a fact with a name of its own. */
export function startsBoldLabel({text, marks}: Line): boolean {
  const strong = marks.find(({type, start}) => type === 'strong' && start === 0)
  return strong !== undefined && /:\s*$/.test(text.text.slice(0, strong.end)) !== /^\s*:/.test(text.text.slice(strong.end))
}

/** Whether a line begins with a bold word, or is a label or a drawn line itself. */
export function startsLikeLabel({text, marks}: Line, isTemplate: boolean): boolean {
  if (marks.some(({type, start}) => type === 'strong' && start === 0)) return true
  const start = text.text.slice(0, 400)
  return /_{3,}/.test(start) || (isTemplate && /^[^:]{1,60}:\s*(?:$|\[)/.test(start))
}

/** `**Question**` on a line of its own with its explanation on the next lines, as GitHub's own templates have it. */
export function boldQuestion(lines: readonly Line[]): {label: Line; help: readonly Line[]} | undefined {
  const [label, ...help] = lines
  if (!label || help.length === 0) return undefined
  const strong = label.marks.find((mark) => mark.type === 'strong' && mark.start === 0)
  if (!strong || !/^\W*$/.test(label.text.text.slice(strong.end))) return undefined
  return {label, help}
}

/** What says how to fill a blank in: a line behind it, or a paragraph or comment of its own. */
export type Hint = Part | {readonly line: Line; readonly part: TextPart}

/** A comment, or a short paragraph on the same level that leaves no blank of its own. */
export function isHelp(part: Part, field: TextPart): boolean {
  if (part.type === 'comment') return true
  if (part.type !== 'text' || part.node !== 'paragraph' || field.node !== 'paragraph' || part.quoted !== field.quoted) return false
  const {text} = part.text
  if (isPrompt(text)) return true
  return text.length <= 300 && /[.!?)]\s*$/.test(text) && !/_{3,}|\.{5,}/.test(text) && !isBold(part) && !startsBoldLabel(part)
}
