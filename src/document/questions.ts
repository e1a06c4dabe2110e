import type {Document, Field, Section} from './document.ts'
import {groupBy} from './group.ts'
import {approvalLabel, areTickedByOffice, isOwnSignature, isSignature, laterLabel, naming, officeLabel, saysOfficeUse} from './office-use.ts'
import {sectionsOver} from './sections-over.ts'

/** Whether a field of the requester's form is there for the office: the approver, IT or an administrator. */
export function isOfficeUse(field: Field, document: Document): boolean {
  const label = field.label?.text ?? ''
  // “I have my manager's approval” is the requester's own word.
  const isOwnWord = field.kind === 'consent' || field.options.some(({text}) => /^\W*(?:I|my|we)\b/i.test(text))
  // Who has to name an assignee before the form can be sent is the requester.
  const mustName = field.required === true && /^\W*assign(?:ee|ed to)\W*$/i.test(label)
  if (officeLabel.test(label) && !isOwnWord && !mustName) return true
  const hints = [...field.help, ...(field.placeholder ? [field.placeholder] : [])].map(({text}) => text)
  const isWritten = field.options.length === 0 && !isOwnWord
  if (isWritten && laterLabel.test(label)) return true
  if (isWritten && approvalLabel.test(label) && !hints.some((text) => naming.test(text) || /@|\b(?:tag|your?|has|have)\b/i.test(text))) return true
  if (saysOfficeUse(label) || hints.some(saysOfficeUse)) return true
  if (
    isDecision(field) ||
    isProgress(field) ||
    (field.kind === 'choices' &&
      areTickedByOffice(
        label,
        field.options.map(({text}) => text),
      ))
  )
    return true
  const remarked = officeRemarks(document)
  const signed = requesterSigns(document)
  return sectionsOver(field.section, document.sections).some(
    (section) =>
      (section.title !== label && (saysOfficeUse(section.title) || (!signed.has(section) && isSignature(section.title, label)))) || remarked.has(section),
  )
}

const signatures = new WeakMap<Document, ReadonlySet<Section>>()

/** The sections in which the requester signs. */
function requesterSigns(document: Document): ReadonlySet<Section> {
  const known = signatures.get(document)
  if (known) return known
  const blocks = groupBy(
    document.blocks.filter(({role}) => role !== 'heading'),
    ({section}) => section,
  )
  const found = new Set(document.sections.filter(({title}, i) => isOwnSignature(title, blocks.get(i) ?? [])))
  signatures.set(document, found)
  return found
}

const remarks = new WeakMap<Document, ReadonlySet<Section>>()

/** Sections that a short line below the heading leaves to the office: “*For IT use only*”. */
export function officeRemarks(document: Document): ReadonlySet<Section> {
  const known = remarks.get(document)
  if (known) return known
  const found = new Set<Section>()
  for (const {role, text, section} of document.blocks) {
    const at = document.sections[section]
    if (at && at.title !== '' && role === 'paragraph' && text.length <= 60 && saysOfficeUse(text)) found.add(at)
  }
  remarks.set(document, found)
  return found
}

/** A choice between approved and denied is the approver's. */
function isDecision({options}: Field): boolean {
  const has = (what: RegExp): boolean => options.some(({text}) => what.test(text))
  return has(/^\W*(?:approved?|accepted|granted)\b/i) && has(/^\W*(?:denied|deny|rejected?|declined?)\b/i)
}

/** How far a request is, chosen from its stages, is for whoever works on it. */
function isProgress({label, options}: Field): boolean {
  const stages = options.filter(({text}) =>
    /^\W*(?:open|new|pending|in (?:progress|review)|under review|awaiting approval|completed?|closed|approved|rejected|denied|granted|on hold)\W*$/i.test(text),
  )
  return /\bstatus\W*$/i.test(label?.text ?? '') && stages.length >= 2 && stages.length * 2 >= options.length
}

const yesNo = /^\W*(?:yes|no|n\/?a|not applicable|partly|partially|partial|unknown|not sure|in progress|planned)\W*$/i

/** Whether nearly all of many questions are answered with yes or no: who assesses something against a list answers each point. */
export function isAssessment(questions: readonly Field[]): boolean {
  const answered = questions.filter(({options}) => options.length >= 2 && options.length <= 4 && options.every(({text}) => yesNo.test(text)))
  return answered.length >= 10 && answered.length * 10 >= questions.length * 7
}

/** A sentence to agree with, set as a line of its own. */
function isAgreement({label, options}: Field): boolean {
  const text = label?.text ?? ''
  return (
    options.length === 0 &&
    text.length > 40 &&
    /^\W*(?:by (?:submitting|signing|ticking|sending|completing)\b|I (?:agree|confirm|understand|certify|acknowledge|accept|have read)\b)/i.test(text) &&
    !/\?\W*$/.test(text)
  )
}

/** Whether a requester has to answer a field: it is not the office's own, not prefilled, and neither a box to agree with nor one that says what to do. */
export function asksRequester(field: Field, document: Document): boolean {
  return field.kind !== 'consent' && !isAgreement(field) && field.kind !== 'steps' && !field.prefilled && !isOfficeUse(field, document)
}
