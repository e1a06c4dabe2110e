/** A word as a new entry of the team's glossary, ready to be edited. */
import {join, relative, resolve, sep} from 'node:path'
import {stringify} from 'yaml'
import {rules} from '../../rules/index.ts'
import {ConfigError, configFor, type ReadText, readConfig} from '../config.ts'
import {readGlossary} from '../glossary.ts'
import {termKey} from '../language/glossary.ts'
import {type Addition, lineEndOf} from './edits.ts'

/** A term as it can be added. */
export interface NewTerm {
  readonly title: string
  readonly additions: readonly Addition[]
}

/** Where a term is to be known. */
export interface TermPlace {
  /** The document, absolute. */
  readonly file: string
  /** The configuration file, absolute; undefined where there is none yet. */
  readonly configFile: string | undefined
  /** The folder that the configuration stands in, or would. */
  readonly folder: string
  /** Reads a file as the editor has it, else from the disk. */
  readonly read: ReadText
}

/** What `untape init` calls it. */
const usualName = 'glossary/ops.yml'
const head =
  '# Words your readers know, and words to avoid. Each entry needs term, status and source.\n# status: ok = never report it; explain = explain it once; avoid = say something else.\n'

/** Adds a term to the glossary that wins for the document; undefined where it is in it, or the files leave no room for it. */
export function newTerm(term: string, {file, configFile, folder, read}: TermPlace): NewTerm | undefined {
  try {
    const config = configFile === undefined ? undefined : readConfig(configFile, rules, read)
    const name = config && configFor(config, file).glossary.at(-1)
    const glossary = name === undefined ? join(folder, usualName) : resolve(folder, name)
    const text = read(glossary)
    if (text !== undefined && readGlossary(glossary, read).some((entry) => [entry.term, ...(entry.forms ?? [])].map(termKey).includes(termKey(term))))
      return undefined
    const additions = [{file: glossary, text, added: entryText(term, text)}]
    if (name === undefined) additions.push(naming(configFile ?? join(folder, 'untape.yml'), read))
    // Both files must be readable afterwards.
    const after: ReadText = (one) => {
      const addition = additions.find((each) => each.file === one)
      return addition ? (addition.text ?? '') + addition.added : read(one)
    }
    const isNamed = configFor(readConfig(configFile ?? join(folder, 'untape.yml'), rules, after), file).glossary.some(
      (one) => resolve(folder, one) === glossary,
    )
    if (!isNamed || !readGlossary(glossary, after).some((entry) => entry.term === term)) return undefined
    const shown = relative(folder, glossary).split(sep).join('/')
    const where = name !== undefined ? `the glossary ${shown}` : `${text === undefined ? 'a new glossary' : 'the glossary'} ${shown}, and name it in untape.yml`
    return {title: `Add “${term}” to ${where}`, additions}
  } catch (error) {
    if (error instanceof ConfigError) return undefined
    throw error
  }
}

/** An entry that stops reports of a term, and says what else it can be. */
function entryText(term: string, before: string | undefined): string {
  const end = lineEndOf(before ?? '')
  const indent = /^( *)- /m.exec(before ?? '')?.[1] ?? ''
  const entry = `- term: ${stringify(term).trimEnd()}\n  status: ok # or “explain” with “means:”, or “avoid” with “say:”\n  source: our team\n`
  const lines = entry.replace(/^(?=.)/gm, indent).replaceAll('\n', end)
  return before === undefined ? head + lines : `${before === '' || /[\r\n]$/.test(before) ? '' : end}${lines}`
}

/** The key that names the usual glossary, at the end of a configuration. */
function naming(file: string, read: ReadText): Addition {
  const text = read(file)
  const end = lineEndOf(text ?? '')
  return {file, text, added: `${text === undefined || text === '' || /[\r\n]$/.test(text) ? '' : end}glossary: [${usualName}]${end}`}
}

/** Whether a selection is a word or a few that can be a term. */
export function isTerm(text: string): boolean {
  return text.length <= 60 && /[\p{L}\p{N}]/u.test(text) && !/[\p{Cc}<>`*_|\\[\]]/u.test(text) && text.trim().split(/\s+/).length <= 5
}
