import {html, type Markup, type Part} from './markup.ts'

/** A relative path as an address in which nothing of it can be a scheme, a host or a query; undefined for one that is absolute. */
export function addressOf(path: string): string | undefined {
  if (path === '' || /^[/\\]/.test(path)) return undefined
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')).replace(/'/g, '%27'))
    .join('/')
}

/** Words that lead to a line of the file at a relative path, or the words alone where no path leads there. */
export function lineLink(address: string | undefined, line: number | null, words: Part): Markup {
  const to = address === undefined ? undefined : addressOf(address)
  if (to === undefined) return html`${words}`
  return html`<a href="${to}${line === null ? '' : `#L${line}`}">${words}</a>`
}
