import {readFileSync, writeFileSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {rules} from '../../rules/index.ts'
import {type Config, ConfigError, configFor} from '../config.ts'
import type {Document, Format} from '../document/document.ts'
import {findFiles, repositoryRoot} from '../files.ts'
import {severities} from '../finding.ts'
import {loadGlossary} from '../glossary.ts'
import {lintDocument} from '../lint.ts'
import {nearest} from '../nearest.ts'
import {Neighbours} from '../neighbours.ts'
import {formatOf, isYaml, ReadError, readDocument} from '../read.ts'
import {LimitError} from '../readers/limits.ts'
import {type FileReport, reportFile, summarise} from '../report.ts'
import type {UnreadFile} from '../reporters/unread-file.ts'
import {SurroundingsReader} from '../surroundings.ts'
import {version} from '../version.ts'
import type {Console} from './console.ts'
import {findConfig} from './find-config.ts'
import {printReport, type ReportFormat} from './print-report.ts'

/** The options of the lint command as they were typed. */
export interface LintFlags {
  readonly paths: readonly string[]
  readonly format: ReportFormat
  readonly output: string | undefined
  readonly config: string | undefined
  readonly failOn: 'error' | 'warning' | 'note' | 'never'
  readonly stdinFilename: string | undefined
  readonly quiet: boolean
  readonly today: string
}

/** Lints and prints; returns the exit code: 0 clean, 1 findings at or above `--fail-on`, 2 something could not be read. */
export function runLint(flags: LintFlags, io: Console): number {
  const {config} = findConfig(flags.config, flags.stdinFilename ?? flags.paths[0] ?? '.', io.cwd)
  const run = new LintRun(config, flags, io)
  // A glossary that cannot be used spoils every file, so it is read before any.
  loadGlossary(
    config.folder,
    config.layers.filter(({name}) => name === 'rules').flatMap(({glossary}) => glossary),
  )
  const files = flags.stdinFilename === undefined ? run.lintFiles() : run.lintText(flags.stdinFilename, io.readStdin())
  const shown = flags.quiet ? files.map(withoutNotes) : files
  const text = printReport(
    flags.format,
    {version, files: shown},
    {
      colours: io.colours && flags.output === undefined,
      hiddenNotes: summarise(files).notes - summarise(shown).notes,
      sourceOf: (path) => run.sources.get(path) ?? '',
      pathOf: (path) => run.displays.get(path) ?? path,
      unread: run.unread,
    },
  )
  if (flags.output === undefined) io.out(text)
  else write(flags.output, text)
  if (run.failures > 0) return 2
  if (flags.failOn === 'never') return 0
  const limit = severities.indexOf(flags.failOn)
  return files.some(({findings}) => findings.some(({severity}) => severities.indexOf(severity) >= limit)) ? 1 : 0
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch {
    throw new ConfigError(`${file} cannot be written`)
  }
}

class LintRun {
  failures = 0
  readonly unread: UnreadFile[] = []
  readonly sources = new Map<string, string>()
  readonly displays = new Map<string, string>()
  readonly #config: Config
  readonly #flags: LintFlags
  readonly #io: Console
  readonly #surroundings = new SurroundingsReader()
  readonly #neighbours = new Neighbours((file, content) => this.#read(file, content, undefined))

  constructor(config: Config, flags: LintFlags, io: Console) {
    this.#config = config
    this.#flags = flags
    this.#io = io
  }

  lintFiles(): FileReport[] {
    const {folder, ignore, wants} = this.#config
    const paths = this.#flags.paths.map((path) => resolve(this.#io.cwd, path))
    const found = findFiles(paths, ignore, folder, (path) =>
      this.#fail(relative(this.#io.cwd, path), new ReadError(missingText(relative(this.#io.cwd, path)))),
    ).filter(({file, isNamed}) => isNamed || wants(relative(folder, file).replaceAll(sep, '/')))
    const reports: FileReport[] = []
    for (const [i, {file, isNamed}] of found.entries()) {
      if (i % 50 === 0) this.#io.progress(i, found.length)
      const report = this.#lintOne(file, isNamed, () => readFileSync(file))
      if (report) reports.push(report)
    }
    this.#io.progress(found.length, found.length)
    return reports.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  }

  lintText(name: string, bytes: Uint8Array): FileReport[] {
    const report = this.#lintOne(resolve(this.#io.cwd, name), true, () => bytes)
    return report ? [report] : []
  }

  #lintOne(file: string, isNamed: boolean, read: () => Uint8Array): FileReport | undefined {
    const display = relative(this.#io.cwd, file).replaceAll(sep, '/') || file
    try {
      const document = this.#open(file, isNamed, read)
      if (!document) return undefined
      const {path} = document
      const root = this.#rootOf(file)
      const settings = configFor(this.#config, file)
      const surroundings = {...this.#surroundings.read(root, path), ...settings.surroundings}
      const glossary = loadGlossary(this.#config.folder, settings.glossary)
      // A file outside of the root has only its folder around it.
      const home = path.startsWith('../') ? dirname(file) : root
      const related = this.#neighbours.relatedTo({...document, path: relative(home, file).replaceAll(sep, '/')}, home)
      const findings = lintDocument(document, {rules, glossary, settings: settings.settings, surroundings, related, today: this.#flags.today})
      this.sources.set(path, document.source)
      this.displays.set(path, display)
      return reportFile(document, findings)
    } catch (error) {
      this.#fail(display, error)
      return undefined
    }
  }

  #open(file: string, isNamed: boolean, read: () => Uint8Array): Document | undefined {
    const isFromDisk = this.#flags.stdinFilename === undefined
    const known = isFromDisk ? this.#neighbours.take(file) : undefined
    if (known) return known
    const bytes = read()
    // A YAML file met in a folder is looked at only when it is an issue form.
    if (!isNamed && isYaml(file) && formatOf(file, Buffer.from(bytes).toString('utf8')) === undefined) return undefined
    const document = this.#read(file, bytes, isNamed && /\.txt$/i.test(file) ? 'text' : undefined)
    if (isFromDisk) this.#neighbours.add(file, document)
    return document
  }

  #read(file: string, content: Uint8Array, format: Format | undefined): Document {
    const {kind, audience, language} = configFor(this.#config, file)
    return readDocument({path: relative(this.#rootOf(file), file).replaceAll(sep, '/'), content, format, kind, audience, language})
  }

  #rootOf(file: string): string {
    return repositoryRoot(dirname(file)) ?? this.#config.folder
  }

  /** One plain sentence on stderr; the other files are still reported. */
  #fail(display: string, error: unknown): void {
    this.failures++
    const expected = error instanceof ReadError || error instanceof LimitError || error instanceof ConfigError
    const message = expected ? error.message : isSystemError(error) ? `it cannot be read (${error.code})` : `internal error: ${String(error)}`
    this.unread.push({path: display, reason: `${message}.`})
    this.#io.error(error instanceof ConfigError ? `untape: ${message}.` : `untape: ${display}: ${message}.`)
  }
}

function isSystemError(error: unknown): error is {code: string} {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}

/** A word that is no path may be a command that was mistyped. */
function missingText(path: string): string {
  const command = /^[a-z-]+$/.test(path) ? nearest(path, ['init', 'explain', 'explain-config', 'explain-form', 'rules', 'help']) : undefined
  return command ? `there is no such file; did you mean the command “${command}”?` : 'there is no such file or folder'
}

/** Notes are for another day: `--quiet` leaves them out of every format; the exit code counts them all the same. */
function withoutNotes(file: FileReport): FileReport {
  return {...file, findings: file.findings.filter(({severity}) => severity !== 'note')}
}
