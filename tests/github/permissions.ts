export type Permission = 'contents' | 'pull_requests' | 'issues' | 'actions' | 'security_events'
export type Permissions = Readonly<Partial<Record<Permission, 'read' | 'write'>>>

/** What the README asks a workflow to grant. */
export const granted: Permissions = {contents: 'read', pull_requests: 'write'}

/** What a run for a fork or for Dependabot gets, whatever the workflow asks for. */
export const readOnly: Permissions = {contents: 'read', pull_requests: 'read', issues: 'read', actions: 'read', security_events: 'read'}

/** Which permissions an operation accepts: any one of them is enough. */
const accepted: readonly (readonly [operations: RegExp, permissions: readonly Permission[]])[] = [
  [/^issues\//, ['issues', 'pull_requests']],
  [/^(?:pulls\/|repos\/list-pull-requests)/, ['pull_requests']],
  [/^(?:git\/|repos\/(?:get-content|compare))/, ['contents']],
  [/^actions\//, ['actions']],
  [/^code-scanning\//, ['security_events']],
]

/** What an operation needs, as the header `x-accepted-github-permissions` says it. */
export function acceptedFor(operation: string, level: 'read' | 'write'): string {
  const [, permissions] = accepted.find(([pattern]) => pattern.test(operation)) ?? []
  return permissions === undefined ? 'metadata=read' : permissions.map((permission) => `${permission}=${level}`).join('; ')
}

/** Whether the token may: anybody may read what is public. */
export function mayUse(operation: string, level: 'read' | 'write', has: Permissions, isPrivate: boolean): boolean {
  if (level === 'read' && !isPrivate) return true
  const [, permissions] = accepted.find(([pattern]) => pattern.test(operation)) ?? []
  return permissions === undefined || permissions.some((permission) => has[permission] === 'write' || has[permission] === level)
}
