/** The last chapters: why the rules ask what they ask, what was not checked, and how the minutes are made. */
import {constantNames, constants as defaults} from '../../burden/constants.ts'
import {hasBurden, missingText, modelNotes, replacedText} from '../burden-words.ts'
import {figure} from '../owner/figures.ts'
import type {FileView} from '../owner/file-view.ts'
import {hiddenText, uncheckedPlaces} from '../owner/not-checked.ts'
import type {OwnerOptions, RuleText} from '../owner/options.ts'
import {countRules, rarerText} from '../owner/rule-counts.ts'
import {count} from '../wording.ts'
import {methodTitle} from './burden.ts'
import {caps} from './caps.ts'
import {type Block, body, bullet, headline, note} from './paragraphs.ts'
import {table} from './table.ts'
import {plain, run, said} from './text.ts'

/** Each kind of finding with its reason. */
export function kindsOf(files: readonly FileView[], rules: ReadonlyMap<string, RuleText>): Block[] {
  const all = countRules(files)
  if (all.length === 0) return []
  const rest = all.slice(caps.rules)
  const [most] = all
  return [
    headline(1, 'What the texts need, by kind'),
    table(
      [
        {head: 'What to do', width: 32},
        {head: 'Why', width: 46},
        {head: 'Findings', width: 11, isNumber: true},
        {head: 'Documents', width: 13, isNumber: true},
      ],
      all
        .slice(0, caps.rules)
        .map(({rule, findings, files: having}) => [
          [run(rules.get(rule)?.summary ?? rule)],
          [run(rules.get(rule)?.why ?? '–')],
          [run(figure(findings))],
          [run(figure(having))],
        ]),
    ),
    ...(rest.length > 0 ? [note(`${rarerText(rest)} are not in the table.`)] : []),
    note(`The names in small print beside the findings are for whoever runs untape: “untape explain ${most?.rule}” says more.`),
  ]
}

/** What nobody should take for clean. */
export function notChecked(files: readonly FileView[], options: OwnerOptions): Block[] {
  const {hiddenNotes = 0} = options
  const places = uncheckedPlaces(files, options)
  if (places.length === 0 && hiddenNotes === 0) return []
  const left = places.length - caps.unchecked
  return [
    headline(1, 'What was not checked'),
    ...places.slice(0, caps.unchecked).map(({path, reason}) => bullet([said(`${plain(path, caps.title)}: `, 'en', {bold: true}), said(reason)])),
    ...(hiddenNotes > 0 ? [bullet([run(hiddenText(hiddenNotes))])] : []),
    ...(left > 0 ? [note(`And ${count(left, 'more place')}.`)] : []),
  ]
}

/** How the minutes are made and what is not in them. */
export function method(files: readonly FileView[], {constants = defaults}: OwnerOptions): Block[] {
  const burdens = files.flatMap(({burden}) => burden ?? []).filter(hasBurden)
  if (burdens.length === 0) return []
  const replaced = constantNames.filter((name) => constants[name] !== defaults[name])
  const missing = missingText(burdens)
  return [headline(1, methodTitle), ...[...replacedText(replaced), ...modelNotes, ...(missing === '' ? [] : [missing])].map((text) => body([run(text)]))]
}
