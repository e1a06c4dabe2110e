import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {repositoryRoot} from '../files.ts'
import type {Console} from './console.ts'
import {workflow, workflowPath} from './workflow.ts'

const schema = 'node_modules/untape/untape.schema.json'

const config = `# What untape checks here. Every key is optional; “untape rules” lists the rules.
extends: recommended

# Say once for a folder what its files need not repeat.
meta:
  - files: '**'
    # owner: IT service desk
    # contact: '#it-help'
    # response-time: 2 working days

# rules:
#   no-vague-deadline: off
#   max-sentence-length: {severity: warning, options: {max: 25}}

# Your own words are laid over the built-in glossary.
glossary: [glossary/ops.yml]

# Documents that only IT reads may use IT's words.
# overrides:
#   - files: 'runbooks/**'
#     audience: it
`

const glossary = `# Words your readers know, and words to avoid. Each entry needs term, status and source.
# status: ok = never report it; explain = explain it once; avoid = say something else.
- term: ITSD
  status: ok
  means: Our IT service desk. Replace this entry with your own.
  source: our team
`

/** Writes a starter configuration and glossary, and in a Git repository the workflow for pull requests; leaves files that are there as they are. */
export function runInit(io: Console, isForced: boolean): number {
  const root = repositoryRoot(io.cwd)
  // Editors offer keys and rules when they find the schema of the installed package.
  const modeline = existsSync(join(io.cwd, schema)) ? `# yaml-language-server: $schema=${schema}\n` : ''
  for (const [folder, name, content] of [
    [io.cwd, 'untape.yml', modeline + config],
    [io.cwd, 'glossary/ops.yml', glossary],
    ...(root === undefined ? [] : [[root, workflowPath, workflow] as const]),
  ] as const) {
    const file = join(folder, name)
    if (existsSync(file) && !isForced) {
      io.out(`${name} is there already: left as it is (--force replaces it)\n`)
      continue
    }
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, content)
    io.out(`wrote ${name}\n`)
  }
  if (root !== undefined) io.out(`${workflowPath} lints pull requests on GitHub: delete it if you do not want that\n`)
  io.out('Now lint this folder with: untape (or: npx untape)\n')
  return 0
}
