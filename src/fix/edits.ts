/** What may be written in the place of what, and the text with it. */
import type {Block} from '../document/document.ts'
import {type Span, withReplaced} from '../document/text.ts'
import type {Finding, Fix} from '../finding.ts'
import {replacementsFor} from '../replacement.ts'
import {Reading, type Rewording, type Words} from './reading.ts'

/** A change to a source, and the finding that asks for it. */
export interface Edit extends Fix {
  readonly finding: Finding
  /** The words that a person reads in the span; undefined for a change to how something is written, which changes nothing that is read. */
  readonly rewording: Rewording | undefined
}

/** An edit that was made. */
export interface MadeEdit {
  readonly edit: Edit
  readonly finding: Finding
  /** Where its text stands now. */
  readonly span: Span
}

/** Rules whose fixes change how something is written, and not a word of what is read. */
const keepsWords = new Set(['valid-issue-form', 'no-unused-suppression'])

/**
 * The edits that findings offer, in the order of the source, none over
 * another: fixes and, with `isSuggesting`, the first suggestions that may stand
 * in for what is there. Where two meet, a fix wins, then the first.
 */
export function editsFor(findings: readonly Finding[], source: string, blocks: readonly Block[], isSuggesting: boolean): Edit[] {
  const reading = new Reading(source, blocks)
  const offered = findings.flatMap((finding): (Fix & {readonly finding: Finding})[] => {
    if (finding.fix) return [{...finding.fix, finding}]
    return isSuggesting ? replacementsFor(finding, source).map(({span, words}) => ({span, text: words, finding})) : []
  })
  const edits = offered.flatMap((one): Edit[] => {
    if (keepsWords.has(one.finding.rule)) return [{...one, rewording: undefined}]
    const words = reading.wordsIn(one.span)
    if (words && !one.finding.fix && isName(words)) return []
    const isNew = source.slice(one.span.start, one.span.end) !== one.text
    return words && isNew ? [{...one, rewording: {...words, text: one.text}}] : []
  })
  return withoutOverlaps(edits.sort((a, b) => a.span.start - b.span.start || Number(b.finding.fix !== undefined) - Number(a.finding.fix !== undefined)))
}

/** Links lead to a heading by its words, and call other pages by theirs. */
function isName({block, from, to}: Words): boolean {
  return block.role === 'heading' || block.marks.some(({type, start, end}) => type === 'link' && start < to && end > from)
}

function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  for (const edit of edits) {
    const last = kept.at(-1)
    if (!last || last.span.end <= edit.span.start) kept.push(edit)
    else if (edit.finding.fix && !last.finding.fix) kept.splice(-1, 1, edit)
  }
  return kept
}

/** The source with edits in it, in order and none over another, and where they stand then. */
export function withEdits(source: string, edits: readonly Edit[]): {readonly text: string; readonly made: readonly MadeEdit[]} {
  const {text, made} = withReplaced(source, edits, (edit) => edit.text)
  return {text, made: made.map(({change, span}) => ({edit: change, finding: change.finding, span}))}
}
