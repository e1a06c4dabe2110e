import {Octokit} from 'octokit'
import {expect, test} from 'vitest'
import {primaryRateLimit, readOnly, secondaryRateLimit} from './server.ts'
import {client, here, refusal, start, takeViolations} from './testing.ts'

const issue = {...here, issue_number: 1}
const pull = {...here, pull_number: 1}

test('a body that does not fit the description is refused, with the place', async () => {
  const github = await start()
  const {request} = client(github)
  const url = 'POST /repos/acme/forms/pulls/1/reviews'
  const messages = [
    await refusal(request(url, {event: 'BOGUS', body: 'x'})),
    await refusal(request(url, {event: 'COMMENT', comments: [{path: 'forms/laptop.md', line: '5', body: 'x'}]})),
    await refusal(request(url, {event: 'COMMENT', comments: [{path: 'forms/laptop.md', line: 5, body: 'x', subject_type: 'line'}]})),
    await refusal(request('POST /repos/acme/forms/issues/1/comments', {})),
    await refusal(request('GET /repos/acme/forms/pulls/1/files', {perPage: 100})),
    await refusal(request('GET /repos/acme/forms/pulls/one')),
    await refusal(request('PATCH /repos/acme/forms/issues/comments/1', {body: 7})),
  ]
  expect(messages.map(({status}) => status)).toEqual([422, 422, 422, 422, 422, 422, 422])
  expect(messages.map(({message}) => message.split('\n').at(-1))).toEqual([
    "For 'properties/event', must be equal to one of the allowed values.",
    "For 'properties/comments/0/line', must be integer.",
    '"subject_type" is not a permitted key.',
    '"body" wasn\'t supplied.',
    '"perPage" is not a permitted key.',
    "For 'properties/pull_number', must be integer.",
    "For 'properties/body', must be string.",
  ])
  expect(github.reviews).toEqual([])
})

test('an answer of the stand-in that does not fit the description is noted', async () => {
  const github = await start()
  Object.assign(github.pull, {title: 7})
  await client(github).rest.pulls.get(pull)
  expect(takeViolations(github)).toEqual(['pulls/get: 200 /title must be string'])
  github.comment('monalisa', 'x')
  Object.assign(github.comments[0] ?? {}, {createdAt: 'yesterday'})
  await client(github).rest.issues.listComments(issue)
  expect(takeViolations(github)).toEqual(['issues/list-comments: 200 /0/created_at must match format "date-time"'])
})

test('what the stand-in has not is not found, and noted', async () => {
  const github = await start()
  expect((await refusal(client(github).request('GET /repos/acme/forms/labels'))).status).toBe(404)
  expect(takeViolations(github)).toEqual(['the stand-in has no GET /repos/acme/forms/labels'])
  expect((await refusal(client(github).rest.pulls.get({...here, pull_number: 9}))).status).toBe(404)
  expect((await refusal(client(github).rest.repos.get({owner: 'acme', repo: 'other'}))).status).toBe(404)
})

test('who asks: our token, another one, nobody', async () => {
  const github = await start()
  expect(github.token.length).toBeGreaterThan(500)
  expect((await refusal(client(github, 'ghs_other').rest.pulls.get(pull))).status).toBe(401)
  const nobody = client(github, '')
  await nobody.rest.pulls.get(pull)
  expect((await refusal(nobody.rest.issues.createComment({...issue, body: 'x'}))).status).toBe(401)
  expect((await refusal(nobody.request('POST /graphql', {query: '{viewer {login}}'}))).status).toBe(401)
  const closed = await start({isPrivate: true})
  expect((await refusal(client(closed, '').rest.pulls.get(pull))).status).toBe(401)
  expect(github.log.map(({operation, authorization}) => `${operation} ${authorization}`).slice(0, 2)).toEqual(['pulls/get true', 'pulls/get false'])
})

