/** Reads the tree of a page into parts, in the order in which a person reads them. */
import type {ItemPlace} from '../../document/document.ts'
import type {Cell, Part} from '../markdown/parts.ts'
import {attributeCharacters, charactersOf} from './characters.ts'
import {isFurniture, isGroup, isUnread} from './controls.ts'
import type {Asked, Questions} from './questions.ts'
import {hasClass, isBlock} from './roles.ts'
import {CellFinder, isLayout} from './tables.ts'
import {TextGatherer} from './text.ts'
import {ancestors, attribute, below, type HtmlElement, type HtmlNode, isElement} from './tree.ts'

/** A part of the page, a question of it, or the end of a group whose legend heads what is in it. */
export type Piece = Part | {readonly type: 'field'; readonly asked: Asked; readonly depth: number} | {readonly type: 'leave'; readonly depth: number}

interface Context {
  readonly quoted: boolean
  readonly depth: number
  readonly list: number
  readonly level: number
  readonly ordered: boolean
  readonly item: {readonly number: number; box: boolean | undefined; isFirst: boolean} | undefined
  readonly cell: Cell | undefined
  /** Its words belong to a question: only the controls in it are looked for. */
  readonly isClaimed: boolean
}

const outside: Context = {quoted: false, depth: 0, list: 0, level: 0, ordered: false, item: undefined, cell: undefined, isClaimed: false}
/** What stands for something that a machine reads or that is on a screen. */
const opaque = /^(?:code|kbd|samp|var|tt|button|output|meter|progress|img|picture|input|select|textarea|map|area)$/

export function readPage(root: HtmlElement, source: string, questions: Questions): Piece[] {
  const reader = new PageReader(source, questions)
  reader.children(root, outside)
  reader.flush(outside)
  return reader.pieces
}

class PageReader {
  readonly pieces: Piece[] = []
  readonly #source: string
  readonly #questions: Questions
  #text = new TextGatherer()
  #start: number | undefined
  /** What stands in a line of text and comes behind it. */
  readonly #waiting: Piece[] = []
  #lists = 0
  #tables = 0
  /** The depth of the last heading. */
  #depth = 0

  constructor(source: string, questions: Questions) {
    this.#source = source
    this.#questions = questions
  }

  children(element: HtmlElement, context: Context): void {
    for (const child of element.children) this.#node(child, context)
  }

  #node(node: HtmlNode, context: Context): void {
    const own = !context.isClaimed && this.#questions.claimed.has(node) ? {...context, isClaimed: true} : context
    if (node.type === 'comment') this.#comment(node.start, node.end, own)
    else if (node.type === 'text') {
      if (own.isClaimed) return
      if (node.start < this.#text.last) this.flush(own)
      if (/[^ \t\n\f\r]/.test(node.value)) this.#start ??= node.start
      this.#text.add(charactersOf(node, this.#source))
    } else if (!isUnread(node) && !isFurniture(node)) this.#element(node, own)
  }

