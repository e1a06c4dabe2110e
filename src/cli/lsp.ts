import process from 'node:process'
import {createConnection} from 'vscode-languageserver/node'
import {ConfigError} from '../config.ts'
import {serve} from '../lsp/serve.ts'
import type {Console} from './console.ts'
import {configFileNear} from './find-config.ts'

/** What editors add to the command line of their own accord. */
const fromEditors = /^--(?:stdio|clientProcessId(?:=\d+)?)$/

/**
 * Serves an editor on stdin and stdout until it says so or goes away; the
 * process then ends by itself.
 */
export function runLsp(argv: readonly string[], io: Console): Promise<never> {
  const other = argv.find((word, i) => !fromEditors.test(word) && argv[i - 1] !== '--clientProcessId')
  if (other !== undefined) throw new ConfigError(`lsp takes no paths and no options, and “${other}” is one: the editor says what to check`)
  const today = (): string => new Date().toISOString().slice(0, 10)
  serve(createConnection(process.stdin, process.stdout), {configFileNear, today, cwd: io.cwd, delay: 150})
  return new Promise(() => {})
}
