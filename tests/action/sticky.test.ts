import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {hasStickyMarker} from '../../action/marker.ts'
import {formatSticky, isWorthAComment} from '../../action/sticky.ts'
import {effectSentence, effectTable} from '../../action/sticky-effect.ts'
import {stickyLength} from '../../action/sticky-findings.ts'
import {file, finding, model, noMeasures} from './models.ts'

const parser = unified().use(remarkParse).use(remarkGfm)
const measures = (questions: number | null, minutes: number | null, more = {}) => ({...noMeasures, questions, minutes, ...more})

function typesOf(markdown: string): Set<string> {
  const visit = (node: Nodes): string[] => [node.type, ...('children' in node ? node.children.flatMap(visit) : [])]
  return new Set(visit(parser.parse(markdown)))
}

describe('what a change means for people', () => {
  test('in one sentence', () => {
    const longer = file({before: measures(13, 6), after: measures(25, 12)})
    const shorter = file({before: measures(9, 5), after: measures(8, 4)})
    expect(effectSentence([longer])).toBe('This change makes a form longer: 12 more questions, about 6 minutes more to fill in')
    expect(effectSentence([shorter])).toBe('This change makes a form shorter: 1 fewer question, about 1 minute less to fill in')
    expect(effectSentence([longer, longer])).toBe('This change makes 2 forms longer: 24 more questions, about 12 minutes more to fill in')
    expect(effectSentence([longer, shorter])).toBe(
      'This change makes 1 form longer and 1 form shorter. Together: 11 more questions, about 5 minutes more to fill in',
    )
    expect(effectSentence([file({before: measures(3, 1.1), after: measures(3, 3.6)})])).toBe(
      'This change makes a form longer: about 2.5 minutes more to fill in',
    )
    expect(effectSentence([file({before: measures(9, 5), after: measures(10, 5)})])).toBe('This change makes a form longer: 1 more question')
    expect(effectSentence([file({before: measures(null, null), after: measures(3, 2)})])).toContain('3 more questions')
  })

  test('with what it costs in a year and who else must act', () => {
    const difference = {
      minutes: {low: 0.5, mid: 2, high: 6},
      approvals: 1,
      handOffs: 0,
      wait: 3,
      hoursPerYear: {low: 12, mid: 40, high: 110},
      costPerYear: null,
    }
    const form = file({before: measures(9, 5, {hours: 100, wait: 2}), after: measures(10, 7, {hours: 140, approvals: 1, wait: 5}), difference})
    expect(effectSentence([form])).toBe(
      'This change makes a form longer: 1 more question, about 2 minutes more to fill in (0.5 to 6), about 40 hours more a year, 1 more approval',
    )
    expect(effectTable([form]).split('\n').slice(2)).toEqual([
      '| `forms/laptop.md` | Questions | 9 | 10 | **worse** (+1) |',
      '|  | Minutes to fill in, by our model | 5 | 7 | **worse** (+2, 0.5 to 6) |',
      '|  | Hours a year, by our model | 100 | 140 | **worse** (+40, 12 to 110) |',
      '|  | Approvals | 0 | 1 | **worse** (+1) |',
      '|  | Stated wait, in working days | 2 | 5 | +3 |',
    ])
    const page = file({before: {...noMeasures, approvals: 3, handOffs: 2}, after: {...noMeasures, approvals: 2, handOffs: 3}})
    expect(effectSentence([page])).toBe('This change brings 1 fewer approval, 1 more hand-off')
  })

  test('what was not stated before was not nothing', () => {
    const stated = file({before: measures(3, 2), after: measures(3, 2, {hours: 40, wait: 2})})
    expect(effectSentence([stated])).toBe('')
    expect(effectTable([stated]).split('\n').slice(2)).toEqual([
      '| `forms/laptop.md` | Hours a year, by our model | – | 40 |  |',
      '|  | Stated wait, in working days | – | 2 |  |',
    ])
  })

  test('is nothing for a new form, for pages, and where all stays the same', () => {
    expect(effectSentence([file({before: null, after: measures(9, 5)})])).toBe('')
    expect(effectSentence([file({before: noMeasures, after: measures(null, null, {jargon: 4})})])).toBe('')
    expect(effectSentence([file({before: measures(9, 5), after: measures(9, 5)})])).toBe('')
  })

  test('in a table of what differs, the file that got worst first', () => {
    const files = [
      file({path: 'a.md', before: measures(9, 5, {approvals: 2, jargon: 3, grade: 10}), after: measures(9, 5, {approvals: 1, jargon: 3, grade: 12.5})}),
      file({path: 'b.yml', before: measures(13, 6), after: measures(25, 12)}),
      file({path: 'c.md', before: measures(1, 1), after: measures(1, 1)}),
      file({path: 'd.md', before: null, after: measures(4, 2)}),
      file({path: 'e.md', before: null, after: measures(null, null, {jargon: 3})}),
    ]
    expect(effectTable(files).split('\n').slice(2)).toEqual([
      '| `b.yml` | Questions | 13 | 25 | **worse** (+12) |',
      '|  | Minutes to fill in, by our model | 6 | 12 | **worse** (+6) |',
      '| `d.md` | Questions | – | 4 |  |',
      '|  | Minutes to fill in, by our model | – | 2 |  |',
      '| `a.md` | Approvals | 2 | 1 | better (−1) |',
      '|  | School years to read the hardest part | 10 | 12.5 | **worse** (+2.5) |',
    ])
    expect(effectTable(files.slice(2, 3))).toBe('')
  })

  test('of many files the worst ten', () => {
    const many = Array.from({length: 14}, (_, i) => file({path: `f${i}.md`, before: measures(1, 1), after: measures(2 + i, 1)}))
    expect(effectTable(many)).toContain('… and 4 more files.')
    expect(effectTable(many).split('\n')[2]).toContain('`f13.md`')
  })
})

