import {readInlineMarker} from '../../action/marker.ts'
import type {ModelFile, ModelFinding, RunModel} from '../../action/model.ts'
import type {OwnComment, OwnState} from '../../action/own-state.ts'
import type {Plan} from '../../action/plan.ts'
import {compareVersions} from '../../src/compare.ts'
import {LineIndex} from '../../src/document/position.ts'
import type {Severity} from '../../src/finding.ts'
import {fingerprintOf} from '../../src/fingerprint.ts'
import {lint, readDocument} from '../../src/index.ts'
import type {Measures} from '../../src/measures.ts'

/** A finding at a line, known by its words as a real one is. */
export function finding(line: number, given: Partial<ModelFinding> & {path?: string; ordinal?: number} = {}): ModelFinding {
  const {path = 'forms/laptop.md', ordinal = 0, ...more} = given
  const {rule = 'no-jargon', quote = `word ${line}`} = more
  const point = {line, column: 1, offset: line * 100}
  return {
    rule,
    severity: 'note',
    message: `“${quote}” is IT’s word.`,
    quote,
    span: {start: line * 100, end: line * 100 + quote.length},
    position: {start: point, end: {line, column: 1 + quote.length, offset: line * 100 + quote.length}},
    place: '',
    suggestions: [],
    fingerprint: fingerprintOf(rule, path, quote, ordinal),
    ...more,
  }
}

export const noMeasures: Measures = {questions: null, minutes: null, hours: null, approvals: 0, handOffs: 0, wait: null, jargon: 0, grade: null}

export function file(given: Partial<ModelFile> = {}): ModelFile {
  return {
    path: 'forms/laptop.md',
    previousPath: null,
    kind: 'form',
    before: null,
    after: noMeasures,
    difference: null,
    added: [],
    existing: [],
    fixed: [],
    notChecked: [],
    ...given,
  }
}

export const head = 'a'.repeat(40)

export function model(files: readonly ModelFile[], given: Partial<RunModel> = {}): RunModel {
  const tool = {name: 'untape', version: '0.1.0'} as const
  return {schema: 1, tool, scope: 'change', head, base: 'b'.repeat(40), isConfigChanged: false, configFrom: 'head', files, notChecked: [], ...given}
}

export const nothingOwn: OwnState = {comments: [], stickies: [], canMinimize: true}

export function ownComment(body: string, given: Partial<OwnComment> = {}): OwnComment {
  const mark = readInlineMarker(body)
  return {
    id: 1,
    nodeId: 'C1',
    path: 'forms/laptop.md',
    line: 1,
    startLine: null,
    body,
    key: mark?.key ?? '',
    fingerprints: mark?.fingerprints ?? [],
    isResolved: false,
    isMinimized: false,
    hasReply: false,
    ...given,
  }
}

/** The state once GitHub has carried a plan out. */
export function carryOut(plan: Plan, state: OwnState): OwnState {
  const edits = [...plan.update, ...plan.fixed]
  const kept = state.comments.map((comment): OwnComment => {
    const edit = edits.find((one) => one.comment === comment)
    if (!edit) return comment
    const isMinimized = edit.visibility === 'same' ? comment.isMinimized : edit.visibility === 'minimize'
    return {...comment, body: edit.body, isMinimized, fingerprints: readInlineMarker(edit.body)?.fingerprints ?? []}
  })
  const next = Math.max(0, ...state.comments.map(({id}) => id)) + 1
  const written = plan.review.map(({path, lines, body}, i) =>
    ownComment(body, {id: next + i, nodeId: `C${next + i}`, path, line: lines.end, startLine: lines.start === lines.end ? null : lines.start}),
  )
  const stickies = state.stickies.map((sticky) => {
    const isMinimized = sticky.isMinimized || plan.surplus.includes(sticky)
    return plan.sticky.action === 'update' && plan.sticky.sticky === sticky ? {...sticky, body: plan.sticky.body, isMinimized} : {...sticky, isMinimized}
  })
  if (plan.sticky.action === 'create') stickies.push({id: 9000, nodeId: 'S9000', url: 'https://github.com/x', body: plan.sticky.body, isMinimized: false})
  return {...state, comments: [...kept, ...written], stickies}
}

/** What the linter really says of two versions of a document. */
export function lintedFile(path: string, before: string | null, after: string, measures: {before: Measures | null; after: Measures}): ModelFile {
  const version = (content: string) => ({source: content, findings: lint(readDocument({path, content}))})
  const {added, existing, fixed} = compareVersions(before === null ? undefined : version(before), version(after))
  const plain = (findings: readonly ModelFinding[]): ModelFinding[] =>
    findings.map((one) => {
      const {occurrences: _, ...rest} = one as ModelFinding & {occurrences?: unknown}
      return rest
    })
  return file({path, ...measures, added: plain(added), existing: plain(existing), fixed: plain(fixed)})
}

/** A replacement of the lines that a span stands on. */
export function replacing(source: string, one: ModelFinding, by: string): ModelFinding {
  if (!one.span) return one
  const lines = new LineIndex(source)
  const at = lines.position(one.span)
  const all = source.split('\n')
  const whole = all.slice(at.start.line - 1, at.end.line).join('\n')
  const start = one.span.start - (at.start.column - 1)
  const changed = whole.slice(0, one.span.start - start) + by + whole.slice(one.span.end - start)
  return {...one, replacement: {start: at.start.line, end: at.end.line, lines: changed.split('\n')}}
}

export const severityNames: readonly Severity[] = ['note', 'warning', 'error']
