import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {RemarkPackages} from '../../../readers/markdown/parsers/packages.ts'

/** The packages, which are in the bundle. */
export function loadRemark(): RemarkPackages {
  return {unified, remarkParse, remarkGfm, remarkFrontmatter}
}
