import type {Mark} from '../../document/document.ts'
import {OPAQUE, type SourceText} from '../../document/text.ts'
import {alignText} from './align.ts'
import {RunText} from './run-text.ts'
import type {MarkdownNode} from './tree.ts'

/** The text of a block with its source map, and the marked stretches in it. */
export interface Inline {
  readonly text: SourceText
  readonly marks: readonly Mark[]
}

/** Reads what stands inside a block, without recursion. */
export function readInline(block: MarkdownNode, source: string): Inline {
  const reader = new InlineReader(block, source)
  reader.read()
  return {text: reader.out, marks: reader.marks}
}

/** Tags whose content is for machines, or is what a key or a screen says. */
const machineTag = /^<(code|kbd|samp|var|tt)\b[^>]*>$/i
/** An abbreviation that says in its title what it stands for. */
const explained = /^<abbr\b[^>]*\btitle\s*=\s*(?:"[^"]*"|'[^']*')/i

class InlineReader {
  readonly out = new RunText()
  readonly marks: Mark[] = []
  readonly #source: string
  readonly #stack: (MarkdownNode | {close: MarkdownNode; from: number})[]
  /** Where the block ends in the source. */
  readonly #end: number
  /** The text of a bare address is taken as it stands: nothing in it is decoded. */
  #isAddress = false
  /** Up to this offset everything is inside a tag for machines. */
  #machineUntil = 0
  #closings: ReadonlyMap<string, number[]> | undefined
  /** Where the abbreviation that is open begins in the text. */
  #abbreviation: number | undefined

  constructor(block: MarkdownNode, source: string) {
    this.#source = source
    this.#stack = [block]
    this.#end = block.end
  }

  read(): void {
    for (let item = this.#stack.pop(); item; item = this.#stack.pop()) {
      if ('close' in item) this.#close(item.close, item.from)
      else if (item.start >= this.#machineUntil) this.#node(item)
    }
  }

  #close(node: MarkdownNode, from: number): void {
    const mark = markOf(node, from, this.out.text.length)
    if (mark) this.marks.push(mark)
    this.#isAddress = false
  }

  #node(node: MarkdownNode): void {
    const {start, end} = node
    if (node.type === 'text') alignText(node, this.#source, this.out, this.#isAddress)
    else if (isHardBreak(node)) this.out.push('\n', start, end)
    else if (node.children) {
      this.#stack.push({close: node, from: this.out.text.length})
      this.#isAddress = node.type === 'link' && this.#source.charAt(start) !== '['
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i]
        if (child) this.#stack.push(child)
      }
    } else if (node.type === 'html') this.#tag(node.value, start, end)
    else this.out.push(OPAQUE, start, end)
  }

  /** Where the tag for machines that ends at `from` is closed; the tags of the block are listed once, and those behind us dropped. */
  #closingOf(name: string, from: number): number | undefined {
    this.#closings ??= closingTags(this.#source, from, this.#end)
    const offsets = this.#closings.get(name.toLowerCase()) ?? []
    while ((offsets.at(-1) ?? from) < from) offsets.pop()
    return offsets.at(-1)
  }

  /** An inline tag: it parts the words on its two sides, whatever it is. */
  #tag(value: string, start: number, end: number): void {
    const machine = machineTag.exec(value)?.[1]
    if (machine) this.#machineUntil = this.#closingOf(machine, end) ?? this.#machineUntil
    this.out.push(OPAQUE, start, end)
    if (explained.test(value)) this.#abbreviation = this.out.text.length
    else if (/^<\/abbr/i.test(value) && this.#abbreviation !== undefined) {
      this.marks.push({type: 'abbreviation', start: this.#abbreviation, end: this.out.text.length - 1})
      this.#abbreviation = undefined
    }
  }
}

/** Closing tags for machines in a block, by name, the last first. */
function closingTags(source: string, start: number, end: number): ReadonlyMap<string, number[]> {
  const tags = new Map<string, number[]>()
  for (const found of source.slice(start, end).matchAll(/<\/(code|kbd|samp|var|tt)/gi)) {
    const name = (found[1] ?? '').toLowerCase()
    const offsets = tags.get(name) ?? []
    offsets.push(start + found.index)
    tags.set(name, offsets)
  }
  for (const offsets of tags.values()) offsets.reverse()
  return tags
}

/** What a person sees as the end of a line; it ends a sentence too. */
function isHardBreak(node: MarkdownNode): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value))
}

function markOf(node: MarkdownNode, start: number, end: number): Mark | undefined {
  if (node.type === 'link') return {type: 'link', start, end, url: node.url}
  if (node.type === 'linkReference') return {type: 'link', start, end}
  if (node.type === 'strong') return {type: 'strong', start, end}
  if (node.type === 'emphasis') return {type: 'emphasis', start, end}
  return undefined
}
