import {figure} from './figures.ts'
import type {FileView} from './file-view.ts'

/** How often a rule found something. */
export interface RuleCount {
  readonly rule: string
  readonly findings: number
  readonly files: number
}

/** The rules that found something in any file, the most frequent first. */
export function countRules(files: readonly FileView[]): RuleCount[] {
  const counts = new Map<string, {findings: number; files: Set<FileView>}>()
  for (const file of files) {
    for (const {rule} of file.report.findings) {
      const known = counts.get(rule) ?? {findings: 0, files: new Set()}
      known.findings++
      known.files.add(file)
      counts.set(rule, known)
    }
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y.findings - x.findings || (a < b ? -1 : 1))
    .map(([rule, {findings, files: having}]) => ({rule, findings, files: having.size}))
}

/** “3 rarer kinds with 12 findings”. */
export function rarerText(rest: readonly RuleCount[]): string {
  return `${rest.length} rarer kinds with ${figure(rest.reduce((sum, {findings}) => sum + findings, 0))} findings`
}
