import {figure} from '../owner/figures.ts'
import type {FileView} from '../owner/file-view.ts'
import type {RuleText} from '../owner/options.ts'
import {countRules, rarerText} from '../owner/rule-counts.ts'
import {caps} from './caps.ts'
import {html, type Markup} from './markup.ts'
import {bar, table} from './table.ts'

/** Findings of all files by kind, the most frequent first. */
export function ruleChart(files: readonly FileView[], rules: ReadonlyMap<string, RuleText>): Markup | undefined {
  const all = countRules(files)
  if (all.length === 0) return undefined
  const rest = all.slice(caps.rules)
  const most = all[0]?.findings ?? 0
  const columns = [{head: 'What to do'}, {head: 'Findings', kind: 'number'}, {head: 'Documents', kind: 'number'}, {head: 'Bar', kind: 'bar'}] as const
  return html`${table(
    {caption: 'Findings by kind', isCaptionHidden: true},
    columns,
    all.slice(0, caps.rules).map(({rule, findings, files: having}) => ({
      cells: [rules.get(rule)?.summary ?? rule, figure(findings), figure(having), bar(findings, most)],
    })),
  )}
${rest.length > 0 && html`<p class="note">${rarerText(rest)} are not in the chart.</p>`}`
}
