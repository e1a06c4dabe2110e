import type {RuleSetting} from './lint.ts'
import type {AnyRule} from './rule.ts'

/** A named set of strengths and options that a configuration can build on. */
interface Profile {
  readonly summary: string
  /** Rules that are off by default are notes. */
  readonly hasEveryRule: boolean
  /** By rule id; the rules' own options where nothing is said. */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export const profiles: Readonly<Record<string, Profile>> = {
  recommended: {summary: 'Every rule as it is by default: few findings, each worth acting on.', hasEveryRule: false, options: {}},
  strict: {
    summary: 'Every rule on, those that are off by default as notes; sentences of 25 words, reading grade 9.',
    hasEveryRule: true,
    options: {'max-sentence-length': {max: 25}, 'max-reading-grade': {max: 9}},
  },
}

/** The settings of a profile; a rule that is not in them keeps its own. */
export function profileSettings(name: string, rules: readonly AnyRule[]): Record<string, RuleSetting> {
  const {hasEveryRule = false, options = {}} = profiles[name] ?? {}
  return Object.fromEntries(
    rules.flatMap(({id, severity}) => {
      const own = options[id]
      const isRaised = hasEveryRule && severity === 'off'
      return isRaised || own ? [[id, {...(isRaised ? {severity: 'note' as const} : {}), ...(own ? {options: own} : {})}]] : []
    }),
  )
}
