import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {rules} from '../rules/index.ts'
import {ResultCache} from '../src/cache.ts'
import {configKey, programKey} from '../src/cli/keys.ts'
import {readConfig} from '../src/config.ts'
import {aFolder, repository} from './a-folder.ts'
import {runIn, runMany} from './command.ts'

/** The files that were read into documents. */
const read: string[] = vi.hoisted(() => [])
vi.mock('../src/read.ts', async (original) => {
  const real = await original<typeof import('../src/read.ts')>()
  return {
    ...real,
    readDocument(input: Parameters<typeof real.readDocument>[0]) {
      read.push(input.path)
      return real.readDocument(input)
    },
  }
})

let folder: ReturnType<typeof aFolder>
beforeEach(() => {
  folder = aFolder()
})
afterEach(() => folder.remove())

const run = (...argv: string[]) => runIn(folder.path, argv)
const file = (name: string): string => join(folder.path, name)
const small = Object.fromEntries(Object.entries(repository).filter(([name]) => !name.startsWith('many/')))

/** What a run with the cache reads; it must say what one without says. */
async function readsOf(...argv: string[]): Promise<string[]> {
  const without = await runMany(folder.path, ['--format', 'json', ...argv])
  read.length = 0
  const ran = await runMany(folder.path, ['--format', 'json', '--cache', ...argv])
  const paths = [...read].sort()
  expect(ran).toEqual(without)
  return paths
}

describe('the same bytes', () => {
  test.each(['json', 'terminal', 'sarif', 'github', 'markdown', 'html'])('in %s, at first and again', (format) => {
    folder.write(small)
    const without = run('--format', format, '--today', '2026-11-26')
    for (const _ of [1, 2, 3]) expect(run('--format', format, '--today', '2026-11-26', '--cache')).toEqual(without)
  })

  test('a second run reads nothing but what it could not read', async () => {
    folder.write(repository)
    expect(await readsOf()).toContain('many/7.md')
    const written = readFileSync(file('.untapecache'))
    expect(await readsOf()).toEqual(['desk/broken.md'])
    expect(readFileSync(file('.untapecache')).equals(written)).toBe(true)
  })

  test('reports that are made from documents pass it by, and so do comparisons and standard input', () => {
    folder.write({...small, '.git/HEAD': ''})
    rmSync(file('.git'), {recursive: true})
    const git = (...argv: string[]): void => void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.test', ...argv], {cwd: folder.path})
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'All')
    for (const argv of [['--format', 'markdown'], ['--format', 'html'], ['--since', 'HEAD'], ['--stdin']]) run('--cache', ...argv)
    expect(existsSync(file('.untapecache'))).toBe(false)
    folder.write({'docs/a.md': 'We reply asap.\n'})
    run('--cache')
    expect(run('--since', 'HEAD', '--cache')).toEqual(run('--since', 'HEAD'))
  })

  test('with a baseline, shards and without notes', () => {
    folder.write(small)
    run('--cache')
    run('--baseline', 'known.json')
    folder.write({'docs/c.md': 'Provision it asap.\n'})
    for (const argv of [['--baseline', 'known.json'], ['--shard', '1/2'], ['--shard', '2/2'], ['--quiet'], ['docs'], ['docs/a.md', '--fail-on', 'note']]) {
      expect(run('--cache', ...argv)).toEqual(run(...argv))
    }
  })
})

