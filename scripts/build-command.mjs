/**
 * Writes dist/command: the command as one file, and beside it what few runs need.
 *
 *   node scripts/build-command.mjs [FOLDER]    (dist/command when left out)
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {licencesOf} from './licences.mjs'
import {buildParts, seldomRead} from './parts.mjs'

const outdir = resolve(process.argv[2] ?? join(import.meta.dirname, '../dist/command'))

/** What waits, by the name of its file. */
const later = {
  ...seldomRead,
  ignored: ['./src/ignore-rules.ts'],
  memory: ['./src/cli/memory.ts', './src/cache.ts'],
  remark: ['./src/readers/markdown/parsers/remark.ts'],
  figures: ['./src/burden-report.ts', './src/map-report.ts'],
  older: ['./src/changes.ts', './src/git.ts', './src/cli/since.ts', './src/cli/baseline.ts'],
  reports: ['./src/reporters/github.ts', './src/reporters/junit.ts', './src/reporters/markdown.ts', './src/reporters/sarif.ts'],
  fix: ['./src/cli/fix.ts'],
  glossary: ['./src/cli/glossary.ts'],
  html: ['./src/reporters/html/format-html.ts'],
  desk: ['./src/cli/desk.ts'],
  lsp: ['./src/cli/lsp.ts'],
  mcp: ['./src/cli/mcp.ts'],
  commands: [
    './src/cli/burden.ts',
    './src/cli/explain-config.ts',
    './src/cli/explain-form.ts',
    './src/cli/explain.ts',
    './src/cli/help.ts',
    './src/cli/init.ts',
    './src/cli/map.ts',
    './src/cli/review.ts',
    './src/cli/rules.ts',
  ],
}
const {files, inputs} = await buildParts({entry: 'src/cli/main.ts', name: 'untape', tune: 'src/cli/tune.ts', later, minify: true})
mkdirSync(outdir, {recursive: true})
writeFileSync(join(outdir, 'LICENCES.txt'), licencesOf(inputs))
for (const [file, text] of files) writeFileSync(join(outdir, file), text)
