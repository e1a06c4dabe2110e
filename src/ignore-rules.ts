/** The patterns of .gitignore and CODEOWNERS. A module of its own, as many folders have neither and need not load what reads them. */
import ignore, {type Ignore} from 'ignore'

export type IgnoreRules = Pick<Ignore, 'ignores' | 'test'>

/** What some patterns, as Git reads them, say of a path from their folder with `/` between its parts. */
export function ignoreRules(patterns: string | readonly string[]): IgnoreRules {
  return ignore().add(patterns)
}
