import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {runIn} from '../command.ts'

const root = join(import.meta.dirname, '../..')

interface Row {
  readonly file: string
  readonly kind: string
}

/** The report of some paths, as the command prints it. */
export function reportOf(paths: readonly string[], ...more: readonly string[]): string {
  const {code, out, err} = runIn(root, [...paths, '--format', 'html', '--fail-on', 'never', '--today', '2026-01-01', ...more])
  if (code !== 0) throw new Error(err)
  return out
}

/** The reports that are opened: of the examples, of one document, of nothing, and of 30 real documents where there is a corpus. */
export function reports(): (readonly [name: string, html: string])[] {
  const settings = ['--config', 'examples/untape.yml']
  return [
    ['the examples', reportOf(['examples'], ...settings)],
    ['one form', reportOf(['examples/before/server-request.yml'], ...settings)],
    ['one process', reportOf(['examples/before/change-process.md'], ...settings)],
    ['a clean form', reportOf(['examples/after/access-request.md'], ...settings)],
    ...corpus(),
  ]
}

function corpus(): (readonly [string, string])[] {
  const folder = resolve(root, process.env.UNTAPE_CORPUS ?? '')
  if (!process.env.UNTAPE_CORPUS || !existsSync(join(folder, 'index.jsonl'))) return []
  const rows = readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  const some = (kind: RegExp, number: number): string[] => {
    const all = rows.filter((row) => kind.test(row.kind)).map(({file}) => join(folder, file))
    return Array.from({length: number}, (_, i) => all[Math.floor((i * all.length) / number)] ?? '')
  }
  return [['30 real documents', reportOf([...some(/^issue_form_request$/, 8), ...some(/^issue_md_request$/, 10), ...some(/^process_doc$/, 12)])]]
}
