/** What could be cut, across all files, with what that saves. */
import {type Interval, mapInterval} from '../../burden/interval.ts'
import {roundFigures} from '../../burden/summary.ts'
import type {FieldBurden, FileBurden} from '../../burden-report.ts'
import type {Finding} from '../../finding.ts'
import {type Where, whereOf, whereText} from '../where.ts'
import {sumIntervals} from './figures.ts'
import type {FileView} from './file-view.ts'

/**
 * `held`: somebody has the answer. `specialist`: only IT has it. `twice`: it is asked more than once. `written`: it is
 * composed, so that it can be asked shorter. `approval`: somebody’s yes. `office`: the office’s own, in the requester’s form.
 */
export const cutKinds = ['written', 'specialist', 'approval', 'held', 'twice', 'office'] as const
export type CutKind = (typeof cutKinds)[number]

export interface Cut {
  readonly file: FileView
  readonly kind: CutKind
  /** The label of the field, or who approves. */
  readonly what: string
  /** null where the settings state it. */
  readonly where: Where | null
  /** Minutes of a request that it takes; null where the model has none for it. */
  readonly minutes: Interval | null
  /** null where nobody has said how often the form is sent. */
  readonly hoursPerYear: number | null
  /** What findings say of it. */
  readonly reasons: readonly string[]
  /** Why it is asked, where the settings say so. */
  readonly purpose: string | null
}

const ruleKinds: ReadonlyMap<string, CutKind> = new Map(
  Object.entries({
    'no-known-question': 'held',
    'no-specialist-question': 'specialist',
    'no-repeated-question': 'twice',
    'max-catch-all-fields': 'twice',
    'no-office-use-fields': 'office',
  }),
)
/** Rules that say of an approval what is wrong with it. */
const approvalRules = new Set(['no-blanket-approval', 'no-approval-loop', 'require-approval-criteria', 'require-approval-deadline', 'max-approvals'])

/** What can be done at one go: the cuts of one kind in one document. */
export interface CutGroup {
  readonly file: FileView
  readonly kind: CutKind
  /** The dearest first. */
  readonly cuts: readonly Cut[]
  /** Together. */
  readonly minutes: Interval | null
  readonly hoursPerYear: number | null
}

/** All of them, in the order of the documents. */
export function findCuts(files: readonly FileView[]): Cut[] {
  return files.flatMap((file) => [...fieldCuts(file), ...approvalCuts(file)])
}

/** The dearest first: by hours a year where they are known, then by minutes of a request. */
export function groupCuts(cuts: readonly Cut[]): CutGroup[] {
  const groups = [...groupBy(cuts, ({file, kind}) => `${file.id} ${kind}`).values()].flatMap((own): CutGroup[] => {
    const [first] = own
    const minutes = own.flatMap((cut) => cut.minutes ?? [])
    const hours = own.flatMap((cut) => cut.hoursPerYear ?? [])
    if (!first) return []
    return [
      {
        file: first.file,
        kind: first.kind,
        cuts: own.toSorted(byWeight),
        minutes: minutes.length > 0 ? sumIntervals(minutes) : null,
        hoursPerYear: hours.length > 0 ? hours.reduce((sum, one) => sum + one, 0) : null,
      },
    ]
  })
  return groups.sort((a, b) => byWeight(a, b) || cutKinds.indexOf(a.kind) - cutKinds.indexOf(b.kind))
}

function byWeight(a: Pick<Cut, 'minutes' | 'hoursPerYear'>, b: Pick<Cut, 'minutes' | 'hoursPerYear'>): number {
  return (b.hoursPerYear ?? -1) - (a.hoursPerYear ?? -1) || (b.minutes?.mid ?? -1) - (a.minutes?.mid ?? -1)
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

function fieldCuts(file: FileView): Cut[] {
  const {burden} = file
  const fields = burden?.fields ?? []
  const found = new Map<FieldBurden, Finding[]>()
  const loose: Finding[] = []
  for (const finding of file.report.findings) {
    if (ruleKinds.get(finding.rule) === undefined) continue
    const field = fieldOf(finding, fields)
    if (field) found.set(field, [...(found.get(field) ?? []), finding])
    else loose.push(finding)
  }
  const cuts = fields.flatMap((field): Cut[] => {
    const findings = found.get(field) ?? []
    const kind = kindOf(field, findings)
    if (!kind) return []
    const minutes = {low: field.interval.low, mid: field.minutes, high: field.interval.high}
    return [
      {
        file,
        kind,
        what: field.label,
        where: field,
        minutes,
        hoursPerYear: yearOf(minutes, burden),
        reasons: findings.filter(({rule}) => ruleKinds.get(rule) === kind).map(({message}) => message),
        purpose: field.reason,
      },
    ]
  })
  const others = loose.map((finding): Cut => {
    const {rule, quote, message} = finding
    return {
      file,
      kind: ruleKinds.get(rule) ?? 'office',
      what: quote,
      where: stated(whereOf(finding)),
      minutes: null,
      hoursPerYear: null,
      reasons: [message],
      purpose: null,
    }
  })
  return [...cuts, ...others]
}

/** Why a field can go; the surest reason first. */
function kindOf({advice, class: takes}: FieldBurden, findings: readonly Finding[]): CutKind | undefined {
  const kinds = new Set(findings.map(({rule}) => ruleKinds.get(rule)))
  if (advice === 'held' || kinds.has('held')) return 'held'
  if (kinds.has('twice')) return 'twice'
  if (advice === 'specialist' || kinds.has('specialist')) return 'specialist'
  if (kinds.has('office')) return 'office'
  return takes === 'created-long' || takes === 'created-short' ? 'written' : undefined
}

/** The field that a finding is about: the one of that label, else the one whose lines or whose paragraph it stands on. */
function fieldOf(finding: Finding, fields: readonly FieldBurden[]): FieldBurden | undefined {
  const {line, place} = whereOf(finding)
  const label = finding.quote.replace(/\s+/g, ' ').trim()
  if (place !== undefined) {
    const here = fields.filter((field) => field.place === place)
    return here.find((field) => field.label === label) ?? here.find((field) => field.label.includes(label))
  }
  if (line === null) return undefined
  const above = fields.filter((field) => field.line !== null && field.line <= line)
  return above.findLast((field) => field.label === label) ?? above.findLast((field) => field.line === above.at(-1)?.line && field.label.includes(label))
}

function approvalCuts(file: FileView): Cut[] {
  const {burden, report} = file
  if (!burden) return []
  const {approverMinutes} = burden.burden
  const each = approverMinutes && mapInterval(approverMinutes, (minutes) => Math.round((minutes / burden.approvers.length) * 10) / 10)
  return burden.approvers.map(({text, ...where}) => ({
    file,
    kind: 'approval',
    what: text,
    where: stated(where),
    minutes: each,
    hoursPerYear: each && yearOf(each, burden),
    purpose: null,
    reasons: report.findings
      .filter((finding) => approvalRules.has(finding.rule) && stated(where) !== null && whereText(whereOf(finding)) === whereText(where))
      .map(({message}) => message),
  }))
}

function stated(where: Where): Where | null {
  return whereText(where) === '' ? null : where
}

function yearOf({mid}: Interval, burden: FileBurden | undefined): number | null {
  const volume = burden?.burden.volumePerYear
  return typeof volume === 'number' ? roundFigures((mid * volume) / 60) : null
}
