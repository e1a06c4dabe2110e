import type {Finding} from '../../finding.ts'
import {bySeverity} from '../most-severe.ts'
import {alsoIn, wordsOf} from '../snippet.ts'
import {listWheres, whereOf, whereTitle} from '../where.ts'
import {count} from '../wording.ts'
import {caps} from './caps.ts'
import {figure} from './figures.ts'
import type {FileView} from './file-view.ts'
import {whereLink} from './link.ts'
import {html, type Markup, said} from './markup.ts'
import type {RuleText} from './options.ts'

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
${rest.length > 0 && html`<p class="note">And ${figure(rest.length)} more${linesOf(rest)}.</p>`}<p class="ruleid">Rule: <code>${id}</code></p></details>`
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

/** The quote between the words around it, without the marks of the format; nothing where the message has said as much. */
function wordsAround(finding: Finding, {source, startOf}: FileView) {
  const {quote, message} = finding
  if (quote === '') return undefined
  const {before, quote: words, after} = wordsOf(finding, source, startOf)
  const [plainBefore, plainAfter] = [plain(before.replace(/^\s*(?:- )?[\w-]+:\s+["']?/, '')), plain(after)]
  if (message.includes(words) && !/\p{L}/u.test(plainBefore + plainAfter)) return undefined
  return {before: plainBefore, quote: words, after: plainAfter}
}

function plain(text: string): string {
  return text.replace(/\*\*|\s*\|\s*/g, (mark) => (mark.includes('|') ? ' ' : ''))
}

/** “ (lines 3, 12 and others)”. */
function linesOf(findings: readonly Finding[]): string {
  const text = listWheres(findings.map(whereOf), 12, ' and others')
  return text === '' ? '' : ` (${text})`
}
