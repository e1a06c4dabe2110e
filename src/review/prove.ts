/** Which changes are offered: those that mend their findings, and make no new ones, once they are all accepted. */
import type {ParagraphPlace} from '../document/document.ts'
import {anchorOf} from '../document/paragraphs.ts'
import {type Span, withReplaced} from '../document/text.ts'
import type {Finding} from '../finding.ts'
import {type Attempt, provenAmong} from '../proof.ts'
import {trackedChangesReason} from '../readers/docx/read.ts'
import {faultsOf, type ProvedVersion, replacementsFor} from '../replacement.ts'
import type {Review} from './review.ts'
import type {Change} from './tracked.ts'

/** How a file is written with some changes, and what is found in one. */
export interface Workshop {
  write(changes: readonly Change[]): Review
  /** Reads tracked changes as accepted; undefined for what is no document. */
  lint(bytes: Uint8Array): ProvedVersion | undefined
}

interface Candidate extends Change {
  readonly span: Span
}

/** Writes a review with all changes that are proved. */
export function proveReview(version: ProvedVersion, paragraphs: readonly ParagraphPlace[], {write, lint}: Workshop): Review {
  const before = withoutTracked(version)
  const attempt = (wanted: readonly Candidate[]): Attempt<Candidate> => {
    const {bytes, changed: written} = write(wanted)
    const made = wanted.filter((one) => written.includes(one))
    const after = made.length > 0 ? lint(bytes) : undefined
    if (!after) return {made: [], faults: [[]]}
    const {text, made: places} = withReplaced(version.source, made, ({words}) => words)
    const replaced = places.map(({change, span}) => ({change, finding: change.finding, span}))
    const faults = faultsOf(before, withoutTracked(after), text, replaced)
    if (!faults) return {made, faults: [[]]}
    return {made, faults: [...faults.unmended.map(({change}) => [change]), ...faults.added.map((one) => causesOf(one, made))]}
  }
  return write(provenAmong(candidatesIn(version, paragraphs), attempt))
}

/** All changes that the findings suggest, in reading order. */
function candidatesIn({findings, source}: ProvedVersion, paragraphs: readonly ParagraphPlace[]): Candidate[] {
  const all = findings.flatMap((finding) =>
    replacementsFor(finding, source).flatMap(({span, words}) => {
      const anchor = anchorOf({paragraphs}, span)
      return anchor ? [{finding, span, anchor, quote: source.slice(span.start, span.end), words}] : []
    }),
  )
  return all.sort((a, b) => a.span.start - b.span.start)
}

/** The file has tracked changes because we wrote them. */
function withoutTracked(version: ProvedVersion): ProvedVersion {
  return {...version, notChecked: version.notChecked.filter(({reason}) => reason !== trackedChangesReason)}
}

/** The changes that may have made a finding: those in its paragraph, else those for the same rule, which may report only so many. */
function causesOf({anchor, rule}: Finding, changed: readonly Candidate[]): Candidate[] {
  const beside = changed.filter((one) => one.anchor.part === anchor?.part && one.anchor.paragraph === anchor.paragraph)
  return beside.length > 0 ? beside : changed.filter(({finding}) => finding.rule === rule)
}
