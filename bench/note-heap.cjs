/** Loaded before a program that is measured: asked by a signal, it clears what is no longer used and says on stderr how much memory is, in MiB. */
process.on('SIGUSR2', () => {
  globalThis.gc()
  const {heapUsed, rss} = process.memoryUsage()
  process.stderr.write(`heap ${heapUsed / 1024 ** 2} ${rss / 1024 ** 2}\n`)
})
