import type {Document, Field} from './document.ts'

/** What a field asks for, when it is something a form should not ask its requester. */
export interface Concept {
  readonly name: string
  /** Who has the answer already: the company, the platform the form is on, or IT. */
  readonly holder: 'company' | 'platform' | 'it'
}

interface Pattern extends Concept {
  readonly label: RegExp
}

const whose = String.raw`(?:your|my|requestor(?:['’]?s)?|requester(?:['’]?s)?|applicant(?:['’]?s)?|employee(?:['’]?s)?|submitter(?:['’]?s)?|staff|user(?:['’]?s)?)`
const only = (what: string): RegExp =>
  new RegExp(
    String.raw`^\W*(?:(?:what(?: is|'s|’s)|please (?:enter|provide|give|state)|enter|provide)\s+)?(?:the\s+)?(?:${whose}\s+)?(?:${what})(?:\s+of (?:the )?(?:requestor|requester|applicant|employee|submitter))?(?:\s*\([^)]*\))?\W*$`,
    'i',
  )

/** Facts about the requester that the company's directory or the platform holds. */
const known: readonly Pattern[] = [
  {
    name: 'your name',
    holder: 'company',
    label: only(
      String.raw`(?:full |first |last |family |given |sur|legal )?name|name and surname|first (?:and|&) last name|requested by|requestor|requester|submitted by|submitter|name,? (?:and )?e-?mail(?: address)?`,
    ),
  },
  {
    name: 'your e-mail address',
    holder: 'company',
    label: only(String.raw`(?:work |business |corporate |company |office |contact )?e-?mail(?: address| id)?|contact (?:details|information|info|e-?mail)`),
  },
  {name: 'your employee number', holder: 'company', label: only(String.raw`(?:employee|staff|personnel|payroll|badge)\s*(?:id|number|no\.?|#|code)`)},
  {
    name: 'your department',
    holder: 'company',
    label: only(
      String.raw`department(?: name)?|dept\.?|division|business unit|directorate|team(?: name)?|organi[sz]ational unit|office location|work location`,
    ),
  },
  {name: 'your job title', holder: 'company', label: only(String.raw`(?:job|position) ?(?:title|role)?|role|title|grade`)},
  {name: 'your manager', holder: 'company', label: only(String.raw`(?:line |direct |reporting )?(?:manager|supervisor)(?:['’]s)?(?: name| e-?mail)?`)},
  {name: 'your cost centre', holder: 'company', label: only(String.raw`cost ?-?cent(?:re|er)(?: (?:code|number))?`)},
  {
    name: 'your telephone number',
    holder: 'company',
    label: only(String.raw`(?:(?:work|office|desk|mobile|contact|tele)?[ -]?(?:phone|telephone|mobile|cell|ext(?:ension)?))(?: (?:number|no\.?))?`),
  },
  {
    name: 'the date of the request',
    holder: 'platform',
    label: only(String.raw`(?:today['’]?s date|date|request date|date of (?:the )?request|date (?:requested|submitted)|submission date)`),
  },
  {name: 'the number of the ticket', holder: 'platform', label: only(String.raw`(?:ticket|issue|request|case) (?:number|no\.?|id|#)`)},
  {
    name: 'your user name on this site',
    holder: 'platform',
    label: only(String.raw`github (?:user ?-?name|handle|account|id|login|profile)(?: or e-?mail)?|your github|(?:user ?-?name|handle)`),
  },
]

/** Somebody other than the person who fills the form in. */
const another =
  /\b(?:new (?:starter|joiner|hire|employee|user|member)|joiner|leaver|starter|their|his|her|they|guest|visitor|contractor|vendor|supplier|customer|client|candidate|mentee|mentor|sponsor|delegate|recipient|beneficiary|speaker|attendee|participant|maintainers?|owners?|contributors?|members?|partner|third[- ]party|end[- ]user|on[- ]?boarding|off[- ]?boarding|on behalf|someone else|external|project|service|application|system|repository|repo|product|emergency)\b/i

/** The fact about the requester that a field asks for although the company or the platform holds it. */
export function knownConcept(field: Field, document: Document): Concept | undefined {
  const label = field.label?.text
  if (label === undefined || field.kind === 'consent' || field.options.length > 0) return undefined
  const concept = known.find((one) => one.label.test(label))
  if (!concept || aboutAnother(field, document, label)) return undefined
  return concept
}

