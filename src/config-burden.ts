/** The parts of untape.yml that are about the burden: constants of one's own, and what is known of the forms of a folder. */
import {isMap, isScalar, type YAMLMap} from 'yaml'
import {type Constant, type ConstantName, type Constants, constantNames, constants as defaults} from './burden/constants.ts'
import {type BurdenInputs, readInputs} from './burden/inputs.ts'
import {type ConfigSource, optional} from './config-source.ts'

/**
 * The constants of `burden:`, laid over ours; undefined when nothing is replaced.
 *
 * @throws {ConfigError} for a constant that there is not, and for numbers that make no sense.
 */
export function readConstants(yaml: ConfigSource, root: YAMLMap): Constants | undefined {
  const burden = yaml.map(root, 'burden')
  if (!burden) return undefined
  yaml.checkKeys(burden, ['constants'])
  const given = yaml.map(burden, 'constants')
  if (!given) return undefined
  yaml.checkKeys(given, constantNames, 'constant')
  const replaced = given.items.map(({key, value}) => {
    const name = String(isScalar(key) ? key.value : key) as ConstantName
    return [name, readConstant(yaml, name, value ?? key)] as const
  })
  return {...defaults, ...Object.fromEntries(replaced)} as Constants
}

/** A number alone takes the spread of ours with it. */
function readConstant(yaml: ConfigSource, name: ConstantName, node: unknown): Constant {
  const ours = defaults[name]
  const source = 'untape.yml'
  const isShare = ours.unit.startsWith('share')
  if (isScalar(node)) {
    const value = readNumber(yaml, name, node, isShare)
    const scale = value / ours.value
    return {...ours, value, low: ours.low * scale, high: ours.high * scale, source}
  }
  if (!isMap(node)) throw yaml.error(node, `the constant “${name}” takes a number, or “value”, “low”, “high” and “source”`)
  yaml.checkKeys(node, ['value', 'low', 'high', 'source'])
  const number = (key: string): number | undefined => (node.has(key) ? readNumber(yaml, `${name}, ${key}`, node.get(key, true), isShare) : undefined)
  const value = number('value')
  if (value === undefined) throw yaml.error(node, `the constant “${name}” needs a “value”`)
  const [low = value, high = value] = [number('low'), number('high')]
  // A quick person reads more words a minute, and needs fewer seconds.
  const isSpeed = ours.low > ours.high
  if (isSpeed ? low < value || value < high : low > value || value > high)
    throw yaml.error(node, `the constant “${name}” needs “low” for a quick person, “high” for a slow one, and its value between them`)
  return {...ours, value, low, high, source: yaml.strings(node, 'source')[0]?.value ?? source}
}

function readNumber(yaml: ConfigSource, what: string, node: unknown, isShare: boolean): number {
  const value = isScalar(node) ? node.value : undefined
  if (typeof value !== 'number' || !(value > 0 && value <= 1e6)) throw yaml.error(node, `the constant “${what}” takes a number above 0`)
  if (value > 1 && isShare) throw yaml.error(node, `the constant “${what}” is a share, from 0 to 1`)
  return value
}

/**
 * What an entry of `meta` says of the burden; undefined when it says nothing.
 *
 * @throws {ConfigError} at the value that cannot be used.
 */
export function readMetaInputs(yaml: ConfigSource, entry: YAMLMap): {inputs?: BurdenInputs} {
  const {inputs, problems} = readInputs(entry.toJSON() as Record<string, unknown>)
  const [problem] = problems
  if (problem) throw yaml.error(entry.get(problem.key, true), problem.message)
  return optional('inputs', Object.keys(inputs).length > 0 ? inputs : undefined)
}
