import {cpus, platform} from 'node:os'
import process from 'node:process'

/** What figures were measured on and when, in one line. */
export function machine(): string {
  return `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${platform()}, ${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown kind'}`
}
