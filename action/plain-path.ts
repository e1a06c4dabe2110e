const longest = 1000

/**
 * Whether a path is one that can be told to people and taken from them: from
 * the root of the repository, without a way out of it, without control
 * characters, and not too long.
 */
export function isPlainPath(path: string): boolean {
  if (path === '' || path.length > longest || /[\p{Cc}\p{Cs}\u2028\u2029\\]|^[a-z]:/iu.test(path)) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}
