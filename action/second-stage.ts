/** The report that a run without a token to write has left for us: an artifact, made by strangers. */
import type {Api} from './api.ts'
import {maxReport} from './report-file.ts'
import {troubleOf} from './trouble.ts'
import {unzipOnly, ZipError} from './unzip.ts'
import {UnreadableError} from './versions.ts'

/** The only name of an artifact that is looked at, and of the file in it. */
export const artifactName = 'untape-report'
const reportName = 'report.json'
/** Downloads are given up after this, in milliseconds. */
const timeout = 60_000

/**
 * The text of the report of a run; undefined where it left none, or where the
 * token may not see.
 *
 * @throws {UnreadableError} for an artifact that is too large, cannot be had, or is not one report.
 */
export async function fetchReport(run: number, api: Api): Promise<string | undefined> {
  try {
    const artifact = await findArtifact(run, api)
    if (artifact === undefined) return undefined
    if (artifact.size > maxReport) throw new ZipError(`it is larger than ${maxReport} bytes`)
    const address = await addressOf(artifact.id, api)
    if (address === undefined) return undefined
    const zip = await download(address)
    return new TextDecoder('utf-8', {fatal: true}).decode(unzipOnly(zip, reportName, maxReport))
  } catch (error) {
    const reason = error instanceof ZipError ? error.message : error instanceof TypeError ? 'it is not UTF-8, or cannot be downloaded' : troubleOf(error).reason
    throw new UnreadableError(`the artifact “${artifactName}” cannot be used: ${reason}`)
  }
}

/** The newest artifact of that name; a run that was started again has several. */
async function findArtifact(run: number, {octokit, owner, repo}: Api): Promise<{id: number; size: number} | undefined> {
  try {
    const {data} = await octokit.rest.actions.listWorkflowRunArtifacts({owner, repo, run_id: run, name: artifactName, per_page: 100})
    const usable = data.artifacts.filter(({name, expired}) => name === artifactName && !expired)
    const newest = usable.toSorted((a, b) => b.id - a.id)[0]
    return newest && {id: newest.id, size: newest.size_in_bytes}
  } catch (error) {
    if (['forbidden', 'missing'].includes(troubleOf(error).kind)) return undefined
    throw error
  }
}

/** Where the artifact is kept: GitHub answers with another address, which the token does not go to. Undefined where the token may not know. */
async function addressOf(artifact: number, api: Api): Promise<URL | undefined> {
  const {octokit} = api
  const answer = await askAddress(artifact, api)
  if (answer === undefined) return undefined
  const {location} = answer.headers
  if (location === undefined || !URL.canParse(location)) throw new ZipError('GitHub does not say where it is')
  const address = new URL(location)
  const isPlain = octokit.request.endpoint.DEFAULTS.baseUrl.startsWith('http:')
  if (address.protocol !== 'https:' && !(isPlain && address.protocol === 'http:')) throw new ZipError('it is kept where nobody can be sure who gives it')
  return address
}

/** Anybody may see that a public repository has an artifact, and still need `actions: read` to get it. */
async function askAddress(artifact: number, {octokit, owner, repo}: Api) {
  try {
    return await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
      owner,
      repo,
      artifact_id: artifact,
      archive_format: 'zip',
      request: {fetch: (url: string, init: RequestInit) => fetch(url, {...init, redirect: 'manual', signal: AbortSignal.timeout(timeout)})},
    })
  } catch (error) {
    if (troubleOf(error).kind === 'forbidden') return undefined
    throw error
  }
}

/** No header of ours goes along, and no more is read than a report may have. */
async function download(address: URL): Promise<Uint8Array> {
  const response = await fetch(address, {redirect: 'error', signal: AbortSignal.timeout(timeout)})
  if (!response.ok || response.body === null) throw new ZipError('it cannot be downloaded')
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body) {
    length += part.length
    if (length > maxReport) throw new ZipError(`it is larger than ${maxReport} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
