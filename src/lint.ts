import type {Document, Field} from './document/document.ts'
import {groupBy} from './document/group.ts'
import {keptBy} from './document/memo.ts'
import {type Placed, placer} from './document/place.ts'
import {LineIndex} from './document/position.ts'
import {type Span, spanOf} from './document/text.ts'
import type {RelatedTo} from './facts.ts'
import type {Finding, Severity} from './finding.ts'
import {fingerprintOf, normalise} from './fingerprint.ts'
import type {Glossary} from './language/glossary.ts'
import {packOf} from './language/packs/index.ts'
import type {AnyRule, RuleContext, RuleFinding} from './rule.ts'
import {isActive, isDate, readSuppressions, Silence, type Suppression, withoutRules} from './suppression.ts'
import {createViews, type Surroundings, type Views} from './views.ts'

/** What a rule is set to for one document. */
export interface RuleSetting {
  readonly severity?: Severity | 'off'
  readonly options?: Readonly<Record<string, unknown>>
}

/** Everything a run depends on; the same input gives the same findings. */
export interface LintInput {
  readonly rules: readonly AnyRule[]
  readonly glossary: Glossary
  /** By rule id; a rule not named here keeps its own severity and options. */
  readonly settings?: Readonly<Record<string, RuleSetting>>
  readonly surroundings?: Surroundings
  /** What documents around this one say. */
  readonly related?: RelatedTo
  /** YYYY-MM-DD, for suppressions that expire and reviews that are due. */
  readonly today: string
}

/** A finding before its ordinal among equal ones is known. */
type Draft = Omit<Finding, 'fingerprint'> & {readonly key: string; readonly occurrences?: readonly Span[]}

/** Runs the rules on one document: pure, and sorted by offset and rule. Whoever needs its views besides hands in how they are made, from the same input. */
export function lintDocument(document: Document, input: LintInput, viewsOf: () => Views = () => viewsFor(document, input)): Finding[] {
  const lines = new LineIndex(document.source)
  const placed = placer(document)
  const drafts = syntaxDrafts(document, lines)
  const isBroken = drafts.length > 0 && document.blocks.length === 0
  const ran = new Set<string>(['no-invalid-syntax'])
  if (!isBroken) {
    const views = viewsOf()
    // Asked for each rule: what the document says of itself is worked out behind a getter.
    const {language, kind} = document
    for (const rule of input.rules) {
      const setting = input.settings?.[rule.id]
      if ((setting?.severity ?? rule.severity) === 'off' || silenceOf(rule, {language, kind}, input.glossary) !== undefined) continue
      ran.add(rule.id)
      const context = setting?.options ? contextOf(rule, setting.options) : ownContextOf(rule)
      for (const found of rule.check(views, context)) drafts.push(draftOf(found, rule, input, document, lines, placed))
    }
  }
  const suppressions = readSuppressions(document, lines)
  return finish(suppressions.length === 0 ? drafts : heeded(suppressions, drafts, {ran, input, document, lines, placed}), document.path)
}

function viewsFor(document: Document, {glossary, surroundings, related, today}: LintInput): Views {
  return createViews(document, glossary, surroundings, related, today)
}

/** A run over a document. */
interface Run {
  /** The rules that ran. */
  readonly ran: ReadonlySet<string>
  readonly input: LintInput
  readonly document: Document
  readonly lines: LineIndex
  readonly placed: (span: Span) => Placed
}

