/** The pull request as it is now. */
import {type Anchors, hunkLines} from './anchors.ts'
import type {Target} from './target.ts'
import {troubleOf} from './trouble.ts'

/** Why nothing may be written; null if it may. */
export async function gate({octokit, owner, repo, number}: Target, head: string): Promise<string | null> {
  try {
    const {data} = await octokit.rest.pulls.get({owner, repo, pull_number: number})
    if (data.state !== 'open') return 'the pull request is closed'
    if (data.locked) return 'the conversation is locked'
    return data.head.sha === head ? null : 'this run is superseded, as the pull request has newer commits'
  } catch (error) {
    return troubleOf(error).reason
  }
}

/** The lines that take a comment, as GitHub has them now. */
export async function readAnchors({octokit, owner, repo, number}: Target): Promise<Anchors> {
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, {owner, repo, pull_number: number, per_page: 100})
  return new Map(files.map(({filename, patch}) => [filename, hunkLines(patch)]))
}
