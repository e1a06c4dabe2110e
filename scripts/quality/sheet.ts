/** A sheet of findings for a reader to mark: plain text, one block a finding. It quotes documents, so it never enters the repository. */
import type {Finding} from '../../src/finding.ts'
import type {Linted} from './corpus.ts'
import type {Mark, Marked} from './marks.ts'

const legend = `Mark each finding behind “mark:” with one letter. The reader we care about is an operations or business person who must fill in the
form or follow the process, unless the document is plainly written for engineers only.
  h  helpful: acting on it makes the text clearly easier or safer for that reader, and the suggestion works in context
  n  noise: true, but no gain
  w  wrong: changes meaning, ungrammatical, a term of art, a name, a UI label, code, or not what the rule thinks it is
`

/** Writes a sheet; the document's path is shown so that the reader can look around. */
export function writeSheet(rule: string, findings: readonly {readonly linted: Linted; readonly finding: Finding}[], root: string): string {
  const blocks = findings.map(({linted, finding}, i) => {
    const {span} = finding
    const at = `${root}/${linted.row.file}:${finding.position?.start.line ?? 1}`
    const occurrences = finding.occurrences && finding.occurrences.length > 1 ? ` (${finding.occurrences.length} places)` : ''
    return [
      `### ${i + 1} of ${findings.length} | ${finding.fingerprint} | ${span ? `${span.start}-${span.end}` : 'document'}`,
      at,
      span ? around(linted.document.source, span) : '(about the whole document: open it)',
      `says: ${finding.message}${occurrences}${finding.suggestions.length > 0 ? ` → ${finding.suggestions.join(' | ')}` : ''}`,
      'mark: ',
    ].join('\n')
  })
  return `# ${rule}\n\n${legend}\n${blocks.join('\n\n')}\n`
}

const reach = 350

function around(source: string, {start, end}: {readonly start: number; readonly end: number}): string {
  const before = source.slice(Math.max(0, start - reach), start)
  const after = source.slice(end, end + reach)
  const quote = source.slice(start, end)
  return `${before.slice(before.length > 200 ? before.indexOf(' ') : 0)}»${quote.length > 700 ? `${quote.slice(0, 500)} … ${quote.slice(-150)}` : quote}«${after}`
    .split('\n')
    .map((line) => `  | ${line}`)
    .join('\n')
}

const letters: Readonly<Record<string, Mark>> = {h: 'helpful', n: 'noise', w: 'wrong'}

/**
 * Reads the marks of a sheet.
 *
 * @throws {Error} with the line of a block without a mark, or with one that is no letter of the legend.
 */
export function readSheet(text: string): {readonly rule: string; readonly marks: Marked[]} {
  const rule = /^# (\S+)/.exec(text)?.[1] ?? ''
  const marks: Marked[] = []
  let open: Omit<Marked, 'mark'> | undefined
  for (const [i, line] of text.split('\n').entries()) {
    const head = /^### \d+ of \d+ \| ([0-9a-f]{16}) \| (?:(\d+)-(\d+)|document)/.exec(line)
    if (head) {
      if (open) throw new Error(`line ${i + 1}: the finding before this one has no mark`)
      const [, fingerprint = '', start, end] = head
      open = {fingerprint, ...(start === undefined ? {} : {start: Number(start), end: Number(end)})}
      continue
    }
    const given = /^mark:\s*(\S*)/.exec(line)?.[1]
    if (given === undefined || !open) continue
    const mark = letters[given.charAt(0).toLowerCase()]
    if (!mark) throw new Error(`line ${i + 1}: “${given}” is no mark; write h, n or w`)
    marks.push({...open, mark})
    open = undefined
  }
  if (open) throw new Error('the last finding has no mark')
  return {rule, marks}
}
