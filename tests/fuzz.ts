/** Generators and properties shared by the test (few runs) and `npm run fuzz` (many). */
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {lint, readDocument} from '../src/index.ts'

const words = ['asap', 'as soon as possible', 'in order to', 'QZX', 'the', 'form', 'we', 'reply', 'prior to', 'Item', 'x']
const markup = [
  '&amp;',
  '&#x1F600;',
  '&copy;',
  '\\*',
  '\\\\',
  '*',
  '**',
  '_',
  '~~',
  '`',
  '`x`',
  '`asap`',
  '\n',
  '\n\n',
  '\n> ',
  '\n- ',
  '\n  ',
  '  \n',
  '\\\n',
  '# ',
  '- ',
  '> ',
  '1. ',
  ' ',
  ' ',
  ' ',
  '😀',
  'é',
  '\t',
  '[a](b)',
  '[asap](https://x.test/asap)',
  '![i](u)',
  '<b>',
  '</b>',
  '<br>',
  '&',
  '|',
  '\n| a | b |\n|---|---|\n| ',
  ' | ',
  '\n```\n',
  '\n---\n',
  '- [ ] ',
  '____',
  ':',
  '**Name:**',
  '<!-- asap -->',
  '<!--',
  '-->',
  '{{ asap }}',
  '{% asap %}',
  '<%= asap %>',
  'https://asap.test/asap',
  'asap@x.test',
  '#asap',
  '@asap',
  '/asap/asap',
  '--asap',
  '"asap"',
  '“asap”',
  '(',
  ')',
  '.',
  '? ',
  '! ',
  '\n\n    asap\n\n',
  '[^1]',
  '\n[^1]: ',
  '\u00a0',
  '\u200b',
]

const pieces = fc
  .array(fc.oneof({weight: 2, arbitrary: fc.constantFrom(...words)}, {weight: 3, arbitrary: fc.constantFrom(...markup)}), {maxLength: 24})
  .map((parts) => parts.join(''))

/** Markdown as strange as strangers write it, now and then with front matter. */
export const markdown = fc
  .tuple(fc.constantFrom('', '', '---\ntitle: asap\nowner: in order to\n---\n\n', '---\nnotes: |\n  prior to\n---\n'), pieces)
  .map(([front, text]) => front + text)

const line = fc
  .array(
    fc.oneof(
      {weight: 3, arbitrary: fc.constantFrom(...words)},
      {weight: 1, arbitrary: fc.constantFrom('&amp;', '*', '`asap`', '😀', "''", '"', '\\"', '\\n', '#', ': ', '- ', '[a](b)')},
    ),
    {minLength: 1, maxLength: 8},
  )
  .map((parts) => parts.join(' '))

/** A scalar in each of the styles of YAML, as it is written after its key at the given indent. */
const scalar = (indent: string) =>
  fc.oneof(
    line.map((text) => `'${text.replaceAll("'", "''")}'`),
    fc.array(line, {minLength: 1, maxLength: 3}).map((lines) => `'${lines.map((text) => text.replaceAll("'", "''")).join(`\n${indent}  `)}'`),
    fc.array(line, {minLength: 1, maxLength: 3}).map((lines) => JSON.stringify(lines.join(' ')).replaceAll(' the ', ` \\\n${indent}  the `)),
    fc.array(line, {minLength: 1, maxLength: 3}).map((lines) => lines.map((text) => text.replace(/[^\w ]/g, '')).join(`\n${indent}  `)),
    fc
      .tuple(
        fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|2', '>2-'),
        fc.array(
          fc.oneof(
            line,
            fc.constant(''),
            line.map((text) => `  ${text}`),
          ),
          {minLength: 1, maxLength: 5},
        ),
      )
      .map(([header, lines]) => `${header}\n${lines.map((text) => (text ? `${indent}  ${text}` : '')).join('\n')}`),
  )

/** An issue form whose texts are written in every style. */
export const issueForm = fc
  .tuple(scalar('      '), scalar('      '), scalar('      '), scalar(''))
  .map(
    ([label, help, value, name]) =>
      `name: ${name}\ndescription: d\nbody:\n  - type: markdown\n    attributes:\n      value: ${value}\n  - type: input\n    attributes:\n      label: ${label}\n      description: ${help}\n`,
  )

const tags = [
  'p',
  'div',
  'h2',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'form',
  'fieldset',
  'legend',
  'label',
  'label for=a',
  'span id=a',
  'b',
  'i',
  'a href=x',
  'select',
  'option',
  'optgroup label="x y"',
  'textarea',
  'button',
  'small',
  'dl',
  'dt',
  'dd',
  'details',
  'summary',
  'template',
  'svg',
  'pre',
  'code',
  'noscript',
  'caption',
  'div role=radiogroup aria-labelledby=a',
  'section hidden',
  'p translate=no',
]
const leaves = [
  '<input name=a>',
  '<input id=a required aria-describedby="a b">',
  '<input type=radio name=r>',
  '<input type=checkbox id=b>',
  '<input placeholder="in order to" title=\'asap &amp; x\' value="x&ampy">',
  '<br>',
  '<hr>',
  '<img alt="asap">',
  '<!-- x -->',
  '<!--',
  '-->',
  '<!doctype html>',
  '<?php echo "a>b"; ?>',
  '<?= $x ?>',
  '{{ asap }}',
  '{% if x %}',
  '<% asap %>',
  '<body class=x>',
  '<html lang=pt>',
  '</p>',
  '</b>',
  '</form>',
  '</table>',
  '<',
  '>',
  '&',
  '&lt',
  '&notit;',
  '&#0;',
  '&#x1F600',
  '&NotEqualTilde;',
  '\r',
  '\0',
  '\u00a0',
  '\uFEFF',
  '"',
  "'",
  '<input ',
  '<p title="',
  '<b a=1 a=2>',
  '\ud800',
]

