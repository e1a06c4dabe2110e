/** Text as a cell of a workbook holds it: what XML cannot say is written as “_x000D_” (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */

// A carriage return would come back as a line feed; the others are no characters of XML. An underscore that looks like such a sign is written as one.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for.
const unspeakable = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[\dA-Fa-f]{4}_)/g

/** The text of a cell, for the content of an XML element. */
export function writeCellText(text: string): string {
  const spelled = text.replace(unspeakable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
  return spelled.replace(/[&<>]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[sign] ?? '')
}

/** The text that a cell holds, from the content of its element as XML has it. */
export function readCellText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text
}
