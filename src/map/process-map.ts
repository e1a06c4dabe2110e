import type {Where} from '../document/where.ts'

/**
 * The process of a document as a picture has it: lanes, nodes and edges, read
 * from what the text states. Plain JSON, with the same members for every
 * document; whoever draws it escapes the texts, which are the document's own.
 */
export interface ProcessMap {
  /** What the document calls itself, on one line; empty when it has no title. */
  readonly title: string
  /** The file, as the caller writes it. */
  readonly path: string
  /** Who acts, in the order in which they first do; steps without an actor have a lane of their own, the last one. */
  readonly lanes: readonly Lane[]
  /** The steps of all procedures, in reading order. */
  readonly nodes: readonly MapNode[]
  /** How one goes from step to step, within a procedure. */
  readonly edges: readonly Edge[]
  /** The lists, tables and sections that the steps stand in, in reading order; nothing says how one leads to another. */
  readonly procedures: readonly Procedure[]
  readonly coverage: Coverage
  /** The longest way of those of all procedures; null when no step states a time. */
  readonly longest: LongestWay | null
  /** What the document states outside its steps, so that no lane can show it; in reading order. */
  readonly outside: readonly Outside[]
}

/**
 * `reader`: the one spoken to. `provider`: “we”. `role`: a person or team by
 * name. `machine`: systems and messages. `unknown`: the text does not say.
 */
export type LaneKind = 'reader' | 'provider' | 'role' | 'machine' | 'unknown'

/** One actor. */
export interface Lane {
  /** The same for every mention of one actor; `lane` of a node is one of these. */
  readonly key: string
  /** For people: “Service desk”, “You (the reader)”, “We (the office)”. */
  readonly name: string
  readonly kind: LaneKind
}

/** A step, and where it stands. */
export interface MapNode extends Where {
  /** “s1”, “s2”, … through the whole document. */
  readonly id: string
  /** The key of its lane. */
  readonly lane: string
  /** `approval`: somebody's yes is asked for or given in it. */
  readonly kind: 'step' | 'approval'
  /** What is done, in at most 72 characters and without the condition; “…” where words are left out. */
  readonly text: string
  /** The first sentence as it is written, in at most 300 characters. */
  readonly sentence: string
  /** Its place in its procedure, from 1, by the document's own numbers where it has them; “2.1” is the first part of step 2. */
  readonly number: string
  /** Index into `procedures`. */
  readonly procedure: number
  /** Who must say yes, as written: “your manager”; empty when nobody is named, or when it is no approval. */
  readonly approvers: readonly string[]
  /** The longest time that the step states; null when it states none. */
  readonly wait: StatedWait | null
  /** Times that it states besides. */
  readonly moreWaits: readonly StatedWait[]
  /** It is done in some cases only. */
  readonly isConditional: boolean
  /** In which: “if the laptop is out of stock”, “otherwise”; null when it is always done. */
  readonly condition: string | null
  /** Other conditions that stand in it: “if not”, “unless the board agrees”. */
  readonly decisions: readonly string[]
  /** Who takes work over in it: “the finance team”. */
  readonly handsTo: readonly string[]
  /** The `id` of the step that it is a part of; null when it is none. */
  readonly detailOf: string | null
}

/** A time of waiting. */
export interface StatedWait {
  /** As it is written: “within 2 working days”. */
  readonly text: string
  /** In hours, of the clock or, when `isWorkingTime`, of work (8 a day, 40 a week); null when it has no number: “a few days”. */
  readonly least: number | null
  readonly most: number | null
  readonly isWorkingTime: boolean
}

/**
 * `next`: the one written next. `branch`: the next one, in some cases only.
 * `skip`: past a step that is done in some cases only. `jump`, `back`: “go to
 * step 7”, “return to step 2”.
 */
export type EdgeKind = 'next' | 'branch' | 'skip' | 'jump' | 'back'

/** One way from a step to another, both by `id`. */
export interface Edge {
  readonly from: string
  readonly to: string
  readonly kind: EdgeKind
  /** When one goes this way: the condition; empty when always. */
  readonly label: string
  /** Another actor takes over. */
  readonly changesActor: boolean
}

/** A list, table or section with steps, and where the first of them stands. */
export interface Procedure extends Where {
  /** The title over it; empty when there is none. */
  readonly title: string
  /** How many nodes it has. */
  readonly steps: number
  /** The lines of items of its list that were not read as steps, or their places in a file without lines: they tell nobody to do anything, as far as the rules see. */
  readonly unread: readonly (number | string)[]
  /** The `id` of the step, a title, in whose section it stands; null when it stands in none. */
  readonly partOf: string | null
  /** null when none of its steps states a time. */
  readonly longest: LongestWay | null
}

/** The way through a procedure that takes longest by the times it states; steps back are left out. */
export interface LongestWay {
  /** Index into `procedures`. */
  readonly procedure: number
  /** Its nodes by `id`, in order. */
  readonly nodes: readonly string[]
  /** The sum of its longest times, in hours of the clock; a working week of 40 hours counts as one of 168. */
  readonly hours: {readonly least: number; readonly most: number}
  /** The same in hours of work (8 a day); a day of the clock is one. null when a longer time on the way is not stated in working time. */
  readonly workingHours: {readonly least: number; readonly most: number} | null
  /** How many of its nodes state no time in numbers: these count as nothing. */
  readonly unstated: number
  /** There is no other way through. */
  readonly isOnlyWay: boolean
}

/** How many steps say who acts. */
export interface Coverage {
  readonly all: number
  /** Steps whose actor we know: all but those of kind `unknown`. */
  readonly known: number
  /** Steps by the kind of their lane. */
  readonly byKind: Readonly<Record<LaneKind, number>>
  /** Steps that state a time. */
  readonly timed: number
}

/** A statement about the process that stands in no step. */
export interface Outside extends Where {
  readonly kind: 'approval' | 'wait' | 'hand-off'
  /** The sentence or the words, in at most 160 characters. */
  readonly text: string
  /** Who approves or takes over; null when nobody is named. */
  readonly who: string | null
}
