/** XML as a tree that knows where each element stands in the text, for parts of a Word file that come from strangers. */
import {SaxesParser} from 'saxes'
import {LimitError} from '../limits.ts'
import {ReadError} from '../unreadable.ts'

/** Limits of one part; the largest of 142 real files has 113,337 elements, 22 deep. */
export const xmlLimits = {elements: 400_000, depth: 256, attributes: 2_000_000} as const

/** An element; offsets are those of the text that was parsed. */
export interface XmlElement {
  /** With the usual prefix of its namespace, whatever the file calls it. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Elements, and text where it counts. */
  readonly children: (XmlElement | string)[]
  readonly parent: XmlElement | undefined
  /** Of the `<` of its start tag. */
  readonly start: number
  /** Behind its start tag. */
  readonly openEnd: number
  /** Of the `<` of its end tag; behind the start tag when it closes itself. */
  closeStart: number
  /** Behind its end tag. */
  end: number
}

/** The prefix by which the namespaces are called here; Strict OOXML has others for the same names. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
}
const known = new Set(Object.values(prefixes))
const none: Readonly<Record<string, string>> = Object.freeze({})
/** Elements whose text is text, spaces and all. */
const textual = new Set(['w:t', 'w:delText', 'w:instrText'])

/**
 * Parses one part.
 *
 * @throws {ReadError} for what is no well-formed XML, or has a document type: entities could grow without end.
 * @throws {LimitError} for too many elements, or too deep ones.
 */
export function parseXml(xml: string, part: string): XmlElement {
  const builder = new TreeBuilder(xml, part)
  return builder.build()
}

class TreeBuilder {
  readonly #xml: string
  readonly #part: string
  readonly #parser = new SaxesParser({xmlns: false, position: true})
  #root: XmlElement | undefined
  #open: XmlElement | undefined
  #depth = 0
  #elements = 0
  #attributeLength = 0
  /** The prefixes that this part uses otherwise than usual. */
  #renamed: Map<string, string> | undefined

  constructor(xml: string, part: string) {
    this.#xml = xml
    this.#part = part
    this.#parser.on('error', (error) => {
      throw new ReadError(`its part ${part} is not well-formed XML (${plain(error.message)})`)
    })
    this.#parser.on('doctype', () => {
      throw new ReadError(`its part ${part} has a document type, which Word never writes`)
    })
    this.#parser.on('opentag', ({name, attributes, isSelfClosing}) => this.#begin(name, attributes, isSelfClosing))
    this.#parser.on('closetag', ({isSelfClosing}) => this.#close(isSelfClosing))
    this.#parser.on('text', (text) => this.#text(text))
    this.#parser.on('cdata', (text) => this.#text(text))
  }

  build(): XmlElement {
    this.#parser.write(this.#xml).close()
    if (!this.#root) throw new ReadError(`its part ${this.#part} is empty`)
    return this.#root
  }

  #begin(name: string, given: Record<string, string>, isSelfClosing: boolean): void {
    const at = this.#parser.position
    if (++this.#elements > xmlLimits.elements) {
      throw new LimitError(`its part ${this.#part} has more than ${xmlLimits.elements.toLocaleString('en')} elements`)
    }
    if (++this.#depth > xmlLimits.depth) throw new LimitError(`its part ${this.#part} is nested more than ${xmlLimits.depth} deep`)
    const attributes = this.#attributes(given)
    const element: XmlElement = {
      name: this.#renamed ? this.#rename(name) : name,
      attributes,
      children: [],
      parent: this.#open,
      // A “<” cannot stand inside a tag.
      start: this.#xml.lastIndexOf('<', at - 1),
      openEnd: at,
      closeStart: at,
      end: at,
    }
    if (this.#open) this.#open.children.push(element)
    else this.#root = element
    if (isSelfClosing) return
    this.#open = element
  }

  #attributes(given: Record<string, string>): Readonly<Record<string, string>> {
    let hasAny = false
    for (const name in given) {
      hasAny = true
      this.#attributeLength += name.length + (given[name]?.length ?? 0)
      if (name.startsWith('xmlns')) this.#declare(name, given[name] ?? '')
    }
    if (this.#attributeLength > xmlLimits.attributes * 10)
      throw new LimitError(`its part ${this.#part} has more than ${(xmlLimits.attributes * 10) / 1e6} MB of attributes`)
    if (!hasAny) return none
    if (!this.#renamed) return given
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [name.startsWith('xmlns') ? name : this.#rename(name), value]))
  }

  #declare(attribute: string, address: string): void {
    const own = attribute === 'xmlns' ? '' : attribute.slice('xmlns:'.length)
    const usual = prefixes[address]
    // A prefix of ours that stands for something else must not be taken for ours.
    const name = usual ?? (known.has(own) && own !== '' ? `other-${own}` : own)
    if (name === own && !this.#renamed?.has(own)) return
    this.#renamed ??= new Map()
    this.#renamed.set(own, name)
  }

  #rename(name: string): string {
    const colon = name.indexOf(':')
    const prefix = colon < 0 ? '' : name.slice(0, colon)
    const renamed = this.#renamed?.get(prefix)
    if (renamed === undefined) return name
    const local = name.slice(colon + 1)
    return renamed === '' ? local : `${renamed}:${local}`
  }

  #close(isSelfClosing: boolean): void {
    this.#depth--
    if (isSelfClosing || !this.#open) return
    const at = this.#parser.position
    this.#open.closeStart = this.#xml.lastIndexOf('<', at - 1)
    this.#open.end = at
    this.#open = this.#open.parent
  }

  #text(text: string): void {
    const open = this.#open
    if (open && text !== '' && (textual.has(open.name) || /\S/.test(text))) open.children.push(text)
  }
}

/** What the parser says, without the place in front and the full stop behind. */
function plain(message: string): string {
  return message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '')
}

/** The first child with a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)
}

/** The elements among the children. */
export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return element ? element.children.filter((child) => typeof child !== 'string') : []
}

/** The `w:val` of an element. */
export function valOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val']
}

/** Whether an element that switches something is there and on (ECMA-376 part 1, 17.17.4). */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off|none)$/.test(valOf(element) ?? element.attributes['w14:val'] ?? '1')
}

/** The text of an element whose children are text. */
export function textOf(element: XmlElement): string {
  const [first] = element.children
  return element.children.length === 1 && typeof first === 'string' ? first : element.children.filter((child) => typeof child === 'string').join('')
}
