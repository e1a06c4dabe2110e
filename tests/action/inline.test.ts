import {describe, expect, test} from 'vitest'
import {canSuggest, formatInline, isMarkedFixed, markFixed} from '../../action/inline.ts'
import {normaliseBody, readInlineMarker} from '../../action/marker.ts'
import {finding} from './models.ts'

const one = finding(4, {severity: 'warning', message: '“provision” is jargon to most readers.', quote: 'provision', suggestions: ['set up', 'create']})

function format(given: Partial<Parameters<typeof formatInline>[0]> = {}): string {
  return formatInline({lead: one, others: [], withSuggestion: false, ...given}, 'main')
}

describe('a comment on a line', () => {
  test('says how grave it is, what it is, what would be better, and where the rule is explained', () => {
    expect(format()).toBe(
      [
        '**Warning** · [`no-jargon`](https://github.com/untape/untape/blob/main/rules/README.md#no-jargon)',
        '“provision” is jargon to most readers.',
        'Better: “set up” or “create”',
        `<!-- untape:v1 key=main fp=${one.fingerprint} -->`,
      ].join('\n\n'),
    )
  })

  test('quotes what the message does not', () => {
    expect(format({lead: {...one, message: 'Split it.', quote: 'A long\n  sentence'}})).toContain('\n\n> “A long sentence”\n\n')
  })

  test('does not repeat a better wording that the message has', () => {
    expect(format({lead: {...one, message: 'Say “set up”.'}})).not.toContain('Better')
  })

  test('says how much it was before', () => {
    expect(format({lead: {...one, message: 'This form asks 25 questions.', measure: 25, was: 13}})).toContain(
      'This form asks 25 questions. Before this change it was 13.',
    )
  })

  test('sums up others of its rule, and knows them again', () => {
    const others = [finding(9, {suggestions: ['x']}), ...Array.from({length: 12}, (_, i) => finding(20 + i))]
    const body = format({others})
    expect(body).toContain('Line 4: “provision” is jargon')
    expect(body).toContain('And 13 more places in this file:\n\n- line 9: “word 9”, better: “x”\n- line 20')
    expect(body).toContain('- … and 3 more')
    expect(readInlineMarker(body)).toEqual({key: 'main', fingerprints: [one, ...others].map(({fingerprint}) => fingerprint)})
  })

  test('offers whole lines to put in, in a fence that they cannot end', () => {
    const lead = {...one, replacement: {start: 4, end: 5, lines: ['```js', '<!-- untape:v1 key=main fp=0000000000000000 -->']}}
    const body = format({lead, withSuggestion: true})
    expect(body).toContain('\n\n````suggestion\n```js\n<!-- untape:v1 key=main fp=0000000000000000 -->\n````\n\n')
    expect(readInlineMarker(body)?.fingerprints).toEqual([one.fingerprint])
    expect(format({lead})).not.toContain('suggestion')
    expect(format({lead: {...one, replacement: {start: 4, end: 4, lines: []}}, withSuggestion: true})).toContain('```suggestion\n```')
  })

  test('is short whatever a document holds', () => {
    const long = 'x'.repeat(200_000)
    const others = Array.from({length: 199}, (_, i) => finding(20 + i, {quote: long, message: long}))
    expect(format({lead: {...one, message: long, quote: `y${long}`, suggestions: [long, `z${long}`]}, others}).length).toBeLessThan(12_000)
  })
})

test('only short and harmless lines are offered', () => {
  const offer = (start: number, end: number, lines: readonly string[]) => canSuggest({...one, replacement: {start, end, lines}})
  expect(canSuggest(one)).toBe(false)
  expect(offer(4, 4, ['We set up\tthe account.'])).toBe(true)
  expect(offer(4, 13, ['One'])).toBe(true)
  expect(offer(4, 14, ['One'])).toBe(false)
  expect(
    offer(
      4,
      4,
      Array.from({length: 11}, () => 'x'),
    ),
  ).toBe(false)
  expect(offer(4, 4, ['x'.repeat(5_001)])).toBe(false)
  // The comment would lose it, and the file with it.
  expect(offer(4, 4, ['a\u200Bb'])).toBe(false)
  expect(offer(4, 4, ['a\rb'])).toBe(false)
})

describe('a comment whose finding is gone', () => {
  test('has its header struck, once', () => {
    const fixed = markFixed(format())
    expect(fixed.split('\n')[0]).toBe('~~**Warning** · [`no-jargon`](https://github.com/untape/untape/blob/main/rules/README.md#no-jargon)~~ · **Fixed**')
    expect(fixed.split('\n').slice(1)).toEqual(format().split('\n').slice(1))
    expect(isMarkedFixed(fixed)).toBe(true)
    expect(isMarkedFixed(format())).toBe(false)
    expect(markFixed(fixed)).toBe(fixed)
    expect(readInlineMarker(fixed)).toEqual(readInlineMarker(format()))
  })
})

describe('the marker', () => {
  const marker = '<!-- untape:v1 key=main fp=0123456789abcdef -->'

  test('counts at the very end only', () => {
    expect(readInlineMarker(`x\n\n${marker}`)?.fingerprints).toEqual(['0123456789abcdef'])
    expect(readInlineMarker(`x\r\n\r\n${marker}\r\n`)?.fingerprints).toEqual(['0123456789abcdef'])
    expect(readInlineMarker(`${marker}\n\nx`)).toBe(null)
    expect(readInlineMarker(`x ${marker}`)).toBe(null)
    expect(readInlineMarker('<!-- untape:v1 key=main fp=xyz -->')).toBe(null)
  })

  test('line ends and blanks at the end say nothing', () => {
    expect(normaliseBody('a  \r\nb\r\n\r\n')).toBe('a\nb')
  })
})
