import {type Report, summarise} from '../report.ts'
import {jsonText} from './json-text.ts'

/** The report as JSON, `schema: 1`: the same input gives the same bytes. `shard` is what the report of a part says for the merge. */
export function formatJson(report: Report, shard?: object): string {
  return [...jsonPieces(report, shard)].join('')
}

const noFiles = '\n  "files": []'

/** The same file by file: the report of thousands of files is many times as large as all else that a run has in memory. */
export function* jsonPieces({version, files, fixed}: Report, shard?: object): Iterable<string> {
  const around = jsonText({schema: 1, tool: {name: 'untape', version}, files: [], summary: summarise(files), fixed, shard})
  // In JSON a line begins only between values, so this stands nowhere else.
  const at = around.indexOf(noFiles) + noFiles.length - 1
  yield around.slice(0, at)
  for (const [i, file] of files.entries()) yield `${i === 0 ? '' : ','}\n    ${jsonText(file).replaceAll('\n', '\n    ')}`
  yield `${files.length === 0 ? '' : '\n  '}${around.slice(at)}\n`
}
