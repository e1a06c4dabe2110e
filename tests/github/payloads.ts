import {createRequire} from 'node:module'
import type {State} from './state.ts'

export type Json = Record<string, unknown>

interface Example extends Json {
  readonly action?: string
}

const require = createRequire(import.meta.url)
const examples = require('@octokit/webhooks-examples') as readonly {name: string; examples: readonly Example[]}[]

/** A copy of a real payload of an event. */
export function example(event: string, action?: string): Json {
  const found = examples.find(({name}) => name === event)?.examples.find((one) => action === undefined || one.action === action)
  if (found === undefined) throw new Error(`there is no example of ${event} ${action ?? ''}`)
  return structuredClone(found)
}

/** A payload that spoke of the repositories of GitHub's examples speaks of this one, at this server. */
export function retold<T>(value: T, state: State, owner = state.owner): T {
  const pairs: [string, string][] = [
    ['https://api.github.com', state.api],
    ['https://github.com', state.site],
    ['Codertocat/Hello-World', `${owner}/${state.name}`],
    ['octo-org/octo-repo', `${owner}/${state.name}`],
    ['Hello-World', state.name],
    ['octo-repo', state.name],
    ['Codertocat', owner],
    ['octo-org', owner],
  ]
  return JSON.parse(JSON.stringify(value), (_, item) =>
    typeof item === 'string' ? pairs.reduce((text, [from, to]) => text.replaceAll(from, to), item) : item,
  ) as T
}
