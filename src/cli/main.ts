#!/usr/bin/env node
import process from 'node:process'
import {processConsole} from './console.ts'
import {run} from './run.ts'

// Whoever reads the output has seen enough: “untape burden | head”.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

void Promise.resolve(run(process.argv.slice(2), processConsole())).then((code) => {
  process.exitCode = code
})
