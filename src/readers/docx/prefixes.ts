/** The prefixes of XML names: a file may call a namespace what it likes, and the same prefix may change inside of an element. */

/** The prefix by which the namespaces are called here; Strict OOXML has others for the same names. */
const usual: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', ''],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', ''],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
])
const known = new Set(usual.values())

/** A prefix, and what it stood for outside of the element that declares it. */
export type Declaration = readonly [prefix: string, name: string | undefined]

/** What the prefixes of one part stand for where the parser is; those that are used as usual take no time. */
export class Prefixes {
  readonly #renamed = new Map<string, string>()

  /** Reads a declaration; undefined when it changes nothing. */
  declare(attribute: string, address: string): Declaration | undefined {
    const own = attribute === 'xmlns' ? '' : attribute.slice('xmlns:'.length)
    // A prefix of ours that stands for something else must not be taken for ours.
    const name = usual.get(address) ?? (known.has(own) && own !== '' ? `other-${own}` : own)
    const before = this.#renamed.get(own)
    if (name === (before ?? own)) return undefined
    this.#renamed.set(own, name)
    return [own, before]
  }

  /** Undoes the declarations of an element, the last one first. */
  restore(declarations: readonly Declaration[]): void {
    for (let i = declarations.length - 1; i >= 0; i--) {
      const [prefix, name] = declarations[i] as Declaration
      if (name === undefined) this.#renamed.delete(prefix)
      else this.#renamed.set(prefix, name)
    }
  }

  /** The name of an element with the usual prefix. */
  element(name: string): string {
    if (this.#renamed.size === 0) return name
    const colon = name.indexOf(':')
    const renamed = this.#renamed.get(colon < 0 ? '' : name.slice(0, colon))
    if (renamed === undefined) return name
    const local = name.slice(colon + 1)
    return renamed === '' ? local : `${renamed}:${local}`
  }

  /** Attributes by their names with the usual prefix; without one they are in no namespace, whatever that of their element is. */
  attributes(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    if (this.#renamed.size === 0) return given
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [name.includes(':') ? this.element(name) : name, value]))
  }
}

/** Whether an attribute declares a namespace. */
export function isDeclaration(attribute: string): boolean {
  return attribute === 'xmlns' || attribute.startsWith('xmlns:')
}
