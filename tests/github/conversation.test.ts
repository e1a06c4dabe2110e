import {expect, test} from 'vitest'
import type {GitHub} from './server.ts'
import {readOnly} from './server.ts'
import {after, before, client, here, refusal, start, takeViolations} from './testing.ts'

const issue = {...here, issue_number: 1}
const pull = {...here, pull_number: 1}

interface Place {
  readonly path?: string
  readonly line?: number
  readonly side?: string
  readonly start_line?: number
  readonly start_side?: string
  readonly body?: string
}

function review(
  github: GitHub,
  comments: readonly Place[],
  more: {body?: string; commit_id?: string; event?: 'COMMENT' | 'REQUEST_CHANGES' | 'APPROVE'} = {event: 'COMMENT'},
) {
  const all = comments.map((comment) => ({path: 'forms/laptop.md', body: 'Say when', ...comment}))
  return client(github).rest.pulls.createReview({...pull, comments: all, ...more})
}

interface Threads {
  readonly repository: {
    readonly pullRequest: {
      readonly reviewThreads: {
        readonly totalCount: number
        readonly pageInfo: {endCursor: string | null; hasNextPage: boolean}
        readonly nodes: readonly ThreadNode[]
      }
    }
  }
}

interface ThreadNode {
  readonly id: string
  readonly path: string
  readonly line: number | null
  readonly isResolved: boolean
  readonly isOutdated: boolean
  readonly comments: {readonly nodes: readonly Record<string, unknown>[]}
}

const threadsQuery = `query($number: Int!, $first: Int!, $after: String) {
  repository(owner: "acme", name: "forms") {
    pullRequest(number: $number) {
      headRefOid
      reviewThreads(first: $first, after: $after) {
        totalCount
        pageInfo {hasNextPage endCursor}
        nodes {
          id path line startLine originalLine diffSide subjectType isResolved isOutdated viewerCanResolve
          comments(first: 50) {nodes {id databaseId fullDatabaseId body viewerDidAuthor isMinimized minimizedReason author {__typename login} createdAt url}}
        }
      }
    }
  }
}`

async function threads(github: GitHub, first = 100, from: string | null = null): Promise<Threads['repository']['pullRequest']['reviewThreads']> {
  const {repository} = await client(github).graphql<Threads>(threadsQuery, {number: 1, first, after: from})
  return repository.pullRequest.reviewThreads
}

test('comments are kept, edited and listed, and only our own may be edited', async () => {
  const github = await start()
  const {rest} = client(github)
  const other = github.comment('monalisa', 'Please do')
  const {data} = await rest.issues.createComment({...issue, body: 'First'})
  expect(data).toMatchObject({user: {login: 'github-actions[bot]', type: 'Bot', id: 41898282}, body: 'First'})
  const edited = await rest.issues.updateComment({...here, comment_id: data.id, body: 'Second'})
  expect(edited.data.updated_at > edited.data.created_at).toBe(true)
  expect((await rest.issues.listComments(issue)).data.map(({user, body}) => `${user?.login}: ${body}`)).toEqual([
    'monalisa: Please do',
    'github-actions[bot]: Second',
  ])
  expect((await rest.issues.listComments({...issue, since: edited.data.updated_at})).data.length).toBe(1)
  expect((await refusal(rest.issues.updateComment({...here, comment_id: other.id, body: 'Mine'}))).status).toBe(403)
  expect((await refusal(rest.issues.updateComment({...here, comment_id: 1, body: 'None'}))).status).toBe(404)
  expect((await refusal(rest.issues.createComment({...here, issue_number: 2, body: 'None'}))).status).toBe(404)
})

