import {describe, expect, test} from 'vitest'
import {type GitHub, type Options, readOnly, secondaryRateLimit} from '../../github/server.ts'
import {start} from '../../github/testing.ts'
import {zipOf} from '../zip.ts'
import {added, after, before} from './a-change.ts'
import {type ActionOptions, type Outcome, runAction} from './bundle.ts'
import {folderOf} from './folders.ts'

const path = 'forms/laptop.md'

async function started(options: Options = {}): Promise<GitHub> {
  return await start({files: {before, after}, ...options})
}

async function onPull(github: GitHub, options: Partial<ActionOptions> = {}): Promise<Outcome> {
  return await runAction(github, {event: 'pull_request', action: 'synchronize', workspace: folderOf(github), ...options})
}

/** A form with so many questions. */
function form(questions: number): string {
  const labels = ['Laptop model', 'Screen size', 'Start date', 'Building', 'Colour', 'Keyboard', 'Mouse', 'Bag', 'Dock', 'Camera', 'Headset', 'Cable', 'Lock']
  const fields = Array.from({length: questions}, (_, i) => {
    const label = `${labels[i % labels.length]}${i < labels.length ? '' : ` for visitor ${i}`}`
    return `  - type: input\n    id: field-${i}\n    attributes:\n      label: ${label}\n      description: What you need for it.\n`
  })
  return `name: Laptop request\ndescription: Ask for a laptop.\nbody:\n${fields.join('')}`
}

