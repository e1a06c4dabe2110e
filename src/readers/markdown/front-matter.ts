import type {Meta, Problem} from '../../document/document.ts'
import {parseYaml, plainMessage, toData} from '../yaml.ts'
import type {MarkdownNode} from './tree.ts'

/** Front matter as data, and what is wrong with it. Template tags in it are covered, so they never break it. */
export function readFrontMatter(tree: MarkdownNode, source: string): {meta: Meta; problems: Problem[]} {
  const node = tree.children?.[0]
  if (node?.type !== 'yaml') return {meta: {}, problems: []}
  const start = source.indexOf('\n', node.start) + 1
  const {document, error} = parseYaml(node.value)
  if (error) {
    const at = start + error.offset
    const message = `The front matter is not valid YAML: ${plainMessage(error.message)}.`
    return {meta: {}, problems: [{code: 'syntax', severity: 'error', message, span: {start: at, end: at}}]}
  }
  const data = document && toData(document)
  return {meta: data && typeof data === 'object' && !Array.isArray(data) ? {...data} : {}, problems: []}
}
