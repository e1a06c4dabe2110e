/** What a process owner is told of each kind of cut. */
import type {CutKind} from './cuts.ts'

interface CutWords {
  /** What to do, in front of the question or the approver. */
  readonly verb: string
  /** Many of them, for a table. */
  readonly many: string
  /** How it can go, and why. */
  readonly how: string
  /** Whether the figure is the most that can be saved, and not what is. */
  readonly isMost: boolean
}

export const cutWords: Readonly<Record<CutKind, CutWords>> = {
  written: {
    verb: 'Ask for less',
    many: 'Answers written from nothing',
    how: 'People compose this answer; that takes the time. Ask for one or two sentences, offer choices, or drop it if nobody reads the answers.',
    isMost: true,
  },
  specialist: {
    verb: 'Let IT answer',
    many: 'Questions that only IT can answer',
    how: 'The requester has to ask somebody in IT. Ask what they want to do, and let IT work out the rest.',
    isMost: true,
  },
  approval: {
    verb: 'Question the approval',
    many: 'Approvals',
    how: 'How often is the answer no? Let small and safe requests through, or let one person decide. The wait for this yes goes too; it is not in the minutes.',
    isMost: true,
  },
  held: {
    verb: 'Drop',
    many: 'Questions whose answer is held already',
    how: 'The company or the site holds the answer already: look it up.',
    isMost: false,
  },
  twice: {verb: 'Ask once', many: 'Questions asked more than once', how: 'It is asked more than once.', isMost: false},
  office: {
    verb: 'Move out of the form',
    many: 'The office’s own fields',
    how: 'The office fills this in. It makes the form look longer; we count no minutes of the requester for it.',
    isMost: false,
  },
}