describe('on a pull request', () => {
  test('a first run is one review and one comment', async () => {
    const github = await started()
    const {outputs, stdout, hosts} = await onPull(github)
    expect(hosts).toEqual([new URL(github.url).host])
    expect(github.writes()).toEqual(['pulls/create-review', 'issues/create-comment'])
    expect(github.threads.map((thread) => [thread.path, thread.line])).toEqual(added.map(() => [path, 7]))
    expect(outputs).toMatchObject({channels: 'summary,review,sticky', 'comment-url': expect.stringContaining('#issuecomment-')})
    expect(stdout).not.toMatch(/^::(?:error|warning|notice) /m)
    expect(github.comments[0]?.body).toContain('3 new findings (1 error, 2 notes), 1 fixed')
  })

  test('a second run with nothing changed writes nothing', async () => {
    const github = await started()
    const first = await onPull(github)
    const from = github.log.length
    const again = await onPull(github)
    expect(github.log.slice(from).filter(({isWrite}) => isWrite)).toEqual([])
    expect(again.outputs).toEqual({...first.outputs, 'report-path': again.outputs['report-path']})
  })

  test('one finding is fixed: its comment is struck and hidden, the others stay', async () => {
    const github = await started()
    await onPull(github)
    const from = github.writes().length
    github.push({...after, [path]: after[path].replace('Prior to', 'Before')})
    await onPull(github)
    expect(github.writes().slice(from).sort()).toEqual(['graphql/minimizeComment', 'issues/update-comment', 'pulls/update-review-comment'])
    const isFixed = github.reviewComments.map(({body, minimized}) => [body.includes('Prior to'), body.startsWith('~~'), minimized])
    expect(isFixed.sort()).toEqual([
      [false, false, null],
      [false, false, null],
      [true, true, 'RESOLVED'],
    ])
    expect(github.comments[0]?.body).toContain('2 new findings (1 error, 1 note), 1 fixed')
  })

  test('one finding is added: one more comment, and the same summary', async () => {
    const github = await started()
    await onPull(github)
    const from = github.writes().length
    github.push({...after, [path]: `${after[path]}\nWhen you commence, call us.\n`})
    await onPull(github)
    expect(github.writes().slice(from)).toEqual(['pulls/create-review', 'issues/update-comment'])
    expect(github.threads.map(({line}) => line)).toEqual([7, 7, 7, 9])
    expect(github.comments.map(({body}) => body.includes('4 new findings (1 error, 3 notes), 1 fixed'))).toEqual([true])
  })

  test('a click on a suggestion mends the finding, and the next run says so', async () => {
    const github = await started()
    await onPull(github)
    const offered = github.threads.find(({comments}) => comments[0]?.body.includes('```suggestion'))
    const [, text = ''] = /```suggestion\n([\s\S]*?)\n```/.exec(offered?.comments[0]?.body ?? '') ?? []
    const lines = after[path].split('\n')
    lines.splice((offered?.line ?? 1) - 1, 1, ...text.split('\n'))
    github.push({...after, [path]: lines.join('\n')})
    await onPull(github)
    expect(github.reviewComments.filter(({minimized}) => minimized === 'RESOLVED').map(({id}) => id)).toEqual([offered?.comments[0]?.id])
    expect(github.comments.length).toBe(1)
    expect(github.comments[0]?.body).toContain('2 new findings')
  })

  test('13 questions become 25: the old finding got worse, and is told as new', async () => {
    const name = '.github/ISSUE_TEMPLATE/laptop.yml'
    const github = await start({files: {before: {[name]: form(13)}, after: {[name]: form(25)}}})
    const {report} = await onPull(github)
    expect(report).toMatchObject({files: [{added: expect.arrayContaining([expect.objectContaining({rule: 'max-fields', measure: 25, was: 13})])}]})
    expect(github.comments[0]?.body).toMatch(/### This change makes a form longer: 12 more questions, about [\d.]+ minutes? more to fill in/)
    expect(github.comments[0]?.body).toContain('| Questions | 13 | 25 | **worse** (+12) |')
    expect(github.comments[0]?.body).toContain('Before this change it was 13.')
  })

  test('a file that is renamed in a later push keeps its comments', async () => {
    const text = (last: string) => `# Laptop\n\n${Array.from({length: 20}, (_, i) => `Line ${i} of a page.\n\n`).join('')}${last}\n`
    const github = await start({files: {before: {'forms/a.md': text('The end.')}, after: {'forms/a.md': text('We leverage it.')}}})
    await onPull(github)
    expect(github.threads.length).toBe(1)
    github.push({'forms/b.md': text('We leverage it.')})
    await onPull(github)
    expect([github.threads.length, github.comments.length]).toEqual([1, 1])
    expect(github.reviewComments[0]?.body.startsWith('~~')).toBe(false)
    const count = github.writes().length
    await onPull(github)
    expect(github.writes().length).toBe(count)
  })

  test('300 findings: 20 comments, ten annotations of a kind, and all of them counted', async () => {
    const text = (day: number) => `Prior to day ${day}, call us.\n\nWhen you commence on day ${day}, leverage the form.\n`
    const files = Object.fromEntries(Array.from({length: 100}, (_, i) => [`many/${i}.md`, text(i)]))
    const github = await start({files: {before, after: {...before, ...files}}})
    const {outputs, stdout} = await onPull(github)
    expect(outputs['new-findings']).toBe('300')
    expect(github.writes()).toEqual(['pulls/create-review', 'issues/create-comment'])
    expect(github.reviewComments.length).toBe(20)
    expect(stdout.match(/^::notice /gm)?.length).toBe(10)
    expect(stdout).toContain('270 more findings in the summary of this run.')
    expect(github.comments[0]?.body).toContain('300 new findings')
  })

  test('the head has moved: stops as superseded, and says so', async () => {
    const github = await started()
    const workspace = folderOf(github, {depth: 0})
    // The list of files is asked for first; then somebody pushes.
    github.after(1, () => github.push({...after, 'README.md': '# Our forms\n'}))
    const {code, stdout, outputs, summary} = await onPull(github, {workspace})
    expect(github.writes()).toEqual([])
    expect(stdout).toContain('No comment was written: this run is superseded, as the pull request has newer commits.')
    expect([code, outputs.channels]).toEqual([1, 'summary,annotations'])
    expect(summary).toContain('3 new, 1 there before, 1 fixed')
  })

  test('a secondary rate limit: waits as long as it is told to, and loses nothing', async () => {
    const github = await started()
    github.fail('pulls/create-review', secondaryRateLimit(30))
    github.fail('issues/create-comment', secondaryRateLimit(30, 429))
    const {outputs} = await onPull(github)
    expect([github.threads.length, github.comments.length, outputs.channels]).toEqual([3, 1, 'summary,review,sticky'])
  })

  test('a secondary rate limit that lasts: no more is sent, and annotations take its place', async () => {
    const github = await started()
    github.fail('write', {...secondaryRateLimit(900), times: 99})
    const {stdout, outputs} = await onPull(github)
    expect([github.writes().length, outputs.channels]).toEqual([1, 'summary,annotations'])
    expect(stdout).toContain('No comment on lines was written: GitHub takes no more for now, and asks for a longer wait than a minute.')
  })

  test('502 after the server stored the comment: no duplicate', async () => {
    const github = await started()
    github.fail('pulls/create-review', {status: 502, afterEffect: true})
    github.fail('issues/create-comment', {status: 502, afterEffect: true})
    const {outputs} = await onPull(github)
    expect([github.threads.length, github.comments.length, outputs.channels]).toEqual([3, 1, 'summary,review,sticky'])
    expect(outputs['comment-url']).toContain('#issuecomment-')
    const count = github.writes().length
    await onPull(github)
    expect(github.writes().length).toBe(count)
  })

  test('502 and nothing stored: sent once more', async () => {
    const github = await started()
    github.fail('pulls/create-review', {status: 502})
    github.fail('issues/create-comment', {status: 502})
    await onPull(github)
    expect([github.threads.length, github.comments.length]).toEqual([3, 1])
  })

  test('a comment above 65,536 characters and a summary above 1 MiB are cut, with a line that says so', async () => {
    const text = (day: number) =>
      `Prior to day ${day}, call us.\n\nWhen you commence on day ${day}, leverage the form, spin up a machine and utilize it as soon as possible.\n`
    const files = Object.fromEntries(Array.from({length: 800}, (_, i) => [`many/${i}.md`, text(i)]))
    const github = await start({files: {before, after: {...before, ...files}}})
    const {summary, outputs} = await onPull(github, {inputs: {'fail-on': 'never'}})
    expect(outputs['new-findings']).toBe('4800')
    expect(github.comments[0]?.body.length).toBeLessThanOrEqual(65_536)
    expect(github.comments[0]?.body).toContain('_Shortened to fit: ')
    expect(Buffer.byteLength(summary)).toBeLessThan(1 << 20)
    expect(summary).toContain('_To keep it short, this report leaves out ')
  })

  test('what a person answered is never hidden or deleted, and a thread that a person resolved stays quiet', async () => {
    const github = await started()
    await onPull(github)
    const [answered, resolved] = github.threads
    if (!answered || !resolved) throw new Error('there are no threads')
    const reply = github.reply(answered, 'monalisa', 'Our visitors know this word.')
    resolved.isResolved = true
    const count = github.writes().length
    await onPull(github)
    expect(github.writes().length).toBe(count)
    const settled = resolved.comments[0]?.body
    github.push({...after, [path]: before[path]})
    await onPull(github)
    expect(answered.comments.map(({body, minimized}) => [body.startsWith('~~'), minimized])).toEqual([
      [true, null],
      [false, null],
    ])
    expect(answered.comments[1]?.id).toBe(reply.id)
    expect(resolved.comments.map(({body, minimized}) => [body, minimized])).toEqual([[settled, null]])
    expect(github.writes().some((one) => one.includes('delete'))).toBe(false)
  })

  test('a locked conversation: annotations instead, one line, and the same exit code', async () => {
    const github = await started({pull: {locked: true}})
    const {code, stdout, outputs} = await onPull(github)
    expect(github.writes()).toEqual([])
    expect(stdout.match(/^::(?:error|notice) /gm)?.length).toBe(added.length)
    expect(stdout).toContain('No comment was written: the conversation is locked.')
    expect([code, outputs.channels]).toEqual([1, 'summary,annotations'])
  })

  test('a pull request that becomes clean turns its comment into “all clear”; after that nothing is written', async () => {
    const github = await started()
    await onPull(github)
    github.push({...before, 'README.md': '# Forms\n\nAll forms of our house.\n'})
    const {code} = await onPull(github)
    expect([code, github.comments.length]).toEqual([0, 1])
    expect(github.comments[0]?.body).toContain('### All clear')
    const count = github.writes().length
    await onPull(github)
    expect(github.writes().length).toBe(count)
  })

  test('a token that may not write: annotations, one line for each thing, and the same exit code', async () => {
    const github = await started({permissions: readOnly})
    const {code, stdout, outputs} = await onPull(github)
    expect([code, outputs.channels]).toEqual([1, 'summary,annotations'])
    expect(stdout.match(/^::(?:error|notice) /gm)?.length).toBe(added.length)
    expect(stdout).toContain('No comment on lines was written: the token may not do that, the job needs “pull-requests: write”.')
  })

  test.each([
    ['502', {status: 502, times: 99}],
    ['a limit', {...secondaryRateLimit(900), times: 99}],
    ['a refusal', {status: 422, message: 'Unprocessable Entity', times: 99}],
    ['a broken connection', {drop: true, times: 99}],
  ])('trouble with GitHub never changes the exit code: %s', async (_, failure) => {
    for (const [failOn, expected] of [
      ['never', 0],
      ['error', 1],
    ] as const) {
      const github = await started()
      github.fail('write', failure)
      const {code, stdout} = await onPull(github, {inputs: {'fail-on': failOn}})
      expect(code).toBe(expected)
      expect(stdout).toMatch(/^No comment on lines was written: .*\.$/m)
      expect([github.threads.length, github.comments.length]).toEqual([0, 0])
    }
  })

  test('on Enterprise Server', async () => {
    const github = await started({enterprise: true})
    await onPull(github)
    expect([github.threads.length, github.comments.length]).toEqual([3, 1])
  })

  test('a clean change writes nothing', async () => {
    const github = await start({files: {before, after: {...before, 'README.md': '# Forms\n\nAll forms of our house.\n'}}})
    const {code, outputs} = await onPull(github)
    expect([code, outputs.channels, github.writes()]).toEqual([0, 'summary', []])
  })
})

test('of a fork, in two stages', async () => {
  const github = await started({pull: {fork: 'stranger', author: 'stranger'}, permissions: readOnly})
  const first = await onPull(github)
  expect(github.writes()).toEqual([])
  const able = await started({pull: {fork: 'stranger', author: 'stranger'}})
  able.addArtifact({run: 7, name: 'untape-report', zip: zipOf(['report.json', JSON.stringify(first.report)])})
  const second = await runAction(able, {event: 'workflow_run', run: 7, inputs: {'fail-on': 'never'}})
  expect(able.writes()).toEqual(['pulls/create-review', 'issues/create-comment'])
  expect(second.outputs.channels).toBe('summary,review,sticky')
  expect(able.log.filter(({operation}) => operation === 'storage').every(({authorization}) => !authorization)).toBe(true)
  await runAction(able, {event: 'workflow_run', run: 7, inputs: {'fail-on': 'never'}})
  expect(able.writes().length).toBe(2)
})

test('what is no pull request gets no comment', async () => {
  const github = await started()
  await runAction(github, {event: 'merge_group', workspace: folderOf(github, {depth: 0})})
  expect(github.writes()).toEqual([])
})
