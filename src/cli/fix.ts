import {ConfigError} from '../config.ts'
import {isInPlace} from '../replacement.ts'
import {type Fixed, hasLines} from '../report.ts'
import {formatDiff, formatPatch} from '../reporters/diff.ts'
import {count, fixedSentence} from '../reporters/wording.ts'
import {knownFindings} from './baseline.ts'
import type {Console} from './console.ts'
import {FileRun} from './file-run.ts'
import {type FixOptions, fixFile} from './fix-file.ts'
import {FilesFixer, type Rewritten} from './fix-files.ts'
import {type LintFlags, lintCommand} from './lint.ts'
import type {LintedRun} from './lint-run.ts'
import {replaceFile, WriteError} from './write-fixed.ts'
import {writeOut} from './write-out.ts'

/** How `--fix` was asked for. */
export interface Fixing {
  /** Whether first suggestions are taken too. */
  readonly isSuggesting: boolean
  /** Whether a diff is printed and nothing is written. */
  readonly isDry: boolean
}

/**
 * Fixes what the lint command would report, writes the files and reports what
 * is left. The exit code is that of the report; without writing it is 1 when
 * something would be written, as that of `diff`.
 */
export async function runFix(flags: LintFlags, fixing: Fixing, io: Console): Promise<number> {
  refuse(flags, fixing)
  const options: FixOptions = {isSuggesting: fixing.isSuggesting, isQuiet: flags.quiet, known: knownIn(flags, io)}
  return flags.stdinFilename === undefined ? fixFiles(flags, fixing, options, io) : fixText(flags.stdinFilename, flags, fixing, options, io)
}

function refuse({shard, format, prune}: LintFlags, {isDry}: Fixing): void {
  // The proof is that no file of the run is worse, and a shard sees only its own.
  if (shard) throw new ConfigError('--shard does not go with --fix: fix all files in one run')
  if (isDry && format !== 'terminal') throw new ConfigError('--dry-run prints a diff: leave out --format')
  if (isDry && prune) throw new ConfigError('--dry-run writes nothing: leave out --prune')
}

/** What a baseline forgives is not fixed; one that is recorded now would forgive everything. */
function knownIn({baseline}: LintFlags, io: Console): FixOptions['known'] {
  if (baseline === undefined) return undefined
  const known = knownFindings(baseline, io)
  if (!known) throw new ConfigError(`there is no ${baseline}: record it first, with “untape --baseline ${baseline}” alone`)
  return known
}

async function fixFiles(flags: LintFlags, {isDry}: Fixing, options: FixOptions, io: Console): Promise<number> {
  const command = lintCommand(flags, io)
  const {rewritten, run, refused} = await new FilesFixer(command, flags, options, io).fix()
  for (const {display, reason} of refused) io.error(`untape: ${display}: ${reason}.`)
  tellOfWord(run, io)
  if (isDry) return printDiff(rewritten, flags, refused.length + run.unread.length > 0, io)
  const written = rewritten.filter((one) => write(one, io))
  const isWhole = written.length === rewritten.length
  const left = isWhole ? run : await command.lintFiles(undefined, {...io, error: () => {}})
  const code = await report(left, fixedIn(written), command, flags, io)
  return isWhole && refused.length === 0 ? code : 2
}

function report(
  run: LintedRun,
  fixed: Fixed,
  {finish}: Pick<ReturnType<typeof lintCommand>, 'finish'>,
  {format, output}: LintFlags,
  io: Console,
): number | Promise<number> {
  // The other formats have no place for it, and nobody sees a report that goes to a file.
  if (format !== 'terminal' || output !== undefined) io.error(`untape: ${fixedSentence(fixed).replace('; this is what is left', '')}`)
  return finish(run, fixed)
}

function fixedIn(files: readonly Pick<Rewritten, 'places'>[]): Fixed {
  return {places: files.reduce((sum, {places}) => sum + places, 0), files: files.length}
}

function write({real, display, before, after}: Rewritten, io: Console): boolean {
  try {
    replaceFile(real, before.bytes, after.bytes)
    return true
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    io.error(`untape: ${display}: ${error.message}.`)
    return false
  }
}

/** Nobody is to think that their Word files were fixed. */
function tellOfWord({results}: LintedRun, io: Console): void {
  const word = results.filter(({linted: {report}}) => !hasLines(report) && report.findings.some(isInPlace))
  for (const {file} of word.slice(0, 3))
    io.error(`untape: ${file.display}: a Word file is not fixed here: “untape review --suggest ${file.display}” writes a copy with tracked changes.`)
  if (word.length > 3) io.error(`untape: the same holds for ${count(word.length - 3, 'more Word file')}.`)
}

function printDiff(files: readonly Pick<Rewritten, 'display' | 'before' | 'after' | 'places'>[], flags: LintFlags, hasFailed: boolean, io: Console): number {
  const changed = files.map(({display, before, after}) => ({path: display, before: before.source, after: after.source}))
  if (flags.output !== undefined) writeOut(formatPatch(changed), flags.output, io)
  else if (changed.length > 0) io.out(formatDiff(changed, io))
  const {places} = fixedIn(files)
  io.error(`untape: ${places === 0 ? 'nothing would be changed' : `${count(places, 'place')} in ${count(files.length, 'file')} would be changed`}.`)
  if (hasFailed) return 2
  return places > 0 && flags.failOn !== 'never' ? 1 : 0
}

/** The fixed text goes to stdout, so that a report is only written where a file is named for it. */
async function fixText(name: string, flags: LintFlags, {isDry}: Fixing, options: FixOptions, io: Console): Promise<number> {
  const bytes = io.readStdin()
  const command = lintCommand(flags, io)
  const files = new FileRun(command.config, flags, io)
  const place = files.place(name)
  const looked = files.look(place, (one) => fixFile(one, options) ?? 'none', bytes)
  const fixed = files.settle(place, looked)
  if (fixed === undefined) return 2
  if (fixed === 'none') throw new ConfigError(`${name}: a Word file is not fixed here: “untape review --suggest” writes a copy with tracked changes`)
  const {before, after, places} = fixed
  if (isDry) return printDiff(places > 0 ? [{display: place.display, before, after, places}] : [], flags, false, io)
  io.out(after.bytes)
  const run = command.lintText(name, after.bytes)
  const {finish} = command
  const quiet = {...io, out: () => {}}
  return report(
    run,
    {places, files: places > 0 ? 1 : 0},
    {finish: (all, sum) => finish(all, sum, flags.output === undefined ? quiet : io)},
    {...flags, output: flags.output ?? 'stdout'},
    io,
  )
}
