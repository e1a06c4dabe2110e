import process from 'node:process'
import {StdioServerTransport, serveStdio} from '@modelcontextprotocol/server/stdio'
import {type FileBurden, reportBurden} from '../burden-report.ts'
import {ConfigError, type ReadText, readFromDisk} from '../config.ts'
import {loadGlossary} from '../glossary.ts'
import {type AskedFile, type Engine, ToolError} from '../mcp/engine.ts'
import {createServer} from '../mcp/server.ts'
import {LimitError} from '../readers/limits.ts'
import type {Console} from './console.ts'
import {FileRun, type RunFile} from './file-run.ts'
import {findConfig} from './find-config.ts'
import {servedFolder} from './served-folder.ts'
import {fileWithin, placeWithin} from './within.ts'

/** Serves an assistant on stdin and stdout until it goes away; the process then ends by itself. */
export function runMcp(argv: readonly string[], io: Console): Promise<never> {
  const folder = servedFolder(argv, io.cwd)
  if (process.stdin.isTTY === true)
    io.error('untape mcp: an assistant starts this and talks to it on stdin; it ends with Ctrl+C. The guide is src/mcp/README.md.')
  const engine = createEngine(folder, io, () => new Date().toISOString().slice(0, 10))
  const transport = new StdioServerTransport(process.stdin, process.stdout)
  serveStdio(() => createServer(engine), {transport, onerror: ({message}) => io.error(`untape mcp: ${message}`)})
  return new Promise(() => {})
}

/** What the command finds in the files of a folder, asked anew for each call, as the files may have changed. */
export function createEngine(folder: string, io: Console, today: () => string): Engine {
  const quiet: Console = {...io, cwd: folder, error: () => {}, progress: () => {}}
  const look = <T>(asked: AskedFile, see: (file: RunFile) => T | undefined): T => {
    const name = 'path' in asked ? asked.path : asked.filename
    const isText = 'text' in asked
    const file = isText ? placeWithin(folder, name) : fileWithin(folder, name)
    const {config} = findConfig(undefined, file, folder)
    const flags = {paths: [file], stdinFilename: isText ? file : undefined, since: undefined, shard: undefined, forceExclude: false, today: today()}
    const run = new FileRun(config, flags, quiet, {readText: anew()})
    const looked = run.look(run.place(file), see, isText ? Buffer.from(asked.text) : undefined)
    if ('failure' in looked) throw new ToolError(sentence(looked.failure.isWhole ? looked.failure.message : `${name}: ${looked.failure.message}`))
    if (looked.result === undefined) throw new ToolError(`${name} is nothing that untape reads.`)
    return looked.result
  }
  return {
    lint: (asked) => told(() => look(asked, ({linter, linted}) => linter.lint(linted)?.report)),
    burden: (asked) => told(() => look(asked, burdenOf)),
    glossary: () =>
      told(() => {
        const {config} = findConfig(undefined, folder, folder)
        const files = config.layers.filter(({name}) => name === 'rules').flatMap(({glossary}) => glossary)
        return loadGlossary(config.folder, files, anew()).entries
      }),
  }
}

function burdenOf({linter, linted}: RunFile): FileBurden | undefined {
  const opened = linter.open(linted)
  return opened && reportBurden(opened)
}

/** A reader of its own, so that nothing that was loaded for an earlier call is taken. */
function anew(): ReadText {
  return (file) => readFromDisk(file)
}

/** What the client is to be told about is no fault of ours. */
function told<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof ConfigError || error instanceof LimitError ? new ToolError(sentence(error.message)) : error
  }
}

function sentence(message: string): string {
  return `${message}.`.replace(/([.?!])\.$/, '$1')
}
