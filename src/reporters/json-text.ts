/** A value as JSON that may be printed to the log of a GitHub workflow: “##[” would be a command there, and in JSON it is always in a string. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')
}
