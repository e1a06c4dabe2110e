import fc from 'fast-check'
import {Glossary} from '../src/language/glossary.ts'
import type {ProcessMap} from '../src/map/process-map.ts'
import {mapOf as mapOfDocument} from '../src/map-report.ts'
import {readDocument} from '../src/read.ts'
import {createViews} from '../src/views.ts'

/** The map of a text, as the command draws it. */
export function mapOf(content: string | Uint8Array, path = 'p.md'): ProcessMap {
  const document = readDocument({path, content})
  return mapOfDocument({document, views: createViews(document, new Glossary([]))}, path)
}

/** A numbered list under a title. */
export function list(...lines: readonly string[]): string {
  return `# How to order\n\n${lines.map((line, i) => `${i + 1}. ${line}`).join('\n')}\n`
}

/** Texts that are something to Mermaid, Markdown, HTML, a terminal or a log. */
const hostile = [
  '"',
  '"]',
  '`',
  '```',
  '"`**bold**`"',
  'end',
  'subgraph x',
  'click s1 call alert()',
  'click s1 href "javascript:alert(1)"',
  '%%{init: {"securityLevel": "loose"}}%%',
  '%% comment',
  '---',
  '&quot;',
  '&#34;',
  '#quot;',
  '#35;',
  '#9829;',
  '<img src=x onerror=alert(1)>',
  '<br/>',
  '</details>',
  '<script>alert(1)</script>',
  '$$x^2$$',
  'fa:fa-user',
  'style a fill:#f00;',
  'classDef x fill:#fff;',
  'linkStyle default stroke:red',
  ':::approval',
  '-->',
  '==>|x|',
  '{{',
  '}}',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '|',
  ';',
  '\\',
  '~~~',
  '@{shape: rect}',
  '@octocat',
  '#1',
  '::error::x',
  '##[error]x',
  '\u202Eabc',
  '\u0000',
  '\u001B[31m',
  '\u2028',
  '\uD800',
  '😀',
  '👩‍💻',
  'é',
  'عربي',
  '1. a',
  '- a',
  '* a',
  'constructor',
  '__proto__',
  'default',
  'graph',
  'accTitle: x',
]

/** A text of hostile pieces and plain words. */
export const hostileText = fc
  .array(fc.oneof({weight: 3, arbitrary: fc.constantFrom(...hostile)}, fc.constantFrom('send', 'the form', 'if', 'the manager'), fc.string({maxLength: 6})), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(' '))

/** A document of steps, titles and a table in which hostile texts stand wherever a document can put them. */
export const hostileDocument = fc
  .record({title: hostileText, lines: fc.array(hostileText, {minLength: 1, maxLength: 6}), role: hostileText})
  .map(({title, lines, role}) => {
    const one = (text: string): string => text.replace(/[\r\n]+/g, ' ')
    const steps = lines.map((line, i) => `${i + 1}. Send the form ${one(line)} to the buyer, who answers within 2 days if ${one(line)}.`).join('\n')
    return `# How to order ${one(title)}\n\n${steps}\n\n## Steps ${one(title)}\n\n| Step | Who |\n|---|---|\n| Pay ${one(lines[0] ?? '')} | ${one(role)} |\n| Get approval from the buyer | Buyer |\n`
  })
