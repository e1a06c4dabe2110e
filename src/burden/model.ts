/** The constants as a model that can be asked: their values, a quick and a slow person, and seeded draws. */
import {uniformFloat64} from 'pure-rand/distribution/uniformFloat64'
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus'
import {type Constant, type ConstantName, type Constants, constantNames, constants as defaults} from './constants.ts'
import type {Numbers} from './minutes.ts'

/** How often the numbers are drawn: the ends of the interval are then within 5 % of those of 40,000 draws, 2 % on average. */
export const drawCount = 2000
const seed = 20261125
/** One in ten of a normal distribution lies beyond so many standard deviations on each side. */
const ninth = 1.2815515655446004

/** The constants in every form that the arithmetic asks for. */
export interface Model {
  readonly constants: Constants
  readonly middle: Numbers
  readonly quick: Numbers
  readonly slow: Numbers
  /**
   * What other people and other forms would have for numbers, always the same draws: so two versions of a form are
   * compared for the same people. `low` and `high` of a constant are its 10th and 90th percentile, each side log-normal.
   */
  readonly draws: () => readonly Numbers[]
  /** What is asked for again and again in each draw, by a name for it. */
  readonly cache: Map<string, Float64Array>
}

const models = new WeakMap<Constants, Model>()

/** The model of these constants, made once. */
export function modelOf(constants: Constants = defaults): Model {
  let model = models.get(constants)
  if (!model) {
    let draws: readonly Numbers[] | undefined
    model = {
      constants,
      middle: pick(constants, ({value}) => value),
      quick: pick(constants, ({low}) => low),
      slow: pick(constants, ({high}) => high),
      draws: () => {
        draws ??= draw(constants)
        return draws
      },
      cache: new Map(),
    }
    models.set(constants, model)
  }
  return model
}

function pick(constants: Constants, of: (constant: Constant, name: ConstantName) => number): Numbers {
  return Object.fromEntries(constantNames.map((name) => [name, of(constants[name], name)])) as Record<ConstantName, number>
}

function draw(constants: Constants): Numbers[] {
  const normal = normals()
  const share = constants.personShare.value
  // Who reads slowly often types slowly: drawn apart, the errors would cancel out and the interval would be too narrow.
  const [common, own] = [Math.sqrt(share), Math.sqrt(1 - share)]
  const all = constantNames.map((name) => [name, constants[name]] as const)
  const people: Numbers[] = []
  while (people.length < drawCount) {
    const person = normal()
    const [one, opposite] = [{}, {}] as [Record<ConstantName, number>, Record<ConstantName, number>]
    // Every constant takes its turn, so that one that is replaced leaves the draws of the others as they are.
    for (const [name, constant] of all) {
      const slowness = common * person + own * normal()
      one[name] = at(constant, slowness)
      opposite[name] = at(constant, -slowness)
    }
    // To each person their opposite: the middle of the draws is then that of the constants.
    people.push(one, opposite)
  }
  return people
}

/** A constant for somebody so many standard deviations slower than most. */
function at({value, low, high}: Constant, slowness: number): number {
  if (low === value && value === high) return value
  return slowness < 0 ? value * (low / value) ** (-slowness / ninth) : value * (high / value) ** (slowness / ninth)
}

/** Normal deviates by Box and Muller. */
function normals(): () => number {
  const random = xoroshiro128plus(seed)
  let spare: number | undefined
  return () => {
    if (spare !== undefined) {
      const deviate = spare
      spare = undefined
      return deviate
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniformFloat64(random)))
    const angle = 2 * Math.PI * uniformFloat64(random)
    spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
}
