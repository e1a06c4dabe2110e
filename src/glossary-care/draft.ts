/** Candidates as the YAML of a glossary, for a person to finish. */
import {Document} from 'yaml'
import {cleanText} from '../reporters/clean-text.ts'
import {toDo} from './entry.ts'
import type {Candidate} from './suggest.ts'

/** Entries with TODO where only a person knows what to write; `documents` is how many were read, `left` how many candidates are left out. */
export function writeDraft(candidates: readonly Candidate[], documents: number, left: number): string {
  // A comment, so that a file of it is a glossary without terms.
  if (candidates.length === 0) return `# Nothing to suggest: ${count(documents, 'document')} looked at.\n`
  const head = [
    `Terms of ${count(documents, 'document')} that the glossary does not have, those of most files first.`,
    ...(left > 0 ? [`${left} more are left out: --all has them.`] : []),
    'Write what stands as TODO, take out what nobody needs, and move the rest into your glossary.',
    'If a plainer word fits nearly everywhere: “status: avoid” with “say: [plain word]”. If all readers know it: “status: ok”.',
    'untape refuses a glossary in which TODO is left.',
  ]
  const intro = head.map((line) => `# ${line}\n`).join('')
  return `${intro}${candidates.map((one) => `\n${comments(one)}${entry(one)}`).join('')}`
}

function comments({uses, files, contexts}: Candidate): string {
  const lines = [`${count(files, 'file')}, ${count(uses, 'use')}`, ...contexts.map(({path, snippet}) => `  ${path}: ${snippet}`)]
  return lines.map((line) => `# ${cleanText(line)}\n`).join('')
}

function entry({term, kind, expands}: Candidate): string {
  const values = {term, status: 'explain', ...(kind === 'acronym' ? {expands: expands ?? toDo} : {}), means: toDo, source: 'our documents'}
  return new Document([values]).toString({lineWidth: 0})
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}
