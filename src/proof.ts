/** Which changes to a document are well together: they are made, and the document is linted with them. */

/** What came of trying changes. */
export interface Attempt<Change> {
  /** Those that could be made. */
  readonly made: readonly Change[]
  /** Those at fault: none when all is well, undefined when something is wrong and nothing says by which. */
  readonly guilty: ReadonlySet<Change> | undefined
}

/** How often a document is tried. */
const mostTries = 24

/** The most of the changes that are well together, as far as `mostTries` attempts show. */
export function provenAmong<Change>(wanted: readonly Change[], attempt: (wanted: readonly Change[]) => Attempt<Change>): readonly Change[] {
  let tries = 0
  const prove = (some: readonly Change[]): readonly Change[] => {
    if (some.length === 0 || tries++ >= mostTries) return []
    const {made, guilty} = attempt(some)
    if (guilty?.size === 0 || made.length === 0) return made
    if (guilty) return prove(made.filter((one) => !guilty.has(one)))
    if (made.length === 1) return []
    // What counts over a whole section says nothing of where: each half is tried, and what is well alone is tried together.
    const middle = made.length >> 1
    const [first, second] = [prove(made.slice(0, middle)), prove(made.slice(middle))]
    if (first.length === 0) return second
    return second.length === 0 || first.length + second.length === made.length ? first : prove([...first, ...second])
  }
  return prove(wanted)
}
