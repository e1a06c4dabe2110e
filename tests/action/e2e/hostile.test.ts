import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {afterEach, test as anywhere, expect} from 'vitest'
import type {RunModel} from '../../../action/model.ts'
import {readOnly} from '../../github/server.ts'
import {start} from '../../github/testing.ts'
import {added, after, before} from './a-change.ts'
import {type Outcome, runAction} from './bundle.ts'
import {folderOf} from './folders.ts'

/** Windows has none of these names, links and scripts. */
const test = anywhere.skipIf(process.platform === 'win32')

const opened: string[] = []

afterEach(() => {
  for (const folder of opened.splice(0)) rmSync(folder, {recursive: true})
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'untape-hostile-'))
  opened.push(folder)
  return folder
}

const only = {comment: 'off'}
const stranger = {pull: {fork: 'stranger', author: 'stranger'}, permissions: readOnly}

/** The lines that a runner takes for commands, by their names, and anything else that only looks like one. */
function commandsOf({stdout, stderr}: Outcome): string[] {
  return `${stdout}\n${stderr}`.split(/\r\n|\n|\r/).flatMap((line) => {
    const [, name] = /^\s*::([\w-]+)(?: [^:]*)?::/.exec(line) ?? []
    return name !== undefined ? [name] : /^\s*::|##\[/.test(line) ? [`odd: ${line}`] : []
  })
}

test('text of a document and names of files are no commands for the runner', async () => {
  const text = [
    '# Form\n',
    '::add-mask::leverage the form::',
    '\u2028::set-env name=A::leverage',
    '##[add-matcher]leverage it %0A::stop-commands::x',
    'As soon as possible\r::error::x\n',
  ].join('\n\n')
  const names = ['a\n::add-mask::x.md', 'b,line=1::error::x.md', 'c%0A::add-matcher::y.md', '::warning::d.md', '##[group]e.md', 'f\r::debug::f.md']
  const files = Object.fromEntries(names.map((name) => [name, text]))
  const github = await start({files: {before, after: {...after, ...files, 'big.md': 'x'.repeat(5_000_001)}}, ...stranger})
  const outcome = await runAction(github, {event: 'pull_request', workspace: folderOf(github), inputs: {'fail-on': 'never', paths: names.join('\n')}})
  expect(new Set(commandsOf(outcome))).toEqual(new Set(['add-mask', 'error', 'notice']))
  expect(commandsOf(outcome).filter((name) => name === 'add-mask')).toHaveLength(1)
  const all = await runAction(github, {event: 'pull_request', workspace: folderOf(github), inputs: {'fail-on': 'never'}})
  expect(commandsOf(all).filter((name) => !/^(?:add-mask|warning|notice|error)$/.test(name))).toEqual([])
  expect(commandsOf(all).filter((name) => name === 'add-mask')).toHaveLength(1)
  const {files: linted, notChecked} = all.report as RunModel
  expect(linted.map(({path}) => path)).toEqual(['##[group]e.md', '::warning::d.md', 'b,line=1::error::x.md', 'c%0A::add-matcher::y.md', 'forms/laptop.md'])
  expect(notChecked).toEqual([
    {path: '', reason: '2 files were not looked at: a name has control characters or is too long.'},
    {path: 'big.md', reason: expect.stringContaining('larger than 5 MB')},
  ])
  expect(Object.keys(all.outputs).sort()).toEqual(['channels', 'comment-url', 'errors', 'findings', 'new-findings', 'report-path', 'reviewed', 'warnings'])
})

test('a hostile branch is only a name', async () => {
  for (const headRef of ['$(touch x)', '--upload-pack=touch x', "';touch x;'", 'a/../../b']) {
    const github = await start({files: {before, after}, ...stranger, pull: {...stranger.pull, headRef}})
    const workspace = folderOf(github)
    const outcome = await runAction(github, {event: 'pull_request', workspace, inputs: {'fail-on': 'never'}})
    expect(outcome).toMatchObject({code: 0, report: {files: [{added}]}})
    expect(existsSync(join(workspace, 'x'))).toBe(false)
    const second = await runAction(github, {event: 'workflow_run', inputs: {...only, 'fail-on': 'never'}})
    expect(second).toMatchObject({code: 0, report: {files: [{added}]}})
  }
})

