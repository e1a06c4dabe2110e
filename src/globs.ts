/** Globs against paths. A module of its own, as most runs have no globs and need not load what reads them. */
import picomatch from 'picomatch'

/** Whether a path, with `/` between its parts, matches one of some globs; `dot` lets them match names that begin with a dot. */
export function globMatcher(globs: readonly string[], {dot = false} = {}): (path: string) => boolean {
  return picomatch([...globs], {dot})
}
