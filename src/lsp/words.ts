/** Words that are put into a document must be read there as words, and as nothing of its format. */
import type {Document} from '../document/document.ts'

const plainFormats: ReadonlySet<string> = new Set(['markdown', 'issue-template', 'text'])
const yamlFormats: ReadonlySet<string> = new Set(['issue-form', 'issue-config'])

/** Whether the format is YAML. */
export function isYamlFormat({format}: Pick<Document, 'format'>): boolean {
  return yamlFormats.has(format)
}

/**
 * Words as they can stand amid the text of a format, whichever way it is quoted
 * there; undefined for what could be read as a mark of it. Straight quotation
 * marks would end a text of YAML or JSON, so they become round.
 */
export function asText(words: string, format: Document['format']): string | undefined {
  if (/[\p{Cc}<>`*_~|\\[\]{}]/u.test(words)) return undefined
  if (plainFormats.has(format)) return words
  const quoted = words
    .replace(/"([^"]*)"/g, '“$1”')
    .replaceAll('"', '”')
    .replaceAll("'", '’')
  return /:(?:\s|$)|\s#/.test(quoted) ? undefined : quoted
}

/** Whether a stretch of a source is words and nothing of its format: no mark, no escape, no sign of a quotation at the start of a line. */
export function isBare(quote: string): boolean {
  return /^[\p{L}\p{M}\p{N}\s'’&/.,()-]+$/u.test(quote)
}
