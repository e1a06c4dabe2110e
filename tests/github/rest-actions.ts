import {gunzipSync} from 'node:zlib'
import {type Answer, type Call, type Handler, notFound, ok, paged, refuse} from './call.ts'
import {apiUrl, artifactShape} from './shapes.ts'
import {next} from './state.ts'

/** Artifacts of workflow runs, and reports for code scanning. */
export const actionsHandlers: Readonly<Record<string, Handler>> = {
  'actions/list-workflow-run-artifacts': (call) => {
    const {run_id, name, direction} = call.parameters
    const found = call.state.artifacts.filter((artifact) => artifact.run === run_id && (name === undefined || artifact.name === name))
    if (direction !== 'asc') found.reverse()
    return paged(call, found, (page) => ({total_count: found.length, artifacts: page.map((artifact) => artifactShape(call.state, artifact))}))
  },
  'actions/download-artifact': (call) => {
    const artifact = call.state.artifacts.find(({id}) => id === call.parameters.artifact_id)
    if (artifact === undefined || call.parameters.archive_format !== 'zip') return notFound
    if (artifact.expired) return refuse(410, 'Artifact has expired')
    return {status: 302, headers: {location: `${call.state.storage}/artifacts/${artifact.id}?sig=signed`}}
  },
  'code-scanning/upload-sarif': uploadSarif,
}

function uploadSarif({state, body}: Call): Answer {
  const {commit_sha: commit, ref, sarif} = body as {commit_sha: string; ref: string; sarif: string}
  if (!state.codeScanning) return refuse(403, 'Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.')
  let text: string
  try {
    text = gunzipSync(Buffer.from(sarif, 'base64')).toString('utf8')
    JSON.parse(text)
  } catch {
    return refuse(400, 'Unable to parse the SARIF file: it must be gzipped JSON in base64.')
  }
  state.sarifs.push({commit, ref, text})
  const id = `00000000-0000-4000-8000-${String(next(state).id).padStart(12, '0')}`
  return ok({id, url: apiUrl(state, `/code-scanning/sarifs/${id}`)}, 202)
}
