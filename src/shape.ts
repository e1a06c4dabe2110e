/** Checks JSON of strangers: what is not described is refused. */

/** The JSON is not what it should be; the message says where. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError'
}

/** Gives the value with its type, or throws. `at` is the place that an error names. */
export type Shape<T> = (value: unknown, at: string) => T
export type Shaped<S> = S extends Shape<infer T> ? T : never

export function refuse(at: string, what: string): never {
  throw new ShapeError(`“${at}” is not ${what}`)
}

/** Text of at most so many UTF-16 units that fits the pattern, without control characters but tab and line ends where `lines` allows them. */
export function text(most: number, pattern = /^/, lines = false): Shape<string> {
  const control = lines ? /(?![\t\n\r])[\p{Cc}\u2028\u2029]/u : /[\p{Cc}\u2028\u2029]/u
  return (value, at) => (typeof value === 'string' && value.length <= most && pattern.test(value) && !control.test(value) ? value : refuse(at, 'such a text'))
}

export function integer(least: number, most: number): Shape<number> {
  return (value, at) => (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : refuse(at, 'such a number'))
}

export function number(least: number, most: number): Shape<number> {
  return (value, at) => (typeof value === 'number' && value >= least && value <= most ? value : refuse(at, 'such a number'))
}

export const anyText: Shape<string> = (value, at) => (typeof value === 'string' ? value : refuse(at, 'a text'))

export const anyNumber: Shape<number> = (value, at) => (typeof value === 'number' ? value : refuse(at, 'a number'))

export const yesOrNo: Shape<boolean> = (value, at) => (typeof value === 'boolean' ? value : refuse(at, 'true or false'))

export function oneOf<const T extends string | number>(known: readonly T[]): Shape<T> {
  return (value, at) => known.find((one) => one === value) ?? refuse(at, `one of ${known.length} words`)
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value, at) => (value === null ? null : shape(value, at))
}

export function list<T>(shape: Shape<T>, most: number): Shape<T[]> {
  return (value, at) => {
    if (!Array.isArray(value) || value.length > most) return refuse(at, `a list of at most ${most}`)
    return value.map((one, i) => shape(one, `${at}[${i}]`))
  }
}

type Fields = Readonly<Record<string, Shape<unknown>>>
type Full<F extends Fields> = {[K in keyof F]: Shaped<F[K]>}

/** An object with all of the first keys, any of the others, and no more. */
export function object<F extends Fields, O extends Fields = Record<never, never>>(fields: F, others?: O): Shape<Full<F> & Partial<Full<O>>> {
  const known = new Map(Object.entries({...fields, ...others}))
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(at, 'an object')
    const result: Record<string, unknown> = {}
    for (const [key, one] of Object.entries(value)) {
      const shape = known.get(key) ?? refuse(at, `without the key “${key.slice(0, 40).replace(/[^\w-]/g, '?')}”`)
      result[key] = shape(one, `${at}.${key}`)
    }
    for (const key of Object.keys(fields)) if (!Object.hasOwn(value, key)) refuse(at, `with the key “${key}”`)
    return result as Full<F> & Partial<Full<O>>
  }
}

/** An object with any keys that fit the pattern. */
export function record<T>(keys: RegExp, shape: Shape<T>): Shape<Record<string, T>> {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(at, 'an object')
    const entries = Object.entries(value)
    if (!entries.every(([key]) => keys.test(key))) return refuse(at, 'an object with such keys')
    return Object.fromEntries(entries.map(([key, one]) => [key, shape(one, `${at}.${key}`)]))
  }
}

/** A list of so many items, each of its own shape. */
export function tuple<const S extends readonly Shape<unknown>[]>(...shapes: S): Shape<{-readonly [K in keyof S]: Shaped<S[K]>}> {
  return (value, at) => {
    if (!Array.isArray(value) || value.length !== shapes.length) return refuse(at, `a list of ${shapes.length}`)
    return shapes.map((shape, i) => shape(value[i], `${at}[${i}]`)) as {-readonly [K in keyof S]: Shaped<S[K]>}
  }
}
