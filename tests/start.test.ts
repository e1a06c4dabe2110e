/** The command as it is built: what each run loads, and that it says what the sources say. */
import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {runIn} from './command.ts'
import {makeDocx, paragraph, run} from './word/make-docx.ts'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'untape-start-'))
const home = join(folder, 'home')
/** Beside the packages that it loads. */
const built = join(root, 'node_modules/.cache', basename(folder))
const command = join(built, 'command/untape.cjs')
const listing = join(folder, 'list.cjs')

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build-command.mjs'), join(built, 'command')])
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a program.
  writeFileSync(listing, "process.on('exit', () => process.stderr.write(`loaded ${Object.keys(require.cache).join('|')}`))")
  // A repository, so that nothing outside is looked for.
  mkdirSync(join(home, '.git'), {recursive: true})
  mkdirSync(join(home, 'examples'))
  for (const name of ['untape.yml', 'before/change-process.md', 'before/server-request.yml'])
    cpSync(join(root, 'examples', name), join(home, 'examples', basename(name)))
  mkdirSync(join(home, 'plain'))
  writeFileSync(join(home, 'plain/notes.md'), '# Notes\n\nSend the form to the service desk. They reply within two days.\n')
  writeFileSync(join(home, 'plain/data.json'), '{"components": {}, "type": "textfield"}')
  mkdirSync(join(home, 'json'))
  writeFileSync(join(home, 'json/card.json'), '{"type": "AdaptiveCard", "body": [{"type": "TextBlock", "text": "We reply asap."}]}')
  mkdirSync(join(home, 'page'))
  writeFileSync(join(home, 'page/a.html'), '<h1>Ask</h1><p>We reply asap.</p><form><label>Room <input></label><label>Day <input></label></form>')
  mkdirSync(join(home, 'word'))
  writeFileSync(join(home, 'word/a.docx'), makeDocx({body: paragraph(run('We reply asap.'))}))
})
afterAll(() => {
  for (const one of [folder, built]) rmSync(one, {recursive: true, force: true})
})

/** A build sets CI, a desk does not: a run says which it stands for, wherever the tests run. */
function start(argv: readonly string[], isAutomated = false): {code: number | null; out: string; err: string; loaded: string[]} {
  const env = {...process.env, CI: isAutomated ? 'true' : ''}
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--require', listing, command, ...argv], {cwd: home, encoding: 'utf8', env})
  const [, err = '', files = ''] = /^([\s\S]*)loaded (.*)$/.exec(stderr) ?? []
  const loaded = files.split('|').map((file) => /command[\\/]([\w-]+)\.cjs$/.exec(file)?.[1] ?? '')
  return {code: status, out: stdout, err, loaded: loaded.filter((name) => name !== '' && !name.startsWith('chunk-')).sort()}
}

test('a run loads what its arguments and files need, and no more', () => {
  expect(start(['plain']).loaded).toEqual(['core', 'untape'])
  expect(start(['plain', '--format', 'json']).loaded).toEqual(['core', 'untape'])
  expect(start(['--version']).loaded).toEqual(['core', 'untape'])
  expect(start(['rules']).loaded).toEqual(['commands', 'core', 'untape'])
  expect(start(['lsp'])).toMatchObject({code: 1, out: '', loaded: ['core', 'lsp', 'untape']})
  expect(start(['mcp'])).toMatchObject({code: 0, out: '', loaded: ['core', 'mcp', 'untape']})
  expect(start(['plain', '--format', 'sarif']).loaded).toEqual(['core', 'reports', 'untape'])
  expect(start(['glossary']).loaded).toEqual(['core', 'glossary', 'untape'])
  expect(start(['plain', '--format', 'html']).loaded).toEqual(['core', 'figures', 'html', 'untape'])
  expect(start(['desk', 'a.md']).loaded).toEqual(['core', 'desk', 'untape'])
  expect(start(['json']).loaded).toEqual(['core', 'json', 'untape'])
  expect(start(['word']).loaded).toEqual(['core', 'untape', 'word'])
  expect(start(['page']).loaded).toEqual(['core', 'page', 'untape'])
  expect(start(['plain', '--fix']).loaded).toEqual(['commands', 'core', 'fix', 'untape'])
  expect(start(['examples/server-request.yml']).loaded).toContain('issue-form')
})

test('what every run loads stays small', () => {
  expect(readFileSync(join(built, 'command/core.cjs')).length).toBeLessThan(760_000)
})

const lines = [
  ['examples'],
  ['examples', '--format', 'json'],
  ['examples', '--format', 'sarif'],
  ['examples', '--format', 'github'],
  ['examples', '--format', 'junit'],
  ['examples', '--format', 'markdown'],
  ['examples', '--format', 'html', '--today', '2026-01-01'],
  ['examples', '--config', 'examples/untape.yml'],
  ['word', '--format', 'json'],
  ['json', '--format', 'json'],
  ['examples/untape.yml', 'plain/data.json'],
  ['page', '--format', 'json'],
  ['burden', 'examples'],
  ['map', 'examples/change-process.md'],
  ['explain', 'no-jargon'],
  ['explain-config', 'examples/server-request.yml'],
  ['explain-form', 'examples/server-request.yml'],
  ['rules'],
  ['glossary'],
  ['glossary', 'find', 'provisioning'],
  ['glossary', 'suggest', 'examples'],
  ['glossary', 'export'],
  ['desk', 'a.md'],
  ['help'],
  ['examples', '--since', 'nowhere'],
  ['examples', '--baseline', 'baseline.json'],
  ['nothing.md'],
  ['--frmat'],
]
test.each(lines.map((argv) => [argv.join(' '), argv] as const))('it says what the sources say: %s', (_, argv) => {
  const {code, out, err} = start(argv)
  rmSync(join(home, 'baseline.json'), {force: true})
  expect({code, out, err}).toEqual(runIn(home, argv))
})

test('a build is known by its CI: it records no baseline', () => {
  rmSync(join(home, 'baseline.json'), {force: true})
  const argv = ['examples', '--baseline', 'baseline.json']
  const {code, out, err} = start(argv, true)
  expect(code).toBe(2)
  expect({code, out, err}).toEqual(runIn(home, argv, '', true))
})
