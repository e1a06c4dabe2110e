import ignore from 'ignore'
import picomatch from 'picomatch'
import {describe, expect, test} from 'vitest'
import {ConfigError, readConfig} from '../src/config.ts'
import {isQuickPattern} from '../src/path-patterns.ts'
import {SurroundingsReader} from '../src/surroundings.ts'

const evil = [
  '*a*a*a*a*a*a*a*a*a*a*a*b',
  '(a+)+b',
  '(a|aa)*b',
  '(a?){50}b',
  '(a|a)?(a|a)?(a|a)?b',
  '(a+a+a+a+a+a+)b',
  '**/a/**/a/**/a/**/a/**/b',
  '**/**/**/**/a/**/b',
  '[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*!',
  `${'{a,aa}'.repeat(100)}b`,
]
const usual = [
  '*.md',
  '**/*.md',
  'docs/**',
  '/docs/',
  '**/ISSUE_TEMPLATE/**',
  'forms/**/*-form-*.{yml,yaml}',
  '**/{a,b}/**/c*.md',
  '!drafts/**',
  '@(a|b).md',
  'a (old)/*.md',
  '+(a|b).md',
]

describe('patterns', () => {
  test.each(evil)('%s is refused in a configuration, with its line', (pattern) => {
    for (const text of [`ignore: '${pattern}'`, `files: '${pattern}'`, `kinds:\n  form: '${pattern}'`, `overrides:\n  - files: '${pattern}'\n    rules: {}`]) {
      expect(() => readConfig('/untape.yml', [], () => text)).toThrow(ConfigError)
      expect(() => readConfig('/untape.yml', [], () => text)).toThrow(/untape\.yml:\d+: the pattern “.*” has too many wildcards/)
    }
  })

  test.each(evil)('%s in CODEOWNERS says nothing, and the other lines hold', (pattern) => {
    const tree = {read: (path: string) => (path === 'CODEOWNERS' ? Buffer.from(`* @acme/desk\n${pattern} @mallory\n`) : undefined), names: () => []}
    expect(new SurroundingsReader(tree).read(`${'a/'.repeat(400)}${'a'.repeat(200)}c`)).toEqual({owner: '@acme/desk'})
  })

  test.each(usual)('%s is taken', (pattern) => {
    expect(isQuickPattern(pattern)).toBe(true)
  })

  test('the worst that is taken ends on the worst paths', () => {
    for (const pattern of ['**/a/**/b', '*a*a*b', '+(a|aa)a*b', '**/*a*a*b/**']) {
      expect(isQuickPattern(pattern)).toBe(true)
      for (const path of ['a/'.repeat(490), 'a'.repeat(255)]) {
        expect([picomatch(pattern)(`${path}c`), ignore().add(pattern).ignores(`${path}c`)]).toEqual([false, false])
      }
    }
  })
})
