import {defineConfig} from 'vitest/config'

/** The tests that start the bundle; `npm run test:action` runs them under the Node of action.yml. */
export default defineConfig({
  test: {include: ['tests/action/e2e/*.test.ts'], testTimeout: 120_000, hookTimeout: 60_000, maxWorkers: '100%'},
})
