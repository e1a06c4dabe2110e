import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {nativeBinding} from '../../src/readers/markdown/parsers/binding.ts'
import {tame} from '../../src/readers/markdown/parsers/tame.ts'
import type {MarkdownNode} from '../../src/readers/markdown/tree.ts'
import {remark, satteri, withRemark, withSatteri} from './parsers.ts'

const runs = process.env.UNTAPE_FUZZ_RUNS ?? '1500'

describe('a stranger’s document', () => {
  it('never ends the process', () => {
    const child = join(import.meta.dirname, 'crash-child.ts')
    const {status, signal, stderr} = spawnSync(process.execPath, ['--import', 'tsx', child, '1', runs], {encoding: 'utf8'})
    expect({status, signal, stderr}).toEqual({status: 0, signal: null, stderr: ''})
  })

  it.each(['[', ']', '*', '_', '<', '`', '~', '&', '\\', '![', '[](', '[a](', '*a ', '_a_ ', '<a ', '<!--', '[^', '@a', 'http://', '\t', '\n', '😀*é* '])(
    'of a hundred thousand of %j is read',
    (part) => {
      expect(satteri(part.repeat(100_000 / part.length), false).type).toBe('root')
    },
  )

  it('of one paragraph of a megabyte, and one table of a hundred thousand rows', () => {
    expect(satteri('all these words '.repeat(65_536), false).children).toHaveLength(1)
    expect(satteri(`|a|b|\n|-|-|\n${'|c|d|\n'.repeat(100_000)}`, false).children?.[0]?.children).toHaveLength(100_001)
  })
})

describe('what Sätteri is slow with is covered', () => {
  const references = 'x &amp; *y* &eacute; &#x1F600; &nosuch; '.repeat(2000)
  const underscores = 'some_name_'.repeat(1000)

  it('thousands of character references in a paragraph', () => {
    expect(tame(references).source).not.toContain('&')
    expect(withSatteri(references.slice(0, -1))).toEqual(withRemark(references.slice(0, -1)))
  })

  it('thousands of underscores in a word', () => {
    expect(tame(underscores).source).not.toContain('_')
    expect(textOf(satteri(underscores, false))).toBe(textOf(remark(underscores, false)))
  })

  it('and nothing else', () => {
    const usual = `${'a_b &amp; '.repeat(100)}\n\n`.repeat(50)
    expect(tame(usual)).toEqual({source: usual, restore: undefined})
  })

  it.runIf(nativeBinding())('so what it joins stays within bounds', () => {
    const binding = nativeBinding()
    if (!binding) return
    const handle = binding.createMdastHandle(tame(references).source, 0, false)
    expect(binding.serializeHandle(handle).length).toBeLessThan(references.length * 20)
    binding.dropHandle(handle)
  })
})

function textOf(node: MarkdownNode): string {
  return node.value + (node.children ?? []).map(textOf).join('')
}
