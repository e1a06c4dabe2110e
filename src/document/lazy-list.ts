/** What is found in a document, no further than it is asked for. */
export interface LazyList<T> {
  /** Whether there is any: the search stops at the first. */
  hasAny(): boolean
  all(): readonly T[]
}

/** The values of an iterator that is not started before somebody asks, and goes on where it was left. */
export function lazyList<T>(make: () => Iterator<T>): LazyList<T> {
  const found: T[] = []
  let iterator: Iterator<T> | undefined
  let isDone = false
  const findNext = (): void => {
    iterator ??= make()
    const next = iterator.next()
    if (next.done) isDone = true
    else found.push(next.value)
  }
  return {
    hasAny() {
      if (found.length === 0 && !isDone) findNext()
      return found.length > 0
    },
    all() {
      while (!isDone) findNext()
      return found
    },
  }
}
