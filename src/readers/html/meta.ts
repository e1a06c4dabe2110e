/** What a page says of itself in its head, and in the YAML that a site generator reads. */
import type {Meta, Problem} from '../../document/document.ts'
import {OPAQUE} from '../../document/text.ts'
import {parseYaml, plainMessage, toData} from '../yaml.ts'
import type {Masked} from './template-tags.ts'
import {type Gathered, textIn} from './text.ts'
import {attribute, below, type HtmlElement, isElement} from './tree.ts'

/** `<meta name="untape:owner" content="IT service desk">` */
const own = /^untape:([a-z][a-z-]{0,40})$/i

/** The keys that a Markdown file would have in its front matter. */
export function readMeta(root: HtmlElement, source: string, frontMatter: Masked['frontMatter']): {meta: Meta; problems: Problem[]} {
  const meta: Record<string, unknown> = {}
  for (const node of below(root, ({tag}) => tag !== 'body')) {
    if (!isElement(node)) continue
    const lang = node.tag === 'html' ? (attribute(node, 'lang') ?? attribute(node, 'xml:lang')) : undefined
    // Many tools write “en” into every page: what is not English is recognised by its words.
    if (lang && /^[a-z]{2,3}(?:[-_]\w+)*$/i.test(lang) && !/^en\b/i.test(lang)) meta.lang = lang.replaceAll('_', '-')
    const name = node.tag === 'meta' ? (attribute(node, 'name') ?? '') : ''
    const content = attribute(node, 'content')?.trim()
    const key = own.exec(name)?.[1]?.toLowerCase()
    if (key && content) meta[key] = /^\d+(?:\.\d+)?$/.test(content) ? Number(content) : content
    if (name.toLowerCase() === 'description' && content) meta.description = content
    if (node.tag === 'title' && meta.title === undefined) {
      // “{{ page.title }} – Intranet”: what is written there is not known.
      const title = textIn(node, '')
        .text.text.replaceAll(OPAQUE, '')
        .replace(/^[\s\-–—|:·]+|[\s\-–—|:·]+$/g, '')
      if (title) meta.title = title
    }
  }
  if (!frontMatter) return {meta, problems: []}
  const {document, error} = parseYaml(source.slice(frontMatter.start, frontMatter.end))
  if (error) {
    const at = frontMatter.start + error.offset
    const message = `The front matter is not valid YAML: ${plainMessage(error.message)}.`
    return {meta, problems: [{code: 'syntax', severity: 'error', message, span: {start: at, end: at}}]}
  }
  const data = document && toData(document)
  return {meta: data && typeof data === 'object' && !Array.isArray(data) ? {...meta, ...data} : meta, problems: []}
}

/** The title of a page, as the tab of the browser shows it. */
export function titleOf(root: HtmlElement, source: string): Gathered | undefined {
  for (const node of below(root, ({tag}) => tag !== 'body')) {
    if (!isElement(node) || node.tag !== 'title') continue
    const title = textIn(node, source)
    return /\p{L}/u.test(title.text.text) ? title : undefined
  }
  return undefined
}
