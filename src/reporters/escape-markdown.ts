import {cleanLines, cleanText} from './clean-text.ts'

/** Nobody sees it, and it parts what GitHub would take for one thing: “@” and a name, “#” and a number. */
const gap = '\u200B'

/**
 * Where GitHub and Markdown make a link, a mention or a reference of plain
 * text. They look at the text as it is read, so writing a character as an
 * entity does not help; only a gap does.
 */
const linking: readonly RegExp[] = [
  // @user, @org/team, mail@example.org
  /@/g,
  // #1, org/repo#1, also where another text follows
  /#(?=\d|$)/g,
  // GH-1, security advisories
  /(?:GH|GHSA|CVE)-(?=\w|$)/gi,
  // https://, any other scheme, and www.
  /:(?=\/\/)/g,
  /www(?=\.)/gi,
  // commits are linked from seven hex digits on
  /[\da-f]{6}(?=[\da-f])/gi,
]

/** Text for Markdown, in a paragraph, a heading, a list or a table: it is read as it stands and is never more than text. */
export function escapeMarkdown(text: string): string {
  const parted = linking.reduce((all, pattern) => all.replace(pattern, `$&${gap}`), cleanText(text))
  return (
    parted
      .replace(/[&<>|$`]/g, (mark) => `&#${mark.charCodeAt(0)};`)
      .replace(/[\\*_~[\]]/g, '\\$&')
      // What opens a heading, a list, a rule or a table at the start of a line.
      .replace(/^( ?)([#+\-=:])/, '$1\\$2')
      .replace(/^( ?\d+)([.)])/, '$1\\$2')
  )
}

/** Text as a code span; for an empty one only what parts the texts beside it. Not for table cells: see `codeCell`. */
export function codeSpan(text: string): string {
  // A program that looks for its own comment, or for a command in a log, reads the source and knows no code spans.
  const code = cleanText(text)
    .replace(/^ | $/g, '')
    .replace(/<(?=!--)|##(?=\[)/g, `$&${gap}`)
  if (code === '') return gap
  const ticks = '`'.repeat(longestRun(code) + 1)
  const pad = /^`|`$/.test(code) ? ' ' : ''
  return `${ticks}${pad}${code}${pad}${ticks}`
}

/** The same in a cell of a table. A bar would end the cell, and parsers disagree on how it is written in code. */
export function codeCell(text: string): string {
  return text.includes('|') ? escapeMarkdown(text) : codeSpan(text)
}

/** Lines as a fenced block that they cannot end. `info` is ours, such as `suggestion`. */
export function fence(text: string, info = ''): string {
  const code = cleanLines(text)
  const ticks = '`'.repeat(Math.max(3, longestRun(code) + 1))
  return `${ticks}${info}\n${code}${code === '' || code.endsWith('\n') ? '' : '\n'}${ticks}`
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({length}) => length))
}
