import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, expect, test} from 'vitest'
import type {RunModel} from '../../../action/model.ts'
import type {Json} from '../../github/payloads.ts'
import {type GitHub, readOnly} from '../../github/server.ts'
import {start} from '../../github/testing.ts'
import {added, after, before} from './a-change.ts'
import {runAction} from './bundle.ts'
import {folderOf} from './folders.ts'

const opened: string[] = []

afterEach(() => {
  for (const folder of opened.splice(0)) rmSync(folder, {recursive: true})
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'untape-report-'))
  opened.push(folder)
  return folder
}

/** Changes one key of a payload. */
function setting(key: string, value: unknown): (payload: Json) => void {
  return (payload) => {
    payload[key] = value
  }
}

const soft = {...after, 'untape.yml': 'rules:\n  no-vague-deadline: off\n  no-jargon: off\n  prefer-plain-words: off\n'}

test.each([
  ['a fork', {pull: {fork: 'stranger', author: 'stranger'}}],
  ['a fork that is gone', {pull: {fork: null, author: 'stranger'}}],
  ['Dependabot', {pull: {author: 'dependabot[bot]'}}],
] as const)('%s may not soften the rules for its own change, and nothing is written', async (_, options) => {
  const github = await start({files: {before, after: soft}, permissions: readOnly, ...options})
  const outcome = await runAction(github, {event: 'pull_request', workspace: folderOf(github)})
  expect(outcome.report).toMatchObject({configFrom: 'base', isConfigChanged: true, files: [{path: 'forms/laptop.md', added}]})
  expect(outcome.summary).toContain('The change touches the configuration; the one of the base branch was used.')
  expect(outcome.outputs.channels).toBe('summary,annotations')
  expect(github.writes()).toEqual([])
  expect(outcome.code).toBe(1)
})

test('a colleague pushes to what Dependabot opened: comments, and still the rules of the base', async () => {
  const github = await start({files: {before, after: soft}, pull: {author: 'dependabot[bot]'}})
  const outcome = await runAction(github, {event: 'pull_request', actor: 'monalisa', workspace: folderOf(github)})
  expect(outcome.report).toMatchObject({configFrom: 'base', files: [{added}]})
  expect(github.writes()).toEqual(['pulls/create-review', 'issues/create-comment'])
})

test('a colleague may change the rules, and may ask for those of the base', async () => {
  const github = await start({files: {before, after: soft}})
  const workspace = folderOf(github)
  const own = await runAction(github, {event: 'pull_request', workspace, inputs: {comment: 'off'}})
  expect(own.report).toMatchObject({configFrom: 'head', isConfigChanged: true, files: [{added: []}]})
  const base = await runAction(github, {event: 'pull_request', workspace, inputs: {comment: 'off', 'config-from': 'base'}})
  expect(base.report).toMatchObject({configFrom: 'base', files: [{added}]})
})

test('a merge group is compared with what it goes onto', async () => {
  const github = await start({files: {before, after}})
  const {mergeSha, base} = github.pull
  for (const workspace of [folderOf(github, {depth: 0}), folderOf(github)]) {
    const outcome = await runAction(github, {event: 'merge_group', workspace})
    expect(outcome.report).toMatchObject({scope: 'change', head: mergeSha, base: base.sha, files: [{path: 'forms/laptop.md', added}]})
    expect(outcome.code).toBe(1)
  }
  expect(github.writes()).toEqual([])
})

test('a push is compared with what was there before; a new branch is looked at as a whole; a deleted one not at all', async () => {
  const github = await start({files: {before, after}})
  const workspace = folderOf(github)
  const push = await runAction(github, {event: 'push', workspace})
  expect(push.report).toMatchObject({scope: 'change', base: github.pull.base.sha, files: [{path: 'forms/laptop.md', added}]})
  const zero = '0'.repeat(40)
  const fresh = await runAction(github, {event: 'push', workspace, change: setting('before', zero)})
  expect((fresh.report as RunModel).files.map(({path}) => path)).toEqual(['README.md', 'forms/laptop.md'])
  expect(fresh.report).toMatchObject({scope: 'all', base: null})
  const gone = await runAction(github, {event: 'push', workspace, change: setting('after', zero)})
  expect(gone).toMatchObject({code: 0, report: undefined, stdout: expect.stringContaining('Nothing to do: the branch was deleted.')})
})

test.each(['schedule', 'workflow_dispatch'] as const)('%s looks at all files', async (event) => {
  const github = await start({files: {before, after}})
  const outcome = await runAction(github, {event, workspace: folderOf(github, {sha: github.pull.base.sha})})
  expect(outcome.report).toMatchObject({
    scope: 'all',
    head: github.pull.base.sha,
    base: null,
    files: [{path: 'README.md'}, {path: 'forms/laptop.md', added: [{quote: 'leverage'}, {quote: 'Utilize'}]}],
  })
  expect(github.writes()).toEqual([])
})

