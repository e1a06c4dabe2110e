/** The edits of a document that are proved: made until none is left, each time linted again. Pure: an editor and a page can use it. */
import type {Document} from '../document/document.ts'
import {groupBy} from '../document/group.ts'
import type {Finding, Fix} from '../finding.ts'
import {type Attempt, provenAmong} from '../proof.ts'
import {faultsOf, type ProvedVersion} from '../replacement.ts'
import {type Edit, editsFor, withEdits} from './edits.ts'
import {Pieces} from './pieces.ts'
import {Reading, readsAs} from './reading.ts'

/** A version of a document as far as fixing it needs. */
export interface FixableVersion extends ProvedVersion, Pick<Document, 'blocks' | 'codeBlocks' | 'audience'> {}

/** What fixing asks of a document that was linted; `notChecked` is that of its report. */
export function fixableVersion(
  {source, kind, audience, blocks, codeBlocks}: Document,
  findings: readonly Finding[],
  notChecked: Document['notChecked'],
): FixableVersion {
  return {source, findings, kind, audience, blocks, codeBlocks, notChecked}
}

export interface FixOptions {
  /** Reads and lints another text in the place of the document, with the same settings; undefined when it is no document any more. */
  readonly lint: (source: string) => FixableVersion | undefined
  /** Whether the first suggestions are taken too, where they may stand in for what is there. */
  readonly isSuggesting?: boolean
  /** Which findings may be fixed; all when left out. */
  readonly wanted?: (version: FixableVersion) => readonly Finding[]
}

/** A document that was fixed. */
export interface FixedText {
  /** The document as it was when nothing was proved. */
  readonly version: FixableVersion
  /** Edits of the first source, in order and none over another. */
  readonly edits: readonly Fix[]
  /** How many places were changed. */
  readonly changes: number
}

/** How often edits are made upon edits. Real documents take one, seldom two. */
const mostPasses = 20

/**
 * Fixes a document. An edit is made only when the text with it, linted again,
 * no longer has its finding, has no finding that was not there before, is
 * still the same kind of document, and reads the same but for the words in its
 * place. Once more gives nothing.
 */
export function fixText(first: FixableVersion, {lint, isSuggesting = false, wanted = ({findings}) => findings}: FixOptions): FixedText {
  const pieces = new Pieces(first.source.length)
  let version = first
  let changes = 0
  for (let pass = 0; pass < mostPasses; pass++) {
    const proven = provenIn(version, wanted(version), lint, isSuggesting)
    if (proven.edits.length === 0) break
    pieces.make(proven.edits)
    changes += proven.edits.length
    version = proven.version
  }
  return {version, edits: pieces.edits(), changes}
}

/** What is safe goes first: no suggestion is to stand in its way. */
function provenIn(version: FixableVersion, findings: readonly Finding[], lint: FixOptions['lint'], isSuggesting: boolean): ReturnType<typeof proveEdits> {
  const editsWith = (suggesting: boolean): readonly Edit[] => editsFor(findings, version.source, version.blocks, suggesting)
  const safe = proveEdits(version, editsWith(false), lint)
  return isSuggesting && safe.edits.length === 0 ? proveEdits(version, editsWith(true), lint) : safe
}

/** The most of some edits that are well together, and the version with them. */
export function proveEdits(
  before: FixableVersion,
  edits: readonly Edit[],
  lint: FixOptions['lint'],
): {readonly version: FixableVersion; readonly edits: readonly Edit[]} {
  const versions = new Map<readonly Edit[], FixableVersion>()
  const attempt = (wanted: readonly Edit[]): Attempt<Edit> => {
    const {text, made} = withEdits(before.source, wanted)
    const after = lint(text)
    const faults = after && isSameReading(before, after, wanted) ? faultsOf(before, after, text, made) : undefined
    if (!after || !faults) return {made: wanted, faults: [[]]}
    const all = [...faults.unmended.map(({edit}) => [edit]), ...faults.added.map(causeFinder(after, made))]
    if (all.length === 0) versions.set(wanted, after)
    return {made: wanted, faults: all}
  }
  const proven = provenAmong(edits, attempt)
  return {version: versions.get(proven) ?? before, edits: versions.has(proven) ? proven : []}
}

function isSameReading(before: FixableVersion, after: FixableVersion, edits: readonly Edit[]): boolean {
  const hasMore = edits.some(({finding}) => finding.rule === 'valid-issue-form')
  const rewordings = edits.flatMap(({rewording}) => rewording ?? [])
  // Written for others, it may have fewer findings and be no better.
  if (after.audience !== before.audience) return false
  return after.codeBlocks === before.codeBlocks && readsAs(after.blocks, before.blocks, rewordings, hasMore)
}

/** Which edits may have made a finding: those in its block, else those for the same rule. */
function causeFinder({source, blocks}: FixableVersion, made: ReturnType<typeof withEdits>['made']): (finding: Finding) => readonly Edit[] {
  const reading = new Reading(source, blocks)
  const byBlock = groupBy(made, ({span}) => reading.blockAt(span.start))
  return ({span, rule, measure, occurrences}) => {
    // What a whole section measures, such as its reading grade, says nothing of where.
    if (measure !== undefined && occurrences?.length !== measure) return []
    const beside = (span && byBlock.get(reading.blockAt(span.start))) ?? []
    return (beside.length > 0 ? beside : made.filter(({finding}) => finding.rule === rule)).map(({edit}) => edit)
  }
}
