import {defineConfig} from 'vitest/config'

/** The tests that open the HTML report in a browser; `npm run test:page` finds one for them. */
export default defineConfig({test: {include: ['tests/page/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000}})
