import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {ConfigError} from '../config.ts'
import {CsvError, type Row, readCsv} from '../glossary-care/csv.ts'
import {faultText, readTable, type TableFault} from '../glossary-care/table.ts'
import {readXlsx} from '../glossary-care/xlsx-read.ts'
import {writeYaml} from '../glossary-care/yaml.ts'
import {encodingOf} from '../readers/encoding.ts'
import {LimitError, maxBytes} from '../readers/limits.ts'
import {ReadError} from '../readers/unreadable.ts'
import {parseYaml} from '../readers/yaml.ts'
import {inflate} from '../zlib.ts'
import type {Console} from './console.ts'
import {writeOut} from './write-out.ts'

interface Table {
  readonly rows: readonly Row[]
  readonly faults: readonly TableFault[]
  readonly left: readonly string[]
}

/** Reads a table of terms and writes it as a glossary; 2, with a sentence for each bad cell, when not all of it can be taken. */
export function runGlossaryImport([name, ...others]: readonly string[], output: string | undefined, isForced: boolean, io: Console): number {
  if (name === undefined || others.length > 0)
    throw new ConfigError('glossary import takes one file, such as “untape glossary import glossary.csv --output glossary/ops.yml”')
  const table = readTableFile(name, io)
  const {entries, faults, remarks} = readTable(table.rows)
  const say = (text: string): void => io.error(`untape: ${name}: ${text}.`.replace(/([?!])\.$/, '$1'))
  for (const one of table.left) say(one)
  for (const one of remarks) say(faultText(one, table.rows))
  const bad = [...table.faults, ...faults].sort((a, b) => a.row - b.row || (a.column ?? -1) - (b.column ?? -1))
  for (const one of bad) say(faultText(one, table.rows))
  if (bad.length > 0) {
    say(`nothing is written: ${bad.length === 1 ? 'mend this cell first' : `mend these ${bad.length} first`}`)
    return 2
  }
  if (output !== undefined && existsSync(resolve(io.cwd, output))) {
    if (!isForced) throw new ConfigError(`${output} is there already: --force replaces it, and comments in it are lost`)
    const {comments} = parseYaml(readFileSync(resolve(io.cwd, output), 'utf8'))
    if (comments.length > 0) io.error(`untape: ${output}: its comments are not in the new file.`)
  }
  writeOut(writeYaml(entries), output, io)
  if (output !== undefined) io.error(`untape: ${output}: ${entries.length} ${entries.length === 1 ? 'term' : 'terms'} written.`)
  return 0
}

/** @throws {ConfigError | LimitError} for a file that is no table. */
function readTableFile(name: string, io: Console): Table {
  const bytes = bytesOf(resolve(io.cwd, name), name)
  try {
    if (/\.xlsx$/i.test(name)) return readXlsx(bytes, inflate)
    if (/\.(?:csv|tsv|txt)$/i.test(name)) return {rows: readCsv(decode(bytes)), faults: [], left: []}
  } catch (error) {
    if (error instanceof ReadError || error instanceof CsvError || error instanceof LimitError) throw new ConfigError(`${name}: ${error.message}`)
    throw error
  }
  throw new ConfigError(`${name} is neither .csv nor .xlsx`)
}

function bytesOf(file: string, name: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    throw new ConfigError(`${name} cannot be read`)
  }
}

/** UTF-8, or UTF-16 with a byte order mark, as Excel saves “Unicode text”. */
function decode(bytes: Uint8Array): string {
  if (bytes.length > maxBytes) throw new LimitError(`the file has ${(bytes.length / 1e6).toFixed(1)} MB: more than the limit of ${maxBytes / 1e6} MB`)
  const {name: encoding} = encodingOf(bytes)
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new ReadError(`this is not valid ${encoding.toUpperCase()} text: save it from Excel as “CSV UTF-8” or as .xlsx`)
  }
}
