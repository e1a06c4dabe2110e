import {codeSpan} from './escape-markdown.ts'

const book = 'https://github.com/untape/untape/blob/main/rules/README.md'

/** Where our documentation says why a rule is there; undefined for what cannot be the id of a rule. */
export function ruleUrl(rule: string): string | undefined {
  return /^[a-z]+(?:-[a-z0-9]+)*$/.test(rule) ? `${book}#${rule}` : undefined
}

/** The name of a rule in Markdown, linked to our documentation. */
export function ruleLink(rule: string): string {
  const url = ruleUrl(rule)
  return url ? `[${codeSpan(rule)}](${url})` : codeSpan(rule)
}
