/** What the folder around a document says for it: CODEOWNERS and the contact links of issue forms. */
import {parseDocument} from 'yaml'
import {ignoreRules} from './ignore-rules.ts'
import {isQuickPattern} from './path-patterns.ts'
import {folderOf} from './related.ts'
import type {Surroundings} from './rule.ts'
import {type Tree, textIn} from './tree.ts'

const ownerFiles = ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS']

/** Reads what a repository states once for many files; each source is read once. */
export class SurroundingsReader {
  readonly #tree: Tree
  readonly #contacts = new Map<string, string | undefined>()
  readonly #repository: string | undefined
  #owners: readonly (readonly [matches: (path: string) => boolean, owner: string])[] | undefined

  /** `repository` is its name with its owner's, where somebody knows it. */
  constructor(tree: Tree, repository?: string) {
    this.#tree = tree
    this.#repository = repository
  }

  /** `path` goes from the root of the tree. */
  read(path: string): Surroundings {
    this.#owners ??= this.#readOwners()
    const owner = this.#owners.findLast(([matches]) => matches(path))?.[1]
    const contact = this.#contact(folderOf(path))
    return {...(owner ? {owner} : {}), ...(contact ? {contact} : {}), ...(this.#repository ? {repository: this.#repository} : {})}
  }

  #readOwners(): readonly (readonly [(path: string) => boolean, string])[] {
    const source = ownerFiles.map((name) => textIn(this.#tree, name)).find((text) => text !== undefined) ?? ''
    return source.split(/\r?\n/).flatMap((line) => {
      const [pattern, ...owners] = line.replace(/#.*/, '').trim().split(/\s+/)
      if (!pattern || owners.length === 0 || !isQuickPattern(pattern)) return []
      const matcher = ignoreRules(pattern)
      return [[(one: string) => matcher.ignores(one), owners.join(' ')] as const]
    })
  }

  #contact(folder: string): string | undefined {
    if (this.#contacts.has(folder)) return this.#contacts.get(folder)
    const contact = folder.endsWith('ISSUE_TEMPLATE') ? this.#readContact(folder) : undefined
    this.#contacts.set(folder, contact)
    return contact
  }

  #readContact(folder: string): string | undefined {
    const source = textIn(this.#tree, `${folder}/config.yml`) ?? textIn(this.#tree, `${folder}/config.yaml`)
    const data: unknown = source === undefined ? undefined : parseDocument(source, {prettyErrors: false}).toJS({maxAliasCount: 0})
    const links: unknown = data && typeof data === 'object' && 'contact_links' in data ? data.contact_links : undefined
    const first: unknown = Array.isArray(links) ? links[0] : undefined
    return first && typeof first === 'object' && 'url' in first ? String(first.url) : undefined
  }
}
