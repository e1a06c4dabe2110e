import {setImmediate} from 'node:timers/promises'
import {growRoom, holdRoom} from '../engine.ts'

/** How many files are looked at in one turn of the event loop. */
const filesPerTurn = 50
/** While most of our code runs for the first time, much is made that stays, and the room would grow past what is enough within one file. */
const firstFiles = 10

/**
 * Does something with each file, and lets the event loop turn in between: what
 * native code has handed over (the parser’s trees, the bytes of a file) is given
 * back only then, however often memory is collected. On 2,000 files that is 35 MB.
 *
 * @returns a promise only when there are files for more than one turn.
 */
export function inTurns<T>(files: readonly T[], look: (file: T) => void): void | Promise<void> {
  if (files.length > filesPerTurn) return inSeveral(files, look)
  for (const file of files) look(file)
}

async function inSeveral<T>(files: readonly T[], look: (file: T) => void): Promise<void> {
  holdRoom()
  for (const [i, file] of files.entries()) {
    if (i > 0 && i % filesPerTurn === 0) await setImmediate()
    if (i >= firstFiles) growRoom()
    look(file)
  }
}
