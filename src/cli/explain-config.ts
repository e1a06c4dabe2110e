import {readFileSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {rules} from '../../rules/index.ts'
import {ConfigError, configFor, type FileConfig} from '../config.ts'
import type {Document} from '../document/document.ts'
import {DiskTree, repositoryRoot} from '../files.ts'
import {loadGlossary} from '../glossary.ts'
import type {Glossary} from '../language/glossary.ts'
import {silenceOf} from '../lint.ts'
import {isReadable, ReadError, readDocument} from '../read.ts'
import type {AnyRule} from '../rule.ts'
import {SurroundingsReader} from '../surroundings.ts'
import {createViews, type Surroundings, type Views} from '../views.ts'
import {inflate} from '../zlib.ts'
import type {Console} from './console.ts'
import {findConfig} from './find-config.ts'

/** What holds, and which part of the configuration or of the document says so. */
interface Sourced<T> {
  readonly value: T
  readonly from: string
}

interface AppliedRule {
  readonly id: string
  readonly severity: Sourced<string>
  readonly options: Readonly<Record<string, Sourced<unknown>>>
  /** Why it is silent on this file; left out when it runs. */
  readonly silent?: string
}

/** Everything that applies to one file: what `--format json` prints. */
interface Applied {
  readonly file: string
  readonly config: string | null
  readonly profiles: readonly string[]
  readonly kind: Sourced<string>
  readonly audience: Sourced<string>
  readonly language: Sourced<string>
  readonly glossaries: readonly string[]
  readonly owner: Sourced<string> | null
  readonly contact: Sourced<string> | null
  readonly responseTime: Sourced<string> | null
  readonly rules: readonly AppliedRule[]
}

/** Prints what applies to a file and where it comes from. */
export function runExplainConfig(
  [path, ...others]: readonly string[],
  flags: {readonly config: string | undefined; readonly format: string},
  io: Console,
): number {
  if (path === undefined || others.length > 0) throw new ConfigError('explain-config takes one file')
  const applied = applyTo(path, flags.config, io.cwd)
  io.out(flags.format === 'json' ? `${JSON.stringify({schema: 1, ...applied}, null, 2)}\n` : format(applied))
  return 0
}

function applyTo(path: string, named: string | undefined, cwd: string): Applied {
  const {file: configFile, config} = findConfig(named, path, cwd)
  const file = resolve(cwd, path)
  const root = repositoryRoot(dirname(file)) ?? config.folder
  const fromRoot = relative(root, file).replaceAll(sep, '/')
  const settings = configFor(config, file)
  const document = open(file, fromRoot, path, settings)
  const glossary = loadGlossary(config.folder, settings.glossary)
  const front = (...keys: string[]): string => (keys.some((key) => document.meta[key] !== undefined) ? 'front matter' : 'found in the document')
  const audience = settings.layers.findLast((layer) => layer.audience !== undefined)
  return {
    file: path.replaceAll(sep, '/'),
    config: configFile === undefined ? null : relative(cwd, resolve(cwd, configFile)).replaceAll(sep, '/'),
    profiles: settings.layers.flatMap(({name}) => (name.startsWith('profile ') ? [name.slice(8)] : [])),
    kind: {value: document.kind, from: settings.kind ? 'kinds' : 'found in the document'},
    audience: {value: document.audience, from: audience ? nameOf(audience.name, 'audience') : front('audience')},
    language: {value: document.language, from: settings.language ? 'language' : front('lang', 'language')},
    glossaries: ['built in', ...settings.glossary],
    ...people(createViews(document, glossary), settings, new SurroundingsReader(new DiskTree(root)).read(fromRoot)),
    rules: rules.map((rule) => appliedRule(rule, document, settings, glossary)),
  }
}

function open(file: string, path: string, display: string, {kind, audience, language}: FileConfig): Document {
  let content: Uint8Array
  try {
    content = readFileSync(file)
  } catch {
    throw new ConfigError(`${display} cannot be read`)
  }
  try {
    return readDocument({path, content, inflate, format: isReadable(path) ? undefined : 'text', kind, audience, language})
  } catch (error) {
    throw error instanceof ReadError ? new ConfigError(`${display}: ${error.message}`) : error
  }
}

/** The base layer is called “rules”, after the key that most configurations have in it. */
function nameOf(layer: string, key: string): string {
  return layer === 'rules' ? key : layer
}

/** Owner, contact and answer time: the document's own word first, then `meta`, then what the repository says. */
function people(own: Views, {meta}: FileConfig, around: Surroundings): Pick<Applied, 'owner' | 'contact' | 'responseTime'> {
  const pick = (key: 'owner' | 'contact' | 'responseTime', said: string | undefined, source: string): Sourced<string> | null => {
    if (said !== undefined) return {value: said, from: 'the document'}
    const entry = meta.findLast(({surroundings}) => surroundings[key] !== undefined)
    const value = entry?.surroundings[key] ?? around[key]
    return value === undefined ? null : {value, from: entry?.name ?? source}
  }
  const [time] = own.answerTimes()
  return {
    owner: pick('owner', own.owner(), 'CODEOWNERS'),
    contact: pick('contact', own.contacts()[0], 'config.yml of the issue forms'),
    responseTime: pick('responseTime', time?.text, ''),
  }
}

function appliedRule(rule: AnyRule, document: Document, {layers, settings}: FileConfig, glossary: Glossary): AppliedRule {
  const {id} = rule
  const severity = layers.findLast((layer) => layer.rules[id]?.severity !== undefined)
  const given = settings[id]?.options ?? {}
  const options = Object.entries({...rule.options, ...given}).map(([name, value]) => {
    const layer = layers.findLast(({rules}) => rules[id]?.options?.[name] !== undefined)
    return [name, {value, from: layer?.name ?? 'default'}] as const
  })
  const strength = settings[id]?.severity ?? rule.severity
  const silent = strength === 'off' ? undefined : silenceOf(rule, document, glossary)
  return {id, severity: {value: strength, from: severity?.name ?? 'default'}, options: Object.fromEntries(options), ...(silent === undefined ? {} : {silent})}
}

function format(applied: Applied): string {
  const said = (one: Sourced<string> | null): string => (one ? `${one.value}  (${one.from})` : 'not said')
  const rows: [string, string][] = [
    ['configuration', applied.config ?? 'none: everything is as it is by default'],
    ['profile', applied.profiles.join(', ') || 'recommended  (default)'],
    ['kind', said(applied.kind)],
    ['audience', said(applied.audience)],
    ['language', said(applied.language)],
    ['glossary', applied.glossaries.join(', ')],
    ['owner', said(applied.owner)],
    ['contact', said(applied.contact)],
    ['answer time', said(applied.responseTime)],
  ]
  const width = Math.max(...applied.rules.map(({id}) => id.length))
  const from = Math.max(...applied.rules.map(({severity}) => severity.from.length))
  const lines = applied.rules.map(({id, severity, options, silent}) => {
    const notes = [...(silent === undefined ? [] : [`silent here: ${silent}`]), ...Object.entries(options).map(([name, one]) => `${name}: ${short(one)}`)]
    return `  ${id.padEnd(width)}  ${severity.value.padEnd(7)}  ${severity.from.padEnd(from)}  ${notes.join('; ')}`.trimEnd()
  })
  const head = rows.map(([name, value]) => `  ${name.padEnd(13)}  ${value.replace(/\p{Cc}+/gu, ' ')}`)
  return `${[applied.file, '', ...head, '', 'Rules, their severity and what sets it:', '', ...lines].join('\n')}\n`
}

function short({value, from}: Sourced<unknown>): string {
  const text = Array.isArray(value) && value.length > 3 ? `${value.length} entries` : JSON.stringify(value)
  return from === 'default' ? text : `${text} (${from})`
}
