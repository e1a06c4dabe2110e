/** Random tests draw the same on every machine; UNTAPE_FUZZ_SEED draws others. A test with a seed of its own keeps it. */
import process from 'node:process'
import fc from 'fast-check'

fc.configureGlobal({seed: Number(process.env.UNTAPE_FUZZ_SEED ?? 1)})
