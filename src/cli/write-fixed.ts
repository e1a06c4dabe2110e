import {randomBytes} from 'node:crypto'
import {closeSync, fchmodSync, fchownSync, fsyncSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'

/** A file that is not written; the message is one plain sentence without a full stop. */
export class WriteError extends Error {
  override readonly name = 'WriteError'
}

/**
 * The file that is written for a path: what a link leads to.
 *
 * @throws {WriteError} when that is outside of the folder, or may not be written.
 */
export function writableFile(file: string, folder: string): string {
  const real = realpathSync(file)
  const way = relative(realpathSync(folder), real)
  if (way === '..' || way.startsWith(`..${sep}`) || way === real) throw new WriteError('it is a link to a file elsewhere, which is not written')
  // Whoever may write the folder could replace a file that is to stay as it is.
  if ((statSync(real).mode & 0o222) === 0) throw new WriteError('it is read-only, so it was not fixed')
  return real
}

/**
 * Writes a file as a whole or not at all: beside it, and then in its place,
 * with its mode and its owner.
 *
 * @throws {WriteError} when it cannot be written, or holds something else by now.
 */
export function replaceFile(file: string, before: Uint8Array, after: Uint8Array): void {
  const beside = join(dirname(file), `.untape-${randomBytes(6).toString('hex')}.tmp`)
  try {
    const {mode, uid, gid} = statSync(file)
    writeBeside(beside, after, {mode, uid, gid})
    if (!readFileSync(file).equals(before)) throw new WriteError('it has changed in the meantime, so it was not fixed')
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, {force: true})
    if (error instanceof WriteError) throw error
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new WriteError(`it cannot be written${code}, so it was not fixed`)
  }
}

function writeBeside(file: string, bytes: Uint8Array, {mode, uid, gid}: {readonly mode: number; readonly uid: number; readonly gid: number}): void {
  const handle = openSync(file, 'wx', 0o600)
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
    const own = statSync(file)
    if (own.uid !== uid || own.gid !== gid) giveTo(handle, uid, gid)
    fchmodSync(handle, mode & 0o7777)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Only root may give a file away; whose copy it is then matters less than what it says. */
function giveTo(handle: number, uid: number, gid: number): void {
  try {
    fchownSync(handle, uid, gid)
  } catch {
    // It stays ours.
  }
}
