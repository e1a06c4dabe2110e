import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {formatMapMarkdown, formatMapPage} from '../../src/reporters/map-markdown.ts'
import {hostileDocument, list, mapOf} from '../a-map.ts'

const parser = unified().use(remarkParse).use(remarkGfm)

/** All nodes of a page that are of a type. */
function nodesOf<T extends Nodes['type']>(markdown: string, type: T): Extract<Nodes, {type: T}>[] {
  const found: Extract<Nodes, {type: T}>[] = []
  const walk = (node: Nodes): void => {
    if (node.type === type) found.push(node as Extract<Nodes, {type: T}>)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(parser.parse(markdown))
  return found
}

const two = `${list('Send the form.', 'The buyer answers within 2 days.')}\n# How to pay\n\n1. Count it.\n2. Pay it.\n\n## More\n\nThe board must approve it.\n`

test('the caption, a diagram for each list, what stands outside, and the text in a folded part', () => {
  const markdown = formatMapMarkdown(mapOf(two))
  expect(nodesOf(markdown, 'code').map(({lang}) => lang)).toEqual(['mermaid', 'mermaid', 'text'])
  expect(nodesOf(markdown, 'heading')).toEqual([])
  expect(nodesOf(markdown, 'html').map(({value}) => value)).toEqual(['<details>\n<summary>The process map as text</summary>', '</details>'])
  expect(nodesOf(markdown, 'link').map(({url}) => url)).toEqual(['./p.md#L3', './p.md#L8', './p.md#L13'])
  expect(markdown).toMatch(/^Drawn by rules from what the text states; .* 1 of 4 steps names who acts, 3 speak to “you”\./)
  expect(markdown).toContain('- Approval ([line 13](./p.md#L13), The board): The board must approve it.')
})

test('a page of its own has a title', () => {
  expect(formatMapPage(mapOf(two))).toMatch(/^# Process map: How to order\n\nDrawn by rules/)
})

test('of very many lists the first are drawn and the rest counted', () => {
  const many = Array.from({length: 15}, (_, i) => `# How to order ${i}\n\n1. Send it.\n2. Pay it.\n`).join('\n')
  const markdown = formatMapMarkdown(mapOf(many))
  expect(nodesOf(markdown, 'code')).toHaveLength(13)
  expect(markdown).toContain('3 more lists of steps are in the text below.')
})

test('without steps it is the sentence that says so', () => {
  expect(formatMapMarkdown(mapOf('# Desks\n\nWe have some.\n'))).toMatch(/^No steps were found: .*\.\n$/)
})

test('nothing that a document says is markup', () => {
  fc.assert(
    fc.property(hostileDocument, (source) => {
      const map = mapOf(source)
      const markdown = formatMapPage(map)
      expect(nodesOf(markdown, 'code').map(({lang}) => lang)).toEqual([...map.procedures.map(() => 'mermaid'), 'text'])
      expect(nodesOf(markdown, 'heading')).toHaveLength(1)
      expect(nodesOf(markdown, 'image')).toEqual([])
      expect(nodesOf(markdown, 'html').map(({value}) => value)).toEqual(['<details>\n<summary>The process map as text</summary>', '</details>'])
      for (const {url} of nodesOf(markdown, 'link')) expect(url).toMatch(/^\.\/p\.md#L\d+$/)
    }),
    {numRuns: 100, seed: 1},
  )
})
