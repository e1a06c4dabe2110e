/** Days in a workbook are numbers that only their format makes a date of (ECMA-376 part 1, 18.8.30 and 18.17.4.1). */

/** Whether a number format shows a day; `code` is that of a format of the workbook’s own. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  // What stands in quotation marks, in brackets or behind a backslash is shown as it is.
  return /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
}

/** The day of a number, as YYYY-MM-DD; undefined for one that is none. */
export function writtenDate(serial: number, is1904: boolean): string | undefined {
  const days = Math.floor(serial) + (is1904 ? 1462 : 0)
  // Excel’s 1900 has a 29 February, so days before March are one off.
  if (!Number.isFinite(days) || days < 1 || days > 2_958_465) return undefined
  return new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000).toISOString().slice(0, 10)
}
