import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {repositoryName} from '../src/files.ts'
import {lint, readDocument} from '../src/index.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'untape-'))
})
afterEach(() => rmSync(root, {recursive: true}))

test.each([
  ['https://forge.test/company/it-forms.git', 'company/it-forms'],
  ['https://forge.test/company/it-forms/', 'company/it-forms'],
  ['git@forge.test:company/it-forms.git', 'company/it-forms'],
  ['ssh://git@forge.test:22/group/sub/forms', 'sub/forms'],
  ['forms', undefined],
])('the name of %s is %s', (url, name) => {
  mkdirSync(join(root, '.git'))
  writeFileSync(
    join(root, '.git/config'),
    `[core]\n\tbare = false\n[remote "upstream"]\n\turl = x/y\n[remote "origin"]\n\turl = ${url}\n\tfetch = a/b\n[branch "main"]\n\turl = c/d\n`,
  )
  expect(repositoryName(root)).toBe(name)
})

test('without a repository or a remote there is none', () => {
  expect(repositoryName(root)).toBeUndefined()
  mkdirSync(join(root, '.git'))
  writeFileSync(join(root, '.git/config'), '[core]\n\tbare = false\n')
  expect(repositoryName(root)).toBeUndefined()
})

describe('its words', () => {
  const rules = (repository: string): string[] =>
    lint(readDocument({path: 'a.md', content: 'Ask the QZRT today, and tell the CMDB group.\n'}), {surroundings: {repository}}).map(({quote}) => quote)

  test('are names of the house', () => {
    expect(rules('company/forms')).toEqual(['QZRT', 'CMDB'])
    expect(rules('QZRT-org/forms')).toEqual(['CMDB'])
    expect(rules('company/qzrt-forms')).toEqual(['CMDB'])
  })

  test('but those for a kind of document are not', () => {
    expect(rules('company/cmdb')).toEqual(['QZRT', 'CMDB'])
  })
})
