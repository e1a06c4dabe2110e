/** The kinds of paragraphs that the report is made of; each has a style by a name that Word knows. */
import {HeadingLevel, Paragraph, type Table, type TextRun} from 'docx'
import type {ListPlace} from './numbered-lists.ts'
import {run} from './text.ts'

/** What stands in the body of the report, one below the other. */
export type Block = Paragraph | Table

/** On the page of the paragraph below; where it is left out, the style says. */
const together = {keepNext: true}

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

export function title(runs: readonly TextRun[]): Paragraph {
  return new Paragraph({heading: HeadingLevel.TITLE, children: runs})
}

/** At most three deep; a report on one document starts its parts one level higher. */
export function heading(level: number, runs: readonly TextRun[]): Paragraph {
  return new Paragraph({heading: levels[level - 1] ?? HeadingLevel.HEADING_3, children: runs})
}

/** A heading in words of ours. */
export function headline(level: number, text: string): Paragraph {
  return heading(level, [run(text)])
}

export function body(runs: readonly TextRun[]): Paragraph {
  return new Paragraph({children: runs})
}

/** A remark in small print: what is left out, where a figure is from. */
export function note(text: string): Paragraph {
  return new Paragraph({style: 'Note', children: [run(text)]})
}

/** An item of a list with bullets; `keepsNext` where its own words follow below. */
export function bullet(runs: readonly TextRun[], keepsNext = false): Paragraph {
  return new Paragraph({style: 'ListBullet', numbering: {reference: 'bullets', level: 0}, ...(keepsNext ? together : {}), children: runs})
}

/** An item of a numbered list. */
export function numbered(runs: readonly TextRun[], {reference, instance, level}: ListPlace, keepsNext = false): Paragraph {
  return new Paragraph({style: 'ListNumber', numbering: {reference, instance, level}, ...(keepsNext ? together : {}), children: runs})
}

/** A paragraph that belongs to the item above it. */
export function continued(runs: readonly TextRun[], indent: number, keepsNext = false): Paragraph {
  return new Paragraph({style: 'ListContinue', indent: {left: indent}, ...(keepsNext ? together : {}), children: runs})
}

/** Any other, by the name of its style. */
export function styled(style: 'Subtitle' | 'FindingKind' | 'Quote' | 'Better', runs: readonly TextRun[], keepsNext = false): Paragraph {
  return new Paragraph({style, ...(keepsNext ? together : {}), children: runs})
}
