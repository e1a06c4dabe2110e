#!/usr/bin/env node
import process from 'node:process'
import {isMainThread, parentPort, workerData} from 'node:worker_threads'
import {processConsole} from './console.ts'
import type {JobInput} from './jobs.ts'
import {run} from './run.ts'
import {serveJobs} from './worker.ts'

// A run that pays for them starts itself in workers.
if (!isMainThread && parentPort) {
  serveJobs((workerData as {readonly untape: JobInput}).untape, parentPort)
} else {
  // Whoever reads the output has seen enough: “untape burden | head”.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })

  void Promise.resolve(run(process.argv.slice(2), processConsole())).then((code) => {
    process.exitCode = code
  })
}
