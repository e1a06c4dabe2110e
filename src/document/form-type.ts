import type {Document} from './document.ts'

/** What a form asks for, as far as its length goes. */
export type FormType = 'access' | 'hardware' | 'change' | 'incident' | 'project'

/** What people in IT are told of an incident, changed, or open: not what a club, a bank or a safety officer means by the word. */
const types: readonly (readonly [FormType, RegExp])[] = [
  [
    'incident',
    /^(?!.*\b(?:accidents?|injur(?:y|ies)|near[- ]miss(?:es)?|safety|safeguarding|behaviou?r)\b).*\b(?:incident|outage|fault|service disruption|report a problem|security event)\b/i,
  ],
  [
    'change',
    /\b(?:change request|request for change|change management|rfc|high[- ]impact change|standard change|emergency change|maintenance window|release request|deployment request)\b|(?<!\b(?:name|address|password|bank|details?|title|role) )\bchange\b(?! (?:of|in|your|my)\b)/i,
  ],
  [
    'project',
    /\b(?:projects?|proposals?|initiatives?|funding|business case|pitch|intake|sandbox application|incubation|graduation)\b|(?<!\bto )\bgrant\b(?! (?:\w+ )?(?:access|permissions?|rights?|roles?)\b)/i,
  ],
  ['hardware', /\b(?:laptops?|hardware|equipment|devices?|monitors?|screens?|printers?|phones?|headsets?|peripherals?)\b/i],
  [
    'access',
    /(?<!\bsubject )\baccess\b|(?<!\b(?:bank|savings|current|deposit|customer|supplier|vendor|trade|trading|expense|investment) )\baccounts?\b(?! (?:payable|receivable|manager)\b)|(?<!\b(?:parental|parent|planning|photo|travel) )\bpermissions?\b(?! slip\b)|\b(?:org(?:ani[sz]ation)?|team|group|role|list|channel|repo(?:sitory)?|github|gitlab|slack) memberships?\b|\b(?:collaborators?|credentials?|log-?in|user request|vpn|mailbox)\b/i,
  ],
]

/** What a paper is that speaks of one of these and asks for none: “Incident response plan”, “Access review”. */
const paper =
  /\b(?:plans?|planning|polic(?:y|ies)|reviews?|exercise|drill|training|survey|feedback|post-?mortem|retrospective|register|log|audit|assessment|analysis|evaluation|strategy|guide|checklist|read-?me)\b/i
/** What whoever fills it in puts there: “[your project name]”. */
const gaps = /\[[^[\]]*\]|<[^<>]*>|\{\{[^{}]*\}\}/g

/** The type of a form by its name, or by the heading over it; undefined when they do not say, or say that it is a paper of another kind. */
export function formTypeOf({meta, blocks}: Document): FormType | undefined {
  const first = blocks.find(({role}) => role === 'title' || role === 'heading')
  const names = [meta.name, meta.title, first?.field === undefined ? first?.text : undefined].filter((one) => typeof one === 'string')
  for (const raw of names) {
    const name = raw.slice(0, 200).replace(gaps, ' ')
    const type = types.find(([, pattern]) => pattern.test(name))?.[0]
    // The plan of a project is what a form about a project asks for.
    if (type) return type !== 'project' && paper.test(name) ? undefined : type
  }
  return undefined
}
