/**
 * How many letters a piece of work hands to patterns: what it costs, without a
 * clock. Work that grows with the square of a text shows here as soon as it
 * looks at all of it for each part of it.
 */
export function lettersSearched(work: () => unknown): number {
  let letters = 0
  let isInside = false
  const {prototype} = RegExp
  const names = ['exec', 'test', Symbol.match, Symbol.matchAll, Symbol.replace, Symbol.search, Symbol.split] as const
  const originals = names.map((name) => [name, Object.getOwnPropertyDescriptor(prototype, name)] as const)
  for (const [name, original] of originals) {
    const method = original?.value as (this: RegExp, text: string, ...rest: unknown[]) => unknown
    Object.defineProperty(prototype, name, {
      ...original,
      value(this: RegExp, text: string, ...rest: unknown[]) {
        // What a method does by means of the others is counted once; what goes on from an offset reads only the rest.
        if (isInside) return method.call(this, text, ...rest)
        isInside = true
        try {
          const from = this.global || this.sticky ? this.lastIndex : 0
          letters += this.sticky ? Math.min(text.length - from, 100) : text.length - from
          const result = method.call(this, text, ...rest)
          // A search that found something stopped there.
          if (name === 'exec' && this.global && this.lastIndex > 0) letters -= text.length - this.lastIndex
          return result
        } finally {
          isInside = false
        }
      },
    })
  }
  try {
    work()
  } finally {
    for (const [name, original] of originals) if (original) Object.defineProperty(prototype, name, original)
  }
  return letters
}
