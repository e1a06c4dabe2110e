/** A value that names something; “TBD”, a prompt in brackets and an example address name nothing. */
export function stated(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(stated).find((one) => one !== undefined)
  if (value && typeof value === 'object') return stated(Object.values(value)[0])
  return typeof value === 'string' && isStated(value) ? value : undefined
}

export function isStated(text: string): boolean {
  if (!/\p{L}/u.test(text) || /@example\./i.test(text)) return false
  return !/^\W*(?:tbd|tbc|todo|n\/a|none|unknown|pending(?: \w+)?|xxx+|octocat)\W*$|^\s*@?[[<{(][^\]>})]{0,200}[\]>})]\W*$/i.test(text)
}
