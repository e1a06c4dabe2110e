#!/usr/bin/env node
import process from 'node:process'
import {processConsole} from './console.ts'
import {run} from './run.ts'

process.exitCode = run(process.argv.slice(2), processConsole())
