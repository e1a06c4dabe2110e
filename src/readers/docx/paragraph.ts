/** One paragraph of a Word file: its text as a person reads it, and where each piece of it stands in the XML. */
import type {Mark} from '../../document/document.ts'
import type {Span} from '../../document/text.ts'
import {activeControl, type Control, contentControl, formField, type PlacedControl} from './controls.ts'
import {boxesIn, linesIn, mergeRanges} from './drawn-places.ts'
import type {FormLine} from './form-line.ts'
import type {PlaceBudget} from './place-budget.ts'
import type {Styles} from './styles.ts'
import {symbol, symbols} from './symbols.ts'
import {childOf, chosenOf, elementsOf, textOf, valOf, type XmlElement} from './xml.ts'

/** Units [start, end) of a paragraph's text, and the element that gives them. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly run: XmlElement
  /** A `w:t`; anything else that is read as a character. */
  readonly element: XmlElement
  /** It is what a field shows: Word may write it anew. */
  readonly isInField: boolean
}

export interface Paragraph extends FormLine {
  /** Its place among the paragraphs of its part, from 1. */
  readonly number: number
  readonly style: string | undefined
  readonly hasTrackedChanges: boolean
}

/** A paragraph that knows where it stands in the XML, for who writes into that. */
export interface TracedParagraph extends Paragraph {
  readonly element: XmlElement
  readonly segments: readonly Segment[]
}

export function isTraced(paragraph: Paragraph): paragraph is TracedParagraph {
  return 'segments' in paragraph
}

/** What a field that Word fills in is waiting for; it may go on over several paragraphs. */
interface OpenField {
  readonly data: Control | undefined
  instruction: string
  showsResult: boolean
  /** It stands in the instruction of another one. */
  readonly isInside: boolean
  /** Where its result begins; undefined once its paragraph is over. */
  at: number | undefined
}

/** What lasts from one paragraph to the next. */
export interface Flow {
  readonly styles: Styles
  readonly fields: OpenField[]
  /** Beginnings and ends of fields that have no other half. */
  readonly loneMarks: ReadonlySet<XmlElement>
  readonly budget: PlaceBudget
  /** Addresses of links, by the id of their relationship. */
  readonly addresses: ReadonlyMap<string, string>
  /** Paragraphs are traced. Otherwise nothing holds on to the XML, which is most of the memory of a file. */
  readonly traces: boolean
}

/** Reads a paragraph, and finds the text boxes that hang on it: elements that hold paragraphs. */
export function readParagraph(element: XmlElement, number: number, flow: Flow, around: readonly Control[]): readonly [Paragraph, readonly XmlElement[]] {
  const reader = new ParagraphReader(element, flow)
  reader.read()
  return [reader.result(number, around), reader.boxes]
}

const none: readonly never[] = []

/** One array for all that have nothing in them: most paragraphs have neither places nor links. */
function kept<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list
}

class ParagraphReader {
  readonly boxes: XmlElement[] = []
  readonly #element: XmlElement
  readonly #flow: Flow
  readonly #style: string | undefined
  readonly #pieces: string[] = []
  #length = 0
  readonly #segments: Segment[] = []
  readonly #marks: Mark[] = []
  readonly #controls: PlacedControl[] = []
  readonly #blanks: Span[] = []
  readonly #generated: Span[] = []
  /** Where bold words began, while they go on. */
  #boldFrom: number | undefined
  #hasMedia = false
  #hasTrackedChanges = false
  readonly #hasLeaders: boolean

  constructor(element: XmlElement, flow: Flow) {
    this.#element = element
    this.#flow = flow
    const properties = childOf(element, 'w:pPr')
    this.#style = valOf(childOf(properties, 'w:pStyle'))
    const tabs = childOf(properties, 'w:tabs')
    this.#hasLeaders =
      tabs !== undefined && elementsOf(tabs).some(({attributes}) => /^(?:underscore|dot|heavy|middleDot|hyphen)$/.test(attributes['w:leader'] ?? ''))
  }

  read(): void {
    this.#inline(this.#element)
    this.#endBold()
    // Those of earlier paragraphs are closed already, and stand below.
    for (let i = this.#flow.fields.length - 1; i >= 0; i--) {
      const field = this.#flow.fields[i]
      if (!field || field.at === undefined) break
      this.#closeField(field)
      field.at = undefined
    }
  }

