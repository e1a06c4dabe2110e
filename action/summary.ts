/** The summary of the job: what a person sees who opens the run. */
import {codeSpan} from '../src/reporters/escape-markdown.ts'
import {formatMarkdown} from '../src/reporters/markdown.ts'
import {count} from '../src/reporters/wording.ts'
import type {LintRun} from './lint.ts'
import type {RunModel} from './model.ts'
import {countsOf} from './outputs.ts'
import {effectSentence, effectTable} from './sticky-effect.ts'

/** GitHub drops the whole summary of a step above 1 MiB; other steps of ours may have written to it too. */
export const maxSummary = 900 * 1024

/** `blob` is the address of the linted commit’s files, such as `https://github.com/acme/forms/blob/0f3…`. */
export function summaryOf({model, reports, sourceOf, startOf}: Omit<LintRun, 'wordFiles'>, blob: string): string {
  const head = headOf(model)
  const effect = effectOf(model)
  const text = formatMarkdown(
    {version: model.tool.version, files: reports},
    {
      hiddenNotes: 0,
      sourceOf,
      ...(startOf ? {startOf} : {}),
      linkOf: (path, line) => `${blob}/${path.split('/').map(encodeURIComponent).join('/')}#L${line}`,
      maxBytes: maxSummary - Buffer.byteLength(head + effect) - 2,
      unread: model.notChecked.map(({path, reason}) => ({path: path === '' ? 'this run' : path, reason})),
    },
  )
  return `${text}\n${head}${effect}`
}

/** What the change means for those who fill in the forms; nothing where there is no older version. */
function effectOf({scope, files}: RunModel): string {
  if (scope === 'all') return ''
  const [sentence, table] = [effectSentence(files), effectTable(files)]
  const parts = [sentence === '' ? '' : `**${sentence}.**`, table].filter((part) => part !== '')
  if (parts.length === 0) return ''
  return `\n${parts.join('\n\n')}\n\n<sub>Minutes and hours are a model estimate with its 80 % interval; half or twice as long is not unusual. Waits are as stated, and never counted as work.</sub>\n`
}

/** What the findings were compared with. */
function headOf(model: RunModel): string {
  if (model.scope === 'all') return ''
  const {newFindings, findings} = countsOf(model)
  const fixed = model.files.reduce((sum, file) => sum + file.fixed.length, 0)
  const compared = model.base === null ? 'Not compared with an older version' : `Compared with ${codeSpan(model.base.slice(0, 10))}`
  const config = model.isConfigChanged
    ? ` The change touches the configuration; the one of the ${model.configFrom === 'base' ? 'base branch' : 'change'} was used.`
    : ''
  return `${compared}: ${newFindings} new, ${findings - newFindings} there before, ${fixed} fixed.${config}\n`
}

/** Where the copies of Word files with comments are; nothing where there are none. */
export function reviewedSummary(paths: readonly string[], folder: string): string {
  if (paths.length === 0) return ''
  const shown = paths.slice(0, 10).map((path) => `- ${codeSpan(`${folder}/${path}`)}`)
  const more = paths.length > shown.length ? [`- and ${paths.length - shown.length} more`] : []
  return `\n### Word files with comments\n\nCopies with the new findings as comments, for a step that uploads them:\n\n${[...shown, ...more].join('\n')}\n`
}

/** The summary of the second stage, which found nothing itself. */
export function stageSummary(model: RunModel, pull: number): string {
  return `## untape: ${count(countsOf(model).newFindings, 'new finding')}\n\nThe report of another workflow was told on pull request ${pull}.\n`
}
