/** Patterns of paths stand in files that strangers may change: one must not keep us busy for ever. */

const [longest, mostStars, mostFolders] = [300, 3, 2]

/**
 * Whether a pattern is tried in a short time on any path: each wildcard more
 * can take as many times longer as the path has characters. At most three
 * wildcards in a name, two `**` before its end, and no repeated groups.
 */
export function isQuickPattern(pattern: string): boolean {
  if (pattern.length > longest || /\)[+*?{]/.test(pattern)) return false
  const parts = pattern.replace(/(?:\/\*\*)+\/?$/, '').split('/')
  const folders = parts.filter((part) => part === '**').length
  return folders <= mostFolders && parts.every((part) => (part.match(/[*+]+/g) ?? []).length <= mostStars)
}
