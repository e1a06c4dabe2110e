import {statSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {Known} from '../cache.ts'
import type {Facts} from '../facts.ts'
import {folderOf, maxRelated} from '../related.ts'
import type {Contents, Looked, PlacedFile} from './file-run.ts'
import type {LintFlags} from './lint.ts'
import type {Linted, Wanted} from './lint-file.ts'

/**
 * How many bytes of files pay for a worker. The same functions are made fast in
 * each, which takes 5 s of CPU whatever there is to do, where a megabyte takes 1.
 *
 * On two cores V8’s own threads have half of the second one already. Seconds by
 * the clock, CPU and memory there, for one and for two: 5.8 MB 13, 15 and 177 MB
 * against 11, 19 and 306 MB; 11.7 MB 20, 24 and 192 MB against 16, 31 and
 * 368 MB; 23 MB 41, 47 and 225 MB against 31, 57 and 425 MB. A quarter less
 * waiting is worth that, a sixth is not. With more cores it was not measured.
 */
function worthOf(cores: number): number {
  return cores === 2 ? 10_000_000 : 3_000_000
}

/**
 * Room for what a worker has just made and mostly drops, in megabytes. What Node
 * gives it by itself takes no less time: on 2,000 files, Node 24 needed 750 MB
 * with that and 430 with this, Node 20 430 and 395.
 */
const room = 24

/** What a worker is started with. */
export interface JobInput {
  readonly flags: LintFlags
  readonly cwd: string
  readonly wanted: Wanted
  readonly contents?: Contents | undefined
}

/** Files for one worker, and what is known of those around them. */
export interface JobRequest {
  readonly files: readonly PlacedFile[]
  readonly known: readonly KnownFile[]
}

export interface KnownFile {
  readonly root: string
  readonly path: string
  readonly facts: Facts | undefined
}

/** What a worker made of its files, and what it read besides. */
export interface JobAnswer {
  readonly results: readonly Looked<Linted>[]
  readonly learned: readonly {readonly root: string; readonly path: string; readonly known: Known}[]
}

/** How many workers files are worth: as many as were asked for, else as many as pay, and no more than there are cores. */
export function workersFor(files: readonly PlacedFile[], asked: number | 'auto'): number {
  const cores = availableParallelism()
  const most = Math.min(cores, asked === 'auto' ? Math.floor(bytesOf(files) / worthOf(cores)) : asked)
  if (most < 2) return 1
  return Math.min(most, batchesOf(files, most).length)
}

/**
 * Lints files in workers. Files of a folder go to one worker, as they are read
 * with each other's facts, unless there are more than are ever read for one.
 */
export async function lintInWorkers(
  files: readonly PlacedFile[],
  {program, count, input}: {readonly program: string; readonly count: number; readonly input: JobInput},
  {
    around,
    done,
  }: {readonly around: (files: readonly PlacedFile[]) => readonly KnownFile[]; readonly done: (files: readonly PlacedFile[], answer: JobAnswer) => void},
): Promise<void> {
  const queue = batchesOf(files, count)
  const workers = Array.from({length: count}, () => new Worker(program, {workerData: {untape: input}, resourceLimits: {maxYoungGenerationSizeMb: room}}))
  const work = async (worker: Worker): Promise<void> => {
    for (let batch = queue.shift(); batch; batch = queue.shift()) {
      const request: JobRequest = {files: batch, known: around(batch)}
      done(batch, await answerOf(worker, request))
    }
  }
  try {
    await Promise.all(workers.map(work))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function answerOf(worker: Worker, request: JobRequest): Promise<JobAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    }
    const onMessage = (answer: JobAnswer): void => {
      settle()
      resolve(answer)
    }
    const onError = (error: unknown): void => {
      settle()
      reject(error)
    }
    const onExit = (): void => onError(new Error('a worker ended before its work was done'))
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(request)
  })
}

/** The files by folder, the largest first, so that no worker is left with one when the others are done. */
function batchesOf(files: readonly PlacedFile[], count: number): PlacedFile[][] {
  const folders = new Map<string, PlacedFile[]>()
  for (const file of files) {
    const key = `${file.root}\n${folderOf(file.path)}`
    const others = folders.get(key)
    if (others) others.push(file)
    else folders.set(key, [file])
  }
  return [...folders.values()]
    .flatMap((batch) => (batch.length > maxRelated ? pieces(batch, count) : [batch]))
    .map((batch) => ({batch, bytes: bytesOf(batch)}))
    .sort((a, b) => b.bytes - a.bytes)
    .map(({batch}) => batch)
}

function pieces<T>(items: readonly T[], count: number): T[][] {
  const size = Math.ceil(items.length / count)
  return Array.from({length: count}, (_, i) => items.slice(i * size, (i + 1) * size)).filter(({length}) => length > 0)
}

function bytesOf(files: readonly PlacedFile[]): number {
  return files.reduce((sum, {file}) => sum + (statSync(file, {throwIfNoEntry: false})?.size ?? 0), 0)
}
