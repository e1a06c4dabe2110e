import type {Finding} from '../finding.ts'
import {type FileReport, hasLines} from '../report.ts'
import {count} from './wording.ts'

/**
 * At most three sentences on where to start, the most useful first. With
 * `summaryOf` they are for people who know no rule by its id and have no
 * command line: it says what a rule asks for.
 */
export function nextSteps(files: readonly FileReport[], pathOf: (path: string) => string, summaryOf?: (rule: string) => string): string[] {
  const steps = [errorStep(files, pathOf), worstStep(files, pathOf, summaryOf), wordStep(files), ruleStep(files, summaryOf)]
  return steps.filter((step) => step !== undefined).slice(0, 3)
}

/** What these report keeps a form from opening at all. */
const opening: ReadonlySet<string> = new Set(['no-invalid-syntax', 'valid-issue-form'])

function errorStep(files: readonly FileReport[], pathOf: (path: string) => string): string | undefined {
  const broken = files.filter(({findings}) => findings.some(({severity}) => severity === 'error'))
  const [first] = broken
  const finding = first?.findings.find(({severity}) => severity === 'error')
  if (!first || !finding) return undefined
  const more = broken.length > 1 ? ` (and ${broken.length - 1} more with errors)` : ''
  return `Mend the errors first: ${pathOf(first.path)}${hasLines(first) ? `:${finding.position?.start.line ?? 1}` : finding.place && `, ${finding.place}`}${more}. ${opening.has(finding.rule) ? 'Nobody can use a form that does not open' : 'An error stops whoever fills the form in'}.`
}

function worstStep(files: readonly FileReport[], pathOf: (path: string) => string, summaryOf?: (rule: string) => string): string | undefined {
  const warnings = ({findings}: FileReport): number => findings.filter(({severity}) => severity === 'warning').length
  const worst = files.toSorted((a, b) => warnings(b) - warnings(a))[0]
  const number = worst ? warnings(worst) : 0
  if (!worst || number === 0) return undefined
  const most = mostOf(worst.findings.filter(({severity}) => severity === 'warning'))
  const name = most && (summaryOf ? `“${summaryOf(most.rule)}”` : most.rule)
  const begin = most && most.count > 1 && number > most.count ? `; begin with the ${most.count} of ${name}` : ''
  return `Start with ${pathOf(worst.path)}: ${number} ${number === 1 ? 'warning' : 'warnings'}${begin}.`
}

function wordStep(files: readonly FileReport[]): string | undefined {
  const byWord = new Map<string, Set<string>>()
  const written = new Map<string, string>()
  for (const {path, findings} of files) {
    for (const {rule, quote} of findings) {
      if (rule !== 'no-jargon' && rule !== 'no-undefined-acronym' && rule !== 'require-explained-term') continue
      const word = quote.toLowerCase()
      if (!written.has(word)) written.set(word, quote)
      byWord.set(word, (byWord.get(word) ?? new Set()).add(path))
    }
  }
  const best = [...byWord].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))[0]
  if (!best || best[1].size < 2) return undefined
  return `“${written.get(best[0]) ?? best[0]}” stands in ${best[1].size} files: replace or explain it everywhere, or add it to your own glossary.`
}

function ruleStep(files: readonly FileReport[], summaryOf?: (rule: string) => string): string | undefined {
  const most = mostOf(files.flatMap(({findings}) => findings))
  if (!most || most.count < 3) return undefined
  if (summaryOf) return `The most frequent finding is “${summaryOf(most.rule)}”: ${count(most.count, 'time')}.`
  return `The most frequent finding is ${most.rule}. Run “untape explain ${most.rule}” to see why it matters and how to put it right.`
}

/** The rule with the most findings; the first by name where several have as many. */
function mostOf(findings: readonly Finding[]): {rule: string; count: number} | undefined {
  const counts = new Map<string, number>()
  for (const {rule} of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const best = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]
  return best && {rule: best[0], count: best[1]}
}
