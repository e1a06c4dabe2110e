/** Settings and glossaries that change, break and are mended while documents are open. */
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {aDesk, rulesOf, show, write} from './a-desk.ts'
import type {Editor} from './client.ts'
import {uriOf} from './client.ts'

const desk = aDesk()
const text = 'Please spin up a server.\n'

/** Waits until a document shows these severities. */
async function untilShown(editor: Editor, uri: string, severities: readonly number[]): Promise<void> {
  await editor.until(() => JSON.stringify(editor.shown(uri)?.map(({severity}) => severity)) === JSON.stringify(severities))
}

test('a configuration that changes holds for all open documents, told by the disk or by a save', async () => {
  const root = desk.folder({'untape.yml': 'rules: {no-jargon: error}\n'})
  const editor = await desk.editor([root])
  await editor.until(() => editor.registered.includes('workspace/didChangeWatchedFiles'))
  const {uri, shown} = await show(editor, root, 'a.md', text)
  const other = await show(editor, root, 'b/b.md', text)
  expect(shown.map(({severity}) => severity)).toEqual([1])
  write(root, {'untape.yml': 'rules: {no-jargon: warning}\n'})
  await editor.watched(join(root, 'untape.yml'))
  await untilShown(editor, uri, [2])
  await untilShown(editor, other.uri, [2])
  await editor.open(uriOf(root, 'untape.yml'), 'rules: {no-jargon: off}\n', 'yaml')
  write(root, {'untape.yml': 'rules: {no-jargon: off}\n'})
  await editor.save(uriOf(root, 'untape.yml'))
  await untilShown(editor, uri, [])
  // One that is nearer to the file, and then gone again.
  write(root, {'b/untape.yml': 'rules: {no-jargon: note}\n'})
  await editor.watched(join(root, 'b/untape.yml'))
  await untilShown(editor, other.uri, [3])
  rmSync(join(root, 'b/untape.yml'))
  await editor.watched(join(root, 'b/untape.yml'))
  await untilShown(editor, other.uri, [])
  expect(editor.messages).toEqual([])
})

test('a glossary that changes holds for all open documents', async () => {
  const own = '- term: spin up\n  status: ok\n  source: us\n'
  const root = desk.folder({'untape.yml': 'glossary: [own.yml]\n', 'own.yml': own})
  const editor = await desk.editor([root])
  const {uri, shown} = await show(editor, root, 'a.md', text)
  expect(shown).toEqual([])
  write(root, {'own.yml': '- term: spin up\n  status: avoid\n  say: [make]\n  source: us\n'})
  await editor.watched(join(root, 'own.yml'))
  await untilShown(editor, uri, [3])
  expect(editor.shown(uri)?.[0]?.message).toContain('“make”')
})

test('a configuration that breaks is told once, at its line, and the last good one stays in use until it is mended', async () => {
  const root = desk.folder({'untape.yml': 'rules: {no-jargon: error}\n'})
  const editor = await desk.editor([root])
  const config = uriOf(root, 'untape.yml')
  const {uri} = await show(editor, root, 'a.md', text)
  write(root, {'untape.yml': 'extends: recommended\nrules:\n  no-jargn: off\n'})
  await editor.watched(join(root, 'untape.yml'))
  await editor.until(() => (editor.shown(config)?.length ?? 0) > 0)
  expect(editor.shown(config)).toMatchObject([
    {range: {start: {line: 2, character: 0}}, severity: 1, source: 'untape', message: 'There is no rule “no-jargn”: did you mean “no-jargon”?'},
  ])
  expect(editor.messages).toEqual(['untape: untape.yml:3: there is no rule “no-jargn”: did you mean “no-jargon”? The last good settings stay in use.'])
  // It is said no second time, whatever is typed or opened, and shown in the file when that is opened.
  await editor.change(uri, 2, [{text: `${text}\n`}])
  expect((await editor.diagnostics(uri, 2)).map(({severity}) => severity)).toEqual([1])
  await editor.open(config, 'extends: recommended\nrules:\n  no-jargn: off\n', 'yaml')
  const other = await show(editor, root, 'b.md', text)
  expect([other.shown.map(({severity}) => severity), editor.messages.length, editor.shown(config)?.length]).toEqual([[1], 1, 1])
  write(root, {'untape.yml': 'rules: {no-jargon: warning}\n'})
  await editor.save(config)
  await untilShown(editor, uri, [2])
  expect(editor.shown(config)).toEqual([])
  // Broken anew, it is said anew.
  write(root, {'untape.yml': 'rules: [\n'})
  await editor.save(config)
  await editor.until(() => editor.messages.length === 2)
  await untilShown(editor, uri, [2])
})