test.each([
  ['a branch for a commit', 'main'],
  ['an option for a commit', '--output=x'],
  ['a path for a commit', `${'a'.repeat(40)}/../..`],
])('%s is refused before anything is asked', async (_, sha) => {
  const github = await start({files: {before, after}})
  const change = (payload: Record<string, unknown>) => void Object.assign((payload.pull_request as {head: object}).head, {sha})
  const outcome = await runAction(github, {event: 'pull_request', workspace: folderOf(github), change})
  expect(outcome).toMatchObject({code: 1, stdout: expect.stringContaining('the event has no commit in “pull_request.head.sha”')})
  expect(github.log).toEqual([])
})

test.each([
  ['code', {'untape.yml': 'extends: ./evil.js\n', 'evil.js': 'require("fs").writeFileSync("ran", "")\n'}, 'there is no profile “./evil.js”'],
  ['a file outside', {'untape.yml': 'glossary: ../../../../etc/passwd\n'}, 'etc/passwd cannot be read'],
  ['a link to a file outside', {'untape.yml': 'glossary: terms.yml\n', 'terms.yml': {link: '/etc/passwd'}}, 'terms.yml cannot be read'],
  ['an evil pattern', {'untape.yml': `ignore: "${'*a'.repeat(20)}b"\n`}, 'has too many wildcards'],
  ['a bomb of aliases', {'untape.yml': `rules:\n  no-jargon: {options: &a {x: 1}}\n${bomb()}`}, 'there is no key “a0”'],
  ['a bomb in options', {'untape.yml': `rules:\n  max-options:\n    options:\n      max: ${inline()}\n`}, 'takes a number, not a list'],
  ['a bomb in a glossary', {'untape.yml': 'glossary: terms.yml\n', 'terms.yml': `- term: x\n  say: ${inline()}\n`}, '“say” takes a list of texts'],
])('a configuration with %s is one sentence', async (_, files, reason) => {
  const github = await start({files: {before, after: {...after, ...files}}})
  const outcome = await runAction(github, {event: 'pull_request', workspace: folderOf(github), inputs: only})
  expect(outcome.code).toBe(1)
  expect(outcome.stdout).toMatch(/^::error::untape: (?!internal)/m)
  expect(outcome.stdout).toContain(reason)
})

/** Nine levels of nine aliases each. */
function bomb(): string {
  return Array.from({length: 9}, (_, i) => `a${i}: &a${i} [${Array.from({length: 9}, () => (i === 0 ? 'lol' : `*a${i - 1}`)).join(', ')}]\n`).join('')
}

function inline(): string {
  let text = '&b0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]'
  for (let i = 1; i < 8; i++) text = `&b${i} [${text}, ${Array.from({length: 8}, () => `*b${i - 1}`).join(', ')}]`
  return text
}

test('documents with bombs, and links, cost nothing and show nothing from outside', async () => {
  const form = `name: Laptop\ndescription: Ask\nbody:\n  - type: input\n    attributes:\n      label: ${inline()}\n`
  const files = {
    '.github/ISSUE_TEMPLATE/bomb.yml': form,
    'front.md': `---\nx: ${inline()}\n---\n\nKindly leverage it.\n`,
    'deep.md': '> '.repeat(5000),
    'passwd.md': {link: '/etc/passwd'},
    'forms/self.md': {link: '../forms'},
  }
  const github = await start({files: {before, after: {...after, ...files}}, ...stranger})
  for (const workspace of [folderOf(github), undefined]) {
    const outcome = await runAction(github, {event: 'pull_request', ...(workspace ? {workspace} : {}), inputs: {'fail-on': 'never'}})
    expect(outcome.code).toBe(0)
    expect(outcome.peak).toBeLessThan(250e6)
    const text = JSON.stringify(outcome.report) + outcome.stdout + outcome.summary
    expect(text).not.toContain('root:')
    expect((outcome.report as RunModel).files.map(({path}) => path)).not.toContain('passwd.md')
  }
})