/** HTML as strange as strangers write it: open tags, tags closed in the wrong order, references, templates. */
export const html = fc
  .array(
    fc.oneof(
      {weight: 3, arbitrary: fc.constantFrom(...words, ' ', '\n', ': ', '. ', '*', '____')},
      {weight: 3, arbitrary: fc.constantFrom(...tags).map((tag) => `<${tag}>`)},
      {weight: 2, arbitrary: fc.constantFrom(...tags).map((tag) => `</${tag.split(' ')[0]}>`)},
      {weight: 2, arbitrary: fc.constantFrom(...leaves)},
    ),
    {maxLength: 40},
  )
  .map((parts) => parts.join(''))

/** A page with a stretch of it lost, doubled or moved. */
export function mutated(page: string): fc.Arbitrary<string> {
  const at = fc.nat(page.length)
  return fc.array(fc.tuple(fc.constantFrom('lose', 'double', 'put'), at, fc.nat(60), html), {minLength: 1, maxLength: 4}).map((changes) =>
    changes.reduce((text, [what, from, length, other]) => {
      const [head, part, tail] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)]
      return head + (what === 'lose' ? '' : what === 'double' ? part + part : other + part) + tail
    }, page),
  )
}

/** Nodes of Markdown that hold no prose; the plain parser is the oracle, not ours. */
const opaque = new Set(['inlineCode', 'code', 'html', 'yaml', 'toml', 'image', 'imageReference', 'definition', 'footnoteReference'])
const oracle = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze()
const templateTags = /\{\{ asap \}\}|<%= asap %>|\{% asap %\}|https:\/\/asap\.test\/asap|asap@x\.test/g

/** The stretches that no finding may lie in: code, HTML, addresses, template tags, front matter. */
function forbidden(source: string): {start: number; end: number}[] {
  const ranges: {start: number; end: number}[] = []
  for (const found of source.matchAll(templateTags)) ranges.push({start: found.index, end: found.index + found[0].length})
  // A template tag is covered before Markdown is read, so the oracle reads something else.
  if (/\{\{|\{%|<%/.test(source)) return ranges
  const stack: Nodes[] = [oracle.parse(source)]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (opaque.has(node.type)) ranges.push({start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0})
    else if ('children' in node) stack.push(...node.children)
  }
  return ranges
}

/** Throws where a property does not hold for a document. */
export function checkProperties(path: string, source: string): void {
  const document = readDocument({path, content: source})
  for (const {text, starts, ends} of document.blocks) {
    if (text.length !== starts.length || text.length !== ends.length) throw new Error('a block’s text and its map differ in length')
    for (let i = 0; i < text.length; i++) {
      const start = starts[i] ?? -1
      const end = ends[i] ?? -1
      if (start < 0 || end < start || end > source.length) throw new Error(`unit ${i} is outside the source`)
      if (i > 0 && start < (starts[i - 1] ?? 0)) throw new Error(`unit ${i} goes back`)
    }
    // Every plain word of the text stands at its place, first letter and last.
    for (const found of text.matchAll(/[A-Za-z]+/g)) {
      const slice = source.slice(starts[found.index], ends[found.index + found[0].length - 1])
      const isPlain = !/[&\\]/.test(slice)
      if (isPlain && (slice[0] !== found[0][0] || slice.at(-1) !== found[0].at(-1))) throw new Error(`“${found[0]}” is not at its place: “${slice}”`)
    }
  }
  const isBroken = document.problems.some(({code}) => code === 'syntax')
  if (!isBroken && document.notChecked.length > 0) throw new Error('a text of the form was not placed')
  const findings = lint(document)
  let last = -1
  for (const {span, quote, occurrences = []} of findings) {
    if (!span) continue
    if (span.start < last) throw new Error('findings are not in order')
    last = span.start
    if (source.slice(span.start, span.end) !== quote) throw new Error('the quote is not the source')
    for (const one of occurrences) if (one.start < 0 || one.end > source.length || one.end <= one.start) throw new Error('an occurrence is outside the source')
  }
}

/** Throws where findings differ between LF and CRLF, apart from offsets. */
export function checkLineEnds(path: string, source: string): void {
  const plain = source.replaceAll('\r', '')
  const key = (content: string): string[] =>
    lint(readDocument({path, content})).map(
      ({rule, quote, message, severity}) => `${rule} ${severity} ${quote.replace(/\r/g, '')} ${message.replace(/\r/g, '')}`,
    )
  const lf = key(plain)
  const crlf = key(plain.replaceAll('\n', '\r\n'))
  if (JSON.stringify(lf) !== JSON.stringify(crlf)) throw new Error(`LF and CRLF differ:\n${lf.join('\n')}\n---\n${crlf.join('\n')}`)
}

/** Throws where a finding lies in code, an address or a template tag. */
export function checkProtected(path: string, source: string): void {
  const ranges = forbidden(source)
  for (const {span, rule} of lint(readDocument({path, content: source}))) {
    if (!span || rule === 'no-invalid-syntax') continue
    const range = ranges.find(({start, end}) => span.start >= start && span.end <= end && span.end > span.start)
    if (range) throw new Error(`${rule} reports “${source.slice(span.start, span.end)}” inside “${source.slice(range.start, range.end)}”`)
  }
}
