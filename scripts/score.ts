/**
 * Scores marked sheets: helpful, noise and wrong with Wilson's 95 % interval.
 *
 *   npm run score -- sheets/no-jargon.B.7.txt
 *   npm run score -- sheets/*.txt --keep
 *
 * Several sheets of one rule count together. --keep stores the marks in tests/quality/marks by fingerprint and offsets;
 * `npm run docs` makes the README's table of them.
 */
import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {parseArgs} from 'node:util'
import {countMarks, keepMarks, type RuleMarks} from './quality/marks.ts'
import {readSheet} from './quality/sheet.ts'
import {shareText} from './quality/wilson.ts'

const {values, positionals} = parseArgs({allowPositionals: true, options: {keep: {type: 'boolean'}}})
if (positionals.length === 0) {
  console.error('Name the sheets to score.')
  process.exit(2)
}
const samples = new Map<string, RuleMarks>()
for (const sheet of positionals) {
  try {
    const {rule, marks} = readSheet(readFileSync(sheet, 'utf8'))
    const [, part = '?', seed = '0'] = /\.([A-Z])\.(\d+)\.txt$/.exec(basename(sheet)) ?? []
    const before = samples.get(rule)
    const parts = before && !before.part.includes(part) ? `${before.part}, ${part}` : part
    samples.set(rule, {rule, part: parts, seed: Number(seed), marks: [...(before?.marks ?? []), ...marks]})
  } catch (error) {
    console.error(`${sheet}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
for (const sample of [...samples.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1))) {
  const {n, helpful, noise, wrong} = countMarks(sample.marks)
  console.log(`${sample.rule}: helpful ${shareText(helpful, n)}, noise ${shareText(noise, n)}, wrong ${shareText(wrong, n)}`)
  if (values.keep) keepMarks(sample)
}