test.skipIf(process.platform === 'win32')('pull_request_target reads the pull request from the API alone, with the rules of the base', async () => {
  const github = await start({files: {before, after: soft}, pull: {fork: 'stranger', author: 'stranger'}})
  // The workflow has checked out the code of the stranger, and the folder is full of it.
  const workspace = folderOf(github, {sha: github.pull.head.sha})
  writeFileSync(join(workspace, 'forms/laptop.md'), 'Poisoned: kindly leverage synergies.\n')
  writeFileSync(join(workspace, 'untape.yml'), 'not: [valid\n')
  rmSync(join(workspace, '.git'), {recursive: true})
  symlinkSync('/nowhere', join(workspace, '.git'))
  const outcome = await runAction(github, {event: 'pull_request_target', workspace, inputs: {comment: 'off'}})
  expect(outcome.report).toMatchObject({configFrom: 'base', files: [{path: 'forms/laptop.md', added}]})
  expect(JSON.stringify(outcome.report)).not.toContain('synergies')
  const refused = await runAction(github, {event: 'pull_request_target', workspace, inputs: {'config-from': 'head'}})
  expect(refused.code).toBe(1)
  expect(refused.stdout).toContain('::error::untape: the input “config-from” cannot be “head” on pull_request_target')
})

test('pull_request_target comments on the pull request of a fork', async () => {
  const github = await start({files: {before, after}, pull: {fork: 'stranger', author: 'stranger'}})
  const {outputs, stdout} = await runAction(github, {event: 'pull_request_target'})
  expect(github.writes()).toEqual(['pulls/create-review', 'issues/create-comment'])
  expect(outputs.channels).toBe('summary,review,sticky')
  expect(stdout).not.toMatch(/^::(?:error|warning|notice) title/m)
})

test('an event that has no use for untape', async () => {
  const github = await start({files: {before, after}})
  const outcome = await runAction(github, {event: 'push', env: {GITHUB_EVENT_NAME: 'issues'}})
  expect(outcome).toMatchObject({code: 1, stdout: expect.stringContaining('untape does not know the event “issues”')})
})

let known: RunModel | undefined

/** The report that the first stage left, as a file of the second. */
async function firstStage(github: GitHub, change: (model: RunModel) => unknown = (model) => model): Promise<string> {
  // The same commits give the same report: it is made once.
  known ??= (await runAction(github, {event: 'pull_request', workspace: folderOf(github)})).report as RunModel
  const file = join(newFolder(), 'report.json')
  const changed = change(known)
  writeFileSync(file, typeof changed === 'string' ? changed : JSON.stringify(changed))
  return file
}

const fork = {files: {before, after}, pull: {fork: 'stranger', author: 'stranger'}}

test('workflow_run finds the pull request by the commit and reads the report of the first stage', async () => {
  const github = await start(fork)
  github.addPull({before, after: {...after, 'other.md': 'Other\n'}}, {number: 7, headRef: 'better-form', author: 'another', fork: 'another'})
  const file = await firstStage(github)
  const outcome = await runAction(github, {event: 'workflow_run', inputs: {'report-file': file, comment: 'off'}})
  expect(outcome).toMatchObject({code: 1, outputs: {'report-path': file, 'new-findings': '3'}})
  expect(outcome.summary).toContain('pull request 1.')
  expect(outcome.stdout).not.toMatch(/^::(?:error|warning|notice) title/m)
})

test('workflow_run without a report reads the pull request itself, as data', async () => {
  const github = await start({...fork, files: {before, after: soft}})
  const outcome = await runAction(github, {event: 'workflow_run', inputs: {comment: 'off'}})
  expect(outcome.report).toMatchObject({configFrom: 'base', head: github.pull.head.sha, files: [{added}]})
})

test('workflow_run: nothing is believed of a commit that is no longer the head, and of a closed pull request', async () => {
  const github = await start(fork)
  const head = github.pull.head.sha
  github.push({...after, 'forms/new.md': 'New\n'})
  const moved = await runAction(github, {
    event: 'workflow_run',
    inputs: {comment: 'off'},
    change: (payload) => setting('head_sha', head)(payload.workflow_run as Json),
  })
  expect(moved).toMatchObject({code: 0, stdout: expect.stringContaining('Nothing to do: no open pull request has the commit')})
  github.pull.state = 'closed'
  expect((await runAction(github, {event: 'workflow_run'})).stdout).toContain('Nothing to do: no open pull request')
  const other = await runAction(github, {event: 'workflow_run', change: (payload) => setting('event', 'push')(payload.workflow_run as Json)})
  expect(other.stdout).toContain('Nothing to do: the other workflow ran on push, not on a pull request.')
})

test.each<[string, (model: RunModel) => unknown, string]>([
  ['a pull request of its own choice', (model) => ({...model, pull: 7}), 'without the key “pull”'],
  ['another commit', (model) => ({...model, head: 'f'.repeat(40)}), 'is not about the commit'],
  ['a file that the pull request does not touch', (model) => ({...model, files: model.files.map((one) => ({...one, path: 'untape.yml'}))}), 'does not touch'],
  ['a way out of the repository', (model) => ({...model, files: model.files.map((one) => ({...one, path: '../../etc/passwd'}))}), 'is not a path'],
  ['10 MB', (model) => JSON.stringify(model) + ' '.repeat(10 << 20), 'is larger than 5 MB'],
  ['no JSON', () => '<html>', 'is not valid JSON'],
  ['a rule that nobody knows', (model) => JSON.parse(JSON.stringify(model).replaceAll('no-jargon', 'click-here')), '“report.files[0].added[2].rule” is not'],
])('workflow_run refuses a forged report: %s', async (_, change, reason) => {
  const github = await start(fork)
  const file = await firstStage(github, change)
  const outcome = await runAction(github, {event: 'workflow_run', inputs: {'report-file': file}})
  expect(outcome.code).toBe(1)
  expect(outcome.stdout).toContain(reason)
  expect(github.writes()).toEqual([])
})
