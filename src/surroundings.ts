/** What the folder around a document says for it: CODEOWNERS and the contact links of issue forms. */
import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import ignore from 'ignore'
import {parseDocument} from 'yaml'
import type {Surroundings} from './rule.ts'

const ownerFiles = ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS']

/** Reads what a repository states once for many files; each source is read once. */
export class SurroundingsReader {
  readonly #owners = new Map<string, readonly (readonly [matches: (path: string) => boolean, owner: string])[]>()
  readonly #contacts = new Map<string, string | undefined>()

  /** `path` is the file's path from `root`, with `/`. */
  read(root: string, path: string): Surroundings {
    const owner = this.#rules(root).findLast(([matches]) => matches(path))?.[1]
    const contact = this.#contact(join(root, dirname(path)))
    return {...(owner ? {owner} : {}), ...(contact ? {contact} : {})}
  }

  #rules(root: string): readonly (readonly [(path: string) => boolean, string])[] {
    const known = this.#owners.get(root)
    if (known) return known
    const source = ownerFiles.map((name) => readIfThere(join(root, name))).find((text) => text !== undefined) ?? ''
    const rules = source.split(/\r?\n/).flatMap((line) => {
      const [pattern, ...owners] = line.replace(/#.*/, '').trim().split(/\s+/)
      if (!pattern || owners.length === 0) return []
      const matcher = ignore().add(pattern)
      return [[(path: string) => matcher.ignores(path), owners.join(' ')] as const]
    })
    this.#owners.set(root, rules)
    return rules
  }

  #contact(folder: string): string | undefined {
    if (this.#contacts.has(folder)) return this.#contacts.get(folder)
    const source = readIfThere(join(folder, 'config.yml')) ?? readIfThere(join(folder, 'config.yaml'))
    const data: unknown =
      source === undefined || !folder.endsWith('ISSUE_TEMPLATE') ? undefined : parseDocument(source, {prettyErrors: false}).toJS({maxAliasCount: 0})
    const links: unknown = data && typeof data === 'object' && 'contact_links' in data ? data.contact_links : undefined
    const first: unknown = Array.isArray(links) ? links[0] : undefined
    const contact = first && typeof first === 'object' && 'url' in first ? String(first.url) : undefined
    this.#contacts.set(folder, contact)
    return contact
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
