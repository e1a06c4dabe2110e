import type {Block, Document, Field} from './document.ts'
import {groupBy} from './group.ts'
import {areTickedByOffice, isApprovalTitle, officeLabel, saysOfficeUse} from './office-use.ts'
import {isOfficeUse, officeRemarks, officeTitles, requesterSigns} from './questions.ts'
import {sectionsOver} from './sections-over.ts'

/** A place in a form that the office and not the requester fills in: a field, or boxes that staff tick off. */
export interface OfficePlace {
  /** What stands over it. */
  readonly label: Block | undefined
  /** undefined for boxes under a heading that are no field, and for a whole section. */
  readonly field: Field | undefined
  /** What is filled in there, for a section that is the office's as a whole. */
  readonly labels?: readonly Block[]
}

/** The places of a document that are there for the approver, IT or an administrator, in reading order. */
export function officePlaces(document: Document): OfficePlace[] {
  const fields = document.fields.filter((field) => isOfficeUse(field, document))
  const sections = officeSections(fields, document)
  const inSections = new Set(sections.flatMap(({inside}) => inside))
  const places: OfficePlace[] = [
    ...fields.filter((field) => !inSections.has(field)).map((field) => ({label: field.label, field})),
    ...sections.map(({heading, labels}) => ({label: heading, field: undefined, labels})),
    ...officeBoxes(document).map((label) => ({label, field: undefined})),
  ]
  const at = ({label, field}: OfficePlace): number => field?.span.start ?? label?.starts[0] ?? 0
  return places.toSorted((a, b) => at(a) - at(b))
}

/** Headings and lines that make two or more places below them the office's: one finding, not many. */
function officeSections(fields: readonly Field[], document: Document): {heading: Block; inside: Field[]; labels: Block[]}[] {
  const {blocks, sections} = document
  const headings = new Map(blocks.flatMap((block) => (block.role === 'heading' && block.field === undefined ? [[block.starts[0] ?? 0, block] as const] : [])))
  const bareLabels = groupBy(
    blocks.filter(({field, text}) => field === undefined && /:\W*$/.test(text.slice(-20))),
    ({section}) => section,
  )
  const remarked = officeRemarks(document)
  const [signed, titled] = [requesterSigns(document), officeTitles(document)]
  const groups = groupBy(fields, (field) => {
    const {section, label} = field
    const over = sectionsOver(section, sections).findLast(
      (one) => (one.title !== label?.text && (titled.has(one) || (isApprovalTitle(one.title) && !signed.has(one)))) || remarked.sections.has(one),
    )
    return over ? headings.get(over.start) : remarked.behind.get(field)
  })
  return [...groups].flatMap(([heading, inside]) => {
    if (!heading) return []
    // Inside a form of another format a label and a colon are no field, but staff fill them in all the same.
    const below = (bareLabels.get(heading.section) ?? []).filter(({starts}) => (starts[0] ?? 0) > (heading.starts[0] ?? 0))
    const bare = saysOfficeUse(heading.text) ? below : []
    const labels = [...inside.flatMap(({label}) => label ?? []), ...bare]
    return labels.length > 1 ? [{heading, inside, labels}] : []
  })
}

/** What stands over lists of boxes that are no question and that staff tick off. */
function officeBoxes(document: Document): Block[] {
  const found: Block[] = []
  const {blocks} = document
  for (let i = 0; i < blocks.length; i++) {
    const label = blocks[i]
    if (!label || label.field !== undefined || !isLabel(label)) continue
    const boxes: string[] = []
    for (let next = blocks[i + 1]; next && isBox(next, document); next = blocks[++i + 1]) boxes.push(next.text)
    if (boxes.length > 0 && areOffices(label, boxes, document)) found.push(label)
  }
  return found
}

function isLabel({role, text}: Block): boolean {
  return role === 'heading' || ((role === 'paragraph' || role === 'label') && text.length <= 200)
}

/** An item of a task list: `- [ ] Account created`. */
function isBox({role, field, starts}: Block, {source}: Document): boolean {
  const start = starts[0] ?? 0
  return (role === 'item' || role === 'option') && field === undefined && /\[[ xX]\][ \t*_]*$/.test(source.slice(Math.max(0, start - 12), start))
}

function areOffices(label: Block, boxes: readonly string[], document: Document): boolean {
  if (boxes.some((text) => /^\W*(?:I|we|my)\b/i.test(text))) return false
  const titles = sectionsOver(label.section, document.sections).map(({title}) => title)
  return officeLabel.test(label.text) || [label.text, ...titles].some(saysOfficeUse) || areTickedByOffice(label.text, boxes)
}
