/** Findings as annotations of the run: at most ten of a kind are shown for a step. */
import {type Severity, severities} from '../src/finding.ts'
import {cleanText} from '../src/reporters/clean-text.ts'
import {placeSentence} from '../src/reporters/place-sentence.ts'
import {count} from '../src/reporters/wording.ts'
import type {ModelFile, ModelFinding, RunModel} from './model.ts'

const most = 10

export interface Annotation {
  readonly severity: Severity
  readonly message: string
  readonly properties: {
    readonly title: string
    readonly file: string
    /** None in a file that has no lines. */
    readonly startLine?: number
    readonly endLine?: number
    readonly startColumn?: number
    readonly endColumn?: number
  }
}

/** The annotations for findings that stand in no comment, the worst first, and a sentence on those that there was no room for. */
export function annotationsOf(model: RunModel, inline: ReadonlySet<string>): {annotations: Annotation[]; rest: string | undefined} {
  const found = model.files.flatMap((file) => file.added.filter(({fingerprint}) => !inline.has(fingerprint)).map((finding) => ({file, finding})))
  const annotations = severities.toReversed().flatMap((severity) =>
    found
      .filter(({finding}) => finding.severity === severity)
      .slice(0, most)
      .map(({file, finding}) => annotation(file, finding)),
  )
  const left = found.length - annotations.length
  return {annotations, rest: left > 0 ? `${count(left, 'more finding')} in the summary of this run` : undefined}
}

/** GitHub takes columns only where a finding begins and ends in one line. */
function annotation({path, withoutLines}: ModelFile, finding: ModelFinding): Annotation {
  const {rule, severity, message, position, suggestions} = finding
  const [start, end] = [position?.start, position?.end]
  const where = withoutLines ? placeSentence(finding) : ''
  const better = suggestions.length > 0 ? `\nBetter: ${cleanText(suggestions.slice(0, 2).join(' · '))}` : ''
  return {
    severity,
    message: cleanText(message) + (where && `\n${cleanText(where)}`) + better,
    properties: {
      title: `untape ${cleanText(rule)}`,
      file: path,
      ...(withoutLines ? {} : {startLine: start?.line ?? 1, endLine: end?.line ?? 1}),
      ...(start && end && start.line === end.line ? {startColumn: start.column, endColumn: end.column} : {}),
    },
  }
}
