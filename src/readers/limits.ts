/** A document that is refused, with the limit in the message. The command turns it into exit code 2. */
export class LimitError extends Error {
  override readonly name = 'LimitError'
}

/** The largest file read, in bytes. The largest real form or handbook page seen has 0.08 MB. */
export const maxBytes = 5_000_000

/** The deepest nesting of lists, quotes or YAML nodes. The deepest seen in 1,000 real documents is 12. */
export const maxDepth = 100

/** How often the aliases of a YAML document may repeat content, expanded. */
export const maxAliases = 100
