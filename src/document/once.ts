/** A value that is worked out when it is first asked for, and kept. */
export function once<T>(compute: () => T): () => T {
  let known: {readonly value: T} | undefined
  return () => {
    known ??= {value: compute()}
    return known.value
  }
}
