/**
 * The HTML that builders of forms put into texts: a few tags and character
 * references. Whole pages are read by the reader of HTML; where both stand,
 * this is the place to hand such a text to it, with the map of its units.
 */
import type {Mark} from '../../document/document.ts'
import {OPAQUE, type SourceText, sliceText, spanOf, TextBuilder} from '../../document/text.ts'

/** A stretch of text between two tags that part paragraphs. */
export interface Piece {
  readonly role: 'heading' | 'paragraph' | 'item'
  /** The level of a heading, else 0. */
  readonly depth: number
  readonly text: SourceText
  readonly marks: readonly Mark[]
}

const token =
  /<!--[\s\S]*?(?:-->|$)|<\/?([a-zA-Z][\w-]*)(?:"[^"]*"|'[^']*'|[^'"<>])*>|&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));|[\s\u00a0]+|[^<&\s\u00a0]+|[<&]/g
const parts =
  /^(?:address|article|aside|blockquote|br|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)$/
const hidden = /^(?:script|style|template|noscript|svg|select|textarea)$/
const leaf = /^(?:code|img|kbd|samp|var|iframe|video)$/
const references: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  copy: '©',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  trade: '™',
}
/** What is no heading although it is set like one. */
const isProse = (text: string): boolean => /[.!;,]\s*$/.test(text) || text.split(' ').length > 14

/** The paragraphs, items and headings of a text with tags. */
export function readHtml(text: SourceText): Piece[] {
  return /<[a-zA-Z/!]|&[#\w]/.test(text.text) ? new HtmlReader(text).read() : pieceOf(collapsed(text), 'paragraph', 0, [])
}

/** A mark that is not closed yet: a link, or bold type. */
interface OpenMark {
  readonly type: 'link' | 'strong'
  readonly url: string | undefined
  readonly start: number
}

class HtmlReader {
  readonly #text: SourceText
  readonly #pieces: Piece[] = []
  #built = new TextBuilder()
  /** Nothing but white space stands before what comes next. */
  #isSpaced = true
  #marks: Mark[] = []
  #open: OpenMark[] = []
  #role: Piece['role'] = 'paragraph'
  #depth = 0
  /** The tag within which nothing is shown or read. */
  #skipped: string | undefined

  constructor(text: SourceText) {
    this.#text = text
  }

  read(): Piece[] {
    for (const found of this.#text.text.matchAll(token)) {
      const [all, tag, decimal, hex, name] = found
      if (tag !== undefined) this.#tag(all, tag.toLowerCase(), found.index)
      else if (this.#skipped !== undefined || all.startsWith('<!--')) continue
      else if (/^[\s\u00a0]/.test(all)) this.#push(' ', found.index, all.length)
      else if (decimal !== undefined || hex !== undefined)
        this.#push(characterOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)), found.index, all.length)
      else if (name !== undefined) this.#push(references[name] ?? all, found.index, all.length)
      else for (let i = 0; i < all.length; i++) this.#push(all.charAt(i), found.index + i, 1)
    }
    this.#flush()
    return this.#pieces
  }

  #tag(all: string, name: string, at: number): void {
    const closes = all.startsWith('</')
    if (this.#skipped !== undefined) {
      if (closes && name === this.#skipped) this.#skipped = undefined
      return
    }
    if (parts.test(name)) {
      this.#flush()
      this.#role = closes ? 'paragraph' : /^h[1-6]$/.test(name) ? 'heading' : name === 'li' ? 'item' : name === 'p' || name === 'br' ? this.#role : 'paragraph'
      this.#depth = this.#role === 'heading' ? Number(/\d/.exec(name)?.[0] ?? (this.#depth || 1)) : 0
    } else if (hidden.test(name) || name === 'code' || name === 'kbd' || name === 'samp') {
      if (leaf.test(name)) this.#push(OPAQUE, at, all.length)
      if (!closes && !all.endsWith('/>')) this.#skipped = name
    } else if (leaf.test(name)) {
      if (!closes) this.#push(OPAQUE, at, all.length)
    } else if (name === 'a' || name === 'b' || name === 'strong') {
      const type = name === 'a' ? 'link' : 'strong'
      if (closes) this.#close(type)
      else this.#open.push({type, url: type === 'link' ? address(all) : undefined, start: this.#built.text.length})
    }
  }

  #close(type: 'link' | 'strong'): void {
    const at = this.#open.findLastIndex((one) => one.type === type)
    const mark = this.#open[at]
    if (!mark) return
    this.#open.splice(at, 1)
    this.#mark(mark)
  }

  #mark({type, url, start}: OpenMark): void {
    const end = this.#built.text.trimEnd().length
    if (end > start && (type === 'strong' || url !== undefined)) this.#marks.push({type, start, end, ...(url === undefined ? {} : {url})})
  }

  #push(decoded: string, from: number, length: number): void {
    if (decoded === ' ' && this.#isSpaced) return
    this.#isSpaced = decoded === ' '
    const {start, end} = spanOf(this.#text, from, from + length)
    this.#built.push(decoded, start, end)
  }

  #flush(): void {
    for (const mark of this.#open) this.#mark(mark)
    this.#pieces.push(...pieceOf(this.#built, this.#role, this.#depth, this.#marks))
    this.#built = new TextBuilder()
    this.#isSpaced = true
    this.#marks = []
    this.#open = this.#open.map((mark) => ({...mark, start: 0}))
  }
}

function address(tag: string): string | undefined {
  return /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i
    .exec(tag)
    ?.slice(1)
    .find((one) => one !== undefined)
}

function characterOf(code: number): string {
  if (code === 0xa0) return ' '
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : OPAQUE
}

function pieceOf(text: SourceText, role: Piece['role'], depth: number, marks: readonly Mark[]): Piece[] {
  const trimmed = sliceText(text, 0, text.text.trimEnd().length)
  if (trimmed.text.trim() === '') return []
  const own = role === 'heading' && isProse(trimmed.text) ? 'paragraph' : role
  return [{role: own, depth: own === 'heading' ? depth : 0, text: trimmed, marks: marks.filter(({end}) => end <= trimmed.text.length)}]
}

/** The text as it is shown: white space of any length is one space. */
function collapsed(text: SourceText): SourceText {
  if (!/^\s|\s\s|[^\S ]/.test(text.text)) return text
  const built = new TextBuilder()
  for (const {0: all, index} of text.text.matchAll(/\s+|\S+/g)) {
    const isSpace = all.trim() === ''
    if (isSpace && built.text === '') continue
    if (isSpace) built.push(' ', text.starts[index] ?? 0, text.ends[index + all.length - 1] ?? 0)
    else for (let i = 0; i < all.length; i++) built.push(all.charAt(i), text.starts[index + i] ?? 0, text.ends[index + i] ?? 0)
  }
  return built
}

/** A text without tags: its paragraphs are parted by empty lines. */
export function readPlain(text: SourceText): Piece[] {
  return [...text.text.matchAll(/(?:[^\n]|\n(?![ \t\r]*\n))+/g)].flatMap(({0: all, index}) =>
    pieceOf(collapsed(sliceText(text, index, index + all.length)), 'paragraph', 0, []),
  )
}
