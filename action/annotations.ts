/** Findings as annotations of the run: at most ten of a kind are shown for a step. */
import {type Severity, severities} from '../src/finding.ts'
import {cleanText} from '../src/reporters/clean-text.ts'
import {count} from '../src/reporters/wording.ts'
import type {ModelFinding, RunModel} from './model.ts'

const most = 10

export interface Annotation {
  readonly severity: Severity
  readonly message: string
  readonly properties: {
    readonly title: string
    readonly file: string
    readonly startLine: number
    readonly endLine: number
    readonly startColumn?: number
    readonly endColumn?: number
  }
}

/** The annotations for findings that stand in no comment, the worst first, and a sentence on those that there was no room for. */
export function annotationsOf(model: RunModel, inline: ReadonlySet<string>): {annotations: Annotation[]; rest: string | undefined} {
  const found = model.files.flatMap(({path, added}) => added.filter(({fingerprint}) => !inline.has(fingerprint)).map((finding) => ({path, finding})))
  const annotations = severities.toReversed().flatMap((severity) =>
    found
      .filter(({finding}) => finding.severity === severity)
      .slice(0, most)
      .map(({path, finding}) => annotation(path, finding)),
  )
  const left = found.length - annotations.length
  return {annotations, rest: left > 0 ? `${count(left, 'more finding')} in the summary of this run` : undefined}
}

/** GitHub takes columns only where a finding begins and ends in one line. */
function annotation(path: string, {rule, severity, message, position, suggestions}: ModelFinding): Annotation {
  const [start, end] = [position?.start, position?.end]
  const better = suggestions.length > 0 ? `\nBetter: ${cleanText(suggestions.slice(0, 2).join(' · '))}` : ''
  return {
    severity,
    message: cleanText(message) + better,
    properties: {
      title: `untape ${cleanText(rule)}`,
      file: path,
      startLine: start?.line ?? 1,
      endLine: end?.line ?? 1,
      ...(start && end && start.line === end.line ? {startColumn: start.column, endColumn: end.column} : {}),
    },
  }
}
