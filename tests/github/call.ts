import type {State} from './state.ts'

/** A request that fits GitHub's description of the operation. */
export interface Call {
  readonly state: State
  /** Path and query together; numbers are numbers. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly body: unknown
  readonly accept: string
  readonly url: URL
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  /** Sent as it is, where the client asked for the raw bytes of a file. */
  readonly bytes?: Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

export type Handler = (call: Call) => Answer

const documentation_url = 'https://docs.github.com/rest'

export function ok(body: unknown, status = 200): Answer {
  return {status, body}
}

/** An error as GitHub sends it. */
export function refuse(status: number, message: string, more: Record<string, unknown> = {}): Answer {
  return {status, body: {message, documentation_url, status: String(status), ...more}}
}

export const notFound = refuse(404, 'Not Found')
export const notAccessible = 'Resource not accessible by integration'

/** 422 as reviews have it: a list of sentences. */
export function unprocessable(...errors: string[]): Answer {
  return refuse(422, 'Unprocessable Entity', {errors})
}

/** GitHub takes no longer text than this in a comment. */
export function tooLong(body: string, resource: string): Answer | null {
  if ([...body].length <= 65_536) return null
  const error = {resource, code: 'unprocessable', field: 'data', message: 'Body is too long (maximum is 65536 characters)'}
  return refuse(422, 'Validation Failed', {errors: [error]})
}

/** One page of a list, with the addresses of the others in `Link`. */
export function paged<T>(call: Call, items: readonly T[], body: (page: readonly T[]) => unknown): Answer {
  const size = Math.min(Math.max(Number(call.parameters.per_page ?? 30), 1), 100)
  const page = Math.max(Number(call.parameters.page ?? 1), 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (number: number, rel: string) => {
    const url = new URL(call.url)
    url.searchParams.set('page', String(number))
    return `<${url}>; rel="${rel}"`
  }
  const links = [...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []), ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : [])]
  return {status: 200, body: body(items.slice((page - 1) * size, page * size)), ...(links.length > 0 && {headers: {link: links.join(', ')}})}
}
