import {execFileSync} from 'node:child_process'
import {chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {run as command} from '../src/cli/run.ts'
import {replaceFile, WriteError} from '../src/cli/write-fixed.ts'
import {aFolder, aRepositoryForEach} from './a-folder.ts'
import {runIn, runLater} from './command.ts'
import {makeDocx, paragraph, run} from './word/make-docx.ts'

const folder = aRepositoryForEach()

const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8')

async function untape(...argv: string[]): Promise<{code: number; out: string; err: string}> {
  const {code, out, err} = await runLater(folder.path, argv)
  return {code, out: out.toString(), err}
}

async function untapeWith(stdin: string | Uint8Array, ...argv: string[]): Promise<{code: number; out: Buffer; err: string}> {
  const out: (string | Uint8Array)[] = []
  let err = ''
  const code = await command(argv, {
    cwd: folder.path,
    colours: false,
    isTerminal: false,
    isAutomated: false,
    out: (text) => void out.push(text),
    error: (line) => {
      err += `${line}\n`
    },
    progress: () => {},
    readStdin: () => Buffer.from(stdin),
  })
  return {code, out: Buffer.concat(out.map((part) => Buffer.from(part))), err}
}

const page = '# Keys\n\nSend the the form to us. Please utilise it.\n'
const form = 'name: Laptop\ndescription: Ask for one\nbody:\n  - type: dropdown\n    attributes:\n      label: Which size?\n      options: [yes, Small]\n'

describe('files', () => {
  test('fixes are written, suggestions when they are asked for; the report shows what is left', async () => {
    folder.write({'a.md': page, 'form.yml': form, 'plain.md': '# Plain\n\nAsk us.\n'})
    const {code, out, err} = await untape('--fix')
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(read('a.md')).toBe('# Keys\n\nSend the form to us. Please utilise it.\n')
    expect(read('form.yml')).toBe(form.replace('yes', '"yes"'))
    expect(out).toContain('Fixed 2 places in 2 files; this is what is left.\n')
    expect(out).toContain('prefer-plain-words')
    expect(out).not.toContain('no-repeated-word')
    expect((await untape('--fix', '--suggest')).out).toContain('Fixed 1 place in 1 file; this is what is left.\n')
    expect(read('a.md')).toBe('# Keys\n\nSend the form to us. Please use it.\n')
    expect((await untape('--fix', '--suggest')).out).toContain('Nothing was fixed.\n')
  })

  test('the exit code is that of what is left', async () => {
    folder.write({'form.yml': form})
    expect(runIn(folder.path, ['.']).code).toBe(1)
    expect((await untape('--fix')).code).toBe(0)
    folder.write({'form.yml': form.replace('yes', 'None, yes')})
    expect((await untape('--fix')).code).toBe(1)
    expect(read('form.yml')).toContain('[None, "yes", Small]')
  })

  test('mode, encoding, line ends and a last line without an end stay', async () => {
    folder.write({'a.md': Buffer.from('\uFEFF# Keys\r\n\r\nSend the the “form” to us.', 'utf16le'), 'b.md': '\uFEFFSend the the form.\r\n'})
    chmodSync(join(folder.path, 'a.md'), 0o640)
    await untape('--fix')
    expect(readFileSync(join(folder.path, 'a.md'))).toEqual(Buffer.from('\uFEFF# Keys\r\n\r\nSend the “form” to us.', 'utf16le'))
    expect(read('b.md')).toBe('\uFEFFSend the form.\r\n')
    expect(statSync(join(folder.path, 'a.md')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder.path).sort()).toEqual(['.git', 'a.md', 'b.md'])
  })

  test('a file that cannot be written is named, and the others are fixed', async () => {
    folder.write({'a.md': page, 'b.md': page})
    chmodSync(join(folder.path, 'a.md'), 0o444)
    const {code, out, err} = await untape('--fix')
    expect({code, err}).toEqual({code: 2, err: 'untape: a.md: it is read-only, so it was not fixed.\n'})
    expect([read('a.md'), read('b.md')]).toEqual([page, page.replace('the the', 'the')])
    expect(out).toContain('Fixed 1 place in 1 file')
    expect(out).toContain('no-repeated-word')
  })

  test('a file that has changed in the meantime stays as it is', () => {
    folder.write({'a.md': 'newer'})
    expect(() => replaceFile(join(folder.path, 'a.md'), Buffer.from('older'), Buffer.from('fixed'))).toThrow(WriteError)
    expect(read('a.md')).toBe('newer')
    expect(readdirSync(folder.path).sort()).toEqual(['.git', 'a.md'])
  })

  test('a link is followed inside of the repository only', async () => {
    folder.write({'docs/a.md': page})
    const other = aFolder()
    other.write({'b.md': page})
    symlinkSync('docs/a.md', join(folder.path, 'link.md'))
    symlinkSync(join(other.path, 'b.md'), join(folder.path, 'out.md'))
    const {code, err} = await untape('--fix', 'link.md', 'out.md', 'docs')
    expect({code, err}).toEqual({code: 2, err: 'untape: out.md: it is a link to a file elsewhere, which is not written.\n'})
    expect(lstatSync(join(folder.path, 'link.md')).isSymbolicLink()).toBe(true)
    expect(read('docs/a.md')).toBe(page.replace('the the', 'the'))
    expect(readFileSync(join(other.path, 'b.md'), 'utf8')).toBe(page)
    other.remove()
  })

  test('a file that cannot be read is said once, and the others are fixed', async () => {
    folder.write({'a.md': page, 'b.md': new Uint8Array([0x23, 0xff])})
    const {code, err} = await untape('--fix')
    expect({code, err}).toEqual({code: 2, err: 'untape: b.md: this is not valid UTF-8 text: save it as UTF-8.\n'})
    expect(read('a.md')).toBe(page.replace('the the', 'the'))
  })

  test('a Word file is left to “untape review”', async () => {
    const bytes = makeDocx({body: paragraph(run('Please utilise the the form.'))})
    folder.write({'a.docx': bytes})
    const {code, err} = await untape('--fix', '--suggest')
    expect(code).toBe(0)
    expect(err).toBe('untape: a.docx: a Word file is not fixed here: “untape review --suggest a.docx” writes a copy with tracked changes.\n')
    expect(readFileSync(join(folder.path, 'a.docx')).equals(bytes)).toBe(true)
  })

  test('what two files are together is proved too: one is not made a copy of the other', async () => {
    const asked = (word: string): string =>
      `name: Room\ndescription: Ask for a room\nbody:\n${['screen', 'table', 'lamp', 'chair', 'board'].map((thing) => `  - type: input\n    attributes:\n      label: Which ${thing} will you ${word}?\n`).join('')}`
    folder.write({'one/a.yml': asked('utilise'), 'one/page.md': page, 'two/a.yml': asked('utilise')})
    folder.write({'one/b.yml': asked('utilize').replace('for a room', 'for the the room')})
    await untape('--fix', '--suggest')
    expect([read('one/a.yml'), read('two/a.yml')]).toEqual([asked('use'), asked('use')])
    expect(read('one/b.yml')).toContain('utilize')
    expect(read('one/b.yml')).toContain('Ask for the room')
    expect((await untape('one')).out).not.toContain('no-duplicate-form')
    expect(read('one/page.md')).toContain('Please use it')
    expect((await untape('--fix', '--suggest')).out).toContain('Nothing was fixed')
  })
})

describe('without writing', () => {
  test('a diff, and exit code 1', async () => {
    folder.write({'forms/a.md': page, 'b.md': '# Keys\n\nAsk us.\n'})
    const {code, out, err} = await untape('--fix', '--dry-run')
    expect(out).toBe(
      '--- a/forms/a.md\n+++ b/forms/a.md\n@@ -1,3 +1,3 @@\n # Keys\n \n-Send the the form to us. Please utilise it.\n+Send the form to us. Please utilise it.\n',
    )
    expect({code, err}).toEqual({code: 1, err: 'untape: 1 place in 1 file would be changed.\n'})
    expect(read('forms/a.md')).toBe(page)
    expect((await untape('--fix', '--dry-run', 'b.md')).code).toBe(0)
    expect((await untape('--fix', '--dry-run', '--fail-on', 'never')).code).toBe(0)
  })

  test('git takes it as a patch, whatever the files are called', async () => {
    execFileSync('git', ['init', '-q'], {cwd: folder.path})
    const files = {'a b/ä.md': page.replaceAll('\n', '\r\n'), 'c.md': page.trimEnd(), 'x\u001b[31m.md': page}
    folder.write(files)
    expect((await untape('--fix', '--suggest', '--dry-run', '--output', 'fixes.patch')).out).toBe('')
    execFileSync('git', ['apply', 'fixes.patch'], {cwd: folder.path})
    for (const [name, content] of Object.entries(files)) expect(read(name), name).toBe(content.replace('the the', 'the').replace('utilise', 'use'))
  })

  test('what is printed steers neither a terminal nor a log', async () => {
    folder.write({'a.md': '# Keys\n\n ::warning::here\nSend the the form. \u001b[31m ##[error] red\u202e\r\n'})
    const {out} = await untape('--fix', '--dry-run')
    expect(out).toContain('-Send the the form.')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there.
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|##\[|^ *::/m)
  })
})

describe('standard input', () => {
  test('the fixed text is printed in its encoding, and the report goes to a file', async () => {
    const {code, out, err} = await untapeWith(
      Buffer.from(`\uFEFF${page}`, 'utf16le'),
      '--fix',
      '--suggest',
      '--stdin',
      '--stdin-filename',
      'a.md',
      '--output',
      'r.json',
      '--format',
      'json',
    )
    expect(out).toEqual(Buffer.from('\uFEFF# Keys\n\nSend the form to us. Please use it.\n', 'utf16le'))
    expect({code, err}).toEqual({code: 0, err: 'untape: Fixed 2 places in 1 file.\n'})
    expect(JSON.parse(read('r.json'))).toMatchObject({fixed: {places: 2, files: 1}, summary: {notes: 0}})
  })

  test('what needs nothing comes back as it is', async () => {
    const {code, out} = await untapeWith('# Keys\n', '--fix', '--stdin')
    expect([code, out.toString()]).toEqual([0, '# Keys\n'])
  })

  test('what cannot be read is not printed', async () => {
    const {code, out, err} = await untapeWith(new Uint8Array([0xff]), '--fix', '--stdin')
    expect([code, out.toString(), err]).toEqual([2, '', 'untape: stdin.md: this is not valid UTF-8 text: save it as UTF-8.\n'])
  })

  test('with --dry-run the diff', async () => {
    const {code, out} = await untapeWith(page, '--fix', '--dry-run', '--stdin', '--stdin-filename', 'a.md')
    expect(code).toBe(1)
    expect(out.toString()).toContain('+Send the form to us.')
  })
})

describe('together with other options', () => {
  test('--format json says what was fixed', async () => {
    folder.write({'a.md': page})
    const {out, err} = await untape('--fix', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({fixed: {places: 1, files: 1}, files: [{findings: [{rule: 'prefer-plain-words'}]}]})
    expect(err).toBe('untape: Fixed 1 place in 1 file.\n')
  })

  test('--since: only what is new', async () => {
    const git = (...argv: string[]) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...argv], {cwd: folder.path})
    rmSync(join(folder.path, '.git'), {recursive: true})
    git('init', '-q')
    folder.write({'a.md': 'Send the the old form.\n', 'b.md': 'Send the the old form.\n'})
    git('add', '.')
    git('commit', '-qm', 'first')
    folder.write({'a.md': 'Send the the old form.\n\nAnd the the new one.\n'})
    await untape('--fix', '--since', 'HEAD')
    expect([read('a.md'), read('b.md')]).toEqual(['Send the the old form.\n\nAnd the new one.\n', 'Send the the old form.\n'])
  })

  test('--baseline: nothing that it forgives, and none is recorded', async () => {
    folder.write({'a.md': 'Send the the form.\n'})
    expect(await untape('--fix', '--baseline', 'known.json')).toMatchObject({code: 2, err: expect.stringContaining('record it first') as string})
    runIn(folder.path, ['--baseline', 'known.json'])
    folder.write({'a.md': 'Send the the form.\n', 'b.md': 'Send the the form.\n'})
    const {code} = await untape('--fix', '--baseline', 'known.json')
    expect(code).toBe(0)
    expect([read('a.md'), read('b.md')]).toEqual(['Send the the form.\n', 'Send the form.\n'])
  })

  test('--quiet: notes are left alone', async () => {
    folder.write({'a.md': page})
    await untape('--fix', '--suggest', '--quiet')
    expect(read('a.md')).toBe('# Keys\n\nSend the form to us. Please utilise it.\n')
  })

  test('--cache: what was remembered of a file that was fixed is not believed', async () => {
    folder.write({'a.md': page})
    runIn(folder.path, ['--cache'])
    const fixed = await untape('--fix', '--cache')
    const again = await untape('--cache')
    expect(again.out).toBe((await untape()).out)
    expect(fixed.out.replace(/Fixed .*\n/, '')).toBe(again.out)
  })

  test.each([
    ['--shard', ['--fix', '--shard', '1/2'], '--shard does not go with --fix: fix all files in one run'],
    ['--dry-run alone', ['--dry-run'], '--dry-run goes with --fix'],
    ['--suggest alone', ['--suggest'], '--suggest goes with --fix, or with “untape review”'],
    ['another command', ['burden', '--fix'], '--fix does not go with “untape burden”'],
    ['another format', ['--fix', '--dry-run', '--format', 'json'], '--dry-run prints a diff: leave out --format'],
  ])('%s is refused', async (_, argv, message) => {
    expect(await untape(...argv)).toMatchObject({code: 2, err: `untape: ${message}.\n`})
  })
})

test('a folder that may not be written: the file is named and nothing is left behind', async () => {
  // Root may write anywhere.
  if (process.getuid?.() === 0) return
  mkdirSync(join(folder.path, 'docs'))
  folder.write({'docs/a.md': page})
  chmodSync(join(folder.path, 'docs'), 0o555)
  const {code, err, out} = await untape('--fix')
  chmodSync(join(folder.path, 'docs'), 0o755)
  expect({code, err}).toEqual({code: 2, err: 'untape: docs/a.md: it cannot be written (EACCES), so it was not fixed.\n'})
  expect(out).toContain('no-repeated-word')
  expect(readdirSync(join(folder.path, 'docs'))).toEqual(['a.md'])
})
