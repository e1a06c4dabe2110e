/** What to write on a pull request: a pure function of what was found, what we said before, and where GitHub takes comments. */
import {type Severity, severities} from '../src/finding.ts'
import {type Anchors, anchorOf, isInOneHunk, type LineRange} from './anchors.ts'
import {canSuggest, formatInline, isMarkedFixed, markFixed} from './inline.ts'
import {mostInOneComment, normaliseBody} from './marker.ts'
import type {ModelFinding, RunModel} from './model.ts'
import type {OwnComment, OwnState, OwnSticky} from './own-state.ts'
import {renamedFingerprints} from './rename.ts'
import {formatSticky, isWorthAComment} from './sticky.ts'
import type {DeliveryOptions} from './target.ts'

/** A comment to write on lines of a file. */
export interface NewComment {
  readonly path: string
  readonly lines: LineRange
  readonly body: string
  readonly fingerprints: readonly string[]
}

/** One of our comments, and what it should say instead. */
export interface Edit {
  readonly comment: OwnComment
  readonly body: string
  /** Whether to hide it as settled, or to show again what was hidden so. */
  readonly visibility: 'minimize' | 'unminimize' | 'same'
}

export type StickyPlan =
  | {readonly action: 'none'}
  | {readonly action: 'create'; readonly body: string}
  | {readonly action: 'update'; readonly sticky: OwnSticky; readonly body: string}

export interface Plan {
  readonly review: readonly NewComment[]
  readonly update: readonly Edit[]
  readonly fixed: readonly Edit[]
  readonly keep: readonly OwnComment[]
  readonly sticky: StickyPlan
  /** All but the oldest of our comments on the whole pull request: to hide. */
  readonly surplus: readonly OwnSticky[]
  /** New findings that no comment on a line shows. */
  readonly rest: readonly PlacedFinding[]
}

/** A new finding with its file and its place among all of them. */
export interface PlacedFinding {
  readonly path: string
  readonly finding: ModelFinding
  readonly order: number
}

/** From this many on, findings of one rule in one file share a comment. */
const groupFrom = 4

/** Plans what to write. With what is planned written, the next plan writes nothing. */
export function planDelivery(model: RunModel, state: OwnState, anchors: Anchors, options: DeliveryOptions): Plan {
  const found = placedFindings(model)
  if (options.comment === 'off') return {review: [], update: [], fixed: [], keep: state.comments, sticky: {action: 'none'}, surplus: [], rest: found}
  const suggested = options.suggestions ? suggestible(model, anchors) : new Set<string>()
  const own = state.comments.filter(({key}) => key === options.key)
  const threads = matchThreads(model, found, own)
  const covered = new Set(threads.flatMap(({present}) => present.map(({finding}) => finding.fingerprint)))
  const fresh = options.comment === 'auto' ? found.filter(({finding}) => !covered.has(finding.fingerprint)) : []
  const {alone, joined} = spread(fresh, threads, anchors)
  const room = Math.max(0, options.maxInline - threads.filter(({present}) => present.length > 0).length)
  const review = alone.slice(0, room).map((group) => newComment(group, anchors, suggested, options.key))
  const edits = threads.flatMap((thread) => editOf(thread, joined.get(thread.comment) ?? [], suggested, options.key, state.canMinimize) ?? [])
  const shown = new Set([...covered, ...review.flatMap(({fingerprints}) => fingerprints)])
  for (const {finding} of [...joined.values()].flat()) shown.add(finding.fingerprint)
  return {
    review,
    update: edits.filter(({visibility, body}) => visibility !== 'minimize' && !isMarkedFixed(body)),
    fixed: edits.filter(({body}) => isMarkedFixed(body)),
    keep: state.comments.filter((comment) => !edits.some((edit) => edit.comment === comment)),
    ...planSticky(model, state, options.key),
    rest: found.filter(({finding}) => !shown.has(finding.fingerprint)),
  }
}

