import {entries as builtIn} from '../../glossary/index.ts'
import {ConfigError} from '../config.ts'
import {writeSpelling} from '../glossary-care/cspell.ts'
import {writeCsv} from '../glossary-care/csv.ts'
import {entryKeyNames} from '../glossary-care/entry.ts'
import {writeMarkdown} from '../glossary-care/markdown.ts'
import {columns, rowsOf} from '../glossary-care/table.ts'
import {mostCellCharacters, writeXlsx} from '../glossary-care/xlsx-write.ts'
import {type GlossaryEntry, mergeEntries} from '../language/glossary.ts'
import {jsonText} from '../reporters/json-text.ts'
import type {Console} from './console.ts'
import {findConfig} from './find-config.ts'
import {familiarity} from './known-words.ts'
import type {LintFlags} from './lint.ts'
import {entriesOf, readTeamGlossary} from './team-glossary.ts'
import {writeOut} from './write-out.ts'

/** What `--format` takes here; where it is left out, the ending of `--output` says, else it is CSV. */
export const exportFormats = ['csv', 'xlsx', 'cspell', 'markdown'] as const
type ExportFormat = (typeof exportFormats)[number]

const endings: Readonly<Record<string, ExportFormat>> = {csv: 'csv', txt: 'csv', xlsx: 'xlsx', json: 'cspell', md: 'markdown'}
/** Files of these are no text, nor the workbook that is written here. */
const otherFiles: ReadonlySet<string> = new Set(['doc', 'docx', 'ods', 'odt', 'pdf', 'ppt', 'pptx', 'xls', 'xlsb', 'xlsm', 'zip'])
const usable = '.csv, .xlsx, .md, .txt or .json'

/** The format that the name of a file asks for. */
export function formatByName(file: string | undefined): ExportFormat {
  return endings[endingOf(file)] ?? 'csv'
}

function endingOf(file = ''): string {
  return /[^/\\]\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
}

/** @throws {ConfigError} where the ending of the file says something else than the format, or nothing that is known. */
function assertEnding(file: string, format: ExportFormat, hasFormat: boolean): void {
  const ending = endingOf(file)
  // “/dev/stdout” says nothing.
  if (ending === '') return
  const meant = endings[ending]
  if (meant === undefined && !hasFormat)
    throw new ConfigError(`${file}: “.${ending}” says no format that untape writes: use ${usable}, or name it with --format`)
  const isText = ending === 'txt' && format !== 'xlsx'
  if (meant === undefined ? format === 'xlsx' || otherFiles.has(ending) : meant !== format && !isText)
    throw new ConfigError(`${file}: “.${ending}” does not go with --format ${format}: leave one of them out, or let both say the same`)
}

/** Writes the team's glossary, ours where there is none, or with `isAll` both together. */
export function runGlossaryExport(
  files: readonly string[],
  flags: LintFlags<ExportFormat>,
  {isAll, hasMark, hasFormat}: {readonly isAll: boolean; readonly hasMark: boolean; readonly hasFormat: boolean},
  io: Console,
): number {
  const {format, output} = flags
  if (output !== undefined) assertEnding(output, format, hasFormat)
  if (hasMark && format !== 'csv') throw new ConfigError('--bom goes with --format csv')
  if (format === 'xlsx' && output === undefined && io.isTerminal)
    throw new ConfigError('a workbook is no text for a terminal: name a file, such as “--output glossary.xlsx”')
  const entries = entriesToExport(files, flags, isAll, io)
  writeOut(write(entries, format, hasMark, io), output, io)
  if (output !== undefined) io.error(`untape: ${output}: ${entries.length} ${entries.length === 1 ? 'term' : 'terms'} written.`)
  return 0
}

function entriesToExport(files: readonly string[], flags: LintFlags<ExportFormat>, isAll: boolean, io: Console): readonly GlossaryEntry[] {
  const {config} = findConfig(flags.config, files[0] ?? '.', io.cwd)
  const layers = readTeamGlossary(config, files, io)
  const forSome = layers.filter(({layer}) => layer !== 'rules').flatMap((layer) => layer.files.map(({name}) => name))
  if (forSome.length > 0) io.error(`untape: ${[...new Set(forSome)].join(', ')} is for some paths only and is not in this export: name the file to export it.`)
  const team = entriesOf(
    layers.filter(({layer}) => layer === 'rules').flatMap((layer) => layer.files),
    true,
  )
  return isAll ? mergeEntries(builtIn, team) : layers.length === 0 ? builtIn : team
}

function write(entries: readonly GlossaryEntry[], format: ExportFormat, hasMark: boolean, io: Console): string | Uint8Array {
  switch (format) {
    case 'csv':
      return writeCsv(rowsOf(entries), {hasMark})
    case 'xlsx':
      return writeXlsx('Glossary', columns, fitting(rowsOf(entries)))
    case 'markdown':
      return writeMarkdown(entries)
    case 'cspell': {
      const {settings, severalWords, sometimes} = writeSpelling(entries, familiarity)
      if (severalWords.length > 0)
        io.error(`untape: ${severalWords.length} to avoid are left out, because cspell looks at single words: ${some(severalWords)}.`)
      if (sometimes.length > 0)
        io.error(`untape: ${sometimes.length} to avoid are left out, because they are meant in some sentences only or are not English: ${some(sometimes)}.`)
      return `${jsonText(settings)}\n`
    }
  }
}

/** @throws {ConfigError} for a text that Excel would cut off. */
function fitting(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  for (const cells of rows) {
    const long = cells.findIndex((cell) => cell.length > mostCellCharacters)
    if (long >= 0)
      throw new ConfigError(
        `“${cells[0]}”: its “${entryKeyNames[long]}” has more characters than the ${mostCellCharacters} of a cell in Excel: export it as csv`,
      )
  }
  return rows
}

function some(terms: readonly string[]): string {
  return terms.length > 5 ? `${terms.slice(0, 5).join(', ')} and others` : terms.join(', ')
}
