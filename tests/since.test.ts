import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {changedFiles, commitOf, filesOf, GitError, mergeBase} from '../src/git.ts'
import type {FileReport} from '../src/report.ts'
import {runIn} from './command.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'untape-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
}

function git(...args: string[]): string {
  const who = ['-c', 'user.name=Writer', '-c', 'user.email=writer@company.test', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...who, ...args], {cwd: folder, encoding: 'utf8'})
}

function commit(files: Readonly<Record<string, string>>): string {
  if (!existsSync(join(folder, '.git'))) git('init', '-q', '-b', 'main')
  write(files)
  git('add', '-A')
  git('commit', '-q', '-m', 'step')
  return git('rev-parse', 'HEAD').trim()
}

function json(...argv: string[]): FileReport[] {
  return (JSON.parse(runIn(folder, ['--format', 'json', ...argv]).out) as {files: FileReport[]}).files
}

const rulesOf = (files: readonly FileReport[]): string[] => files.flatMap(({path, findings}) => findings.map(({rule, quote}) => `${path} ${rule} ${quote}`))
const plain = 'You get the key at the desk. Bring the paper that we sent you, and wait for your name to be called.\n'

describe('--since', () => {
  test('reports only what is new, and says what is fixed', () => {
    commit({'a.md': 'Please utilize it.\n\nWe leverage it.\n', 'b.md': 'We leverage it.\n'})
    write({'a.md': 'Please use it.\n\nWe leverage it.\n\nIt comes ASAP.\n', 'c.md': 'Please utilize it.\n'})
    const files = json('--since', 'HEAD')
    expect(rulesOf(files)).toEqual(['a.md no-vague-deadline ASAP', 'c.md prefer-plain-words utilize'])
    expect(files[0]?.change).toMatchObject({existing: 1, fixed: [{rule: 'prefer-plain-words', quote: 'utilize'}]})
    const {out, code} = runIn(folder, ['--since', 'HEAD', '--fail-on', 'warning'])
    expect(code).toBe(0)
    expect(out).toContain('✓ fixed: prefer-plain-words “utilize”')
    expect(out).toContain('1 finding fixed, 1 known before and not shown.')
  })

  test('compares with where the work parted from a branch, not with what the branch became', () => {
    commit({'a.md': 'Please utilize it.\n'})
    git('checkout', '-q', '-b', 'work')
    commit({'b.md': 'We leverage it.\n'})
    git('checkout', '-q', 'main')
    commit({'a.md': 'Please use it.\n'})
    git('checkout', '-q', 'work')
    expect(rulesOf(json('--since', 'main'))).toEqual(['b.md no-jargon leverage'])
  })

  test('follows a renamed file', () => {
    commit({'a.md': `${plain}\nPlease utilize it.\n`})
    renameSync(join(folder, 'a.md'), join(folder, 'z.md'))
    git('add', '-A')
    write({'z.md': `${plain}\nPlease utilize it.\n\nWe leverage it.\n`})
    const files = json('--since', 'HEAD')
    expect(rulesOf(files)).toEqual(['z.md no-jargon leverage'])
    expect(files[0]?.change?.existing).toBe(1)
  })

  test('reads around the older version what was around it then', () => {
    commit({'a.md': 'Ask the QZRT today.\n', 'b.md': 'The quick zone review team (QZRT) meets here.\n'})
    write({'a.md': 'Ask the QZRT today, please.\n', 'b.md': 'It meets here.\n'})
    expect(rulesOf(json('--since', 'HEAD'))).toEqual(['a.md no-undefined-acronym QZRT'])
  })

  test('takes a file as well as a folder', () => {
    commit({'docs/a.md': 'Please utilize it.\n', 'docs/b.md': plain})
    write({'docs/a.md': 'Please utilize it.\n\nWe leverage it.\n', 'docs/b.md': 'We leverage it.\n'})
    expect(rulesOf(json('--since', 'HEAD', 'docs/a.md'))).toEqual(['docs/a.md no-jargon leverage'])
  })

  test('tells a Markdown report what is fixed and what was known', () => {
    commit({'a.md': 'Please utilize it.\n\nWe leverage it.\n'})
    write({'a.md': 'Please use it.\n\nWe leverage it.\n'})
    const {out} = runIn(folder, ['--since', 'HEAD', '--format', 'markdown'])
    expect(out).toContain('nothing new in 1 file')
    expect(out).toContain('1 finding fixed, 1 known before and not shown.')
  })

  test('says when nothing has changed', () => {
    commit({'a.md': 'Please utilize it.\n'})
    expect(runIn(folder, ['--since', 'HEAD']).out).toBe('Nothing that untape reads has changed.\n')
  })

  test('a shallow copy: what is there is compared, and what is not is one sentence that says how to get it', () => {
    commit({'a.md': 'Please utilize it.\n', 'b.md': plain})
    git('checkout', '-q', '-b', 'work')
    commit({'a.md': 'Please utilize it.\n\nWe leverage it.\n'})
    git('checkout', '-q', 'main')
    commit({'b.md': `${plain}\nPrior to that, call us.\n`})
    git('checkout', '-q', 'work')
    const origin = folder
    folder = mkdtempSync(join(tmpdir(), 'untape-'))
    git('clone', '-q', '--depth', '1', '--branch', 'work', pathToFileURL(origin).href, '.')
    const hint = 'fetch it with “git fetch --unshallow”, or with “fetch-depth: 0” in the step actions/checkout.\n'
    for (const ref of ['HEAD~1', 'origin/main']) {
      const {code, err} = runIn(folder, ['--since', ref])
      expect([code, err.startsWith(`untape: --since ${ref}: “${ref}” names no commit of this repository`), err.endsWith(hint)]).toEqual([2, true, true])
    }
    expect(runIn(folder, ['--since', 'HEAD']).code).toBe(0)
    git('fetch', '-q', '--depth', '1', 'origin', 'main:refs/remotes/origin/main')
    const parted = runIn(folder, ['--since', 'origin/main'])
    expect(parted).toMatchObject({code: 2, err: expect.stringContaining('the commit where the work parted is not known')})
    git('fetch', '-q', '--unshallow', 'origin')
    expect(rulesOf(json('--since', 'origin/main'))).toEqual(['a.md no-jargon leverage'])
    rmSync(origin, {recursive: true})
  })

  test('lines that end in another way, and a byte order mark, change nothing', () => {
    commit({'.gitattributes': '* -text\n', 'a.md': '# A\n\nPlease utilize it.\n', 'b.md': 'Please utilize it.\n'})
    write({'a.md': '# A\r\n\r\nPlease utilize it.\r\n\r\nWe leverage it.\r\n', 'b.md': '\ufeffPlease utilize it.\n'})
    expect(rulesOf(json('--since', 'HEAD'))).toEqual(['a.md no-jargon leverage'])
  })

  test('a deleted file is nothing new, and nothing of it is read', () => {
    commit({'a.md': 'Please utilize it.\n', 'b.md': 'We leverage it.\n'})
    rmSync(join(folder, 'a.md'))
    expect(runIn(folder, ['--since', 'HEAD'])).toMatchObject({code: 0, out: 'Nothing that untape reads has changed.\n'})
  })

  test('a name that is no commit, an option in its place and a folder outside of Git end with one sentence and 2', () => {
    commit({'a.md': plain})
    for (const ref of ['nowhere', '--upload-pack=touch x', '$(touch x)', '']) {
      const {code, err} = runIn(folder, [`--since=${ref}`])
      expect(err, ref).toMatch(/^untape: --since .*: “.*” names no commit.*\.\n$/)
      expect(code).toBe(2)
    }
    expect(existsSync(join(folder, 'x'))).toBe(false)
    const other = mkdtempSync(join(tmpdir(), 'untape-'))
    expect(runIn(other, ['--since', 'HEAD'])).toMatchObject({code: 2, err: 'untape: --since needs a Git repository, and this is in none.\n'})
    rmSync(other, {recursive: true})
  })
})

