/**
 * What nobody sees and what turns text around: it has no business in a report.
 * The joiners of scripts and emoji stay, and so do the forms of emoji.
 */
const hidden = /(?!\u200C|\u200D|\uFE0E|\uFE0F)[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu

/** Text from a document on one line, without hidden, turning and control characters; half a character becomes “�”. */
export function cleanText(text: string): string {
  return text
    .replace(hidden, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
}

/** The same for text of several lines: they end with LF, and tabs stay. */
export function cleanLines(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(hidden, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/(?![\t\n])\p{Cc}/gu, ' ')
}

/** A line for a log. The log of a GitHub workflow takes “::” at the start and “##[” anywhere for a command. */
export function logLine(text: string): string {
  return cleanText(text)
    .replace(/##(?=\[)/g, '## ')
    .replace(/^ *(?=::)/, '. ')
}
