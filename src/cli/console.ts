import {readFileSync, realpathSync} from 'node:fs'
import process from 'node:process'
import {logLine} from '../reporters/clean-text.ts'
import {Progress} from './progress.ts'

/** What a command may do to the world: one object, so that tests can hand in their own. */
export interface Console {
  readonly cwd: string
  /** The file of the program that runs, absolute; undefined where the program is called as a function. */
  readonly program?: string | undefined
  /** Whether stdout is a terminal that shows colours. */
  readonly colours: boolean
  /** Whether a build runs this and nobody reads along. */
  readonly isAutomated: boolean
  /** Whether people see what goes to stdout, so that it must be text. */
  readonly isTerminal: boolean
  out(text: string | Uint8Array): void
  error(line: string): void
  /** Shows how far a long run is, and how much it found; nothing on a pipe. */
  progress(done: number, total: number, findings?: number): void
  readStdin(): Uint8Array
}

/** The console of the running process. */
export function processConsole(): Console {
  const progress = process.stderr.isTTY === true ? new Progress((text) => process.stderr.write(text), Date.now) : undefined
  return {
    cwd: process.cwd(),
    program: process.argv[1] === undefined ? undefined : realpathSync(process.argv[1]),
    colours: process.stdout.isTTY === true && process.env.NO_COLOR === undefined && process.env.TERM !== 'dumb',
    isTerminal: process.stdout.isTTY === true,
    isAutomated: /^(?:1|true)$/i.test(process.env.CI ?? ''),
    out: (text) => process.stdout.write(text),
    // A path or a value that is quoted must be no command in the log of a workflow.
    error(line) {
      progress?.wipe()
      process.stderr.write(`${logLine(line)}\n`)
    },
    progress: (done, total, findings) => progress?.show(done, total, findings),
    readStdin: () => readFileSync(0),
  }
}
