/** The numbers of a document that a change makes better or worse for the people who use it. */
import {summariseBurden} from './burden/summary.ts'
import type {Finding} from './finding.ts'
import type {Views} from './rule.ts'

/** Every number counts something that costs the reader: less is better. */
export interface Measures {
  /** Questions that a requester answers; null for a document that asks nothing. */
  readonly questions: number | null
  /** What the form takes its requester, by the model or as measured, rounded; null where there are no questions. */
  readonly minutes: number | null
  /** Hours of a year of all who work on the requests; null where nobody has said how many there are. */
  readonly hours: number | null
  /** People who must approve, as the text states them. */
  readonly approvals: number
  /** Statements that work passes to somebody else. */
  readonly handOffs: number
  /** Working days that a request waits, by the longest that is stated; null where nothing is. */
  readonly wait: number | null
  /** Uses of words that only IT knows, and of acronyms that nothing spells out. */
  readonly jargon: number
  /** School years that the hardest section takes; null where no section is long enough to be graded. */
  readonly grade: number | null
}

const wordRules = new Set(['no-jargon', 'no-undefined-acronym', 'require-explained-term'])

/** Measures a document by its views and by all that was found in it. */
export function measure(views: Views, findings: readonly Finding[]): Measures {
  const questions = views.questions().length
  const grades = views.hardSections().map(({grade}) => grade)
  const {minutes, hoursPerYear, approvals, handOffs, wait} = summariseBurden(views.burden())
  return {
    questions: questions > 0 ? questions : null,
    minutes: minutes?.mid ?? null,
    hours: hoursPerYear?.mid ?? null,
    approvals: approvals.length,
    handOffs,
    wait: wait?.most ?? null,
    jargon: findings.reduce((sum, {rule, measure: count = 1}) => sum + (wordRules.has(rule) ? count : 0), 0),
    grade: grades.length > 0 ? Math.round(Math.max(...grades) * 10) / 10 : null,
  }
}
