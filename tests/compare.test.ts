import {describe, expect, test} from 'vitest'
import {type ComparedVersion, type Comparison, compareVersions} from '../src/compare.ts'
import {lint, readDocument} from '../src/index.ts'

function version(source: string, path = 'docs/a.md'): ComparedVersion {
  return {source, findings: lint(readDocument({path, content: source}))}
}

/** What a change from one text to another does, as “rule “quote” line”. */
function change(before: string | undefined, after: string, path = 'docs/a.md'): {added: string[]; existing: string[]; fixed: string[]; raw: Comparison} {
  const newer = version(after, path)
  const raw = compareVersions(before === undefined ? undefined : version(before, path), newer)
  const show = (list: Comparison['added']): string[] => list.map(({rule, quote, position}) => `${rule} “${quote.slice(0, 30)}” ${position?.start.line ?? 0}`)
  for (const {span, quote} of [...raw.added, ...raw.existing]) if (span) expect(newer.source.slice(span.start, span.end)).toBe(quote)
  return {added: show(raw.added), existing: show(raw.existing), fixed: show(raw.fixed), raw}
}

const long = (n: number): string => `We send the ${Array.from({length: n}, (_, i) => `part${i} of it`).join(' and the ')} to you.`

describe('a change', () => {
  test('to a new file makes all findings new', () => {
    const {added, existing, fixed} = change(undefined, 'Please utilize it.\n')
    expect({added, existing, fixed}).toEqual({added: ['prefer-plain-words “utilize” 1'], existing: [], fixed: []})
  })

  test('that moves text keeps its findings', () => {
    const {added, existing, fixed} = change('Please utilize it.\n', 'Good day.\n\nIt is here.\n\nPlease utilize it.\n')
    expect({added, existing, fixed}).toEqual({added: [], existing: ['prefer-plain-words “utilize” 5'], fixed: []})
  })

  test('that mends words says so', () => {
    const {added, existing, fixed} = change('Please utilize it.\n\nWe leverage the tool.\n', 'Please use it.\n\nWe leverage the tool.\n')
    expect({added, existing, fixed}).toEqual({added: [], existing: ['no-jargon “leverage” 3'], fixed: ['prefer-plain-words “utilize” 1']})
  })

  test('of several alike, the one on an added line is new, wherever it stands', () => {
    const first = `${long(12)}\n`
    const {added, existing} = change(`Start.\n\n${first}`, `${first}\nStart.\n\n${first}`)
    expect(added).toHaveLength(1)
    expect(existing).toHaveLength(1)
  })

  test('that adds a use of a word makes it count more, and the finding stands at the added use', () => {
    const {added, raw} = change('Please utilize it.\n', 'Please utilize it.\n\nAlso utilize that.\n')
    expect(added).toEqual(['prefer-plain-words “utilize” 3'])
    expect(raw.added[0]).toMatchObject({measure: 2, was: 1})
  })

  test('that takes away a use is progress and nothing new', () => {
    const {added, existing, fixed} = change('Please utilize it.\n\nAlso utilize that.\n', 'Also utilize that.\n')
    expect({added, existing, fixed}).toEqual({added: [], existing: ['prefer-plain-words “utilize” 1'], fixed: []})
  })

  test('a long sentence that gets shorter, but stays too long, is not new; one that gets longer is', () => {
    const shorter = change(`${long(14)}\n`, `${long(12)}\n`)
    expect(shorter.raw).toMatchObject({added: [], fixed: []})
    expect(shorter.raw.existing).toHaveLength(1)
    const longer = change(`${long(12)}\n`, `${long(14)}\n`)
    expect(longer.raw.added.map(({was}) => was)).toEqual([shorter.raw.existing[0]?.measure])
  })

  test('another long sentence in place of one is new, and the old one fixed', () => {
    const other = `You bring ${Array.from({length: 14}, (_, i) => `paper${i} or`).join(' some ')} nothing at all when it rains today.`
    const {raw} = change(`${long(12)}\n`, `${other}\n`)
    expect(raw.added).toHaveLength(1)
    expect(raw.fixed).toHaveLength(1)
  })
})

describe('a form', () => {
  const form = (count: number): string =>
    `name: Key\ndescription: Ask for a key. We answer within 2 working days. Ask the key team at keys@company.test.\nbody:\n${Array.from({length: count}, (_, i) => `  - type: input\n    id: f${i}\n    attributes:\n      label: Colour of door ${i}\n      description: The colour that the door has.\n`).join('')}`

  test('of 13 questions that grows to 26 is reported again, with what it was', () => {
    const {raw} = change(form(13), form(26), '.github/ISSUE_TEMPLATE/key.yml')
    expect(raw.added.find(({rule}) => rule === 'max-fields')).toMatchObject({measure: 26, was: 13})
    expect(raw.fixed).toEqual([])
  })

  test('that shrinks is not', () => {
    const {raw} = change(form(26), form(13), '.github/ISSUE_TEMPLATE/key.yml')
    expect(raw.added).toEqual([])
    expect(raw.existing.map(({rule}) => rule)).toContain('max-fields')
  })

  test('that comes under the limit is mended', () => {
    const {raw} = change(form(13), form(3), '.github/ISSUE_TEMPLATE/key.yml')
    expect(raw.fixed.map(({rule}) => rule)).toContain('max-fields')
  })
})
