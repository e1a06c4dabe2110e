/**
 * Template tags (Liquid, ERB, Hugo, MDX imports) are not Markdown, and
 * remark-parse would read them as prose. They are covered before parsing by
 * one private-use character for each unit, so every offset stays as it was.
 */
export const MASK = '\uE000'

const tags = /\{\{[<%]?[^\n]{0,2000}?[%>]?\}\}|\{%[\s\S]{0,4000}?%\}|<%[\s\S]{0,4000}?%>|\{\/\*[\s\S]{0,4000}?\*\/\}/g
const mdxLines = /^(?:import\s[^\n]*\sfrom\s[^\n]*|import\s+['"][^\n]*|export\s(?:const|default|function)\b[^\n]*)$/gm

/** Tags whose body is a comment, code or a diagram, with what closes them. */
const openings =
  /\{%-?\s*(comment|highlight|mermaid|plantuml)\b[^%\n]*%\}|\{\{[<%]\s*(comment|highlight|mermaid|plantuml)\b[^}\n]*\}\}|^:::[ \t]*(mermaid|plantuml)\b[^\n]*/gm

/** `source` with every template tag covered; line ends stay, so the block structure does too. */
export function maskTags(source: string, isMdx: boolean): string {
  let masked = source
  if (/\{\{|\{%|<%|\{\/|:::/.test(source)) masked = maskPairs(source).replace(tags, cover)
  if (isMdx) masked = masked.replace(mdxLines, cover)
  return masked
}

/** Covers what stands between an opening tag of the list and its closing tag, in one pass. */
function maskPairs(source: string): string {
  let result = ''
  let at = 0
  const unclosed = new Set<string>()
  for (const found of source.matchAll(openings)) {
    const closing = closingOf(found)
    if (found.index < at || unclosed.has(closing)) continue
    const pattern = new RegExp(closing, 'gm')
    pattern.lastIndex = found.index + found[0].length
    const end = pattern.exec(source)
    if (!end) {
      unclosed.add(closing)
      continue
    }
    const stop = end.index + end[0].length
    result += source.slice(at, found.index) + cover(source.slice(found.index, stop))
    at = stop
  }
  return result + source.slice(at)
}

function closingOf([, liquid, hugo]: RegExpMatchArray): string {
  if (liquid) return `\\{%-?\\s*end${liquid}\\s*-?%\\}`
  return hugo ? `\\{\\{[<%]\\s*/\\s*${hugo}\\s*[%>]\\}\\}` : '^:::[ \\t]*$'
}

function cover(tag: string): string {
  return tag.replace(/[^\r\n]/g, MASK)
}
