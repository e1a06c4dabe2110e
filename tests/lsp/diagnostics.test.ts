/** What is shown of a document is what the command finds in it. */
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Diagnostic} from 'vscode-languageserver/node'
import type {Finding} from '../../src/finding.ts'
import {ruleUrl} from '../../src/reporters/rule-link.ts'
import {runIn} from '../command.ts'
import {aDesk, rulesOf, show, write} from './a-desk.ts'
import {modern, textOf, uriOf} from './client.ts'

const desk = aDesk()
const examples = join(import.meta.dirname, '../../examples')

/** What the command finds, by path. */
function reportOf(root: string, paths: readonly string[]): Map<string, Finding[]> {
  const {out} = runIn(root, [...paths, '--format', 'json', '--fail-on', 'never'])
  return new Map((JSON.parse(out) as {files: {path: string; findings: Finding[]}[]}).files.map(({path, findings}) => [path, findings]))
}

/** A diagnostic as the finding that it stands for. */
function told({code, message, severity, range}: Diagnostic) {
  return [
    code,
    message,
    ['', 'error', 'warning', 'note'][severity ?? 0],
    range.start.line + 1,
    range.start.character + 1,
    range.end.line + 1,
    range.end.character + 1,
  ]
}

function found({rule, message, severity, position}: Finding, firstLine: number) {
  const at = position ? [position.start.line, position.start.column, position.end.line, position.end.column] : [1, 1, 1, firstLine + 1]
  return [rule, message, severity, ...at]
}

const files: Record<string, string> = {}
for (const folder of ['before', 'after']) for (const name of readdirSync(join(examples, folder))) files[`${folder}/${name}`] = textOf(examples, folder, name)
files['untape.yml'] = textOf(examples, 'untape.yml')
files['.github/CODEOWNERS'] = 'before/ @company/desk\n'
// Letters of two units and three bytes, line ends of Windows, and words that a neighbour explains.
files['notes/wide.md'] = '# 🛠️ Größe\r\n\r\n🛠️🛠️ Bitte: Please spin up a server 🛠️ prior to the move. The QZRT decides; ask the QZRT.\r\n'
files['notes/names.md'] = '# Names\n\nThe Quality Zone Review Team (QZRT) meets on Mondays.\n'
files['notes/plain.txt'] = 'Please spin up a server prior to the move.\n'
files['forms/leave.json'] = `${JSON.stringify(
  {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      {type: 'TextBlock', text: '🛠️ Please spin up a server'},
      {type: 'Input.Text', id: 'a', label: 'Full name'},
    ],
  },
  null,
  2,
)}\n`
const named = Object.keys(files).filter((name) => /^(?:before|after|notes|forms)[/]/.test(name))

test('the diagnostics of each file are the findings of the JSON report', {timeout: 120_000}, async () => {
  const root = desk.folder(files)
  const editor = await desk.editor([root])
  const report = reportOf(root, ['.', 'notes/plain.txt'])
  let count = 0
  for (const name of named) {
    const {shown} = await show(editor, root, name, files[name] ?? '', name.endsWith('.yml') ? 'yaml' : name.endsWith('.json') ? 'json' : 'markdown')
    expect(report.has(name), name).toBe(true)
    const findings = report.get(name) ?? []
    const firstLine = (files[name] ?? '').split(/\r?\n/)[0]?.length ?? 0
    expect(shown.map(told), name).toEqual(findings.map((finding) => found(finding, firstLine)))
    for (const {source, code, codeDescription} of shown) expect([source, codeDescription?.href]).toEqual(['untape', ruleUrl(String(code))])
    count += findings.length
  }
  expect(count).toBeGreaterThan(80)
  expect(rulesOf(editor.shown(uriOf(root, 'notes/wide.md')) ?? [])).toEqual(['no-jargon', 'prefer-plain-words'])
})

test('ranges are in bytes for an editor that counts them', async () => {
  const root = desk.folder(files)
  const text = files['notes/wide.md'] ?? ''
  const byteAt = (words: string): number => Buffer.byteLength((text.split('\r\n')[2] ?? '').split(words)[0] ?? '')
  const editor = await desk.editor([root], {...modern, general: {positionEncodings: ['utf-8', 'utf-32', 'utf-16']}})
  expect(editor.initialized?.capabilities.positionEncoding).toBe('utf-8')
  const {uri, shown} = await show(editor, root, 'notes/wide.md', text)
  expect(shown.map(({range}) => [range.start.line, range.start.character])).toEqual([
    [2, byteAt('spin up')],
    [2, byteAt('prior to')],
  ])
  // A change in bytes, behind letters of several.
  const at = byteAt('spin up')
  await editor.change(uri, 2, [{range: {start: {line: 2, character: at}, end: {line: 2, character: at + 'spin up'.length}}, text: 'set up'}])
  expect(rulesOf(await editor.diagnostics(uri, 2))).toEqual(['prefer-plain-words'])
})