  #comment(start: number, end: number, context: Context): void {
    if (!this.#source.startsWith('<!--', start)) {
      // A template writes something there.
      if (!context.isClaimed && this.#source.startsWith('<?', start)) this.#text.addOpaque(start, end)
      return
    }
    const close = /--!?>$/.exec(this.#source.slice(Math.max(start + 4, end - 4), end))?.[0].length ?? 0
    this.#put({type: 'comment', span: {start, end}, inner: {start: start + 4, end: Math.max(start + 4, end - close)}})
  }

  #element(element: HtmlElement, context: Context): void {
    const {tag} = element
    const asked = this.#questions.asked.get(element)
    if (asked || this.#questions.controls.has(element)) {
      if (!context.isClaimed && !this.#text.isEmpty) this.#opaque(element)
      if (!asked) return
      const depth = this.#depthOf(asked)
      this.#put({type: 'field', asked, depth})
      if (depth > 0) this.#depth = depth
      return
    }
    if (context.isClaimed) {
      this.children(element, context)
      return
    }
    if (opaque.test(tag) || attribute(element, 'translate') === 'no' || hasClass(element, /^notranslate$/)) {
      if (isBlock(element)) this.flush(context)
      else if (!(tag === 'input' && this.#box(element, context))) this.#opaque(element)
      return
    }
    const level = headingLevel(element)
    if (level > 0) this.#heading(element, level, context)
    else if (isBlock(element)) this.#block(element, context)
    else if (tag === 'br') this.#text.addBreak(element.start, element.end)
    else this.#inline(element, context)
  }

  #opaque({start, end}: HtmlElement): void {
    this.#start ??= start
    this.#text.addOpaque(start, end)
  }

  /** A box that nobody ticks here, as the first thing in an item. */
  #box(element: HtmlElement, {item}: Context): boolean {
    if (!item?.isFirst || !this.#text.isEmpty || attribute(element, 'type') !== 'checkbox') return false
    item.box = attribute(element, 'checked') !== undefined
    return true
  }

  #inline(element: HtmlElement, context: Context): void {
    const from = this.#text.length
    const text = this.#text
    this.children(element, context)
    // A block in it has begun another text.
    if (text !== this.#text) return
    const {tag} = element
    if (tag === 'a') {
      const url = attributeCharacters(element, 'href', this.#source)?.text.trim()
      if (url) text.mark({type: 'link', url}, from)
    } else if (tag === 'strong' || tag === 'b') text.mark({type: 'strong'}, from)
    else if (tag === 'em' || tag === 'i') text.mark({type: 'emphasis'}, from)
    else if (tag === 'abbr' && attribute(element, 'title')) text.mark({type: 'abbreviation'}, from)
  }

  #heading(element: HtmlElement, level: number, context: Context): void {
    this.flush(context)
    this.children(element, {...context, depth: level})
    this.flush({...context, depth: level})
    this.#depth = level
  }

  #block(element: HtmlElement, context: Context): void {
    const {tag} = element
    if (context.cell && /^(?:p|div|center|address)$/.test(tag)) {
      // The paragraphs of a cell are the lines of one text.
      this.#text.addBreak(element.start, element.start)
      this.children(element, context)
      this.#text.addBreak(element.end, element.end)
      return
    }
    this.flush(context)
    switch (tag) {
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        this.#list(element, context)
        break
      case 'table':
        if (isLayout(element, this.#questions.count)) this.children(element, {...context, cell: undefined})
        else this.#table(element, context)
        break
      case 'dl':
        this.#definitions(element, context)
        break
      case 'pre':
      case 'listing':
      case 'xmp':
      case 'plaintext':
        this.pieces.push({type: 'code', span: {start: element.start, end: element.end}})
        break
      case 'hr':
        this.pieces.push({type: 'rule', span: {start: element.start, end: element.end}})
        break
      case 'blockquote':
        this.#within(element, {...context, quoted: true})
        break
      case 'legend':
        if (this.#headsGroup(element)) this.#heading(element, Math.min(6, this.#depth + 1), context)
        else this.#within(element, context)
        break
      default:
        if (isGroup(element)) this.#group(element, context)
        else this.#within(element, context)
    }
  }

  #within(element: HtmlElement, context: Context): void {
    this.children(element, context)
    this.flush(context)
  }

  /** What stands behind a group is no longer under its legend. */
  #group(element: HtmlElement, context: Context): void {
    const depth = this.#depth
    this.#within(element, context)
    if (this.#depth === depth) return
    this.pieces.push({type: 'leave', depth})
    this.#depth = depth
  }

  #headsGroup({parent}: HtmlElement): boolean {
    return parent?.tag === 'fieldset' && this.#questions.count(parent) > 0
  }

  #list(element: HtmlElement, context: Context): void {
    const last = this.pieces.at(-1)
    if (last?.type === 'text' && /[:：]\s*$/.test(last.text.text)) this.pieces[this.pieces.length - 1] = {...last, introducesList: true}
    const ordered = element.tag === 'ol'
    const list = ++this.#lists
    let number = Number.parseInt(attribute(element, 'start') ?? '1', 10) || 1
    for (const child of element.children) {
      if (!isElement(child) || child.tag !== 'li') {
        this.#node(child, context)
        continue
      }
      this.flush(context)
      number = Number.parseInt(attribute(child, 'value') ?? '', 10) || number
      const item = {number: number++, box: undefined, isFirst: true}
      const own = {
        ...context,
        cell: undefined,
        list,
        level: context.level + 1,
        ordered,
        item,
        isClaimed: context.isClaimed || this.#questions.claimed.has(child),
      }
      if (!isUnread(child)) this.#within(child, own)
    }
    this.flush(context)
  }

  #table(element: HtmlElement, context: Context): void {
    const table = ++this.#tables
    const cells = new CellFinder(element)
    for (const child of element.children) {
      if (isElement(child) && child.tag === 'caption') this.#node(child, {...context, cell: undefined})
    }
    for (const {row, cell, column, columns} of cells.cells()) {
      if (isUnread(cell)) continue
      const own = {...context, cell: {table, row, column, columns, empty: false}, isClaimed: context.isClaimed || this.#questions.claimed.has(cell)}
      const before = this.pieces.length
      this.children(cell, own)
      const isEmpty = this.#text.isEmpty && this.pieces.length === before && this.#waiting.length === 0 && !own.isClaimed
      if (isEmpty) this.pieces.push(this.#part({...own, cell: {...own.cell, empty: true}}, cell.location?.startTag?.endOffset ?? cell.start))
      this.flush(own)
    }
  }

  /** Terms and what they mean: the rows of a table with two columns. */
  #definitions(element: HtmlElement, context: Context): void {
    const table = ++this.#tables
    let row = 0
    let column = 0
    for (const node of below(element, (one) => one.tag === 'div' || one === element)) {
      if (!isElement(node)) continue
      if (node.tag === 'dt') row++
      if (node.tag !== 'dt' && node.tag !== 'dd') continue
      column = node.tag === 'dt' ? 0 : 1
      this.#node(node, {...context, cell: {table, row: Math.max(1, row), column, columns: 2, empty: false}})
      this.flush({...context, cell: {table, row: Math.max(1, row), column, columns: 2, empty: false}})
    }
  }

  /** Puts a piece behind the text that is being read. */
  #put(piece: Piece): void {
    if (this.#text.isEmpty) this.pieces.push(piece)
    else this.#waiting.push(piece)
  }

  /** The heading that a label is or stands in; the small ones in the cells of a form are none. */
  #depthOf({label}: Asked): number {
    const [node] = label?.nodes ?? []
    if (!node || !isElement(node) || label?.isWeak) return 0
    const inside = [...below(node)].filter(isElement).map(headingLevel)
    const around = [...ancestors(node)].map(headingLevel)
    return [headingLevel(node), ...inside, ...around].find((level) => level > 0) ?? 0
  }

