import {allMatches} from './matches.ts'
import {roleKey, wholeRoleAtStart} from './roles.ts'
import type {Piece, Step} from './steps.ts'
import {type Span, spanOf} from './text.ts'

/** Work passes from one person or team to another. Plain data: an edge of a process map. */
export interface HandOff {
  /** “forward it to the finance team”. */
  readonly span: Span
  readonly text: string
  /** Who takes the work over, and the key that is the same for two mentions of them. */
  readonly to: string
  readonly toKey: string
}

/** Steps whose actor is another than that of the step before. */
export interface ActorChange {
  /** Indices into the list of steps. */
  readonly from: number
  readonly to: number
}

/** Moves work, whatever it is called. */
const moves = String.raw`escalat(?:e[sd]?|ing)|hand(?:s|ed|ing)?(?:[\s-]+(?:it|them|this|over|off|back))+|(?:re-?)?assign(?:s|ed|ing)?|(?:re-?)?rout(?:e[sd]?|ing)|re-?direct(?:s|ed|ing)?|delegat(?:e[sd]?|ing)|refer(?:s|red|ring)?|transfer(?:s|red|ring)?|pass(?:es|ed|ing)?(?:[\s-]+(?:it|them|this|on|over|along))*|forward(?:s|ed|ing)?`
/** Moves work only when what is sent is the work. */
const sends = `(?:re-?)?send(?:s|ing)?|(?:re-?)?sent|(?:re-?)?submit(?:s|ted|ting)?|return(?:s|ed|ing)?|deliver(?:s|ed|ing)?|give[ns]?|giving|e-?mail(?:s|ed|ing)?|provid(?:e[sd]?|ing)|present(?:s|ed|ing)?|rais(?:e[sd]?|ing)`
const passing = new RegExp(String.raw`\b(?:(${moves})|(${sends}))\b(?<between>(?:[^.;:!?\n]{0,90}?)\b(?:to|with|onto)\s+)`, 'gi')
/** What is sent when work passes; a reminder, an alert or an invitation is no work. */
const work =
  /\b(?:requests?|forms?|applications?|tickets?|proposals?|documents?|documentation|paperwork|reports?|invoices?|receipts?|contracts?|agreements?|drafts?|plans?|cases?|claims?|packages?|files?|incidents?|issues?|cards?|laptops?|equipment|results?|it|them|this|nominations?|submissions?|completed|signed|quotes?|orders?|changes?|assessments?|checklists?|spreadsheets?|copy|copies|materials?|evidence|findings|budget|bill|work|job|recommendations?)\b/i
const noWork =
  /\b(?:alerts?|alarms?|logs?|notifications?|notif(?:y|ied|ies)|reminders?|e-?mails?(?! the\b| it\b| this\b| your\b)|messages?|invit\w+|invites?|links?|surveys?|newsletters?|announcements?|permissions?|roles?|licen[cs]es?|access|rights?|label|labels|value|badge|credentials?|passwords?|secrets?|keys?|traffic|packets?|requests? (?:are|is) (?:routed|directed) (?:to|through)|feedback|thanks|respect|attention|priority|severity|points?|priorities|support|help|training|assistance|guidance|advice|questions?|updates?|information|notice|credit|preference|power|authority|opportunit\w+|time|tour|presentations?|slides|talk)\b/i
/** Nobody in particular, or the work itself: those who get something, not those who take work over. */
const nobody =
  /^(?:users?|members?|people|person|individuals?|employees?|contributors?|customers?|clients?|candidates?|applicants?|participants?|students?|recipients?|public|everyone|stakeholders?|community|(?:other|particular) (?:government )?(?:teams?|departments?|members?|organi[sz]ations?)|potential \w+|[\w ]*end users?|(?:core )?administrators?|requesters?|new (?:hires?|starters?|joiners?))$/
