import type {Severity} from './finding.ts'

/** A check of the engine itself: it has an id like a rule, but no options and no examples. */
export interface EngineRule {
  readonly id: string
  readonly severity: Severity
  readonly summary: string
  readonly why: string
}

/** The ids that the engine keeps for itself. */
export const engineRules: readonly EngineRule[] = [
  {
    id: 'no-invalid-syntax',
    severity: 'error',
    summary: 'Keep the file readable: valid YAML or JSON in forms, valid YAML in front matter.',
    why: 'A form that is not valid YAML or JSON cannot be opened, and front matter that is not valid is ignored. The rest of such a form is not checked.',
  },
  {
    id: 'no-unused-suppression',
    severity: 'note',
    summary: 'Take out suppressions that suppress nothing.',
    why: 'A comment that switches off a rule with nothing to report, or a rule that does not exist, hides the next finding or misleads the next author.',
  },
  {
    id: 'no-expired-suppression',
    severity: 'warning',
    summary: 'Mend what was let pass until a date.',
    why: 'A suppression with “until 2027-01-31” in its reason, or “until:” in front matter, ends on that day. From then on the finding is back.',
  },
  {
    id: 'require-suppression-reason',
    severity: 'warning',
    summary: 'Say why a rule is switched off.',
    why: 'A suppression without a reason cannot be judged later, so it suppresses nothing. Write the reason behind “--”, or as “reason:” in front matter.',
  },
]
