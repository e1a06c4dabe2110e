import type {Format} from '../../document/document.ts'

export type JsonFormat = Extract<Format, 'formio' | 'json-schema' | 'adaptive-card'>

const jsonPath = /\.json$/i
/** What programs keep in JSON under a name of its own is no form. */
const settings =
  /(?:^|\/)(?:\.[^/]*|package|package-lock|npm-shrinkwrap|composer|[tj]sconfig[\w.-]*|deno|angular|nx|lerna|turbo|biome|renovate|launch|global|appsettings[\w.-]*|[\w.-]+\.(?:lock|deps|map|runtimeconfig))\.json$/i
const component =
  /"type"\s*:\s*"(?:simple[a-z]|(?:textfield|textarea|email|number|select|radio|checkbox|selectboxes|button|panel|columns|fieldset|content|htmlelement|datagrid|editgrid|tabs|survey|datetime|day|file)")/

/** Whether a path alone makes a JSON file worth a look. */
export function isJson(path: string): boolean {
  return jsonPath.test(path) && !settings.test(path)
}

/**
 * Which of our formats a text may be by words that each form of it holds, in
 * one pass and without parsing: of most JSON files nothing else is read.
 */
export function formatBySigns(source: string): JsonFormat | undefined {
  if (source.includes('"components"') && source.includes('"key"') && /"components"\s*:\s*\[/.test(source) && component.test(source)) return 'formio'
  if (source.includes('"AdaptiveCard"') && /"type"\s*:\s*"AdaptiveCard"/.test(source)) return 'adaptive-card'
  return source.includes('"properties"') && /"(?:\w*ui_?schema|ui:[a-z]+)"\s*:/i.test(source) ? 'json-schema' : undefined
}

/** Whether a text is worth parsing; any JSON Schema when somebody says that it is a form. */
export function mayBeForm(source: string, isNamed: boolean): boolean {
  return (isNamed && source.includes('"properties"')) || formatBySigns(source) !== undefined
}
