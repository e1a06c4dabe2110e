import {existsSync, statSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {ConfigError} from '../config.ts'
import {provedVersion} from '../replacement.ts'
import {count} from '../reporters/wording.ts'
import {untapeOn} from '../review/comments-part.ts'
import {proveReview} from '../review/prove.ts'
import {openWordFile} from '../review/refuse.ts'
import {type Review, writeReview} from '../review/review.ts'
import type {Change} from '../review/tracked.ts'
import {deflate, inflate} from '../zlib.ts'
import type {Console} from './console.ts'
import {FileRun, type RunFile} from './file-run.ts'
import {findConfig} from './find-config.ts'
import type {LintFlags} from './lint.ts'

/**
 * Writes the findings of a Word file into a copy of it, as comments. It is no
 * gate: the exit code is 0 when the copy was written, whatever it says.
 */
export function runReview([name, ...others]: readonly string[], flags: LintFlags, isSuggesting: boolean, io: Console): number {
  if (name === undefined || others.length > 0) throw new ConfigError('review takes one Word file, such as “untape review forms/laptop.docx”')
  if (!/\.docx$/i.test(name)) throw new ConfigError(`${name}: review writes into Word files (.docx) only`)
  if (statSync(resolve(io.cwd, name), {throwIfNoEntry: false})?.isDirectory()) throw new ConfigError(`${name} is a folder: name one file in it`)
  const output = outputFor(name, flags.output, io.cwd)
  const {config} = findConfig(flags.config, name, io.cwd)
  const run = new FileRun(config, {...flags, paths: [name], since: undefined}, io)
  const [review] = run.files((file) => reviewFile(file, isSuggesting, flags.today))
  if (!review) return 2
  save(output, review.bytes, flags.output === undefined, io.cwd)
  io.out(`${describe(review, isSuggesting, output)}\n`)
  return 0
}

function reviewFile({linted, linter}: RunFile, isSuggesting: boolean, today: string): Review | undefined {
  const {content} = linted
  const bytes = typeof content === 'function' ? content() : content
  if (!bytes) return undefined
  const word = openWordFile(bytes, inflate)
  const version = linter.lint({...linted, content: () => bytes})
  if (!version) return undefined
  const write = (changes: readonly Change[]): Review => writeReview(word, version.findings, {...untapeOn(today), deflate, changes})
  if (!isSuggesting) return write([])
  return proveReview(provedVersion(version), version.opened().document.paragraphs ?? [], {
    write,
    lint: (content) => ((again) => again && provedVersion(again))(linter.lint({...linted, content})),
  })
}

/** @throws {ConfigError} when it is the file itself: what somebody wrote is never written over. */
function outputFor(name: string, named: string | undefined, cwd: string): string {
  if (named === undefined) return name.replace(/\.docx$/i, '.reviewed.docx')
  const [input, output] = [name, named].map((one) => statSync(resolve(cwd, one), {throwIfNoEntry: false}))
  if (resolve(cwd, name) === resolve(cwd, named) || (input && output && input.ino === output.ino && input.dev === output.dev)) {
    throw new ConfigError(`${named} is the file itself, which is never written over: name another one`)
  }
  return named
}

/** An earlier review may have answers in it by now, so only a file that is named is written over. */
function save(output: string, bytes: Uint8Array, isNew: boolean, cwd: string): void {
  const file = resolve(cwd, output)
  if (isNew && existsSync(file)) throw new ConfigError(`${output} is there already: move it away, or name another file with --output`)
  try {
    writeFileSync(file, bytes, {flag: isNew ? 'wx' : 'w'})
  } catch {
    throw new ConfigError(`${output} cannot be written`)
  }
}

/** “12 comments, 3 suggestions → laptop.reviewed.docx”, and what could not stand where it belongs. */
function describe({comments, changed, moved, left, unplaced}: Review, isSuggesting: boolean, output: string): string {
  const what = [count(comments, 'comment'), ...(isSuggesting ? [count(changed.length, 'suggestion')] : [])].join(', ')
  return [
    `${what} → ${output}`,
    ...(moved > 0 ? [`${moved} of them on a paragraph near by, as Word shows no comments at their place, which they name.`] : []),
    ...(left > 0 ? [`${count(left, 'more finding')}, counted in the last comment.`] : []),
    ...(unplaced > 0 ? [`${count(unplaced, 'finding')} with no text to stand at.`] : []),
  ].join('\n')
}