describe('what is read again', () => {
  test('a file that changed, alone when it says the same to others', async () => {
    folder.write(small)
    await readsOf()
    folder.write({'docs/a.md': `${String(small['docs/a.md'])}\nMore.\n`})
    expect(await readsOf()).toEqual(['desk/broken.md', 'docs/a.md'])
    expect(await readsOf()).toEqual(['desk/broken.md'])
  })

  test('those around a file that says something else to them', async () => {
    folder.write(small)
    await readsOf()
    folder.write({'docs/b.md': '# Teams\n\nNothing.\n'})
    // a.md asks for the QZRT that b.md no longer spells out; c.md stands in the same folder.
    expect(await readsOf()).toEqual(['desk/broken.md', 'docs/a.md', 'docs/b.md', 'docs/c.md'])
    folder.write({'desk/hours.md': '# Hours\n'})
    // a.md links to it.
    expect(await readsOf()).toEqual(['desk/broken.md', 'desk/hours.md', 'desk/more.md', 'desk/third.md', 'docs/a.md'])
    rmSync(file('.github/ISSUE_TEMPLATE/laptop.yml'))
    expect(await readsOf()).toContain('it/workstation.yml')
    folder.write({'docs/d.md': '# Teams\n\nThe quick zone review team (QZRT) meets.\n'})
    expect(await readsOf()).toContain('docs/a.md')
  })

  test('what a part of a run finds holds for the whole, and what is around it is known', async () => {
    folder.write(small)
    await readsOf('docs')
    expect(await readsOf('docs')).toEqual([])
    expect(await readsOf()).not.toContain('docs/a.md')
    expect(await readsOf('docs', 'it')).toEqual([])
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['the configuration', {'untape.yml': 'rules:\n  no-vague-deadline: error\n'}],
    ['the kind of some files', {'untape.yml': "kinds: {process: ['docs/**']}\n"}],
    ['the glossaries', {'untape.yml': 'glossary: [others.yml]\n', 'others.yml': '- term: badge\n  status: avoid\n  say: [card]\n  source: us\n'}],
    ['CODEOWNERS', {CODEOWNERS: 'it/ @zeta/it\n'}],
    ['the way to get help', {'.github/ISSUE_TEMPLATE/config.yml': 'contact_links:\n  - name: Help\n    url: https://help.zeta.test\n    about: Ask\n'}],
    ['the name of the repository', {'.git/config': '[remote "origin"]\n\turl = https://git.example/kjhv/vvbn.git\n'}],
    ['what Git ignores', {'.gitignore': 'docs/b.md\n'}],
  ])('what hangs on %s', async (_, change) => {
    folder.write({...small, 'untape.yml': 'glossary: [words.yml]\n', 'words.yml': '[]\n'})
    const before = run('--format', 'json').out
    await readsOf()
    folder.write(change)
    await readsOf()
    expect(run('--format', 'json').out).not.toBe(before)
    expect(await readsOf()).toEqual(['desk/broken.md'])
  })

  test('on another day only what states a day', async () => {
    const holds = '<!-- untape-disable-next-line no-vague-deadline -- agreed until 2026-11-26 -->\nWe reply asap.\n'
    folder.write({'a.md': '# One\n\nWe reply asap in 2026.\n', 'b.md': `# Two\n\n${holds}`, 'c.md': '# Three\n\nLast reviewed: 2025-11-26\n\nStep one.\n'})
    expect(await readsOf('--today', '2026-11-26')).toEqual(['a.md', 'b.md', 'c.md'])
    expect(await readsOf('--today', '2026-11-26')).toEqual([])
    expect(await readsOf('--today', '2026-11-27')).toEqual(['b.md', 'c.md'])
    expect(run('--today', '2026-11-27').out).not.toBe(run('--today', '2026-11-26').out)
  })

  test('a text that is named is another than one that is met', () => {
    folder.write({'a.txt': 'Name: ____\n', 'b.yml': 'on: push\n', 'c.md': 'We reply asap.\n'})
    for (const argv of [['.'], ['a.txt', 'c.md'], ['.'], ['b.yml'], ['.', 'b.yml'], ['.'], ['a.txt']]) expect(run('--cache', ...argv)).toEqual(run(...argv))
  })
})

