/**
 * Writes a sheet of findings with their context for a reader to mark.
 *
 *   npm run sample -- no-jargon --seed 7 --size 60
 *   npm run sample -- all --seed 7 --part C --folder sheets
 *
 * `all` writes one sheet for every rule: 60 findings of each rule about
 * language, process or ownership, 10 of each structural one, all where there
 * are fewer. Findings come from part B of the corpus unless --part says so
 * ("all": from every part). What readers have marked is not drawn again.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {rules} from '../rules/index.ts'
import {folder, lintCorpus, partOf, sample} from './quality/corpus.ts'
import {readMarks} from './quality/marks.ts'
import {writeSheet} from './quality/sheet.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {seed: {type: 'string'}, size: {type: 'string'}, part: {type: 'string'}, folder: {type: 'string'}},
})
const seed = Number(values.seed ?? 1)
const part = values.part ?? 'B'
const [wanted = 'all'] = positionals
const chosen = wanted === 'all' ? rules : rules.filter(({id}) => id === wanted)
if (chosen.length === 0) {
  console.error(`There is no rule “${wanted}”.`)
  process.exit(2)
}
const linted = lintCorpus((row) => part === 'all' || partOf(row) === part)
const marked = new Set(readMarks().flatMap(({marks, earlier = []}) => [...marks, ...earlier].map(({fingerprint}) => fingerprint)))
const out = values.folder ?? 'sheets'
mkdirSync(out, {recursive: true})
for (const {id, category} of chosen) {
  const size = Number(values.size ?? (/^(?:language|process|ownership)$/.test(category) ? 60 : 10))
  const all = linted.flatMap((one) =>
    one.findings.filter(({rule, fingerprint}) => rule === id && !marked.has(fingerprint)).map((finding) => ({linted: one, finding})),
  )
  const drawn = sample(all, size, seed)
  if (drawn.length > 0) writeFileSync(join(out, `${id}.${part === 'all' ? 'N' : part}.${seed}.txt`), writeSheet(id, drawn, resolve(folder)))
  console.log(`${id}: ${drawn.length} of ${all.length} findings of part ${part}`)
}
