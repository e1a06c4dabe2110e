/** What results hang on, as short texts: equal where the results would be. */
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import type {Config} from '../config.ts'
import type {Facts, Related} from '../facts.ts'
import type {Surroundings} from '../rule.ts'
import {version} from '../version.ts'

/** The first 144 bits of the SHA-256 of a text or of bytes. */
export function keyOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 24)
}

/** The key of several texts: none can pass for part of another. */
export function keyOfAll(...texts: readonly (string | undefined)[]): string {
  return keyOf(JSON.stringify(texts))
}

/** The program: its version, and its code, as two states of one version may find other things. */
export function programKey(program: string | undefined): string {
  if (program === undefined) return version
  const folder = dirname(program)
  // The bundle stands alone in its folder; without it, the code stands in these.
  const folders = basename(folder) === 'cli' ? ['src', 'rules', 'glossary'].map((name) => resolve(folder, '../..', name)) : [folder]
  const hash = createHash('sha256')
  for (const one of folders) {
    const names = readdirSync(one, {recursive: true, encoding: 'utf8'}).filter((name) => /\.[cm]?[jt]s$/.test(name))
    for (const name of names.sort()) hash.update(`${name}\n`).update(readFileSync(join(one, name)))
  }
  return `${version} ${hash.digest('base64url').slice(0, 24)}`
}

/** The configuration: its file and the glossaries that it names, byte for byte. */
export function configKey({folder, layers}: Config, file: string | undefined): string {
  const glossaries = [...new Set(layers.flatMap(({glossary}) => glossary))]
  const contents = glossaries.map((name) => contentKey(resolve(folder, name)))
  return keyOfAll(file && contentKey(file), ...glossaries, ...contents)
}

function contentKey(file: string): string {
  try {
    return keyOf(readFileSync(file))
  } catch {
    return ''
  }
}

const keysOfFacts = new WeakMap<Facts, string>()

/** What stands around a document: what its repository says for it, and what the files around it say. */
export function contextKey(surroundings: Surroundings, related: readonly Related[]): string {
  const facts = related.map(({path, facts: one}) => {
    const key = keysOfFacts.get(one) ?? keyOf(JSON.stringify(one))
    keysOfFacts.set(one, key)
    return `${key} ${path}`
  })
  return keyOf(JSON.stringify([surroundings, facts]))
}
