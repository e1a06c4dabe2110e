/** GitHub's REST and GraphQL API: one client, one origin. */
import * as core from '@actions/core'
import {Octokit} from 'octokit'
import {ConfigError} from '../src/config.ts'
import {version} from '../src/version.ts'

/** A client for one repository. */
export interface Api {
  readonly octokit: Octokit
  readonly owner: string
  readonly repo: string
}

/** We wait no longer than this, in seconds, because a limit of GitHub's says so. */
const longestWait = 60
/** A request that gets no answer is given up after this, in milliseconds. */
const timeout = 60_000

export interface ApiOptions {
  /** `GITHUB_API_URL`: on GitHub Enterprise Server another than api.github.com. */
  readonly url: string
  readonly token: string
  readonly owner: string
  readonly repo: string
}

/**
 * A client whose token goes to the API and nowhere else. It waits at most a
 * minute when GitHub asks for it, repeats what only reads, and never repeats
 * what creates something.
 *
 * @throws {ConfigError} for an address that is none.
 */
export function createApi({url, token, owner, repo}: ApiOptions): Api {
  const log = {debug: core.debug, info: core.debug, warn: core.debug, error: core.debug}
  const mayWait = (retryAfter: number, _: unknown, __: unknown, retryCount: number): boolean => retryAfter <= longestWait && retryCount < 1
  const octokit = new Octokit({
    ...(token === '' ? {} : {auth: token}),
    baseUrl: url,
    userAgent: `untape/${version}`,
    log,
    request: {fetch: fetchFrom(originOf(url))},
    throttle: {onRateLimit: mayWait, onSecondaryRateLimit: mayWait},
    retry: {retries: 2, doNotRetry: [400, 401, 403, 404, 406, 409, 410, 422, 429, 451]},
  })
  octokit.hook.before('request', (options) => {
    // The server may have done what it answers with an error: only the caller can look whether it has.
    // A copy: all requests of a client share this object.
    if (isCreating(options.method, options.query)) options.request = {...options.request, retries: 0}
  })
  return {octokit, owner, repo}
}

/** GraphQL asks with POST too; a question may be repeated. */
function isCreating(method: string, query: unknown): boolean {
  return method === 'POST' && !(typeof query === 'string' && /^\s*(?:query\b|\{)/.test(query))
}

function originOf(url: string): string {
  if (URL.canParse(url)) return new URL(url).origin
  throw new ConfigError('GITHUB_API_URL is not an address')
}

/** `fetch` that speaks to one origin, also where an answer or a link in it leads elsewhere. */
export function fetchFrom(origin: string): typeof fetch {
  return async (input, init) => {
    let url = String(input instanceof Request ? input.url : input)
    const isRead = (init?.method ?? 'GET') === 'GET'
    for (let hops = 0; ; hops++) {
      if (!URL.canParse(url) || new URL(url).origin !== origin) throw new TypeError('the API led to another host, and the token does not go there')
      const response = await fetch(url, {...init, redirect: 'manual', signal: init?.signal ?? AbortSignal.timeout(timeout)})
      const target = response.status >= 301 && response.status <= 308 && response.status !== 304 ? response.headers.get('location') : null
      if (target === null || !isRead || hops === 3) return response
      await response.body?.cancel()
      url = URL.canParse(target, url) ? new URL(target, url).href : target
    }
  }
}
