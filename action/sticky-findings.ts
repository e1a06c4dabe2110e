/** The findings in the comment on the whole pull request: new ones by file, then what is fixed and what was there before. */
import {severities} from '../src/finding.ts'
import {bySeverity} from '../src/reporters/most-severe.ts'
import {ruleLink} from '../src/reporters/rule-link.ts'
import {count} from '../src/reporters/wording.ts'
import type {ModelFile, ModelFinding} from './model.ts'
import {betterText, linesText, pathText, quoted, quoteText, sentence, severityWords, shortText} from './words.ts'

/** How much is said: every finding, the first of each rule, only where they stand, or only how many. */
export type FindingsDetail = 'all' | 'first' | 'lines' | 'counts'

/** The most characters of the comment; GitHub takes 65,536. */
export const stickyLength = 60_000

/** From this many on, findings of one rule in one file are folded. */
const foldFrom = 4
/** A file with more items shows its errors and warnings, or at least so many items, and folds the others. */
const [mostItems, leastItems] = [10, 5]
/** How many files, and fixed findings of one file, are named. */
const [mostFiles, mostFixed] = [20, 5]

/** “4 new findings (1 error, 3 notes)”. */
export function countText(findings: readonly ModelFinding[], noun: string): string {
  const each = severities.toReversed().flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length
    return number > 0 ? [count(number, severity)] : []
  })
  return `${count(findings.length, noun)} (${each.join(', ')})`
}

/** New findings by file, the file with the most severe ones first. */
export function findingsText(files: readonly ModelFile[], detail: FindingsDetail, most: number): string {
  const touched = files.filter(({added}) => added.length > 0).toSorted(bySeverityOfFile)
  if (detail === 'counts') {
    const lines = touched.slice(0, most).map(({path, added}) => `- ${pathText(path)}: ${countText(added, 'finding')}`)
    const rest = touched.length > most ? [`- … and ${count(touched.length - most, 'more file')}`] : []
    return most > 0 ? [...lines, ...rest].join('\n') : ''
  }
  let text = ''
  for (const file of touched) {
    text += `${text === '' ? '' : '\n\n'}${fileText(file, detail)}`
    // It is too long already: a shorter one will be taken.
    if (text.length > stickyLength) break
  }
  return text
}

function fileText({path, added}: ModelFile, detail: FindingsDetail): string {
  const rules = byRule(added)
  if (detail === 'lines') return `#### ${pathText(path)}\n\n${rules.map(ruleLine).join('\n')}`
  const items = rules.flatMap((group) => (group.length < foldFrom ? group.map(item) : [foldedItem(group, detail)]))
  const heading = `#### ${pathText(path)}\n\n${added.length > mostItems ? `${countText(added, 'new finding')}\n\n` : ''}`
  if (items.length <= mostItems) return heading + items.join('\n')
  const graves = rules.flatMap((group) => (group.length < foldFrom ? group : group.slice(0, 1))).filter(({severity}) => severity !== 'note').length
  const open = Math.min(mostItems, Math.max(leastItems, graves))
  return `${heading}${items.slice(0, open).join('\n')}\n\n<details><summary>The others in this file</summary>\n\n${items.slice(open).join('\n')}\n\n</details>`
}

/** Findings by rule, the rule with the most severe ones first. */
function byRule(findings: readonly ModelFinding[]): ModelFinding[][] {
  const groups = new Map<string, ModelFinding[]>()
  for (const finding of bySeverity(findings, ({severity}) => severity)) {
    const group = groups.get(finding.rule)
    if (group) group.push(finding)
    else groups.set(finding.rule, [finding])
  }
  return [...groups.values()]
}

/** A finding: how grave, where, what, the words in question and better ones. */
function item(finding: ModelFinding): string {
  const quote = quoteText(finding.message, finding.quote)
  const said = [saidText(finding), quote === '' ? '' : `It says: ${quote}.`, betterText(finding.message, finding.suggestions)]
  return `- **${severityWords[finding.severity]}**, ${whereText(finding)}: ${said.filter((part) => part !== '').join(' ')} (${ruleLink(finding.rule)})`
}

function saidText({message, was}: ModelFinding): string {
  return sentence(was === undefined ? message : `${message} Before this change it was ${was}.`)
}

/** The first finding of a rule, and the others behind a click. */
function foldedItem(group: readonly ModelFinding[], detail: FindingsDetail): string {
  const [first, ...others] = group
  if (!first) return ''
  if (detail === 'first') return `${item(first)}\n  ${moreText(others)}`
  const lines = others.map((finding) => `  - ${whereText(finding)}: ${shortText(finding)}`)
  return `${item(first)}\n  <details><summary>${count(others.length, 'more place')} for the same reason</summary>\n\n${lines.join('\n')}\n\n  </details>`
}

function moreText(others: readonly ModelFinding[]): string {
  const lines = linesText(others)
  return `And ${count(others.length, 'more place')} for the same reason${lines === '' ? '' : `: ${lines}`}.`
}

function ruleLine(group: readonly ModelFinding[]): string {
  const lines = linesText(group)
  return `- ${ruleLink(group[0]?.rule ?? '')}: ${countText(group, 'finding')}${lines === '' ? '' : `, ${lines}`}`
}

function whereText({position, place}: ModelFinding): string {
  if (!position) return place === '' ? 'the whole page' : `in ${sentence(place, 160)}`
  const line = `line ${position.start.line}`
  return place === '' ? line : `${line}, ${sentence(place, 120)}`
}

/** What the change mended. */
export function fixedText(files: readonly ModelFile[], most: number): string {
  const touched = files.filter(({fixed}) => fixed.length > 0)
  if (touched.length === 0 || most === 0) return ''
  const named = Math.min(most, mostFiles)
  const lines = touched.slice(0, named).map(({path, fixed}) => {
    const each = fixed.slice(0, mostFixed).map(({quote, rule}) => `${ruleLink(rule)}${quote.trim() === '' ? '' : ` ${quoted(quote, 60)}`}`)
    return `- ${pathText(path)}: ${each.join(', ')}${fixed.length > mostFixed ? ` and ${fixed.length - mostFixed} more` : ''}`
  })
  const rest = touched.length > named ? [`- … and ${count(touched.length - named, 'more file')}`] : []
  return `**Fixed by this pull request**\n\n${[...lines, ...rest].join('\n')}`
}

/** What was there before: counted, and out of the way. */
export function existingText(files: readonly ModelFile[], most: number): string {
  const touched = files.filter(({existing}) => existing.length > 0)
  const total = touched.reduce((sum, {existing}) => sum + existing.length, 0)
  if (total === 0 || most === 0) return ''
  const lines = touched.slice(0, mostFiles).map(({path, existing}) => `- ${pathText(path)}: ${countText(existing, 'finding')}`)
  const rest = touched.length > mostFiles ? [`- … and ${count(touched.length - mostFiles, 'more file')}`] : []
  return `<details><summary>${count(total, 'finding')} in these files ${total === 1 ? 'was' : 'were'} there before</summary>\n\n${[...lines, ...rest].join('\n')}\n\n</details>`
}

function bySeverityOfFile(a: ModelFile, b: ModelFile): number {
  for (const severity of severities.toReversed()) {
    const difference = number(b, severity) - number(a, severity)
    if (difference !== 0) return difference
  }
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}

function number({added}: ModelFile, severity: string): number {
  return added.filter((finding) => finding.severity === severity).length
}
