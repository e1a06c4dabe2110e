/** Loaded before a program that is measured: at its end it notes the processor time of all its threads and its largest memory. */
const {appendFileSync} = require('node:fs')
const {isMainThread} = require('node:worker_threads')

// A worker's end is not that of the process, whose figures have all threads.
if (isMainThread)
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
    appendFileSync(process.env.UNTAPE_BENCH_USAGE, `${JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024})}\n`)
  })