describe('Git', () => {
  test('names of any kind come through', () => {
    const names = ['a b.md', 'ü.md', '-x.md', ':(glob)*.md', 'a\tb.md', ...(process.platform === 'win32' ? [] : ['a\nb.md', 'a"b.md'])]
    const base = commit(Object.fromEntries(names.map((name) => [name, `one ${name}\n`])))
    write(Object.fromEntries(names.map((name) => [name, `two ${name}\n`])))
    expect(changedFiles(folder, base).map(({path}) => path)).toEqual([...names].sort())
    const files = filesOf(folder, base, names)
    for (const name of names) expect(Buffer.from(files.get(name) ?? []).toString()).toBe(`one ${name}\n`)
  })

  test('a link and a missing path have no content', () => {
    write({'a.md': plain})
    symlinkSync('/etc/hostname', join(folder, 'link.md'))
    const base = commit({})
    expect([...filesOf(folder, base, ['link.md', 'none.md'])]).toEqual([
      ['link.md', undefined],
      ['none.md', undefined],
    ])
  })

  test('gets no token and no setting of the runner', () => {
    commit({'a.md': plain})
    const spy = join(folder, 'bin')
    write({'bin/git': `#!/bin/sh\nenv > "${join(folder, 'env.txt')}"\nexit 1\n`})
    execFileSync('chmod', ['+x', join(spy, 'git')])
    const before = process.env.PATH
    process.env.PATH = `${spy}:${before}`
    process.env.INPUT_TOKEN = 'secret-1'
    process.env.GITHUB_TOKEN = 'secret-2'
    process.env.ACTIONS_RUNTIME_TOKEN = 'secret-3'
    process.env.GIT_EXTERNAL_DIFF = 'touch x'
    expect(() => commitOf(folder, 'HEAD')).toThrow(GitError)
    process.env.PATH = before
    for (const name of ['INPUT_TOKEN', 'GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'GIT_EXTERNAL_DIFF']) delete process.env[name]
    const seen = readFileSync(join(folder, 'env.txt'), 'utf8')
    expect(seen).toContain('LC_ALL=C')
    expect(seen).not.toMatch(/secret|TOKEN|ACTIONS|EXTERNAL/)
  })

  test('commits without common history have no merge base', () => {
    const one = commit({'a.md': plain})
    git('checkout', '-q', '--orphan', 'other')
    const other = commit({'a.md': 'x\n'})
    expect(mergeBase(folder, one, other)).toBeUndefined()
  })
})

describe('--baseline', () => {
  const run = (...argv: string[]) => runIn(folder, ['--baseline', 'known.json', '--fail-on', 'note', ...argv])

  test('records at first, then forgives what it knows and nothing else', () => {
    write({'a.md': 'Please utilize it.\n'})
    expect(run()).toMatchObject({code: 0, err: 'untape: known.json: 1 finding recorded. From now on only others are reported.\n'})
    const recorded = readFileSync(join(folder, 'known.json'), 'utf8')
    expect(run()).toMatchObject({code: 0, err: ''})
    write({'a.md': 'Also here.\n\nPlease utilize it.\n\nWe leverage it.\n'})
    const {code, out} = run()
    expect(code).toBe(1)
    expect(out).toContain('no-jargon')
    expect(out).not.toContain('prefer-plain-words')
    expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(recorded)
  })

  test('a finding that counts more than it did is reported', () => {
    write({'a.md': 'Please utilize it.\n'})
    run()
    write({'a.md': 'Please utilize it, then utilize that.\n'})
    const [finding] = json('--baseline', 'known.json')[0]?.findings ?? []
    expect(finding).toMatchObject({rule: 'prefer-plain-words', measure: 2, was: 1})
  })

  test('names what no longer occurs, and takes it out only when asked', () => {
    write({'a.md': 'Please utilize it.\n', 'b.md': 'We leverage it.\n', 'c.md': 'Please utilize it.\n'})
    run()
    write({'a.md': 'Please use it.\n'})
    rmSync(join(folder, 'b.md'))
    const recorded = readFileSync(join(folder, 'known.json'), 'utf8')
    expect(run().err).toBe('untape: known.json: 2 findings no longer occur (prefer-plain-words in a.md, no-jargon in b.md). Add --prune to take them out.\n')
    // A file that this run did not look at says nothing about its entries.
    expect(run('c.md').err).not.toContain('a.md')
    expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(recorded)
    expect(run('--prune').err).toBe('untape: known.json: 2 findings taken out: no longer there.\n')
    expect(run()).toMatchObject({code: 0, err: ''})
  })

  test('with --since, what is known and still there is neither stale nor pruned', () => {
    commit({'a.md': 'Please utilize it.\n\nWe leverage it.\n'})
    run()
    const recorded = readFileSync(join(folder, 'known.json'), 'utf8')
    write({'a.md': 'Good day.\n\nPlease utilize it.\n\nWe leverage it.\n'})
    expect(run('--since', 'main', '--prune')).toMatchObject({code: 0, err: ''})
    expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(recorded)
  })

  test('is not recorded from a part, nor in a build where nobody would notice', () => {
    commit({'a.md': 'Please utilize it.\n'})
    const alone = 'untape: there is no known.json: record it first, with “untape --baseline known.json” alone.\n'
    expect(run('--since', 'main')).toMatchObject({code: 2, err: alone})
    expect(runIn(folder, ['--baseline', 'known.json', '--stdin'], 'Please utilize it.\n')).toMatchObject({code: 2, err: alone})
    const build = runIn(folder, ['--baseline', 'known.json'], '', true)
    expect(build).toMatchObject({code: 2, err: 'untape: there is no known.json, and none is recorded in a build: record it on your machine and commit it.\n'})
    expect(existsSync(join(folder, 'known.json'))).toBe(false)
  })

  test('a file that is no baseline is refused and stays as it is', () => {
    write({'a.md': plain})
    for (const text of ['{', '[]', '{"schema": 2, "findings": []}', '{"schema": 1, "findings": [{"path": "a.md"}]}']) {
      write({'known.json': text})
      const {code, err} = run()
      expect(code).toBe(2)
      expect(err).toMatch(/^untape: known\.json cannot be used as a baseline: .*\.\n$/)
      expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(text)
    }
    expect(runIn(folder, ['--prune'])).toMatchObject({code: 2, err: 'untape: --prune goes with --baseline.\n'})
  })
})
