/** The paragraphs and tables of one part of a Word file, in reading order. */
import {LimitError} from '../limits.ts'
import {type Control, contentControl} from './controls.ts'
import {loneMarks} from './fields.ts'
import type {FormLine} from './form-line.ts'
import type {CellLook, Look} from './look.ts'
import type {Numbered, Numbering} from './numbering.ts'
import type {XmlPart} from './package.ts'
import {type Flow, type Paragraph, readParagraph} from './paragraph.ts'
import type {PlaceBudget} from './place-budget.ts'
import type {Styles} from './styles.ts'
import {childOf, chosenOf, elementsOf, isOn, valOf, type XmlElement} from './xml.ts'

/** What stands in a part, or in a cell. */
export type Item = TextItem | TableItem

export interface TextItem {
  readonly type: 'text'
  readonly paragraph: FormLine
  /** The level of a heading from 1; undefined for other text. */
  readonly depth: number | undefined
  readonly list: Numbered | undefined
  /** It stands in a text box. */
  readonly inBox: boolean
  /** Word made it: a line of a table of contents. */
  readonly isGenerated: boolean
  /** What it looks like, once somebody has looked. */
  look: Look | undefined
}

export interface TableItem {
  readonly type: 'table'
  /** Counted from 1 in its part, those inside others too. */
  readonly number: number
  readonly columns: number
  readonly rows: readonly Row[]
}

export interface Row {
  readonly cells: readonly Cell[]
  /** Word repeats it on each page. */
  readonly isHead: boolean
}

export interface Cell {
  readonly items: readonly Item[]
  /** The column it begins in, from 0, and how many it takes. */
  readonly column: number
  readonly width: number
  /** It goes on with the cell above. */
  readonly isContinued: boolean
  readonly isShaded: boolean
  /** What it looks like, once somebody has looked. */
  look: CellLook | undefined
}

/** One part with its items. */
export interface Story<P extends Paragraph = Paragraph> {
  readonly part: string
  /** What a person calls it: “header”, “footnote”; empty for the text itself. */
  readonly label: string
  readonly items: readonly Item[]
  readonly paragraphs: readonly P[]
}

export interface StoryContext {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly budget: PlaceBudget
  readonly addresses: ReadonlyMap<string, string>
  /** Whether paragraphs are traced. */
  readonly traces: boolean
}

/** Elements that only hold others. What was deleted or moved away is not read. */
const holders = new Set(['w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag', 'w:body', 'w:footnote', 'w:endnote', 'w:hdr', 'w:ftr', 'w:footnotes', 'w:endnotes'])

/** The most columns that Word gives a table. */
export const mostColumns = 63
/** Cells of a row. */
const mostCells = 256

/** Reads a part from its root, or from its body. */
export function readStory(part: XmlPart, label: string, context: StoryContext): Story {
  const {name, root} = part
  const reader = new StoryReader(part, context)
  const items = reader.items(root.name === 'w:document' ? (childOf(root, 'w:body') ?? root) : root)
  reader.finish()
  return {part: name, label, items, paragraphs: reader.paragraphs}
}

class StoryReader {
  readonly paragraphs: Paragraph[] = []
  readonly #context: StoryContext
  readonly #flow: Flow
  /** Controls that begin before the next paragraph. */
  #pending: Control[] = []
  #tables = 0
  #inBox = false
  #inContents = false

  constructor(part: XmlPart, context: StoryContext) {
    this.#context = context
    const {styles, budget, addresses, traces} = context
    this.#flow = {styles, fields: [], loneMarks: loneMarks(part), budget, addresses, traces}
  }

  items(parent: XmlElement): Item[] {
    const items: Item[] = []
    this.#blocks(parent, items)
    return items
  }

