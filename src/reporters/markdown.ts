import type {ProcessMap} from '../map/process-map.ts'
import {type Report, summarise} from '../report.ts'
import {codeCell, codeSpan, escapeMarkdown} from './escape-markdown.ts'
import {formatMapMarkdown} from './map-markdown.ts'
import {countSeverities, type Detail, formatFile, type MarkdownOptions} from './markdown-findings.ts'
import {comparedText, count, partText} from './wording.ts'

/** GitHub drops the whole summary of a step above 1 MiB. */
const summaryBytes = 900 * 1024
/** Each takes a browser a moment. */
const mostMaps = 20
/** A shorter table says nothing. */
const fewestRows = 10

interface Tier {
  /** What this tier does without. */
  readonly leftOut: string
  readonly body: (report: Report, options: MarkdownOptions) => string[]
}

/** From everything down to nothing but the totals: the first that fits is taken. */
function* tiersOf({files}: Report, {maps = []}: MarkdownOptions): Generator<Tier> {
  const isDrawn = maps.some(isWorthDrawing)
  if (isDrawn) yield {leftOut: '', body: (report, options) => [...details(report, options, 'context'), ...processMaps(options)]}
  yield {leftOut: isDrawn ? 'the process maps' : '', body: (report, options) => details(report, options, 'context')}
  yield {leftOut: 'the words around each finding', body: (report, options) => details(report, options, 'message')}
  yield {leftOut: 'what each finding says', body: (report, options) => details(report, options, 'lines')}
  yield {leftOut: 'what was found in each file', body: (report) => table(report, files.length)}
  const touched = files.filter(({findings}) => findings.length > 0).length
  for (let rows = touched >> 1; rows >= fewestRows; rows >>= 1) {
    yield {leftOut: `what was found in each file, and all but the worst ${rows} files`, body: (report) => table(report, rows)}
  }
  yield {leftOut: 'the files and what was found in them', body: () => []}
}

/** The report in Markdown, for a job summary, a wiki or a comment: by file and by rule, within `maxBytes`. */
export function formatMarkdown(report: Report, options: MarkdownOptions): string {
  const {maxBytes = summaryBytes} = options
  let text = ''
  for (const {leftOut, body} of tiersOf(report, options)) {
    const note = leftOut ? [`_To keep it short, this report leaves out ${leftOut}. \`untape --format json\` has everything._`] : []
    text = `${[...heading(report, options), ...note, ...body(report, options)].join('\n\n')}\n`
    if (new TextEncoder().encode(text).length <= maxBytes) break
  }
  return text
}

function heading({files}: Report, {hiddenNotes, unread = [], part}: MarkdownOptions): string[] {
  const missing = unread.length + files.reduce((sum, {notChecked}) => sum + notChecked.length, 0)
  const unchecked = missing > 0 ? ` ${count(missing, 'place')} not checked.` : ''
  if (files.length === 0 && part) return [`## untape: no file falls into ${partText(part)}`, ...(unchecked ? [unchecked.trim()] : [])]
  if (files.length === 0) return ['## untape: no Markdown, Word files or issue forms here', ...(unchecked ? [unchecked.trim()] : [])]
  const all = files.flatMap(({findings}) => findings)
  const touched = files.filter(({findings}) => findings.length > 0).length
  const where = touched === files.length ? count(touched, 'file') : `${touched} of ${count(files.length, 'file')}`
  const found =
    all.length > 0 ? `${countSeverities(all)} in ${where}` : `nothing ${comparedText(files) ? 'new' : 'to report'} in ${count(files.length, 'file')}`
  const hidden = hiddenNotes > 0 ? ` ${count(hiddenNotes, 'note')} left out.` : ''
  const compared = comparedText(files)
  return [
    `## untape: ${found}`,
    ...(part ? [`This is ${partText(part)}: \`untape merge\` joins the JSON reports of all.`] : []),
    `${count(files.length, 'file')} with ${count(summarise(files).words, 'word')} read.${compared && ` ${compared}`}${hidden}${unchecked}`,
  ]
}

function details(report: Report, options: MarkdownOptions, detail: Detail): string[] {
  const files = report.files.filter(({findings}) => findings.length > 0)
  return [...files.map((file) => formatFile(file, options, detail)), ...(detail === 'lines' ? [] : notChecked(report, options))]
}

/** Fewer steps are read faster than drawn. */
function isWorthDrawing({nodes}: ProcessMap): boolean {
  return nodes.length >= 3
}

/** The maps, folded: each is read by the few who own the process. */
function processMaps({maps = []}: MarkdownOptions): string[] {
  const drawn = maps.filter(isWorthDrawing).slice(0, mostMaps)
  const rest = maps.filter(isWorthDrawing).length - drawn.length
  return [
    '### Process maps',
    ...drawn.map(
      (map) =>
        `<details>\n<summary>${escapeMarkdown(map.title || map.path)}, ${count(map.nodes.length, 'step')}</summary>\n\n${formatMapMarkdown(map)}\n</details>`,
    ),
    ...(rest > 0 ? [`… and ${count(rest, 'more map')}: \`untape map FILE\` draws one.`] : []),
  ]
}

/** What was not looked at, and why. A shorter report has the number of places in its heading. */
function notChecked({files}: Report, {unread = []}: MarkdownOptions): string[] {
  const lines = [
    ...unread.map(({path, reason}) => `- ${codeSpan(path)}: ${escapeMarkdown(reason)}`),
    ...files.flatMap(({path, notChecked}) =>
      notChecked.map(({place, reason}) => `- ${codeSpan(path)}: ${escapeMarkdown(place ? `${place}: ${reason}` : reason)}`),
    ),
  ]
  if (lines.length === 0) return []
  return ['### Not checked', lines.join('\n')]
}

/** Counts for each file, the worst first. */
function table({files}: Report, rows: number): string[] {
  const counted = files.filter(({findings}) => findings.length > 0).map((file) => ({path: file.path, ...summarise([file])}))
  const worst = counted.toSorted((a, b) => b.errors - a.errors || b.warnings - a.warnings || b.notes - a.notes).slice(0, rows)
  const lines = worst.map(({path, errors, warnings, notes}) => `| ${codeCell(path)} | ${errors} | ${warnings} | ${notes} |`)
  return [['| File | Errors | Warnings | Notes |', '|---|--:|--:|--:|', ...lines].join('\n')]
}