  result(number: number, around: readonly Control[]): Paragraph {
    const text = this.#pieces.join('')
    const own = around.length === 0 ? this.#controls : [...around.map((control) => ({...control, start: 0, end: text.length})), ...this.#controls]
    const drawn = boxesIn(text, own)
    const lines = linesIn(text)
    this.#flow.budget.count(text, own, drawn, lines, this.#blanks, this.#marks, this.#generated)
    const paragraph = {
      number,
      text,
      marks: kept(this.#marks),
      controls: kept([...own, ...drawn].sort((a, b) => a.start - b.start || b.end - a.end)),
      blanks: kept(mergeRanges(this.#blanks.length === 0 ? lines : [...lines, ...this.#blanks])),
      generated: kept(this.#generated),
      style: this.#style,
      hasMedia: this.#hasMedia,
      hasTrackedChanges: this.#hasTrackedChanges,
      isBold: this.#marks.length > 0 && isBold(text, this.#marks),
    }
    if (!this.#flow.traces) return paragraph
    const traced: TracedParagraph = {...paragraph, element: this.#element, segments: kept(this.#segments)}
    return traced
  }

  #inline(parent: XmlElement): void {
    for (const child of parent.children) {
      if (typeof child === 'string') continue
      switch (child.name) {
        case 'w:r':
          this.#run(child)
          break
        case 'w:hyperlink':
          this.#link(child)
          break
        case 'w:sdt':
          this.#control(child)
          break
        case 'w:ins':
        case 'w:moveTo':
          this.#hasTrackedChanges = true
          this.#inline(child)
          break
        case 'w:del':
        case 'w:moveFrom':
          this.#hasTrackedChanges = true
          break
        case 'w:fldSimple':
          this.#simpleField(child)
          break
        case 'w:smartTag':
        case 'w:customXml':
        case 'w:dir':
        case 'w:bdo':
          this.#inline(child)
          break
        case 'mc:AlternateContent': {
          const chosen = chosenOf(child)
          if (chosen) this.#inline(chosen)
          break
        }
        default:
      }
    }
  }

  #link(element: XmlElement): void {
    const start = this.#length
    this.#inline(element)
    const url = this.#flow.addresses.get(element.attributes['r:id'] ?? '')
    if (this.#length > start) this.#marks.push({type: 'link', start, end: this.#length, ...(url === undefined ? {} : {url})})
  }

  #control(element: XmlElement): void {
    const control = contentControl(element, false)
    const start = this.#length
    const content = childOf(element, 'w:sdtContent')
    if (content) this.#inline(content)
    if (control) this.#controls.push({...control, start, end: this.#length})
  }

  #simpleField(element: XmlElement): void {
    const start = this.#length
    this.#inline(element)
    this.#closeField({data: undefined, instruction: element.attributes['w:instr'] ?? '', showsResult: true, isInside: false, at: start})
  }

  #run(run: XmlElement): void {
    const properties = childOf(run, 'w:rPr')
    const from = this.#length
    const first = this.#pieces.length
    const {isHidden, isBold, font, underline} = this.#flow.styles.runLook(properties, this.#style)
    const isSymbol = font !== '' && /wingdings|webdings/i.test(font)
    for (const child of run.children) {
      // A field may begin in words that are not shown and end in some that are.
      if (typeof child !== 'string' && (!isHidden || /^w:(?:fldChar|instrText)$/.test(child.name))) this.#piece(child, run, isSymbol)
    }
    if (this.#length === from) return
    const text = this.#pieces.length === first + 1 ? (this.#pieces[first] ?? '') : this.#pieces.slice(first).join('')
    // A line to write on is often drawn by underlining spaces.
    if (underline !== undefined && underline !== 'none' && /^[\s\u00a0]+$/.test(text) && (text.length >= 3 || text.includes('\t'))) {
      this.#blanks.push({start: from, end: this.#length})
    }
    if (isBold) this.#boldFrom ??= from
    else if (this.#boldFrom !== undefined && /[^\s\u00a0]/.test(text)) this.#endBold(from)
  }

  #endBold(end = this.#length): void {
    if (this.#boldFrom !== undefined && end > this.#boldFrom) this.#marks.push({type: 'strong', start: this.#boldFrom, end})
    this.#boldFrom = undefined
  }

  #piece(element: XmlElement, run: XmlElement, isSymbol: boolean): void {
    switch (element.name) {
      case 'w:t':
        this.#add(isSymbol ? symbols(textOf(element)) : textOf(element), run, element)
        break
      case 'w:tab':
      case 'w:ptab':
        if (this.#hasLeaders) this.#blanks.push({start: this.#length, end: this.#length + 1})
        this.#add('\t', run, element)
        break
      case 'w:br':
      case 'w:cr':
        this.#add('\n', run, element)
        break
      case 'w:noBreakHyphen':
        this.#add('\u2011', run, element)
        break
      case 'w:sym':
        this.#add(symbol(element), run, element)
        break
      case 'w:fldChar':
        this.#fieldChar(element)
        break
      case 'w:instrText': {
        const field = this.#flow.fields.at(-1)
        if (field && field.instruction.length < 500) field.instruction += textOf(element)
        break
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object': {
        const active = activeControl(childOf(element, 'w:control')?.attributes['w:name'] ?? '')
        if (active) this.#controls.push({...active, start: this.#length, end: this.#length})
        this.#hasMedia = active === undefined
        findBoxes(element, this.boxes)
        break
      }
      case 'w:ruby':
        // The small signs above the words only say how they sound.
        this.#inline(childOf(element, 'w:rubyBase') ?? element)
        break
      case 'mc:AlternateContent': {
        const chosen = chosenOf(element)
        for (const child of elementsOf(chosen)) this.#piece(child, run, isSymbol)
        break
      }
      default:
    }
  }

  #add(text: string, run: XmlElement, element: XmlElement): void {
    const field = this.#flow.fields.at(-1)
    if (text === '' || (field && (field.isInside || !field.showsResult))) return
    const start = this.#length
    this.#pieces.push(text)
    this.#length += text.length
    if (this.#flow.traces) this.#segments.push({start, end: this.#length, run, element, isInField: field !== undefined})
  }

  #fieldChar(element: XmlElement): void {
    const {fields, loneMarks} = this.#flow
    if (loneMarks.has(element)) return
    switch (element.attributes['w:fldCharType']) {
      case 'begin': {
        const data = childOf(element, 'w:ffData')
        const outer = fields.at(-1)
        const isInside = outer !== undefined && (outer.isInside || !outer.showsResult)
        fields.push({data: data && formField(data), instruction: '', showsResult: false, isInside, at: this.#length})
        break
      }
      case 'separate': {
        const field = fields.at(-1)
        if (field) field.showsResult = true
        break
      }
      case 'end': {
        const field = fields.pop()
        if (field) this.#closeField(field)
        break
      }
      default:
    }
  }

  /** What a field means for the text that it gave in this paragraph. */
  #closeField({data, instruction, at}: OpenField): void {
    if (at === undefined) return
    const [start, end] = [at, this.#length]
    if (data) this.#controls.push({...data, start, end})
    if (end === start) return
    const address = /^\s*HYPERLINK\s+(?!\\)"?([^"\s]+)/.exec(instruction)?.[1]
    if (address !== undefined) this.#marks.push({type: 'link', start, end, url: address})
    else if (/^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|MERGEFIELD|DATE|TIME|FILENAME|SAVEDATE|PRINTDATE)\b/i.test(instruction)) this.#generated.push({start, end})
  }
}

/** Whether all letters of a text are in stretches that are bold, and there are some. */
function isBold(text: string, marks: readonly Mark[]): boolean {
  let at = 0
  let hasLetters = false
  for (const {type, start, end} of marks) {
    if (type !== 'strong') continue
    if (letter.test(text.slice(at, start))) return false
    hasLetters ||= letter.test(text.slice(start, end))
    at = end
  }
  return hasLetters && !letter.test(text.slice(at))
}

const letter = /[\p{L}\p{N}]/u

/** The text boxes of a drawing, the outermost of each. */
function findBoxes(element: XmlElement, found: XmlElement[]): void {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:txbxContent') found.push(child)
    else if (child.name === 'mc:AlternateContent') {
      const chosen = chosenOf(child)
      if (chosen) findBoxes(chosen, found)
    } else findBoxes(child, found)
  }
}
