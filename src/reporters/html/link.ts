import {type Where, whereText} from '../where.ts'
import {html, type Markup, type Part, said} from './markup.ts'

/** A relative path as an address in which nothing of it can be a scheme, a host or a query; undefined for one that is absolute. */
export function addressOf(path: string): string | undefined {
  if (path === '' || /^[/\\]/.test(path)) return undefined
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')).replace(/'/g, '%27'))
    .join('/')
}

/** Words that lead to a line of the file at a relative path, or to the file; the words alone where no path leads there, or the file has no lines. */
export function whereLink(address: string | undefined, {line, place}: Where, words: Part): Markup {
  const to = address === undefined || place !== undefined ? undefined : addressOf(address)
  if (to === undefined) return html`${words}`
  return html`<a href="${to}${line === null ? '' : `#L${line}`}">${words}</a>`
}

/** “line 12” as a link, or the place. */
export function whereOfFile(address: string | undefined, where: Where): Markup {
  return whereLink(address, where, where.place === undefined ? whereText(where) : said(where.place))
}

/** A place behind words that would lead to a line, if the file had any. */
export function placeBehind({place}: Where): Markup | false {
  return place !== undefined && html` <span class="where">${said(place)}</span>`
}
