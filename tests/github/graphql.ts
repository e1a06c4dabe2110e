import {schema as published} from '@octokit/graphql-schema'
import {buildSchema, type DocumentNode, execute, type GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode, parse, validate} from 'graphql'
import {forbidden, roots} from './graphql-roots.ts'
import type {Permissions} from './permissions.ts'
import type {State} from './state.ts'

let built: GraphQLSchema | undefined

/** GitHub's schema; building it takes half a second, so all servers of a process share it. */
function schema(): GraphQLSchema {
  built ??= buildSchema(published.idl, {assumeValidSDL: true})
  return built
}

export interface Asked {
  readonly document: DocumentNode
  readonly variables: Record<string, unknown>
  /** `graphql/` and the first field, such as `graphql/minimizeComment`. */
  readonly operation: string
  readonly isWrite: boolean
}

interface Fault {
  readonly message: string
  readonly type?: string
  readonly path?: readonly (string | number)[]
}

/** Reads a request; the faults are what GitHub would refuse it for. */
export function readQuery(body: unknown): {asked: Asked} | {faults: readonly Fault[]} {
  const {query, variables} = (body ?? {}) as {query?: unknown; variables?: Record<string, unknown>}
  if (typeof query !== 'string') return {faults: [{message: 'A query attribute must be specified and must be a string.'}]}
  let document: DocumentNode
  try {
    document = parse(query)
  } catch (error) {
    return {faults: [{message: (error as GraphQLError).message}]}
  }
  const faults = validate(schema(), document).map(({message}) => ({message}))
  if (faults.length > 0) return {faults}
  const definition = document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
  const first = definition?.selectionSet.selections[0]
  const name = first?.kind === Kind.FIELD ? first.name.value : 'query'
  return {asked: {document, variables: variables ?? {}, operation: `graphql/${name}`, isWrite: definition?.operation === 'mutation'}}
}

/** Does what a query asks. What the stand-in cannot answer is reported in `gaps`. */
export async function answerQuery({document, variables}: Asked, state: State, permissions: Permissions): Promise<{body: unknown; gaps: string[]}> {
  const gaps: string[] = []
  const result = await execute({
    schema: schema(),
    document,
    variableValues: variables,
    rootValue: roots(state, permissions),
    fieldResolver(source: Record<string, unknown>, given, _context, info) {
      const value = source[info.fieldName]
      if (value !== undefined) return typeof value === 'function' ? value(given) : value
      gaps.push(`the stand-in has no ${info.parentType.name}.${info.fieldName}`)
      throw forbidden('INTERNAL', 'Something went wrong while executing your query.')
    },
  })
  const errors = (result.errors ?? []).map((error) => fault(error))
  // An error without a path is about the variables: the fault of whoever asked.
  for (const {type, path, message} of errors) if (type === undefined && path !== undefined) gaps.push(message)
  return {body: {...(result.data === undefined ? {} : {data: result.data}), ...(errors.length === 0 ? {} : {errors})}, gaps}
}

function fault({message, path, extensions}: GraphQLError): Fault {
  return {...(extensions.type === undefined ? {} : {type: String(extensions.type)}), ...(path === undefined ? {} : {path}), message}
}