/** The drafts that no suppression silences, and what is wrong with suppressions. */
function heeded(suppressions: readonly Suppression[], drafts: readonly Draft[], {ran, input, document, lines, placed}: Run): Draft[] {
  const silence = new Silence(suppressions.filter((one) => isActive(one, input.today)))
  const kept = drafts.flatMap((draft) => unsuppressed(draft, silence, document, lines, placed))
  const known = new Set(input.rules.map(({id}) => id))
  const judged = suppressions.map((one) => {
    const hasRun = ran.has(one.rule)
    const state = {isActive: isActive(one, input.today), isUsed: silence.isUsed(one), isKnown: known.has(one.rule) || hasRun, hasRun}
    return {one, draft: suppressionDraft(one, state, document, lines), isUnused: state.isActive && state.hasRun && !state.isUsed}
  })
  const unused = judged.flatMap(({one, isUnused}) => (isUnused ? [one] : []))
  // What one comment names in vain goes at once.
  const fixes = new Map([...groupBy(unused, ({span}) => span.start)].map(([start, all]) => [start, withoutRules(all, document.source)]))
  for (const {one, draft, isUnused} of judged) {
    const fix = isUnused ? fixes.get(one.span.start) : undefined
    if (draft) kept.push(fix ? {...draft, fix} : draft)
  }
  return kept
}

/** Why a rule does not run on a document: English rules are silent on other languages, and rules about questions or a whole document speak on forms and processes only. */
export function silenceOf(rule: AnyRule, {language, kind}: Pick<Document, 'language' | 'kind'>, glossary: Glossary): string | undefined {
  const hasWords = rule.needs === undefined || (rule.needs === 'glossary' ? glossary.speaks(language) : packOf(language)?.[rule.needs] !== undefined)
  if ((rule.language !== undefined && rule.language !== language) || !hasWords) return 'it does not know the language'
  return rule.scope === 'span' || kind !== 'other' ? undefined : 'the document is neither form nor process'
}

/** What a rule is given that keeps its own options. */
const ownContextOf = keptBy((rule: AnyRule) => contextOf(rule, {}))

function contextOf(rule: AnyRule, options: Readonly<Record<string, unknown>>): RuleContext<Record<string, string>, object> {
  return {
    options: {...rule.options, ...options},
    finding: (message, at, values, extras = {}) => ({message, span: at === 'document' ? at : 'start' in at ? at : spanOfField(at), values, extras}),
  }
}

function spanOfField({label, span}: Field): Span {
  const text = label?.text.trimEnd() ?? ''
  // A label of a block scalar ends in a line break, which is no part of it.
  return label && text !== '' ? spanOf(label, text.length - text.trimStart().length, text.length) : {start: span.start, end: span.start}
}

function draftOf(found: RuleFinding, rule: AnyRule, input: LintInput, document: Document, lines: LineIndex, placed: (span: Span) => Placed): Draft {
  const {suggestions = [], fix, measure, occurrences, severity} = found.extras
  const span = found.span === 'document' ? null : found.span
  const quote = span ? document.source.slice(span.start, span.end) : ''
  const fixed = input.settings?.[rule.id]?.severity
  return {
    rule: rule.id,
    severity: strength(fixed, severity, rule.severity),
    message: render(rule.messages[found.message] ?? found.message, found.values),
    quote,
    span,
    position: span && lines.position(span),
    ...(span ? placed(span) : {place: ''}),
    suggestions,
    ...(fix === undefined ? {} : {fix}),
    key: quote || found.message,
    ...(measure === undefined ? {} : {measure}),
    ...(occurrences === undefined ? {} : {occurrences}),
  }
}

/** What the user set, else what the finding says of itself, else the rule's own. */
function strength(fixed: Severity | 'off' | undefined, own: Severity | undefined, rule: Severity | 'off'): Severity {
  if (fixed && fixed !== 'off') return fixed
  return own ?? (rule === 'off' ? 'note' : rule)
}

