import {type Report, summarise} from '../report.ts'

/** The report as JSON, `schema: 1`: the same input gives the same bytes. */
export function formatJson(report: Report): string {
  const {version, files} = report
  return `${JSON.stringify({schema: 1, tool: {name: 'untape', version}, files, summary: summarise(files)}, null, 2)}\n`
}
