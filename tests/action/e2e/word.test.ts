/** Word files on a pull request: read at both ends, told by place, and given back with comments. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readDocument} from '../../../src/index.ts'
import {start} from '../../github/testing.ts'
import {laptopDocx, words} from '../../word/a-form.ts'
import {runAction} from './bundle.ts'
import {folderOf} from './folders.ts'

const path = 'forms/laptop.docx'
const longer = laptopDocx(words('Ask us prior to the order.') + words('Then leverage it again.'))
const broken = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])

/** A pull request that adds two sentences to a form, and a file that nobody can read. */
async function onPull(inputs: Readonly<Record<string, string>> = {}) {
  const github = await start({files: {before: {[path]: laptopDocx()}, after: {[path]: longer, 'forms/locked.docx': broken}}})
  const workspace = folderOf(github)
  const outcome = await runAction(github, {event: 'pull_request', action: 'synchronize', workspace, inputs: {'reviewed-folder': 'reviewed', ...inputs}})
  return {github, outcome, copy: join(workspace, 'reviewed', path), workspace}
}

test('what is new is in the comment by its place, on no line, and what cannot be read is named', async () => {
  const {github, outcome} = await onPull()
  expect(github.threads).toEqual([])
  const [{body} = {body: ''}] = github.comments
  expect(body).toContain('“2. What happens next” › paragraph 16')
  expect(body).toContain('2 new findings')
  expect(body).toContain('locked.docx')
  expect(body).toContain('one with a password')
  expect(outcome.code).toBe(0)
  expect(outcome.peak).toBeLessThan(400 << 20)
})

test('the copy has the new findings as comments, and the text that it had', async () => {
  const {outcome, copy} = await onPull()
  expect(outcome.outputs.reviewed).toBe('1')
  expect(outcome.summary).toContain('reviewed/forms/laptop.docx')
  const bytes = readFileSync(copy)
  expect(bytes.includes('word/comments.xml')).toBe(true)
  expect(readDocument({path, content: bytes}).source).toBe(readDocument({path, content: longer}).source)
  expect(outcome.stdout).not.toMatch(/No reviewed copy/)
})

test('no copy is written where none is wanted', async () => {
  const {outcome, workspace} = await onPull({'reviewed-folder': ''})
  expect(outcome.outputs.reviewed).toBe('0')
  expect(existsSync(join(workspace, 'reviewed'))).toBe(false)
})

test('a folder outside of the repository is refused', async () => {
  const {outcome} = await onPull({'reviewed-folder': '../elsewhere'})
  expect(outcome.code).toBe(1)
  expect(outcome.stdout).toContain('reviewed-folder')
})
