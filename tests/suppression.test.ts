import {describe, expect, test} from 'vitest'
import {lint, readDocument} from '../src/index.ts'

function found(content: string, path = 'a.md', today = '2026-01-01'): string[] {
  return lint(readDocument({path, content, kind: 'other'}), {today}).map(({rule, position}) => `${rule} ${position?.start.line}`)
}

const off = '<!-- untape-disable-next-line no-vague-deadline -- quoted -->'

describe('the next line', () => {
  test('is the whole paragraph, and no more', () => {
    expect(found(`${off}\n\nWe reply\nasap.\nThey reply asap.\n\nOthers reply asap.\n`)).toEqual(['no-vague-deadline 7'])
  })

  test('is one item of a list', () => {
    expect(found(`${off}\n- We reply asap.\n- They reply asap.\n`)).toEqual(['no-vague-deadline 3'])
  })

  test('comes behind other comments', () => {
    expect(found(`${off}\n<!-- untape-disable-next-line no-jargon -- quoted -->\nWe spin up a site asap.\n`)).toEqual([])
  })

  test('is not what stands behind a code block', () => {
    expect(found(`${off}\n\n\`\`\`\nx\n\`\`\`\n\nWe reply asap.\n`)).toEqual(['no-unused-suppression 1', 'no-vague-deadline 7'])
  })

  test('in a form it is the field behind the comment, or the text, and not the rest of the file', () => {
    const field = (comment: string, label: string): string => `  - type: input\n    attributes:\n${comment}      label: ${label}\n`
    const form = (body: string): string => `name: Key\ndescription: Ask for one\nbody:\n${body}`
    const comment = '# untape-disable-next-line no-vague-deadline -- agreed\n'
    expect(found(form(`${field(`      ${comment}`, 'Needed asap')}${field('', 'Wanted asap')}`), 'f.yml')).toEqual(['no-vague-deadline 10'])
    expect(found(form(`  ${comment}${field('', 'Needed asap')}${field('', 'Wanted asap')}`), 'f.yml')).toEqual(['no-vague-deadline 10'])
    const value = `  - type: markdown\n    attributes:\n      ${comment}      value: |\n        We reply asap.\n\n        They reply asap.\n`
    expect(found(form(`${value}${field('', 'Size')}`), 'f.yml')).toEqual(['no-vague-deadline 10'])
  })
})

describe('stretches', () => {
  test('nest, several rules in one comment, the inner one ends first', () => {
    const text = `<!-- untape-disable no-vague-deadline, no-jargon -- a -->

One asap, and leverage it.

<!-- untape-disable no-vague-deadline -- b -->

Two asap.

<!-- untape-enable no-vague-deadline -->

Three asap.

<!-- untape-enable no-vague-deadline, no-jargon -->

Four asap, and leverage it.
`
    expect(found(text)).toEqual(['no-vague-deadline 15', 'no-jargon 15'])
  })

  test('one of two that nothing falls into is unused', () => {
    const text = `<!-- untape-disable no-vague-deadline -- a -->\n\nFine.\n\n<!-- untape-enable no-vague-deadline -->\n\n${off}\nWe reply asap.\n`
    expect(found(text)).toEqual(['no-unused-suppression 1'])
  })
})

describe('front matter', () => {
  const page = (list: string): string => `---\nuntape-disable: ${list}\n---\n\nWe reply asap.\n`

  test.each([
    ['[{rule: no-vague-deadline, reason: quoted}]', []],
    ['{rule: no-vague-deadline, reason: quoted}', []],
    ['[{rule: no-vague-deadline, reason: quoted, until: 2026-01-01}]', []],
    ['[{rule: no-vague-deadline, reason: quoted, until: 2025-12-31}]', ['no-expired-suppression 2', 'no-vague-deadline 5']],
    ['[{rule: no-vague-deadline, reason: quoted, until: next year}]', ['no-expired-suppression 2', 'no-vague-deadline 5']],
    ['[no-vague-deadline]', ['require-suppression-reason 2', 'no-vague-deadline 5']],
    ['no-vague-deadline', ['require-suppression-reason 2', 'no-vague-deadline 5']],
    ['[{rule: no-threat, reason: quoted}]', ['no-unused-suppression 2', 'no-vague-deadline 5']],
  ])('%s', (list, expected) => {
    expect(found(page(list))).toEqual(expected)
  })
})

describe('work', () => {
  const millisecondsFor = (count: number): number => {
    const content = `${off}\nWe reply asap.\n\n`.repeat(count)
    const document = readDocument({path: 'a.md', content, kind: 'other'})
    lint(document)
    const start = performance.now()
    expect(lint(document)).toEqual([])
    return performance.now() - start
  }

  test('grows with the number of suppressions and findings, not with its square', () => {
    const small = Math.max(5, millisecondsFor(500))
    expect(millisecondsFor(4000)).toBeLessThan(40 * small)
  })
})
