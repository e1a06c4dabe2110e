import {nativeBinding, wasmBinding} from './parsers/binding.ts'
import {createRemarkParser} from './parsers/remark.ts'
import {createSatteriParser} from './parsers/satteri.ts'
import type {MarkdownNode, Parser} from './tree.ts'

let first: Parser | undefined
let fallback: Parser | undefined

/**
 * Parses Markdown. A fragment (the value of a YAML key) has no front matter.
 */
export function parseMarkdown(source: string, isFragment: boolean): MarkdownNode {
  first ??= createParser()
  try {
    return first(source, isFragment)
  } catch {
    fallback ??= createRemarkParser()
    return fallback(source, isFragment)
  }
}

function createParser(): Parser {
  const binding = nativeBinding() ?? wasmBinding()
  return binding ? createSatteriParser(binding) : createRemarkParser()
}
