import {expect, test} from 'vitest'
import type {RunModel} from '../../../action/model.ts'
import {start} from '../../github/testing.ts'
import {runAction} from './bundle.ts'
import {folderOf} from './folders.ts'

/** No limit that a test is about: machines are slow at times. */
const timeout = 600_000

const only = {comment: 'off'}

/** A document with a few hundred words and something to find in it. */
function page(number: number, more = ''): string {
  const part = `Ask the service desk about request ${number}. A colleague looks at your request within 2 working days and writes to you.`
  return `# Request ${number}\n\n${Array.from({length: 12}, (_, i) => `## Part ${i}\n\n${part}\n`).join('\n')}\n${more}`
}

const pages = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({length: count}, (_, i) => [`pages/${Math.floor(i / 200)}/${i}.md`, page(i)]))

test('20 files of a repository of 2,000: under 250 MB', {timeout}, async () => {
  const before = pages(2000)
  const touched = Object.keys(before).filter((_, i) => i % 100 === 0)
  const after = {...before, ...Object.fromEntries(touched.map((path) => [path, `${before[path]}\nPlease leverage it.\n`]))}
  const github = await start({files: {before, after}})
  const outcome = await runAction(github, {event: 'pull_request', workspace: folderOf(github), inputs: only})
  const {files, notChecked} = outcome.report as RunModel
  expect(files.map(({path}) => path)).toEqual([...touched].sort())
  expect(files.flatMap(({added}) => added.map(({quote}) => quote))).toEqual(touched.map(() => 'leverage'))
  expect(notChecked).toEqual([])
  expect(outcome.peak).toBeLessThan(250e6)
  // What Markdown does without stays unread.
  expect(outcome.loaded).toEqual(['core', 'index'])
})

test('3,001 files: Git says what GitHub does not list; a run takes 3,000', {timeout}, async () => {
  const names = Array.from({length: 3001}, (_, i) => `many/${i}.md`)
  const before = Object.fromEntries(names.map((name) => [name, 'Ask us.\n']))
  const after = Object.fromEntries(names.map((name) => [name, 'Ask us. Please leverage it.\n']))
  const github = await start({files: {before, after}})
  const outcome = await runAction(github, {event: 'pull_request', workspace: folderOf(github, {depth: 0})})
  const {files, notChecked} = outcome.report as RunModel
  expect(files.length).toBe(3000)
  expect(files.every(({added}) => added.length === 1)).toBe(true)
  expect(notChecked).toEqual([{path: '', reason: '1 of 3001 files were not looked at: a run takes 3000 at most.'}])
  expect(Buffer.byteLength(outcome.summary)).toBeLessThan(1 << 20)
  expect(outcome.summary).toContain('_To keep it short, this report leaves out ')
  expect(github.comments[0]?.body).toContain('- 1 of 3001 files were not looked at: a run takes 3000 at most.')
  expect(github.threads.length).toBe(20)
  expect(outcome.stdout.match(/^::/gm)?.length).toBeLessThanOrEqual(32)
})

test('hundreds of files and no checkout: as many as a run may ask for are compared, and the rest is said in one line', {timeout}, async () => {
  const before = Object.fromEntries(Array.from({length: 250}, (_, i) => [`many/${i}.md`, `Ask us for number ${i}. Please utilize it.\n`]))
  const after = Object.fromEntries(Object.entries(before).map(([name, text]) => [name, text.replace('utilize', 'leverage')]))
  const github = await start({files: {before, after}})
  const {report} = await runAction(github, {event: 'pull_request', inputs: only})
  const {files, notChecked} = report as RunModel
  expect(files).toHaveLength(200)
  expect(files.every(({added, fixed}) => added.length === 1 && fixed.length === 1)).toBe(true)
  expect(notChecked).toEqual([{path: '', reason: expect.stringMatching(/^50 files were not looked at, each for this reason: .* 400 files at most/)}])
  expect(github.log.filter(({operation}) => operation === 'git/get-blob')).toHaveLength(400)
})
