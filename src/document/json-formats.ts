import type {Format} from './document.ts'

const formats: ReadonlySet<string> = new Set<Format>(['formio', 'json-schema', 'adaptive-card'])

/** Whether a format is a form in JSON, where a text may stand behind what it speaks of. */
export function isJsonForm(format: string): boolean {
  return formats.has(format)
}
