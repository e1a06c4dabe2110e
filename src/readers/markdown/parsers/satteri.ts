import {Buffer} from 'node:buffer'
import {unitAt} from '../../../document/unit-at.ts'
import type {NodeType, Parser} from '../tree.ts'
import type {Binding} from './binding.ts'
import {addressesOverCells, type Draft, placeAsRemark} from './places.ts'
import {type Tame, tame} from './tame.ts'

/** Bits of Sätteri’s options: tables, footnotes, strike-through, task lists and the rest of what GitHub has. */
const gfm = (1 << 1) | (1 << 2) | (1 << 3) | (1 << 4) | (1 << 11)
/** YAML and TOML at the top. */
const frontMatter = (1 << 7) | (1 << 8)

/**
 * Sätteri with the syntax that the remark parser has.
 *
 * The parser throws where it cannot be trusted with a source, which the remark parser then reads.
 */
export function createSatteriParser(binding: Binding): Parser {
  const parse = ({source: given, restore}: Tame, isFragment: boolean, cuts: readonly number[]): Draft[] => {
    const handle = binding.createMdastHandle(withSpaces(given, cuts), isFragment ? gfm : gfm | frontMatter, false)
    try {
      return new WireReader(binding.serializeHandle(handle), given, cuts, restore).read()
    } finally {
      binding.dropHandle(handle)
    }
  }
  return (source, isFragment) => {
    const tamed = tame(source)
    const first = parse(tamed, isFragment, [])
    const cuts = addressesOverCells(first, source)
    const nodes = cuts.length > 0 ? parse(tamed, isFragment, cuts) : first
    for (const node of nodes) placeAsRemark(node, source)
    const [root] = nodes
    if (!root) throw new Error('The Markdown parser gave no tree.')
    return root
  }
}

/** The text with a space at each of the places, in ascending order. */
function withSpaces(text: string, places: readonly number[]): string {
  return [...places, text.length].map((place, i) => text.slice(places[i - 1] ?? 0, place)).join(' ')
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
const field = {type: 4, parent: 8, start: 12, end: 16, childrenStart: 36, childrenCount: 40, data: 44, dataLength: 48}

const magic = 0x5241444d
const mdast = 1

/**
 * Reads the buffer in which Sätteri hands over its tree. Its own reader makes
 * three objects for the position of each node, lines and columns included, and
 * the parser counts those along the whole line for each node; only offsets are
 * asked for here. They are of bytes of UTF-8.
 */
class WireReader {
  readonly #view: DataView
  readonly #bytes: Buffer
  readonly #given: string
  /** The offset in units by that in bytes; undefined where they are the same. */
  readonly #units: Uint32Array | undefined
  readonly #restore: Tame['restore']
  /** Where the strings are: first the source as it was given, then what was decoded. */
  readonly #pool: number
  readonly #length: number
  readonly #data: number

  constructor(bytes: Uint8Array, given: string, cuts: readonly number[], restore: Tame['restore']) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (this.#u32(head.magic) !== magic || this.#u32(head.kind) !== mdast) throw new Error('The Markdown parser gave a tree of another version.')
    this.#given = given
    this.#units = unitsOf(given, cuts)
    this.#length = this.#units ? this.#units.length - 1 : given.length
    this.#restore = restore
    this.#pool = this.#u32(head.pool)
    this.#data = this.#u32(head.data)
  }

  /** All nodes, the root first. */
  read(): Draft[] {
    const count = this.#u32(head.nodeCount)
    const from = this.#u32(head.nodes)
    const size = this.#u32(head.nodeSize)
    const nodes: Draft[] = []
    for (let id = 0; id < count; id++) nodes.push(this.#node(from + id * size))
    const list = this.#u32(head.children)
    const isPlaced = new Uint8Array(count)
    const incomplete = new Set<Draft>()
    for (let id = 0; id < count; id++) {
      const parent = nodes[id]
      if (!parent?.children) continue
      const at = from + id * size
      const first = list + this.#u32(at + field.childrenStart) * 4
      const end = first + this.#u32(at + field.childrenCount) * 4
      for (let entry = first; entry < end; entry += 4) {
        const child = this.#u32(entry)
        const node = nodes[child]
        if (!node) throw new Error('The Markdown parser gave a tree with a gap.')
        isPlaced[child] = 1
        if (node.end > 0) parent.children.push(node)
        else incomplete.add(parent)
      }
    }
    // Sätteri looks for addresses a second time, in the finished tree, and what it cuts there has no place. remark-parse is told
    // not to (see there), so the text that was cut is put back; it is still in the buffer.
    if (incomplete.size > 0) {
      for (let id = 1; id < count; id++) {
        const node = nodes[id]
        const parent = nodes[this.#u32(from + id * size + field.parent)]
        if (node && parent && isPlaced[id] === 0 && incomplete.has(parent)) parent.children?.push(node)
      }
      for (const {children} of incomplete) children?.sort((a, b) => a.start - b.start)
    }
    return nodes
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
      start: this.#unit(this.#u32(at + field.start)),
      end: this.#unit(this.#u32(at + field.end)),
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
    const isCopy = end <= this.#length
    const value = isCopy ? this.#given.slice(this.#unit(start), this.#unit(end)) : this.#bytes.toString('utf8', this.#pool + start, this.#pool + end)
    return this.#restore ? this.#restore(value) : value
  }

  #unit(byte: number): number {
    return this.#units?.[byte] ?? byte
  }

  #u32(at: number): number {
    return this.#view.getUint32(at, true)
  }
}

const notAscii = /[^\0-\x7f]/

/**
 * For each byte of the text in UTF-8 that begins a character, its offset in units, and that of the end; undefined where
 * they are the same. The parser was given a space more at each of the cuts; it stands where the character behind it does.
 */
function unitsOf(text: string, cuts: readonly number[]): Uint32Array | undefined {
  if (cuts.length === 0 && !notAscii.test(text)) return undefined
  const units = new Uint32Array(Buffer.byteLength(text) + cuts.length + 1)
  let byte = 0
  let cut = 0
  const {length} = text
  for (let i = 0; i < length; i++) {
    if (i === cuts[cut]) {
      units[byte++] = i
      cut++
    }
    units[byte] = i
    const unit = unitAt(text, i)
    if (unit < 0x80) byte++
    else if (unit < 0x800) byte += 2
    else if (unit < 0xd800 || unit > 0xdfff) byte += 3
    else {
      byte += 4
      i++
    }
  }
  units[byte] = text.length
  return units
}
