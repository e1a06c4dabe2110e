import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {RunModel} from '../../../action/model.ts'
import {start} from '../../github/testing.ts'
import {added, after, before} from './a-change.ts'
import {runAction} from './bundle.ts'
import {folderOf} from './folders.ts'

const onlyRead = {comment: 'off'}

test('a pull request with no input but the token', async () => {
  const github = await start({files: {before, after}})
  const outcome = await runAction(github, {event: 'pull_request', workspace: folderOf(github), inputs: {comment: 'off'}})
  expect(outcome.stderr).toBe('')
  expect(outcome.report).toMatchObject({
    scope: 'change',
    head: github.pull.head.sha,
    base: github.pull.mergeBase,
    isConfigChanged: false,
    configFrom: 'head',
    files: [{path: 'forms/laptop.md', previousPath: null, added, existing: [{quote: 'leverage'}], fixed: [{quote: 'Utilize'}]}],
    notChecked: [],
  })
  expect(outcome.outputs).toMatchObject({findings: '4', 'new-findings': '3', errors: '1', warnings: '0', channels: 'summary,annotations'})
  expect(outcome.code).toBe(1)
  expect(outcome.stdout).toMatch(/^::error title=untape no-vague-deadline,file=forms\/laptop\.md,line=7,endLine=7,col=30,endColumn=49::/m)
  expect(outcome.summary).toContain('3 new, 1 there before, 1 fixed')
  expect(github.writes()).toEqual([])
})

test('the same is read from a full checkout, from the usual one, and with none at all', async () => {
  // The base moved on above the changed lines: what is checked out has other line numbers than the head.
  const base = {...before, 'forms/laptop.md': before['forms/laptop.md'].replace('# Laptop\n', '# Laptop\n\nA line.\n\nAnd another.\n')}
  const github = await start({files: {before, after, base}})
  const folders = [folderOf(github, {depth: 0}), folderOf(github), undefined]
  const asked: string[][] = []
  const reports: unknown[] = []
  for (const workspace of folders) {
    const from = github.log.length
    const outcome = await runAction(github, {event: 'pull_request', inputs: onlyRead, ...(workspace === undefined ? {} : {workspace})})
    reports.push(outcome.report)
    asked.push(github.log.slice(from).map(({operation}) => operation))
  }
  expect(reports[0]).toMatchObject({base: github.pull.mergeBase, files: [{added}]})
  expect(reports[1]).toEqual(reports[0])
  expect(reports[2]).toEqual(reports[0])
  expect(asked[0]).toEqual(['pulls/list-files'])
  expect(asked[1]?.filter((one) => one === 'git/get-blob').length).toBeLessThan(asked[2]?.filter((one) => one === 'git/get-blob').length ?? 0)
})

test('a renamed file keeps its findings', async () => {
  const {'forms/laptop.md': text, ...others} = after
  const github = await start({files: {before, after: {...others, 'requests/laptop.md': text}}})
  const {report} = await runAction(github, {event: 'pull_request', workspace: folderOf(github), inputs: onlyRead})
  expect(report).toMatchObject({files: [{path: 'requests/laptop.md', previousPath: 'forms/laptop.md', added, existing: [{quote: 'leverage'}]}]})
})

test('a file that GitHub shows no patch of, and one that it does not say was renamed, are compared all the same', async () => {
  const github = await start({files: {before, after}, pull: {withoutPatch: ['forms/laptop.md']}})
  const {report} = await runAction(github, {event: 'pull_request', workspace: folderOf(github), inputs: onlyRead})
  expect(report).toMatchObject({files: [{path: 'forms/laptop.md', added}]})
})

test('an older version that cannot be had: nothing is called new, and it says so', async () => {
  const github = await start({files: {before, after}})
  github.fail('git/get-blob', {status: 404, message: 'Not Found', times: 9})
  const {report, code} = await runAction(github, {event: 'pull_request', workspace: folderOf(github), inputs: onlyRead})
  const {
    files: [file],
    notChecked,
  } = report as RunModel
  expect(notChecked).toEqual([])
  expect(file).toMatchObject({added: [], fixed: [], before: null, notChecked: [{reason: expect.stringContaining('older version')}]})
  expect(file?.existing).toHaveLength(4)
  expect(code).toBe(0)
})

test('`baseline: off` reports all of a changed file; `paths` leaves the others out', async () => {
  const github = await start({files: {before, after: {...after, 'guides/vpn.md': 'Please leverage it.\n'}}})
  const inputs = {...onlyRead, baseline: 'off', paths: 'guides\nforms/nothing', 'fail-on': 'note'}
  const {report, code, stdout} = await runAction(github, {event: 'pull_request', workspace: folderOf(github), inputs})
  expect(report).toMatchObject({base: null, files: [{path: 'guides/vpn.md', added: [{quote: 'leverage'}]}], notChecked: [{path: 'forms/nothing'}]})
  expect((report as RunModel).files).toHaveLength(1)
  expect(stdout).toContain('Not checked: forms/nothing: There is no such file')
  expect(code).toBe(1)
})

test('only new findings make it fail, from the severity on that is asked for', async () => {
  const github = await start({files: {before, after: {...after, 'forms/laptop.md': after['forms/laptop.md'].replace(' as soon as possible', '')}}})
  const workspace = folderOf(github)
  const codes = []
  for (const failOn of ['error', 'note', 'never']) {
    codes.push((await runAction(github, {event: 'pull_request', workspace, inputs: {...onlyRead, 'fail-on': failOn}})).code)
  }
  expect(codes).toEqual([0, 1, 0])
})

