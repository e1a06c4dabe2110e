import {existsSync, statSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {ConfigError} from '../config.ts'
import {describeReview, reviewFile} from '../review-file.ts'
import {deflate, inflate} from '../zlib.ts'
import type {Console} from './console.ts'
import {FileRun} from './file-run.ts'
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
  const [review] = run.files(({linted, linter}) => reviewFile(linted, linter, {isSuggesting, today: flags.today, inflate, deflate}))
  if (!review) return 2
  save(output, review.bytes, flags.output === undefined, io.cwd)
  io.out(`${describeReview(review, isSuggesting, output).join('\n')}\n`)
  return 0
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
