/**
 * Tags of template languages in HTML: PHP, ERB, JSP, Jinja, Liquid, Twig,
 * Handlebars, and the YAML that static-site generators read at the top. A
 * parser would take them for prose, or for markup with a loose end.
 */
import type {Span} from '../../document/text.ts'
import {MASK} from '../markdown/mask.ts'

/** What opens a tag, with what closes it and the most units between the two. */
const openings: readonly (readonly [open: string, close: string, most: number])[] = [
  ['<?php', '?>', Number.POSITIVE_INFINITY],
  ['<?=', '?>', 20_000],
  ['<? ', '?>', 20_000],
  ['<?xml', '>', 400],
  ['<%', '%>', 20_000],
  ['{{{', '}}}', 2000],
  ['{{!--', '--}}', 20_000],
  ['{{', '}}', 2000],
  ['{%', '%}', 4000],
  ['{#', '#}', 4000],
  ['${', '}', 200],
]
const opening = /<\?(?:php|=| |xml)|<%|\{\{\{|\{\{!--|\{\{|\{%|\{#|\$\{/g
/** Blade and Razor: `@if (…)`, `@csrf`. */
const directive =
  /(?<![\w@.])@(?:(?:if|elseif|foreach|for|while|switch|isset|unless|can|include|extends|section|yield|component|error|method) ?\([^\r\n]{0,300}\)|(?:csrf|else|end[a-z]{2,12})\b)/g
/** What is no text for the parser to read: comments, text of elements that hold no tags, and tags. */
const notText =
  /<!--[\s\S]*?(?:-->|$(?![\s\S]))|<(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript)\b[\s\S]*?(?:<\/\1|$(?![\s\S]))|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>?/gi
const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)---[ \t]*(?=\r?\n|$)/

/** A source that is ready to be parsed: each character stands at its old offset. */
export interface Masked {
  readonly source: string
  /** The YAML at the top: where it begins and ends. */
  readonly frontMatter: {readonly start: number; readonly end: number} | undefined
}

/**
 * Covers template tags, one unit for each. In running text they become
 * comments, which may stand anywhere in markup: also between the rows of a
 * table, where text would be moved in front of it.
 */
export function maskTemplate(source: string): Masked {
  const top = frontMatter.exec(source)
  let text = source.replaceAll('\0', '\uFFFD').replace(/^\uFEFF/, ' ')
  if (top) text = text.slice(0, top[0].length).replace(/[^\r\n]/g, ' ') + text.slice(top[0].length)
  const start = top ? source.indexOf('\n') + 1 : 0
  return {source: maskTags(text), frontMatter: top ? {start, end: start + (top[1]?.length ?? 0)} : undefined}
}

function maskTags(source: string): string {
  if (!/\{\{|\{%|\{#|<%|<\?|\$\{|@[a-z]/.test(source)) return source
  const spans = tagsIn(source)
  if (spans.length === 0) return source
  const covered = joinSpans(source, spans, (part) => cover(part))
  const inText: Span[] = []
  let n = 0
  notText.lastIndex = 0
  for (let found = notText.exec(covered); ; found = notText.exec(covered)) {
    const [start, end] = found ? [found.index, found.index + found[0].length] : [covered.length, covered.length]
    for (let span = spans[n]; span && span.start < start; span = spans[++n]) if (span.end - span.start >= 4) inText.push(span)
    for (let span = spans[n]; span && span.start < end; span = spans[++n]);
    if (!found) break
  }
  return joinSpans(covered, inText, (part) => `<?${part.slice(2, -1)}>`)
}

/** The tags of a source, in order and apart. Each closing sign is looked for once, however many tags are open. */
function tagsIn(source: string): Span[] {
  const found: Span[] = []
  const next = new Map<string, number>()
  opening.lastIndex = 0
  for (let sign = opening.exec(source); sign; sign = opening.exec(source)) {
    const [open, close, most] = openings.find(([one]) => one === sign?.[0]) ?? ['', '', 0]
    const from = sign.index + open.length
    let at = next.get(close) ?? -1
    if (at < from) at = source.indexOf(close, from)
    next.set(close, at < 0 ? Number.POSITIVE_INFINITY : at)
    // PHP that is never closed goes on to the end of the file.
    const end = at >= 0 && at - from <= most && at !== Number.POSITIVE_INFINITY ? at + close.length : open === '<?php' ? source.length : undefined
    if (end === undefined) continue
    found.push({start: sign.index, end})
    opening.lastIndex = end
  }
  const tags = found.values()
  let tag = tags.next().value
  const apart: Span[] = []
  for (const {index, 0: text} of source.matchAll(directive)) {
    for (; tag && tag.start < index; tag = tags.next().value) apart.push(tag)
    if ((apart.at(-1)?.end ?? 0) <= index && !(tag && tag.start < index + text.length)) apart.push({start: index, end: index + text.length})
  }
  for (; tag; tag = tags.next().value) apart.push(tag)
  return apart
}

function joinSpans(source: string, spans: readonly {readonly start: number; readonly end: number}[], make: (part: string) => string): string {
  let result = ''
  let at = 0
  for (const {start, end} of spans) {
    result += source.slice(at, start) + make(source.slice(start, end))
    at = end
  }
  return result + source.slice(at)
}

function cover(part: string): string {
  return part.replace(/[^\r\n]/g, MASK)
}