/** The fingerprints of new findings that comments on lines show once a plan is carried out. */
export function shownInline(model: RunModel, plan: Plan): ReadonlySet<string> {
  const rest = new Set(plan.rest.map(({finding}) => finding.fingerprint))
  return new Set(model.files.flatMap(({added}) => added.map(({fingerprint}) => fingerprint)).filter((one) => !rest.has(one)))
}

function placedFindings({files}: RunModel): PlacedFinding[] {
  const byPath = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return byPath.flatMap(({path, added}) => added.map((finding) => ({path, finding}))).map((one, order) => ({...one, order}))
}

/** The findings whose replacements may be offered: inside one hunk, and no two of them over the same lines. */
function suggestible(model: RunModel, anchors: Anchors): ReadonlySet<string> {
  const accepted = new Set<string>()
  for (const {path, added} of model.files) {
    const taken: LineRange[] = []
    for (const finding of added) {
      const {replacement} = finding
      if (!replacement || !canSuggest(finding) || !isInOneHunk(replacement, anchors.get(path) ?? [])) continue
      if (taken.some(({start, end}) => start <= replacement.end && replacement.start <= end)) continue
      taken.push(replacement)
      accepted.add(finding.fingerprint)
    }
  }
  return accepted
}

/** One of our comments with the new findings that it is still true of. */
interface Thread {
  readonly comment: OwnComment
  readonly present: readonly PlacedFinding[]
  /** Whether nothing that it is about can be found any more. */
  readonly isGone: boolean
}

/** Which finding each of our comments is about. Where two are about the same, the older one has it. */
function matchThreads(model: RunModel, found: readonly PlacedFinding[], own: readonly OwnComment[]): Thread[] {
  const current = new Map(found.map((one) => [one.finding.fingerprint, one]))
  // What is counted and counts no more than before is as good as gone; anything else that the base has too still stands.
  const standing = new Set(model.files.flatMap(({existing}) => existing.filter(({measure}) => measure === undefined).map(({fingerprint}) => fingerprint)))
  const unread = new Set(model.notChecked.map(({path}) => path))
  const read = new Set(model.files.flatMap(({path, previousPath}) => [path, previousPath ?? path]))
  // Where something that has no name was left out, a file that is not there may be it.
  const isUnread = (path: string): boolean => unread.has(path) || (unread.has('') && !read.has(path))
  const renamed = renamedFingerprints(model.files)
  const taken = new Set<string>()
  return own.map((comment) => {
    const mine = comment.fingerprints.map((one) => (current.has(one) || standing.has(one) ? one : (renamed.get(one) ?? one)))
    const present = mine.flatMap((one) => current.get(one) ?? [])
    const isGone = present.length === 0 && !mine.some((one) => standing.has(one)) && !isUnread(comment.path)
    const first = present.filter(({finding}) => !taken.has(finding.fingerprint))
    for (const {finding} of first) taken.add(finding.fingerprint)
    return {comment, present: first, isGone}
  })
}

/** A thread that we may still edit: no person has settled, hidden or answered it. */
function isOurs({comment}: Thread): boolean {
  return !comment.isResolved && !comment.hasReply && (!comment.isMinimized || isMarkedFixed(comment.body))
}

/** Puts findings that no comment shows yet into comments to come, the most severe first, or into one that sums up its rule already. */
function spread(fresh: readonly PlacedFinding[], threads: readonly Thread[], anchors: Anchors) {
  const joined = new Map<OwnComment, PlacedFinding[]>()
  const alone: PlacedFinding[][] = []
  for (const group of byFileAndRule(fresh.filter(({path, finding}) => anchorOf(finding, anchors.get(path) ?? []) !== null))) {
    const same = threads.filter(({present: [first]}) => first && isSameRule(first, group[0]))
    const open = same.find((thread) => thread.comment.fingerprints.length > 1 && isOurs(thread))
    const left = open ? mostInOneComment - open.present.length : 0
    if (open && left > 0) joined.set(open.comment, group.slice(0, left))
    const others = group.slice(left)
    if (others.length === 0) continue
    if (same.length + others.length >= groupFrom) alone.push(others.toSorted(bySeverityThenPlace).slice(0, mostInOneComment))
    else alone.push(...others.map((one) => [one]))
  }
  return {alone: alone.toSorted(([a], [b]) => (a && b ? bySeverityThenPlace(a, b) : 0)), joined}
}

