/** What a process owner is told of what could go, in words. */
import {cut as shorten} from '../burden-words.ts'
import {cutWords} from './cut-words.ts'
import type {Cut, CutGroup} from './cuts.ts'
import type {Piece, Pieces} from './pieces.ts'

export const noCuts =
  'Nothing that could simply go was found: no question whose answer is held already or that only IT can answer, no long answers, no approvals.'

export const whereHoursAre =
  'Dropping easy questions is a courtesy: it saves seconds. The hours are in answers that people must write, in questions that only IT can answer, and in approvals.'

export const howCutsAreRanked =
  'Most hours a year first, where they are known, then most minutes. Each saving is the model’s estimate for one request; “up to” where something will take its place. Whether a question is needed, only you can say.'

/** Where a cut stands that no line states. */
export const inSettings = 'stated in the settings'

/** A label that goes on for longer is in the section of its document. */
const longestLabel = 90

/** What to do: “Drop “E-mail address””, “Let IT answer 3 questions”. */
export function titleOf({kind, cuts}: CutGroup): Pieces {
  const [first, ...others] = cuts
  const {one, several} = cutWords[kind]
  return first && others.length === 0 ? [`${one} `, ...nameOf(first)] : [several.replace('#', String(cuts.length))]
}

/** The question or the approver. */
export function nameOf({what, kind, file}: Cut): Pieces {
  if (what.trim() === '') return ['a question without a label']
  const name: Piece = {said: shorten(what, longestLabel), language: file.report.language}
  return kind === 'approval' ? [name] : ['“', name, '”']
}

/** Why it can go, in a few sentences: ours, or those of the findings. */
export function reasonsOf({kind, cuts}: CutGroup): Pieces {
  const reasons = [...new Set(cuts.flatMap((cut) => cut.reasons))].slice(0, 3)
  return kind === 'held' || kind === 'specialist' || reasons.length === 0 ? [cutWords[kind].why] : reasons.flatMap((reason): Piece[] => [{said: reason}, ' '])
}

/** Why some are asked for, as the settings say. */
export function purposesOf({cuts}: CutGroup): Pieces[] {
  return cuts
    .filter(({purpose}) => purpose !== null)
    .slice(0, 3)
    .map((one) => [...(cuts.length > 1 ? [...nameOf(one), ': '] : []), 'asked because: ', {said: one.purpose ?? ''}])
}

/** “saves up to”: the most that can be saved, where something takes its place. */
export function savesText({kind}: CutGroup): string {
  return cutWords[kind].isMost ? 'saves up to' : 'saves'
}