function render(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

function syntaxDrafts(document: Document, lines: LineIndex): Draft[] {
  return document.problems
    .filter(({code}) => code === 'syntax')
    .map(({message, span}) => ({
      rule: 'no-invalid-syntax',
      severity: 'error',
      message,
      quote: document.source.slice(span.start, span.end),
      span,
      position: lines.position(span),
      place: '',
      suggestions: [],
      key: message,
    }))
}

/** What a run showed of a suppression. */
interface SuppressionState {
  readonly isActive: boolean
  readonly isUsed: boolean
  readonly isKnown: boolean
  /** A rule that is off or does not apply here says nothing about whether its suppression is needed. */
  readonly hasRun: boolean
}

/** What is wrong with a suppression: no reason, past its date, or nothing to suppress. */
function suppressionDraft(suppression: Suppression, state: SuppressionState, document: Document, lines: LineIndex): Draft | undefined {
  const {rule, reason, until, span} = suppression
  const draft = (id: string, severity: Severity, message: string): Draft => {
    const quote = document.source.slice(span.start, span.end)
    return {rule: id, severity, message, quote, span, position: lines.position(span), place: '', suggestions: [], key: `${quote} ${rule}`}
  }
  if (!state.isKnown) return draft('no-unused-suppression', 'note', `There is no rule “${rule}”: this suppresses nothing.`)
  if (reason === '')
    return draft(
      'require-suppression-reason',
      'warning',
      `Say why ${rule} is switched off here: write the reason behind “--”, or as “reason:” in front matter.`,
    )
  if (until !== undefined && !isDate(until))
    return draft('no-expired-suppression', 'warning', `“${until}” is no date: write until when ${rule} is switched off, such as 2027-01-31.`)
  if (!state.isActive)
    return draft('no-expired-suppression', 'warning', `This held until ${until ?? ''}. Mend the text, or give ${rule} a new date and reason.`)
  if (!state.isUsed && state.hasRun) return draft('no-unused-suppression', 'note', `${rule} has nothing to report here: take this out.`)
  return undefined
}

/** A draft without its suppressed places: what it counts is counted anew, and it moves to the first place that is left. */
function unsuppressed(draft: Draft, silence: Silence, document: Document, lines: LineIndex, placed: (span: Span) => Placed): Draft[] {
  if (!silence.speaksOf(draft.rule)) return [draft]
  // A finding about the whole document is in every stretch that goes on to its end.
  const isSuppressed = (span: Span | null): boolean => silence.covers(draft.rule, span ? lines.point(span.start).line : Number.MAX_SAFE_INTEGER)
  const {span, occurrences, measure} = draft
  // A measure that is no count of places (a grade, the questions of a form) stands or falls with its anchor.
  if (!span || !occurrences || occurrences.length !== measure) return isSuppressed(span) ? [] : [draft]
  const left = occurrences.filter((one) => !isSuppressed(one))
  const [first] = left
  if (!first) return []
  const anchor = isSuppressed(span) ? first : span
  const quote = document.source.slice(anchor.start, anchor.end)
  return [
    {
      ...draft,
      span: anchor,
      quote,
      key: quote,
      position: lines.position(anchor),
      ...placed(anchor),
      measure: left.length,
      occurrences: left,
    },
  ]
}

/** Sorts by offset and rule (the whole document first) and numbers equal findings. */
function finish(drafts: readonly Draft[], path: string): Finding[] {
  const ordinals = new Map<string, number>()
  const sorted = drafts.toSorted((a, b) => offset(a) - offset(b) || compare(a.rule, b.rule) || compare(a.message, b.message))
  return sorted.filter(isFirst).map(({key, ...finding}) => {
    const same = `${finding.rule}\n${normalise(key)}`
    const ordinal = ordinals.get(same) ?? 0
    ordinals.set(same, ordinal + 1)
    return {...finding, fingerprint: fingerprintOf(finding.rule, path, key, ordinal)}
  })
}

/** A text that stands once in the file and is shown on two questions is wrong once. */
function isFirst(draft: Draft, i: number, drafts: readonly Draft[]): boolean {
  const before = drafts[i - 1]
  return !(
    before?.span &&
    draft.span &&
    before.rule === draft.rule &&
    before.message === draft.message &&
    before.span.start === draft.span.start &&
    before.span.end === draft.span.end
  )
}

function offset({span}: Draft): number {
  return span?.start ?? -1
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
