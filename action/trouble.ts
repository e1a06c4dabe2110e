/** Why GitHub did not do what it was asked for. */

/**
 * `forbidden`: the token may not. `limited`: too much in too short a time.
 * `locked`: nobody may comment here. `missing`: what it is about is gone.
 * `refused`: not like this. `unanswered`: it may have been done or not.
 */
export type TroubleKind = 'forbidden' | 'limited' | 'locked' | 'missing' | 'refused' | 'unanswered'

export interface Trouble {
  readonly kind: TroubleKind
  /** The reason, as the end of a sentence. */
  readonly reason: string
}

interface Failure {
  readonly status?: unknown
  readonly errors?: readonly {readonly type?: unknown}[]
  readonly response?: {readonly headers?: Readonly<Record<string, unknown>>; readonly data?: {readonly message?: unknown}}
}

/** Sorts an error of the client. What GitHub wrote is not repeated: only what it means. */
export function troubleOf(error: unknown): Trouble {
  const {status, errors, response} = (error ?? {}) as Failure
  const types = (Array.isArray(errors) ? errors : []).map((one) => one?.type)
  const message = typeof response?.data?.message === 'string' ? response.data.message : ''
  const headers = response?.headers ?? {}
  if (status === 429 || (status === 403 && isLimit(message, headers)) || types.includes('RATE_LIMITED'))
    return {kind: 'limited', reason: 'GitHub takes no more for now, and asks for a longer wait than a minute'}
  if (/\blocked\b/i.test(message)) return {kind: 'locked', reason: 'the conversation is locked'}
  if (status === 410) return {kind: 'locked', reason: 'comments are switched off here'}
  if (status === 404 || types.includes('NOT_FOUND')) return {kind: 'missing', reason: 'GitHub does not find it, or the token may not see it'}
  if (status === 401) return {kind: 'forbidden', reason: 'GitHub does not accept the token'}
  if (status === 403 || types.includes('FORBIDDEN'))
    return {kind: 'forbidden', reason: `the token may not do that, the job needs ${permissionsText(headers['x-accepted-github-permissions'])}`}
  if (status === 400 || status === 422) return {kind: 'refused', reason: 'GitHub refuses it'}
  return {kind: 'unanswered', reason: 'GitHub did not answer'}
}

function isLimit(message: string, headers: Readonly<Record<string, unknown>>): boolean {
  return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit|abuse/i.test(message)
}

/** “pull-requests: write”, as a workflow says it; what GitHub accepts instead comes behind “or”. */
function permissionsText(header: unknown): string {
  const sets = typeof header === 'string' && /^[\w=;, ]{1,200}$/.test(header) ? header.split(';') : ['pull_requests=write']
  const each = sets.map((set) =>
    set
      .split(',')
      .map((one) => `“${one.trim().replaceAll('_', '-').replace('=', ': ')}”`)
      .join(' and '),
  )
  return each.join(' or ')
}
