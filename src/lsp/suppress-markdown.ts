/** Where a comment that silences a rule can stand in Markdown. */
import {isMap, isSeq, parseDocument} from 'yaml'
import type {Block, Document} from '../document/document.ts'
import type {Finding} from '../finding.ts'
import {type Edit, insertion, lineEndOf, lineStart} from './edits.ts'
import {placesOf} from './touched.ts'

/** Ways to silence a finding where it stands, the least first. */
export function markdownSuppressions(finding: Finding, document: Document): Edit[][] {
  const places = placesOf(finding)
  const blocks = new Set(places.map((place) => blockAt(document, place.start)))
  const above = [...blocks].map((block) => block && !block.cell && aboveBlock(block, finding.rule, document))
  const around = stretches(document.source, places, finding.rule)
  return [...(above.every((edit) => edit !== undefined && edit !== false) ? [above as Edit[]] : []), around]
}

/** Ways to silence a rule in the whole file: in front matter that is there, else by a comment at the top. */
export function markdownFileSuppressions(rule: string, source: string): Edit[][] {
  const end = lineEndOf(source)
  const matter = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)??(---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(source)
  const top = insertion(matter?.[0].length ?? 0, `<!-- untape-disable ${rule} -- reason -->${end}${end}`)
  return [...(matter ? inFrontMatter(rule, source, matter[0]) : []), [top]]
}

function inFrontMatter(rule: string, source: string, matter: string): Edit[][] {
  const end = lineEndOf(source)
  const start = matter.indexOf('\n') + 1
  const close = lineStart(matter, matter.trimEnd().length)
  const root = parseDocument(matter.slice(start, close), {prettyErrors: false}).contents
  if (root !== null && !isMap(root)) return []
  const known = root?.get('untape-disable', true)
  const lines = (indent: string): string => `${indent}- rule: ${rule}${end}${indent}  reason: reason${end}`
  if (known === undefined) return [[insertion(close, `untape-disable:${end}${lines('  ')}`)]]
  const [first] = isSeq(known) && !known.flow ? known.items : []
  const at = first && typeof first === 'object' && 'range' in first ? (first.range as readonly number[])[0] : undefined
  if (!isSeq(known) || !known.range || at === undefined) return []
  // A list in block style begins each item with a hyphen, in the column of the first.
  const indent = /^[ \t]*/.exec(source.slice(lineStart(source, start + at)))?.[0] ?? ''
  const last = known.range[1]
  const text = matter.slice(start, start + last)
  return [[insertion(start + text.trimEnd().length, `${end}${lines(indent).trimEnd()}`)]]
}

function blockAt({blocks}: Document, offset: number): Block | undefined {
  return blocks.find(({starts, ends}) => (starts[0] ?? Number.POSITIVE_INFINITY) <= offset && offset < (ends.at(-1) ?? 0))
}

/**
 * A comment in the line above a block, with what opens that line: the marks of
 * a quotation and the indentation. Between two items of a list it belongs to
 * the item above, so that the list stays one.
 */
function aboveBlock({starts, item}: Block, rule: string, {source, blocks}: Document): Edit | undefined {
  const start = starts[0]
  if (start === undefined) return undefined
  const at = lineStart(source, start)
  const opening = source.slice(at, start)
  const [, before = '', marker = ''] = /^((?:[ \t]*>)*[ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)?/.exec(opening) ?? []
  const isLater = item?.isFirst === true && blocks.some((one) => one.item?.list === item.list && (one.starts[0] ?? start) < start)
  const indent = before + (isLater ? ' '.repeat(marker.length) : '')
  return insertion(at, `${indent}<!-- untape-disable-next-line ${rule} -- reason -->${lineEndOf(source)}`)
}

/** Comments around the stretches of lines, up to empty ones, that places stand in: for tables, where nothing can stand between the lines. */
function stretches(source: string, places: readonly {readonly start: number}[], rule: string): Edit[] {
  const end = lineEndOf(source)
  const found = new Map<number, number>()
  for (const {start} of places) {
    const empty = [...source.slice(0, start).matchAll(/(?:^|\n)[ \t]*\r?\n/g)].at(-1)
    const first = empty ? empty.index + empty[0].length : 0
    const next = /\r?\n[ \t]*(?=\r?\n)|$/.exec(source.slice(start).trimEnd())
    found.set(first, start + (next?.index ?? 0))
  }
  return [...found].flatMap(([first, last]) => [
    insertion(first, `<!-- untape-disable ${rule} -- reason -->${end}${end}`),
    insertion(last, `${end}${end}<!-- untape-enable ${rule} -->`),
  ])
}