function byFileAndRule(found: readonly PlacedFinding[]): PlacedFinding[][] {
  const groups: PlacedFinding[][] = []
  for (const one of found) {
    const group = groups.find(([first]) => first && isSameRule(first, one))
    if (group) group.push(one)
    else groups.push([one])
  }
  return groups
}

function isSameRule(one: PlacedFinding, other: PlacedFinding | undefined): boolean {
  return one.path === other?.path && one.finding.rule === other.finding.rule
}

function bySeverityThenPlace(a: PlacedFinding, b: PlacedFinding): number {
  const rank = (severity: Severity): number => severities.indexOf(severity)
  return rank(b.finding.severity) - rank(a.finding.severity) || a.order - b.order
}

function newComment(group: readonly PlacedFinding[], anchors: Anchors, suggested: ReadonlySet<string>, key: string): NewComment {
  const [{path, finding: lead}, ...others] = group as [PlacedFinding, ...PlacedFinding[]]
  const withSuggestion = lead.replacement !== undefined && suggested.has(lead.fingerprint)
  const lines = (withSuggestion ? lead.replacement : anchorOf(lead, anchors.get(path) ?? [])) ?? {start: 0, end: 0}
  const body = formatInline({lead, others: others.map(({finding}) => finding), withSuggestion}, key)
  return {path, lines: {start: lines.start, end: lines.end}, body, fingerprints: group.map(({finding}) => finding.fingerprint)}
}

/** What one of our comments should become; null where it stays as it is. */
function editOf(thread: Thread, joined: readonly PlacedFinding[], suggested: ReadonlySet<string>, key: string, canMinimize: boolean): Edit | null {
  const {comment, present, isGone} = thread
  const wasFixed = isMarkedFixed(comment.body)
  if (comment.isResolved || (present.length === 0 && (!isGone || wasFixed))) return null
  if (present.length === 0)
    return {comment, body: markFixed(comment.body), visibility: canMinimize && !comment.hasReply && !comment.isMinimized ? 'minimize' : 'same'}
  if (!wasFixed && !isOurs(thread)) return null
  const [lead, ...others] = [...present, ...joined.toSorted(bySeverityThenPlace)].map(({finding}) => finding)
  if (!lead) return null
  const withSuggestion = suggested.has(lead.fingerprint) && standsOn(comment, lead.replacement)
  const body = formatInline({lead, others, withSuggestion}, key)
  const visibility = wasFixed && comment.isMinimized && canMinimize ? 'unminimize' : 'same'
  return normaliseBody(body) === normaliseBody(comment.body) && visibility === 'same' ? null : {comment, body, visibility}
}

function standsOn({line, startLine}: OwnComment, range: LineRange | undefined): boolean {
  return range !== undefined && line === range.end && (startLine ?? line) === range.start
}

function planSticky(model: RunModel, {stickies, canMinimize}: OwnState, key: string): Pick<Plan, 'sticky' | 'surplus'> {
  const [oldest, ...others] = stickies
  if (!oldest && !isWorthAComment(model)) return {sticky: {action: 'none'}, surplus: []}
  const body = formatSticky(model, key)
  const surplus = canMinimize ? others.filter(({isMinimized}) => !isMinimized) : []
  if (!oldest) return {sticky: {action: 'create', body}, surplus}
  return {sticky: normaliseBody(oldest.body) === normaliseBody(body) ? {action: 'none'} : {action: 'update', sticky: oldest, body}, surplus}
}
