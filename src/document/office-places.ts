import type {Block, Document, Field} from './document.ts'
import {areTickedByOffice, officeLabel, saysOfficeUse} from './office-use.ts'
import {isOfficeUse} from './questions.ts'
import {sectionsOver} from './sections-over.ts'

/** A place in a form that the office and not the requester fills in: a field, or boxes that staff tick off. */
export interface OfficePlace {
  /** What stands over it. */
  readonly label: Block | undefined
  /** undefined for boxes under a heading that are no field. */
  readonly field: Field | undefined
}

/** The places of a document that are there for the approver, IT or an administrator, in reading order. */
export function officePlaces(document: Document): OfficePlace[] {
  const fields = document.fields.filter((field) => isOfficeUse(field, document)).map((field) => ({label: field.label, field, at: field.span.start}))
  const boxes = officeBoxes(document).map((label) => ({label, field: undefined, at: label.starts[0] ?? 0}))
  return [...fields, ...boxes].sort((a, b) => a.at - b.at).map(({label, field}) => ({label, field}))
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
