/** Remarks and labels that say somebody other than the requester fills this in. */

const actor = String.raw`(?:the\s+)?(?:\w+\s+){0,2}?(?:office|officials?|admin(?:istrat(?:ors?|ion|ive))?s?|it|i\.t\.|hr|finance|security|approvers?|approving manager|reviewers?|maintainers?|service ?desk|help ?desk|department|team|staff|operations|ops|moderators?|triage(?:rs?)?|platform|support|committee|secretariat|engineering|on-?call|authori[sz]er|processor|core developers?|back office)(?:\s+(?:team|staff|department|office|group|members?|use))?`

const remarks: readonly RegExp[] = [
  // “IT use only”, “For office use”, “(admin only)”, “For reviewers only”; a bare “staff only” says who may read.
  new RegExp(
    String.raw`\b(?:for\s+)?(?:office|official|internal|admin\w*|it|i\.t\.|hr|finance|security|approvers?|reviewers?|maintainers?|service ?desk|help ?desk|department(?:al)?|staff|operations|ops|moderators?)['’]?s?(?:\s+(?:team|staff|department|office))?\s+use(?:\s+only)?\b(?!\s+(?:of|the|this|a|it|case))`,
    'i',
  ),
  new RegExp(
    String.raw`\bfor\s+(?:the\s+)?(?:\w+\s+)?(?:office|admin\w*|it|hr|approvers?|reviewers?|maintainers?|service ?desk|help ?desk|staff|operations|ops|moderators?|triage)(?:\s+team)?(?:\s+to (?:complete|fill)|\s+only)\b`,
    'i',
  ),
  new RegExp(
    String.raw`[([]\s*(?:for\s+(?:the\s+)?)?(?:office|admin\w*|it|hr|approvers?|reviewers?|maintainers?|service ?desk|help ?desk|staff|operations|ops|moderators?|triage|internal)(?:\s+(?:team|use))?(?:\s+only)?\s*[)\]]`,
    'i',
  ),
  new RegExp(
    String.raw`^\W*for\s+(?:the\s+)?(?:(?:project|repo(?:sitory)?|core|it|support)\s+)?(?:admin\w*|approvers?|reviewers?|maintainers?|service ?desk|help ?desk|moderators?|triage)(?:\s+team)?\W*$`,
    'i',
  ),
  new RegExp(String.raw`\b(?:to be |must be |will be )?(?:completed|filled (?:in|out)|filled|entered|populated|actioned) by\s+${actor}\b`, 'i'),
  new RegExp(String.raw`\b${actor}\s+(?:to (?:complete|fill(?: in| out)?)|completes? this|fills? (?:this )?in)\b`, 'i'),
  /\bdo not (?:fill|complete|write|edit|touch|change)\b.{0,30}\b(?:below|section|this|line|part|field)\b|^\W*do not (?:fill (?:in|out)|edit|complete)\W*$/i,
  /\b(?:everything below|below|this) (?:line|section|part|field)? ?is (?:only )?for (?:the )?(?:team|staff|admin\w*|approvers?|reviewers?|maintainers?|office|it\b|service desk)/i,
  /\bleave (?:this |it )?(?:field |section )?(?:blank|empty)?\s*(?:[;:,–—-]|as)?\s*(?:for|to be|it is for) (?:the )?(?:team|staff|admin\w*|approvers?|reviewers?|maintainers?|office|service desk|filled|completed)/i,
  /^\W*(?:triage|(?:reviewer|approver|maintainer|admin(?:istrator)?|staff|internal|office|it|back-?office)(?:['’]?s)? (?:checklist|section|part|notes?|tasks|actions|steps|decision|assessment)|(?:internal )?(?:processing|triage) notes?)\W*$/i,
]

/** Whether a heading, label or comment says that the office fills in what it stands over. */
export function saysOfficeUse(text: string): boolean {
  const start = text.slice(0, 400)
  return remarks.some((remark) => remark.test(start))
}

const done = 'approved|authori[sz]ed|granted|processed|completed|reviewed|actioned|received|verified|provisioned|closed|checked|assigned|triaged|revoked|resolved'

/** A label of something that only comes to be known after the form was sent. */
export const officeLabel = new RegExp(
  String.raw`^\W*(?:(?:date|time) (?:${done})|(?:access|account|request) (?:${done}) ?(?:by|on|date)?|(?:${done}) (?:by|on|to|date)|(?:approver|approval|approved|reviewer)(?:['’]s)? (?:signature|date|decision|status|comments?|notes?|name|by|granted)|(?:request|ticket|approval|triage|processing) (?:status|decision|outcome)|rfc (?:no|number|#)\.?|(?:ticket|case|request|incident|change) (?:no|number|id|ref(?:erence)?)\.? ?\(?(?:assigned|office)\)?|assigned (?:engineer|technician|agent)|definition of done|date of approval|approvals?|sign-?offs?)\W*$`,
  'i',
)
