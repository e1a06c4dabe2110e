import {rules} from '../../rules/index.ts'
import {LineIndex} from '../document/position.ts'
import {engineRules} from '../engine-rules.ts'
import type {Report} from '../report.ts'
import {formatGithub} from '../reporters/github.ts'
import {formatJson} from '../reporters/json.ts'
import {formatMarkdown} from '../reporters/markdown.ts'
import {formatSarif} from '../reporters/sarif.ts'
import {formatTerminal, type TerminalOptions} from '../reporters/terminal.ts'

/** What `--format` takes. */
export const reportFormats = ['terminal', 'json', 'sarif', 'github', 'markdown'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** The report in a format. */
export function printReport(format: ReportFormat, report: Report, context: TerminalOptions): string {
  switch (format) {
    case 'terminal':
      return formatTerminal(report, context)
    case 'json':
      return formatJson(report)
    case 'github':
      return formatGithub(report)
    case 'markdown':
      return formatMarkdown(report, context)
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
