import {lstatSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, expect, test} from 'vitest'
import {changesOf} from './changes.ts'
import {type GitHub, startGitHub} from './server.ts'
import {type Checkout, checkOut, type Workspace} from './workspace.ts'

const opened: (() => unknown)[] = []

afterEach(async () => {
  for (const close of opened.splice(0)) await close()
})

const lines = (...changed: string[]) => ['Purpose', ...Array.from({length: 30}, (_, index) => `Question ${index}`), ...changed, 'End', ''].join('\n')
const before = {
  'forms/a b.md': lines('Old'),
  'forms/moved.md': lines('Same'),
  'gone.md': 'Gone\n',
  'bytes.bin': new Uint8Array([0, 255, 10]),
  'no-end.md': 'No line break',
}
const after = {
  'forms/a b.md': lines('New', 'More').replace('Question 3\n', ''),
  'elsewhere/moved.md': lines('Same, nearly'),
  'bytes.bin': new Uint8Array([0, 255, 10, 9]),
  'no-end.md': 'No line break\nat the end',
  link: {link: 'forms/a b.md'},
  'odd "name"\n.md': 'Odd\n',
}

async function start(checkout: Checkout = {}): Promise<{github: GitHub; workspace: Workspace}> {
  const github = await startGitHub({files: {before, after, base: {...before, 'new-on-base.md': 'New\n'}}})
  const workspace = checkOut(github, checkout)
  opened.push(() => workspace.remove(), github.close)
  return {github, workspace}
}

test('the test merge is checked out, alone, and nothing of the base is there', async () => {
  const {github, workspace} = await start()
  expect(workspace.git('rev-parse', 'HEAD').trim()).toBe(github.pull.mergeSha)
  expect(workspace.git('rev-list', '--count', '--all').trim()).toBe('1')
  expect(() => workspace.git('cat-file', '-e', github.pull.base.sha)).toThrow()
  expect(workspace.git('status', '--porcelain')).toBe('')
  expect(readFileSync(join(workspace.folder, 'new-on-base.md'), 'utf8')).toBe('New\n')
  expect(readFileSync(join(workspace.folder, 'bytes.bin'))).toEqual(Buffer.from(after['bytes.bin']))
  expect(lstatSync(join(workspace.folder, 'link')).isSymbolicLink()).toBe(true)
  expect(() => lstatSync(join(workspace.folder, 'gone.md'))).toThrow()
})

test('with depth 0 base and head are there, under the names that the stand-in gives them', async () => {
  const {github} = await start()
  github.push({...after, 'forms/third.md': 'Third\n'})
  const workspace = checkOut(github, {sha: github.pull.head.sha, depth: 0})
  opened.push(() => workspace.remove())
  const {head, base, mergeBase} = github.pull
  expect(workspace.git('rev-parse', 'HEAD', 'origin/main', 'origin/better-form').trim().split('\n')).toEqual([head.sha, base.sha, head.sha])
  expect(workspace.git('merge-base', base.sha, head.sha).trim()).toBe(mergeBase)
  expect(workspace.git('fsck', '--strict')).toBe('')
})

test('another commit can be checked out, as on push', async () => {
  const {github, workspace} = await start()
  const other = checkOut(github, {sha: github.pull.base.sha})
  opened.push(() => other.remove())
  expect(other.git('rev-parse', 'HEAD').trim()).toBe(github.pull.base.sha)
  expect(other.folder).not.toBe(workspace.folder)
})

test('the changes that the stand-in lists are those that Git sees, and Git can apply its patches', async () => {
  const {github, workspace} = await start({depth: 0})
  const {mergeBase, head} = github.pull
  const changes = changesOf(github.state, github.pull)
  const ours = changes.map(({path, previous, status}) => (previous === null ? `${letters[status]} ${path}` : `R ${previous} ${path}`))
  const theirs = workspace.git('diff', '-z', '--name-status', '--find-renames', mergeBase, head.sha).match(/R\d+\0[^\0]+\0[^\0]+|\w\0[^\0]+/g)
  expect(ours.sort()).toEqual(theirs?.map((line) => line.replace(/^R\d+/, 'R').replaceAll('\0', ' ')).sort())
  workspace.git('checkout', '--quiet', mergeBase)
  for (const {path, status, patch} of changes) {
    if (status !== 'modified' || patch === null) continue
    writeFileSync(join(workspace.folder, '../change.patch'), `--- a/${path}\n+++ b/${path}\n${patch}\n`)
    workspace.git('apply', '../change.patch')
    expect(readFileSync(join(workspace.folder, path), 'utf8')).toBe(after[path as keyof typeof after])
  }
  expect(workspace.git('status', '--porcelain', '-z').split('\0').filter(Boolean)).toEqual([' M forms/a b.md', ' M no-end.md'])
})

const letters = {added: 'A', removed: 'D', modified: 'M', renamed: 'R'}
