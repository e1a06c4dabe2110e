import {describe, expect, test} from 'vitest'
import {createApi} from '../../action/api.ts'
import {deliver, keyOf} from '../../action/deliver.ts'
import type {Delivery} from '../../action/delivery.ts'
import {formatInline} from '../../action/inline.ts'
import {stickyMarker} from '../../action/marker.ts'
import type {ModelFile, ModelFinding, RunModel} from '../../action/model.ts'
import type {DeliveryOptions} from '../../action/target.ts'
import {type GitHub, type Options, primaryRateLimit, readOnly, secondaryRateLimit} from '../github/server.ts'
import {client, here, start, takeViolations} from '../github/testing.ts'
import {file, finding, model, noMeasures} from './models.ts'

const path = 'forms/laptop.md'
const options: DeliveryOptions = {comment: 'auto', maxInline: 20, suggestions: true, key: 'main'}
const page = (lines: number, word: string) => Array.from({length: lines}, (_, i) => `${word} ${i + 1}\n`).join('')
/** Lines 1 to 40 are in the diff. */
const files = {before: {[path]: page(40, 'old') + page(60, 'same')}, after: {[path]: page(40, 'new') + page(60, 'same')}}

async function started(given: Options = {}): Promise<GitHub> {
  return await start({files, ...given})
}

function runOf(github: GitHub, added: readonly ModelFinding[], given: Partial<ModelFile> = {}): RunModel {
  return model([file({added, ...given})], {head: github.pull.head.sha})
}

async function deliverTo(github: GitHub, run: RunModel, given: Partial<DeliveryOptions> = {}, octokit = client(github)): Promise<Delivery> {
  return await deliver(run, {octokit, ...here, number: github.pull.number}, {...options, ...given}, async () => {})
}

function apart(...lines: number[]): ModelFinding[] {
  return lines.map((line) => finding(line, {rule: `no-rule-${line}`}))
}

const fingerprints = (findings: readonly ModelFinding[]) => findings.map(({fingerprint}) => fingerprint)

