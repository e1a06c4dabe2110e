/** The numbers of a document that a change makes better or worse for the people who use it. */
import type {Finding} from './finding.ts'
import type {Views} from './rule.ts'

/** Every number counts something that costs the reader: less is better. */
export interface Measures {
  /** Questions that a requester answers; null for a document that asks nothing. */
  readonly questions: number | null
  /** What the form takes its requester by the model, in whole minutes; null where there are no questions. */
  readonly minutes: number | null
  /** Approvals that the text states. */
  readonly approvals: number
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
  return {
    questions: questions > 0 ? questions : null,
    minutes: questions > 0 ? views.minutes().rounded() : null,
    approvals: views.approvals().filter(({isNegated}) => !isNegated).length,
    jargon: findings.reduce((sum, {rule, measure: count = 1}) => sum + (wordRules.has(rule) ? count : 0), 0),
    grade: grades.length > 0 ? Math.round(Math.max(...grades) * 10) / 10 : null,
  }
}
