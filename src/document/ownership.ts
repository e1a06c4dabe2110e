import type {Block, Document} from './document.ts'
import {type Span, spanOf} from './text.ts'

/** A stated time within which somebody answers, finishes or decides. */
export interface AnswerTime {
  readonly text: string
  /** null when the folder's settings say it. */
  readonly span: Span | null
}

const ownerKeys = [
  'owner',
  'owners',
  'owner_team',
  'owner-team',
  'owner_slack',
  'owned_by',
  'owned-by',
  'team',
  'maintainer',
  'maintainers',
  'process-owner',
  'accountable',
  'assignees',
  'author_team',
]
const owner =
  /\b(?:process|policy|document|page|form|service|product|content|system|business|runbook|accountable)?\s*owners?\b\s*(?::|\||–|—|-|\bis\b|\bare\b)\s*\S|\b(?:owned|maintained|managed|administered|run|operated|looked after|governed) by\b\s+(?:the\s+)?\S|\b(?:is|are) (?:accountable|responsible) for (?:this|the) (?:process|policy|form|document|page|runbook|procedure|service|guide)|\bteam (?:owns|maintains|manages|runs|looks after)\b|\bmaintainers?\s*:\s*\S|\b(?:responsible|accountable) (?:team|person|party|role|manager)\s*:\s*\S|\bpoint of contact\b.{0,20}:\s*\S/i
const ownerLabel = /^\W*(?:(?:process|policy|document|page|form|service|runbook|content)\s+)?(?:owner|owned by|maintainer|accountable)\W*$/i

/** The accountable owner that the document itself names, in front matter, a table or its text. */
export function findOwner(document: Document): string | undefined {
  for (const key of ownerKeys) {
    const value = stated(document.meta[key])
    if (value) return value
  }
  for (const [i, block] of document.blocks.entries()) {
    if (block.field !== undefined) continue
    if (owner.test(block.text) && !/:\s*(?:tbd|tbc|todo|n\/a|none|unknown|xxx+)\W*$/i.test(block.text)) return block.text
    const next = document.blocks[i + 1]
    // A label cell and the cell beside it.
    if (ownerLabel.test(block.text) && next && next.role === block.role && isStated(next.text)) return next.text
  }
  return undefined
}

const contactKeys = ['contact', 'contacts', 'owner_slack', 'slack', 'email', 'support', 'help', 'channel']
const address = /[\w.+-]+@(?!example\.)[\w-]+(?:\.[\w-]+)+/i
const channel = /(?<![\w&/])#[a-z][\w-]{2,}/i
const telephone = /(?:\btel(?:ephone)?\b|\bphone\b|\bcall\b|\bext(?:ension)?\b)[^.\n]{0,20}\d[\d\s()-]{3,}/i
const asking =
  /\b(?:contact|e-?mail|ask|message|call|reach(?: out)?(?: to)?|speak to|talk to|get in touch with|notify|ping|let)\b\s+(?:(?:the|our|your|us|an?|any|one of|someone|somebody|me|either|members?)\b|@|\p{Lu})|\b(?:slack|teams|discord|mattermost|zulip)\b|\b(?:help|service|support) ?desk\b|\bsupport (?:team|channel|portal)\b|\b(?:raise|open|create|file|log|submit) an? (?:new |support |help |github )*(?:issue|ticket|request)\b|\b(?:for|need|get|getting|any) (?:further |more |additional |any )?(?:help|support|assistance|questions)\b/iu

/** The ways to get help that the document names. An address at example.com, or “TBD”, is none. */
export function findContacts(document: Document): string[] {
  const found: string[] = []
  for (const key of contactKeys) {
    const value = stated(document.meta[key])
    if (value) found.push(value)
  }
  for (const block of document.blocks) {
    if (block.role === 'placeholder' || block.role === 'option' || block.role === 'label') continue
    const hit = address.exec(block.text) ?? channel.exec(block.text) ?? telephone.exec(block.text) ?? asking.exec(block.text)
    if (hit) found.push(hit[0])
  }
  for (const {url} of document.links) {
    if (/^mailto:(?![^@]*@example\.)|slack\.com|teams\.microsoft|discord|\/contact|support|help-?desk|service-?desk/i.test(url)) found.push(url)
  }
  return found
}

const number = '(?:\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty|a few|a couple(?: of)?|several|an?)'
const unit = '(?:(?:business|working|calendar|week|office|clock)[\\s-]*)?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)'
const span = `${number}(?:\\s*(?:-|–|to|or)\\s*${number})?[\\s-]*(?:full\\s+)?${unit}`
const answering = new RegExp(
  `\\b(?:within|no later than|allow(?: for)?|takes?(?: up to| about| around| approximately| at least)?|wait(?: up to| at least)?|respon\\w*|repl(?:y|ies)|answer\\w*|review\\w*|process(?:ed|ing)?|complet\\w+|approv\\w+|expect|turn[- ]?around|lead time|in advance|ahead|notice|sla|contact you|get back|usually|typically|up to|in under|less than)\\b[^.\\n]{0,60}?\\b${span}\\b|\\b${span}\\s+(?:to (?:respond|reply|review|process|complete|approve|get)|(?:of|in) (?:advance|notice)|turn[- ]?around|response|after (?:you|we|receiving|submi\\w+))|\\b${number}(?:\\s*(?:-|–|to)\\s*${number})?[\\s-]+(?:business|working)[\\s-]+(?:days?|hours?)\\b|\\b(?:same|next)[\\s-](?:business|working) day\\b`,
  'gi',
)
const notAnAnswer =
  /\b(?:retain\w*|retention|kept|keep|stor(?:e|ed|age)|leave|vacation|holiday|annual|parental|expir\w+|expires?|timeout|time out|ttl|cache\w*|token|session|password|certificate|valid for|meeting|stand-?up|sprint|every|each (?:week|month)|backup|rotat\w+|older than|last|past|previous|ago|probation|trial|notice period|cooldown|interval|poll\w*)\b/i

/** Stated answer times. Retention, leave, cadence, expiry and timeouts are none. */
export function findAnswerTimes(document: Document, elsewhere?: string): AnswerTime[] {
  const times: AnswerTime[] = []
  const own = stated(document.meta['response-time'] ?? document.meta.response_time ?? elsewhere)
  if (own) times.push({text: own, span: null})
  for (const block of document.blocks) {
    if (block.role === 'placeholder' || block.role === 'option') continue
    for (const found of block.text.matchAll(answering)) {
      const around = clauseAround(block, found.index, found.index + found[0].length)
      if (notAnAnswer.test(around)) continue
      times.push({text: found[0], span: spanOf(block, found.index, found.index + found[0].length)})
    }
  }
  return times
}

/** The sentence around a match, roughly: up to 60 units on each side, not over a full stop. */
function clauseAround({text}: Block, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[.!?]\s/)
      .at(-1) ?? ''
  const after = text.slice(end, end + 60).split(/[.!?](?:\s|$)/)[0] ?? ''
  return `${before}${text.slice(start, end)}${after}`
}

function stated(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(stated).find((one) => one !== undefined)
  if (value && typeof value === 'object') return stated(Object.values(value)[0])
  return typeof value === 'string' && isStated(value) ? value : undefined
}

function isStated(text: string): boolean {
  return /\p{L}/u.test(text) && !/^\W*(?:tbd|tbc|todo|n\/a|none|unknown|xxx+|\?+)\W*$/i.test(text) && !/@example\./i.test(text)
}
