import {type CST, isScalar, type Scalar} from 'yaml'
import {type SourceText, TextBuilder} from '../../document/text.ts'

/** A run of decoded units on one source line. */
type Line = TextBuilder

/**
 * The decoded value of a YAML scalar with the source of every unit, or
 * undefined when the two cannot be paired without a doubt. Each source line is
 * decoded by itself; the value that the YAML library gives then says what
 * stands between the lines (a fold's space, a kept line end).
 */
export function mapScalar(node: unknown, source: string): SourceText | undefined {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined
  const lines = linesOf(node, source)
  return lines && join(node.value, lines, node.range[1])
}

function linesOf(node: Scalar, source: string): Line[] | undefined {
  const [start, end] = node.range ?? [0, 0]
  switch (node.type) {
    case 'PLAIN':
      return flowLines(source, start, end, false)
    case 'QUOTE_SINGLE':
      return flowLines(source, start + 1, end - 1, true)
    case 'QUOTE_DOUBLE':
      return doubleQuotedLines(source, start + 1, end - 1)
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return node.srcToken?.type === 'block-scalar' ? blockLines(node.srcToken) : undefined
    default:
      return undefined
  }
}

function flowLines(source: string, start: number, end: number, singleQuoted: boolean): Line[] {
  const lines: Line[] = []
  let at = start
  for (const raw of source.slice(start, end).split('\n')) {
    const line = new TextBuilder()
    const isFirst = at === start
    const isLast = at + raw.length >= end
    // Space next to a fold is not part of the value; at the two ends of a quoted scalar it is.
    const from = isFirst ? 0 : raw.length - raw.trimStart().length
    const to = isLast ? raw.length : raw.trimEnd().length
    for (let i = from; i < to; i++) {
      const isPair = singleQuoted && raw[i] === "'" && raw[i + 1] === "'"
      line.push(raw.charAt(i), at + i, at + i + (isPair ? 2 : 1))
      if (isPair) i++
    }
    lines.push(line)
    at += raw.length + 1
  }
  return lines
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
}
const hexLengths: Readonly<Record<string, number>> = {x: 2, u: 4, U: 8}

function doubleQuotedLines(source: string, start: number, end: number): Line[] {
  const lines: Line[] = []
  let at = start
  for (const raw of source.slice(start, end).split('\n')) {
    const line = new TextBuilder()
    const isLast = at + raw.length >= end
    let i = at === start ? 0 : raw.length - raw.trimStart().length
    const trimmed = raw.trimEnd()
    const to = isLast ? raw.length : trimmed.endsWith('\\') ? trimmed.length - 1 : trimmed.length
    while (i < to) {
      const [decoded, width] = raw[i] === '\\' ? decodeEscape(raw, i) : [raw.charAt(i), 1]
      line.push(decoded, at + i, at + i + width)
      i += width
    }
    lines.push(line)
    at += raw.length + 1
  }
  return lines
}

function decodeEscape(raw: string, i: number): [decoded: string, width: number] {
  const key = raw.charAt(i + 1)
  const hex = hexLengths[key]
  if (hex !== undefined) {
    const code = Number.parseInt(raw.slice(i + 2, i + 2 + hex), 16)
    return [code <= 0x10ffff ? String.fromCodePoint(code) : '', 2 + hex]
  }
  return [escapes[key] ?? key, 2]
}

function blockLines(token: CST.BlockScalar): Line[] {
  const header = token.props.find((prop) => prop.type === 'block-scalar-header')
  const headerSource = header && 'source' in header ? header.source : ''
  let at = token.offset + token.props.reduce((sum, prop) => sum + ('source' in prop ? prop.source.length : 0), 0)
  const rawLines = token.source.split('\n')
  const indent = indentOf(rawLines, headerSource, token.indent)
  return rawLines.map((raw) => {
    const line = new TextBuilder()
    const content = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const from = Math.min(indent, content.length - content.trimStart().length)
    line.pushVerbatim(content.slice(from), at + from)
    at += raw.length + 1
    return line
  })
}

function indentOf(lines: readonly string[], header: string, parent: number): number {
  const explicit = /[1-9]/.exec(header)
  if (explicit) return Math.max(0, parent) + Number(explicit[0])
  const first = lines.find((line) => line.trim() !== '')
  return first === undefined ? 0 : first.length - first.trimStart().length
}

/** Lays the decoded lines along the value; white space of the value between two lines belongs to the gap. */
function join(value: string, lines: readonly Line[], end: number): SourceText | undefined {
  const out = new TextBuilder()
  let at = 0
  let last = lines.find((line) => line.text !== '')?.starts[0] ?? end
  const gap = (until: number, next: number): void => {
    for (; at < until; at++) out.push(value.charAt(at), last, next)
  }
  for (const line of lines) {
    if (line.text === '') continue
    let from = at
    while (!value.startsWith(line.text, from)) {
      const unit = value[from]
      if (unit !== ' ' && unit !== '\n') return undefined
      from++
    }
    gap(from, line.starts[0] ?? last)
    for (let i = 0; i < line.text.length; i++) out.push(line.text.charAt(i), line.starts[i] ?? 0, line.ends[i] ?? 0)
    at += line.text.length
    last = line.ends.at(-1) ?? last
  }
  if (/[^ \n]/.test(value.slice(at))) return undefined
  gap(value.length, Math.max(last, Math.min(end, last + value.length - at)))
  return out
}
