import {defineConfig} from 'vitest/config'

/** The tests that open the desk in a browser; `npm run test:desk` finds one for them. */
export default defineConfig({test: {include: ['tests/desk/browser/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000}})
