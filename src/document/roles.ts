/** Who does what in a process: people by role or team, and machines. */

import {allMatches, repeated} from './matches.ts'
import {actsAt} from './verbs.ts'

const single =
  'chief (?:[a-z]+ ){1,2}officer|team|initiator|manager|lead|leader|officer|director|supervisor|coordinator|co-ordinator|administrator|admin|analyst|engineer|developer|owner|approver|reviewer|' +
  'requester|requestor|requestee|applicant|submitter|nominator|author|maintainer|contributor|member|employee|colleague|buddy|mentor|recruiter|candidate|contractor|' +
  'vendor|supplier|customer|client|committee|board|council|department|directorate|agency|service desk|help ?desk|squad|panel|auditor|assessor|accountant|buyer|commander|responder|champion|' +
  'liaison|specialist|technician|operator|consultant|adviser|advisor|representative|rep|executive|secretary|secretariat|treasurer|chair|chairperson|chairman|chairwoman|' +
  'president|sponsor|volunteer|facilitator|moderator|editor|trainer|intern|student|teacher|person|individual|expert|architect|designer|programmer|investigator|researcher|' +
  'custodian|steward|trustee|lawyer|solicitor|attorney|counsel|partner|supporter|caseworker|librarian|scribe|organi[sz]er|presenter|recipient|reporter|note ?taker|delegate|sme|line manager|' +
  'new (?:hire|starter|joiner|colleague)|handler|writer|porter|receptionist|clerk|cashier|guard|driver|nurse|doctor|tutor|dean|principal|bookkeeper|planner|dispatcher|inspector|assignee|expert|manager on duty|professional|worker|legal counsel|desk officer|working group|security group|steering group|governance group|review group|interest group|on-?call|registrar|controller of [a-z]+|head|chief|deputy'
const plural =
  'teams|managers|leads|leaders|officers|directors|supervisors|coordinators|administrators|admins|analysts|engineers|developers|owners|approvers|reviewers|' +
  'requesters|requestors|applicants|submitters|authors|maintainers|contributors|members|employees|colleagues|mentors|recruiters|candidates|contractors|' +
  'vendors|suppliers|customers|clients|committees|departments|squads|auditors|assessors|responders|champions|specialists|technicians|operators|consultants|' +
  'advisers|advisors|representatives|reps|executives|chairs|volunteers|facilitators|moderators|editors|handlers|assignees|writers|trainers|interns|students|teachers|people|individuals|experts|stakeholders|' +
  'architects|designers|programmers|investigators|researchers|stewards|trustees|partners|organi[sz]ers|presenters|recipients|staff|personnel|porters|receptionists|clerks|guards|drivers|nurses|doctors|tutors|inspectors|planners|handlers|assignees|professionals|workers|delegates|users|participants|smes|new (?:hires|starters|joiners)|co-?chairs'
/** Written with capitals only: “IT” and “Legal” are departments, “it” and “legal” are not. */
const capitals =
  'HR|IT|IT Security|InfoSec|Human Resources|Legal|Finance|Procurement|Payroll|Facilities|Security|Operations|Accounting|Accounts Payable|Communications|Comms|Purchasing|Contracting|Talent|People Ops|' +
  'CEO|CTO|CIO|CISO|CFO|COO|CPO|DPO|ISSO|ISSM|SSO Officer|CAB|PMO|TSC|TOC|COR|DevOps|DevRel|SRE|Scrum Master|[A-Z][a-z]+ (?:Office|Desk|Board|Council|Committee|Bureau|Division|Branch|Commission|Secretariat)|the Office of [A-Z][a-z]+(?: [A-Z][a-z]+)*'
/** No part of a name: words that join, point or act. */
const joining =
  'the|a|an|to|and|or|of|for|with|by|from|in|on|at|as|is|are|was|were|be|been|being|will|would|must|should|shall|can|could|may|might|that|this|these|those|who|whom|which|what|if|when|where|while|unless|until|before|after|once|' +
  'your|our|their|his|her|its|my|you|we|they|he|she|it|any|all|each|every|another|some|no|not|has|have|had|do|does|did|then|than|so|because|via|through|between|about|into|using|please|both|either'
/**
 * Letters of Latin, Greek and Cyrillic, for patterns without the `u` flag:
 * `\p{L}` needs it, and with it a pattern without regard to case takes more than
 * twice as long to make. These are the longest of all.
 */
const letter = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ͽͿ-ҁҊ-ԯ'
const modifier = String.raw`(?!(?:${joining})\b)[${letter}][${letter}\d&'’./-]{0,30}`
const determiner = '(?:the|our|your|their|his|her|its|an?|each|every|another|any|one of the|all)'
/** What may stand behind a role that is whole: “team” in “team meeting” is none. */
const name = String.raw`(?:${determiner}\s+)?(?:${modifier}\s+){0,4}?(?:${single}|${plural})(?![${letter}\d]|[-‐][${letter}]|['’]s?\s|\s+(?:${single}|${plural})(?![${letter}\d]))(?:\s+(?:of|for)\s+(?:the\s+)?[${letter}][${letter}&]{1,30}${repeated(String.raw`\s+[${letter}][${letter}&]{1,30}`, '{0,3}')})?`
const caps = String.raw`(?:[Tt]he\s+|[Oo]ur\s+)?(?:${capitals})(?![${letter}\d]|[-‐][${letter}])(?:\s+(?:[Tt]eam|[Ss]taff|[Dd]epartment|[Oo]ffice))?`
const handle = String.raw`@[${letter}\d][${letter}\d-]{0,38}(?:\/[${letter}\d-]{1,60})?`

