/** Everything that is to mend in the glossaries of a team. */
import {addMonths} from '../document/reviews.ts'
import type {Severity} from '../finding.ts'
import {Glossary, type GlossaryEntry, mergeEntries} from '../language/glossary.ts'
import type {AnyRule} from '../rule.ts'
import {findDuplicates, findTwoOwners, type OwnEntry} from './duplicates.ts'
import {isDay} from './entry.ts'
import {tryExamples, tryReplacements} from './examples.ts'
import type {FileFault, GlossaryFile} from './file.ts'
import type {CheckId, GlossaryFinding} from './finding.ts'
import {tryWith} from './try.ts'

/** After so many months a review is old. */
const freshMonths = 12

/** Glossary files that are laid over each other, in their order. */
export interface Layering {
  readonly files: readonly NamedGlossary[]
  /** What they are laid over, first the built-in entries. */
  readonly below: readonly (readonly GlossaryEntry[])[]
}

export interface NamedGlossary {
  /** As a finding names it. */
  readonly name: string
  readonly glossary: GlossaryFile
}

export interface CheckInput {
  /** Those for all paths, and those of each override. */
  readonly layerings: readonly Layering[]
  readonly rules: readonly AnyRule[]
  /** YYYY-MM-DD. */
  readonly today: string
  /** The texts of the documents; undefined when none were looked at. */
  readonly texts: Iterable<string> | undefined
}

/** What is found, in the order of the files and their lines. */
export function checkGlossaries({layerings, rules, today, texts}: CheckInput): GlossaryFinding[] {
  const files = [...new Map(layerings.flatMap((one) => one.files).map((file) => [file.name, file])).values()]
  const all = files.flatMap(ownEntries)
  const findings = [
    ...files.flatMap(({name, glossary}) => glossary.faults.map((fault) => faultFinding(name, fault))),
    ...findTwoOwners(all),
    ...all.flatMap((own) => staleReview(own, today)),
    ...layerings.flatMap((layering) => checkLayering(layering, rules)),
    ...(texts ? unusedTerms(all, texts) : []),
  ]
  const place = new Map(files.map(({name}, i) => [name, i]))
  return distinct(findings).sort((a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) || a.line - b.line)
}

/** What can be said of files only as they are laid over each other. */
function checkLayering({files, below}: Layering, rules: readonly AnyRule[]): GlossaryFinding[] {
  const own = files.flatMap(ownEntries)
  const merged = [...below, ...files.map(({glossary}) => glossary.entries.map(({entry}) => entry))].reduce(mergeEntries, [])
  const look = tryWith(new Glossary(merged), rules)
  const inForce = new Set(merged)
  // An entry that another takes the place of says nothing any more: that is a finding of its own.
  const tried = own.filter(({entry}) => inForce.has(entry)).flatMap((one) => [...tryReplacements(one, look), ...tryExamples(one, look)])
  return [...findDuplicates(own), ...tried]
}

function ownEntries({name, glossary}: NamedGlossary): OwnEntry[] {
  return glossary.entries.map((placed) => ({...placed, file: name}))
}

const checkOf: Readonly<Record<FileFault['kind'], readonly [CheckId, Severity]>> = {
  refused: ['invalid-entry', 'error'],
  unfinished: ['unfinished-entry', 'error'],
  loose: ['invalid-entry', 'warning'],
  incomplete: ['incomplete-entry', 'note'],
}

function faultFinding(file: string, {kind, isTwice, line, term, message}: FileFault): GlossaryFinding {
  const [check, severity] = checkOf[kind]
  return {
    check: isTwice ? 'duplicate-term' : check,
    severity,
    file,
    line,
    ...(term === undefined ? {} : {term}),
    message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`.replace(/\?\.$/, '?'),
  }
}

function staleReview({entry: {term, reviewed, owner}, file, lineOf}: OwnEntry, today: string): GlossaryFinding[] {
  if (reviewed === undefined || !isDay(reviewed)) return []
  const place = {check: 'stale-review' as const, file, line: lineOf('reviewed'), term}
  if (reviewed > today)
    return [{...place, severity: 'warning', message: `“${term}” was reviewed on ${reviewed}, which is still to come: write the day of the last review.`}]
  if (addMonths(reviewed, freshMonths) >= today) return []
  const who = owner === undefined ? 'look at it again' : `ask ${owner} to look at it again`
  return [
    {
      ...place,
      severity: 'warning',
      message: `“${term}” was last reviewed on ${reviewed}, more than ${freshMonths} months ago: ${who}, and write the new date.`,
    },
  ]
}

/** Terms that stand in none of the texts, in any form and whatever stands around them. */
function unusedTerms(all: readonly OwnEntry[], texts: Iterable<string>): GlossaryFinding[] {
  const glossary = new Glossary(all.map(({entry}) => entry))
  const used = new Set<GlossaryEntry>()
  let count = 0
  for (const text of texts) {
    count++
    for (const entry of glossary.mentions(text)) used.add(entry)
  }
  if (count === 0) return []
  return all
    .filter(({entry}) => !used.has(entry))
    .map(({entry: {term}, file, line}) => ({
      check: 'unused-term',
      severity: 'note',
      file,
      line,
      term,
      message: `“${term}” stands in none of the documents: take it out, unless you keep it for what people will write.`,
    }))
}

/** A file that several overrides name is looked at with each of them. */
function distinct(findings: readonly GlossaryFinding[]): GlossaryFinding[] {
  return [...new Map(findings.map((one) => [JSON.stringify([one.check, one.file, one.line, one.message]), one])).values()]
}