function aboutAnother(field: Field, document: Document, label: string): boolean {
  if (another.test(label) && !/\byour\b/i.test(label)) return true
  const help = field.help.map(({text}) => text).join(' ')
  if (another.test(help) && !/\byour?\b/i.test(help)) return true
  const section = document.sections[field.section]?.title ?? ''
  if (/\byour\b/i.test(label) || /\brequest(?:e|o)r\b/i.test(`${label} ${section}`)) return false
  return another.test(section) || another.test(titleOf(document))
}

function titleOf(document: Document): string {
  const {name, title} = document.meta
  const first = document.blocks.find(({role}) => role === 'title' || role === 'heading')?.text
  return [name, title, first].filter((part) => typeof part === 'string').join(' ')
}

const word = (what: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${what})(?![\p{L}\p{N}])`, 'iu')

/** Facts that only IT can give. */
const specialist: readonly Pattern[] = [
  {
    name: 'a network address range',
    holder: 'it',
    label: word(
      'cidr(?: block| range)?s?|subnets?(?: mask| id)?|ip ranges?|ip address(?:es)?|default gateway|vlans?(?: id)?|vpcs?(?: id)?|vnets?|network segments?|dns (?:records?|zones?|names?)|fqdns?|host ?names?|mac address(?:es)?|nat gateways?|peering',
    ),
  },
  {
    name: 'a network port or protocol',
    holder: 'it',
    label: word(
      '(?:source|destination|tcp|udp|network|inbound|outbound|firewall) ports?|port numbers?|ports? (?:and|\\/) protocols?|protocols?|firewall rules?',
    ),
  },
  {
    name: 'a cloud resource id',
    holder: 'it',
    label: word(
      'arns?|resource ids?|subscription ids?|tenant ids?|account ids?|instance (?:types?|ids?|sizes?)|skus?|iam (?:roles?|polic(?:y|ies)|users?)|service principals?|managed identit(?:y|ies)|object ids?|client ids?|availability zones?|resource groups?|amis?|distinguished name|organi[sz]ational units?|\\bou\\b',
    ),
  },
  {name: 'a recovery target', holder: 'it', label: word('rto|rpo|recovery (?:time|point) objectives?|failover|backup (?:type|window|schedule)')},
  {
    name: 'a server size',
    holder: 'it',
    label: word('iops|v?cpus?(?: cores?)?|ram|storage tiers?|disk (?:size|type)|throughput|memory \\(?gb\\)?|server sizes?|vm sizes?'),
  },
  {
    name: 'a sign-in protocol',
    holder: 'it',
    label: word(
      'saml|oidc|oauth2?|sso (?:protocol|type)|authentication (?:protocol|method|type)s?|redirect ur[il]s?|callback urls?|certificate (?:type|thumbprint)|encryption (?:type|algorithm|method)|tls version',
    ),
  },
  {
    name: 'the data classification',
    holder: 'it',
    label: word(
      'data (?:classification|sensitivity)|information classification|classification level|security classification|fips(?: 199)? (?:level|impact)|impact level',
    ),
  },
  {name: 'a configuration item', holder: 'it', label: word('configuration items?|ci (?:name|id|number)|cmdb(?: id| entry)?|service ci|asset tags?')},
]

/** Where to find the answer, or a way out. */
const findable =
  /\b(?:find|found|look up|looked up|see|check|shown|available|listed|ask|contact|not sure|unsure|don['’]t know|do not know|if (?:you )?(?:known?|are not sure)|leave (?:it |this )?(?:blank|empty)|we (?:can|will) (?:help|fill|find|choose|set|default)|default)\b/i
const notSure = /\b(?:not sure|unsure|don['’]t know|do not know|unknown|no preference|not applicable|n\/a|help me|other|recommend)\b/i

/** The fact that a field asks its requester for although only IT normally has it, with no word on where to find it. */
export function specialistConcept(field: Field): Concept | undefined {
  const label = field.label?.text
  if (label === undefined || field.kind === 'consent') return undefined
  const concept = specialist.find((one) => one.label.test(label))
  if (!concept) return undefined
  if (field.help.some(({text}) => findable.test(text)) || field.options.some(({text}) => notSure.test(text)) || findable.test(label)) return undefined
  return concept
}
