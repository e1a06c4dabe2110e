/**
 * Packages that only some runs need, loaded when they are first asked for.
 * scripts/build-action.mjs drops the next two lines, so that esbuild sees what
 * is required here and puts it into the bundle.
 */
import {createRequire} from 'node:module'

const require = createRequire(import.meta.url)

export interface RemarkPackages {
  readonly unified: typeof import('unified').unified
  readonly remarkParse: typeof import('remark-parse').default
  readonly remarkGfm: typeof import('remark-gfm').default
  readonly remarkFrontmatter: typeof import('remark-frontmatter').default
}

export function loadRemark(): RemarkPackages {
  return {
    unified: require('unified').unified,
    remarkParse: require('remark-parse').default,
    remarkGfm: require('remark-gfm').default,
    remarkFrontmatter: require('remark-frontmatter').default,
  }
}

export interface EmnapiPackages {
  readonly core: typeof import('@emnapi/core')
  readonly runtime: typeof import('@emnapi/runtime')
}

export function loadEmnapi(): EmnapiPackages {
  return {core: require('@emnapi/core'), runtime: require('@emnapi/runtime')}
}

/** A package of the machine’s own, by name; never in a bundle. */
export function loadBinding(name: string): unknown {
  return require(name)
}

/** Where a file of a package is. */
export function resolveFile(name: string): string {
  return require.resolve(name)
}