  /** A control around nothing belongs to the last paragraph, so that it is not lost. */
  finish(): void {
    const last = this.paragraphs.at(-1)
    if (!last || this.#pending.length === 0) return
    const at = last.text.length
    this.paragraphs[this.paragraphs.length - 1] = Object.assign(last, {
      controls: [...last.controls, ...this.#pending.map((control) => ({...control, start: at, end: at}))],
    })
  }

  #blocks(parent: XmlElement, items: Item[]): void {
    for (const child of parent.children) {
      if (typeof child === 'string') continue
      if (child.name === 'w:p') this.#paragraph(child, items)
      else if (child.name === 'w:tbl') items.push(this.#table(child))
      else if (child.name === 'w:sdt') this.#control(child, (content) => this.#blocks(content, items))
      else if (child.name === 'mc:AlternateContent') {
        const chosen = chosenOf(child)
        if (chosen) this.#blocks(chosen, items)
      } else if (holders.has(child.name) && !isSeparator(child)) this.#blocks(child, items)
    }
  }

  #paragraph(element: XmlElement, items: Item[]): void {
    const around = this.#pending
    this.#pending = []
    const [paragraph, boxes] = readParagraph(element, this.paragraphs.length + 1, this.#flow, around)
    this.paragraphs.push(paragraph)
    const properties = childOf(element, 'w:pPr')
    const {styles, numbering} = this.#context
    const depth = this.#inBox ? undefined : styles.headingDepth(properties, paragraph.style)
    const list = styles.listOf(properties, paragraph.style)
    items.push({
      type: 'text',
      paragraph,
      depth,
      list: list && numbering.next(list),
      inBox: this.#inBox,
      isGenerated: this.#inContents || styles.isOfContents(paragraph.style),
      look: undefined,
    })
    // What stands in its text boxes is read behind it.
    const isOuter = !this.#inBox
    this.#inBox = true
    for (const box of boxes) this.#blocks(box, items)
    if (isOuter) this.#inBox = false
  }

  /** Reads on inside a content control; what it is stays pending until the first paragraph in it. */
  #control(element: XmlElement, read: (content: XmlElement) => void): void {
    const control = contentControl(element, true)
    if (control) this.#pending.push(control)
    const content = childOf(element, 'w:sdtContent')
    const wasInContents = this.#inContents
    if (isContents(element)) this.#inContents = true
    if (content) read(content)
    this.#inContents = wasInContents
  }

  #table(element: XmlElement): TableItem {
    const number = ++this.#tables
    const rows: Row[] = []
    this.#rows(element, rows)
    const columns = Math.max(
      elementsOf(childOf(element, 'w:tblGrid')).length,
      ...rows.slice(0, 50).map(({cells}) => (cells.at(-1)?.column ?? 0) + (cells.at(-1)?.width ?? 0)),
    )
    return {type: 'table', number, columns, rows}
  }

  #rows(parent: XmlElement, rows: Row[]): void {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:tr') this.#row(child, rows)
      else if (child.name === 'w:sdt') this.#control(child, (content) => this.#rows(content, rows))
      else if (holders.has(child.name)) this.#rows(child, rows)
    }
  }

  #row(element: XmlElement, rows: Row[]): void {
    const properties = childOf(element, 'w:trPr')
    if (childOf(properties, 'w:del')) return
    const before = Number(valOf(childOf(properties, 'w:gridBefore')) ?? 0)
    const cells: Cell[] = []
    this.#cells(element, cells, Number.isInteger(before) && before > 0 ? Math.min(before, mostColumns) : 0)
    if (cells.length > mostCells) throw new LimitError(`a row of a table has ${cells.length} cells: more than the limit of ${mostCells}`)
    rows.push({cells, isHead: isOn(childOf(properties, 'w:tblHeader'))})
  }

  #cells(parent: XmlElement, cells: Cell[], before: number): void {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:tc') {
        const properties = childOf(child, 'w:tcPr')
        if (childOf(properties, 'w:cellDel')) continue
        const last = cells.at(-1)
        const span = Number(valOf(childOf(properties, 'w:gridSpan')) ?? 1)
        const merge = childOf(properties, 'w:vMerge')
        const fill = childOf(properties, 'w:shd')?.attributes['w:fill']
        cells.push({
          items: this.items(child),
          column: last ? last.column + last.width : before,
          width: Number.isInteger(span) && span > 0 ? Math.min(span, mostColumns) : 1,
          isContinued: merge !== undefined && valOf(merge) !== 'restart',
          isShaded: fill !== undefined && !/^(?:auto|ffffff)$/i.test(fill),
          look: undefined,
        })
      } else if (child.name === 'w:sdt') this.#control(child, (content) => this.#cells(content, cells, before))
      else if (holders.has(child.name)) this.#cells(child, cells, before)
    }
  }
}

/** The lines that part notes from the text are no notes. */
function isSeparator({name, attributes}: XmlElement): boolean {
  const type = attributes['w:type']
  return (name === 'w:footnote' || name === 'w:endnote') && type !== undefined && type !== 'normal'
}

/** Whether a building block is a table of contents. */
function isContents(sdt: XmlElement): boolean {
  const gallery = valOf(childOf(childOf(childOf(sdt, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery'))
  return gallery !== undefined && /table of contents|bibliograph/i.test(gallery)
}
