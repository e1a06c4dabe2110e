import {cpus, platform} from 'node:os'
import process from 'node:process'

/** What figures were measured on, in one line. */
export function machine(): string {
  return `Node ${process.version}, ${platform()}, ${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown kind'}`
}
