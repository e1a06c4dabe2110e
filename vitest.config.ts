import {configDefaults, defineConfig} from 'vitest/config'

export default defineConfig({
  test: {include: ['tests/**/*.test.ts'], exclude: [...configDefaults.exclude, 'tests/page/**'], testTimeout: 120_000, hookTimeout: 60_000},
})
