import {run} from '../src/cli/run.ts'

/** Runs the command in a folder and catches what it prints. */
export function runIn(folder: string, argv: readonly string[], stdin: string | Uint8Array = '', isAutomated = false): {code: number; out: string; err: string} {
  let out = ''
  let err = ''
  const code = run(argv, {
    cwd: folder,
    colours: false,
    isAutomated,
    out: (text) => {
      out += text
    },
    error: (line) => {
      err += `${line}\n`
    },
    progress: () => {},
    readStdin: () => (typeof stdin === 'string' ? Buffer.from(stdin) : stdin),
  })
  return {code, out, err}
}
