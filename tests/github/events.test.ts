import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {afterEach, expect, test} from 'vitest'
import {type EventOptions, prepareRun, type Run} from './events.ts'
import {type GitHub, type Options, startGitHub} from './server.ts'
import {checkOut} from './workspace.ts'

const opened: (() => unknown)[] = []

afterEach(async () => {
  for (const close of opened.splice(0)) await close()
})

const files = {before: {'a.md': 'Old\n'}, after: {'a.md': 'New\n'}}

async function prepare(options: EventOptions, server: Options = {}): Promise<{github: GitHub; run: Run; payload: unknown}> {
  const github = await startGitHub({files, ...server})
  const run = prepareRun(github, options)
  opened.push(() => run.remove(), github.close)
  return {github, run, payload: JSON.parse(readFileSync(run.env.GITHUB_EVENT_PATH ?? '', 'utf8'))}
}

test('a pull request of the same repository', async () => {
  const {github, run, payload} = await prepare(
    {event: 'pull_request', action: 'opened', inputs: {'fail-on': 'warning', token: 'x'}},
    {repository: 'bank/requests'},
  )
  const {head, base, mergeSha} = github.pull
  expect(payload).toMatchObject({
    action: 'opened',
    number: 1,
    repository: {full_name: 'bank/requests'},
    sender: {login: 'monalisa'},
    pull_request: {locked: false, head: {sha: head.sha, repo: {full_name: 'bank/requests', fork: false}}, base: {sha: base.sha, ref: 'main'}},
  })
  expect(payload).not.toHaveProperty('after')
  expect(run.env).toMatchObject({
    GITHUB_SHA: mergeSha,
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'bank/requests',
    'INPUT_FAIL-ON': 'warning',
    INPUT_TOKEN: 'x',
  })
  expect(JSON.stringify(payload)).not.toMatch(/Codertocat|Hello-World|octo-org|octo-repo|api\.github\.com/)
})

test('a push to a fork, by its owner', async () => {
  const {github} = await prepare({event: 'pull_request'}, {pull: {fork: 'stranger', author: 'stranger'}})
  const first = github.pull.head.sha
  github.push({'a.md': 'Newer\n'})
  const {payload} = prepareRun(github, {event: 'pull_request', action: 'synchronize'})
  expect(payload).toMatchObject({
    action: 'synchronize',
    before: first,
    after: github.pull.head.sha,
    pull_request: {head: {label: 'stranger:better-form', repo: {full_name: 'stranger/forms', fork: true}}},
  })
})

test('Dependabot, a deleted fork, a locked conversation, a draft', async () => {
  const dependabot = await prepare({event: 'pull_request'}, {pull: {author: 'dependabot[bot]', locked: true, draft: true}})
  expect(dependabot.run.env.GITHUB_ACTOR).toBe('dependabot[bot]')
  expect(dependabot.payload).toMatchObject({sender: {type: 'Bot', id: 49699333}, pull_request: {locked: true, draft: true}})
  const deleted = await prepare({event: 'pull_request_target'}, {pull: {fork: null}})
  expect(deleted.payload).toMatchObject({pull_request: {head: {repo: null}}})
  expect(deleted.run.env).toMatchObject({GITHUB_SHA: deleted.github.pull.base.sha, GITHUB_REF: 'refs/heads/main'})
})

test('workflow_run names no pull request of a fork', async () => {
  const fork = await prepare({event: 'workflow_run', run: 77}, {pull: {fork: 'stranger'}})
  const {head} = fork.github.pull
  expect(fork.payload).toMatchObject({
    workflow_run: {id: 77, event: 'pull_request', pull_requests: [], head_sha: head.sha, head_branch: head.ref, head_repository: {full_name: 'stranger/forms'}},
  })
  const same = await prepare({event: 'workflow_run'})
  expect(same.payload).toMatchObject({workflow_run: {pull_requests: [{number: 1}]}})
})

test.each([
  ['merge_group', /^refs\/heads\/gh-readonly-queue\/main\/pr-1-/],
  ['push', /^refs\/heads\/main$/],
  ['schedule', /^refs\/heads\/main$/],
  ['workflow_dispatch', /^refs\/heads\/main$/],
] as const)('%s runs on a commit that can be checked out', async (event, ref) => {
  const {github, run, payload} = await prepare({event})
  expect(run.env.GITHUB_REF).toMatch(ref)
  const workspace = checkOut(github, {sha: run.env.GITHUB_SHA ?? ''})
  opened.push(() => workspace.remove())
  expect(workspace.git('rev-parse', 'HEAD').trim()).toBe(run.env.GITHUB_SHA)
  expect(payload).not.toHaveProperty('pull_request')
  const shas = {head: github.pull.mergeSha, base: github.pull.base.sha}
  if (event === 'merge_group') expect(payload).toMatchObject({merge_group: {head_sha: shas.head, base_sha: shas.base, head_ref: run.env.GITHUB_REF}})
  if (event === 'push') expect(payload).toMatchObject({before: shas.base, after: shas.head, ref: 'refs/heads/main'})
})

test('what an action writes with @actions/core is read back', async () => {
  const {run} = await prepare({event: 'push', inputs: {'fail-on': 'never'}})
  const script = `import * as core from '@actions/core'
    core.setOutput('findings', 3)
    core.setOutput('text', 'a=b\\nc<<d\\n\\nend')
    core.setOutput('empty', '')
    core.saveState('kept', core.getInput('fail-on'))
    await core.summary.addRaw('Summary').write()`
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {env: run.env, cwd: process.cwd()})
  expect(run.outputs()).toEqual({findings: '3', text: 'a=b\nc<<d\n\nend', empty: ''})
  expect(run.state()).toEqual({kept: 'never'})
  expect(run.summary()).toBe('Summary')
})

test('the last word on a payload, and nothing is left behind', async () => {
  const {run} = await prepare({
    event: 'pull_request',
    change: (payload) => {
      payload.number = 99
    },
  })
  expect(JSON.parse(readFileSync(run.env.GITHUB_EVENT_PATH ?? '', 'utf8')).number).toBe(99)
  run.remove()
  expect(existsSync(run.env.RUNNER_TEMP ?? '')).toBe(false)
})
