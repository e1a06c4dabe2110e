/** What is made to take long ends, or is refused with one sentence. */
import {describe, expect, test} from 'vitest'
import {lint, readDocument} from '../../src/index.ts'
import {readHtml} from '../../src/readers/html/read.ts'
import {LimitError} from '../../src/readers/limits.ts'
import {hostile} from './hostile-pages.ts'

// What takes for ever runs into the limit of the test.
test.each(Object.entries(hostile))('%s', {timeout: 300_000}, (_, make) => {
  const source = make(200_000)
  try {
    for (const {text, starts, ends} of readHtml(source).into.blocks) expect([starts.length, ends.length]).toEqual([text.length, text.length])
  } catch (error) {
    if (!(error instanceof LimitError)) throw error
    expect(error.message).toMatch(
      /^(?:elements nest deeper than 256 levels|a tag has more than 1000 attributes|the page has more than 400000 elements|labels and help repeat the text of the page more than 20 times)$/,
    )
  }
})

describe('what is too much is refused', () => {
  const refusal = (content: string): string => {
    try {
      readDocument({path: 'a.html', content})
      return ''
    } catch (error) {
      return error instanceof LimitError ? error.message : String(error)
    }
  }
  test('depth', () => {
    expect(refusal('<div>'.repeat(200))).toBe('')
    expect(refusal('<div>'.repeat(300))).toBe('elements nest deeper than 256 levels')
  })
  test('attributes', () => {
    expect(refusal(hostile['attributes of one tag']?.(20_000) ?? '')).toBe('a tag has more than 1000 attributes')
  })
  test('elements', () => {
    expect(refusal('<p>'.repeat(400_001))).toBe('the page has more than 400000 elements')
  })
})

describe('small and strange', () => {
  test.each([
    '',
    '\uFEFF',
    '<',
    '&',
    '<!--',
    '<?php',
    '\0',
    '<html>',
    '<p',
    '<input',
    '<select><option',
    '---\n---',
    '<title>',
    '<frameset><frame>',
    '<plaintext>x',
  ])('%j', (source) => {
    const document = readDocument({path: 'a.html', content: source})
    expect(() => lint(document)).not.toThrow()
  })
})