test('the token goes to the API and nowhere else: no other host, no child', async () => {
  const github = await start({files: {before, after}})
  const bin = newFolder()
  const dumped = join(bin, 'dumped')
  writeFileSync(join(bin, 'git'), `#!/bin/sh\nenv >> '${dumped}'\necho "$@" >> '${dumped}'\nPATH='${process.env.PATH}' exec git "$@"\n`)
  chmodSync(join(bin, 'git'), 0o755)
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    GITHUB_TOKEN: github.token,
    ACTIONS_RUNTIME_TOKEN: 'secret-runtime',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret-id',
  }
  const outcome = await runAction(github, {event: 'pull_request', workspace: folderOf(github), env, inputs: only})
  expect(outcome.report).toMatchObject({files: [{added}]})
  const seen = readFileSync(dumped, 'utf8')
  expect(seen).toContain('PATH=')
  for (const secret of [github.token, 'secret-runtime', 'secret-id', 'INPUT_', 'GITHUB_']) expect(seen).not.toContain(secret)
  expect(outcome.hosts).toEqual([new URL(github.url).host])
  const shown = outcome.stdout.replace(`::add-mask::${github.token}\n`, '') + outcome.stderr + outcome.summary + JSON.stringify(outcome.report)
  expect(shown).not.toContain(github.token)
})

test('pull_request_target and workflow_run start no program', async () => {
  const github = await start({files: {before, after}, ...stranger})
  const bin = newFolder()
  writeFileSync(join(bin, 'git'), `#!/bin/sh\ntouch '${join(bin, 'called')}'\nexit 1\n`)
  chmodSync(join(bin, 'git'), 0o755)
  for (const event of ['pull_request_target', 'workflow_run'] as const) {
    const outcome = await runAction(github, {event, workspace: folderOf(github), env: {PATH: bin}, inputs: only})
    expect(outcome.report).toMatchObject({files: [{added}]})
  }
  expect(existsSync(join(bin, 'called'))).toBe(false)
})

test('a redirect to another host gets no token, and no request', async () => {
  const asked: (string | undefined)[] = []
  const other = createServer((request, response) => {
    asked.push(request.headers.authorization)
    response.end('[]')
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
  const github = await start({files: {before, after}})
  github.fail('pulls/list-files', {status: 302, headers: {location: elsewhere}, times: 9})
  const outcome = await runAction(github, {event: 'pull_request', workspace: folderOf(github, {depth: 0}), inputs: only})
  await new Promise((resolve) => other.close(resolve))
  // What changed is asked of Git instead.
  expect(outcome.report).toMatchObject({files: [{added}]})
  expect(asked).toEqual([])
})

test('a link in the checkout does not lead what is written elsewhere', async () => {
  const github = await start({files: {before, after}})
  const workspace = folderOf(github)
  const outside = newFolder()
  writeFileSync(join(outside, 'victim'), 'mine')
  symlinkSync(outside, join(workspace, 'out'))
  symlinkSync(join(outside, 'victim'), join(workspace, 'report.json'))
  for (const file of ['out/report.json', 'report.json', 'out/new/report.json']) {
    const outcome = await runAction(github, {event: 'pull_request', workspace, inputs: {...only, 'report-file': file}})
    expect(outcome.code).toBe(1)
    expect(outcome.stdout).toMatch(/is outside of the folder of the workflow|is not a plain file/)
  }
  expect(readFileSync(join(outside, 'victim'), 'utf8')).toBe('mine')
  expect(existsSync(join(outside, 'new'))).toBe(false)
})