const anyName = new RegExp(`(?<![${letter}\\d@/.-])(?:${handle}|${name})`, 'gi')
const anyCaps = new RegExp(`(?<![${letter}\\d@/.-])${caps}`, 'g')
const startName = new RegExp(`^(?:${handle}|${name})`, 'i')
const startCaps = new RegExp(`^${caps}`)

const machine =
  'systems?|tools?|bots?|workflows?|pipelines?|servers?|apps?|applications?|e-?mails?|messages?|notifications?|alerts?|reminders?|tickets?|requests?|forms?|pages?|scripts?|jobs?|builds?|actions?|portals?|websites?|sites?|' +
  'services?|platforms?|databases?|software|programs?|webhooks?|automation|dashboards?|monitors?|logs?|calendars?|browsers?|computers?|laptops?|devices?|process|procedure|policy|issues?|pull requests?|prs?|accounts?|changes?|deployments?'
const startMachine = new RegExp(
  `^(?:(?:the|this|that|an?|your|our|each)\\s+)?${repeated(`${modifier}\\s+`, '{0,3}?')}(?:${machine})(?![${letter}\\d-])|^(?:GitHub|Jira|ServiceNow|Slack|Okta|Azure|AWS|Jenkins|Terraform|Dependabot|Zendesk|Google \\w+)(?![${letter}\\d])`,
  'i',
)

/** A role or team in a text: units [start, end). */
export interface Role {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The role or team that a text opens with; a bracket with its short name belongs to it. */
export function roleAtStart(text: string): Role | undefined {
  const head = text.slice(0, 160)
  const found = longest(wholeName(startName.exec(head)?.[0], head), startCaps.exec(head)?.[0])
  if (found === undefined || noPeople.test(found)) return undefined
  // “The button leads to a page.”
  if (/\s(?:leads|chairs|heads|partners|reps|head)$/i.test(found) && /^\s+(?:to|with|into)\b/i.test(head.slice(found.length))) return undefined
  const end = found.length + (/^\s*\([^()]{1,40}\)/.exec(head.slice(found.length))?.[0].length ?? 0)
  return {name: found, start: 0, end}
}

/** The machine that a text opens with, a document or a message: things that do not take work over. */
export function machineAtStart(text: string): string | undefined {
  return startMachine.exec(text.slice(0, 120))?.[0]
}

/** Boards that are walls, not people. */
const noPeople =
  /\b(?:job|jobs|message|project|planning|kanban|sprint|notice|issue|task|bulletin|story|onboarding|white|control|key|storm|service lead) boards?$|\b(?:in|out|over)-?head$/i

/** The words that may follow a role which is not part of a longer name. */
const behind =
  /^(?:['’]s)?(?:\s*(?:$|[.,;:!?)\]–—(/\uFFFC\n])|\s+(?:[-–—]|(?:who|which|that|and|or|to|for|with|in|on|at|by|from|if|when|via|using|as|will|must|should|can|may|is|are|has|have|before|after|so|where|unless|within|through|about|of|not|once|during|under|then|until|because|while|directly|first|immediately|instead|along|together|either|also|at|by|assigned|currently|staffing|in charge|whose|responsible|listed|above|below|you|they|we|he|she)\b))/i

/** Roles and teams anywhere in a text, each only when nothing of its name is left behind it. */
function rolesIn(text: string): Role[] {
  const roles: Role[] = []
  for (const pattern of [anyName, anyCaps]) {
    for (const {0: whole, index} of allMatches(pattern, text)) {
      const found = wholeName(whole, text.slice(index, index + 160)) ?? whole
      const end = index + found.length
      if (noPeople.test(found)) continue
      if (!found.startsWith('@') && !behind.test(text.slice(end, end + 20))) continue
      if (roles.some((one) => one.start < end && index < one.end)) continue
      roles.push({name: found, start: index, end})
    }
  }
  return roles.sort((a, b) => a.start - b.start)
}

/** The role or team that a text opens with, when nothing of its name is left behind it. */
export function wholeRoleAtStart(text: string): Role | undefined {
  // Most texts open with none, and need not be searched.
  if (!startName.test(text) && !startCaps.test(text)) return undefined
  return rolesIn(text).find(({start}) => start === 0)
}

/** The name without its determiner, number and case, so that two mentions of one role are equal. */
export function roleKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/^(?:the|our|your|their|his|her|its|an?|each|every|another|any|one of the|all)\s+/, '')
    .replace(/['’]s$/, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+teams?$/, '')
    .replace(/(?<=[^su])s$/, '')
    .trim()
}

const joiningWord = new RegExp(`^(?:${joining})$`, 'i')

/**
 * A name up to where it ends: “users of the platform will not” and “the head of sales signs the order” go too far, and
 * in “the manager for testing” the rest is no name. `text` opens with it.
 */
function wholeName(found: string | undefined, text: string): string | undefined {
  const [, role = '', link = '', rest = ''] = /^(.*?\S)(\s+(?:of|for)\s+(?:the\s+)?)(.*)$/i.exec(found ?? '') ?? []
  if (role === '' || (/for/i.test(link) && !/^\p{Lu}/u.test(rest))) return role || found
  const words = rest.split(/(?<=\S)(?=\s)/)
  let at = (found ?? '').length - rest.length
  const stop = words.findIndex((word, i) => {
    const isEnd = (joiningWord.test(word.trim()) && !/^\p{Lu}{2,}$/u.test(word.trim())) || (i > 0 && actsAt(text.slice(at)))
    at += word.length
    return isEnd
  })
  return stop < 0 ? found : stop === 0 ? role : `${role}${link}${words.slice(0, stop).join('')}`
}

function longest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a.length >= b.length ? a : b
}