describe('a first run', () => {
  test('is one review and one comment', async () => {
    const github = await started()
    const added = apart(3, 9)
    const {channels, commentUrl, inline, notes} = await deliverTo(github, runOf(github, added))
    expect(github.writes()).toEqual(['pulls/create-review', 'issues/create-comment'])
    expect(github.threads.map(({line}) => line)).toEqual([3, 9])
    expect(github.comments[0]?.body.split('\n')[0]).toBe(stickyMarker('main'))
    expect(commentUrl).toMatch(/#issuecomment-\d+$/)
    expect([channels, [...inline], notes]).toEqual([['review', 'sticky'], fingerprints(added), []])
  })

  test('of a clean change writes nothing', async () => {
    const github = await started()
    expect(await deliverTo(github, runOf(github, []))).toEqual({channels: [], inline: new Set(), notes: []})
    expect(github.writes()).toEqual([])
  })

  test('offers a replacement on exactly its lines', async () => {
    const github = await started()
    await deliverTo(github, runOf(github, [{...finding(3), replacement: {start: 3, end: 5, lines: ['One.']}}]))
    expect(github.threads).toMatchObject([{startLine: 3, line: 5}])
    expect(github.reviewComments[0]?.body).toContain('```suggestion\nOne.\n```')
  })

  test('of 300 findings is 20 comments; what is outside the diff goes elsewhere', async () => {
    const github = await started()
    const added = Array.from({length: 300}, (_, i) => finding((i % 40) + 1, {rule: `no-rule-${i}`}))
    const {inline} = await deliverTo(github, runOf(github, added))
    expect([github.threads.length, github.comments.length, inline.size]).toEqual([20, 1, 20])
    const outside = await started()
    const made = await deliverTo(outside, runOf(outside, [...apart(3), ...apart(70)]))
    expect([outside.threads.length, made.inline.size, made.notes]).toEqual([1, 1, []])
  })

  test('with no patch to stand on is the comment alone', async () => {
    const github = await started({pull: {withoutPatch: [path]}})
    const made = await deliverTo(github, runOf(github, apart(3)))
    expect([github.writes(), made.channels, made.inline.size]).toEqual([['issues/create-comment'], ['sticky'], 0])
  })

  test('off and sticky', async () => {
    const github = await started()
    expect((await deliverTo(github, runOf(github, apart(3)), {comment: 'off'})).channels).toEqual([])
    expect(github.log).toEqual([])
    expect((await deliverTo(github, runOf(github, apart(3)), {comment: 'sticky'})).channels).toEqual(['sticky'])
    expect(github.writes()).toEqual(['issues/create-comment'])
  })

  test('on Enterprise Server, and as another app', async () => {
    const github = await started({enterprise: true, viewer: 'forms-check[bot]'})
    await deliverTo(github, runOf(github, apart(3)))
    await deliverTo(github, runOf(github, apart(3)))
    expect(github.writes().length).toBe(2)
  })
})

describe('a later run', () => {
  test('with nothing changed writes nothing', async () => {
    const github = await started()
    const run = runOf(github, [
      ...apart(3, 9),
      {...finding(20), replacement: {start: 20, end: 22, lines: ['One.']}},
      ...[11, 12, 13, 14].map((line) => finding(line, {rule: 'no-x'})),
    ])
    const first = await deliverTo(github, run)
    const before = github.log.length
    const again = await deliverTo(github, run)
    expect(github.log.slice(before).filter(({isWrite}) => isWrite)).toEqual([])
    expect(again).toEqual(first)
  })

  test('with 250 comments of others finds its own', async () => {
    const github = await started()
    await deliverTo(github, runOf(github, apart(3)))
    for (let i = 0; i < 250; i++) github.comment('monalisa', `Comment ${i}`)
    await deliverTo(github, runOf(github, apart(3)))
    expect(github.writes().length).toBe(2)
  })

  test('strikes and hides what is fixed, then turns all clear, then is silent', async () => {
    const github = await started()
    await deliverTo(github, runOf(github, apart(3, 9)))
    await deliverTo(github, runOf(github, apart(3)))
    expect(github.reviewComments.map(({minimized}) => minimized)).toEqual([null, 'RESOLVED'])
    expect(github.reviewComments[1]?.body).toMatch(/^~~.*~~ · \*\*Fixed\*\*/)
    await deliverTo(github, runOf(github, []))
    expect(github.comments.length).toBe(1)
    expect(github.comments[0]?.body).toContain('All clear')
    const count = github.writes().length
    await deliverTo(github, runOf(github, []))
    expect(github.writes().length).toBe(count)
  })

  test('comments on what was added since', async () => {
    const github = await started()
    await deliverTo(github, runOf(github, apart(3)))
    github.push({[path]: `${page(40, 'new')}more\n${page(60, 'same')}`})
    await deliverTo(github, runOf(github, [...apart(3), finding(41, {rule: 'no-other'})]))
    expect(github.writes()).toEqual(['pulls/create-review', 'issues/create-comment', 'pulls/create-review', 'issues/update-comment'])
    expect(github.threads.map(({line}) => line)).toEqual([3, 41])
  })

  test('13 questions become 25, then 30', async () => {
    const github = await started()
    const fields = (measure: number) => finding(9, {rule: 'max-fields', measure, was: 13, message: `This form asks ${measure} questions.`})
    const measures = (questions: number) => ({before: {...noMeasures, questions: 13, minutes: 6}, after: {...noMeasures, questions, minutes: 12}})
    await deliverTo(github, runOf(github, [fields(25)], measures(25)))
    expect(github.comments[0]?.body).toContain('### This change makes a form longer: 12 more questions, about 6 minutes more to fill in')
    expect(github.reviewComments[0]?.body).toContain('25 questions. Before this change it was 13.')
    await deliverTo(github, runOf(github, [fields(30)], measures(30)))
    expect(github.reviewComments.map(({body}) => body.includes('30 questions'))).toEqual([true])
    expect(github.comments.map(({body}) => body.includes('17 more questions'))).toEqual([true])
  })

  test('leaves alone what a person answered, resolved or hid', async () => {
    const github = await started()
    await deliverTo(github, runOf(github, apart(3, 9, 12)))
    const [answered, resolved, hidden] = github.threads
    if (!answered || !resolved || !hidden?.comments[0]) throw new Error('there are no threads')
    github.reply(answered, 'monalisa', 'We need this word.')
    resolved.isResolved = true
    hidden.comments[0].minimized = 'OFF_TOPIC'
    const bodies = github.reviewComments.map(({body}) => body)
    await deliverTo(
      github,
      runOf(
        github,
        apart(3, 9, 12).map((one) => ({...one, message: 'Another message.'})),
      ),
    )
    expect(github.reviewComments.map(({body}) => body)).toEqual(bodies)
    await deliverTo(github, runOf(github, []))
    expect(answered.comments[0]?.body).toContain('**Fixed**')
    expect(answered.comments.map(({minimized}) => minimized)).toEqual([null, null])
    expect(resolved.comments[0]?.body).not.toContain('Fixed')
  })

  test('believes no marker that others wrote', async () => {
    const github = await started()
    const added = apart(3)
    const [lead] = added
    if (!lead) throw new Error('there is no finding')
    github.comment('mallory', `${stickyMarker('main')}\n\nAll clear`)
    await client(github).rest.pulls.createReview({
      ...here,
      pull_number: 1,
      event: 'COMMENT',
      body: 'x',
      comments: [{path, line: 3, body: formatInline({lead, others: [], withSuggestion: false}, 'main')}],
    })
    const [thread] = github.threads
    if (!thread?.comments[0]) throw new Error('there is no thread')
    ;(thread.comments[0] as {author: string}).author = 'mallory'
    await deliverTo(github, runOf(github, added))
    await deliverTo(github, runOf(github, []))
    expect(github.threads.length).toBe(2)
    expect(thread.comments[0]).toMatchObject({author: 'mallory', minimized: null, body: formatInline({lead, others: [], withSuggestion: false}, 'main')})
    expect(github.comments.map(({author}) => author)).toEqual(['mallory', 'github-actions[bot]'])
  })

  test('keeps the oldest of several comments of its own, and hides the others', async () => {
    const github = await started()
    for (const word of ['one', 'two', 'three']) {
      await client(github).rest.issues.createComment({...here, issue_number: 1, body: `${stickyMarker('main')}\n\n${word}`})
    }
    await deliverTo(github, runOf(github, apart(3)))
    await deliverTo(github, runOf(github, apart(3)))
    expect(github.comments.map(({minimized}) => minimized)).toEqual([null, 'DUPLICATE', 'DUPLICATE'])
    expect(github.writes().slice(3)).toEqual(['pulls/create-review', 'issues/update-comment', 'graphql/minimizeComment', 'graphql/minimizeComment'])
  })

  test('does not edit what somebody deleted', async () => {
    const github = await started()
    await deliverTo(github, runOf(github, apart(3)))
    github.fail('issues/update-comment', {status: 404, message: 'Not Found'})
    await deliverTo(github, runOf(github, apart(3, 9)))
    expect(github.comments.length).toBe(2)
  })
})

describe('nothing is written', () => {
  test('when the head has moved', async () => {
    const github = await started()
    const run = runOf(github, apart(3))
    github.push({[path]: 'new\n'})
    expect((await deliverTo(github, run)).notes).toEqual(['No comment was written: this run is superseded, as the pull request has newer commits.'])
    expect(github.writes()).toEqual([])
  })

  test('on a locked conversation, on a closed pull request, on one that is not there', async () => {
    for (const [pull, reason] of [
      [{locked: true}, 'the conversation is locked'],
      [{state: 'closed'}, 'the pull request is closed'],
    ] as const) {
      const github = await started({pull})
      const made = await deliverTo(github, runOf(github, apart(3)))
      expect([github.writes(), made.notes, made.inline.size]).toEqual([[], [`No comment was written: ${reason}.`], 0])
    }
    const github = await started()
    const made = await deliver(runOf(github, apart(3)), {octokit: client(github), ...here, number: 99}, options)
    expect(made.notes).toEqual(['No comment was written: GitHub does not find it, or the token may not see it.'])
  })

  test('where what is there cannot be read', async () => {
    const github = await started()
    github.fail('graphql/repository', {times: 9})
    github.fail('pulls/list-review-comments', {times: 9})
    const made = await deliverTo(github, runOf(github, apart(3)))
    expect([github.writes(), made.notes]).toEqual([[], ['No comment was written, as those that are there could not be read: GitHub did not answer.']])
  })
})

describe('when GitHub does not take it', () => {
  test('a token that may only read: one line says what is missing', async () => {
    const github = await started({permissions: readOnly})
    const made = await deliverTo(github, runOf(github, apart(3)))
    expect([made.channels, made.inline.size, github.threads.length, github.comments.length]).toEqual([[], 0, 0, 0])
    expect(made.notes).toEqual([
      'No comment on lines was written: the token may not do that, the job needs “pull-requests: write”.',
      'No summary comment was written: the token may not do that, the job needs “issues: write” or “pull-requests: write”.',
    ])
  })

  test('a token that may write comments, but no reviews', async () => {
    const github = await started({permissions: {contents: 'read', issues: 'write', pull_requests: 'read'}})
    const made = await deliverTo(github, runOf(github, apart(3)))
    expect([made.channels, made.inline.size, made.notes.length]).toEqual([['sticky'], 0, 1])
  })

  test('a short secondary limit: waits, then goes on', async () => {
    const github = await started()
    github.fail('pulls/create-review', secondaryRateLimit(1))
    const {octokit} = createApi({url: github.url, token: github.token, owner: here.owner, repo: here.repo})
    const made = await deliverTo(github, runOf(github, apart(3)), {}, octokit)
    expect([github.threads.length, github.comments.length, made.notes]).toEqual([1, 1, []])
  })

  test.each([secondaryRateLimit(600), secondaryRateLimit(600, 429), primaryRateLimit(4_000_000_000)])('a long limit: writes nothing more', async (failure) => {
    const github = await started()
    github.fail('pulls/create-review', failure)
    const made = await deliverTo(github, runOf(github, apart(3)))
    expect([github.threads.length, github.comments.length, made.channels, made.inline.size]).toEqual([0, 0, [], 0])
    expect(made.notes).toEqual(['No comment on lines was written: GitHub takes no more for now, and asks for a longer wait than a minute.'])
  })

  test.each(['pulls/create-review', 'issues/create-comment'])('%s is answered with an error once it is done: nothing twice', async (operation) => {
    for (const failure of [
      {status: 502, afterEffect: true},
      {drop: true, afterEffect: true},
    ]) {
      const github = await started()
      github.fail(operation, failure)
      const made = await deliverTo(github, runOf(github, apart(3, 9)))
      expect([github.threads.length, github.comments.length, made.notes]).toEqual([2, 1, []])
      expect([made.channels, made.inline.size]).toEqual([['review', 'sticky'], 2])
      expect(made.commentUrl).toContain('#issuecomment-')
    }
  })

  test.each(['pulls/create-review', 'issues/create-comment'])('%s is answered with an error and not done: once more', async (operation) => {
    const github = await started()
    github.fail(operation, {status: 502})
    const made = await deliverTo(github, runOf(github, apart(3, 9)))
    expect([github.threads.length, github.comments.length, made.notes]).toEqual([2, 1, []])
    const broken = await started()
    broken.fail(operation, {status: 502, times: 9})
    expect((await deliverTo(broken, runOf(broken, apart(3)))).notes.length).toBe(1)
    expect(broken.log.filter((one) => one.operation === operation).length).toBe(2)
  })

  test('the real client does not send twice what creates', async () => {
    const github = await started()
    github.fail('issues/create-comment', {status: 502, afterEffect: true})
    const {octokit} = createApi({url: github.url, token: github.token, owner: here.owner, repo: here.repo})
    await deliverTo(github, runOf(github, apart(3)), {}, octokit)
    expect(github.comments.length).toBe(1)
  })

  test('refused for a reason that a fresh look does not show: the comment alone', async () => {
    const github = await started()
    const run = runOf(github, apart(3, 9))
    github.fail('pulls/create-review', {status: 422, message: 'Unprocessable Entity'})
    const made = await deliverTo(github, run)
    expect([github.threads.length, github.comments.length, made.inline.size]).toEqual([0, 1, 0])
    expect(made.notes).toEqual(['No comment on lines was written: GitHub refuses them.'])
  })

  test('places that a fresh look no longer has are dropped, and the rest is sent once more', async () => {
    const other = 'forms/phone.md'
    const github = await started({files: {before: files.before, after: {...files.after, [other]: page(5, 'new')}}})
    const run = model([file({added: apart(3)}), file({path: other, added: [finding(2, {path: other})]})], {head: github.pull.head.sha})
    github.fail('pulls/create-review', {status: 422, message: 'Unprocessable Entity'})
    // Once the review is refused, GitHub finds one of the files too big to show.
    github.after(5, () => (github.pull.withoutPatch as string[]).push(other))
    const made = await deliverTo(github, run)
    expect(github.threads.map((one) => one.path)).toEqual([path])
    expect(made.inline).toEqual(new Set(fingerprints(apart(3))))
    expect(made.notes).toEqual(['1 of 2 comments on lines were not written: the diff does not show their lines.'])
  })

  test('refused because the head has just moved: stops', async () => {
    const github = await started()
    const run = runOf(github, apart(3))
    github.fail('pulls/create-review', {status: 422, message: 'Unprocessable Entity'})
    github.after(5, () => github.push({[path]: 'new\n'}))
    const made = await deliverTo(github, run)
    expect(made.notes).toEqual(['Not all comments were written: this run is superseded, as the pull request has newer commits.'])
    expect([github.threads.length, github.comments.length, made.inline.size]).toEqual([0, 0, 0])
  })

  test('the head moves between the review and the comment: a slow run writes over nothing', async () => {
    const github = await started()
    const run = runOf(github, apart(3))
    github.after(5, () => github.push({[path]: files.after[path] ?? '', 'new.md': 'x\n'}))
    const made = await deliverTo(github, run)
    expect(github.writes()).toEqual(['pulls/create-review'])
    expect([made.channels, made.inline.size, made.notes.length]).toEqual([['review'], 1, 1])
  })

  test('locked in between', async () => {
    const github = await started()
    github.after(1, () => {
      github.pull.locked = true
    })
    const made = await deliverTo(github, runOf(github, apart(3)))
    expect([github.threads.length, github.comments.length, made.inline.size]).toEqual([0, 0, 0])
    expect(made.notes).toEqual([expect.stringMatching(/written: the conversation is locked\.$/)])
  })

  test('edits that are refused are one line, and what they would have shown is shown elsewhere', async () => {
    const github = await started()
    const four = [3, 5, 7, 9].map((line) => finding(line))
    await deliverTo(github, runOf(github, [...four, ...apart(12, 13)]))
    github.fail('pulls/update-review-comment', {status: 403, message: 'Resource not accessible by integration', times: 9})
    const made = await deliverTo(github, runOf(github, [...four, finding(11)]))
    expect(made.notes).toEqual(['Comments on lines were not brought up to date: the token may not do that, the job needs “pull-requests: write”.'])
    expect(made.inline).toEqual(new Set(fingerprints(four)))
  })

  test('comments that cannot be hidden are struck all the same', async () => {
    const github = await started()
    await deliverTo(github, runOf(github, apart(3, 9)))
    github.fail('graphql/minimizeComment', {status: 403, message: 'Forbidden', times: 9})
    const made = await deliverTo(github, runOf(github, []))
    expect(github.reviewComments.every(({body}) => body.startsWith('~~'))).toBe(true)
    expect(made.notes.length).toBe(1)
  })
})

describe('without GraphQL', () => {
  const refuse = {status: 403, message: 'Forbidden', times: 99}

  test('REST shows what is ours', async () => {
    const github = await started()
    const run = runOf(github, [...apart(3, 9), {...finding(20), replacement: {start: 20, end: 22, lines: ['One.']}}])
    await deliverTo(github, run)
    github.fail('graphql/repository', refuse)
    const count = github.writes().length
    await deliverTo(github, run)
    expect(github.writes().length).toBe(count)
    const [thread] = github.threads
    if (!thread) throw new Error('there is no thread')
    github.reply(thread, 'monalisa', 'Why?')
    await deliverTo(github, runOf(github, []))
    expect(github.reviewComments.filter(({body}) => body.startsWith('~~')).length).toBe(3)
    expect(github.reviewComments.every(({minimized}) => minimized === null)).toBe(true)
  })

  test('no marker of a person is believed', async () => {
    const github = await started()
    github.fail('graphql/repository', refuse)
    github.comment('mallory', `${stickyMarker('main')}\n\nAll clear`)
    await deliverTo(github, runOf(github, apart(3)))
    expect(github.comments.length).toBe(2)
    expect(github.comments[0]?.body).toContain('\n\nAll clear')
  })

  test('nothing is written twice under the name of an app that cannot be known', async () => {
    const github = await started({viewer: 'forms-check[bot]'})
    await deliverTo(github, runOf(github, apart(3)))
    github.fail('graphql/repository', refuse)
    const made = await deliverTo(github, runOf(github, apart(3, 9)))
    expect(github.writes().length).toBe(2)
    expect(made.notes).toEqual(['No comment was written, as those that are there could not be read: GitHub does not say which comments are its own.'])
  })
})

test('a comment is never too long for GitHub', async () => {
  const github = await started()
  const added = Array.from({length: 900}, (_, i) => finding((i % 40) + 1, {rule: `no-rule-${i % 45}`, message: `${'&'.repeat(300)} ${i}`, ordinal: i}))
  await deliverTo(github, runOf(github, added))
  expect(github.comments[0]?.body.length).toBeLessThanOrEqual(60_000)
  expect(github.comments[0]?.body).toContain('_Shortened to fit: ')
  expect(takeViolations(github)).toEqual([])
})

test('steps with other files or another configuration have comments of their own', () => {
  expect(keyOf({paths: [], config: undefined})).toBe('main')
  const keys = [
    {paths: ['forms'], config: undefined},
    {paths: ['runbooks'], config: undefined},
    {paths: [], config: 'it.yml'},
  ].map(keyOf)
  expect(new Set(keys).size).toBe(3)
  for (const key of keys) expect(key).toMatch(/^[a-z0-9]{8}$/)
  expect(keyOf({paths: ['a', 'b'], config: undefined})).toBe(keyOf({paths: ['b', 'a'], config: undefined}))
})
