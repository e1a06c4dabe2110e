/** The workflows of the guide, with the inputs that stand there, on the bundle. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import type {RunModel} from '../../../action/model.ts'
import type {GitHub, Options} from '../../github/server.ts'
import {start} from '../../github/testing.ts'
import {zipOf} from '../zip.ts'
import {added, after, before} from './a-change.ts'
import {runAction} from './bundle.ts'
import {folderOf} from './folders.ts'

interface Step {
  readonly uses: string
  readonly if?: string
  readonly with?: Readonly<Record<string, string | number>>
}

interface Workflow {
  readonly name: string
  readonly on: unknown
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, {readonly steps: readonly Step[]}>>
}

const guide = readFileSync(join(import.meta.dirname, '../../../action/README.md'), 'utf8')
const workflows = [...guide.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = '']) => parse(text) as Workflow)
const [same, first, second, scheduled] = workflows as [Workflow, Workflow, Workflow, Workflow]

function stepOf({jobs}: Workflow, action: string): Step {
  const step = Object.values(jobs)
    .flatMap(({steps}) => steps)
    .find(({uses}) => uses.startsWith(`${action}@`))
  if (!step) throw new Error(`the workflow has no step with ${action}`)
  return step
}

function inputsOf(workflow: Workflow): Record<string, string> {
  return Object.fromEntries(Object.entries(stepOf(workflow, 'untape/untape').with ?? {}).map(([name, value]) => [name, String(value)]))
}

/** The permissions of a workflow, as the stand-in knows them. */
function permissionsOf({permissions}: Workflow): NonNullable<Options['permissions']> {
  return Object.fromEntries(Object.entries(permissions).map(([name, right]) => [name.replaceAll('-', '_'), right])) as NonNullable<Options['permissions']>
}

test('the guide has the four that it speaks of', () => {
  expect(workflows.map(({name}) => name)).toEqual(['untape', 'untape', 'untape comments', 'untape, all files'])
  expect(second.on).toEqual({workflow_run: {workflows: [first.name], types: ['completed']}})
})

test('same repository', async () => {
  const github = await start({files: {before, after}, permissions: permissionsOf(same)})
  await runAction(github, {event: 'pull_request', workspace: folderOf(github), inputs: inputsOf(same)})
  expect([github.threads.length, github.comments.length]).toEqual([added.length, 1])
})

/** Runs the first stage as it stands in the guide and keeps what its upload step would. */
async function firstStage(options: Options): Promise<{zip: Uint8Array; name: string; code: number | null; github: GitHub}> {
  const github = await start({...options, permissions: permissionsOf(first)})
  const workspace = folderOf(github)
  const {code} = await runAction(github, {event: 'pull_request', workspace, inputs: inputsOf(first)})
  const upload = stepOf(first, 'actions/upload-artifact')
  expect(upload.if).toBe('always()')
  const path = String(upload.with?.path)
  return {zip: zipOf([path, readFileSync(join(workspace, path))]), name: String(upload.with?.name), code, github}
}

test.each<[string, Options]>([
  ['a fork', {pull: {fork: 'stranger', author: 'stranger'}}],
  ['the same repository', {}],
  ['a private repository', {isPrivate: true}],
  ['Dependabot', {pull: {author: 'dependabot[bot]'}}],
])('two stages, %s: the first writes nothing, the second comments as one stage would', async (_, options) => {
  const files = {before, after}
  const {zip, name, code, github: reading} = await firstStage({files, ...options})
  expect([reading.writes(), code]).toEqual([[], 1])
  const github = await start({files, ...options, permissions: permissionsOf(second)})
  github.addArtifact({run: 7, name, zip})
  const told = await runAction(github, {event: 'workflow_run', run: 7, inputs: inputsOf(second)})
  expect(github.writes()).toEqual(['pulls/create-review', 'issues/create-comment'])
  expect(told.outputs).toMatchObject({channels: 'summary,review,sticky', 'new-findings': String(added.length)})
  // The first stage has failed for the findings; nobody needs to hear it twice.
  expect(told.code).toBe(0)
  const single = await start({files, permissions: permissionsOf(same)})
  await runAction(single, {event: 'pull_request', workspace: folderOf(single), inputs: inputsOf(same)})
  expect(github.comments.map(({body}) => body)).toEqual(single.comments.map(({body}) => body))
  expect(github.reviewComments.map(({body}) => body.replace(/\n```suggestion[\s\S]*?```\n/, ''))).toEqual(
    single.reviewComments.map(({body}) => body.replace(/\n```suggestion[\s\S]*?```\n/, '')),
  )
})

test('everything, on a schedule: green, and SARIF where the next step looks for it', async () => {
  const github = await start({files: {before, after}, permissions: permissionsOf(scheduled)})
  const workspace = folderOf(github, {sha: github.pull.head.sha})
  const {code, report} = await runAction(github, {event: 'schedule', workspace, inputs: inputsOf(scheduled), env: {GITHUB_SHA: github.pull.head.sha}})
  expect([code, (report as RunModel).scope]).toEqual([0, 'all'])
  const sarif = join(workspace, String(stepOf(scheduled, 'github/codeql-action/upload-sarif').with?.sarif_file))
  expect(existsSync(sarif)).toBe(true)
  const {runs} = JSON.parse(readFileSync(sarif, 'utf8')) as {runs: {results: {ruleId: string}[]}[]}
  expect(runs.flatMap(({results}) => results.map(({ruleId}) => ruleId))).toEqual(expect.arrayContaining(added.map(({rule}) => rule)))
})