test('the token of an app has no user', async () => {
  const github = await start()
  expect(await refusal(client(github).rest.users.getAuthenticated())).toMatchObject({status: 403, message: 'Resource not accessible by integration'})
  expect(await client(github).graphql('{viewer {login}}')).toEqual({viewer: {login: 'github-actions[bot]'}})
})

test('a token that may only read is told which permission is missing', async () => {
  const github = await start({permissions: readOnly})
  const octokit = client(github)
  await octokit.rest.pulls.listFiles(pull)
  const comment = await refusal(octokit.rest.issues.createComment({...issue, body: 'x'}))
  expect(comment).toMatchObject({status: 403, message: 'Resource not accessible by integration'})
  expect(comment.headers['x-accepted-github-permissions']).toBe('issues=write; pull_requests=write')
  const review = await refusal(octokit.rest.pulls.createReview({...pull, event: 'COMMENT', body: 'x'}))
  expect(review.headers['x-accepted-github-permissions']).toBe('pull_requests=write')
  const sarif = await refusal(octokit.rest.codeScanning.uploadSarif({...here, commit_sha: github.pull.head.sha, ref: 'refs/heads/main', sarif: 'x'}))
  expect(sarif.headers['x-accepted-github-permissions']).toBe('security_events=write')
  expect([github.comments, github.reviews, github.sarifs]).toEqual([[], [], []])
  expect(github.writes()).toEqual(['issues/create-comment', 'pulls/create-review', 'code-scanning/upload-sarif'])
})

test('either permission lets a token comment; a private repository wants one for reading too', async () => {
  const issues = await start({permissions: {issues: 'write'}})
  await client(issues).rest.issues.createComment({...issue, body: 'x'})
  expect((await refusal(client(issues).rest.pulls.createReview({...pull, event: 'COMMENT', body: 'x'}))).status).toBe(403)
  const closed = await start({permissions: {pull_requests: 'write'}, isPrivate: true})
  await client(closed).rest.pulls.get(pull)
  expect((await refusal(client(closed).rest.repos.getContent({...here, path: 'forms/laptop.md'}))).status).toBe(403)
  expect((await client(closed).rest.repos.get(here)).data.private).toBe(true)
  const open = await start({permissions: {}})
  expect(await client(open).paginate('GET /repos/acme/forms/pulls/1/files')).toHaveLength(2)
})

test('lists come in pages of 30, of 100 at most, and Link leads on', async () => {
  const github = await start()
  const octokit = client(github)
  for (let number = 1; number <= 205; number++) github.comment('monalisa', `Comment ${number}`)
  const first = await octokit.rest.issues.listComments(issue)
  expect(first.data.length).toBe(30)
  expect(first.headers.link).toBe(
    `<${github.url}/repos/acme/forms/issues/1/comments?page=2>; rel="next", <${github.url}/repos/acme/forms/issues/1/comments?page=7>; rel="last"`,
  )
  expect((await octokit.rest.issues.listComments({...issue, per_page: 1000})).data.length).toBe(100)
  const last = await octokit.rest.issues.listComments({...issue, per_page: 100, page: 3})
  expect([last.data.length, last.headers.link?.includes('rel="next"'), last.headers.link?.includes('rel="prev"')]).toEqual([5, false, true])
  const all = await octokit.paginate(octokit.rest.issues.listComments, {...issue, per_page: 100})
  expect(all.map(({body}) => body)).toEqual(Array.from({length: 205}, (_, index) => `Comment ${index + 1}`))
})

test('a planned failure: before the effect, and after it', async () => {
  const github = await start()
  const octokit = client(github)
  github.fail('issues/create-comment', {status: 502})
  github.fail('issues/create-comment', {status: 500, afterEffect: true, skip: 1})
  expect((await refusal(octokit.rest.issues.createComment({...issue, body: 'lost'}))).status).toBe(502)
  expect(github.comments).toEqual([])
  expect((await refusal(octokit.rest.issues.createComment({...issue, body: 'kept'}))).status).toBe(500)
  expect(github.comments.map(({body}) => body)).toEqual(['kept'])
  await octokit.rest.issues.createComment({...issue, body: 'well'})
  expect(github.writes().length).toBe(3)
})

