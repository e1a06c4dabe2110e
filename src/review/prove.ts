/** Which replacements are offered: those that mend their findings, and make no new ones, once they are all accepted. */
import type {Span} from '../document/text.ts'
import type {Finding} from '../finding.ts'
import {trackedChangesReason} from '../readers/docx/read.ts'
import {faultsOf, type ProvedVersion, type Replaced, replacementFor} from '../replacement.ts'
import type {Review} from './review.ts'

/** How a file is written with some replacements, and what is found in one. */
export interface Workshop {
  write(replacements: ReadonlyMap<Finding, string>): Review
  /** Reads tracked changes as accepted; undefined for what is no document. */
  lint(bytes: Uint8Array): ProvedVersion | undefined
}

/** How often a file is linted again. */
const mostTries = 24

/** Writes a review with all replacements that are proved. */
export function proveReview(version: ProvedVersion, {write, lint}: Workshop): Review {
  const candidates = new Map(
    version.findings.flatMap((finding) => {
      const words = replacementFor(finding, version.source)
      return words === undefined ? [] : [[finding, words] as const]
    }),
  )
  const before = withoutTracked(version)
  let tries = 0
  /** The most of these findings that are mended together. */
  const prove = (findings: readonly Finding[]): Review => {
    const review = write(new Map([...candidates].filter(([finding]) => findings.includes(finding))))
    const {changed} = review
    if (changed.length === 0) return review
    const none = (): Review => write(new Map())
    const after = tries++ < mostTries ? lint(review.bytes) : undefined
    if (!after) return none()
    const {text, replaced} = replace(version.source, changed, candidates)
    const faults = faultsOf(before, withoutTracked(after), text, replaced)
    if (faults && faults.unmended.length + faults.added.length === 0) return review
    const guilty = new Set(faults ? [...faults.unmended, ...faults.added.flatMap((one) => causesOf(one, changed))] : [])
    if (guilty.size > 0) return prove(changed.filter((one) => !guilty.has(one)))
    if (changed.length === 1) return none()
    // What counts over a whole section says nothing of where: half of them is tried, and what is well alone is tried together.
    const middle = changed.length >> 1
    const [first, second] = [prove(changed.slice(0, middle)), prove(changed.slice(middle))]
    const both = [...first.changed, ...second.changed]
    if (first.changed.length === 0) return second
    return second.changed.length === 0 || both.length === changed.length ? first : prove(both)
  }
  return prove([...candidates.keys()])
}

/** The file has tracked changes because we wrote them. */
function withoutTracked(version: ProvedVersion): ProvedVersion {
  return {...version, notChecked: version.notChecked.filter(({reason}) => reason !== trackedChangesReason)}
}

/** The changes that may have made a finding: those in its paragraph, else those for the same rule, which may report only so many. */
function causesOf(added: Finding, changed: readonly Finding[]): Finding[] {
  const beside = changed.filter((one) => isBeside(one, added))
  return beside.length > 0 ? beside : changed.filter(({rule}) => rule === added.rule)
}

function isBeside({anchor}: Finding, other: Finding): boolean {
  return anchor !== undefined && anchor.part === other.anchor?.part && anchor.paragraph === other.anchor.paragraph
}

/** The source with the words of these findings replaced, and where the new ones stand in it. */
function replace(source: string, findings: readonly Finding[], words: ReadonlyMap<Finding, string>): {text: string; replaced: Replaced[]} {
  const sorted = findings.flatMap((finding) => (finding.span ? [{finding, span: finding.span}] : [])).sort((a, b) => a.span.start - b.span.start)
  const replaced: Replaced[] = []
  let text = ''
  let at = 0
  for (const {finding, span} of sorted) {
    text += source.slice(at, span.start)
    const start = text.length
    text += words.get(finding) ?? ''
    const own: Span = {start, end: text.length}
    replaced.push({finding, span: own})
    at = span.end
  }
  return {text: text + source.slice(at), replaced}
}