test('a body may have 65,536 characters, counted as people count', async () => {
  const github = await start()
  const {rest} = client(github)
  const longest = '😀'.repeat(65_536)
  const {data} = await rest.issues.createComment({...issue, body: longest})
  expect(await refusal(rest.issues.updateComment({...here, comment_id: data.id, body: `${longest}x`}))).toMatchObject({
    status: 422,
    message: 'Validation Failed',
    errors: [{message: 'Body is too long (maximum is 65536 characters)'}],
  })
  expect((await refusal(rest.issues.createComment({...issue, body: `${longest}x`}))).status).toBe(422)
  expect((await refusal(review(github, [{line: 5, body: `${longest}x`}]))).status).toBe(422)
  expect((await refusal(review(github, [{line: 5}], {event: 'COMMENT', body: `${longest}x`}))).status).toBe(422)
  expect((await refusal(rest.issues.createComment({...issue, body: ' '}))).status).toBe(422)
  expect(github.comments.map(({body}) => body.length)).toEqual([131_072])
})

test('a review puts its comments on lines of the diff, on both sides', async () => {
  const github = await start()
  const {data} = await review(github, [{line: 5}, {line: 8, start_line: 2}, {line: 5, side: 'LEFT'}, {path: 'forms/phone.md', line: 2}], {
    event: 'COMMENT',
    body: 'Three things',
  })
  expect(data).toMatchObject({state: 'COMMENTED', body: 'Three things', commit_id: github.pull.head.sha})
  const listed = await client(github).rest.pulls.listReviewComments(pull)
  expect(listed.data.map(({path, line, start_line, side}) => [path, line, start_line, side])).toEqual([
    ['forms/laptop.md', 5, null, 'RIGHT'],
    ['forms/laptop.md', 8, 2, 'RIGHT'],
    ['forms/laptop.md', 5, null, 'LEFT'],
    ['forms/phone.md', 2, null, 'RIGHT'],
  ])
  expect(listed.data[0]?.diff_hunk).toBe('@@ -2,7 +2,7 @@\n Two\n Three\n Four\n-Five\n+Five and a half\n Six\n Seven\n Eight')
  expect(listed.data.every(({pull_request_review_id}) => pull_request_review_id === data.id)).toBe(true)
})

test.each<[string, Place, string]>([
  ['a line that is not in a hunk', {line: 9}, 'Line could not be resolved'],
  ['a line on the other side only', {path: 'forms/phone.md', line: 1, side: 'LEFT'}, 'Line could not be resolved'],
  ['a file that is not in the diff', {path: 'forms/other.md', line: 1}, 'Path could not be resolved'],
  ['no line at all', {}, 'Line could not be resolved'],
  ['a start that is the end', {line: 5, start_line: 5}, 'Pull request review thread start line must precede the end line.'],
  ['a start after the end', {line: 5, start_line: 6}, 'Pull request review thread start line must precede the end line.'],
  ['a start outside the hunk', {line: 5, start_line: 1}, 'Start line could not be resolved'],
])('one comment on %s loses the whole review', async (_, place, reason) => {
  const github = await start()
  expect(await refusal(review(github, [{line: 5}, place]))).toMatchObject({status: 422, message: 'Unprocessable Entity', errors: [reason]})
  expect([github.reviews, github.threads]).toEqual([[], []])
})

test('several bad comments make one sentence', async () => {
  const github = await start()
  const [line, path] = [{line: 9}, {path: 'none.md', line: 1}]
  expect((await refusal(review(github, [line, {line: 5}, path]))).errors).toEqual(['Line could not be resolved and Path could not be resolved'])
  const three = 'Line could not be resolved, Path could not be resolved, and Line could not be resolved'
  expect((await refusal(review(github, [line, path, line]))).errors).toEqual([three])
})

test('a range may not reach from one hunk into the next', async () => {
  const lines = Array.from({length: 40}, (_, index) => `Line ${index + 1}`)
  const changed = lines.map((line, index) => (index === 4 || index === 29 ? `${line}, changed` : line))
  const github = await start({files: {before: {'forms/laptop.md': lines.join('\n')}, after: {'forms/laptop.md': changed.join('\n')}}})
  await review(github, [{line: 33, start_line: 27}])
  expect((await refusal(review(github, [{line: 30, start_line: 5}]))).errors).toEqual([
    'Pull request review thread start line must be part of the same hunk as the line.',
  ])
})

