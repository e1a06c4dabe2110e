import type {Finding} from '../../finding.ts'
import {bySeverity} from '../most-severe.ts'
import {figure} from '../owner/figures.ts'
import type {FileView} from '../owner/file-view.ts'
import {wheresOf, wordsAround} from '../owner/finding-words.ts'
import type {RuleText} from '../owner/options.ts'
import {alsoIn} from '../snippet.ts'
import {whereOf, whereTitle} from '../where.ts'
import {count} from '../wording.ts'
import {caps} from './caps.ts'
import {whereLink} from './link.ts'
import {html, type Markup, said} from './markup.ts'

/** What was found in a file, by rule, the most severe first. */
export function findingsOf(file: FileView, rules: ReadonlyMap<string, RuleText>): Markup {
  const {findings} = file.report
  if (findings.length === 0) return html`<h4>Wording</h4><p>Nothing was found in this text.</p>`
  const byRule = new Map<string, Finding[]>()
  for (const finding of bySeverity(findings, ({severity}) => severity)) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding])
  const all = [...byRule]
  const shown = all.slice(0, caps.rulesOfFile)
  return html`<h4>What to mend in the text</h4>
${shown.map(([rule, own]) => ruleOf(own, rules.get(rule) ?? {id: rule, summary: rule, why: ''}, file))}
${all.length > shown.length && html`<p class="note">${all.length - shown.length} more kinds of findings are not shown.</p>`}`
}

function ruleOf(findings: readonly Finding[], {id, summary, why}: RuleText, file: FileView): Markup {
  const worst = findings[0]?.severity ?? 'note'
  const shown = findings.slice(0, caps.findingsOfRule)
  const rest = findings.slice(caps.findingsOfRule)
  return html`<details class="rule is-${worst}"${worst === 'error' && html` open`}><summary><span class="severity">${worst}</span> ${summary} <span class="times">${count(findings.length, 'finding')}</span></summary>
${why !== '' && html`<p class="why">${why}</p>`}
<ul class="findings">${shown.map((finding) => findingOf(finding, file))}</ul>
${rest.length > 0 && html`<p class="note">And ${figure(rest.length)} more${wheresOf(rest)}.</p>`}<p class="ruleid">Rule: <code>${id}</code></p></details>`
}

function findingOf(finding: Finding, file: FileView): Markup {
  const {message, suggestions} = finding
  const {source, address, report} = file
  const where = whereOf(finding)
  const title = whereTitle(where) || 'Whole document'
  const name = where.place === undefined ? title : said(title)
  const words = wordsAround(finding, file)
  return html`<li><p>${whereLink(address, where, name)}: ${said(message)}${alsoIn(finding, source)}</p>
${words && html`<blockquote>${said(words.before, report.language)}<mark>${said(words.quote, report.language)}</mark>${said(words.after, report.language)}</blockquote>`}
${suggestions.length > 0 && html`<p class="better"><b>Better:</b> ${suggestions.slice(0, 3).map((one, i) => html`${i > 0 && ' · '}${said(one, report.language)}`)}</p>`}</li>`
}
