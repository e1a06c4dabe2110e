import {constants as defaults} from '../burden/constants.ts'
import {type FileBurden, reportBurden} from '../burden-report.ts'
import {ConfigError} from '../config.ts'
import type {OpenedDocument} from '../linter.ts'
import {ReadError} from '../read.ts'
import {LimitError} from '../readers/limits.ts'
import {formatBurdenMarkdown} from '../reporters/burden-markdown.ts'
import {formatBurdenTerminal} from '../reporters/burden-terminal.ts'
import {modelNotes} from '../reporters/burden-words.ts'
import {formatConstants, formatConstantsMarkdown} from '../reporters/constants-table.ts'
import {jsonText} from '../reporters/json-text.ts'
import {version} from '../version.ts'
import type {Console} from './console.ts'
import {FileRun, type RunFile} from './file-run.ts'
import {findConfig} from './find-config.ts'
import type {LintFlags} from './lint.ts'
import {writeOut} from './write-out.ts'

/** What `--format` takes here. */
export const burdenFormats = ['terminal', 'json', 'markdown'] as const
type BurdenFlags = LintFlags<(typeof burdenFormats)[number]>

/** Prints what forms cost the people who use them; 2 when a file could not be read. */
export function runBurden(flags: BurdenFlags, isConstants: boolean, io: Console): number {
  const {config} = findConfig(flags.config, flags.paths[0] ?? '.', io.cwd)
  if (isConstants) {
    writeOut(printConstants(flags.format, config.constants ?? defaults), flags.output, io)
    return 0
  }
  const run = new FileRun(config, flags, io)
  const displays = new Map<string, string>()
  const files = run
    .files((file) => {
      const burden = look(file)
      if (burden) displays.set(burden.path, file.display)
      return burden
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const pathOf = (path: string): string => displays.get(path) ?? path
  writeOut(print(flags, files, pathOf, io.colours && flags.output === undefined), flags.output, io)
  return run.failures > 0 ? 2 : 0
}

function look({linted, linter, older}: RunFile): FileBurden | undefined {
  const after = linter.open(linted)
  if (!after) return undefined
  return older ? reportBurden(after, {before: openOlder({linted, older})}) : reportBurden(after)
}

/** The older version; undefined for a new file, and for one that could not be read then. */
function openOlder({linted, older}: Pick<RunFile, 'linted' | 'older'>): OpenedDocument | undefined {
  if (older?.path === undefined) return undefined
  try {
    return older.linter.open({...linted, path: older.path, name: linted.name ?? linted.path, content: undefined})
  } catch (error) {
    if (error instanceof ReadError || error instanceof LimitError || error instanceof ConfigError) return undefined
    throw error
  }
}

function print(flags: BurdenFlags, files: readonly FileBurden[], pathOf: (path: string) => string, colours: boolean): string {
  switch (flags.format) {
    case 'json':
      return `${jsonText({schema: 1, tool: {name: 'untape', version}, files, notes: modelNotes})}\n`
    case 'markdown':
      return formatBurdenMarkdown(files, () => undefined)
    default:
      return formatBurdenTerminal(files, {colours, pathOf, isCompared: flags.since !== undefined})
  }
}

function printConstants(format: BurdenFlags['format'], constants: typeof defaults): string {
  if (format === 'json') return `${jsonText({schema: 1, tool: {name: 'untape', version}, constants})}\n`
  return format === 'markdown' ? formatConstantsMarkdown(constants) : formatConstants(constants)
}
