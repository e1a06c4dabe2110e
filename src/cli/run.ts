import {ConfigError} from '../config.ts'
import {LimitError} from '../readers/limits.ts'
import {version} from '../version.ts'
import {readArguments} from './arguments.ts'
import {burdenFormats, runBurden} from './burden.ts'
import type {Console} from './console.ts'
import {runDesk} from './desk.ts'
import {runExplain} from './explain.ts'
import {runExplainConfig} from './explain-config.ts'
import {runExplainForm} from './explain-form.ts'
import {runFix} from './fix.ts'
import {runGlossary} from './glossary.ts'
import {help} from './help.ts'
import {runInit} from './init.ts'
import {runLint} from './lint.ts'
import {runLsp} from './lsp.ts'
import {mapFormats, runMap} from './map.ts'
import {runMcp} from './mcp.ts'
import {mergeFormats, runMerge} from './merge.ts'
import {runReview} from './review.ts'
import {runRules} from './rules.ts'

/** Runs one command line; returns the exit code, as a promise when there are many files or the report is packed (`--format word`). */
export function run(argv: readonly string[], io: Console): number | Promise<number> {
  try {
    const code = runCommand(argv, io)
    return typeof code === 'number' ? code : code.catch((error: unknown) => fail(error, io))
  } catch (error) {
    return fail(error, io)
  }
}

function runCommand(argv: readonly string[], io: Console): number | Promise<number> {
  // Editors add options of their own.
  if (argv[0] === 'lsp' && !argv.some((word) => word === '--help' || word === '-h')) return runLsp(argv.slice(1), io)
  const typed = readArguments(argv, () => new Date().toISOString().slice(0, 10))
  const {words, isHelp, isVersion, isForced, isConstants, isForOwner, isSuggesting, fixing, port, flags} = typed
  const [command, ...rest] = words
  if (isVersion) io.out(`${version}\n`)
  else if (isHelp && command === 'glossary') return runGlossary([], typed, io)
  else if (isHelp || command === 'help') io.out(help)
  else if (command === 'explain') return runExplain(rest, io)
  else if (command === 'explain-config') return runExplainConfig(rest, flags(rest), io)
  else if (command === 'explain-form') return runExplainForm(rest, flags(rest), io)
  // The report for a process owner has the burden and the findings.
  else if (command === 'burden' && isForOwner) return runLint({...flags(rest), failOn: 'never'}, io)
  else if (command === 'burden') return runBurden(flags(rest, burdenFormats), isConstants, io)
  else if (command === 'map') return runMap(rest, flags(rest, mapFormats), io)
  else if (command === 'review') return runReview(rest, flags(rest), isSuggesting, io)
  else if (command === 'glossary') return runGlossary(rest, typed, io)
  else if (command === 'desk') return runDesk(rest, {port, output: flags(rest).output}, io)
  else if (command === 'merge') return runMerge(rest, flags(rest, mergeFormats), io)
  else if (command === 'rules') return runRules(io)
  else if (command === 'mcp') return runMcp(argv.slice(argv.indexOf('mcp') + 1), io)
  else if (command === 'init') return runInit(io, isForced)
  else return fixing ? runFix(flags(words), fixing, io) : runLint(flags(words), io)
  return 0
}

/** One plain sentence on stderr. */
function fail(error: unknown, io: Console): 2 {
  const isExpected = error instanceof ConfigError || error instanceof LimitError
  io.error(`untape: ${isExpected ? error.message : `internal error: ${error instanceof Error ? error.message : String(error)}`}.`.replace(/([.?!])\.$/, '$1'))
  return 2
}
