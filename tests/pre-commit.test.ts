/** The hook for pre-commit. With UNTAPE_PRE_COMMIT, the path of a pre-commit, it is installed from the last commit and stops one. */
import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {parse} from 'yaml'
import {isReadable} from '../src/read.ts'
import {aFolder} from './a-folder.ts'
import {runIn} from './command.ts'

const root = join(import.meta.dirname, '..')
const read = (name: string): string => readFileSync(join(root, name), 'utf8')

interface Hook {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly entry: string
  readonly language: string
  readonly files: string
  readonly require_serial: boolean
}
const hooks = parse(read('.pre-commit-hooks.yaml')) as Hook[]
const [hook] = hooks

let folder: ReturnType<typeof aFolder>
beforeEach(() => {
  folder = aFolder()
})
afterEach(() => folder.remove())

const form = 'name: Laptop\ndescription: Ask for one\nbody:\n  - type: dropdown\n    attributes:\n      label: Size\n      options: [None, Small]\n'

test('the hook has the keys that pre-commit knows, of the kind it takes', () => {
  expect(hooks).toHaveLength(1)
  expect(Object.fromEntries(Object.entries(hook ?? {}).map(([key, value]) => [key, typeof value]))).toEqual({
    id: 'string',
    name: 'string',
    description: 'string',
    entry: 'string',
    language: 'string',
    files: 'string',
    require_serial: 'boolean',
  })
  expect(hook?.language).toBe('node')
})

test('its command is there, takes what pre-commit gives it, and says by its exit code whether the commit may go on', () => {
  const [command = '', ...options] = hook?.entry.split(' ') ?? []
  const {bin} = JSON.parse(read('package.json')) as {bin: Record<string, string>}
  expect(Object.keys(bin)).toContain(command)
  folder.write({
    '.git/HEAD': '',
    'untape.yml': 'ignore: [old.md]\n',
    'a.md': '# A\n\nAll is well.\n',
    'old.md': '# A\n\nWe reply asap.\n',
    'form.yml': form,
    'ci.yml': 'a: 1\n',
  })
  const run = (...files: string[]) => runIn(folder.path, [...options, '--fail-on', 'note', ...files])
  expect(run('a.md', 'old.md', 'untape.yml', 'ci.yml')).toMatchObject({code: 0, err: ''})
  expect(run('a.md', 'form.yml').code).toBe(1)
})

test('it asks for the files that untape reads, and for no others', () => {
  // Python writes the flag into the pattern.
  expect(hook?.files).toMatch(/^\(\?i\)/)
  const pattern = new RegExp(hook?.files.slice(4) ?? '', 'i')
  const names = [
    'README.md',
    'a.MD',
    'a.markdown',
    'a.mdx',
    'a.md.erb',
    'forms/a.yml',
    'a.yaml',
    'a.docx',
    'a.dotx',
    'a.docm',
    'a.dotm',
    'a.html',
    'a.htm',
    'a.json',
  ]
  const others = ['a.ts', 'md', 'a.doc', 'a.txt', 'a.docx.zip', 'amd', 'a.xml', 'a.pdf']
  for (const name of [...names, ...others]) expect(pattern.test(name), name).toBe(isReadable(name))
})

test('the README names the hook and a version that is told of', () => {
  const [, config = ''] = /```yaml\n(repos:\n[\s\S]*?)```/.exec(read('README.md')) ?? []
  const {repos} = parse(config) as {repos: {repo: string; rev: string; hooks: {id: string; args: string[]}[]}[]}
  expect(repos.flatMap((one) => one.hooks.map(({id}) => id))).toEqual([hook?.id])
  expect(repos[0]?.rev).toBe(`v${(JSON.parse(read('package.json')) as {version: string}).version}`)
  folder.write({'.git/HEAD': '', 'a.md': '# A\n\nAll is well.\n'})
  expect(runIn(folder.path, [...(repos[0]?.hooks[0]?.args ?? []), 'a.md']).code).toBe(0)
})

const preCommit = process.env.UNTAPE_PRE_COMMIT

test.runIf(preCommit !== undefined)(
  'pre-commit installs it and it stops a commit',
  () => {
    const git = (...argv: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...argv], {cwd: folder.path, encoding: 'utf8'})
    const rev = execFileSync('git', ['rev-parse', 'HEAD'], {cwd: root, encoding: 'utf8'}).trim()
    folder.write({
      '.pre-commit-config.yaml': `repos:\n  - repo: ${root}\n    rev: ${rev}\n    hooks:\n      - id: untape\n        language_version: system\n`,
      'fine.md': '# Notes\n\nWe reply asap.\n',
    })
    git('init', '--quiet')
    git('add', '--all')
    const env = {...process.env, PRE_COMMIT_HOME: join(folder.path, '.git/pre-commit')}
    const commit = () => spawnSync(preCommit ?? '', ['run'], {cwd: folder.path, encoding: 'utf8', env})
    expect(commit()).toMatchObject({status: 0, stdout: expect.stringContaining('Passed')})
    git('commit', '--quiet', '--message', 'fine')
    folder.write({'form.yml': form})
    git('add', '--all')
    const {status, stdout} = commit()
    expect(stdout).toMatch(/form\.yml[\s\S]*error/)
    expect(stdout).not.toContain('fine.md')
    expect(status).toBe(1)
  },
  900_000,
)