const negated = /\b(?:not|never|no|without|don['’]t|cannot|can['’]t|rather than|instead of)\b[^.;]{0,25}$/i

/** Statements that work passes to a person or team. Machines, alerts and messages hand nothing over. */
export function findHandOffs(pieces: readonly Piece[]): HandOff[] {
  const found: HandOff[] = []
  for (const {block, text, end} of pieces) {
    if (block.role === 'label' || block.role === 'option' || text.length > 1200) continue
    const start = end - text.length
    let last = -1
    for (const match of allMatches(passing, text)) {
      if (match.index < last || negated.test(text.slice(Math.max(0, match.index - 40), match.index))) continue
      const one = handOffAt(text, match)
      if (!one) continue
      last = match.index + one.length
      found.push({
        span: spanOf(block, start + match.index, start + last),
        text: text.slice(match.index, last),
        to: one.to,
        toKey: roleKey(one.to),
      })
    }
  }
  return found
}

function handOffAt(text: string, match: RegExpExecArray | RegExpMatchArray): {readonly length: number; readonly to: string} | undefined {
  const [whole, moving, sending] = match
  const index = match.index ?? 0
  const behind = text.slice(index + whole.length, index + whole.length + 120)
  const role = wholeRoleAtStart(behind)
  if (!role) return undefined
  const key = roleKey(role.name)
  const between = match.groups?.between ?? ''
  // What is moved stands behind the verb, or in front of it when it is passive.
  const before = text.slice(Math.max(0, index - 60), index)
  const isPassive = /\b(?:is|are|be|been|being|gets?|was|were)\s+(?:\w+\s+){0,2}$/i.test(before)
  // “The role that you assign to the team”: what is moved may stand in front of an active verb too.
  const moved = isPassive || /^\s*to\s+$/i.test(between) ? before : between
  if (/\bwith\s+$/i.test(between) !== /^rais/i.test(sending ?? '')) return undefined
  if (noWork.test(moved) && !/\b(?:requests?|tickets?|forms?|applications?|issues?)\b/i.test(moved)) return undefined
  // “How we present it to customers” shows, “pass-through” is a name, “raise an issue or speak to a lead” asks.
  if (/^present/i.test(sending ?? '') && !/\b(?:board|committee|council|panel|leadership)$/.test(key)) return undefined
  if (/^(?:-|.*\b(?:speak|talk|write|listen|responsib\w*|access)\b)/i.test(between) || /^[-–]/.test(between)) return undefined
  if (/^refer/i.test(moving ?? '') && !/\w/.test(between.replace(/\bto\s+$/i, ''))) return undefined
  if (sending !== undefined && !/^(?:(?:re-?)?submit|present|rais)/i.test(sending) && !work.test(moved)) return undefined
  // “The person who is on duty” is somebody.
  const isMeant = /^\s+(?:who|on|in charge|responsible|currently|assigned|staffing)\b/i.test(behind.slice(role.end))
  if (key === '' || (nobody.test(key) && !(isMeant && /^(?:person|individual|people)$/.test(key)))) return undefined
  return {length: whole.length + role.end, to: role.name}
}

/** Steps of one procedure that another actor takes over; steps of machines, and those that only detail another, are passed over. */
export function actorChanges(steps: readonly Step[]): ActorChange[] {
  const changes: ActorChange[] = []
  let last: number | undefined
  for (const [i, step] of steps.entries()) {
    if (step.parent !== undefined || !step.actor || step.actor.kind === 'machine') continue
    const before = last === undefined ? undefined : steps[last]
    if (before && before.procedure === step.procedure && before.actor?.key !== step.actor.key) changes.push({from: last ?? 0, to: i})
    last = i
  }
  return changes
}

/** The share of the steps, from 0 to 1, of which we know who does them. */
export function coverage(steps: readonly Step[]): number {
  return steps.length === 0 ? 0 : steps.filter(({actor}) => actor !== undefined).length / steps.length
}
