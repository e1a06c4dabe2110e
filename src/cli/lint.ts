import {readFileSync, writeFileSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {type Config, ConfigError} from '../config.ts'
import {DiskTree, findFiles, repositoryRoot} from '../files.ts'
import {severities} from '../finding.ts'
import {loadGlossary} from '../glossary.ts'
import {TreeLinter} from '../linter.ts'
import {nearest} from '../nearest.ts'
import {ReadError} from '../read.ts'
import {LimitError} from '../readers/limits.ts'
import {type FileReport, summarise} from '../report.ts'
import {formatJson} from '../reporters/json.ts'
import {formatTerminal} from '../reporters/terminal.ts'
import {version} from '../version.ts'
import type {Console} from './console.ts'
import {findConfig} from './find-config.ts'

/** The options of the lint command as they were typed. */
export interface LintFlags {
  readonly paths: readonly string[]
  readonly format: 'terminal' | 'json'
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
  const text =
    flags.format === 'json'
      ? formatJson({version, files: shown})
      : formatTerminal(
          {version, files: shown},
          {
            colours: io.colours && flags.output === undefined,
            hiddenNotes: summarise(files).notes - summarise(shown).notes,
            sourceOf: (path) => run.sources.get(path) ?? '',
            pathOf: (path) => run.displays.get(path) ?? path,
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
  readonly sources = new Map<string, string>()
  readonly displays = new Map<string, string>()
  readonly #config: Config
  readonly #flags: LintFlags
  readonly #io: Console
  /** By the folder that a linter's tree stands in: the files named may be in several repositories. */
  readonly #linters = new Map<string, TreeLinter>()

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
    const report = this.#lintOne(resolve(this.#io.cwd, name), true, bytes)
    return report ? [report] : []
  }

  #lintOne(file: string, isNamed: boolean, content: Uint8Array | (() => Uint8Array)): FileReport | undefined {
    const display = relative(this.#io.cwd, file).replaceAll(sep, '/') || file
    try {
      const name = relative(repositoryRoot(dirname(file)) ?? this.#config.folder, file).replaceAll(sep, '/')
      // A file outside of the root has only its folder around it.
      const root = name.startsWith('../') ? dirname(file) : file.slice(0, -name.length - 1)
      const linter = this.#linterOf(root || sep)
      const version = linter.lint({path: relative(root || sep, file).replaceAll(sep, '/'), name, content, isNamed})
      if (!version) return undefined
      this.sources.set(version.report.path, version.source)
      this.displays.set(version.report.path, display)
      return version.report
    } catch (error) {
      this.#fail(display, error)
      return undefined
    }
  }

  #linterOf(root: string): TreeLinter {
    const {folder} = this.#config
    const linter =
      this.#linters.get(root) ??
      new TreeLinter({
        tree: new DiskTree(root),
        root,
        config: this.#config,
        glossary: (files) => loadGlossary(folder, files),
        today: this.#flags.today,
      })
    this.#linters.set(root, linter)
    return linter
  }

  /** One plain sentence on stderr; the other files are still reported. */
  #fail(display: string, error: unknown): void {
    this.failures++
    const expected = error instanceof ReadError || error instanceof LimitError || error instanceof ConfigError
    const message = expected ? error.message : isSystemError(error) ? `it cannot be read (${error.code})` : `internal error: ${String(error)}`
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
