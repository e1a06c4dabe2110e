import type {Finding} from '../../src/finding.ts'
import type {FileReport} from '../../src/report.ts'

/** A finding with what a test does not care about filled in. */
export function aFinding(given: Partial<Finding> = {}): Finding {
  return {
    rule: 'no-jargon',
    severity: 'note',
    message: 'A message.',
    quote: '',
    span: null,
    position: null,
    place: '',
    suggestions: [],
    fingerprint: '0123456789abcdef',
    ...given,
  }
}

/** A file with its findings. */
export function aFile(path: string, findings: readonly Finding[], given: Partial<FileReport> = {}): FileReport {
  return {
    path,
    format: 'markdown',
    kind: 'form',
    audience: 'everyone',
    language: 'en',
    words: 100,
    fields: 3,
    findings,
    notChecked: [],
    facts: {acronyms: [], questions: []},
    ...given,
  }
}