test('nothing to lint', async () => {
  const github = await start({files: {before, after: {...before, 'app.js': '1\n'}}})
  const outcome = await runAction(github, {event: 'pull_request', workspace: folderOf(github)})
  expect(outcome).toMatchObject({code: 0, report: {files: [], notChecked: []}, outputs: {findings: '0', channels: 'summary'}})
  expect(github.writes()).toEqual([])
})

test('a pull request that changes nothing', async () => {
  const github = await start({files: {before, after: before}})
  for (const workspace of [folderOf(github), folderOf(github, {depth: 0})]) {
    const outcome = await runAction(github, {event: 'pull_request', workspace})
    expect(outcome).toMatchObject({code: 0, report: {files: [], notChecked: []}, outputs: {findings: '0', channels: 'summary'}})
  }
  expect(github.writes()).toEqual([])
})

test('a deleted file is not looked at, and what was said of it is settled', async () => {
  const gone = 'forms/phone.md'
  const github = await start({files: {before, after: {...before, [gone]: 'Please leverage it.\n'}}})
  await runAction(github, {event: 'pull_request', workspace: folderOf(github)})
  expect(github.threads.map(({path}) => path)).toEqual([gone])
  const {'forms/laptop.md': _, ...left} = before
  github.push(left)
  const {code, report, stdout} = await runAction(github, {event: 'pull_request', workspace: folderOf(github)})
  expect([code, report]).toMatchObject([0, {files: [], notChecked: []}])
  expect(stdout).not.toContain('forms/laptop.md')
  expect(github.reviewComments.map(({body, minimized}) => [body.startsWith('~~'), minimized])).toEqual([[true, 'RESOLVED']])
  expect(github.comments[0]?.body).toContain('### All clear')
})

test.each([
  ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\ufeff${text}`],
  ['both', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
])('a file with %s: the same findings at the same lines, and suggestions that keep it as it is', async (_, as) => {
  const path = 'forms/laptop.md'
  const github = await start({files: {before: {...before, [path]: as(before[path])}, after: {...after, [path]: as(after[path])}}})
  const {report} = await runAction(github, {event: 'pull_request', workspace: folderOf(github)})
  expect(report).toMatchObject({files: [{added, existing: [{quote: 'leverage'}], fixed: [{quote: 'Utilize'}]}]})
  expect(github.threads.map(({line}) => line)).toEqual([7, 7, 7])
  const bodies = github.reviewComments.map(({body}) => body)
  expect(bodies.filter((body) => body.includes('```suggestion')).length).toBe(1)
  expect(bodies.join('')).not.toMatch(/[\r\ufeff]/)
  const count = github.writes().length
  await runAction(github, {event: 'pull_request', workspace: folderOf(github)})
  expect(github.writes().length).toBe(count)
})

test('a file that only changes how its lines end, or loses its byte order mark, has nothing new', async () => {
  const text = before['forms/laptop.md']
  const old = {...before, 'forms/laptop.md': `\ufeff${text.replaceAll('\n', '\r\n')}`}
  const github = await start({files: {before: old, after: before}})
  const {code, report} = await runAction(github, {event: 'pull_request', workspace: folderOf(github)})
  expect([code, report]).toMatchObject([0, {files: [{added: [], fixed: [], existing: [{quote: 'leverage'}, {quote: 'Utilize'}]}]}])
  expect(github.writes()).toEqual([])
})

test('GitHub Enterprise Server: every request goes to its address', async () => {
  const github = await start({files: {before, after}, enterprise: true})
  const {report} = await runAction(github, {event: 'pull_request', inputs: onlyRead})
  expect(report).toMatchObject({files: [{added}]})
  expect(github.log.filter(({path}) => !path.startsWith('/api/'))).toEqual([])
})

test('an input that is wrong is one sentence, and nothing is asked', async () => {
  const github = await start({files: {before, after}})
  const outcome = await runAction(github, {event: 'pull_request', inputs: {'fail-on': 'warn'}})
  expect(outcome.code).toBe(1)
  expect(outcome.stdout).toContain('::error::untape: the input “fail-on” is error, warning, note or never, not “warn”.')
  expect(github.log).toEqual([])
})

test('a configuration that cannot be used is one sentence with its line', async () => {
  const github = await start({files: {before, after: {...after, 'untape.yml': 'rules:\n  no-jargn: off\n'}}})
  const outcome = await runAction(github, {event: 'pull_request', workspace: folderOf(github), inputs: onlyRead})
  expect(outcome.code).toBe(1)
  expect(outcome.stdout).toContain('::error::untape: untape.yml:2: there is no rule “no-jargn”: did you mean “no-jargon”?')
})

test('report.json and SARIF go where the inputs say, inside of the workspace', async () => {
  const github = await start({files: {before, after}})
  const workspace = folderOf(github)
  const inputs = {...onlyRead, 'report-file': 'out/untape.json', 'sarif-file': 'out/untape.sarif'}
  const {outputs} = await runAction(github, {event: 'pull_request', workspace, inputs})
  expect(outputs['report-path']).toBe(join(workspace, 'out/untape.json'))
  expect(existsSync(join(workspace, 'out/untape.sarif'))).toBe(true)
  const outside = await runAction(github, {event: 'pull_request', workspace, inputs: {...inputs, 'report-file': '../elsewhere.json'}})
  expect(outside.code).toBe(1)
  expect(outside.stdout).toContain('is outside of the folder of the workflow')
})

test('GitHub gives nothing at all: a warning, and the check stays green', async () => {
  const github = await start({files: {before, after}})
  github.fail('any', {status: 403, message: 'Resource not accessible by integration', times: 99})
  const outcome = await runAction(github, {event: 'pull_request', inputs: onlyRead})
  expect(outcome.code).toBe(0)
  expect(outcome.stdout).toMatch(/^::warning::Nothing was checked: the commit \w+ cannot be read/m)
})