test('a file without a patch takes no comments', async () => {
  const github = await start({pull: {withoutPatch: ['forms/laptop.md']}})
  expect((await refusal(review(github, [{line: 5}]))).errors).toEqual(['Line could not be resolved'])
})

test('a review needs something to say, and a commit of the pull request', async () => {
  const github = await start()
  expect((await refusal(review(github, []))).status).toBe(422)
  expect((await refusal(review(github, [], {event: 'REQUEST_CHANGES', body: ' '}))).status).toBe(422)
  expect((await refusal(review(github, [{line: 5, body: ''}]))).status).toBe(422)
  expect((await refusal(review(github, [{line: 5}], {event: 'COMMENT', commit_id: github.pull.base.sha}))).errors).toEqual([
    'Commit oid is not part of the pull request',
  ])
  await review(github, [], {event: 'APPROVE'})
  expect(github.reviews.map(({state}) => state)).toEqual(['APPROVED'])
})

test('a review without an event is pending: unseen by others, and the only one', async () => {
  const github = await start()
  await review(github, [{line: 5}], {})
  expect((await client(github).rest.pulls.listReviewComments(pull)).data).toEqual([])
  expect((await threads(github)).totalCount).toBe(0)
  expect((await refusal(review(github, [{line: 6}]))).errors).toEqual(['User can only have one pending review per pull request'])
})

test('a locked conversation takes nothing new', async () => {
  const github = await start()
  const {rest} = client(github)
  await review(github, [{line: 5}])
  github.pull.locked = true
  const comment_id = github.reviewComments[0]?.id ?? 0
  const refused = [
    await refusal(rest.issues.createComment({...issue, body: 'x'})),
    await refusal(rest.pulls.createReplyForReviewComment({...pull, comment_id, body: 'x'})),
  ]
  expect(refused.map(({status, message}) => `${status} ${message}`)).toEqual(Array(2).fill('403 Unable to create comment because issue is locked.'))
  expect(await refusal(review(github, [{line: 6}]))).toMatchObject({status: 422, message: 'Unprocessable Entity', errors: ['lock prevents review']})
  expect((await rest.pulls.get(pull)).data.locked).toBe(true)
})

test('answers go into the thread, and only to its first comment', async () => {
  const github = await start()
  const {rest} = client(github)
  await review(github, [{line: 5}])
  const [thread] = github.threads
  if (thread === undefined) throw new Error('no thread')
  const human = github.reply(thread, 'monalisa', 'I disagree')
  const first = thread.comments[0]?.id ?? 0
  const {data} = await rest.pulls.createReplyForReviewComment({...pull, comment_id: first, body: 'Noted'})
  expect(data.in_reply_to_id).toBe(first)
  expect((await refusal(rest.pulls.createReplyForReviewComment({...pull, comment_id: human.id, body: 'x'}))).status).toBe(422)
  expect((await refusal(rest.pulls.createReplyForReviewComment({...pull, comment_id: 1, body: 'x'}))).status).toBe(404)
  const listed = await rest.pulls.listReviewComments({...pull, sort: 'created', direction: 'desc'})
  expect(listed.data.map(({body, in_reply_to_id}) => [body, in_reply_to_id])).toEqual([
    ['Noted', first],
    ['I disagree', first],
    ['Say when', undefined],
  ])
  const edited = await rest.pulls.updateReviewComment({...here, comment_id: first, body: 'Done'})
  expect(edited.data.body).toBe('Done')
  expect((await refusal(rest.pulls.updateReviewComment({...here, comment_id: human.id, body: 'x'}))).status).toBe(403)
  expect((await refusal(rest.pulls.updateReviewComment({...here, comment_id: 1, body: 'x'}))).status).toBe(404)
})

