import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {mostFindings, mostQuoted, mostText} from '../../src/mcp/limits.ts'

const readme = readFileSync(join(import.meta.dirname, '../../src/mcp/README.md'), 'utf8')

test('what is to be copied starts the server', () => {
  const blocks = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, json = '']) => JSON.parse(json) as Record<string, {untape: {command: string; args: string[]}}>,
  )
  expect(blocks.map((block) => Object.keys(block)[0])).toEqual(['mcpServers', 'servers'])
  for (const block of blocks) for (const {untape} of Object.values(block)) expect([untape.command, ...untape.args].join(' ')).toMatch(/^npx untape mcp \S+$/)
})

test('the limits that it names are those that hold', () => {
  const named = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
  expect(readme).toContain(`at most ${named(mostText)} characters, and a result at most ${mostFindings} findings`)
  expect(readme).toContain(`after ${mostQuoted} characters`)
})
