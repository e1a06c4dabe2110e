import {constantNames, constants as defaults} from '../burden/constants.ts'
import {type FileBurden, reportBurden} from '../burden-report.ts'
import {ConfigError} from '../config.ts'
import type {OpenedDocument} from '../linter.ts'
import {mapOf} from '../map-report.ts'
import {ReadError} from '../read.ts'
import {LimitError} from '../readers/limits.ts'
import {formatBurdenMarkdown} from '../reporters/burden-markdown.ts'
import {formatBurdenTerminal} from '../reporters/burden-terminal.ts'
import {modelNotes, replacedText} from '../reporters/burden-words.ts'
import {formatConstants, formatConstantsMarkdown} from '../reporters/constants-table.ts'
import {jsonText} from '../reporters/json-text.ts'
import {formatMapMarkdown} from '../reporters/map-markdown.ts'
import {partText} from '../reporters/wording.ts'
import {version} from '../version.ts'
import {brokenAt} from './broken.ts'
import type {Console} from './console.ts'
import {FileRun, type RunFile} from './file-run.ts'
import {findConfig} from './find-config.ts'
import type {LintFlags} from './lint.ts'
import {writeOut} from './write-out.ts'

/** What `--format` takes here. */
export const burdenFormats = ['terminal', 'json', 'markdown', 'html', 'word'] as const
type BurdenFlags = LintFlags<(typeof burdenFormats)[number]>

/** Prints what forms cost the people who use them; 2 when a file could not be read. */
export function runBurden(flags: BurdenFlags, isConstants: boolean, io: Console): number {
  const {config} = findConfig(flags.config, flags.paths[0] ?? '.', io.cwd)
  if (isConstants) {
    writeOut(printConstants(flags.format, config.constants ?? defaults), flags.output, io)
    return 0
  }
  if (flags.shard && flags.format !== 'json') io.error(`untape: this is ${partText(flags.shard)}.`)
  const run = new FileRun(config, flags, io)
  const displays = new Map<string, string>()
  const maps = new Map<string, string>()
  const files = run
    .files((file) => {
      const opened = file.linter.open(file.linted)
      if (!opened) return undefined
      const broken = brokenAt(opened.document)
      if (broken !== undefined) throw new ReadError(`line ${broken}`)
      const burden = file.older ? reportBurden(opened, {before: openOlder(file)}) : reportBurden(opened)
      displays.set(burden.path, file.display)
      if (flags.format === 'markdown' && burden.kind === 'process') {
        const map = mapOf(opened, burden.path)
        if (map.nodes.length > 0) maps.set(burden.path, formatMapMarkdown(map))
      }
      return burden
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const pathOf = (path: string): string => displays.get(path) ?? path
  writeOut(
    print(flags, files, {
      pathOf,
      maps,
      colours: io.colours && flags.output === undefined,
      isIncomplete: run.failures > 0 && files.length === 0,
      replaced: constantNames.filter((name) => config.constants && config.constants[name] !== defaults[name]),
    }),
    flags.output,
    io,
  )
  return run.failures > 0 ? 2 : 0
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

interface Shown {
  readonly pathOf: (path: string) => string
  /** Process maps in Markdown, by path. */
  readonly maps: ReadonlyMap<string, string>
  readonly colours: boolean
  readonly isIncomplete: boolean
  readonly replaced: readonly string[]
}

function print(flags: BurdenFlags, files: readonly FileBurden[], {maps, ...shown}: Shown): string {
  switch (flags.format) {
    case 'json':
      return `${jsonText({schema: 1, tool: {name: 'untape', version}, files, notes: [...replacedText(shown.replaced), ...modelNotes]})}\n`
    case 'markdown':
      return formatBurdenMarkdown(files, (path) => maps.get(path), shown.replaced)
    default:
      return formatBurdenTerminal(files, {...shown, isCompared: flags.since !== undefined})
  }
}

function printConstants(format: BurdenFlags['format'], constants: typeof defaults): string {
  if (format === 'json') return `${jsonText({schema: 1, tool: {name: 'untape', version}, constants})}\n`
  return format === 'markdown' ? formatConstantsMarkdown(constants) : formatConstants(constants)
}
