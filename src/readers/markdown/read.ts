import type {Format} from '../../document/document.ts'
import {Assembler} from '../assembler.ts'
import type {ReaderOutput} from '../output.ts'
import {addParts} from './blocks.ts'
import {checkDepth} from './depth.ts'
import {readFrontMatter} from './front-matter.ts'
import {maskTags} from './mask.ts'
import {parseMarkdown} from './parse.ts'
import {readParts} from './parts.ts'

/**
 * Reads a Markdown file.
 *
 * @throws {LimitError} when lists or quotes nest too deep.
 */
export function readMarkdown(source: string, format: Format, path: string): ReaderOutput {
  checkDepth(source)
  const masked = maskTags(source, /\.mdx$/i.test(path))
  const tree = parseMarkdown(masked, false)
  const into = new Assembler(source)
  const {meta, problems} = readFrontMatter(tree, masked)
  into.problems.push(...problems)
  const names = [meta.name, meta.title].filter((name) => typeof name === 'string')
  addParts(readParts(tree, masked), masked, into, {isTemplate: format === 'issue-template', findFields: true, names})
  return {into, meta, notChecked: []}
}
