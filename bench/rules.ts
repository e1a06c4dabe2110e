/**
 * What each view and each rule costs: milliseconds of processor time for a
 * megabyte of Markdown, the first round (nothing compiled yet) and the least of
 * several.
 *
 *   UNTAPE_CORPUS=../shared/corpus npm run bench:rules
 *   npm run bench:rules -- --from ../handbook --rounds 5
 *
 * Views are asked for in the order of this file, each on top of those before
 * it; rules run when all views are there, so that a rule's figure is its own
 * work: what it looks for itself (`phrases`, `matches`) and what it asks for
 * by field or option. Rules that are off by default are measured too.
 */
import {parseArgs} from 'node:util'
import {entries} from '../glossary/index.ts'
import {rules} from '../rules/index.ts'
import {Glossary} from '../src/language/glossary.ts'
import {silenceOf} from '../src/lint.ts'
import {readDocument} from '../src/read.ts'
import type {AnyRule} from '../src/rule.ts'
import {createViews, type Views} from '../src/views.ts'
import {type Rounds, Stopwatch} from './cpu.ts'
import {megabytesOf, readSources} from './documents.ts'
import {machine} from './machine.ts'
import {markdownTable} from './table.ts'

/** Views that are computed once for a document; what a later one needs comes before it. */
const shared = [
  'wordCount',
  'sentences',
  'fixedWording',
  'terms',
  'undefinedAcronyms',
  'simplifications',
  'hardSections',
  'passives',
  'hiddenVerbs',
  'termVariants',
  'links',
  'questions',
  'owner',
  'contacts',
  'answerTimes',
  'timeEstimate',
  'formType',
  'opening',
  'isTemplate',
  'officePlaces',
  'steps',
  'actorChanges',
  'handOffs',
  'waits',
  'branches',
  'reviewDates',
  'approvals',
  'minutes',
  'burden',
  'isAssessment',
  'isWorklist',
  'waiting',
] as const satisfies readonly (keyof Views)[]

const {values} = parseArgs({options: {rounds: {type: 'string'}, from: {type: 'string'}}})
const rounds = Number(values.rounds ?? 5)
const sources = readSources(values.from)
const megabytes = megabytesOf(sources)
const glossary = new Glossary(entries)
const documents = sources.map(({path, bytes}) => readDocument({path, content: bytes}))
const watch = {views: new Stopwatch(), rules: new Stopwatch()}
const found = new Map<string, number>()

function check(rule: AnyRule, views: Views): number {
  let count = 0
  const context = {
    options: rule.options,
    finding: (message: string, _: unknown, values: Readonly<Record<string, string | number>>) => ({message, span: 'document', values, extras: {}}) as const,
  }
  for (const _ of rule.check(views, context)) count++
  return count
}

for (let round = 0; round < rounds; round++) {
  const opened = documents.map((document) => ({document, views: createViews(document, glossary, {}, undefined, '2026-01-01')}))
  watch.views.run('protectedIn', () => opened.map(({views}) => views.prose().map(views.protectedIn)))
  for (const name of shared) watch.views.run(name, () => opened.map(({views}) => views[name]()))
  for (const rule of rules) {
    const heard = opened.filter(({document}) => silenceOf(rule, document, glossary) === undefined)
    found.set(
      rule.id,
      watch.rules.run(rule.id, () => heard.reduce((sum, {views}) => sum + check(rule, views), 0)),
    )
  }
}

function total(times: Iterable<Rounds>): Rounds {
  const all = [...times]
  return {first: all.reduce((sum, {first}) => sum + first, 0), least: all.reduce((sum, {least}) => sum + least, 0)}
}

function figures({first, least}: Rounds): string[] {
  return [first, least].map((ms) => (ms / megabytes).toFixed(2))
}

function show(title: string, times: ReadonlyMap<string, Rounds>, extra: (name: string) => string[]): void {
  const sorted = [...times].sort(([, a], [, b]) => b.least - a.least)
  const rows = sorted.map(([name, one]) => [name, ...figures(one), ...extra(name)])
  const head = [title, 'first ms/MB', 'least ms/MB', ...(extra('').length > 0 ? ['findings'] : [])]
  console.log(`${markdownTable(head, [...rows, ['all', ...figures(total(times.values())), ...extra('').map(() => '')]])}\n`)
}

console.log(`${documents.length} files, ${megabytes.toFixed(2)} MB, rounds: ${rounds}, ${machine()}\n`)
show('view', watch.views.times, () => [])
show('rule', watch.rules.times, (name) => [String(found.get(name) ?? '')])
