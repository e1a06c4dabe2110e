import {writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {ConfigError} from '../config.ts'
import type {Console} from './console.ts'

/** Prints a text or bytes, or writes them to the file that `--output` names. */
export function writeOut(text: string | Uint8Array, file: string | undefined, io: Console): void {
  if (file === undefined) {
    io.out(text)
    return
  }
  try {
    writeFileSync(resolve(io.cwd, file), text)
  } catch {
    throw new ConfigError(`${file} cannot be written`)
  }
}
