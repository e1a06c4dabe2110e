import {resolve} from 'node:path'
import {emptyConfig} from '../../src/config.ts'
import {loadGlossary} from '../../src/glossary.ts'
import {TreeLinter, type Version} from '../../src/linter.ts'

const root = resolve('.')

/** Lints the bytes of a Word file by all rules at their defaults, as the command does. */
export function lintWord(bytes: Uint8Array, today = '2026-01-01'): Version {
  const linter = new TreeLinter({
    tree: {read: () => bytes, names: () => []},
    root,
    config: emptyConfig(root),
    glossary: (names) => loadGlossary(root, names),
    today,
  })
  const version = linter.lint({path: 'a.docx'})
  if (!version) throw new Error('it is no document')
  return version
}
