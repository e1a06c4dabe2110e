/**
 * Template tags (Liquid, ERB, Hugo, MDX imports) are not Markdown, and
 * remark-parse would read them as prose. They are covered before parsing by
 * one private-use character for each unit, so every offset stays as it was.
 */
export const MASK = '\uE000'

const tags = /\{\{[<%]?[^\n]{0,2000}?[%>]?\}\}|\{%[\s\S]{0,4000}?%\}|<%[\s\S]{0,4000}?%>|\{\/\*[\s\S]{0,4000}?\*\/\}/g
const mdxLines = /^(?:import\s[^\n]*\sfrom\s[^\n]*|import\s+['"][^\n]*|export\s(?:const|default|function)\b[^\n]*)$/gm

/** `source` with every template tag covered; line ends stay, so the block structure does too. */
export function maskTags(source: string, isMdx: boolean): string {
  let masked = source
  if (/\{\{|\{%|<%|\{\//.test(source)) masked = masked.replace(tags, cover)
  if (isMdx) masked = masked.replace(mdxLines, cover)
  return masked
}

function cover(tag: string): string {
  return tag.replace(/[^\r\n]/g, MASK)
}
