/** Lints the Markdown files of a folder with harper.js and all its default rules; copied beside its packages before it runs. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {LocalLinter} from 'harper.js'
import {binaryInlined} from 'harper.js/binaryInlined'

const folder = process.argv[2] ?? '.'
const linter = new LocalLinter({binary: binaryInlined})
const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.md'))
let lints = 0
for (const name of names.sort()) lints += (await linter.lint(readFileSync(join(folder, name), 'utf8'), {language: 'markdown'})).length
console.log(`${names.length} files, ${lints} lints`)
