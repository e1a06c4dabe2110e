import {rules} from '../../rules/index.ts'
import type {Constants} from '../burden/constants.ts'
import type {FileBurden} from '../burden-report.ts'
import {LineIndex} from '../document/position.ts'
import {engineRules} from '../engine-rules.ts'
import type {ProcessMap} from '../map/process-map.ts'
import type {Report} from '../report.ts'
import {formatGithub} from '../reporters/github.ts'
import {formatHtml} from '../reporters/html/format-html.ts'
import {formatJson} from '../reporters/json.ts'
import {formatMarkdown} from '../reporters/markdown.ts'
import {formatSarif} from '../reporters/sarif.ts'
import {formatTerminal, type TerminalOptions} from '../reporters/terminal.ts'

/** What `--format` takes. */
export const reportFormats = ['terminal', 'json', 'sarif', 'github', 'markdown', 'html', 'word'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** What the reports need besides the findings. */
export interface ReportContext extends TerminalOptions {
  /** YYYY-MM-DD. */
  readonly today: string
  /** Where a file is as seen from the report. */
  readonly hrefOf: (path: string) => string | undefined
  /** What the files cost and how their processes go: read for a report that shows it. */
  readonly burdens: readonly FileBurden[]
  readonly maps: readonly ProcessMap[]
  readonly constants: Constants | undefined
}

/** The report in a format; a Word document is packed, which takes a promise. */
export function printReport(format: ReportFormat, report: Report, context: ReportContext): string | Promise<Uint8Array> {
  switch (format) {
    case 'terminal':
      return formatTerminal(report, context)
    case 'json':
      return formatJson(report)
    case 'github':
      return formatGithub(report)
    case 'markdown':
      return formatMarkdown(report, context)
    case 'html':
      return formatHtml(report, {...context, rules: [...rules, ...engineRules]})
    case 'word':
      // What packs it is large: nobody else waits for it to be loaded.
      return import('../reporters/word/format-word.ts').then(({formatWord}) => formatWord(report, {...context, rules: [...rules, ...engineRules]}))
    case 'sarif': {
      const lines = new Map<string, LineIndex>()
      return formatSarif(report, {
        rules: [...rules, ...engineRules],
        positionOf(path, span) {
          const index = lines.get(path) ?? new LineIndex(context.sourceOf(path))
          lines.set(path, index)
          return index.position(span)
        },
        unread: context.unread,
      })
    }
  }
}
