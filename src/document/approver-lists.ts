import type {Hint} from './approval-hints.ts'
import type {Around} from './approval-words.ts'
import {roleAtEnd, roleAtStart} from './approvers.ts'
import type {Block} from './document.ts'

/** Approvers that a table or a list names, where only its head says that they approve. */

/** A cell under a role that says what that role does. */
const part =
  /^\W*(?:(?:final|formal|review (?:and|&))\s+)?(?:approves?|approvals?|approver|sign[- ]?offs?|signs off|authori[sz]es?|decides?)(?:\s*[/&+,]\s*\w+){0,2}\W*$/i
const approverColumn = /\b(?:approv(?:als?|ers?|ed by|es)|sign[- ]?offs?|authori[sz](?:ed by|er|ing)|decision authority)\b/i
/** A column to be signed: “Decision (approve/reject)”, “Sign-off”. */
const signing = /\b(?:approv(?:e|ed|al|als)|sign[- ]?offs?|authori[sz]ation)\b(?!\s+(?:limit|date|required))/i
const roleColumn = /^\W*(?:roles?|approvers?|functions?|titles?|positions?|teams?|departments?|reviewers?|stakeholders?|signator(?:y|ies))\b/i
const notAnApprover = /^\W*(?:n\/?a|none|no|not required|not needed|yes|date|name|status|tbd|—|-|✅|❌)?\W*$/i
/** A list of who approves, by its title; no description of how. */
const listTitle =
  /^(?!.*\b(?:process|workflow|procedure|timeline|criteria|no|not|without|after|before|authentication|access)\b).*\b(?:approvals?|approvers?|sign[- ]?offs?|authori[sz]ation|signator(?:y|ies))\b(?:\s+(?:authorit(?:y|ies)|levels?|matrix|required|requirements|needed|from))?\W*(?:\([^)]*\)\W*)?$/i
/** What may follow a role that stands alone. */
const alone =
  /^\s*(?:\([^)]*\)\s*)?(?:(?:or|and)\s+(?:an?\s+|the\s+|their\s+)?(?:designated|delegated?|deput(?:y|ies)|designee|appointed)\b[^.]{0,40})?(?:(?:for|with|above|over|under|if|when|up to)\b[^.]{0,80})?\W*$/i

/** The approver that a cell, or a line of a list, stands for; positions are those of the text. */
export function listedApprover(block: Block, text: string, around: Around): Hint | undefined {
  if (block.cell) return inCell(block, text, around)
  return block.role === 'item' && listTitle.test(around.title) ? roleAlone(text.replace(/\s+$/, ''), 12) : undefined
}

/** An authority matrix: the row is decided by the role at the head of the column; or the row names its approver; or a role signs in its row. */
function inCell({cell}: Block, text: string, {column, head, isHistory}: Around): Hint | undefined {
  if (!cell || cell.row === 0) return undefined
  const whole = {start: 0, end: text.length, kind: 'given'} as const
  if (part.test(text) && !/\b(?:command|endpoint|permission|method)\b/i.test(head)) return {...whole, who: roleAtEnd(column)?.text}
  if (roleColumn.test(column) && signing.test(head.replace(column, ''))) return roleAlone(text, 12)
  if (!approverColumn.test(column) || isHistory || notAnApprover.test(text) || text.length > 80) return undefined
  const role = roleAtStart(text)
  return role ? {...whole, who: role.text} : undefined
}

/** “Medium risk: head of sales (or a deputy)” */
function roleAlone(text: string, most: number): Hint | undefined {
  if (text.split(/\s+/).length > most) return undefined
  const from = /^[^:]{2,40}:\s*/.exec(text)?.[0].length ?? 0
  const role = roleAtStart(text.slice(from))
  if (!role || !alone.test(text.slice(from + role.end)) || !roleAtEnd(role.text)) return undefined
  return {who: role.text, kind: 'given', start: from + role.start, end: from + role.end}
}
