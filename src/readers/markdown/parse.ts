/**
 * The door to the Markdown parsers. The one that reads is Sätteri (Rust): on
 * 180 real files of 1.4 MB it and the readers behind it need about 75 ms a
 * megabyte, where remark-parse and the same readers need 3,000 to 4,000. It is
 * loaded as built for the machine (5 ms), else in WebAssembly where that is
 * beside the bundle or installed (85 ms, and about 100 ms a megabyte after the
 * first). Where neither loads, and where Sätteri is known to be wrong, which is
 * one file in a thousand, remark-parse reads. Both give the readers the same
 * (tests/parser); the few places where remark-parse is wrong are named there.
 */
import {nativeBinding, wasmBinding} from './parsers/binding.ts'
import {createRemarkParser} from './parsers/remark.ts'
import {createSatteriParser} from './parsers/satteri.ts'
import type {MarkdownNode, Parser} from './tree.ts'

let satteri: Parser | undefined
let remark: Parser | undefined
let isTried = false

/** Parses Markdown. A fragment (the value of a YAML key) has no front matter. */
export function parseMarkdown(source: string, isFragment: boolean): MarkdownNode {
  if (!isTried) satteri = createSatteri()
  isTried = true
  return readWith([satteri, parseWithRemark], source, isFragment)
}

function parseWithRemark(source: string, isFragment: boolean): MarkdownNode {
  remark ??= createRemarkParser()
  return remark(source, isFragment)
}

function createSatteri(): Parser | undefined {
  const binding = nativeBinding() ?? wasmBinding()
  return binding && createSatteriParser(binding)
}

/** The tree of the first parser that gives one. */
export function readWith(parsers: readonly (Parser | undefined)[], source: string, isFragment: boolean): MarkdownNode {
  // A byte order mark is no part of the text, and both parsers count from behind it.
  const shift = source.startsWith('\uFEFF') ? 1 : 0
  const text = wellFormed(source.slice(shift))
  let failure: unknown
  for (const parse of parsers) {
    if (!parse) continue
    try {
      const tree = parse(text, isFragment)
      return shift > 0 ? shifted(tree, shift) : tree
    } catch (error) {
      failure = error
    }
  }
  throw failure
}

/** CommonMark reads NUL as U+FFFD, and so does UTF-8 half of a surrogate pair. */
function wellFormed(text: string): string {
  return text.includes('\0') || !text.isWellFormed() ? text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD') : text
}

function shifted(tree: MarkdownNode, by: number): MarkdownNode {
  const move = (node: MarkdownNode): MarkdownNode => ({...node, start: node.start + by, end: node.end + by})
  const top = move(tree)
  const stack = [top]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!node.children) continue
    const children = node.children.map(move)
    Object.assign(node, {children})
    stack.push(...children)
  }
  return top
}
