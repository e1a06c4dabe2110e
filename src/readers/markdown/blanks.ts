import {OPAQUE} from '../../document/text.ts'
import {cutLine, type Line} from './lines.ts'

/** A question drawn in a line of text, and the place left for its answer. */
export interface Blank {
  readonly label: Line
}

const drawn = /_{3,}|\.{5,}|…{2,}/g
const prompt = /^\s*(?:\[(?:insert|enter|add|your|type|name|date|e\.g\.|yes)[^\]]{0,60}\]|<[^>]{1,60}>)\s*$/i

/**
 * The blanks of one line: `Name: ____  Department: ____`, `**Name:**` with
 * nothing behind it, `Name: [insert name]`. `isAlone` says that nothing which
 * could be the answer follows the line.
 */
export function blanksOf(line: Line, source: string, isAlone: boolean, allowPlain: boolean): Blank[] {
  const {text} = line.text
  const blanks: Blank[] = []
  let from = 0
  for (const found of text.matchAll(drawn)) {
    const label = trimLabel(line, from, found.index)
    if (label) blanks.push({label})
    from = found.index + found[0].length
  }
  if (blanks.length > 0) return blanks
  const colon = text.search(/[:：]/)
  if (colon < 1 || colon > 90) return []
  const rest = text.slice(colon + 1).trim()
  const isBold = line.marks.some((mark) => mark.type === 'strong' && mark.start <= 1 && mark.end >= colon)
  const isEmpty = rest === '' || (rest === OPAQUE && isComment(line, source))
  const isPrompt = prompt.test(rest) || (rest === OPAQUE && isPlaceholderTag(line, source))
  if ((isEmpty && isAlone && (isBold || allowPlain)) || isPrompt) {
    const label = trimLabel(line, 0, colon)
    if (label) return [{label}]
  }
  return []
}

function trimLabel(line: Line, from: number, to: number): Line | undefined {
  const raw = line.text.text.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  const end = from + raw.replace(/[\s:：]+$/, '').length
  const text = line.text.text.slice(start, end)
  const words = text.split(/\s+/).length
  if (!/\p{L}/u.test(text) || words > 15) return undefined
  return cutLine(line, start, end)
}

function opaqueSource(line: Line, source: string): string {
  const at = line.text.text.lastIndexOf(OPAQUE)
  return source.slice(line.text.starts[at], line.text.ends[at])
}

function isComment(line: Line, source: string): boolean {
  return opaqueSource(line, source).startsWith('<!--')
}

function isPlaceholderTag(line: Line, source: string): boolean {
  return /^<(?!\/|!--|br|img|a\b|input|span|details|summary)[\w-]+(?:[ -][\w -]*)?>$/i.test(opaqueSource(line, source))
}
