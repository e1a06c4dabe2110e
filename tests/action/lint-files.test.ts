import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {createApi} from '../../action/api.ts'
import {Blobs, type Listing} from '../../action/blobs.ts'
import {type Linted, lintFiles, type Touched} from '../../action/lint-files.ts'
import {emptyConfig} from '../../src/config.ts'
import {loadGlossary} from '../../src/glossary.ts'
import type {GitHub} from '../github/server.ts'
import {start} from '../github/testing.ts'

const root = resolve('.')

/** Lints files of the stand-in's head over the API. */
async function lint(github: GitHub, paths: readonly string[], isOver: () => boolean = () => false) {
  const api = createApi({owner: 'acme', repo: 'forms', url: github.url, token: github.token})
  const tree = (await api.octokit.rest.git.getTree({owner: 'acme', repo: 'forms', tree_sha: github.pull.head.sha, recursive: '1'})).data.tree
  const head: Listing = new Map(tree.flatMap(({path, sha, type}) => (type === 'blob' ? [[path ?? '', sha ?? '']] : [])))
  const glossary = (names: readonly string[]) => loadGlossary(root, names)
  const settings = {config: emptyConfig(root), path: undefined, glossary, isOwn: () => false}
  const found = new Map<string, Linted>()
  let rounds = 0
  const files: Touched[] = paths.map((path) => ({path, before: undefined, isNamed: false}))
  const notChecked = await lintFiles(
    files,
    {repository: 'acme/xqy-forms', settings, blobs: new Blobs(undefined, api), head, older: undefined, today: '2026-01-01', isOver},
    {
      begin: () => {
        rounds++
      },
      add: (linted) => void found.set(linted.touched.path, linted),
    },
  )
  const quotes = [...found.values()].flatMap(({change}) => change.comparison.added.map(({quote}) => quote))
  return {found: [...found.keys()], quotes, notChecked, rounds}
}

const text = 'State the XQZ of the form.\n'

test('what a linked file spells out is known, in one round where a link is plain', async () => {
  const files = {'a/one.md': `See [terms](../b/terms.md#x).\n\n${text}`, 'a/two.md': text, 'b/terms.md': 'An extra quick zone (XQZ) is a zone.\n'}
  const github = await start({files: {before: {}, after: files}})
  expect(await lint(github, ['a/one.md'])).toEqual({found: ['a/one.md'], quotes: [], notChecked: [], rounds: 1})
  expect((await lint(github, ['a/two.md'])).quotes).toEqual(['XQZ'])
})

test('a link that only the parser sees costs a second round, and counts for every file', async () => {
  const link = (name: string): string => `See [terms of ${name}](<../b/our%20terms.md>).\n\n${text}`
  const files = {'a/one.md': link('one'), 'a/two.md': link('two'), 'b/our terms.md': 'An extra quick zone (XQZ) is a zone.\n'}
  const github = await start({files: {before: {}, after: files}})
  expect(await lint(github, ['a/one.md', 'a/two.md'])).toEqual({found: ['a/one.md', 'a/two.md'], quotes: [], notChecked: [], rounds: 2})
})

test('when time runs out, what is done counts, and the rest is said', async () => {
  const github = await start({files: {before: {}, after: {'1.md': text, '2.md': text, '3.md': text}}})
  let asked = 0
  const {found, notChecked} = await lint(github, ['1.md', '2.md', '3.md'], () => ++asked > 2)
  expect(found).toEqual(['1.md', '2.md'])
  expect(notChecked).toEqual([{path: '', reason: '1 of 3 files were not looked at, because time ran out.'}])
})

test('the words of the repository’s name are names of the house', async () => {
  const github = await start({files: {before: {}, after: {'a.md': 'State the XQZ and the XQY of the form.\n'}}})
  expect((await lint(github, ['a.md'])).quotes).toEqual(['XQZ'])
})