test('threads come in pages, with who wrote what', async () => {
  const github = await start()
  await review(github, [{line: 5}, {line: 6}, {line: 7}])
  const [opened] = github.threads
  if (opened !== undefined) github.reply(opened, 'monalisa', 'No')
  const first = await threads(github, 2)
  const second = await threads(github, 2, first.pageInfo.endCursor)
  expect([first, second].map(({totalCount, nodes, pageInfo}) => [totalCount, nodes.map(({line}) => line), pageInfo.hasNextPage])).toEqual([
    [3, [5, 6], true],
    [3, [7], false],
  ])
  expect(first.nodes[0]?.comments.nodes).toMatchObject([
    {databaseId: github.reviewComments[0]?.id, viewerDidAuthor: true, isMinimized: false, author: {__typename: 'Bot', login: 'github-actions'}},
    {body: 'No', viewerDidAuthor: false, author: {__typename: 'User', login: 'monalisa'}},
  ])
})

test('a push moves threads with their lines, and leaves those outdated whose line has changed', async () => {
  const github = await start()
  const reviewed = github.pull.head.sha
  await review(github, [{line: 5}, {line: 6}, {line: 5, side: 'LEFT'}, {line: 7, start_line: 5}])
  github.push({...after, 'forms/laptop.md': `Zero\n${before['forms/laptop.md'].replace('Five', 'Five, at last')}`})
  expect((await threads(github)).nodes.map(({line, isOutdated}) => [line, isOutdated])).toEqual([
    [null, true],
    [7, false],
    [5, false],
    [null, true],
  ])
  const listed = await client(github).rest.pulls.listReviewComments(pull)
  expect(listed.data.map(({line, original_line, commit_id}) => [line, original_line, commit_id])).toEqual([
    [null, 5, reviewed],
    [7, 6, github.pull.head.sha],
    [5, 5, github.pull.head.sha],
    [null, 7, reviewed],
  ])
})

test('a review of an earlier commit stands where its lines are now', async () => {
  const github = await start()
  const earlier = github.pull.head.sha
  github.push({...after, 'forms/laptop.md': `Zero\n${after['forms/laptop.md']}`})
  await review(github, [{line: 5}], {event: 'COMMENT', commit_id: earlier})
  expect(github.threads).toMatchObject([{line: 6, originalLine: 5, commit: earlier, isOutdated: false}])
})

test('comments of both kinds can be hidden and shown', async () => {
  const github = await start()
  const octokit = client(github)
  await review(github, [{line: 5}])
  const comment = github.comment('github-actions[bot]', 'Old')
  const hide = `mutation($id: ID!, $why: ReportedContentClassifiers!) {minimizeComment(input: {subjectId: $id, classifier: $why}) {
    minimizedComment {isMinimized minimizedReason ... on IssueComment {databaseId}}}}`
  expect(await octokit.graphql(hide, {id: comment.nodeId, why: 'OUTDATED'})).toEqual({
    minimizeComment: {minimizedComment: {isMinimized: true, minimizedReason: 'outdated', databaseId: comment.id}},
  })
  await octokit.graphql(hide, {id: github.reviewComments[0]?.nodeId, why: 'RESOLVED'})
  expect((await threads(github)).nodes[0]?.comments.nodes).toMatchObject([{isMinimized: true, minimizedReason: 'resolved'}])
  await octokit.graphql('mutation($id: ID!) {unminimizeComment(input: {subjectId: $id}) {unminimizedComment {isMinimized}}}', {id: comment.nodeId})
  expect([...github.comments, ...github.reviewComments].map(({minimized}) => minimized)).toEqual([null, 'RESOLVED'])
  await expect(octokit.graphql(hide, {id: 'IC_none', why: 'OUTDATED'})).rejects.toMatchObject({errors: [{type: 'NOT_FOUND'}]})
  await expect(octokit.graphql(hide, {id: comment.nodeId, why: 'BORING'})).rejects.toThrow()
  expect(github.writes().filter((one) => one === 'graphql/minimizeComment')).toHaveLength(4)
})

