/** Remarks and labels that say somebody other than the requester fills this in. */

const office =
  '(?:office|official|internal|admin(?:istrat(?:ors?|ion|ive))?s?|hr|finance|approvers?|reviewers?|maintainers?|service ?desk|help ?desk|operations|ops|moderators?)'
const desk = '(?:admin(?:istrat(?:ors?|ion))?s?|hr|approvers?|reviewers?|maintainers?|service ?desk|help ?desk|operations|ops|moderators?|triage|back ?office)'
const actor = String.raw`(?:(?:the|an?|our|each)\s+)?(?:(?!your|new)\w+\s+)?(?:${desk}|(?:the|an?) office|finance|secretariat|(?:it|core|support|security|platform|operations|devops|sre|review|admin\w*|onboarding) (?:team|staff|department|office)|approving manager|committee|on-?call engineer)\b`

const remarks: readonly RegExp[] = [
  // “Office use only”, “(admin only)”, “For reviewers only”; a bare “staff only” says who may read.
  new RegExp(String.raw`\b(?:${office}|it|security|staff|department(?:al)?)['’]?s?(?:\s+(?:team|staff|department|office))?\s+use\s+only\b`, 'i'),
  new RegExp(String.raw`^\W*(?:for\s+)?(?:${office}|it|security|staff)['’]?s?(?:\s+(?:team|department))?\s+use\W*$`, 'i'),
  new RegExp(String.raw`\bfor\s+(?:the\s+)?(?:\w+\s+)?(?:${desk}|office|it|staff)(?:\s+team)?(?:\s+to (?:complete|fill)|\s+only)\b`, 'i'),
  new RegExp(String.raw`[([]\s*(?:for\s+(?:the\s+)?)?(?:${desk}|office|staff|internal)(?:\s+(?:team|use))?(?:\s+only)?\s*[)\]]`, 'i'),
  new RegExp(String.raw`^\W*for\s+(?:the\s+)?(?:(?:project|repo(?:sitory)?|core|it|support)\s+)?${desk}(?:\s+team)?\W*$`, 'i'),
  new RegExp(String.raw`\b(?:completed|filled (?:in|out)|filled|entered|populated|actioned) by\s+${actor}`, 'i'),
  new RegExp(String.raw`\b${actor}\s+(?:to (?:complete|fill(?: in| out)?)|completes? this|fills? (?:this )?in)\b`, 'i'),
  // “it” is a pronoun unless it is written as the department.
  /\b(?:completed|filled (?:in|out)|filled|entered|actioned) by (?:the )?IT\b|\(\s*(?:for )?IT(?: only)?\s*\)|\bIT (?:team |staff )?to (?:complete|fill)\b/,
  /\bdo not (?:fill|complete|write|edit|touch|change)\b.{0,30}\b(?:below|section|this line|this part|field)\b|^\W*do not (?:fill (?:in|out)|edit|complete)\W*$/i,
  /\b(?:everything below|below|this) (?:line |section |part |field )?is (?:only )?for (?:the )?(?:team|staff|admin\w*|approvers?|reviewers?|maintainers?|office|service desk)/i,
  /\bleave (?:this |it )?(?:field |section )?(?:blank|empty)?\s*(?:[;:,–—-]|as)?\s*(?:for|to be|it is for) (?:the )?(?:team|staff|admin\w*|approvers?|reviewers?|maintainers?|office|service desk|filled|completed)/i,
  /^\W*(?:triage|(?:reviewer|approver|maintainer|admin(?:istrator)?|staff|internal|office|it|back-?office)(?:['’]?s)? (?:checklist|section|part|notes?|tasks|actions|steps|decision|assessment)|(?:internal )?(?:processing|triage) notes?)\W*$/i,
]

/** Whether a heading, label or comment says that the office fills in what it stands over. */
export function saysOfficeUse(text: string): boolean {
  const start = text.slice(0, 400)
  return remarks.some((remark) => remark.test(start))
}

const done =
  'approved|authori[sz]ed|granted|processed|completed|reviewed|actioned|received|verified|provisioned|closed|checked|assigned|triaged|revoked|resolved'

/** A label of something that only comes to be known after the form was sent. */
export const officeLabel = new RegExp(
  String.raw`^\W*(?:(?:date|time) (?:${done})|(?:access|account|request) (?:${done}) ?(?:by|on|date)?|(?:${done}) (?:by|on|to|date)|(?:approver|approval|approved|reviewer)(?:['’]s)? (?:signature|date|decision|comments?|notes?|name|by|granted)|(?:request|ticket|triage|processing) (?:status|decision|outcome)|approval (?:decision|outcome)|rfc (?:no|number|#)\.?|(?:ticket|case|request|incident|change) (?:no|number|id|ref(?:erence)?)\.? ?\(?(?:assigned|office)\)?|assigned (?:engineer|technician|agent)|definition of done|date of approval|approval|sign-?off)\W*$`,
  'i',
)
