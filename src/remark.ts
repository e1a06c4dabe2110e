/** untape as a remark plugin: `unified().use(remarkParse).use(untape)`. */
import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {rules} from '../rules/index.ts'
import type {Severity} from './finding.ts'
import {type Finding, LimitError, type LintOptions, lint, ReadError, type ReadInput, readDocument} from './index.ts'
import {reportFile} from './report.ts'

/** What the plugin may be told; everything has a default. A configuration file is not looked for. */
export interface RemarkOptions extends LintOptions, Pick<ReadInput, 'kind' | 'audience' | 'language'> {}

/** What vfile’s reporters make an error, a warning and an information of. */
const fatal: Readonly<Record<Severity, boolean | null>> = {error: true, warning: false, note: null}

/** Adds the findings on a Markdown file to its messages. Places are those of the source, which `String(file)` must still be. */
const untape: Plugin<[RemarkOptions?], Root> = (options = {}) => {
  return (_tree, file) => {
    const {kind, audience, language, ...rest} = options
    const path = (file.path ?? 'stdin.md').replaceAll('\\', '/')
    try {
      const document = readDocument({path, content: String(file), format: isMarkdown(path) ? undefined : 'markdown', kind, audience, language})
      const {findings, notChecked} = reportFile(document, lint(document, rest))
      for (const finding of findings) addFinding(file, finding)
      for (const {reason, place} of notChecked) addNote(file, place ? `${place}: ${reason}` : reason)
    } catch (error) {
      if (!(error instanceof ReadError || error instanceof LimitError)) throw error
      addNote(file, `This file was not checked: ${error.message}.`)
    }
  }
}

export default untape

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|mdx|erb)$/i.test(path)
}

function addFinding(file: VFile, {message, position, rule, severity, suggestions, quote, place}: Finding): void {
  const added = file.message(message, {source: 'untape', ruleId: rule, ...(position ? {place: position} : {})})
  added.fatal = fatal[severity]
  added.expected = [...suggestions]
  if (quote) added.actual = quote
  const why = rules.find(({id}) => id === rule)?.why
  added.note = [why, place].filter(Boolean).join('\n\n') || undefined
}

/** What was not checked, as an information. */
function addNote(file: VFile, reason: string): void {
  file.message(reason, {source: 'untape', ruleId: 'not-checked'}).fatal = null
}
