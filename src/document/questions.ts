import type {Block, Document, Field, Section} from './document.ts'
import {groupBy} from './group.ts'
import {keptBy} from './memo.ts'
import {approvalLabel, areTickedByOffice, isOwnSignature, isSignature, laterLabel, naming, officeLabel, saysOfficeUse} from './office-use.ts'
import {once} from './once.ts'
import {sectionsOver} from './sections-over.ts'

/** Whether a field of the requester's form is there for the office: the approver, IT or an administrator. */
export function isOfficeUse(field: Field, document: Document): boolean {
  const known = officeUses(document)
  const found = known.get(field)
  if (found !== undefined) return found
  const is = readsOfficeUse(field, document)
  known.set(field, is)
  return is
}

/** It is asked of every field by several views. */
const officeUses = keptBy((_: Document) => new Map<Field, boolean>())

function readsOfficeUse(field: Field, document: Document): boolean {
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
  if (signingDates(document).has(field)) return true
  const {sections: remarked, behind} = officeRemarks(document)
  if (behind.has(field)) return true
  const [signed, titled] = [requesterSigns(document), officeTitles(document)]
  return sectionsOver(field.section, document.sections).some(
    (section) => (section.title !== label && (titled.has(section) || (!signed.has(section) && isSignature(section.title, label)))) || remarked.has(section),
  )
}

/** The dates behind signatures that are the office's: “Data owner signature”, “Date”. */
const signingDates = keptBy(
  ({fields}: Document): ReadonlySet<Field> =>
    new Set(
      fields.filter((field, i) => {
        const before = fields[i - 1]
        const label = before?.label?.text ?? ''
        const isDate = /^\W*date(?: signed)?\W*$/i.test(field.label?.text ?? '')
        return isDate && before?.section === field.section && /\b(?:signature|signed)\b/i.test(label) && officeLabel.test(label)
      }),
    ),
)

/**
 * The sections that their titles leave to the office. Whom the title of a whole
 * form tells to fill it in is its requester, and so is a manager where nothing is
 * left for anybody else: “Leaver form (to be completed by the line manager)”.
 */
export const officeTitles = keptBy(({sections, fields}: Document): ReadonlySet<Section> => {
  const said = new Set(sections.filter((section) => saysOfficeUse(section.title) && !(isTitle(section, sections) && filledIn.test(section.title))))
  const asksOthers = fields.some(({section}) => !sectionsOver(section, sections).some((one) => said.has(one)))
  return asksOthers ? said : new Set([...said].filter(({title}) => !manager.test(title)))
})

const filledIn = /\b(?:completed?|fill(?:ed|s)?|entered)\b/i
const manager = /\b(?:managers?|supervisors?|heads? of \w+|team leads?|buddy|mentor)\b/i

/** The sections in which the requester signs, and perhaps others. */
export const requesterSigns = keptBy((document: Document): ReadonlySet<Section> => {
  const blocks = once(() =>
    groupBy(
      document.blocks.filter(({role}) => role !== 'heading'),
      ({section}) => section,
    ),
  )
  return new Set(document.sections.filter(({title}, i) => isOwnSignature(title, () => blocks().get(i) ?? [])))
})

/** What lines of a few words leave to the office. */
interface OfficeLines {
  /** Sections with such a line right below the heading: “*For IT use only*”. */
  readonly sections: ReadonlySet<Section>
  /** Fields behind such a line further down, up to the end of its section, and the line. */
  readonly behind: ReadonlyMap<Field, Block>
}

/** What short lines leave to the office. A line above all questions says who may read the form, or that all of it is the office's. */
export const officeRemarks = keptBy((document: Document): OfficeLines => {
  const {blocks, fields, sections} = document
  const first = fields[0]?.span.start ?? 0
  const firstIn = new Map(fields.toReversed().map(({section, span}) => [section, span.start]))
  const found = new Set<Section>()
  const lines = new Map<number, Block>()
  for (const block of blocks) {
    if (block.role !== 'paragraph' || block.text.length > 60 || !saysOfficeUse(block.text)) continue
    const [section, start] = [sections[block.section], block.starts[0] ?? 0]
    const isAbove = (firstIn.get(block.section) ?? start) >= start
    if (section && section.title !== '' && isAbove && !isTitle(section, sections)) found.add(section)
    else if (first < start && !lines.has(block.section)) lines.set(block.section, block)
  }
  const behind = new Map(
    fields.flatMap((field) => {
      const line = lines.get(field.section)
      return line && (line.starts[0] ?? 0) < field.span.start && !ownLabel.test(field.label?.text ?? '') ? [[field, line] as const] : []
    }),
  )
  return {sections: found, behind}
})

/** A question that speaks to the requester is no longer the office's. */
const ownLabel = /\b(?:your|you)\b/i

/** Whether a section is the document itself: the first heading, above all others. */
function isTitle(section: Section, sections: readonly Section[]): boolean {
  return section === sections[1] && sections.slice(2).every(({depth}) => depth > section.depth)
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
