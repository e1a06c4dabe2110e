/**
 * Scores marked sheets: helpful, noise and wrong with Wilson's 95 % interval.
 *
 *   npm run score -- sheets/no-jargon.B.7.txt
 *   npm run score -- sheets/*.txt --keep
 *
 * --keep stores the marks in tests/quality/marks by fingerprint and offsets;
 * `npm run docs` makes the README's table of them.
 */
import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {parseArgs} from 'node:util'
import {countMarks, keepMarks} from './quality/marks.ts'
import {readSheet} from './quality/sheet.ts'
import {shareText} from './quality/wilson.ts'

const {values, positionals} = parseArgs({allowPositionals: true, options: {keep: {type: 'boolean'}}})
if (positionals.length === 0) {
  console.error('Name the sheets to score.')
  process.exit(2)
}
for (const sheet of positionals) {
  try {
    const {rule, marks} = readSheet(readFileSync(sheet, 'utf8'))
    const {n, helpful, noise, wrong} = countMarks(marks)
    console.log(`${rule}: helpful ${shareText(helpful, n)}, noise ${shareText(noise, n)}, wrong ${shareText(wrong, n)}`)
    const [, part = '?', seed = '0'] = /\.([ABC])\.(\d+)\.txt$/.exec(basename(sheet)) ?? []
    if (values.keep) keepMarks({rule, part, seed: Number(seed), marks})
  } catch (error) {
    console.error(`${sheet}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
