/** The one comment on the whole pull request: for the people who own a form, not only for those who edit it. */
import {codeSpan} from '../src/reporters/escape-markdown.ts'
import {count} from '../src/reporters/wording.ts'
import {stickyMarker} from './marker.ts'
import type {RunModel} from './model.ts'
import {effectSentence, effectTable} from './sticky-effect.ts'
import {countText, existingText, type FindingsDetail, findingsText, fixedText, stickyLength} from './sticky-findings.ts'
import {pathText, sentence} from './words.ts'

/** How many parts that were not checked are named. */
const mostNotChecked = 20

interface Tier {
  /** What is missing. */
  readonly leftOut: string
  readonly detail: FindingsDetail
  readonly files: number
}

/** From everything down to a line for each of the worst files: the first that fits is taken. */
const tiers: readonly Tier[] = [
  {leftOut: '', detail: 'all', files: Number.POSITIVE_INFINITY},
  {leftOut: 'what is said again and again', detail: 'first', files: Number.POSITIVE_INFINITY},
  {leftOut: 'what each finding says', detail: 'lines', files: Number.POSITIVE_INFINITY},
  {leftOut: 'what was found in each file', detail: 'counts', files: Number.POSITIVE_INFINITY},
  {leftOut: 'what was found in each file, and all but 50 files', detail: 'counts', files: 50},
  {leftOut: 'the files and what was found in them', detail: 'counts', files: 0},
]

/** Whether a pull request without a comment of ours should get one: something to mend, or something that it mended. */
export function isWorthAComment({files}: RunModel): boolean {
  return files.some(({added, fixed}) => added.length > 0 || fixed.length > 0)
}

/** The comment, within `stickyLength`. The same run gives the same bytes. */
export function formatSticky(model: RunModel, key: string): string {
  let text = ''
  for (const tier of tiers) {
    text = compose(model, key, tier)
    if (text.length <= stickyLength) break
  }
  return text
}

function compose(model: RunModel, key: string, {leftOut, detail, files}: Tier): string {
  const parts = [
    stickyMarker(key),
    ...headline(model),
    effectTable(model.files),
    configText(model),
    leftOut === '' ? '' : `_Shortened to fit: ${leftOut}. The summary of the workflow run has more._`,
    findingsText(model.files, detail, files),
    fixedText(model.files, files),
    existingText(model.files, files),
    notCheckedText(model),
    `<sub>untape looks at what this pull request changes. Minutes and hours are a model estimate with its 80 % interval: half or twice as long is not unusual. Less is better in every row but the stated wait.</sub>`,
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function headline({files}: RunModel): string[] {
  const added = files.flatMap((file) => file.added)
  const fixed = files.flatMap((file) => file.fixed)
  const effect = effectSentence(files)
  const isClear = added.length === 0
  const counts = [isClear ? '' : countText(added, 'new finding'), fixed.length > 0 ? `${fixed.length} fixed` : ''].filter((part) => part !== '').join(', ')
  if (isClear) return ['### All clear: this pull request adds nothing that slows readers down', [effect, counts].filter((part) => part !== '').join('. ')]
  return effect === ''
    ? [`### This pull request adds ${count(added.length, 'finding')} for people who read or fill in these pages`, counts]
    : [`### ${effect}`, counts]
}

function configText({isConfigChanged, configFrom}: RunModel): string {
  if (!isConfigChanged) return ''
  const used = {base: 'the versions without these changes', head: 'the changed versions', none: 'neither'}[configFrom]
  return `> This pull request changes ${codeSpan('untape.yml')} or a glossary. This check used ${used}.`
}

function notCheckedText({files, notChecked}: RunModel): string {
  const lines = [
    // What concerns no file in particular has no path.
    ...notChecked.map(({path, reason}) => `- ${path === '' ? '' : `${pathText(path)}: `}${sentence(reason, 300)}`),
    ...files.flatMap((file) =>
      file.notChecked.map(({place, reason}) => `- ${pathText(file.path)}: ${sentence(place === '' ? reason : `${place}: ${reason}`, 300)}`),
    ),
  ]
  if (lines.length === 0) return ''
  const rest = lines.length > mostNotChecked ? [`- … and ${lines.length - mostNotChecked} more`] : []
  return `**Not checked**\n\n${[...lines.slice(0, mostNotChecked), ...rest].join('\n')}`
}