test('resolving wants write access to the contents, and says so with status 200', async () => {
  const resolve = 'mutation($id: ID!) {resolveReviewThread(input: {threadId: $id}) {thread {isResolved resolvedBy {login}}}}'
  const github = await start()
  await review(github, [{line: 5}])
  const [thread] = github.threads
  await expect(client(github).graphql(resolve, {id: thread?.id})).rejects.toMatchObject({
    errors: [{type: 'FORBIDDEN', message: 'Resource not accessible by integration', path: ['resolveReviewThread']}],
  })
  expect([thread?.isResolved, github.log.at(-1)?.status]).toEqual([false, 200])
  const wider = await start({permissions: {contents: 'write', pull_requests: 'write'}})
  await review(wider, [{line: 5}])
  const resolved = await client(wider).graphql(resolve, {id: wider.threads[0]?.id})
  expect(resolved).toEqual({resolveReviewThread: {thread: {isResolved: true, resolvedBy: {login: 'github-actions'}}}})
  expect((await threads(wider)).nodes[0]?.isResolved).toBe(true)
  const reader = await start({permissions: readOnly})
  const comment = reader.comment('github-actions[bot]', 'x')
  const hide = 'mutation($id: ID!) {minimizeComment(input: {subjectId: $id, classifier: SPAM}) {clientMutationId}}'
  await expect(client(reader).graphql(hide, {id: comment.nodeId})).rejects.toMatchObject({errors: [{type: 'FORBIDDEN'}]})
})

test('GraphQL refuses what the schema does not have, and lists without a size', async () => {
  const github = await start()
  const {graphql} = client(github)
  const of = (fields: string) => `{repository(owner: "acme", name: "forms") {pullRequest(number: 1) {${fields}}}}`
  await expect(graphql(of('reviewThread(first: 1) {nodes {id}}'))).rejects.toMatchObject({
    errors: [{message: expect.stringContaining('Cannot query field "reviewThread"')}],
  })
  await expect(graphql('mutation {minimizeComment(input: {id: "x"}) {clientMutationId}}')).rejects.toThrow(
    'Field "id" is not defined by type "MinimizeCommentInput"',
  )
  await expect(graphql('{')).rejects.toThrow('Syntax Error')
  await expect(graphql(of('reviewThreads {nodes {id}}'))).rejects.toMatchObject({errors: [{type: 'MISSING_PAGINATION_BOUNDARIES'}]})
  await expect(graphql(of('reviewThreads(first: 101) {nodes {id}}'))).rejects.toMatchObject({errors: [{type: 'EXCESSIVE_PAGINATION'}]})
  await expect(graphql('{repository(owner: "acme", name: "other") {id}}')).rejects.toMatchObject({errors: [{type: 'NOT_FOUND'}]})
  expect(takeViolations(github)).toEqual([])
  await expect(graphql(of('mergeable'))).rejects.toThrow()
  expect(takeViolations(github)).toEqual(['graphql/repository: the stand-in has no PullRequest.mergeable'])
})

test('a mutation can fail before and after its effect', async () => {
  const github = await start()
  const comment = github.comment('github-actions[bot]', 'x')
  const hide = () =>
    client(github).graphql('mutation($id: ID!) {minimizeComment(input: {subjectId: $id, classifier: SPAM}) {clientMutationId}}', {id: comment.nodeId})
  github.fail('graphql/minimizeComment', {status: 502})
  expect((await refusal(hide())).status).toBe(502)
  expect(comment.minimized).toBe(null)
  github.fail('graphql/minimizeComment', {status: 502, afterEffect: true})
  expect((await refusal(hide())).status).toBe(502)
  expect(comment.minimized).toBe('SPAM')
})
