import {type Report, summarise} from '../report.ts'
import {jsonText} from './json-text.ts'

/** The report as JSON, `schema: 1`: the same input gives the same bytes. `shard` is what the report of a part says for the merge. */
export function formatJson(report: Report, shard?: object): string {
  const {version, files, fixed} = report
  return `${jsonText({schema: 1, tool: {name: 'untape', version}, files, summary: summarise(files), fixed, shard})}\n`
}
