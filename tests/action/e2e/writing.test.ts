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
  test('a first run is one review and one comment; the same again writes nothing', async () => {
    const github = await started()
    const {outputs, stdout} = await onPull(github)
    expect(github.writes()).toEqual(['pulls/create-review', 'issues/create-comment'])
    expect(github.threads.map((thread) => [thread.path, thread.line])).toEqual(added.map(() => [path, 7]))
    expect(outputs).toMatchObject({channels: 'summary,review,sticky', 'comment-url': expect.stringContaining('#issuecomment-')})
    expect(stdout).not.toMatch(/^::(?:error|warning|notice) /m)
    expect(github.comments[0]?.body).toContain('3 new findings (1 error, 2 notes), 1 fixed')
    const again = await onPull(github)
    expect(github.writes().length).toBe(2)
    expect(again.outputs['comment-url']).toBe(outputs['comment-url'])
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

  test('a token that may not write: annotations, one line for each thing, and the same exit code', async () => {
    const github = await started({permissions: readOnly})
    const able = await onPull(await started())
    const {code, stdout, outputs} = await onPull(github)
    expect(code).toBe(able.code)
    expect(outputs.channels).toBe('summary,annotations')
    expect(stdout.match(/^::(?:error|notice) /gm)?.length).toBe(added.length)
    expect(stdout).toContain('No comment on lines was written: the token may not do that, the job needs “pull-requests: write”.')
  })

  test('trouble with GitHub never changes the exit code', async () => {
    const github = await started()
    github.fail('write', {status: 502, times: 99})
    expect((await onPull(github, {inputs: {'fail-on': 'never'}})).code).toBe(0)
    const limited = await started()
    limited.fail('write', {...secondaryRateLimit(900), times: 99})
    expect((await onPull(limited, {inputs: {'fail-on': 'never'}})).code).toBe(0)
    expect([limited.threads.length, limited.comments.length]).toEqual([0, 0])
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
