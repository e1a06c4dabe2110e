/** Reads untape.yml: data only, with errors that name the line and the nearest known key. */
import {readFileSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import {isMap, isScalar, isSeq, type YAMLMap} from 'yaml'
import type {Constants} from './burden/constants.ts'
import type {FieldNote, FieldNotes} from './burden/field-notes.ts'
import {readConstants, readMetaInputs} from './config-burden.ts'
import {metaKeys, overrideKeys, strengths, topKeys} from './config-keys.ts'
import {ConfigError, ConfigSource, optional} from './config-source.ts'
import {conceptIds} from './document/concepts.ts'
import type {Audience, Kind} from './document/document.ts'
import {type FieldClass, fieldClasses} from './document/field-class.ts'
import type {KnownQuestions} from './document/known.ts'
import type {Severity} from './finding.ts'
import {globMatcher} from './globs.ts'
import type {RuleSetting} from './lint.ts'
import {isQuickPattern} from './path-patterns.ts'
import {profileSettings, profiles} from './profiles.ts'
import type {AnyRule, Surroundings} from './rule.ts'

export {ConfigError}

/** What one part of the configuration says: a profile, the configuration for all paths, or an override for some. */
export interface Layer {
  /** As a person finds it in the file: “rules”, “overrides 2”. */
  readonly name: string
  readonly matches: (path: string) => boolean
  readonly audience?: Audience
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly glossary: readonly string[]
}

/** What an entry of `meta` says for the paths it is for. */
export interface MetaEntry {
  readonly name: string
  readonly matches: (path: string) => boolean
  readonly surroundings: Surroundings
}

/** A configuration as read; paths are matched from the folder it stands in. */
export interface Config {
  /** The folder that paths are matched from, absolute. */
  readonly folder: string
  /** Whether a file met in a folder is looked at, by its path from the configuration; a file that is named always is. */
  readonly wants: (path: string) => boolean
  readonly ignore: readonly string[]
  readonly language?: string
  readonly kinds: readonly {readonly kind: Kind; readonly matches: (path: string) => boolean}[]
  readonly meta: readonly MetaEntry[]
  /** Later layers win: profiles, what holds for every path, overrides. */
  readonly layers: readonly Layer[]
  /** What the company says that it holds already. */
  readonly known?: KnownQuestions
  /** The model's numbers, with those that the company has replaced. */
  readonly constants?: Constants
}

/** What holds for one path. */
export interface FileConfig {
  readonly kind: Kind | undefined
  readonly audience: Audience | undefined
  readonly language: string | undefined
  readonly settings: Readonly<Record<string, RuleSetting>>
  readonly surroundings: Surroundings
  /** Glossary files, from the config's folder, in the order in which they are laid over ours. */
  readonly glossary: readonly string[]
  /** The parts of the configuration that speak about the path. */
  readonly layers: readonly Layer[]
  readonly meta: readonly MetaEntry[]
}

/** The configuration when there is no file. */
export function emptyConfig(folder: string): Config {
  return {folder, wants: () => true, ignore: [], kinds: [], meta: [], layers: []}
}

/** Reads a file; undefined when there is none that can be read. */
export type ReadText = (file: string) => string | undefined

/** Reads a file from the disk. */
export const readFromDisk: ReadText = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * Reads a configuration file, from the disk or as `read` does.
 *
 * @throws {ConfigError} one sentence with file, line and the nearest known key.
 */
export function readConfig(file: string, rules: readonly AnyRule[], read: ReadText = readFromDisk): Config {
  const source = read(file)
  if (source === undefined) throw new ConfigError(`${file} cannot be read`)
  return new ConfigReader(file, source, rules).read()
}

/** What a configuration says about one path (absolute). Later overrides win. */
export function configFor(config: Config, file: string): FileConfig {
  const path = relative(config.folder, file).replaceAll('\\', '/')
  const layers = config.layers.filter(({matches}) => matches(path))
  const meta = config.meta.filter(({matches}) => matches(path))
  const own: Surroundings = meta.reduce((all, entry) => mergeSurroundings(all, entry.surroundings), {})
  const surroundings = {...own, ...optional('known', config.known), ...optional('constants', config.constants)}
  return {
    kind: config.kinds.find(({matches}) => matches(path))?.kind,
    audience: layers.findLast(({audience}) => audience !== undefined)?.audience,
    language: config.language,
    settings: mergeSettings(layers),
    surroundings,
    glossary: layers.flatMap(({glossary}) => glossary),
    layers,
    meta,
  }
}

/** A later entry wins key by key, also in what it says of the burden and of single fields. */
function mergeSurroundings(earlier: Surroundings, later: Surroundings): Surroundings {
  const both = {...earlier, ...later}
  return {
    ...both,
    ...optional('fields', both.fields && {...earlier.fields, ...later.fields}),
    ...optional('inputs', both.inputs && {...earlier.inputs, ...later.inputs}),
  }
}

/** A later layer replaces the severity of a rule, and those of its options that it names. */
function mergeSettings(layers: readonly Layer[]): Record<string, RuleSetting> {
  const merged: Record<string, RuleSetting> = {}
  for (const {rules} of layers) {
    for (const [id, setting] of Object.entries(rules)) {
      const {options, ...rest} = {...merged[id], ...setting}
      merged[id] = options ? {...rest, options: {...merged[id]?.options, ...setting.options}} : rest
    }
  }
  return merged
}

class ConfigReader {
  readonly #yaml: ConfigSource
  readonly #folder: string
  readonly #rules: ReadonlyMap<string, AnyRule>

  constructor(file: string, source: string, rules: readonly AnyRule[]) {
    this.#yaml = new ConfigSource(file, source)
    this.#folder = dirname(resolve(file))
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]))
  }

  read(): Config {
    const folder = this.#folder
    const {root} = this.#yaml
    if (!root) return emptyConfig(folder)
    this.#yaml.checkKeys(root, topKeys)
    return {
      folder,
      wants: this.#wants(root),
      ignore: this.#patterns(root, 'ignore'),
      ...optional('language', this.#yaml.strings(root, 'language')[0]?.value),
      ...optional('known', this.#knownQuestions(root)),
      ...optional('constants', readConstants(this.#yaml, root)),
      kinds: this.#kinds(this.#yaml.map(root, 'kinds')),
      meta: this.#yaml.items(root, 'meta').map((item, i) => this.#meta(item, `meta ${i + 1}`)),
      layers: [
        ...this.#profiles(root),
        {...this.#layer(root), name: 'rules', matches: () => true},
        ...this.#yaml.items(root, 'overrides').flatMap((item, i) => this.#override(item, `overrides ${i + 1}`)),
      ],
    }
  }

  #wants(root: YAMLMap): (path: string) => boolean {
    const globs = this.#patterns(root, 'files')
    return globs.length === 0 ? () => true : globMatcher(globs, {dot: true})
  }

  #profiles(root: YAMLMap): Layer[] {
    return this.#yaml.strings(root, 'extends').map(({value, node}) => {
      this.#yaml.oneOf(node, value, Object.keys(profiles), 'profile')
      return {name: `profile ${value}`, matches: () => true, rules: profileSettings(value, [...this.#rules.values()]), glossary: []}
    })
  }

  /** Labels and concepts that the company holds; `concept: off` for one it does not. */
  #knownQuestions(root: YAMLMap): KnownQuestions | undefined {
    const node = root.get('known-questions', true) as unknown
    if (node === undefined) return undefined
    const held: string[] = []
    const off: string[] = []
    for (const one of isSeq(node) ? node.items : [node]) {
      const pair = isMap(one) && one.items.length === 1 ? one.items[0] : undefined
      const id = pair && isScalar(pair.key) ? String(pair.key.value) : undefined
      const isOff = pair !== undefined && isScalar(pair.value) && (pair.value.value === 'off' || pair.value.value === false)
      if (isScalar(one) && typeof one.value === 'string') held.push(one.value)
      else if (id !== undefined && isOff) {
        this.#yaml.oneOf(pair?.key, id, conceptIds, 'concept')
        off.push(id)
      } else throw this.#yaml.error(one, '“known-questions” takes a list of labels, or of concepts with “off”')
    }
    return {held, off}
  }

  /** The profiles of an override come before its own rules. */
  #override(item: YAMLMap, name: string): Layer[] {
    this.#yaml.checkKeys(item, overrideKeys)
    const matches = this.#matcher(item)
    return [...this.#profiles(item).map((layer) => ({...layer, name: `${name}, ${layer.name}`, matches})), {name, ...this.#layer(item), matches}]
  }

  #layer(map: YAMLMap): Omit<Layer, 'matches' | 'name'> {
    const [audience] = this.#yaml.strings(map, 'audience')
    if (audience) this.#yaml.oneOf(audience.node, audience.value, ['everyone', 'it'], 'audience')
    return {
      ...optional('audience', audience?.value as Audience | undefined),
      rules: this.#ruleSettings(this.#yaml.map(map, 'rules')),
      glossary: this.#yaml.strings(map, 'glossary').map(({value}) => value),
    }
  }

  #kinds(map: YAMLMap | undefined): Config['kinds'] {
    if (!map) return []
    this.#yaml.checkKeys(map, ['form', 'process', 'other'])
    return (['form', 'process', 'other'] as const).flatMap((kind) => {
      const globs = this.#patterns(map, kind)
      return globs.length > 0 ? [{kind, matches: globMatcher(globs)}] : []
    })
  }

  #meta(item: YAMLMap, name: string): MetaEntry {
    this.#yaml.checkKeys(item, metaKeys)
    const text = (key: string): string | undefined => this.#yaml.strings(item, key)[0]?.value
    const surroundings = {
      ...optional('owner', text('owner')),
      ...optional('contact', text('contact')),
      ...optional('responseTime', text('response-time')),
      ...optional('fields', this.#fields(this.#yaml.map(item, 'fields'))),
      ...readMetaInputs(this.#yaml, item),
    }
    return {name, matches: this.#matcher(item), surroundings}
  }

  /** What is said of single fields, by label or id. */
  #fields(map: YAMLMap | undefined): FieldNotes | undefined {
    if (!map) return undefined
    const fields: Record<string, FieldNote> = {}
    for (const {key, value} of map.items) {
      if (!isMap(value)) throw this.#yaml.error(value ?? key, 'a field takes keys and values, such as “class: gathered”')
      this.#yaml.checkKeys(value, ['class', 'why', 'legal-basis'])
      const [found] = this.#yaml.strings(value, 'class')
      if (found) this.#yaml.oneOf(found.node, found.value, fieldClasses, 'class')
      const text = (name: string): string | undefined => this.#yaml.strings(value, name)[0]?.value
      fields[String(isScalar(key) ? key.value : key)] = {
        ...optional('class', found?.value as FieldClass | undefined),
        ...optional('why', text('why')),
        ...optional('legalBasis', text('legal-basis')),
      }
    }
    return fields
  }

  #matcher(item: YAMLMap): (path: string) => boolean {
    const globs = this.#patterns(item, 'files')
    if (globs.length === 0) throw this.#yaml.error(item, 'this entry needs “files:” with the paths it is for')
    return globMatcher(globs)
  }

  /** Patterns of paths that do not take for ever. */
  #patterns(map: YAMLMap, key: string): string[] {
    return this.#yaml.strings(map, key).map(({value, node}) => {
      if (isQuickPattern(value)) return value
      throw this.#yaml.error(node, `the pattern “${value.slice(0, 60)}” has too many wildcards: write several simpler ones`)
    })
  }

  #ruleSettings(map: YAMLMap | undefined): Record<string, RuleSetting> {
    if (!map) return {}
    this.#yaml.checkKeys(map, [...this.#rules.keys()], 'rule')
    const settings: Record<string, RuleSetting> = {}
    for (const {key, value} of map.items) {
      const id = String(isScalar(key) ? key.value : key)
      settings[id] = this.#setting(id, value)
    }
    return settings
  }

  #setting(id: string, value: unknown): RuleSetting {
    if (!isMap(value)) return {severity: this.#severity(value)}
    this.#yaml.checkKeys(value, ['severity', 'options'])
    const known = this.#rules.get(id)?.options ?? {}
    const options = this.#yaml.map(value, 'options')
    if (options) this.#yaml.checkKeys(options, Object.keys(known), 'option')
    const given: Record<string, unknown> = options ? (options.toJSON() as Record<string, unknown>) : {}
    for (const [name, one] of Object.entries(given)) this.#checkType(options, name, one, Reflect.get(known, name) as unknown)
    const severity = value.get('severity', true)
    return {...(severity === undefined ? {} : {severity: this.#severity(severity)}), options: given}
  }

  #checkType(map: YAMLMap | undefined, name: string, given: unknown, known: unknown): void {
    const shape = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value)
    if (shape(given) === shape(known)) return
    throw this.#yaml.error(map?.get(name, true), `the option “${name}” takes a ${shape(known)}, not a ${shape(given)}`)
  }

  #severity(node: unknown): Severity | 'off' {
    // YAML 1.1 readers take “off” for false; both spellings are meant.
    const value = isScalar(node) ? (node.value === false ? 'off' : String(node.value)) : ''
    this.#yaml.oneOf(node, value, strengths, 'severity')
    return value as Severity | 'off'
  }
}
