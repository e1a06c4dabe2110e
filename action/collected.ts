/** Keeps what is found in each file as plain results: a document takes much more memory than its text. */
import {compareBurdens} from '../src/burden/difference.ts'
import {summariseBurden} from '../src/burden/summary.ts'
import {reportChange} from '../src/changes.ts'
import type {Finding} from '../src/finding.ts'
import type {Version} from '../src/linter.ts'
import {type FileReport, hasLines} from '../src/report.ts'
import type {Linted, Results} from './lint-files.ts'
import type {ModelFile, ModelFinding} from './model.ts'
import {proveReplacements} from './replacement.ts'

/** A file with its results. */
interface Done {
  readonly file: ModelFile
  /** As the command reports it: findings are the new ones. */
  readonly report: FileReport
  /** Its text, if there is something to show in it. */
  readonly source: string
  /** Where anchors begin in it, of a file without lines. */
  readonly startOf: Version['startOf'] | undefined
}

/** What trying replacements may cost. */
interface Tries {
  readonly isOver: () => boolean
  readonly replacements: number
}

export class Collected implements Results {
  readonly #done = new Map<string, Done>()
  readonly #isChange: boolean
  readonly #tries: Tries | undefined
  #left = 0

  /** Replacements are tried only for a change, and only if `tries` are given. */
  constructor(isChange: boolean, tries: Tries | undefined) {
    this.#isChange = isChange
    this.#tries = isChange ? tries : undefined
  }

  begin(): void {
    this.#left = this.#tries?.replacements ?? 0
  }

  add(linted: Linted): void {
    const {change} = linted
    const file = this.#modelFile(linted)
    const report = this.#isChange ? reportChange(change) : change.after.report
    const isShown = file.added.length > 0
    const startOf = isShown && file.withoutLines ? change.after.startOf : undefined
    this.#done.set(file.path, {file, report, source: isShown ? change.after.source : '', startOf})
  }

  sorted(): Done[] {
    return [...this.#done.values()].sort((a, b) => (a.file.path < b.file.path ? -1 : 1))
  }

  #modelFile({touched, change, linter}: Linted): ModelFile {
    const {after, before, isKnown, comparison} = change
    const {path, isNamed} = touched
    const most = this.#tries?.isOver() ? 0 : this.#left
    const replacements = proveReplacements({path, isNamed}, after, comparison.added, linter, most)
    this.#left -= Math.min(this.#left, comparison.added.length)
    return {
      path,
      previousPath: touched.before !== undefined && touched.before !== path ? touched.before : null,
      kind: after.report.kind,
      before: before?.measures() ?? null,
      ...measured(before, after),
      added: comparison.added.map((finding) => {
        const replacement = replacements.get(finding.fingerprint)
        return replacement ? {...modelFinding(finding), replacement} : modelFinding(finding)
      }),
      existing: comparison.existing.map(modelFinding),
      fixed: comparison.fixed.map(modelFinding),
      ...(hasLines(after.report) ? {} : {withoutLines: true}),
      notChecked: isKnown ? after.report.notChecked : reportChange(change).notChecked,
    }
  }
}

/** What the newer version measures, and what the change does to its burden. */
function measured(before: Version | undefined, after: Version): Pick<ModelFile, 'after' | 'difference'> {
  if (!before) return {after: after.measures(), difference: null}
  const change = compareBurdens(before.opened().views.burden(), after.opened().views.burden())
  const {minutes, hoursPerYear} = summariseBurden(change.after)
  return {after: {...after.measures(), minutes: minutes?.mid ?? null, hours: hoursPerYear?.mid ?? null}, difference: change.difference}
}

function modelFinding({occurrences, anchor, alsoAt, fix, ...finding}: Finding): ModelFinding {
  return finding
}
