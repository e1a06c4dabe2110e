import {configDefaults, defineConfig} from 'vitest/config'

/** Tests of the pages and of the bundled action have configurations of their own: they need a browser, and another Node. */
const others = ['tests/page/**', 'tests/desk/browser/**', 'tests/action/e2e/**']

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/same-seed.ts'],
    exclude: [...configDefaults.exclude, ...others],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // By default one core is left alone: on two cores, half the time.
    maxWorkers: '100%',
  },
})