  /** Ends the text that is being read. */
  flush(context: Context): void {
    if (!this.#text.isEmpty || this.#waiting.length > 0) {
      if (!context.isClaimed) {
        const part = this.#part(context, this.#start ?? 0)
        if (/[\p{L}\p{N}]/u.test(part.text.text)) {
          this.pieces.push(part)
          if (context.item) context.item.isFirst = false
        }
      }
      this.pieces.push(...this.#waiting)
      this.#waiting.length = 0
    }
    this.#text = new TextGatherer()
    this.#start = undefined
  }

  #part({quoted, depth, list, level, ordered, item, cell}: Context, start: number): Extract<Part, {type: 'text'}> {
    const end = Math.max(this.#text.last, start)
    const {text, marks} = this.#text.finish()
    const inList = depth === 0 && item !== undefined && cell === undefined
    const place: ItemPlace | undefined =
      inList && item ? {list, level, ordered, number: item.number, hasBox: item.box !== undefined, isFirst: item.isFirst} : undefined
    return {
      type: 'text',
      node: depth > 0 ? 'heading' : cell ? 'cell' : inList ? 'item' : 'paragraph',
      text,
      marks,
      span: {start, end},
      depth,
      quoted,
      list: inList ? list : 0,
      box: inList && item?.isFirst ? item.box : undefined,
      ordered: inList && ordered,
      introducesList: false,
      item: place,
      cell: depth === 0 ? cell : undefined,
    }
  }
}

/** The level of a heading, as its element or its role says; 0 for everything else, and for one that was never closed. */
function headingLevel(element: HtmlElement): number {
  const tag = /^h([1-6])$/.exec(element.tag)?.[1]
  if (tag !== undefined) return isOpen(element) ? 0 : Number(tag)
  if (attribute(element, 'role') !== 'heading') return 0
  return Math.min(6, Math.max(1, Number.parseInt(attribute(element, 'aria-level') ?? '2', 10) || 2))
}

const open = new WeakMap<HtmlElement, boolean>()

/** Whether a heading holds what stands behind it, as its end was forgotten. */
function isOpen(heading: HtmlElement): boolean {
  const known = open.get(heading)
  if (known !== undefined) return known
  let isFound = false
  for (const node of below(heading)) {
    isFound = isElement(node) && /^(?:p|form|table|ul|ol|dl|fieldset|h[1-6]|section|article)$/.test(node.tag)
    if (isFound) break
  }
  open.set(heading, isFound)
  return isFound
}
