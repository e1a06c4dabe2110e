import {cleanText} from './clean-text.ts'

/**
 * Text as a quoted label of a Mermaid diagram. Letters, digits, spaces and the
 * marks of plain sentences stay; every other sign is written by its number, so
 * that nothing a document says is syntax, Markdown, HTML, a formula or an icon
 * to Mermaid.
 */
export function mermaidLabel(text: string): string {
  return `"${mermaidText(text)}"`
}

/** The same without quotation marks, for `accTitle` and `accDescr`. */
export function mermaidText(text: string): string {
  return cleanText(text)
    .trim()
    .replace(/[^\p{L}\p{M}\p{N} ,.’‘“”…–—()/▸·-]/gu, (sign) => `#${sign.codePointAt(0)};`)
}
