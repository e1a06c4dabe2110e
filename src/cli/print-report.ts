import {rules} from '../../rules/index.ts'
import type {Constants} from '../burden/constants.ts'
import type {FileBurden} from '../burden-report.ts'
import {engineRules} from '../engine-rules.ts'
import type {ProcessMap} from '../map/process-map.ts'
import type {Report} from '../report.ts'
import {positionIn} from '../reporters/excerpt.ts'
import {formatGithub} from '../reporters/github.ts'
import {formatHtml} from '../reporters/html/format-html.ts'
import {jsonPieces} from '../reporters/json.ts'
import {formatJunit, type JunitOptions} from '../reporters/junit.ts'
import {formatMarkdown} from '../reporters/markdown.ts'
import {formatSarif} from '../reporters/sarif.ts'
import type {Excerpts} from '../reporters/snippet.ts'
import {formatTerminal, type TerminalOptions} from '../reporters/terminal.ts'
import type {ShardReport} from '../shard-report.ts'

/** What `--format` takes. */
export const reportFormats = ['terminal', 'json', 'sarif', 'github', 'markdown', 'html', 'word', 'junit'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** What the reports need besides the findings. */
export interface ReportContext extends Omit<TerminalOptions, 'sourceOf'> {
  /** What stands around the findings of a file. */
  readonly excerptsOf: (path: string) => Excerpts
  /** YYYY-MM-DD. */
  readonly today: string
  readonly failOn: JunitOptions['failOn']
  /** Where a file is as seen from the report. */
  readonly hrefOf: (path: string) => string | undefined
  /** What the files cost and how their processes go: read for a report that shows it. */
  readonly burdens: readonly FileBurden[]
  readonly maps: readonly ProcessMap[]
  readonly constants: Constants | undefined
  /** What a report of a part of the files says for the merge. */
  readonly shard: ShardReport | undefined
}

/** The report in a format, of which some are made piece by piece; a Word document is packed, which takes a promise. */
export function printReport(format: ReportFormat, report: Report, given: ReportContext): Iterable<string> | Promise<Uint8Array> {
  const context = {...given, sourceOf: given.excerptsOf}
  switch (format) {
    case 'terminal':
      return [formatTerminal(report, context)]
    case 'json':
      return jsonPieces(report, context.shard)
    case 'github':
      return [formatGithub(report)]
    case 'markdown':
      return [formatMarkdown(report, context)]
    case 'junit':
      return [formatJunit(report, context)]
    case 'html':
      return [formatHtml(report, {...context, rules: [...rules, ...engineRules]})]
    case 'word':
      // What packs it is large: nobody else waits for it to be loaded.
      return import('../reporters/word/format-word.ts').then(({formatWord}) => formatWord(report, {...context, rules: [...rules, ...engineRules]}))
    case 'sarif': {
      const places = new Map<string, ReturnType<typeof positionIn>>()
      const text = formatSarif(report, {
        rules: [...rules, ...engineRules],
        positionOf(path, span) {
          const positionOf = places.get(path) ?? positionIn(context.excerptsOf(path))
          places.set(path, positionOf)
          return positionOf(span)
        },
        unread: context.unread,
      })
      return [text]
    }
  }
}
