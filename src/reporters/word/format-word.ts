/** The report for people who do not read a terminal: a Word document that its readers can edit, comment and pass on. */
import {AlignmentType, Document, Footer, PageNumber, Paragraph, Tab, TabStopType, TextRun} from 'docx'
import type {Report} from '../../report.ts'
import {findCuts} from '../owner/cuts.ts'
import {type FileView, notCounted, rankFiles} from '../owner/file-view.ts'
import type {OwnerOptions, RuleText} from '../owner/options.ts'
import {readText, titleOf} from '../owner/title.ts'
import {count, describeFile} from '../wording.ts'
import {burdenOf} from './burden.ts'
import {caps} from './caps.ts'
import {kindsOf, method, notChecked} from './closing.ts'
import {findingsOf} from './findings.ts'
import {first} from './first.ts'
import {inShort} from './in-short.ts'
import {NumberedLists} from './numbered-lists.ts'
import {pack} from './pack.ts'
import {page, pageWidth} from './page.ts'
import {type Block, heading, headline, note, styled, title} from './paragraphs.ts'
import {processOf} from './process.ts'
import {styles} from './styles.ts'
import {nameOf, plain, run, runsOf, said} from './text.ts'

/** The report as the bytes of a .docx file: the same input gives the same bytes. */
export async function formatWord(report: Report, options: OwnerOptions): Promise<Uint8Array> {
  const ranked = rankFiles(report, options)
  const {files} = ranked
  const cuts = findCuts(files)
  const rules = new Map(options.rules.map((rule) => [rule.id, rule]))
  const lists = new NumberedLists()
  const titles = titleOf(files)
  const children: Block[] = [
    title(runsOf(titles.title)),
    styled('Subtitle', [run(`${readText(files, options.today).trim()} Made by untape ${report.version} from the documents alone, on the machine it ran on.`)]),
    ...(files.length === 1 && files[0] ? factsOf(files[0]) : []),
    ...inShort(ranked, cuts),
    ...first(files, cuts, lists, (rule) => rules.get(rule)?.summary ?? rule),
    ...eachFile(files, rules, lists),
    ...kindsOf(files, rules),
    ...notChecked(files, options),
    ...method(files, options),
  ]
  const document = new Document({
    styles,
    numbering: {config: lists.definitions()},
    compatibility: {version: 15},
    sections: [{properties: {page}, footers: {default: footer(titles.plain)}, children}],
  })
  return pack(document, {title: titles.plain, day: options.today})
}

/** The sections of the worst documents, as many as fit. */
function eachFile(files: readonly FileView[], rules: ReadonlyMap<string, RuleText>, lists: NumberedLists): Block[] {
  const hasMany = files.length > 1
  const level = hasMany ? 2 : 1
  const blocks: Block[] = []
  let shown = 0
  for (const file of files) {
    const own = [
      ...(hasMany ? [heading(1, [said(nameOf(file), file.report.language)]), ...factsOf(file)] : []),
      ...findingsOf(file, rules, level),
      ...burdenOf(file, level),
      ...processOf(file, lists, level),
    ]
    if (shown > 0 && blocks.length + own.length > caps.blocks) break
    blocks.push(...own)
    shown++
  }
  const left = files.length - shown
  const they = left === 1 ? 'it' : 'them'
  return left > 0
    ? [
        ...blocks,
        headline(1, 'More documents'),
        note(
          `${count(left, 'more document')} ${left === 1 ? 'is' : 'are'} not shown one by one, to keep this file small. Run untape on fewer files to see ${they}.`,
        ),
      ]
    : blocks
}

/** Where it is and what it is taken for. */
function factsOf({name, report}: FileView): Block[] {
  return [
    styled('Subtitle', [said(plain(name, caps.title)), run(` · ${describeFile(report)}`)]),
    ...(report.kind === 'other' && report.fields > 0 ? [note(`${notCounted} (“kinds”).`)] : []),
  ]
}

function footer(name: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.LEFT,
        tabStops: [{type: TabStopType.RIGHT, position: pageWidth}],
        children: [said(plain(name, 80)), new TextRun({children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]})],
      }),
    ],
  })
}
