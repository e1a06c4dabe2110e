/** The report for a process owner: one HTML file that needs nothing else. */
import type {Report} from '../../report.ts'
import {comparedText, count} from '../wording.ts'
import {caps} from './caps.ts'
import {cutSection} from './cut-list.ts'
import {findCuts} from './cuts.ts'
import {dateText, figure} from './figures.ts'
import {fileSection} from './file-section.ts'
import {fileTable, longestOf} from './file-table.ts'
import {type RankedFiles, rankFiles} from './file-view.ts'
import {keyFigures} from './key-figures.ts'
import {html, Markup} from './markup.ts'
import {method} from './method.ts'
import {notChecked} from './not-checked.ts'
import type {HtmlOptions} from './options.ts'
import {ruleChart} from './rule-chart.ts'
import {styles} from './styles.ts'
import {waitChart} from './wait-chart.ts'

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** The report as one page: the same input gives the same bytes. */
export function formatHtml(report: Report, options: HtmlOptions): string {
  const ranked = rankFiles(report, options)
  const cuts = findCuts(ranked.files)
  const rules = new Map(options.rules.map((rule) => [rule.id, rule]))
  const sections = fileSections(ranked, {cuts, rules}, options.maxBytes ?? caps.bytes)
  const many = ranked.files.length > 1
  const main = html`${keyFigures(ranked.files, cuts)}
${cutSection(cuts, ranked)}
${many && fileTable(ranked, sections.length)}
${many && waitChart(ranked.files)}
${ruleChart(ranked.files, rules)}
<section aria-labelledby="each"><h2 id="each">${many ? 'Document by document' : 'The document'}</h2>
${sections}
${sections.length < ranked.files.length && html`<p class="note">${figure(ranked.files.length - sections.length)} more documents are not shown one by one, to keep this file small. Run untape on fewer files to see them.</p>`}</section>
${notChecked(ranked.files, options)}
${method()}`
  return page(ranked, report, options, main).text
}

/** Sections of the worst files, as many as fit. */
function fileSections({files}: RankedFiles, shared: Pick<Parameters<typeof fileSection>[1], 'cuts' | 'rules'>, maxBytes: number): Markup[] {
  const most = longestOf(files)
  const encoder = new TextEncoder()
  const sections: Markup[] = []
  let bytes = 0
  for (const file of files) {
    const section = fileSection(file, {...shared, most, isOpen: files.length <= caps.openFiles})
    bytes += encoder.encode(section.text).length
    if (bytes > maxBytes && sections.length > 0) break
    sections.push(section)
  }
  return sections
}

function page({files}: RankedFiles, {version}: Report, {today}: HtmlOptions, main: Markup): Markup {
  const compared = comparedText(files.map(({report}) => report))
  const words = files.reduce((sum, {report}) => sum + report.words, 0)
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><title>What to cut from ${count(files.length, 'form')}</title>
<style>${new Markup(styles)}</style></head>
<body><a class="skip" href="#main">Skip to the report</a>
<header><p class="brand">untape</p><h1>What these forms and processes cost, and what to cut</h1>
<p class="read">${count(files.length, 'document')} with ${count(words, 'word')} read${today !== undefined && ` on ${dateText(today)}`}. ${compared}</p></header>
${contents(main)}
<main id="main" tabindex="-1">${main}</main>
<footer><p>Made by untape ${version} from the documents alone, on the machine it ran on. Minutes are a model’s estimate with an 80 % interval; half or twice is not unusual. This page loads nothing and sends nothing.</p></footer></body></html>
`
}

/** Links to the headings of the second level that are there. */
function contents(main: Markup): Markup {
  const heads = [...main.text.matchAll(/<h2 id="([a-z]+)">([^<]*)<\/h2>/g)]
  return html`<nav aria-label="Contents"><ul>${heads.map(([, id, name]) => html`<li><a href="#${id}">${new Markup(name ?? '')}</a></li>`)}</ul></nav>`
}
