/** The engine behind the page: in a worker, or beside the page where there is none. */
import {rules} from '../../../rules/index.ts'
import {reportBurden} from '../../burden-report.ts'
import {ConfigError} from '../../config.ts'
import {engineRules} from '../../engine-rules.ts'
import {mapOf} from '../../map-report.ts'
import {ReadError, unknownFormat} from '../../read.ts'
import {LimitError} from '../../readers/limits.ts'
import {formatHtml} from '../../reporters/html/format-html.ts'
import {describeReview, reviewFile} from '../../review-file.ts'
import {version} from '../../version.ts'
import {deflate, inflate} from '../../zlib.ts'
import {check, linterFor} from './check.ts'
import type {Answers, DeskInput, Port, Request, Reviewed, SettingsFile} from './messages.ts'
import {readSettings, type Settings} from './settings.ts'

/** What the page reads: all that the command does when a file is named. */
const readHere = ['Markdown', 'plain text (.txt)', 'HTML', 'a GitHub issue form', 'a form in JSON', 'a Word file (.docx)']

/** Answers what comes through a port, one after the other. */
export function serve(port: Port): void {
  const settingsOf = settingsReader()
  port.onmessage = ({data}) => {
    const {id, ...request} = data
    try {
      port.postMessage({id, result: answer(request, settingsOf(request.input.settings))})
    } catch (error) {
      port.postMessage({id, failure: sentence(error)})
    }
  }
}

function answer(request: Request, settings: Settings): Answers[keyof Answers] {
  if (request.ask === 'check') return check(request.input, settings)
  if (request.ask === 'report') return report(request.input, settings)
  return review(request.input, settings, request.isSuggesting)
}

function review(input: DeskInput, settings: Settings, isSuggesting: boolean): Reviewed {
  const {linter, linted} = linterFor(input, settings)
  const written = reviewFile(linted, linter, {isSuggesting, today: input.today, inflate, deflate})
  if (!written) throw new ReadError('this is no Word file')
  return {bytes: written.bytes, said: describeReview(written, isSuggesting, input.path.replace(/\.docx$/i, '.reviewed.docx'))}
}

/** The report of the one document as a page, for the owner of the process. */
function report(input: DeskInput, settings: Settings): string {
  const {linter, linted} = linterFor(input, settings)
  const checked = linter.lint(linted)
  if (!checked) throw new ReadError('there is nothing to report on')
  return formatHtml(
    {version, files: [checked.report]},
    {
      rules: [...rules, ...engineRules],
      burdens: [reportBurden(checked.opened())],
      maps: [mapOf(checked.opened(), checked.report.path)],
      constants: settings.config.constants,
      today: input.today,
      sourceOf: () => checked.source,
      startOf: (_, anchor) => checked.startOf(anchor),
      hrefOf: () => undefined,
    },
  )
}

/** Building a glossary takes a while: the same files are read once. */
function settingsReader(): (files: readonly SettingsFile[]) => Settings {
  let known: {readonly key: string; readonly settings: Settings} | undefined
  return (files) => {
    const key = JSON.stringify(files)
    if (known?.key !== key) known = {key, settings: readSettings(files)}
    return known.settings
  }
}

/** “The file has 6 MB: more than the limit of 5 MB.” The name of a file stays as it is, without the folder that the page has made up. */
function sentence(error: unknown): string {
  const isExpected = error instanceof ReadError || error instanceof LimitError || error instanceof ConfigError
  if (isExpected && error.message === unknownFormat('')) return `This is neither ${readHere.join(', nor ')}.`
  const message = isExpected ? error.message.replace(/^\//, '') : `internal error: ${error instanceof Error ? error.message : String(error)}`
  return `${message.replace(/^[a-z]+(?= )/, (word) => word.charAt(0).toUpperCase() + word.slice(1))}.`.replace(/([.?!])\.$/, '$1')
}
