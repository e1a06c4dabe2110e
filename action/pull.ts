/** Finds the pull request of a workflow_run: by what GitHub says of the commit, never by what a file says. */
import type {Api} from './api.ts'
import {isSha, NothingToDo, type Situation} from './event.ts'

interface Candidate {
  readonly number: number
  readonly state: string
  readonly head: {readonly sha: string}
  readonly base: {readonly sha: string; readonly repo: {readonly full_name: string}}
}

/**
 * The situation with its pull request: open, into this repository, and with
 * this very commit at its head.
 *
 * @throws {NothingToDo} when there is none.
 */
export async function withPull(situation: Situation, api: Api): Promise<Situation> {
  if (situation.event !== 'workflow_run') return situation
  const {octokit, owner, repo} = api
  const {from, head} = situation
  const byBranch = from ? (await octokit.rest.pulls.list({owner, repo, state: 'open', head: `${from.owner}:${from.branch}`, per_page: 100})).data : []
  const found =
    choose(byBranch, situation) ?? choose((await octokit.rest.repos.listPullRequestsAssociatedWithCommit({owner, repo, commit_sha: head})).data, situation)
  if (!found) throw new NothingToDo(`no open pull request has the commit ${head.slice(0, 10)} at its head`)
  return {...situation, pull: found.number, base: found.base.sha}
}

/** Of several pull requests from one branch, the oldest. */
function choose(candidates: readonly Candidate[], {head, owner, repo}: Situation): Candidate | undefined {
  const own = candidates.filter(
    (one) => one.state === 'open' && one.head.sha === head && one.base.repo.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase(),
  )
  return own.sort((a, b) => a.number - b.number).find(({base}) => isSha(base.sha))
}
