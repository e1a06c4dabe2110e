import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'

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

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).use(keepPositions).freeze()
const fragmentParser = unified().use(remarkParse).use(remarkGfm).use(keepPositions).freeze()

/** Parses Markdown to mdast. A fragment (the value of a YAML key) has no front matter. */
export function parseMarkdown(source: string, isFragment: boolean): Root {
  return (isFragment ? fragmentParser : parser).parse(source)
}
