import {type Branch, findBranches, mayBranch} from './branches.ts'
import type {Document} from './document.ts'
import {type ActorChange, actorChanges, coverage, findHandOffs, type HandOff} from './hand-offs.ts'
import {findSteps, type Piece, type Step} from './steps.ts'
import type {Span} from './text.ts'
import {findWaits, type Wait} from './waits.ts'

export type {Step}

/** What a document says of the process in it. Plain data, all of it: a map of the process is drawn from nothing else. */
export interface ProcessViews {
  /** The steps of all procedures, in reading order, each with who does it. */
  steps(): readonly Step[]
  /** Steps of one procedure that another actor takes over. */
  actorChanges(): readonly ActorChange[]
  /** The share of some steps, from 0 to 1, of which we know who does them. */
  coverage(steps: readonly Step[]): number
  /** Statements that work passes to a person or team. */
  handOffs(): readonly HandOff[]
  /** Stated times of waiting, each with the step it stands in. */
  waits(): readonly Wait[]
  /** The decision points of the steps. */
  branches(): readonly Branch[]
  /** Whether a procedure may have so many of them; asked of the words alone, before steps are read. */
  mayBranch(times: number): boolean
}

interface Sources {
  readonly sentences: () => readonly Piece[]
  readonly times: () => readonly {readonly text: string; readonly span: Span | null}[]
  readonly once: <T>(compute: () => T) => () => T
}

/** The views of the process in a document, from its sentences and the answer times it states. */
export function processViews(document: Document, {sentences, times, once}: Sources): ProcessViews {
  const steps = once(() => {
    const spans = times().flatMap(({span}) => span ?? [])
    return findSteps(document, sentences(), spans)
  })
  return {
    steps,
    actorChanges: once(() => actorChanges(steps())),
    coverage,
    handOffs: once(() => findHandOffs(sentences())),
    waits: once(() => findWaits(times(), steps())),
    branches: once(() => findBranches(steps(), sentences())),
    mayBranch: (times) => mayBranch(document, sentences(), times),
  }
}
