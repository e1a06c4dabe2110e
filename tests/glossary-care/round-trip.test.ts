/** What is exported and imported again is the same. */
import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readCsv, writeCsv} from '../../src/glossary-care/csv.ts'
import {parseGlossary} from '../../src/glossary-care/file.ts'
import {columns, readTable, rowsOf} from '../../src/glossary-care/table.ts'
import {readXlsx} from '../../src/glossary-care/xlsx-read.ts'
import {writeXlsx} from '../../src/glossary-care/xlsx-write.ts'
import {writeYaml} from '../../src/glossary-care/yaml.ts'
import {entryKeys, type GlossaryEntry} from '../../src/language/glossary.ts'
import {inflate} from '../../src/zlib.ts'
import {anEntry} from './an-entry.ts'

const glossary = fc.uniqueArray(anEntry, {maxLength: 5, selector: (entry) => entryKeys(entry)[0]})

function throughCsv(entries: readonly GlossaryEntry[], hasMark = false): unknown {
  const {entries: back, faults} = readTable(readCsv(writeCsv(rowsOf(entries), {hasMark})))
  return faults.length > 0 ? faults : back
}

function throughXlsx(entries: readonly GlossaryEntry[]): unknown {
  const workbook = readXlsx(writeXlsx('Glossary', columns, rowsOf(entries)), inflate)
  const {entries: back, faults} = readTable(workbook.rows)
  return faults.length + workbook.faults.length > 0 ? [faults, workbook.faults] : back
}

function throughYaml(entries: readonly GlossaryEntry[]): unknown {
  const {entries: back, faults} = parseGlossary(writeYaml(entries))
  const refused = faults.filter(({kind}) => kind === 'refused')
  return refused.length > 0 ? refused : back.map(({entry}) => entry)
}

describe.each([
  ['CSV', throughCsv],
  ['CSV with a byte order mark', (entries: readonly GlossaryEntry[]) => throughCsv(entries, true)],
  ['a workbook', throughXlsx],
  ['YAML', throughYaml],
])('through %s', (_, through) => {
  test('any glossary comes back', () => {
    fc.assert(
      fc.property(glossary, (entries) => {
        expect(through(entries)).toEqual(entries)
      }),
      {numRuns: Number(process.env.UNTAPE_FUZZ_RUNS ?? 300)},
    )
  })

  test('the built-in glossary comes back', () => {
    const folder = new URL('../../glossary/', import.meta.url)
    const files = readdirSync(folder).filter((name) => name.endsWith('.yml'))
    const entries = files.flatMap((name) => parseGlossary(readFileSync(new URL(name, folder), 'utf8')).entries.map(({entry}) => entry))
    expect(entries.length).toBeGreaterThan(700)
    expect(through(entries)).toEqual(entries)
  })
})
