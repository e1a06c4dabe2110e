import type {MessagePort} from 'node:worker_threads'
import type {Facts} from '../facts.ts'
import type {NeighbourOptions} from '../neighbours.ts'
import {processConsole} from './console.ts'
import {FileRun} from './file-run.ts'
import {findConfig} from './find-config.ts'
import type {JobAnswer, JobInput, JobRequest} from './jobs.ts'
import {lintFile} from './lint-file.ts'
import {inTurns} from './turns.ts'

/** Lints the files that come through a port, and sends back plain data. */
export function serveJobs({flags, cwd, wanted, contents = new Map()}: JobInput, port: MessagePort): void {
  const {config} = findConfig(flags.config, flags.paths[0] ?? '.', cwd)
  const facts = new Map<string, Facts | undefined>()
  let due = new Set<string>()
  let learned: JobAnswer['learned'][number][] = []
  const neighbours = (root: string): NeighbourOptions => ({
    isDue: (path) => due.has(`${root}\n${path}`),
    files: {
      factsOf(path) {
        const key = `${root}\n${path}`
        return facts.has(key) ? {facts: facts.get(key)} : undefined
      },
      learn: (path, read) => learned.push({root, path, known: read ?? null}),
    },
  })
  const run = new FileRun(config, flags, {...processConsole(), cwd}, {neighbours, contents})
  port.on('message', async ({files, known}: JobRequest) => {
    for (const one of known) facts.set(`${one.root}\n${one.path}`, one.facts)
    due = new Set(files.map(({root, path}) => `${root}\n${path}`))
    learned = []
    const results: JobAnswer['results'][number][] = []
    await inTurns(files, (file) => {
      results.push(run.look(file, (one) => lintFile(one, wanted)))
    })
    port.postMessage({results, learned: wanted.isRemembered ? learned : []} satisfies JobAnswer)
  })
}
