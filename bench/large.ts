/** Single documents of a size that nobody writes and a linter must still get through. */

/** Lines of real documents that are nothing but prose, as one paragraph of about so many characters. */
export function paragraphOf(documents: readonly string[], length: number): string {
  const lines = documents.flatMap((text) => text.split('\n').filter((line) => /^[A-Z][\w ,.'’();-]{40,}$/.test(line)))
  let text = ''
  for (let i = 0; text.length < length; i++) text += `${lines[i % lines.length]}\n`
  return text
}

/** A table of so many rows, of about 42 characters each: 100,000 of them stay below the limit of a file. */
export function tableOf(rows: number): string {
  const cells = ['Service desk', 'Finance team', 'Line manager', 'Facilities']
  const row = (_: unknown, i: number): string => `| ${i} | ${cells[i % cells.length]} | in 2 days | yes |\n`
  return `| No. | Who | When | Needed |\n|---|---|---|---|\n${Array.from({length: rows}, row).join('')}`
}