test('without a good configuration yet nothing is checked, and that is said', async () => {
  const root = desk.folder({'untape.yml': 'rulez: {}\n'})
  const editor = await desk.editor([root])
  const {uri, shown} = await show(editor, root, 'a.md', text)
  expect(shown).toEqual([])
  expect(editor.messages).toEqual(['untape: untape.yml:1: there is no key “rulez”: did you mean “rules”? What it is for is not checked until this is mended.'])
  write(root, {'untape.yml': 'rules: {no-jargon: error}\n'})
  await editor.watched(join(root, 'untape.yml'))
  await untilShown(editor, uri, [1])
})

test('a glossary that breaks is told in its own file, one that is not there in the file that names it', async () => {
  const good = '- term: spin up\n  status: ok\n  source: us\n'
  const root = desk.folder({'untape.yml': '# ours\nglossary: [own.yml]\n', 'own.yml': good})
  const editor = await desk.editor([root])
  const {uri, shown} = await show(editor, root, 'a.md', text)
  expect(shown).toEqual([])
  write(root, {'own.yml': `${good}- term: zebra\n  status: odd\n  source: us\n`})
  await editor.watched(join(root, 'own.yml'))
  await editor.until(() => (editor.shown(uriOf(root, 'own.yml'))?.length ?? 0) > 0)
  expect(editor.shown(uriOf(root, 'own.yml'))).toMatchObject([{range: {start: {line: 3}}, message: expect.stringContaining('unknown status')}])
  expect(editor.messages).toEqual([expect.stringContaining('own.yml:4:')])
  expect(editor.messages).toEqual([expect.stringContaining('The last good settings stay in use.')])
  await editor.change(uri, 2, [{text: `${text}\n`}])
  expect(await editor.diagnostics(uri, 2)).toEqual([])
  rmSync(join(root, 'own.yml'))
  await editor.watched(join(root, 'own.yml'))
  await editor.until(() => (editor.shown(uriOf(root, 'untape.yml'))?.length ?? 0) > 0)
  expect(editor.shown(uriOf(root, 'untape.yml'))).toMatchObject([{range: {start: {line: 1}}, message: expect.stringContaining('cannot be read')}])
  expect(editor.shown(uriOf(root, 'own.yml'))).toEqual([])
  write(root, {'own.yml': '[]\n'})
  await editor.watched(join(root, 'own.yml'))
  await untilShown(editor, uri, [3])
  expect(editor.shown(uriOf(root, 'untape.yml'))).toEqual([])
})

test('what a neighbour says counts once it is saved, as it does for the command', async () => {
  const asks = 'Send the form to the QZRT by Friday.\n'
  const says = 'The Quality Zone Review Team (QZRT) meets on Mondays.\n'
  const root = desk.folder({'names.md': 'Nothing yet.\n'})
  const editor = await desk.editor([root])
  const {uri, shown} = await show(editor, root, 'a.md', asks)
  const names = await show(editor, root, 'names.md', 'Nothing yet.\n')
  expect(rulesOf(shown)).toEqual(['no-undefined-acronym'])
  await editor.change(names.uri, 2, [{text: says}])
  await editor.diagnostics(names.uri, 2)
  await editor.change(uri, 2, [{text: `${asks}\n`}])
  expect(rulesOf(await editor.diagnostics(uri, 2))).toEqual(['no-undefined-acronym'])
  write(root, {'names.md': says})
  await editor.save(names.uri)
  await untilShown(editor, uri, [])
})

test('a folder that is opened later has its own settings', async () => {
  const [first, second] = [desk.folder({}), desk.folder({'untape.yml': 'rules: {no-jargon: error}\n'})]
  const editor = await desk.editor([first])
  await editor.notify('workspace/didChangeWorkspaceFolders', {event: {added: [{uri: pathToFileURL(second).href, name: 'second'}], removed: []}})
  expect((await show(editor, second, 'a.md', text)).shown.map(({severity}) => severity)).toEqual([1])
})
