import {entries as builtIn} from '../../glossary/index.ts'
import {ConfigError} from '../config.ts'
import {type Found, findInGlossary, type KnownEntry} from '../glossary-care/find.ts'
import {mergeEntries} from '../language/glossary.ts'
import {jsonText} from '../reporters/json-text.ts'
import {safe} from '../reporters/terminal-text.ts'
import type {Console} from './console.ts'
import {findConfig} from './find-config.ts'
import type {GlossaryFlags} from './glossary-check.ts'
import {entriesOf, readTeamGlossary} from './team-glossary.ts'
import {writeOut} from './write-out.ts'

const mostMentions = 12

/** Prints what the glossaries say of some words, both ways; 1 when they say nothing. */
export function runGlossaryFind(words: readonly string[], flags: GlossaryFlags, io: Console): number {
  const asked = words.join(' ').trim()
  if (!/[\p{L}\p{N}]/u.test(asked)) throw new ConfigError('glossary find takes a term, such as “untape glossary find provision”')
  const found = findInGlossary(asked, knownEntries(flags, io))
  writeOut(flags.format === 'json' ? json(asked, found) : terminal(asked, found), flags.output, io)
  return found.entries.length + found.mentions.length > 0 ? 0 : 1
}

/** Ours with the team's laid over them, each with its place. */
function knownEntries(flags: GlossaryFlags, io: Console): KnownEntry[] {
  const {config} = findConfig(flags.config, '.', io.cwd)
  const files = readTeamGlossary(config, [], io).flatMap((layer) => layer.files)
  // Every file must be usable, also one for some paths only.
  for (const file of files) entriesOf([file])
  const places = new Map(files.flatMap(({name, glossary}) => glossary.entries.map(({entry, line}) => [entry, `${name}:${line}`] as const)))
  const merged = [builtIn, ...files.map(({glossary}) => glossary.entries.map(({entry}) => entry))].reduce(mergeEntries)
  return merged.map((entry) => ({entry, place: places.get(entry)}))
}

function json(asked: string, {entries, mentions, near}: Found): string {
  return `${jsonText({
    schema: 1,
    asked,
    entries: entries.map(({entry, place}) => ({...entry, place: place ?? null})),
    saidInsteadOf: mentions.map(({entry, place, by, text}) => ({term: entry.term, status: entry.status, by, text, place: place ?? null})),
    near,
  })}\n`
}

function terminal(asked: string, {entries, mentions, near}: Found): string {
  const parts = entries.map(describe)
  if (mentions.length > 0) {
    const width = Math.max(...mentions.slice(0, mostMentions).map(({entry}) => entry.term.length))
    const lines = mentions
      .slice(0, mostMentions)
      .map(({entry, by, text}) => `${safe(`  ${entry.term.padEnd(width)}  ${by === 'say' ? `say: ${entry.say?.join(', ')}` : `${by}: ${text}`}`)}\n`)
    const more = mentions.length > mostMentions ? `  and ${mentions.length - mostMentions} more (--format json has them all)\n` : ''
    parts.push(`${safe(`What IT calls “${asked}”:`)}\n${lines.join('')}${more}`)
  }
  if (parts.length > 0) return parts.join('\n')
  const like = near.length > 0 ? ` Near it: ${near.join(', ')}.` : ''
  return `${safe(`The glossary does not have “${asked}”.${like}`)}\n`
}

function some(words: readonly string[]): string {
  return words.length > 6 ? `${words.slice(0, 6).join(', ')} and ${words.length - 6} more` : words.join(', ')
}

const verdicts = {avoid: 'avoid', explain: 'explain it once', ok: 'fine as it is'} as const

function describe({entry, place}: KnownEntry): string {
  const {term, forms, status, say, expands, means, audience, near, unless, where, part, owner, reviewed, source, bad, good} = entry
  const meant = [
    part === 'verb' ? 'as a verb' : undefined,
    near && `near ${some(near)}`,
    unless && `not near ${some(unless)}`,
    where && 'where it is put to a requester',
  ].filter((one) => one !== undefined)
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['say', say?.join(', ')],
    ['long form', expands],
    ['means', means],
    ['also', forms?.join(', ')],
    ['only', meant.length > 0 ? meant.join('; ') : undefined],
    ['for', audience === 'it' ? 'documents for IT too' : undefined],
    ['bad', bad],
    ['good', good],
    ['owner', owner && (reviewed ? `${owner}, reviewed ${reviewed}` : owner)],
    ['source', source],
    ['stands in', place ?? 'the glossary of untape'],
  ]
  const lines = rows.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name.padEnd(9)}  ${safe(value)}\n`]))
  return `${safe(term)}: ${verdicts[status]}\n${lines.join('')}`
}
