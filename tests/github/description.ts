import {readFileSync} from 'node:fs'
import {Ajv, type ErrorObject, type ValidateFunction} from 'ajv'
import addFormats from 'ajv-formats'

type Json = Record<string, unknown>

/** One operation of GitHub's REST API, as GitHub's own description has it. */
export interface Operation {
  readonly id: string
  readonly method: string
  /** The parameters of a path, or null where the path is another operation's. */
  match(path: string): Record<string, string> | null
  /** What is wrong with a request, in GitHub's words; coerces the numbers in `parameters`. */
  checkRequest(parameters: Json, body: unknown): string[]
  /** Where an answer differs from the description. */
  checkAnswer(status: number, body: unknown): string[]
}

/**
 * Where GitHub answers null although its description does not say so: the
 * repository of a fork that was deleted, and the line of an outdated comment.
 */
const alsoNull: readonly (readonly [schema: string, ...path: string[]])[] = [
  ['pull-request', 'head', 'repo'],
  ['pull-request-simple', 'head', 'repo'],
  ['pull-request-review-comment', 'line'],
  ['pull-request-review-comment', 'position'],
]

const description = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8'))
for (const [schema, ...path] of alsoNull) path.reduce((at, name) => at.properties[name], description.components.schemas[schema]).nullable = true

const bodies = new Ajv({strict: false, allErrors: true})
const parameters = new Ajv({strict: false, allErrors: true, coerceTypes: true})
for (const ajv of [bodies, parameters]) {
  ;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
  ajv.addSchema({$id: 'github', components: jsonSchema(description.components)})
}

/** The operations of `openapi.json`; fixed paths come before those with parameters at the same place. */
export const operations: readonly Operation[] = Object.entries(description.paths as Record<string, Json>)
  .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => describe(path, method.toUpperCase(), operation as Json)))
  .sort((a, b) => (a.id < b.id ? -1 : 1))

function describe(path: string, method: string, operation: Json): Operation {
  const pattern = new RegExp(`^${path.replace(/\{(\w+)\}/g, (_, name) => `(?<${name}>${name === 'path' || name === 'basehead' ? '.+' : '[^/]+'})`)}$`)
  const checkParameters = once(() => parameters.compile(parameterSchema(operation.parameters as Json[])))
  const request = operation.requestBody as {required?: boolean; content: Json} | undefined
  const bodySchema = (request?.content['application/json'] as {schema: Json} | undefined)?.schema
  const checkBody = once(() => bodies.compile(jsonSchema(bodySchema, true) as Json))
  const answers = operation.responses as Record<string, Json>
  const checks = new Map<string, ValidateFunction>()
  return {
    id: operation.operationId as string,
    method,
    match: (given) => {
      const matched = pattern.exec(given)
      return matched === null ? null : {...matched.groups}
    },
    checkRequest(given, body) {
      const wrong = checkParameters()(given) ? [] : faults(checkParameters())
      if (bodySchema === undefined) return body === undefined ? wrong : [...wrong, 'A body is not a permitted key.']
      if (body === undefined && request?.required !== true) return wrong
      return checkBody()(body ?? {}) ? wrong : [...wrong, ...faults(checkBody())]
    },
    checkAnswer(status, body) {
      const answer = answers[status] === undefined ? undefined : (deref(answers[status]) as Json)
      if (answer === undefined && status < 400) return [`status ${status} is not described`]
      const content = answer === undefined ? undefined : ((answer.content as Json | undefined)?.['application/json'] as {schema: Json} | undefined)
      // An answer without a body, such as a redirect, has nothing to check; an error that is not described has the shape of all errors.
      if (content === undefined && status < 400) return body === undefined ? [] : ['a body that is not described']
      const key = content === undefined ? 'error' : String(status)
      const check =
        checks.get(key) ?? bodies.compile(content === undefined ? {$ref: 'github#/components/schemas/basic-error'} : (jsonSchema(content.schema) as Json))
      checks.set(key, check)
      return check(body) ? [] : (check.errors ?? []).slice(0, 5).map(({instancePath, message}) => `${status} ${instancePath} ${message}`)
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function deref(value: Json): unknown {
  if (typeof value.$ref !== 'string') return value
  const path = value.$ref.split('/').slice(1)
  return path.reduce((at, key) => at[key] as Json, description as Json)
}

/** Path and query as one object. An unknown name is a fault: GitHub would ignore it, and nobody would notice the slip. */
function parameterSchema(given: readonly Json[]): Json {
  const known = given.map((one) => deref(one) as {name: string; required?: boolean; schema: Json})
  return {
    type: 'object',
    properties: Object.fromEntries(known.map(({name, schema}) => [name, jsonSchema(schema)])),
    required: known.filter(({required}) => required === true).map(({name}) => name),
    additionalProperties: false,
  }
}

/** OpenAPI 3.0 to JSON Schema: `nullable`, and references. `closed` forbids fields that are not described. */
function jsonSchema(value: unknown, closed = false): unknown {
  if (Array.isArray(value)) return value.map((item) => jsonSchema(item, closed))
  if (value === null || typeof value !== 'object') return value
  const {nullable, ...given} = value as Json
  const kept: Json = Object.fromEntries(
    Object.entries(given).map(([key, item]) => [key, key === '$ref' ? String(item).replace('#/', 'github#/') : jsonSchema(item, closed)]),
  )
  if (closed && kept.type === 'object' && kept.properties !== undefined) kept.additionalProperties ??= false
  return nullable === true ? {anyOf: [kept, {type: 'null'}]} : kept
}

function faults(check: ValidateFunction): string[] {
  return (check.errors ?? []).map((error) => sentence(error))
}

/** A fault as GitHub words it: what was not supplied, what is not permitted, and what is wrong at which place. */
function sentence({keyword, params, instancePath, message}: ErrorObject): string {
  if (keyword === 'required') return `"${params.missingProperty}" wasn't supplied.`
  if (keyword === 'additionalProperties') return `"${params.additionalProperty}" is not a permitted key.`
  return `For 'properties${instancePath}', ${message}.`
}
