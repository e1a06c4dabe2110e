/** What to do first with a document: a short list, the most useful on top. */
import type {FileBurden} from '../../burden-report.ts'
import type {Finding} from '../../finding.ts'
import type {ProcessMap} from '../../map/process-map.ts'
import type {FileReport} from '../../report.ts'
import {savesText, titleOf} from '../../reporters/owner/cut-text.ts'
import {cutWords} from '../../reporters/owner/cut-words.ts'
import {findCuts, groupCuts} from '../../reporters/owner/cuts.ts'
import {minutesText} from '../../reporters/owner/figures.ts'
import {rankFiles} from '../../reporters/owner/file-view.ts'
import type {Pieces} from '../../reporters/owner/pieces.ts'
import {count} from '../../reporters/wording.ts'
import {version} from '../../version.ts'
import type {FirstStep} from './messages.ts'

/** Of each kind of step, so that one kind leaves room for the others. */
const most = {cuts: 2, rules: 2}

/** At most five steps; `summaryOf` says what a rule asks for. */
export function firstSteps(report: FileReport, burden: FileBurden, map: ProcessMap, summaryOf: (rule: string) => string): FirstStep[] {
  const {findings} = report
  const errors = findings.filter(({severity}) => severity === 'error')
  const [error] = errors
  return [
    ...(error ? [{text: `Mend the ${errors.length === 1 ? 'error' : count(errors.length, 'error')} first: ${error.message}`, rule: error.rule}] : []),
    ...cutSteps(report, burden, map),
    ...ruleSteps(findings.filter(({severity}) => severity === 'warning')).map(([rule, own]) => ({
      text: `${summaryOf(rule).replace(/\.$/, '')}: ${count(own, 'place')}.`,
      rule,
    })),
  ]
}

/** What can go, when it saves at least a minute of each request. */
function cutSteps(report: FileReport, burden: FileBurden, map: ProcessMap): FirstStep[] {
  const {files} = rankFiles({version, files: [report]}, {burdens: [burden], maps: [map], rules: []})
  return groupCuts(findCuts(files))
    .filter(({minutes}) => minutes !== null && minutes.mid >= 1)
    .slice(0, most.cuts)
    .map((group) => ({
      text: `${textOf(titleOf(group))}: ${savesText(group)} ${minutesText(Math.round(group.minutes?.mid ?? 0))} of each request. ${cutWords[group.kind].how}`,
    }))
}

/** The rules with the most findings. */
function ruleSteps(findings: readonly Finding[]): (readonly [rule: string, findings: number])[] {
  const counts = new Map<string, number>()
  for (const {rule} of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most.rules)
}

function textOf(pieces: Pieces): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : 'said' in piece ? piece.said : 'strong' in piece ? piece.strong : piece.file.title))
    .join('')
}
