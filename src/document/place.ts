import type {Block, Document, Field} from './document.ts'
import {type Anchor, anchorOf, describePlace, shortTitle} from './paragraphs.ts'
import {lastFrom} from './sorted.ts'
import {OPAQUE, type Span} from './text.ts'

/** Where a span stands: for a person, and in a file without lines for a program. */
export interface Placed {
  readonly place: string
  readonly anchor?: Anchor
}

/** Finds where spans of a document stand. */
export function placer(document: Document): (span: Span) => Placed {
  const placeOf = placeFinder(document)
  return (span) => {
    const anchor = anchorOf(document, span)
    return {place: placeOf(span), ...(anchor ? {anchor} : {})}
  }
}

/**
 * Finds where a person finds a span: the field or the section, and the part of
 * it. Empty for the top of a document.
 */
export function placeFinder(document: Document): (span: Span) => string {
  const {paragraphs} = document
  if (paragraphs) return (span) => describePlace(paragraphs, span)
  const blocks = document.blocks.toSorted((a, b) => (a.starts[0] ?? 0) - (b.starts[0] ?? 0))
  return (span) => {
    const block = lastFrom(blocks, (one) => one.starts[0] ?? 0, span.start)
    const within = block && span.start < (block.ends.at(-1) ?? 0) ? block : undefined
    const field =
      within?.field === undefined ? document.fields.find((one) => one.span.start <= span.start && span.end <= one.span.end) : document.fields[within.field]
    if (field) return `Field “${shortTitle(nameOf(field))}”${part(within)}`
    const title = within ? document.sections[within.section]?.title : lastFrom(document.sections, ({start}) => start, span.start)?.title
    return title ? `Section “${shortTitle(title)}”` : ''
  }
}

/** The label; the id where there is none, or a program fills it in. */
function nameOf({label, id}: Field): string {
  return (label?.text.trim() === OPAQUE ? id : undefined) ?? label?.text ?? id ?? 'without a label'
}

function part(block: Block | undefined): string {
  return block && block.role !== 'label' && block.role !== 'heading' ? ` › ${block.role}` : ''
}
