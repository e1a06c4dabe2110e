/** Remarks and labels that say somebody other than the requester fills this in. */
import type {Block} from './document.ts'

const office =
  '(?:office|official|internal|club|school|secretar(?:y|iat)|registr(?:y|ar)|treasurer|admin(?:istrat(?:ors?|ion|ive))?s?|hr|finance|approvers?|reviewers?|maintainers?|service ?desk|help ?desk|operations|ops|moderators?)'
const desk =
  '(?:admin(?:istrat(?:ors?|ion))?s?|hr|approvers?|reviewers?|assessors?|maintainers?|service ?desk|help ?desk|operations|ops|moderators?|triage|back ?office)'
const actor = String.raw`(?:(?:the|an?|our|each)\s+)?(?:(?!your|new)\w+\s+)?(?:${desk}|(?:the|an?) (?:office|club|school|secretary|registrar|treasurer)|finance|secretariat|(?:it|core|support|security|platform|operations|devops|sre|review|admin\w*|onboarding|infra(?:structure)?|access|identity|iam|project) (?:team|staff|department|office)|(?:(?:approving|line|direct|hiring|department) )?(?:manager|supervisor)|head of department|(?:onboarding )?buddy|committee|on-?call engineer)\b`

const remarks: readonly RegExp[] = [
  // “Office use only”, “(admin only)”, “For reviewers only”; a bare “staff only” says who may read.
  new RegExp(String.raw`\b(?:${office}|it|security|staff|department(?:al)?)['’]?s?(?:\s+(?:team|staff|department|office))?\s+use\s+only\b`, 'i'),
  new RegExp(String.raw`^\W*(?:for\s+)?(?:${office}|it|security|staff)['’]?s?(?:\s+(?:team|department))?\s+use\W*$`, 'i'),
  new RegExp(
    String.raw`\bfor\s+(?:the\s+)?(?:\w+\s+)?(?:${desk}|office|it|staff|finance|accounts|payroll|procurement|purchasing|facilities|security)(?:\s+(?:team|department|office))?(?:\s+to (?:complete|fill)|\s+only)\b`,
    'i',
  ),
  new RegExp(String.raw`[([]\s*(?:for\s+(?:the\s+)?)?(?:${desk}|office|staff|internal)(?:\s+(?:team|use))?(?:\s+only)?\s*[)\]]`, 'i'),
  new RegExp(String.raw`^\W*for\s+(?:the\s+)?(?:(?:project|repo(?:sitory)?|core|it|support)\s+)?${desk}(?:\s+team)?\W*$`, 'i'),
  new RegExp(String.raw`\b(?:completed|filled (?:in|out)|filled|entered|populated|actioned) by\s+${actor}`, 'i'),
  new RegExp(
    String.raw`\b${actor}\s+(?:to (?:complete|fill(?: in| out)?|confirm|verify|tick|sign|provision|grant|add (?:them|to))|completes? this|fills? (?:this )?in|confirms)(?![-\w])`,
    'i',
  ),
  // What whoever grants it is told: “Grant the right access”.
  /^\W*(?:grant|provision) (?:[\w-]+ ){0,3}(?:access|permissions?|accounts?|roles?)\W*$|^\W*add (?:them |(?:the )?(?:user|person|requester) )?to (?:the )?(?:appropriate|correct|right|relevant|these) (?:groups?|teams?|channels?|lists?)\W*$/i,
  // “Outcome (DPO to complete)”, whoever that is, unless it is the reader.
  /\(\s*(?!(?:you|applicant|requester|requestor|employee|user)\b)(?:the )?(?:[A-Z][\w&/-]*\s){1,3}to (?:complete|fill(?: in| out)?)\s*\)/,
  // “it” is a pronoun unless it is written as the department.
  /\b(?:completed|filled (?:in|out)|filled|entered|actioned) by (?:the )?(?:IT|DevOps|SRE|SecOps|HR|IAM)\b|\(\s*(?:[Ff]or )?IT(?: [Oo]nly)?\s*\)|\(\s*(?:[Ff]or )?(?:DevOps|SRE|SecOps|Infra(?:structure)?|Platform|Security|Sys ?[Aa]dmins?|HR|IAM|(?:IT|Network|Platform|Security) (?:[Tt]eam|[Ss]upport|[Ss]taff)) [Oo]nly\s*\)|\bIT (?:team |staff )?to (?:complete|fill)\b/,
  /\bdo not (?:fill|complete|write|edit|touch|change)\b.{0,30}\b(?:below|section|this line|this part|field)\b|^\W*do not (?:fill (?:in|out)|edit|complete)\W*$/i,
  // What a board writes down when it has met, and what is given by whoever takes the request in.
  /^\W*(?:cab|arb|(?:change |architecture |technical )?(?:advisory|review|approval|change|steering) (?:board|committee|panel)|(?:board|committee|panel))(?:['’]s)? (?:review|decision|approval|outcome|assessment|notes?)\W*$/i,
  /\bauto-?(?:matically )?(?:generated|assigned|filled|populated)(?=\W*$|[.,;:)]|\s+(?:by|from|when|on|upon|after|if|based)\b)|\b(?:assigned|allocated|issued) by (?:the |an? )?(?:[\w-]+ ){0,2}(?:coordinator|desk|office|system|admin\w*|team|department)\b/i,
  /\b(?:completed|filled in|entered|added|set) by (?:the )?[\w.-]+(?: [\w.-]+)? (?:upon|on|at|after) (?:submission|receipt)\b/i,
  // What is only known at the end.
  /\b(?:fill(?:ed)?(?: this)? (?:in|out)|completed?|updated?) (?:only )?(?:before|when|on|upon|after|at|prior to|once) (?:the (?:request|ticket|issue|incident|change) is )?(?:clos(?:ing|ure|ed)|resol(?:ving|ution|ved)|approv(?:al|ed)|triaged?)\b/i,
  /\b(?:everything below|below|this) (?:line |section |part |field )?is (?:only )?for (?:the )?(?:team|staff|admin\w*|approvers?|reviewers?|maintainers?|office|service desk)/i,
  /\bleave (?:this |it )?(?:field |section )?(?:blank|empty)?\s*(?:[;:,–—-]|as)?\s*(?:for|to be|it is for) (?:the )?(?:team|staff|admin\w*|approvers?|reviewers?|maintainers?|office|service desk|filled|completed)/i,
  /^\W*(?:triage|(?:reviewer|approver|maintainer|admin(?:istrator)?|moderator|buddy|staff|internal|office|it|back-?office)(?=)(?:['’]?s)? (?:(?:use|review|approval|verification|provisioning|processing) )?(?=)(?:checklist|section|part|notes?|tasks|actions|steps|decision|assessment|verification|follow-?up|response|to-?dos?|review|processing|tracking)|(?:internal )?(?:processing|triage) (?:notes?|checklist|steps)|(?:[\w-]+ )?(?:staff|support team|platform team|ops team|it team|admin team|security team)(?=) (?:tasks|checklist|actions|steps|to-?dos?)(?: to [\w ]{3,40})?|post-?approval (?:steps|tasks|checklist|actions)|(?:access |account )?(?:de-?provisioning|revocation|fulfil?lment|provisioning|closure|completion|close-?out|implementation)(?=) (?:details|record|log|journal|section|confirmation)|closure|close-?out|post-?implementation review|(?:it|it security|infosec) (?:review|assessment|decision|verification|response)|audit (?:trail|log)|(?:approval|decision) history|governance (?:record|notes)|(?:after|once|upon) (?:the )?approv(?:al|ed)|(?:tasks|steps|checklist|actions)(?: to be completed)? for (?:(?:granting|giving|revoking) access|(?:the )?(?:reviewers?|approvers?|admins?|maintainers?|[\w-]+ team))|(?:security|platform|support|it|compliance|legal|privacy) team (?:review|approval)|(?:access |account )?(?:provisioning|fulfil?lment) (?:checklist|steps|tasks|status))\W*$/i,
]

/** Whether a heading, label or comment says that the office fills in what it stands over. */
export function saysOfficeUse(text: string): boolean {
  const start = text.slice(0, 400)
  return remarks.some((remark) => remark.test(start))
}

const done =
  'approved|authori[sz]ed|granted|processed|completed|reviewed|actioned|received|verified|provisioned|closed|checked|assigned|triaged|revoked|resolved'

/** Who signs what others ask for. */
const signatory =
  '(?:(?:line |direct )?manager|supervisor|(?:system |data |budget )?owner|head of (?:\\w+ )?\\w+|(?:team|group|project|section|unit|division|department) (?:leader|lead|head)|director|approver)'

/** A label of something that only comes to be known after the form was sent. */
export const officeLabel = new RegExp(
  String.raw`^\W*(?:(?:date|time) (?:${done})|(?:access|account|request) (?:${done}) ?(?:by|on|date)?|(?:${done}) (?:by|on|to|date)|(?:approver|approval|approved|reviewer)(?:['’]s)? (?:signature|date|decision|comments?|notes?|name|by|granted)|(?:request|ticket|triage|processing) (?:status|decision|outcome)|(?:approval|approver|reviewer|final|committee|panel) (?:decision|outcome)|(?:${signatory}|(?:[\w-]+ )?officer|security|finance|it)(?:['’]?s)? (?:sign-?off|signature|authori[sz]ation)|(?:(?:counter-?)?signature|sign-?off|authori[sz]ation) (?:of|by) (?:the |your |my )?${signatory}|(?:final|required|manager|supervisor) approvals?(?: \(.{1,40}\))?|resolution(?: notes?| date)?|resolved by|date (?:closed|resolved|revoked|assigned)|assignee|assigned to|rfc (?:no|number|#)\.?|(?:ticket|case|request|incident|change) (?:no|number|id|ref(?:erence)?)\.? ?\(?(?:assigned|office)\)?|assigned (?:engineer|technician|agent)|date of approval|approvals?|sign-?offs?)\W*$`,
  'i',
)

/** The same where nothing is to be chosen: “Approved” with yes and no is the requester's to say. */
export const laterLabel =
  /^\W*(?:(?:approval|decision|rejection|denial) (?:reason|reference|timestamp|notes?|comments?)|reason for (?:the )?(?:rejection|denial|refusal|decision)(?: \(.{1,40}\))?|(?:admin|internal|it|reviewer|approver|office|processing|triage|resolver|fulfil?lment) (?:notes?|comments?|remarks)|(?:access|account|request|permissions?|role|level) (?:level )?(?:granted|created|approved|denied|provisioned|revoked)|(?:approved|rejected|granted|denied|processed|reviewed|provisioned|fulfilled)(?: ?\/ ?(?:approved|rejected|granted|denied|reviewed))?(?: (?:by|on))?(?: \(.{1,40}\))?|(?:approval|review|completion|fulfil?lment|provisioning) status|(?:completion|provisioning|fulfil?lment) date)\W*$/i

/** An approval that is given in the form itself, unless the requester says who gives it or shows it. */
export const approvalLabel =
  /^\W*(?:(?:line |direct |hiring )?manager|supervisor|director|security|it|finance|budget|hr|legal|privacy|compliance|technical|business|department(?:al)?|(?:(?:data|system|service|product|budget) )?owner|sponsor|pi|team lead|lead|head of \w+|cab|ciso|cto|cio|final)(?:['’]s)? approvals?(?: \(.{1,40}\))?\W*$/i

const subject =
  '(?:access|accounts?|memberships?|permissions?|roles?|rights|licen[cs]es?|invit(?:e|ation)s?|confirmation|credentials?|api keys?|(?:end[- ]|new )?users?|requestor|requester|applicant|customer|collaborator|member|request|ticket|mailbox(?:es)?|groups?|teams?|tasks|components?)'
/** What is done to answer the request, by whoever grants it. */
const answered = new RegExp(
  String.raw`\b${subject}\b(?:\s+\w+){0,2}?\s+(?:(?:has|have) been |is |are |was )?(?:granted|created|provisioned|assigned|updated|revoked|removed|disabled|deactivated|issued|invited|notified|informed|transferred|set up|sent|added|closed)\b|^\W*added to\b|^\W*(?:grant|provision|revoke) (?:\w+ ){0,2}(?:access|permissions?|accounts?)\b|^\W*(?:notify|inform|e-?mail|tell) (?:the )?(?:user|requester|requestor|client|customer|applicant)\b|^\W*create (?:the |an? |new )?(?:user )?accounts?\b|^\W*close (?:the |this )?(?:ticket|issue|request)\b|^\W*(?:confirmation|notification|credentials|invitation) sent\b|^\W*(?:date|access) (?:granted|provisioned|revoked)\b|^\W*(?:approved|authori[sz]ed|granted|signed off|reviewed|provisioned) by\b`,
  'i',
)
const signed = /\b(?:approved|approves|approval|sign(?:ed)?[- ]off|authori[sz]ed)\W*(?:\([^()]*\)\W*|by\b.*)?$/i
/** A kind of request that needs approval is the requester's to choose. */
const needing = /\b(?:requires?|requiring|needs?|needing|pre-?approved|without|no)\b/i
const own = /\b(?:I|my|we|our|your)\b/i

/** Whether most of some boxes say what is done once the request is in, or who has approved it. */
export function areTickedByOffice(label: string, boxes: readonly string[]): boolean {
  if (boxes.length < 2 || boxes.some((text) => own.test(text))) return false
  if (
    /\b(?:approvals|sign-?offs)(?: required| needed)?\W*$|\bneeds? (?:\w+ ){0,2}(?:approval|sign-?off|clearance) (?:from|by)\b[^.]{0,40}$/i.test(label) &&
    boxes.every((text) => text.length <= 60)
  )
    return true
  const done = boxes.filter((text) => answered.test(text) || (signed.test(text) && !needing.test(text)))
  return done.length >= 2 && done.length * 2 >= boxes.length
}

const approval =
  /^[^\p{L}]*(?:(?:section|part|step)\s+\w{1,3}\W+)?(?:(?:final|management|manager|required|internal|cab|security|it|review(?:er)?s?(?: and| &| \/)?) )*(?:approvals?|sign-?offs?|authori[sz]ations?|signatures?|decision)(?: section| block| record| chain| route| workflow| signatures?| details| decision| log| table| matrix| history| information|,? (?:and|&) (?:sign-?offs?|signatures?|approvals?|decision|closure|review))?(?: \([^()]{1,40}\))?\W*$/iu
/** Whom to ask, or what they said already, is the requester's to write. */
export const naming = /\b(?:names?|e-?mails?|who|whom|contact|attach\w*|link|evidence|proof|reason|why)\b|\?/i

/** Whether a heading is one under which somebody signs: “Approval”. */
export function isApprovalTitle(title: string): boolean {
  return approval.test(title)
}

/** Whoever fills the form in. */
const filer = /\b(?:your|my|applicant|request(?:e|o)r|submitter|employee|staff member|claimant|user|member|participant|student|volunteer|parent|guardian)\b/i

/** Whether a label below a heading such as “Approval” is where somebody signs who is not the requester. */
export function isSignature(title: string, label: string): boolean {
  return approval.test(title) && label.length <= 60 && !naming.test(label) && !filer.test(label)
}

/** A heading that says that somebody signs, and not that somebody approves. */
const signing = /^[^\p{L}]*(?:(?:section|part|step)\s+\w{1,3}\W+)?(signatures?|sign-?offs?|authori[sz]ations?)\W*$/iu
const declaration =
  /^\W*(?:I|we)\b(?:,? the undersigned,?)? (?:hereby |also |further )?(?:confirm|certify|declare|agree|understand|accept|acknowledge|consent|promise|undertake|have read|authori[sz]e (?!(?:this|the|above) (?:\w+ )?(?:request|access|application|purchase|change|expense|spending|leave)\b))|\b(?:by|in) signing\b/i

/** Whether a section is where the requester signs: its title speaks of no approving, and it is a signature's, or somebody declares something in it, or a label names the requester. */
export function isOwnSignature(title: string, blocks: () => readonly Pick<Block, 'role' | 'text'>[]): boolean {
  const [, what = ''] = signing.exec(title) ?? []
  if (what === '') return false
  return /^signature/i.test(what) || blocks().some(({role, text}) => declaration.test(text) || (role === 'label' && filer.test(text)))
}
