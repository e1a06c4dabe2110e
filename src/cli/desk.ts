import {mkdirSync, readdirSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import process from 'node:process'
import {ConfigError} from '../config.ts'
import {type PageFile, readPages} from '../desk/pages.ts'
import {serveDesk} from '../desk/server.ts'
import type {Console} from './console.ts'

/** T-A-P-E on the keys of a telephone. */
const usualPort = 8273

export interface DeskFlags {
  readonly port: number | undefined
  /** A folder that the page is written to, in place of serving it. */
  readonly output: string | undefined
}

/** Serves the page for writers until it is stopped, or writes it to a folder; the exit code is 0 either way. */
export function runDesk(words: readonly string[], {port, output}: DeskFlags, io: Console): number | Promise<number> {
  if (words.length > 0) throw new ConfigError('desk takes no file: open it in the page')
  const pages = readPages()
  if (!pages) throw new ConfigError('the page is not built yet: run “npm run build”')
  if (output === undefined) return serve(pages, port ?? usualPort, io)
  if (port !== undefined) throw new ConfigError('--port does not go with --output: what is in a folder needs no server')
  if (output === '') throw new ConfigError('--output names no folder: name one for the page')
  copy(pages, resolve(io.cwd, output), output)
  io.out(`The writer’s desk is in ${output}: open index.html there in a browser, or put the folder on your intranet.\n`)
  return 0
}

async function serve(pages: readonly PageFile[], port: number, io: Console): Promise<number> {
  const {address, close} = await serveDesk(pages, port).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE') throw new ConfigError(`port ${port} is taken: name another one, such as “--port ${port === 65_535 ? 65_534 : port + 1}”`)
    throw new ConfigError(code === 'EACCES' ? `port ${port} is kept for the system: name one above 1023` : `port ${port} cannot be used (${String(code)})`)
  })
  io.out(`The writer’s desk is at ${address}\nOpen it in a browser on this computer; nobody else can. Ctrl+C ends it.\n`)
  await new Promise<void>((stop) => {
    process.once('SIGINT', () => stop())
    process.once('SIGTERM', () => stop())
  })
  await close()
  return 0
}

/** Writes over nothing but an earlier copy of the page. */
function copy(pages: readonly PageFile[], folder: string, name: string): void {
  try {
    const stats = statSync(folder, {throwIfNoEntry: false})
    if (stats && !stats.isDirectory()) throw new ConfigError(`${name} is a file: name a folder for the page`)
    const known = new Set(pages.map((page) => page.name))
    const other = stats ? readdirSync(folder).find((one) => !known.has(one)) : undefined
    if (other !== undefined) throw new ConfigError(`${name} has other files in it: name a new folder for the page`)
    makeFolder(folder)
    for (const page of pages) writeFileSync(join(folder, page.name), page.content)
  } catch (error) {
    throw error instanceof ConfigError ? error : new ConfigError(`${name} cannot be written`)
  }
}

/** One folder after the other: where none can be made, as in /proc, Node tries for ever to make all of them at once. */
function makeFolder(folder: string): void {
  if (statSync(folder, {throwIfNoEntry: false})) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}