test('the client that retries by itself makes a comment twice when the answer was lost', async () => {
  const github = await start()
  github.fail('issues/create-comment', {status: 502, afterEffect: true})
  const retrying = new Octokit({auth: github.token, baseUrl: github.url, throttle: {enabled: false}, retry: {retryAfterBaseValue: 1}})
  await retrying.rest.issues.createComment({...issue, body: 'twice'})
  expect(github.comments.map(({body}) => body)).toEqual(['twice', 'twice'])
})

test('the connection breaks', async () => {
  const github = await start()
  github.fail('pulls/get', {drop: true, times: 2})
  await expect(client(github).rest.pulls.get(pull)).rejects.toThrow()
  await expect(client(github).rest.pulls.get(pull)).rejects.toThrow()
  await client(github).rest.pulls.get(pull)
  expect(github.log.map(({status}) => status)).toEqual([0, 0, 200])
})

test.each([403, 429] as const)('the second write meets the secondary rate limit (%i)', async (status) => {
  const github = await start()
  github.fail('write', {skip: 1, times: 2, ...secondaryRateLimit(60, status)})
  const octokit = client(github)
  await octokit.rest.issues.createComment({...issue, body: 'first'})
  await octokit.rest.issues.listComments(issue)
  const refused = [
    await refusal(octokit.rest.pulls.createReview({...pull, event: 'COMMENT', body: 'second'})),
    await refusal(octokit.graphql('mutation($id: ID!) {minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) {clientMutationId}}', {id: 'x'})),
  ]
  expect(refused.map((one) => [one.status, one.headers['retry-after']])).toEqual([
    [status, '60'],
    [status, '60'],
  ])
  await octokit.rest.pulls.createReview({...pull, event: 'COMMENT', body: 'third'})
  expect(github.reviews.map(({body}) => body)).toEqual(['third'])
})

test('the client understands the secondary rate limit, and waits as it is told', async () => {
  const github = await start()
  github.fail('write', secondaryRateLimit(5))
  const waits: number[] = []
  const onSecondaryRateLimit = (seconds: number) => waits.push(seconds) > 0
  const throttle = {onRateLimit: () => false, onSecondaryRateLimit, retryAfterBaseValue: 1}
  const octokit = new Octokit({auth: github.token, baseUrl: github.url, throttle, retry: {enabled: false}})
  await octokit.rest.issues.createComment({...issue, body: 'x'})
  expect(waits).toEqual([5])
  expect(github.log.map(({status}) => status)).toEqual([403, 201])
})

test('no request is left in this hour', async () => {
  const github = await start()
  github.fail('any', primaryRateLimit(Math.floor(Date.now() / 1000) + 600))
  const waits: number[] = []
  const throttle = {onSecondaryRateLimit: () => false, onRateLimit: (seconds: number) => waits.push(seconds) < 0}
  const octokit = new Octokit({auth: github.token, baseUrl: github.url, throttle, retry: {enabled: false}})
  const refused = await refusal(octokit.rest.pulls.get(pull))
  expect([refused.status, refused.headers['x-ratelimit-remaining']]).toEqual([403, '0'])
  expect(waits[0]).toBeGreaterThan(500)
})

