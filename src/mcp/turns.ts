/**
 * One call at a time. Before each the program takes a breath, in which it reads what the client has sent meanwhile: so a
 * call that waits can be cancelled. One that runs is not broken off; the limits keep it short.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** Does the work when all that was asked before is done; never, where the signal says so first. */
  take<T>(signal: AbortSignal, work: () => T): Promise<T> {
    const turn = this.#last.then(breath).then(() => {
      signal.throwIfAborted()
      return work()
    })
    this.#last = turn.catch(() => undefined)
    return turn
  }
}

function breath(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
