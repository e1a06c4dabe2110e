/** Who acts: a person, or an app. */
export interface Account {
  readonly login: string
  readonly id: number
  readonly type: 'Bot' | 'User'
}

/** The token of a workflow acts as this one. */
export const actionsBot = 'github-actions[bot]'

const ids = new Map([
  [actionsBot, 41898282],
  ['dependabot[bot]', 49699333],
])

/** An account by its login; the id of one that GitHub does not fix is a function of the login. */
export function account(login: string): Account {
  let id = 1000
  for (const letter of login) id = (id * 31 + letter.charCodeAt(0)) % 9_000_000
  return {login, id: ids.get(login) ?? id, type: login.endsWith('[bot]') ? 'Bot' : 'User'}
}

/** In GraphQL an app goes by its name, without the `[bot]` that REST puts behind it. */
export function graphqlLogin(login: string): string {
  return login.replace(/\[bot\]$/, '')
}
