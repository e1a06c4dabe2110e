/** Gives Sätteri what strangers might write, in a process of its own: what is written in Rust can take its process with it. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus'
import {readWith} from '../../src/readers/markdown/parse.ts'
import {Doubt} from '../../src/readers/markdown/parsers/doubt.ts'
import type {MarkdownNode} from '../../src/readers/markdown/tree.ts'
import {satteri} from './parsers.ts'

const folder = join(import.meta.dirname, '../../examples')
const documents = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8').slice(0, 4000))
const bits =
  '[|](|*|_|**|~~|`|```|\n|\r\n|\r|\n\n|> |- |1. |\t|    |\n\\|-\\|-\\|\n|<|>|<!--|-->|<?|<![CDATA[|]]>|&|&amp;|&#0;|&#x110000;|\\|!|![|[^1]|[^1]: |[a]: |[a]: <|(|)|"|http://|www.|@|a@b.c|😀|\u0301|\uFEFF|\0|\ud800|\udc00|\u2028|---|+++|===|\n---\n|# |- [ ] |{|$$|:::|\uFFFD|é|字|\v|\f|  \n|\uE000|\uE001|a|bc|d e|x.y'
    .split(/(?<!\\)\|/)
    .map((bit) => bit.replaceAll('\\|', '|'))

const random = xoroshiro128plus(Number(process.argv[2]))
const below = (limit: number): number => Math.floor(((random.next() >>> 0) / 2 ** 32) * limit)
const pick = (from: readonly string[]): string => from[below(from.length)] ?? ''

function changed(): string {
  let text = pick(documents)
  for (let i = below(30); i >= 0; i--) {
    const at = below(text.length + 1)
    const from = below(text.length + 1)
    const insert = [pick(bits), pick(bits).repeat(1 + below(60)), text.slice(from, from + below(200)), ''][below(4)] ?? ''
    text = text.slice(0, at) + insert + text.slice(at + (insert ? 0 : below(40)))
  }
  return text
}

const made = (): string => Array.from({length: below(200)}, () => (below(10) === 0 ? String.fromCharCode(below(65536)) : pick(bits))).join('')
const bytes = (): string => Buffer.from(Array.from({length: below(1000)}, () => below(256))).toString('utf8')

for (let run = 0; run < Number(process.argv[3]); run++) {
  const source = [changed, made, made, bytes][below(4)]?.() ?? ''
  try {
    check(readWith([satteri], source, below(3) === 0), source)
  } catch (error) {
    if (!(error instanceof Doubt)) throw new Error(`${JSON.stringify(source)}: ${error}`)
  }
}

/** Every node lies inside the source, and inside its parent’s order. */
function check(node: MarkdownNode, source: string): void {
  const nodes = [node]
  for (let one = nodes.pop(); one; one = nodes.pop()) {
    if (one.start > one.end || one.end > source.length) throw new Error(`${one.type} at ${one.start}–${one.end} of ${source.length}`)
    nodes.push(...(one.children ?? []))
  }
}
