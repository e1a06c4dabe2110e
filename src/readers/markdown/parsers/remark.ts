import type {Nodes, Root} from 'mdast'
import type {Processor} from 'unified'
import type {MarkdownNode, NodeType, Parser} from '../tree.ts'
import {loadRemark} from './packages.ts'

/** remark-parse, with the syntax that GitHub has and front matter: written in JavaScript alone, so it runs wherever untape does. */
export function createRemarkParser(): Parser {
  const {unified, remarkParse, remarkGfm, remarkFrontmatter} = loadRemark()
  const document = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).use(keepPositions).freeze()
  const fragment = unified().use(remarkParse).use(remarkGfm).use(keepPositions).freeze()
  return (source, isFragment) => treeOf((isFragment ? fragment : document).parse(source))
}

/**
 * remark-gfm finds bare links a second time, in the finished tree, and the
 * text nodes it cuts there have no position. The tokenizer has already found
 * those that matter, so the second search is left out.
 */
function keepPositions(this: Processor): undefined {
  const strip = (extension: unknown): void => {
    if (Array.isArray(extension)) for (const one of extension) strip(one)
    else if (extension && typeof extension === 'object' && 'transforms' in extension) extension.transforms = []
  }
  strip(this.data().fromMarkdownExtensions ?? [])
}

/** Without recursion: depth is the stranger’s choice. */
function treeOf(root: Root): MarkdownNode {
  const top = nodeOf(root)
  const stack = [{from: root as Nodes, children: top.children}]
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (!('children' in step.from)) continue
    for (const child of step.from.children) {
      const node = nodeOf(child)
      step.children?.push(node)
      if (node.children) stack.push({from: child, children: node.children})
    }
  }
  return top
}

function nodeOf(node: Nodes): MarkdownNode & {readonly children: MarkdownNode[] | undefined} {
  return {
    type: node.type as NodeType,
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
    children: 'children' in node ? [] : undefined,
    value: 'value' in node ? node.value : '',
    number: node.type === 'heading' ? node.depth : node.type === 'list' ? (node.start ?? 1) : 0,
    ordered: node.type === 'list' && node.ordered === true,
    checked: node.type === 'listItem' ? (node.checked ?? undefined) : undefined,
    url: node.type === 'link' ? node.url : '',
  }
}
