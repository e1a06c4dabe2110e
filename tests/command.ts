import {run} from '../src/cli/run.ts'

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command in a folder and catches what it prints. */
export function runIn(folder: string, argv: readonly string[], stdin: string | Uint8Array = '', isAutomated = false): Ran {
  const ran = start(folder, argv, {stdin, isAutomated, isTerminal: false})
  const {code} = ran
  if (typeof code !== 'number') throw new Error('there are many files, or the report is packed: wait for it with runMany or runLater')
  return {code, out: ran.out.join(''), err: ran.err()}
}

/** The same for a run over more files than are looked at in one go. */
export async function runMany(folder: string, argv: readonly string[]): Promise<Ran> {
  const {code, out, err} = await runLater(folder, argv)
  return {code, out: out.toString(), err}
}

/** The same for a report that is packed: bytes, after a while. */
export async function runLater(folder: string, argv: readonly string[], isTerminal = false): Promise<Omit<Ran, 'out'> & {readonly out: Buffer}> {
  const ran = start(folder, argv, {stdin: '', isAutomated: false, isTerminal})
  const code = await ran.code
  return {code, out: Buffer.concat(ran.out.map((part) => Buffer.from(part))), err: ran.err()}
}

function start(
  folder: string,
  argv: readonly string[],
  given: {readonly stdin: string | Uint8Array; readonly isAutomated: boolean; readonly isTerminal: boolean},
) {
  const out: (string | Uint8Array)[] = []
  let err = ''
  const code = run(argv, {
    cwd: folder,
    colours: false,
    isTerminal: given.isTerminal,
    isAutomated: given.isAutomated,
    out: (text) => {
      out.push(text)
    },
    error: (line) => {
      err += `${line}\n`
    },
    progress: () => {},
    readStdin: () => (typeof given.stdin === 'string' ? Buffer.from(given.stdin) : given.stdin),
  })
  return {code, out, err: () => err}
}
