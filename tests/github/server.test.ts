import {Octokit} from 'octokit'
import {afterEach, expect, test} from 'vitest'
import {type GitHub, type Options, startGitHub} from './server.ts'

const started: GitHub[] = []

afterEach(async () => {
  for (const github of started.splice(0)) {
    expect(github.violations).toEqual([])
    await github.close()
  }
})

const before = {'forms/laptop.md': 'One\nTwo\nThree\nFour\nFive\nSix\nSeven\nEight\nNine\nTen\n'}
const after = {'forms/laptop.md': 'One\nTwo\nThree\nFour\nFive and a half\nSix\nSeven\nEight\nNine\nTen\n', 'forms/phone.md': 'New\n'}

async function start(options: Options = {}): Promise<GitHub> {
  const github = await startGitHub({files: {before, after}, ...options})
  started.push(github)
  return github
}

function client(github: GitHub, token = github.token): Octokit {
  const quiet = {debug() {}, info() {}, warn() {}, error() {}}
  return new Octokit({auth: token, baseUrl: github.url, log: quiet, throttle: {enabled: false}, retry: {enabled: false}})
}

const here = {owner: 'acme', repo: 'forms'}

test('comments', async () => {
  const github = await start()
  const octokit = client(github)
  const {data} = await octokit.rest.issues.createComment({...here, issue_number: 1, body: 'Hello'})
  await octokit.rest.issues.updateComment({...here, comment_id: data.id, body: 'Bye'})
  expect((await octokit.rest.issues.listComments({...here, issue_number: 1})).data.map(({body}) => body)).toEqual(['Bye'])
  const files = await octokit.rest.pulls.listFiles({...here, pull_number: 1})
  expect(files.data).toMatchObject([
    {filename: 'forms/laptop.md', status: 'modified'},
    {filename: 'forms/phone.md', status: 'added'},
  ])
  await octokit.rest.pulls.createReview({
    ...here,
    pull_number: 1,
    event: 'COMMENT',
    commit_id: github.pull.head.sha,
    comments: [{path: 'forms/laptop.md', line: 5, body: 'Say when'}],
  })
  expect((await octokit.rest.pulls.listReviewComments({...here, pull_number: 1})).data).toMatchObject([{body: 'Say when', line: 5}])
  const answer = await octokit.graphql(
    `query($n: Int!) {repository(owner: "acme", name: "forms") {pullRequest(number: $n) {reviewThreads(first: 10) {
    nodes {id isResolved isOutdated path line comments(first: 5) {nodes {id databaseId viewerDidAuthor isMinimized body author {login}}}} pageInfo {hasNextPage endCursor}}}}}`,
    {n: 1},
  )
  expect(answer).toMatchObject({repository: {pullRequest: {reviewThreads: {nodes: [{isResolved: false, path: 'forms/laptop.md', line: 5}]}}}})
})
