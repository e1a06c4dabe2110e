import {OPAQUE, type SourceText, type Span, TextBuilder} from '../document/text.ts'
import {Assembler} from './assembler.ts'
import {boxesIn, linesIn} from './docx/drawn-places.ts'
import {FieldWriter} from './docx/field-writer.ts'
import type {FormLine} from './docx/form-line.ts'
import {FormReader} from './docx/form-reader.ts'
import {hasBareLabels, promptsIn} from './docx/prompts.ts'
import type {ControlTexts, LineSource} from './docx/source-writer.ts'
import type {TextItem} from './docx/story.ts'
import type {ReaderOutput} from './output.ts'

/** `- item`, `2. item`: the mark of a list and what follows it. */
const bullet = /^([ \t]*)(?:([-*•–])|(\d{1,3})[.)])[ \t]+(?=\S)/
const underline = /^[ \t]*(={3,}|-{3,})[ \t]*$/
/** A line that ends so is a label or heads what follows. */
const leads = /[:：?][ \t]*$/
/** The most that a line which leads on says. */
const longestLead = 80

/**
 * Reads plain text: paragraphs are parted by empty lines, a row of `===` or
 * `---` underlines a heading, and lines, boxes and dots are there to be filled
 * in. Nothing else in it is markup.
 */
export function readText(source: string): ReaderOutput {
  const into = new Assembler(source)
  const lines = new TextLines(source)
  const items = lines.items()
  const habits = {boldHeads: false, bareLabels: hasBareLabels(items), prompts: promptsIn(items)}
  new FormReader(new FieldWriter(into, lines), lines, habits).read({label: '', items})
  return {into, meta: {}, notChecked: []}
}

/** A line of the source without what ends it. */
interface RawLine {
  readonly text: string
  readonly start: number
}

class TextLines implements LineSource {
  readonly source: string
  readonly #starts = new Map<FormLine, number>()

  constructor(source: string) {
    this.source = source
  }

  items(): TextItem[] {
    const lines: RawLine[] = [...this.source.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)].map((found) => ({text: found[1] ?? '', start: found.index}))
    const items: TextItem[] = []
    for (let i = 0; i < lines.length; ) {
      const end = this.#endOf(lines, i)
      items.push(this.#item(lines.slice(i, end), lines[end]))
      // The underline belongs to its heading.
      i = isUnderline(lines[end]) && end === i + 1 && lines[i]?.text.trim() !== '' ? end + 1 : end
    }
    return items
  }

  /** Behind the lines that are one paragraph with the line at `i`. */
  #endOf(lines: readonly RawLine[], i: number): number {
    let end = i + 1
    for (let next = lines[end]; next && goesOn(lines[end - 1], next, lines[end + 1]); next = lines[++end]);
    return end
  }

  #item(lines: readonly RawLine[], below: RawLine | undefined): TextItem {
    const [first] = lines
    const last = lines.at(-1)
    const mark = bullet.exec(first?.text ?? '')
    const start = (first?.start ?? 0) + (mark?.[0].length ?? 0)
    const end = (last?.start ?? 0) + (last?.text.length ?? 0)
    const text = this.source.slice(start, end)
    const line: FormLine = {text, marks: [], controls: boxesIn(text, []), blanks: linesIn(text), generated: [], hasMedia: false, isBold: false}
    this.#starts.set(line, start)
    const isHeading = lines.length === 1 && mark === null && text.trim() !== '' && isUnderline(below)
    return {
      type: 'text',
      paragraph: line,
      depth: isHeading ? (below?.text.trim().startsWith('=') ? 1 : 2) : undefined,
      list: mark
        ? {
            numbering: mark[2] === undefined ? 'numbers' : 'bullets',
            level: Math.min(8, Math.floor((mark[1] ?? '').replaceAll('\t', '  ').length / 2)),
            ordered: mark[2] === undefined,
            number: Number(mark[3] ?? 1),
            label: '',
            hasBox: false,
          }
        : undefined,
      inBox: false,
      isGenerated: false,
      look: undefined,
    }
  }

  startOf(line: FormLine): number {
    return this.#starts.get(line) ?? 0
  }

  textsOf(): ControlTexts {
    return {title: undefined, help: [], options: []}
  }

  place(): boolean {
    return true
  }

  text(line: FormLine, from: number, to: number, hidden: readonly Span[]): SourceText {
    const built = new TextBuilder()
    const start = this.startOf(line)
    let n = 0
    for (const found of line.text.slice(from, to).matchAll(/[ \t]*(?:\r\n|\n|\r)[ \t]*|[^\r\n \t]+|[ \t]+/g)) {
      const at = from + found.index
      while ((hidden[n]?.end ?? Number.POSITIVE_INFINITY) <= at) n++
      const gap = (hidden[n]?.start ?? Number.POSITIVE_INFINITY) < at + found[0].length ? hidden[n] : undefined
      if (/[\r\n]/.test(found[0])) built.push(' ', start + at, start + at + found[0].length)
      else if (!gap) built.pushVerbatim(found[0], start + at)
      else this.#around(built, found[0], at, start, gap)
    }
    return built
  }

  /** A word with a place to answer in it. */
  #around(built: TextBuilder, word: string, at: number, start: number, gap: Span): void {
    const [from, to] = [Math.max(gap.start, at), Math.min(gap.end, at + word.length)]
    built.pushVerbatim(word.slice(0, from - at), start + at)
    if (built.text.at(-1) !== OPAQUE) built.push(OPAQUE, start + from, start + to)
    built.pushVerbatim(word.slice(to - at), start + to)
  }
}

function isUnderline(line: RawLine | undefined): boolean {
  return line !== undefined && underline.test(line.text)
}

/** Whether a line only carries on the paragraph of the line before. */
function goesOn(before: RawLine | undefined, line: RawLine, next: RawLine | undefined): boolean {
  if (!before || before.text.trim() === '' || line.text.trim() === '' || isUnderline(line) || isUnderline(next) || isUnderline(before)) return false
  if (bullet.test(line.text) || hasPlaces(line.text) || hasPlaces(before.text)) return false
  return (
    !(leads.test(before.text) && before.text.length <= longestLead) &&
    !(leads.test(line.text) && line.text.length <= longestLead && /^\S/.test(line.text) && /[.!?]\s*$/.test(before.text))
  )
}

function hasPlaces(text: string): boolean {
  return boxesIn(text, []).length + linesIn(text).length > 0
}
