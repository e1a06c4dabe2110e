/** Which changes to a document are well together: they are made, and the document is linted with them. */

/** What came of trying changes. */
export interface Attempt<Change> {
  /** Those that could be made. */
  readonly made: readonly Change[]
  /** For each thing that is wrong, the changes of which one may be to blame: none when nothing says by which. */
  readonly faults: readonly (readonly Change[])[]
}

/** How often a document is tried. */
const mostTries = 24

/** The most of the changes that are well together, as far as `mostTries` attempts show. */
export function provenAmong<Change>(wanted: readonly Change[], attempt: (wanted: readonly Change[]) => Attempt<Change>): readonly Change[] {
  let tries = 0
  /** Those that are known to be well together, and the most of others with them. */
  const prove = (well: readonly Change[], others: ReadonlySet<Change>): readonly Change[] => {
    if (others.size === 0 || tries++ >= mostTries) return well
    const known = new Set(well)
    const {made, faults} = attempt(wanted.filter((one) => known.has(one) || others.has(one)))
    if (faults.length === 0 || made.length === 0) return made.length === 0 ? well : made
    const left = made.filter((one) => !known.has(one))
    const suspects = faults.map((causes) => causes.filter((one) => !known.has(one)))
    const guilty = new Set(suspects.flatMap((some) => (some.length === 1 ? some : [])))
    if (guilty.size > 0) return prove(well, new Set(left.filter((one) => !guilty.has(one))))
    if (left.length < 2) return well
    return parts(left, suspects).reduce((proven, part) => prove(proven, part), well)
  }
  return prove([], new Set(wanted))
}

/** Those above suspicion, then one half of the suspects of each fault, then the other: alone with its half, one that is guilty is easily found. */
function parts<Change>(all: readonly Change[], suspects: readonly (readonly Change[])[]): ReadonlySet<Change>[] {
  const suspected = new Set(suspects.some((some) => some.length === 0) ? all : suspects.flat())
  const firsts = new Set(suspects.flatMap((some) => some.slice(0, some.length >> 1)))
  // What counts over a whole section says nothing of where.
  const isParted = suspects.every((some) => some.length > 0) && firsts.size < suspected.size
  const half = isParted ? firsts : new Set([...suspected].slice(0, suspected.size >> 1))
  return [new Set(all.filter((one) => !suspected.has(one))), half, new Set([...suspected].filter((one) => !half.has(one)))]
}
