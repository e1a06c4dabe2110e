import {rules} from '../rules/index.ts'
import {LineIndex} from '../src/document/position.ts'
import {engineRules} from '../src/engine-rules.ts'
import {formatSarif} from '../src/reporters/sarif.ts'
import type {LintRun} from './lint.ts'

/** The findings of a run for code scanning. */
export function sarifOf({model, reports, sourceOf}: LintRun): string {
  const lines = new Map<string, LineIndex>()
  return formatSarif(
    {version: model.tool.version, files: reports},
    {
      rules: [...rules, ...engineRules],
      positionOf(path, span) {
        const index = lines.get(path) ?? new LineIndex(sourceOf(path))
        lines.set(path, index)
        return index.position(span)
      },
      unread: model.notChecked.filter(({path}) => path !== ''),
    },
  )
}
