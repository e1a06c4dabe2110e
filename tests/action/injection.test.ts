import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {formatInline, markFixed} from '../../action/inline.ts'
import {hasStickyMarker, readInlineMarker} from '../../action/marker.ts'
import type {ModelFinding, RunModel} from '../../action/model.ts'
import {formatSticky} from '../../action/sticky.ts'
import {payloads} from '../reporters/payloads.ts'
import {file, finding, model, noMeasures} from './models.ts'

const parser = unified().use(remarkParse).use(remarkGfm)
const rulesPage = 'https://github.com/untape/untape/blob/main/rules/README.md#'

/** All HTML that our own comments have. */
const ours =
  /^(?:<\/?sub>|<\/details>|<!-- untape:[a-z\d:]+ [a-z\d=, ]+ -->(?:\n<!-- untape:[a-z\d:]+ [a-z\d=, ]+ -->)?|<details><summary>[A-Za-z\d ]+<\/summary>)$/

/** What GitHub makes of plain text: mentions, references and addresses. */
const references = [
  /(?<![\w`])@[a-z\d]/i,
  /[\w.+-]@[a-z\d]/i,
  /#\d/,
  /\bGH-\d/i,
  /\b(?:GHSA|CVE)-[a-z\d]/i,
  /(?<![\da-z])[\da-f]{7,40}(?![\da-z])/i,
  /[a-z]:\/\//i,
  /www\./i,
]

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

const foreign = new Set(['image', 'imageReference', 'linkReference', 'definition', 'footnoteReference', 'footnoteDefinition', 'thematicBreak'])

/** What leads anywhere but to our rules, shows a picture, brings HTML of its own or calls somebody. */
function harmIn(markdown: string): string[] {
  const nodes = nodesOf(parser.parse(markdown))
  const wrong = nodes.filter(
    (node) => foreign.has(node.type) || (node.type === 'html' && !ours.test(node.value.trim())) || (node.type === 'link' && !node.url.startsWith(rulesPage)),
  )
  const text = nodes.map((node) => (node.type === 'text' ? node.value : node.type === 'inlineCode' ? '\uFFFC' : '')).join('')
  return [...wrong.map((node) => JSON.stringify(node)), ...references.flatMap((pattern) => text.match(pattern)?.[0] ?? [])]
}

/** A finding with the same text wherever a document could put it. */
function hostileFinding(text: string, line: number, more: Partial<ModelFinding> = {}): ModelFinding {
  return finding(line, {rule: 'no-jargon', message: `“${text}” is jargon.`, quote: `${text} ${line}`, place: `Field “${text}”`, suggestions: [text], ...more})
}

function hostileModel(text: string): RunModel {
  const added = [1, 2, 3, 4, 5].map((line) => hostileFinding(text, line))
  const whole = hostileFinding(text, 1, {position: null, span: null, rule: 'max-fields', measure: 9, was: 3, message: text})
  const strange = hostileFinding(text, 8, {rule: text})
  return model(
    [
      file({
        path: `forms/${text}.md`,
        before: {...noMeasures, questions: 3, minutes: 2},
        after: {...noMeasures, questions: 9, minutes: 5},
        added: [...added, whole, strange],
        existing: [hostileFinding(text, 7)],
        fixed: [hostileFinding(text, 6), whole],
        notChecked: [{place: text, reason: text}],
      }),
      file({path: text, added: [hostileFinding(text, 9)], fixed: [hostileFinding(text, 9)], existing: [hostileFinding(text, 7)]}),
    ],
    {isConfigChanged: true, notChecked: [{path: text, reason: text}]},
  )
}

function check(text: string): void {
  const run = hostileModel(text)
  const sticky = formatSticky(run, 'main')
  expect(harmIn(sticky)).toEqual([])
  expect(hasStickyMarker(sticky, 'main')).toBe(true)
  expect(nodesOf(parser.parse(sticky)).filter(({type}) => type === 'table').length).toBe(1)
  const [lead, ...others] = run.files[0]?.added ?? []
  if (!lead) throw new Error('nothing to comment on')
  for (const body of [
    markFixed(formatInline({lead, others: [], withSuggestion: false}, 'main')),
    formatInline({lead, others: [], withSuggestion: false}, 'main'),
    formatInline({lead, others, withSuggestion: false}, 'main'),
    formatInline({lead: {...lead, rule: text}, others: [], withSuggestion: false}, 'main'),
    formatInline({lead: {...lead, replacement: {start: 1, end: 2, lines: text.split(/\r\n|[\n\r]/)}}, others, withSuggestion: true}, 'main'),
  ]) {
    expect(harmIn(body)).toEqual([])
    expect(readInlineMarker(body)?.fingerprints[0]).toBe(lead.fingerprint)
    expect(nodesOf(parser.parse(body)).filter((node) => node.type === 'code').length).toBe(body.includes('suggestion\n') ? 1 : 0)
  }
}

describe('text of strangers in our comments is only text', () => {
  test.each(payloads)('%j', (payload) => check(payload))

  test('whatever they put together', () => {
    const parts = fc.oneof(
      fc.constantFrom(...payloads),
      fc.constantFrom(...'\\`*_{}[]()#+-.!|~@:/<>&=$^"\' \n\t1a'),
      fc.string({unit: 'grapheme', maxLength: 4}),
    )
    fc.assert(
      fc.property(
        fc.array(parts, {maxLength: 6}).map((all) => all.join('')),
        (text) => check(text),
      ),
      {numRuns: 50},
    )
  })

  test('the check itself sees what is harmful', () => {
    for (const bad of ['![x](y)', '[x](https://evil.example)', '<b>x</b>', 'hi @octocat', 'fixes #1', 'www.evil.example', '[a]\n\n[a]: x']) {
      expect(harmIn(bad), bad).not.toEqual([])
    }
  })
})
