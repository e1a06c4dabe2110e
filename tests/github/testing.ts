import {Octokit} from 'octokit'
import {afterEach, expect} from 'vitest'
import {type GitHub, type Options, startGitHub} from './server.ts'

const started: GitHub[] = []

export const here = {owner: 'acme', repo: 'forms'}

/** Ten lines, of which the fifth changes, and a new file. */
export const before = {'forms/laptop.md': 'One\nTwo\nThree\nFour\nFive\nSix\nSeven\nEight\nNine\nTen\n'}
export const after = {'forms/laptop.md': before['forms/laptop.md'].replace('Five', 'Five and a half'), 'forms/phone.md': 'New\nLines\n'}

/** Starts a stand-in that ends with the test; by then it must have kept to GitHub's description. */
export async function start(options: Options = {}): Promise<GitHub> {
  const github = await startGitHub({files: {before, after}, ...options})
  started.push(github)
  return github
}

afterEach(async () => {
  const violations = started.flatMap((github) => github.violations)
  for (const github of started.splice(0)) await github.close()
  expect(violations).toEqual([])
})

/** Takes note of what is expected to be wrong. */
export function takeViolations(github: GitHub): string[] {
  return (github.violations as string[]).splice(0)
}

/** The real client, silent, that sends each request once. */
export function client(github: GitHub, token: string | undefined = github.token): Octokit {
  const log = {debug() {}, info() {}, warn() {}, error() {}}
  return new Octokit({...(token === '' ? {} : {auth: token}), baseUrl: github.url, log, throttle: {enabled: false}, retry: {enabled: false}})
}

/** How a request was refused; a request that was not fails the test. */
export async function refusal(request: Promise<unknown>): Promise<{status: number; message: string; errors: unknown; headers: Record<string, unknown>}> {
  try {
    await request
  } catch (error) {
    const {status, response} = error as {status: number; response?: {data: {message: string; errors?: unknown}; headers: Record<string, unknown>}}
    if (response === undefined) throw error
    return {status, message: response.data.message, errors: response.data.errors, headers: response.headers}
  }
  throw new Error('the request was not refused')
}