test('a text is linted as it stands in the editor, at each change', async () => {
  const root = desk.folder({'a.md': 'On the disk nothing is wrong.\n'})
  const editor = await desk.editor([root])
  const {uri, shown} = await show(editor, root, 'a.md', 'Please spin up a server.\n')
  expect(rulesOf(shown)).toEqual(['no-jargon'])
  await editor.change(uri, 2, [{text: 'Please set up a server prior to the move.\n'}])
  expect(rulesOf(await editor.diagnostics(uri, 2))).toEqual(['prefer-plain-words'])
  await editor.change(uri, 3, [{range: {start: {line: 0, character: 23}, end: {line: 0, character: 31}}, text: 'before'}])
  expect(await editor.diagnostics(uri, 3)).toEqual([])
})

test('keys that follow each other fast are linted once', async () => {
  const root = desk.folder({})
  const editor = await desk.editor([root])
  const {uri} = await show(editor, root, 'a.md', '\n')
  const before = editor.count(uri)
  for (let version = 2; version <= 12; version++) await editor.change(uri, version, [{text: `Please spin up a server ${'x'.repeat(version)}.\n`}])
  expect(rulesOf(await editor.diagnostics(uri, 12))).toEqual(['no-jargon'])
  expect(editor.count(uri) - before).toBeLessThan(5)
})

test('what is closed is cleared', async () => {
  const root = desk.folder({})
  const editor = await desk.editor([root])
  const {uri, shown} = await show(editor, root, 'a.md', 'Please spin up a server.\n')
  expect(shown.length).toBe(1)
  await editor.close(uri)
  await editor.until(() => editor.shown(uri)?.length === 0)
})

test('what a run over the folder leaves out shows nothing', async () => {
  const text = 'Please spin up a server.\n'
  const root = desk.folder({'untape.yml': "ignore: ['old/**']\nfiles: ['{new,old,build,node_modules}/**', '*']\n", '.gitignore': 'build/\n'})
  const editor = await desk.editor([root])
  for (const name of ['old/a.md', 'build/a.md', 'drafts/a.md', 'node_modules/b/a.md', 'a.ts', 'script.yml', 'package.json', 'a.docx'])
    await editor.open(uriOf(root, name), name.endsWith('.yml') ? 'steps: [spin up]\n' : name.endsWith('.json') ? '{"a": "spin up a server"}\n' : text)
  const {shown} = await show(editor, root, 'new/a.md', text)
  expect(rulesOf(shown)).toEqual(['no-jargon'])
  for (const name of ['old/a.md', 'build/a.md', 'drafts/a.md', 'node_modules/b/a.md', 'a.ts', 'script.yml', 'package.json', 'a.docx'])
    expect(editor.shown(uriOf(root, name)) ?? [], name).toEqual([])
})

test('a text without a name is read by its language', async () => {
  const root = desk.folder({'untape.yml': 'rules: {no-jargon: error}\n'})
  const editor = await desk.editor([root])
  await editor.open('untitled:Untitled-1', 'Please spin up a server.\n', 'markdown')
  expect((await editor.diagnostics('untitled:Untitled-1')).map(({code, severity}) => [code, severity])).toEqual([['no-jargon', 1]])
  await editor.open('untitled:Untitled-2', 'name: x\ndescription: y\nbody:\n  - type: input\n    attributes:\n      label: Please spin up a server\n', 'yaml')
  expect(rulesOf(await editor.diagnostics('untitled:Untitled-2'))).toContain('no-jargon')
  await editor.open('untitled:Untitled-3', 'Please spin up a server.\n', 'typescript')
  await editor.open('git:/some/a.md', 'Please spin up a server.\n', 'markdown')
  await editor.open('untitled:Untitled-4', 'Please spin up a server.\n', 'plaintext')
  expect(rulesOf(await editor.diagnostics('untitled:Untitled-4'))).toEqual(['no-jargon'])
  expect([editor.shown('untitled:Untitled-3') ?? [], editor.shown('git:/some/a.md') ?? []]).toEqual([[], []])
})

test('each folder has its own settings, and a file outside of all has none', async () => {
  const text = 'Please spin up a server.\n'
  const [loud, quiet, outside] = [
    desk.folder({'untape.yml': 'rules: {no-jargon: error}\n'}),
    desk.folder({'untape.yml': 'rules: {no-jargon: off}\n'}),
    desk.folder({}),
  ]
  write(quiet, {'deep/untape.yml': 'rules: {no-jargon: warning}\n'})
  const editor = await desk.editor([loud, quiet])
  const severities = async (root: string, name: string) => (await show(editor, root, name, text)).shown.map(({severity}) => severity)
  expect(await severities(loud, 'a.md')).toEqual([1])
  expect(await severities(quiet, 'a.md')).toEqual([])
  expect(await severities(quiet, 'deep/a.md')).toEqual([2])
  expect(await severities(outside, 'a.md')).toEqual([3])
})
