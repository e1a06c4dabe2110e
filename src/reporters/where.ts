/** Where things stand, in words: by line, or by place in a file that has no lines. */
import type {Finding, Where} from '../finding.ts'

export type {Where} from '../finding.ts'

/** Where a finding stands; neither line nor place for one about the whole file. */
export function whereOf({position, place}: Pick<Finding, 'position' | 'place'>): Where {
  if (position) return {line: position.start.line}
  return place === '' ? {line: null} : {line: null, place}
}

/** “line 12”, or a place; empty for what stands nowhere. */
export function whereText({line, place}: Where): string {
  return place ?? (line === null ? '' : `line ${line}`)
}

/** The same at the start of a line: “Line 12”, “Paragraph 9”. */
export function whereTitle(where: Where): string {
  return whereText(where).replace(/^[a-z]/, (letter) => letter.toUpperCase())
}

/** A place without the title that it stands under: “table 2, row 3 › paragraph 17”. */
export function splitPlace(place: string): {readonly title: string; readonly rest: string} {
  const end = place.startsWith('“') ? place.lastIndexOf('” › ') : -1
  return end < 0 ? {title: '', rest: place} : {title: place.slice(0, end + 1), rest: place.slice(end + 4)}
}

/** The same below a title: a place that stands under it need not name it again. */
export function whereUnder(title: string, where: Where): string {
  const parts = splitPlace(where.place ?? '')
  return parts.title === `“${title}”` ? parts.rest : whereText(where)
}

/** “line 12”, “paragraph 17”: the end of a place, where there is little room. */
export function shortWhere({line, place}: Where): string {
  return place === undefined ? `line ${line ?? 1}` : (splitPlace(place).rest.split(' › ').at(-1) ?? place)
}

/** “lines 3, 12 …”, “paragraphs 3, 17 …”: each once, the first `most` of them; empty where none stands anywhere. */
export function listWheres(all: readonly Where[], most: number, more = ' …'): string {
  const lines = [...new Set(all.flatMap(({line}) => line ?? []))].sort((a, b) => a - b)
  if (lines.length > 0) return listed('line', lines, most, more)
  const paragraphs = new Map<string, number>()
  for (const {place = ''} of all) {
    const [, number] = /\bparagraph (\d+)$/.exec(place) ?? []
    // The paragraphs of headers and notes are counted for themselves.
    const part = /^(?:header|footer|footnote|endnote)(?= › )/.exec(splitPlace(place).rest)?.[0]
    if (number !== undefined)
      paragraphs.set(part === undefined ? number : `${number} of the ${part}`, part === undefined ? Number(number) : Number.MAX_SAFE_INTEGER)
  }
  const sorted = [...paragraphs].sort(([, a], [, b]) => a - b).map(([text]) => text)
  return sorted.length === 0 ? '' : listed('paragraph', sorted, most, more)
}

function listed(noun: string, all: readonly (number | string)[], most: number, more: string): string {
  return `${noun}${all.length === 1 ? '' : 's'} ${all.slice(0, most).join(', ')}${all.length > most ? more : ''}`
}
