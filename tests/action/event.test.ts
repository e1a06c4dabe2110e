import {expect, test} from 'vitest'
import {readSituation} from '../../action/event.ts'
import {example, type Json} from '../github/payloads.ts'

const env = {GITHUB_REPOSITORY: 'Codertocat/Hello-World', GITHUB_ACTOR: 'Codertocat', GITHUB_SHA: 'a'.repeat(40)}
const [head, base] = ['b'.repeat(40), 'c'.repeat(40)]

function pull(change: Json = {}): Json {
  const payload = example('pull_request', 'opened')
  const known = payload.pull_request as Json & {head: Json; base: Json}
  return {...payload, pull_request: {...known, head: {...known.head, sha: head}, base: {...known.base, sha: base}, ...change}}
}

test.each([
  ['pull_request', true, true, true],
  ['pull_request_target', false, true, false],
] as const)('%s of the same repository', (event, isTrusted, mayWrite, mayUseCheckout) => {
  expect(readSituation(pull(), {...env, GITHUB_EVENT_NAME: event})).toEqual({
    event,
    owner: 'Codertocat',
    repo: 'Hello-World',
    pull: 2,
    head,
    base,
    from: undefined,
    run: undefined,
    isTrusted,
    mayWrite,
    mayUseCheckout,
  })
})

test.each<[string, Json, Json, boolean]>([
  ['a fork', {head: {sha: head, repo: {full_name: 'stranger/Hello-World'}}}, {}, false],
  ['a fork that is gone', {head: {sha: head, repo: null}}, {}, false],
  ['Dependabot', {user: {login: 'dependabot[bot]'}}, {GITHUB_ACTOR: 'dependabot[bot]'}, false],
  ['a run that a colleague sets off again for Dependabot', {user: {login: 'dependabot[bot]'}}, {}, true],
])('%s is not trusted', (_, change, more, mayWrite) => {
  expect(readSituation(pull(change), {...env, GITHUB_EVENT_NAME: 'pull_request', ...more})).toMatchObject({isTrusted: false, mayWrite})
})

test.each([['main'], ['--upload-pack=x'], [`${head}\n`], [head.toUpperCase()], [head.slice(1)], [`${head}${head}`], ['../../x'], [''], [7], [null]])(
  '%j is no commit',
  (sha) => {
    const event = {...env, GITHUB_EVENT_NAME: 'pull_request'}
    expect(() => readSituation(pull({head: {sha, repo: null}}), event)).toThrow('the event has no commit in “pull_request.head.sha”')
    expect(() => readSituation({before: sha, after: head}, {...env, GITHUB_EVENT_NAME: 'push'})).toThrow('no commit in “before”')
    expect(() => readSituation({merge_group: {head_sha: head, base_sha: sha}}, {...env, GITHUB_EVENT_NAME: 'merge_group'})).toThrow('no commit')
    expect(() => readSituation({}, {...env, GITHUB_EVENT_NAME: 'schedule', GITHUB_SHA: sha as string})).toThrow('no commit')
  },
)

test('a commit of a repository with longer names', () => {
  const long = 'd'.repeat(64)
  expect(readSituation({}, {...env, GITHUB_EVENT_NAME: 'schedule', GITHUB_SHA: long}).head).toBe(long)
})

test.each([[undefined], [null], ['text'], [[]], [{pull_request: null}], [{pull_request: {number: '1'}}], [{pull_request: {number: 1.5}}]])(
  'a payload like %j names no pull request',
  (payload) => {
    expect(() => readSituation(payload, {...env, GITHUB_EVENT_NAME: 'pull_request'})).toThrow(/the event (?:names no pull request|has no commit)/)
  },
)

test('a repository with an odd name is refused', () => {
  for (const name of ['', 'a', 'a/b/c', 'a/b?x', '../..%2f']) {
    expect(() => readSituation({}, {...env, GITHUB_EVENT_NAME: 'schedule', GITHUB_REPOSITORY: name})).toThrow('does not name a repository')
  }
})

test('the run of another workflow names where its commit came from, and no pull request of its own is believed', () => {
  const run = {event: 'pull_request', head_sha: head, head_branch: 'b', head_repository: {owner: {login: 'stranger'}}, pull_requests: [{number: 7}]}
  expect(readSituation({workflow_run: run}, {...env, GITHUB_EVENT_NAME: 'workflow_run'})).toMatchObject({
    pull: undefined,
    base: undefined,
    head,
    from: {owner: 'stranger', branch: 'b'},
    isTrusted: false,
    mayUseCheckout: false,
  })
})
