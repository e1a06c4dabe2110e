import {loadGlossary} from '../glossary.ts'
import {writeDraft} from '../glossary-care/draft.ts'
import {mine, spelledIn} from '../glossary-care/mine.ts'
import {Suggestions} from '../glossary-care/suggest.ts'
import {jsonText} from '../reporters/json-text.ts'
import {version} from '../version.ts'
import type {Console} from './console.ts'
import {FileRun} from './file-run.ts'
import {findConfig} from './find-config.ts'
import type {GlossaryFlags} from './glossary-check.ts'
import {familiarity} from './known-words.ts'
import {writeOut} from './write-out.ts'

/** What a person looks through in one go. */
const mostShown = 50

/** Prints terms of the documents that the glossary may want; 2 when a document could not be read. */
export function runGlossarySuggest(flags: GlossaryFlags, isAll: boolean, io: Console): number {
  const {config} = findConfig(flags.config, flags.paths[0] ?? '.', io.cwd)
  const glossary = loadGlossary(config.folder, [...new Set(config.layers.flatMap((layer) => layer.glossary))])
  const suggestions = new Suggestions(familiarity, glossary)
  const run = new FileRun(config, flags, io)
  const paths = run.files(({linter, linted, display}) => {
    const opened = linter.open(linted)
    if (!opened) return undefined
    suggestions.add(display, mine(opened.document, opened.views, familiarity), spelledIn(opened.document))
    return display
  })
  const candidates = suggestions.list()
  const shown = isAll ? candidates : candidates.slice(0, mostShown)
  // Where a document could not be read, nobody knows whether there is nothing.
  if (candidates.length === 0 && run.failures > 0 && flags.format !== 'json') return 2
  writeOut(
    flags.format === 'json'
      ? `${jsonText({schema: 1, tool: {name: 'untape', version}, documents: paths.length, left: candidates.length - shown.length, candidates: shown})}\n`
      : writeDraft(shown, paths.length, candidates.length - shown.length),
    flags.output,
    io,
  )
  return run.failures > 0 ? 2 : 0
}
