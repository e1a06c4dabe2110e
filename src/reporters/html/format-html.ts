/** The report for a process owner: one HTML file that needs nothing else. */
import type {Report} from '../../report.ts'
import {findCuts} from '../owner/cuts.ts'
import {type FileView, rankFiles} from '../owner/file-view.ts'
import {readText, titleOf} from '../owner/title.ts'
import {count} from '../wording.ts'
import {caps} from './caps.ts'
import {cutList} from './cut-list.ts'
import {fileSection} from './file-section.ts'
import {fileTable, longestOf} from './file-table.ts'
import {keyFigures} from './key-figures.ts'
import {html, Markup, said} from './markup.ts'
import {method} from './method.ts'
import {notChecked} from './not-checked.ts'
import type {HtmlOptions} from './options.ts'
import {ruleChart} from './rule-chart.ts'
import {sentence} from './sentence.ts'
import {styles} from './styles.ts'
import {waitChart} from './wait-chart.ts'

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** A part of the report with a heading of its own; left out when it has nothing to say. */
interface Chapter {
  readonly id: string
  readonly title: string
  readonly body: Markup | undefined
}

/** The report as one page: the same input gives the same bytes. */
export function formatHtml(report: Report, options: HtmlOptions): string {
  const ranked = rankFiles(report, options)
  const {files} = ranked
  const cuts = findCuts(files)
  const rules = new Map(options.rules.map((rule) => [rule.id, rule]))
  const sections = fileSections(files, {cuts, rules}, options.maxBytes ?? caps.bytes)
  const shown = new Set(files.slice(0, sections.length))
  const nameOfFile = (file: FileView): Markup => nameOf(file, shown.has(file))
  const hasMany = files.length > 1
  const all: readonly Chapter[] = [
    {id: 'figures', title: 'In short', body: keyFigures(files, cuts, nameOfFile)},
    {id: 'cut', title: 'What to cut first', body: cutList(cuts, hasMany ? nameOfFile : () => undefined)},
    {id: 'files', title: 'The documents, worst first', body: hasMany ? fileTable(ranked, sections.length) : undefined},
    {id: 'waits', title: 'Approvals and waits', body: hasMany ? waitChart(files) : undefined},
    {id: 'kinds', title: 'What the texts need, by kind', body: ruleChart(files, rules)},
    {id: 'each', title: hasMany ? 'Document by document' : 'The document', body: eachFile(sections, files.length)},
    {id: 'unchecked', title: 'What was not checked', body: notChecked(files, options)},
    {id: 'method', title: 'How the minutes are made', body: method(options.constants)},
  ]
  const chapters = all.filter(({body}) => body !== undefined)
  return page(files, report, options, chapters).text
}

/** The name of a document, as a link where it has a section. */
function nameOf({id, title, report}: FileView, hasSection: boolean): Markup {
  const name = said(title, report.language)
  return hasSection ? html`<a href="#${id}">${name}</a>` : name
}

function eachFile(sections: readonly Markup[], files: number): Markup {
  const left = files - sections.length
  return html`${sections}${left > 0 && html`<p class="note">${count(left, 'more document')} ${left === 1 ? 'is' : 'are'} not shown one by one, to keep this file small. Run untape on fewer files to see ${left === 1 ? 'it' : 'them'}.</p>`}`
}

/** Sections of the worst files, as many as fit. */
function fileSections(files: readonly FileView[], shared: Pick<Parameters<typeof fileSection>[1], 'cuts' | 'rules'>, maxBytes: number): Markup[] {
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

function page(files: readonly FileView[], {version}: Report, {today}: HtmlOptions, chapters: readonly Chapter[]): Markup {
  const titles = titleOf(files)
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><title>${titles.plain}</title>
<style>${new Markup(styles)}</style></head>
<body><a class="skip" href="#main">Skip to the report</a>
<header><p class="brand">untape</p><h1>${sentence(titles.title, ({title}) => said(title))}</h1>
<p class="read">${readText(files, today)}</p></header>
<nav aria-label="Contents"><ul>${chapters.map(({id, title}) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main id="main" tabindex="-1">${chapters.map(({id, title, body}) => html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`)}</main>
<footer><p>Made by untape ${version} from the documents alone, on the machine it ran on. Minutes are a model’s estimate with an 80 % interval; half or twice is not unusual. This page loads nothing and sends nothing.</p></footer></body></html>
`
}
