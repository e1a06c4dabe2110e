import {isAscii} from 'node:buffer'
import type {MarkdownNode, NodeType, Parser} from '../tree.ts'
import type {Binding} from './binding.ts'
import {type Draft, placeAsRemark} from './places.ts'

/** Bits of Sätteri’s options: tables, footnotes, strike-through, task lists and the rest of what GitHub has. */
const gfm = (1 << 1) | (1 << 2) | (1 << 3) | (1 << 4) | (1 << 11)
/** YAML and TOML at the top. */
const frontMatter = (1 << 7) | (1 << 8)

/** Sätteri with the syntax that the remark parser has. */
export function createSatteriParser(binding: Binding): Parser {
  return (source, isFragment) => {
    const handle = binding.createMdastHandle(source, isFragment ? gfm : gfm | frontMatter, true)
    try {
      return new WireReader(binding.serializeHandle(handle)).read(source)
    } finally {
      binding.dropHandle(handle)
    }
  }
}

/** Node types by their number in the buffer. */
const types: readonly NodeType[] = [
  'root',
  'paragraph',
  'heading',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'html',
  'code',
  'definition',
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'break',
  'link',
  'image',
  'linkReference',
  'imageReference',
  'footnoteDefinition',
  'footnoteReference',
  'table',
  'tableRow',
  'tableCell',
  'delete',
  'yaml',
  'toml',
]

const parents: ReadonlySet<NodeType> = new Set([
  'root',
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'emphasis',
  'strong',
  'link',
  'linkReference',
  'footnoteDefinition',
  'table',
  'tableRow',
  'tableCell',
  'delete',
])

/** Where things stand in the buffer’s head, in bytes. */
const head = {magic: 0, kind: 4, nodeSize: 8, nodeCount: 12, nodes: 16, children: 24, data: 32, poolLength: 36, pool: 40}
/** Where things stand in the record of a node, in bytes. */
const field = {type: 4, start: 12, end: 16, childrenStart: 36, childrenCount: 40, data: 44, dataLength: 48}

const magic = 0x5241444d
const mdast = 1

/**
 * Reads the buffer in which Sätteri hands over its tree. Its own reader makes
 * three objects for the position of each node, lines and columns included;
 * only offsets are asked for here.
 */
class WireReader {
  readonly #view: DataView
  readonly #bytes: Buffer
  readonly #pool: number
  /** All strings, where each byte is one unit. */
  readonly #ascii: string | undefined
  readonly #data: number

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (this.#u32(head.magic) !== magic || this.#u32(head.kind) !== mdast) throw new Error('The Markdown parser gave a tree of another version.')
    this.#pool = this.#u32(head.pool)
    this.#data = this.#u32(head.data)
    const pool = this.#bytes.subarray(this.#pool, this.#pool + this.#u32(head.poolLength))
    this.#ascii = isAscii(pool) ? pool.toString('latin1') : undefined
  }

  read(source: string): MarkdownNode {
    const count = this.#u32(head.nodeCount)
    const from = this.#u32(head.nodes)
    const size = this.#u32(head.nodeSize)
    const nodes: Draft[] = []
    for (let id = 0; id < count; id++) nodes.push(this.#node(from + id * size))
    const list = this.#u32(head.children)
    for (let id = 0; id < count; id++) {
      const children = nodes[id]?.children
      if (!children) continue
      const at = from + id * size
      const first = list + this.#u32(at + field.childrenStart) * 4
      const end = first + this.#u32(at + field.childrenCount) * 4
      for (let child = first; child < end; child += 4) {
        const node = nodes[this.#u32(child)]
        if (node) children.push(node)
      }
    }
    for (const node of nodes) placeAsRemark(node, source)
    const [root] = nodes
    if (!root) throw new Error('The Markdown parser gave no tree.')
    return root
  }

  #node(at: number): Draft {
    const type = types[this.#view.getUint8(at + field.type)]
    if (!type) throw new Error('The Markdown parser gave a node of another version.')
    const data = this.#data + this.#u32(at + field.data)
    const hasData = this.#u32(at + field.dataLength) > 0
    const ticked = type === 'listItem' && hasData ? this.#view.getUint8(data) : 2
    const ordered = type === 'list' && this.#view.getUint8(data + 4) !== 0
    return {
      type,
      start: this.#u32(at + field.start),
      end: this.#u32(at + field.end),
      children: parents.has(type) ? [] : undefined,
      value: hasData && (type === 'text' || type === 'html' || type === 'yaml') ? this.#string(data) : '',
      number: type === 'heading' ? this.#view.getUint8(data) : ordered ? this.#u32(data) : type === 'list' ? 1 : 0,
      ordered,
      checked: ticked === 2 ? undefined : ticked === 1,
      url: type === 'link' ? this.#string(data) : '',
    }
  }

  #string(at: number): string {
    const start = this.#u32(at)
    const end = start + this.#u32(at + 4)
    return this.#ascii === undefined ? this.#bytes.toString('utf8', this.#pool + start, this.#pool + end) : this.#ascii.slice(start, end)
  }

  #u32(at: number): number {
    return this.#view.getUint32(at, true)
  }
}
