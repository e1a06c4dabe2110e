/** The inputs of action.yml, checked: a wrong value is an error of configuration, never a guess. */
import {ConfigError} from '../src/config.ts'

export interface Inputs {
  /** From the root of the repository, with `/`; none for the whole repository. */
  readonly paths: readonly string[]
  readonly config: string | undefined
  /** Undefined where the event decides. */
  readonly configFrom: 'base' | 'head' | undefined
  readonly token: string
  readonly comment: 'auto' | 'sticky' | 'off'
  readonly baseline: 'auto' | 'off'
  readonly failOn: 'error' | 'warning' | 'note' | 'never'
  readonly maxInline: number
  readonly suggestions: boolean
  readonly sarifFile: string | undefined
  readonly reportFile: string | undefined
  /** Where copies of Word files with comments go; undefined for none. */
  readonly reviewedFolder: string | undefined
}

/**
 * Reads the inputs by the names of action.yml. An empty text is an input that
 * was left out.
 *
 * @throws {ConfigError} one sentence with the name of the input.
 */
export function readInputs(input: (name: string) => string): Inputs {
  const text = (name: string): string | undefined => input(name).trim() || undefined
  return {
    paths: input('paths')
      .split(/\r?\n/)
      .flatMap((line) => (line.trim() === '' ? [] : [pathInput('paths', line.trim())]))
      .filter((path) => path !== ''),
    config: optional(text('config'), (value) => pathInput('config', value)),
    configFrom: optional(text('config-from'), (value) => oneOf('config-from', value, ['base', 'head'])),
    token: input('token').trim(),
    comment: oneOf('comment', text('comment') ?? 'auto', ['auto', 'sticky', 'off']),
    baseline: oneOf('baseline', text('baseline') ?? 'auto', ['auto', 'off']),
    failOn: oneOf('fail-on', text('fail-on') ?? 'error', ['error', 'warning', 'note', 'never']),
    maxInline: wholeNumber('max-inline', text('max-inline') ?? '20', 50),
    suggestions: oneOf('suggestions', text('suggestions') ?? 'true', ['true', 'false']) === 'true',
    sarifFile: text('sarif-file'),
    reportFile: text('report-file'),
    reviewedFolder: optional(text('reviewed-folder'), (value) => pathInput('reviewed-folder', value) || undefined),
  }
}

function optional<T>(value: string | undefined, read: (value: string) => T): T | undefined {
  return value === undefined ? undefined : read(value)
}

function oneOf<const T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value)
  if (found !== undefined) return found
  throw new ConfigError(`the input “${name}” is ${known.slice(0, -1).join(', ')} or ${known.at(-1)}, not “${value}”`)
}

function wholeNumber(name: string, value: string, most: number): number {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN
  if (number <= most) return number
  throw new ConfigError(`the input “${name}” is a whole number from 0 to ${most}, not “${value}”`)
}

/** A path of the repository with `/` and without dots; '' for its root. */
function pathInput(name: string, value: string): string {
  const parts = value.replaceAll('\\', '/').split('/')
  if (value.startsWith('/') || /^[a-z]:/i.test(value) || parts.includes('..')) {
    throw new ConfigError(`the input “${name}” takes paths from the root of the repository, without “..”, not “${value}”`)
  }
  return parts.filter((part) => part !== '' && part !== '.').join('/')
}
