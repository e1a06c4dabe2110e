/** The job for GitLab in the README, with its lines run as a runner does. */
import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {afterAll, afterEach, beforeAll, beforeEach, expect, test} from 'vitest'
import {parse} from 'yaml'
import {aFolder} from './a-folder.ts'

const root = join(import.meta.dirname, '..')
const [, text = ''] = /```yaml\n(untape:\n[\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
const {untape: job} = parse(text) as {
  untape: {
    script: string[]
    rules: {if: string}[]
    variables: Record<string, string>
    artifacts: {when: string; reports: {junit: string}}
  }
}
/** Beside the packages that it loads. */
const built = join(root, `node_modules/.cache/untape-gitlab-${process.pid}`)
const bin = aFolder()
let folder: ReturnType<typeof aFolder>

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build-command.mjs'), join(built, 'command')])
  // What is installed is what was built here.
  bin.write({
    npm: '#!/bin/sh\n[ "$*" = ci ]\n',
    npx: `#!/bin/sh\n[ "$1" = untape ] && shift && exec "${process.execPath}" "${built}/command/untape.cjs" "$@"\n`,
  })
  for (const name of ['npm', 'npx']) chmodSync(join(bin.path, name), 0o755)
})
beforeEach(() => {
  folder = aFolder()
})
afterEach(() => folder.remove())
afterAll(() => {
  bin.remove()
  rmSync(built, {recursive: true, force: true})
})

function git(...argv: string[]): string {
  return execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...argv], {cwd: folder.path, encoding: 'utf8'}).trim()
}

/** Commits files; gives the commit. */
function commit(files: Readonly<Record<string, string>>): string {
  folder.write(files)
  git('add', '--all')
  git('commit', '--quiet', '--message', 'a change')
  return git('rev-parse', 'HEAD')
}

/** Runs the lines on the commit that is checked out, as a runner does: one after the other, until one fails. */
function runJob(base: string): {code: number | null; log: string; report: string} {
  git('checkout', '--quiet', '--detach')
  const {PATH = '', HOME = ''} = process.env
  const env = {
    PATH: `${bin.path}:${PATH}`,
    HOME,
    CI: 'true',
    GITLAB_CI: 'true',
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
  }
  const {status, stdout, stderr} = spawnSync('bash', ['-c', `set -eo pipefail\n${job.script.join('\n')}`], {
    cwd: folder.path,
    encoding: 'utf8',
    env: {...env, ...job.variables},
  })
  const report = join(folder.path, job.artifacts.reports.junit)
  return {code: status, log: stdout + stderr, report: existsSync(report) ? readFileSync(report, 'utf8') : ''}
}

const refused = 'name: Laptop\ndescription: Ask for one\nbody:\n  - type: dropdown\n    attributes:\n      label: Size\n      options: [None, Small]\n'

test('it runs on merge requests, and its report is kept also when it fails', () => {
  expect(job.rules).toEqual([{if: '$CI_PIPELINE_SOURCE == "merge_request_event"'}])
  expect(job.artifacts).toEqual({when: 'always', reports: {junit: 'untape.xml'}})
})

test('what a merge request adds fails the job and is the only failed test', () => {
  git('init', '--quiet')
  const base = commit({'old.yml': refused, 'note.md': '# Notes\n\nAll is well.\n'})
  git('checkout', '--quiet', '-b', 'change')
  commit({'new.yml': refused, 'note.md': '# Notes\n\nWe reply asap.\n'})
  const {code, log, report} = runJob(base)
  expect(code).toBe(1)
  expect(log).toContain('new.yml')
  expect(log).toContain('“asap” gives no date')
  expect(log).not.toContain('old.yml')
  expect(report.match(/<testsuite name="[^"]*"/g)).toEqual(['<testsuite name="new.yml"', '<testsuite name="note.md"'])
  expect(report).toMatch(/<testsuites name="untape" tests="\d+" failures="1" errors="0"/)
})

test('a merge request that mends passes, and the mended finding is a test that passed', () => {
  git('init', '--quiet')
  const base = commit({'note.md': '# Notes\n\nWe reply asap.\n'})
  git('checkout', '--quiet', '-b', 'change')
  commit({'note.md': '# Notes\n\nWe reply in two days.\n'})
  const {code, log, report} = runJob(base)
  expect({code, log}).toMatchObject({code: 0, log: expect.stringContaining('1 finding fixed')})
  expect(report).toContain('<testcase classname="note.md" name="no-vague-deadline: “asap”" file="note.md"/>')
})

test('one that changes no document passes, with a report', () => {
  git('init', '--quiet')
  const base = commit({'a.txt': 'a'})
  git('checkout', '--quiet', '-b', 'change')
  commit({'a.txt': 'b'})
  expect(runJob(base)).toMatchObject({code: 0, report: expect.stringContaining('name="nothing to check"')})
})
