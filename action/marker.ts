/** How we know our own comments again: a line that nobody sees, at a place that text from documents cannot reach. */

/** What the marker of a comment on a line says. */
export interface Mark {
  readonly key: string
  /** The finding that the comment is about, then those that it sums up. */
  readonly fingerprints: readonly string[]
}

/** How many findings one comment can sum up. */
export const mostInOneComment = 200

const inlineMark = /(?:^|\n)(?:<!-- untape:v1 also=([0-9a-f,]+) -->\n)?<!-- untape:v1 key=([a-z0-9-]+) fp=([0-9a-f]{16}) -->$/

/** The last lines of a comment on a line. */
export function inlineMarker(key: string, [lead = '', ...others]: readonly string[]): string {
  const also = others.length > 0 ? `<!-- untape:v1 also=${others.join(',')} -->\n` : ''
  return `${also}<!-- untape:v1 key=${key} fp=${lead} -->`
}

/** Reads the marker at the end of a comment; null where there is none. Whose comment it is must be known before. */
export function readInlineMarker(body: string): Mark | null {
  const found = inlineMark.exec(normaliseBody(body))
  if (!found) return null
  const [, also = '', key = '', lead = ''] = found
  return {key, fingerprints: [lead, ...also.split(',').filter((one) => one !== '')]}
}

/** The first line of the comment on the whole pull request. */
export function stickyMarker(key: string): string {
  return `<!-- untape:summary:v1 key=${key} -->`
}

export function hasStickyMarker(body: string, key: string): boolean {
  return normaliseBody(body).split('\n', 1)[0] === stickyMarker(key)
}

/** A body as GitHub may give it back: its line ends and what is blank at the end tell nothing. */
export function normaliseBody(body: string): string {
  return body
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trimEnd()
}
