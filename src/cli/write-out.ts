import {closeSync, openSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {ConfigError} from '../config.ts'
import type {Console} from './console.ts'

/** Prints a text, its pieces or bytes, or writes them to the file that `--output` names. */
export function writeOut(report: string | Iterable<string> | Uint8Array, file: string | undefined, io: Console): void {
  const pieces = typeof report === 'string' || report instanceof Uint8Array ? [report] : report
  if (file === undefined) {
    for (const piece of pieces) io.out(piece)
    return
  }
  try {
    const opened = openSync(resolve(io.cwd, file), 'w')
    try {
      for (const piece of pieces) writeFileSync(opened, piece)
    } finally {
      closeSync(opened)
    }
  } catch {
    throw new ConfigError(`${file} cannot be written`)
  }
}