describe('the comment', () => {
  const added = [
    finding(4, {severity: 'warning', place: 'Field “Reason” › help', message: 'Split it.', quote: 'A long sentence', suggestions: ['Two.']}),
    finding(1, {rule: 'max-fields', message: 'This form asks 25 questions.', quote: '', span: null, position: null, measure: 25, was: 13}),
  ]
  const before = measures(13, 6)
  const run = model([file({before, after: measures(25, 12), added, existing: [finding(9)], fixed: [finding(12, {rule: 'no-threat'})]})])

  test('has everything in its place', () => {
    expect(formatSticky(run, 'main')).toMatchInlineSnapshot(`
      "<!-- untape:summary:v1 key=main -->

      ### This change makes a form longer: 12 more questions, about 6 minutes more to fill in

      2 new findings (1 warning, 1 note), 1 fixed

      | | What it takes | Before | After | |
      |---|---|--:|--:|---|
      | \`forms/laptop.md\` | Questions | 13 | 25 | **worse** (+12) |
      |  | Minutes to fill in, by our model | 6 | 12 | **worse** (+6) |

      #### \`forms/laptop.md\`

      - **Warning**, line 4, Field “Reason” › help: Split it. It says: “A long sentence”. Better: “Two.” ([\`no-jargon\`](https://github.com/untape/untape/blob/main/rules/README.md#no-jargon))
      - **Note**, the whole page: This form asks 25 questions. Before this change it was 13. ([\`max-fields\`](https://github.com/untape/untape/blob/main/rules/README.md#max-fields))

      **Fixed by this pull request**

      - \`forms/laptop.md\`: [\`no-threat\`](https://github.com/untape/untape/blob/main/rules/README.md#no-threat) “word 12”

      <details><summary>1 finding in these files was there before</summary>

      - \`forms/laptop.md\`: 1 finding (1 note)

      </details>

      <sub>untape looks at what this pull request changes. Minutes and hours are a model estimate with its 80 % interval: half or twice as long is not unusual. Less is better in every row but the stated wait.</sub>"
    `)
  })

  test('is known again by its first line', () => {
    expect(hasStickyMarker(formatSticky(run, 'main'), 'main')).toBe(true)
    expect(hasStickyMarker(formatSticky(run, 'main').replaceAll('\n', '\r\n'), 'main')).toBe(true)
    expect(hasStickyMarker(formatSticky(run, 'main'), 'other')).toBe(false)
    expect(hasStickyMarker(`x\n${formatSticky(run, 'main')}`, 'main')).toBe(false)
  })

  test('is all clear where nothing is new', () => {
    const clear = formatSticky(model([file({before, after: measures(12, 6), existing: [finding(9)], fixed: [finding(4)]})]), 'main')
    expect(clear).toContain(
      '### All clear: this pull request adds nothing that slows readers down\n\nThis change makes a form shorter: 1 fewer question. 1 fixed',
    )
    expect(clear).toContain('<summary>1 finding in these files was there before</summary>')
    expect(formatSticky(model([]), 'main')).toContain('### All clear')
  })

  test('is worth writing when something is to mend, or was mended', () => {
    expect(isWorthAComment(run)).toBe(true)
    expect(isWorthAComment(model([file({fixed: [finding(4)]})]))).toBe(true)
    expect(isWorthAComment(model([file({existing: [finding(4)], before, after: measures(14, 6)})], {isConfigChanged: true}))).toBe(false)
  })

  test('folds more than three of a rule, and keeps the most severe in sight', () => {
    const text = formatSticky(model([file({added: [...[1, 2, 3, 4].map((line) => finding(line)), finding(9, {rule: 'no-x', severity: 'error'})]})]), 'main')
    expect(text.indexOf('**Error**')).toBeLessThan(text.indexOf('**Note**'))
    expect(text).toContain(
      '<details><summary>3 more places for the same reason</summary>\n\n  - line 2: “word 2”\n  - line 3: “word 3”\n  - line 4: “word 4”\n\n  </details>',
    )
    const three = formatSticky(model([file({added: [1, 2, 3].map((line) => finding(line))})]), 'main')
    expect(three).not.toContain('<details>')
  })

  test('folds the notes of a file with many findings', () => {
    const notes = Array.from({length: 20}, (_, i) => finding(i + 1, {rule: `no-note-${i}`}))
    const grave = Array.from({length: 7}, (_, i) => finding(100 + i, {rule: `no-grave-${i}`, severity: 'warning'}))
    const text = formatSticky(model([file({added: [...notes, ...grave]})]), 'main')
    expect(text).toContain('27 new findings (7 warnings, 20 notes)')
    expect(text.slice(0, text.indexOf('<details>')).match(/\*\*Warning\*\*/g)?.length).toBe(7)
    expect(text.slice(0, text.indexOf('<details>'))).not.toContain('**Note**')
  })

  test('says which configuration was used when the change touches it', () => {
    const said = (configFrom: 'base' | 'head' | 'none') => formatSticky({...run, isConfigChanged: true, configFrom}, 'main')
    expect(said('base')).toContain('> This pull request changes `untape.yml` or a glossary. This check used the versions without these changes.')
    expect(said('head')).toContain('This check used the changed versions.')
    expect(formatSticky(run, 'main')).not.toContain('glossary')
  })

  test('says what was not checked, and why', () => {
    const parts = Array.from({length: 30}, (_, i) => ({path: `f${i}.docx`, reason: 'Word is not read.'}))
    const text = formatSticky(model([file({added, notChecked: [{place: 'lines 3–9', reason: 'Not in English.'}]})], {notChecked: parts.slice(0, 1)}), 'main')
    expect(text).toContain('**Not checked**\n\n- `f0.docx`: Word is not read.\n- `forms/laptop.md`: lines 3–9: Not in English.')
    expect(formatSticky(model([], {notChecked: parts}), 'main')).toContain('- … and 10 more')
    expect(formatSticky(model([], {notChecked: [{path: '', reason: 'GitHub lists no more.'}]}), 'main')).toContain('\n- GitHub lists no more.')
  })

  test('is within its length whatever it holds, and says what is missing', () => {
    const some = fc.record({
      files: fc.integer({min: 1, max: 400}),
      findings: fc.integer({min: 0, max: 60}),
      rules: fc.integer({min: 1, max: 60}),
      text: fc.constantFrom('short', '&|<'.repeat(300), '𝔘'.repeat(500)),
      path: fc.constantFrom('f', '&'.repeat(300), `${'p'.repeat(90)}/`.repeat(40)),
    })
    fc.assert(
      fc.property(some, ({files, findings, rules, text, path}) => {
        const list = Array.from({length: findings}, (_, i) =>
          finding(i + 1, {rule: `no-rule-${i % rules}`, message: text, quote: `${i} ${text}`, place: text, suggestions: [text]}),
        )
        const all = Array.from({length: files}, (_, i) =>
          file({
            path: `${path}${i}.md`,
            before,
            after: measures(14 + i, 7),
            added: list,
            existing: list,
            fixed: list,
            notChecked: [{place: text, reason: text}],
          }),
        )
        const made = formatSticky(model(all), 'main')
        expect(made.length).toBeLessThanOrEqual(stickyLength)
        expect(made.includes('_Shortened to fit: ') || made.split('#### ').length - 1 === (findings > 0 ? files : 0)).toBe(true)
        expect(hasStickyMarker(made, 'main')).toBe(true)
      }),
      {numRuns: 25},
    )
  })

  test('is what Markdown takes for headings, lists and a table', () => {
    const types = ['heading', 'html', 'inlineCode', 'link', 'list', 'listItem', 'paragraph', 'root', 'strong', 'table', 'tableCell', 'tableRow', 'text']
    expect([...typesOf(formatSticky(run, 'main'))].sort()).toEqual(types)
  })
})
