import type {Document, Field} from './document.ts'

/** A heading, label or remark that says somebody other than the requester fills this in. */
const officeUse =
  /\b(?:for\s+)?(?:office|official|internal|admin(?:istrat(?:or|ion|ive))?s?|it|i\.t\.|hr|finance|security|approvers?|reviewers?|maintainers?|service desk|help ?desk|department|team|staff|operations|ops|moderators?|triage|manager|supervisor)(?:\s+(?:team|staff|department|office|group))?\s+(?:use\s+only|use|only|to\s+(?:complete|fill|be completed))\b|\b(?:to be )?(?:completed|filled (?:in|out)|filled|used) by (?:the )?(?:it|admin\w*|office|approvers?|reviewers?|service desk|help ?desk|security|hr|finance|maintainers?|team|staff|core team|triage|support|operations|ops|platform)\b|\bdo not (?:fill|complete|write|edit)\b.{0,30}\b(?:below|section|this|line)\b|\b(?:below|this) (?:line|section) is for\b/i
const officeLabel =
  /^\W*(?:(?:date|time)\s+(?:approved|received|granted|completed|processed|closed|actioned|resolved)|(?:approved|authori[sz]ed|granted|processed|completed|reviewed|actioned|received|verified|provisioned|closed|checked|assigned|triaged) (?:by|on|to|date)|approv(?:er|ed|al)(?:['’]s)? (?:signature|date|decision|status|comments?|name|by|granted)|(?:request|ticket|approval|triage|processing) (?:status|decision|outcome)|granted on|rfc (?:no|number|#)\.?|(?:ticket|case|request|incident|change) (?:no|number|id|ref(?:erence)?)\.? ?(?:assigned|\(office)?|assigned (?:to|engineer|technician)|status)\W*$/i

/** Whether a field of the requester's form is there for the office: the approver, IT or an administrator. */
export function isOfficeUse(field: Field, document: Document): boolean {
  const label = field.label?.text ?? ''
  if (officeLabel.test(label) && field.kind !== 'consent') return true
  if (officeUse.test(label)) return true
  const section = document.sections[field.section]
  return section !== undefined && section.title !== label && officeUse.test(section.title)
}

/** Whether a requester has to answer a field: it is not the office's own, not prefilled, and not a box to agree with. */
export function asksRequester(field: Field, document: Document): boolean {
  return field.kind !== 'consent' && !field.prefilled && !isOfficeUse(field, document)
}
