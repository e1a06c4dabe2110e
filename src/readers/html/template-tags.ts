/**
 * Tags of template languages in HTML: PHP, ERB, JSP, Jinja, Liquid, Twig,
 * Handlebars, and the YAML that static-site generators read at the top. A
 * parser would take them for prose, or for markup with a loose end.
 */
import {MASK} from '../markdown/mask.ts'

const tag =
  /<\?(?:php|=|\s)[\s\S]*?(?:\?>|$(?![\s\S]))|<\?xml\b[^>]*>|<%[\s\S]{0,20000}?%>|\{\{\{[^\r\n]{0,2000}?\}\}\}|\{\{!--[\s\S]{0,20000}?--\}\}|\{\{[\s\S]{0,2000}?\}\}|\{%-?\s*comment\b[\s\S]{0,20000}?endcomment\s*-?%\}|\{%[\s\S]{0,4000}?%\}|\{#[\s\S]{0,4000}?#\}|\$\{[^{}\r\n<>]{1,200}\}|(?<![\w@.])@(?:if|elseif|foreach|for|while|switch|isset|unless|can|include|extends|section|yield|component|error|csrf|method)\([^\r\n]{0,300}\)|(?<![\w@.])@(?:csrf|else|end[a-z]{2,12})\b/g
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
  const spans = [...source.matchAll(tag)].map((found) => ({start: found.index, end: found.index + found[0].length}))
  if (spans.length === 0) return source
  const covered = joinSpans(source, spans, (part) => cover(part))
  const inText: typeof spans = []
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