test('an artifact is fetched from another origin, and the token stays here', async () => {
  const github = await start({isPrivate: true, permissions: {actions: 'read'}})
  const zip = new Uint8Array([80, 75, 5, 6, 0, 255])
  const {id} = github.addArtifact({run: 7, name: 'untape-report', zip})
  github.addArtifact({run: 7, name: 'old', zip, expired: true, id: 5})
  github.addArtifact({run: 8, name: 'another run', zip})
  const octokit = client(github)
  const listed = await octokit.rest.actions.listWorkflowRunArtifacts({...here, run_id: 7})
  expect(listed.data).toMatchObject({
    total_count: 2,
    artifacts: [
      {name: 'old', expired: true},
      {name: 'untape-report', size_in_bytes: 6},
    ],
  })
  expect((await octokit.rest.actions.listWorkflowRunArtifacts({...here, run_id: 7, name: 'untape-report'})).data.total_count).toBe(1)
  const {data} = await octokit.rest.actions.downloadArtifact({...here, artifact_id: id, archive_format: 'zip'})
  expect(new Uint8Array(data as ArrayBuffer)).toEqual(zip)
  const [redirect, stored] = github.log.slice(-2)
  expect(redirect).toMatchObject({operation: 'actions/download-artifact', status: 302, authorization: true})
  expect(stored).toMatchObject({operation: 'storage', status: 200, authorization: false})
  expect((await refusal(octokit.rest.actions.downloadArtifact({...here, artifact_id: 5, archive_format: 'zip'}))).status).toBe(410)
})

test('any request can be sent to another origin', async () => {
  const github = await start()
  github.fail('pulls/get', {status: 302, headers: {location: `${github.storage}/elsewhere`}})
  const answer = await fetch(`${github.url}/repos/acme/forms/pulls/1`, {headers: {authorization: `token ${github.token}`}})
  expect([answer.status, answer.redirected]).toEqual([404, true])
  expect(github.log.map(({operation, authorization}) => `${operation} ${authorization}`)).toEqual(['pulls/get true', 'storage false'])
})

test('the head moves after so many requests', async () => {
  const github = await start()
  const octokit = client(github)
  const sha = async () => (await octokit.rest.pulls.get(pull)).data.head.sha
  const first = await sha()
  github.after(2, () => github.push({'forms/laptop.md': 'All new\n'}))
  expect([await sha(), await sha()]).toEqual([first, first])
  expect(await sha()).toBe(github.pull.head.sha)
  expect(github.pull.head.sha).not.toBe(first)
})

test('Enterprise Server has its API under other paths', async () => {
  const github = await start({enterprise: true, repository: 'bank/requests'})
  expect([github.url, github.graphqlUrl]).toEqual([`${github.site}/api/v3`, `${github.site}/api/graphql`])
  const octokit = client(github)
  const {data} = await octokit.rest.pulls.get({owner: 'bank', repo: 'requests', pull_number: 1})
  expect(data.url).toBe(`${github.site}/api/v3/repos/bank/requests/pulls/1`)
  expect(await octokit.graphql('{repository(owner: "bank", name: "requests") {nameWithOwner}}')).toEqual({repository: {nameWithOwner: 'bank/requests'}})
  const outside = await fetch(`${github.site}/repos/bank/requests/pulls/1`)
  expect(outside.status).toBe(404)
  expect(takeViolations(github)).toEqual(['the stand-in has no GET /repos/bank/requests/pulls/1'])
})

test('a report for code scanning is unpacked, and refused where it is off or broken', async () => {
  const {gzipSync} = await import('node:zlib')
  const github = await start({permissions: {security_events: 'write'}})
  const sarif = gzipSync(JSON.stringify({version: '2.1.0', runs: []})).toString('base64')
  const given = {...here, commit_sha: github.pull.head.sha, ref: 'refs/pull/1/head'}
  expect((await client(github).rest.codeScanning.uploadSarif({...given, sarif})).status).toBe(202)
  expect(github.sarifs).toEqual([{commit: github.pull.head.sha, ref: 'refs/pull/1/head', text: '{"version":"2.1.0","runs":[]}'}])
  expect((await refusal(client(github).rest.codeScanning.uploadSarif({...given, sarif: 'no gzip'}))).status).toBe(400)
  expect((await refusal(client(github).rest.codeScanning.uploadSarif({...given, ref: 'main', sarif}))).status).toBe(422)
  const off = await start({permissions: {security_events: 'write'}, codeScanning: false})
  expect((await refusal(client(off).rest.codeScanning.uploadSarif({...given, sarif}))).status).toBe(403)
})
