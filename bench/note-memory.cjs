/** Loaded before a program that is measured: at its end it notes the largest memory that it has had, in MiB. */
const {appendFileSync} = require('node:fs')
const {isMainThread} = require('node:worker_threads')

// The figure is that of the process, so one thread tells it.
if (isMainThread) process.on('exit', () => appendFileSync(process.env.UNTAPE_BENCH_NOTES, `${process.resourceUsage().maxRSS / 1024}\n`))
