import {caps} from './caps.ts'
import {figure, percent} from './figures.ts'
import type {FileView} from './file-view.ts'
import {html, type Markup} from './markup.ts'
import type {RuleText} from './options.ts'

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
  const shown = all.slice(0, caps.rules)
  const rest = all.slice(caps.rules)
  const most = shown[0]?.[1].findings ?? 0
  return html`<table class="chart"><caption>Findings by kind</caption><thead><tr><th scope="col">What to do</th><th scope="col" class="n">Findings</th><th scope="col" class="n">Documents</th><th class="barhead" scope="col"><span class="sr">Bar</span></th></tr></thead>
<tbody>${shown.map(
    ([rule, {findings, files: in_}]) =>
      html`<tr><th scope="row">${rules.get(rule)?.summary ?? rule}</th><td class="n">${figure(findings)}</td><td class="n">${figure(in_.size)}</td><td class="barcell" aria-hidden="true"><span class="bar"><span style="width:${percent(findings, most)}"></span></span></td></tr>`,
  )}</tbody></table>
${rest.length > 0 && html`<p class="note">${rest.length} rarer kinds with ${figure(rest.reduce((sum, [, {findings}]) => sum + findings, 0))} findings are not in the chart.</p>`}`
}
