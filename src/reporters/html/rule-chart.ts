import {caps} from './caps.ts'
import {figure} from './figures.ts'
import type {FileView} from './file-view.ts'
import {html, type Markup} from './markup.ts'
import type {RuleText} from './options.ts'
import {bar, table} from './table.ts'

/** Findings of all files by kind, the most frequent first. */
export function ruleChart(files: readonly FileView[], rules: ReadonlyMap<string, RuleText>): Markup | undefined {
  const counts = new Map<string, {findings: number; files: Set<FileView>}>()
  for (const file of files) {
    for (const {rule} of file.report.findings) {
      const known = counts.get(rule) ?? {findings: 0, files: new Set()}
      known.findings++
      known.files.add(file)
      counts.set(rule, known)
    }
  }
  const all = [...counts].sort(([a, x], [b, y]) => y.findings - x.findings || (a < b ? -1 : 1))
  if (all.length === 0) return undefined
  const rest = all.slice(caps.rules)
  const most = all[0]?.[1].findings ?? 0
  const columns = [{head: 'What to do'}, {head: 'Findings', kind: 'number'}, {head: 'Documents', kind: 'number'}, {head: 'Bar', kind: 'bar'}] as const
  return html`${table(
    {caption: 'Findings by kind', isCaptionHidden: true},
    columns,
    all.slice(0, caps.rules).map(([rule, {findings, files: having}]) => ({
      cells: [rules.get(rule)?.summary ?? rule, figure(findings), figure(having.size), bar(findings, most)],
    })),
  )}
${rest.length > 0 && html`<p class="note">${rest.length} rarer kinds with ${figure(rest.reduce((sum, [, {findings}]) => sum + findings, 0))} findings are not in the chart.</p>`}`
}
