/** What a process owner is told of each kind of cut. */
import type {CutKind} from './cuts.ts'

interface CutWords {
  /** In front of one question or approver. */
  readonly one: string
  /** Several of one document; `#` is their number. */
  readonly several: string
  /** In the chart of one document. */
  readonly flag: string
  /** All of them, for a table. */
  readonly all: string
  /** Why it can go, in a sentence. */
  readonly why: string
  /** How to go about it. */
  readonly how: string
  /** Whether something will take its place, so that the figure is the most that can be saved. */
  readonly isMost: boolean
}

export const cutWords: Readonly<Record<CutKind, CutWords>> = {
  written: {
    one: 'Ask for less:',
    several: 'Ask for less in # answers',
    flag: 'ask for less',
    all: 'Answers written from nothing',
    why: 'People have to compose it, and somebody has to read it.',
    how: 'Ask for one or two sentences, offer choices, or drop it if nobody reads the answers.',
    isMost: true,
  },
  specialist: {
    one: 'Let IT answer:',
    several: 'Let IT answer # questions',
    flag: 'let IT answer',
    all: 'Questions that only IT can answer',
    why: 'The requester has to find somebody in IT who knows.',
    how: 'Ask what the person wants to do, and let IT work out the rest.',
    isMost: true,
  },
  approval: {
    one: 'Question the approval by',
    several: 'Question # approvals',
    flag: 'question it',
    all: 'Approvals',
    why: 'How often is the answer no? The wait goes too; it is not in the minutes.',
    how: 'Let small and safe requests through, or let one person decide.',
    isMost: true,
  },
  held: {
    one: 'Drop',
    several: 'Drop # questions',
    flag: 'drop',
    all: 'Questions whose answer is held already',
    why: 'The company or the site holds the answer already.',
    how: 'Look the answer up from who is signed in.',
    isMost: false,
  },
  twice: {
    one: 'Ask once:',
    several: 'Ask once: # questions',
    flag: 'ask once',
    all: 'Questions asked more than once',
    why: 'The form asks for it elsewhere.',
    how: 'Keep the first and drop the others.',
    isMost: false,
  },
  office: {
    one: 'Move out of the form:',
    several: 'Move # fields out of the form',
    flag: 'move out',
    all: 'The office’s own fields',
    why: 'The office fills it in; it makes the form look longer.',
    how: 'Keep them in the office’s own system.',
    isMost: false,
  },
}
