/** A failure that a test plans. */
export interface Failure {
  /** How many requests fail; 1 when left out. */
  readonly times?: number
  /** How many requests pass before the first that fails. */
  readonly skip?: number
  readonly status?: number
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
  /** The request does its work, and only the answer is lost. */
  readonly afterEffect?: boolean
  /** The connection breaks instead of an answer. */
  readonly drop?: boolean
}

/** Too much content in too short a time: GitHub says when to come back. */
export function secondaryRateLimit(retryAfter: number, status: 403 | 429 = 403): Failure {
  const message = 'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.'
  return {status, message, headers: {'retry-after': String(retryAfter)}}
}

/** No request left in this hour; `reset` is in seconds since 1970, as GitHub sends it. */
export function primaryRateLimit(reset: number): Failure {
  return {
    status: 403,
    message: 'API rate limit exceeded for installation.',
    headers: {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset)},
  }
}

/**
 * The failures planned for a server. A plan is for an operation, such as
 * `pulls/create-review` or `graphql/minimizeComment`, for every `write`, or for `any` request.
 */
export class Failures {
  readonly #plans: {operation: string; failure: Failure; passed: number; failed: number}[] = []

  plan(operation: string, failure: Failure): void {
    this.#plans.push({operation, failure, passed: 0, failed: 0})
  }

  /** The failure of this request, if it is to fail. Every plan that fits counts the request. */
  next(operation: string, isWrite: boolean): Failure | null {
    let found: Failure | null = null
    for (const plan of this.#plans) {
      if (plan.operation !== operation && plan.operation !== 'any' && !(plan.operation === 'write' && isWrite)) continue
      if (plan.passed < (plan.failure.skip ?? 0)) plan.passed++
      else if (found === null && plan.failed < (plan.failure.times ?? 1)) {
        plan.failed++
        found = plan.failure
      }
    }
    return found
  }
}
