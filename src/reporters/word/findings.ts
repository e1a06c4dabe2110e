import {type Finding, type Severity, severities} from '../../finding.ts'
import {hasLines} from '../../report.ts'
import type {FileView} from '../owner/file-view.ts'
import {wheresOf, wordsAround} from '../owner/finding-words.ts'
import type {RuleText} from '../owner/options.ts'
import {alsoIn} from '../snippet.ts'
import {whereOf, whereText} from '../where.ts'
import {count} from '../wording.ts'
import {bySection, type PartFindings, restOf} from './by-section.ts'
import {caps} from './caps.ts'
import {type Block, body, bullet, heading, headline, note, styled} from './paragraphs.ts'
import {fineStyle, markedStyle, severityColours} from './styles.ts'
import {capital, plain, run, said} from './text.ts'

/** What was found in a document, by its sections: the quoted words, what is wrong with them, and better ones. */
export function findingsOf(file: FileView, rules: ReadonlyMap<string, RuleText>, level: number): Block[] {
  const {findings} = file.report
  if (findings.length === 0) return [headline(level, 'Wording'), body([run('Nothing was found in this text.')])]
  const left = findings.length - caps.findings
  return [
    headline(level, 'What to mend in the text'),
    ...bySection(findings.slice(0, caps.findings)).flatMap((part) => [
      headOf(part, file, level + 1),
      ...part.byRule.flatMap((own) => ruleOf(own, rules.get(own[0]?.rule ?? ''), file)),
    ]),
    ...(left > 0
      ? [note(`${count(left, 'more finding')} further down ${left === 1 ? 'is' : 'are'} not shown, to keep this file small; --format json has them all.`)]
      : []),
  ]
}

function headOf({part, isWhole}: PartFindings, {report}: FileView, level: number): Block {
  if (isWhole) return headline(level, 'The whole document')
  if (part === '') return headline(level, hasLines(report) ? 'The top of the document' : 'Under no heading')
  return heading(level, [said(capital(plain(part, caps.title)), report.language)])
}

/** The findings of one rule in one section. */
function ruleOf(findings: readonly Finding[], rule: RuleText | undefined, file: FileView): Block[] {
  const [first] = findings
  if (!first) return []
  const all = new Set(findings.map(({severity}) => severity))
  const worst = severities.findLast((severity) => all.has(severity)) ?? 'note'
  const number = findings.length > 1 ? `, ${count(findings.length, 'finding')}` : ''
  const rest = findings.slice(caps.findingsOfRule)
  return [
    styled('FindingKind', [
      run(`${wordOf(worst)}: `, {bold: true, color: severityColours[worst]}),
      run(rule?.summary ?? first.rule, {bold: true}),
      run(` ${first.rule}${number}`, {style: fineStyle, noProof: true}),
    ]),
    ...findings.slice(0, caps.findingsOfRule).flatMap((finding) => findingOf(finding, all.size > 1, file)),
    ...(rest.length > 0 ? [note(`And ${count(rest.length, 'more finding')} of this kind here${wheresOf(rest)}.`)] : []),
  ]
}

function wordOf(severity: Severity): string {
  return {error: 'Error', warning: 'Warning', note: 'Note'}[severity]
}

function findingOf(finding: Finding, namesSeverity: boolean, file: FileView): Block[] {
  const {source, report} = file
  const {message, severity, suggestions} = finding
  const where = whereInPart(finding)
  const words = wordsAround(finding, file)
  const {language} = report
  const better = suggestions.slice(0, 3).flatMap((one, i) => [...(i > 0 ? [run(' · ')] : []), said(plain(one), language)])
  const also = alsoIn(finding, source)
  return [
    bullet(
      [
        ...(namesSeverity ? [run(`${wordOf(severity)}. `, {bold: true, color: severityColours[severity]})] : []),
        ...(where === '' ? [] : [run(`${where}: `, {bold: true})]),
        said(message),
        ...(also === '' ? [] : [run(also)]),
      ],
      words !== undefined || better.length > 0,
    ),
    ...(words
      ? [styled('Quote', [said(words.before, language), said(words.quote, language, {style: markedStyle}), said(words.after, language)], better.length > 0)]
      : []),
    ...(better.length > 0 ? [styled('Better', [run('Better: ', {bold: true}), ...better])] : []),
  ]
}

/** “Line 14, help”; of a document without lines “Table 2, row 3 › paragraph 17”. */
function whereInPart(finding: Finding): string {
  const line = finding.position ? whereText(whereOf(finding)) : ''
  return capital([line, restOf(finding.place)].filter((part) => part !== '').join(', '))
}
