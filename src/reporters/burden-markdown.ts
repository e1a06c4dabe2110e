/** The burden of forms in Markdown: for a wiki, a pull request or the summary of a job. */
import type {FieldBurden, FileBurden} from '../burden-report.ts'
import {
  changeText,
  cut,
  hasBurden,
  intervalText,
  minutesText,
  missingText,
  modelNotes,
  moneyShort,
  number,
  replacedText,
  togetherText,
  whyText,
  worstFirst,
  yearText,
} from './burden-words.ts'
import {codeCell, codeSpan, escapeMarkdown} from './escape-markdown.ts'
import {statedFacts} from './stated-facts.ts'
import {takesNames} from './takes-names.ts'
import {whereText} from './where.ts'
import {count} from './wording.ts'

/** The report; `mapOf` is the process map of a file in Markdown, if it has one. */
export function formatBurdenMarkdown(files: readonly FileBurden[], mapOf: (path: string) => string | undefined, replaced: readonly string[] = []): string {
  const worth = worstFirst(files.filter(hasBurden))
  const forms = worth.filter(({burden}) => burden.minutes !== null).length
  const title =
    worth.length === 0 ? 'untape: nothing here asks or demands anything of anybody' : `untape: what ${count(forms, 'form')} cost${forms === 1 ? 's' : ''}`
  const parts = [
    `## ${forms === 0 && worth.length > 0 ? `untape: approvals, hand-offs and waits in ${count(worth.length, 'document')}` : title}`,
    ...(worth.length > 1 ? [overview(worth)] : []),
    ...worth.map((file) => formatFile(file, mapOf(file.path))),
    ...[missingText(worth)].flatMap((text) => (text ? [escapeMarkdown(text)] : [])),
    ...[...replacedText(replaced), ...modelNotes].map((note) => `<sub>${escapeMarkdown(note)}</sub>`),
  ]
  return `${parts.join('\n\n')}\n`
}

function overview(files: readonly FileBurden[]): string {
  const hasCost = files.some(({burden}) => burden.costPerYear !== null)
  const rows = files.map(({path, questions, burden, approvers, handOffs}) => {
    const minutes = burden.minutes ? `${intervalText(burden.minutes)}${burden.minutes.basis === 'measured' ? ', measured' : ''}` : '–'
    const year = burden.hoursPerYear ? number(burden.hoursPerYear.mid) : '–'
    const cost = hasCost ? ` ${burden.costPerYear ? escapeMarkdown(moneyShort(burden.costPerYear)) : '–'} |` : ''
    return `| ${codeCell(path)} | ${minutes} | ${year} |${cost} ${questions} | ${approvers.length} | ${handOffs.length} | ${burden.wait ? number(burden.wait.most) : '–'} |`
  })
  const head = `| File | Minutes a request | Hours a year |${hasCost ? ' Cost a year |' : ''} Questions | Approvals | Hand-offs | Working days waiting |`
  const table = [head, `|---|--:|--:|${hasCost ? '--:|' : ''}--:|--:|--:|--:|`, ...rows].join('\n')
  const together = togetherText(files)
  return together ? `${table}\n\n${escapeMarkdown(together)}` : table
}

function formatFile(file: FileBurden, map: string | undefined): string {
  const {path, burden, fields, problems, change} = file
  const facts = [
    ...(burden.minutes ? [`${minutesText(burden.minutes)}.`] : []),
    ...[yearText(burden)].flatMap((text) => (text ? [`${escapeMarkdown(text)}.`] : [])),
    ...(change ? [`**Change:** ${escapeMarkdown(changeText(change))}`] : []),
    ...statedFacts(file, escapeMarkdown).map(({name, number, text}) => `**${name}${number === null ? '' : ` (${number})`}:** ${text}.`),
    ...problems.map((problem) => `⚠ ${escapeMarkdown(problem)}`),
  ]
  return [`### ${codeSpan(path)}`, facts.map((fact) => `- ${fact}`).join('\n'), ...(fields.length > 0 ? [fieldTable(fields)] : []), ...(map ? [map] : [])].join(
    '\n\n',
  )
}

function fieldTable(fields: readonly FieldBurden[]): string {
  const rows = fields
    .toSorted((a, b) => b.minutes - a.minutes || (a.line ?? 0) - (b.line ?? 0))
    .map((field) => {
      const label = escapeMarkdown(cut(field.label || '(no label)', 160))
      return `| ${label} | ${field.line ?? escapeMarkdown(whereText(field))} | ${field.minutes.toFixed(1)} | ${Math.round(field.share * 100)} % | ${takesNames[field.class] ?? field.class} | ${escapeMarkdown(whyText(field))} |`
    })
  const [head, line] = fields.some(({place}) => place !== undefined) ? ['Place', '---'] : ['Line', '--:']
  return [`| Question | ${head} | Minutes | Share | What it takes | Why |`, `|---|${line}|--:|--:|---|---|`, ...rows].join('\n')
}
