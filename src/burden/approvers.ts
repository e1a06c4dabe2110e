/** Everybody who must say yes to one request. */
import type {Approval} from '../document/approvals.ts'
import type {Span} from '../document/text.ts'

/** Somebody who must say yes, and where that is said first. */
export interface Approver {
  readonly name: string
  /** null where front matter or the folder’s settings say it. */
  readonly span: Span | null
}

/**
 * The approvers that the text states, each once; one nobody in particular,
 * where it names none. Alternatives and approvals of different cases are
 * counted together, as the text seldom tells them apart. A list that people
 * wrote (`approvals:`) is taken as it stands.
 */
export function approversOf(approvals: readonly Approval[], stated: readonly string[] | undefined): Approver[] {
  if (stated) return stated.map((name) => ({name, span: null}))
  const people = new Map<string, Approver>()
  let nobody: Approver | undefined
  for (const {approvers, name, who, span, kind, isNegated, isStrong, isStep} of approvals) {
    if (isNegated) continue
    for (const person of approvers) if (!people.has(person)) people.set(person, {name: approvers.length > 1 ? asWritten(person, who) : name, span})
    // “Once it is approved” and “approval is not automatic” are no step that waits for somebody.
    if (approvers.length === 0 && (kind === 'field' || (isStrong && isStep))) nobody ??= {name, span}
  }
  return people.size === 0 && nobody ? [nobody] : [...people.values()]
}

/** One of several as the text writes it: “IT Director” and not “it director”. */
function asWritten(person: string, who = ''): string {
  const at = who.toLowerCase().indexOf(person)
  return at < 0 ? person : who.slice(at, at + person.length)
}