describe('the file', () => {
  const lines = (): string[] => readFileSync(file('.untapecache'), 'utf8').split('\n').slice(1, -1)
  const names = (): string[] => lines().map((line) => JSON.parse(line.split('\t')[0] ?? '') as string)

  test('forgets files that are gone, and keeps those that were not asked for', () => {
    folder.write({'docs/a.md': 'We reply asap.\n', 'docs/b.md': 'Nothing.\n', 'it/c.md': 'Nothing.\n'})
    run('--cache')
    expect(names().sort()).toEqual(['docs/a.md', 'docs/b.md', 'it/c.md'])
    rmSync(file('docs/b.md'))
    run('docs/a.md', '--cache')
    expect(names().sort()).toEqual(['docs/a.md', 'it/c.md'])
  })

  test('stands where it is told to; “--cache” takes no path away', () => {
    folder.write({'untape.yml': '', 'docs/a.md': 'We reply asap.\n', 'b.md': 'We reply asap.\n', 'tmp/x': ''})
    expect(run('--cache', 'docs').out).not.toContain('b.md')
    rmSync(file('.untapecache'))
    run('--cache=tmp/known', 'docs')
    expect(existsSync(file('.untapecache'))).toBe(false)
    expect(readdirSync(file('tmp')).sort()).toEqual(['known', 'x'])
    read.length = 0
    runIn(file('docs'), ['--cache=../tmp/known', '.'])
    expect(read).toEqual([])
    expect(run('--', '--cache').err).toContain('--cache: there is no such file')
  })

  test('of another version, or of none, is made anew', async () => {
    folder.write({'a.md': 'We reply asap.\n'})
    run('--cache')
    const whole = readFileSync(file('.untapecache'), 'utf8')
    for (const text of [whole.replace(/"version":"[^"]+"/, '"version":"0.0.7"'), '', 'null\n', '\0\uFFFD', whole.slice(whole.indexOf('\n'))]) {
      writeFileSync(file('.untapecache'), text)
      expect(await readsOf()).toEqual(['a.md'])
      expect(readFileSync(file('.untapecache'), 'utf8')).toBe(whole)
    }
  })

  test('cut off anywhere, it gives what is whole', async () => {
    folder.write(small)
    run('--cache')
    const whole = readFileSync(file('.untapecache'))
    for (let cut = 1; cut < whole.length; cut += 997) {
      writeFileSync(file('.untapecache'), whole.subarray(0, cut))
      await readsOf()
    }
  })

  test.each(['null', '7', '"x"', '[]', '{}', '[null]', '{"facts":null}', 'true', '{"__proto__":{"x":1}}', '', '{'])(
    'with %s for any part of a line, the part is not believed',
    async (part) => {
      folder.write({'a.md': 'Utilise it. You may utilise it asap.\n', 'b.md': 'The big desk (BDQX) is here.\n'})
      run('--cache')
      const whole = readFileSync(file('.untapecache'), 'utf8')
      const [header = '', ...rest] = whole.split('\n')
      for (const column of [0, 1, 2, 3]) {
        const bad = rest.map((line) =>
          line === ''
            ? ''
            : line
                .split('\t')
                .map((text, i) => (i === column ? part : text))
                .join('\t'),
        )
        writeFileSync(file('.untapecache'), [header, ...bad].join('\n'))
        await readsOf()
      }
      // Every value inside of what was found, one after the other.
      const line = rest.find((one) => one.startsWith('"a.md"')) ?? ''
      const [id, key, known, result = ''] = line.split('\t')
      for (const at of placesIn(JSON.parse(result), [])) {
        const changed = JSON.stringify(replaced(JSON.parse(result), at, part))
        if (!changed.includes('"@@"')) continue
        writeFileSync(file('.untapecache'), `${header}\n${id}\t${key}\t${known}\t${changed.replace('"@@"', part === '' || part === '{' ? '[[]]' : part)}\n`)
        const {code, err} = run('--cache', '--format', 'terminal')
        expect({code, err}, at.join('.')).toEqual({code: 0, err: ''})
        for (const format of ['json', 'sarif', 'github']) expect(run('--cache', '--format', format).err).toBe('')
      }
    },
  )

  test('that was named by mistake is not written over', () => {
    folder.write({'a.md': 'We reply asap.\n', 'notes.txt': 'Ask the desk.\n'})
    const without = run()
    const err = 'untape: what was found is not remembered: the file named for the cache holds something else, which is not written over.\n'
    for (const name of ['a.md', 'notes.txt']) expect(run(`--cache=${name}`)).toEqual({...without, err})
    expect(readFileSync(file('a.md'), 'utf8')).toBe('We reply asap.\n')
    expect(readFileSync(file('notes.txt'), 'utf8')).toBe('Ask the desk.\n')
  })

  test('that cannot be read or written spoils nothing', () => {
    folder.write({'a.md': 'We reply asap.\n', 'cache/x': ''})
    const without = run()
    for (const place of ['cache', 'gone/cache']) {
      expect(run(`--cache=${place}`)).toEqual({...without, err: `untape: what was found is not remembered: ${place} cannot be written.\n`})
    }
    expect(statSync(file('cache')).isDirectory()).toBe(true)
    expect(readdirSync(folder.path).sort()).toEqual(['a.md', 'cache'])
    mkdirSync(file('.untapecache'))
    expect(run('--cache').out).toBe(without.out)
  })

  test('a report is believed only for the path that it names', async () => {
    folder.write({'a.md': 'We reply asap.\n'})
    run('--cache')
    const text = readFileSync(file('.untapecache'), 'utf8')
    writeFileSync(file('.untapecache'), text.replace('"path":"a.md"', '"path":"b.md"'))
    expect(await readsOf()).toEqual(['a.md'])
  })
})

test('a glossary counts byte for byte', () => {
  folder.write({'untape.yml': 'glossary: [words.yml]\n', 'words.yml': '[]\n'})
  const key = (): string => configKey(readConfig(file('untape.yml'), rules), file('untape.yml'))
  const before = key()
  expect(key()).toBe(before)
  folder.write({'words.yml': '[] \n'})
  expect(key()).not.toBe(before)
})

test('the program counts byte for byte', () => {
  folder.write({'dist/untape.cjs': 'a', 'dist/rules.cjs': 'b', 'src/cli/main.ts': 'a', 'rules/x.ts': 'b', 'src/y.ts': '', 'glossary/z.ts': ''})
  for (const [program, part] of [
    ['dist/untape.cjs', 'dist/rules.cjs'],
    ['src/cli/main.ts', 'rules/x.ts'],
  ] as const) {
    const before = programKey(file(program))
    expect(programKey(file(program))).toBe(before)
    folder.write({[part]: 'c'})
    expect(programKey(file(program))).not.toBe(before)
  }
})

test('a line with another key is none', () => {
  const cache = new ResultCache(file('none'), '1')
  const known = {format: 'markdown', links: [], facts: {acronyms: [], questions: []}} as const
  cache.learn('a.md', 'k1', known)
  expect(cache.known('a.md', 'k1')).toEqual({known})
  expect(cache.known('a.md', 'k2')).toBe(undefined)
  expect(cache.known('constructor', 'k1')).toBe(undefined)
})

type Path = readonly (string | number)[]

function placesIn(value: unknown, at: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...at, key]))]
}

/** The value with a mark at a place. */
function replaced(value: unknown, [key, ...rest]: Path, part: string): unknown {
  if (key === undefined) return '@@'
  const copy = (Array.isArray(value) ? [...value] : {...(value as object)}) as Record<string, unknown>
  copy[key] = replaced(copy[key], rest, part)
  return copy
}
