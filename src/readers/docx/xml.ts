/** XML as a tree that knows where each element stands in the text, for parts of a Word file that come from strangers. */
import {SaxesParser} from 'saxes'
import {LimitError} from '../limits.ts'
import {ReadError} from '../unreadable.ts'
import {type Declaration, isDeclaration, Prefixes} from './prefixes.ts'

/** Limits of a whole file; the largest real one has 113,337 elements in a part, 22 deep. */
export const xmlLimits = {
  /** Elements, and pieces of text between them. */
  nodes: 250_000,
  depth: 256,
  /** References to characters in one part: “&amp;”. The parser builds a text piece by piece where they stand. */
  references: 500_000,
  /** Letters in the names and values of attributes, as they are written. */
  attributes: 20_000_000,
} as const

/** Counts what the parts of one file have together, so that many parts are no way around a limit. */
export class XmlBudget {
  nodes = 0
  attributes = 0
}

/** An element; offsets are those of the text that was parsed. */
export interface XmlElement {
  /** With the usual prefix of its namespace, whatever the file calls it. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Elements, and text where it counts. */
  readonly children: readonly (XmlElement | string)[]
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

const noAttributes: Readonly<Record<string, string>> = Object.freeze({})
const noChildren: readonly (XmlElement | string)[] = Object.freeze([])
/** Elements whose text is text, spaces and all; `t` is that of a workbook. */
const textual = new Set(['w:t', 'w:delText', 'w:instrText', 't'])

/**
 * Parses one part; `budget` is that of its file.
 *
 * @throws {ReadError} for what is no well-formed XML, or has a document type: entities could grow without end.
 * @throws {LimitError} for too many elements, or too deep ones.
 */
export function parseXml(xml: string, part: string, budget = new XmlBudget()): XmlElement {
  return new TreeBuilder(xml, part, budget).build()
}

/** An element while it is open: its children come when it is closed, at their exact number. */
type Draft = {-readonly [key in keyof XmlElement]: XmlElement[key]}

const noDeclarations: readonly Declaration[] = []

/** An element that is open. */
interface Open {
  readonly element: Draft
  /** Where its children begin among those that wait for their parents. */
  readonly mark: number
  /** What the prefixes that it declared were called before it. */
  readonly outer: readonly Declaration[]
}

class TreeBuilder {
  readonly #xml: string
  readonly #part: string
  readonly #budget: XmlBudget
  readonly #parser = new SaxesParser({xmlns: false, position: true})
  readonly #open: Open[] = []
  readonly #waiting: (XmlElement | string)[] = []
  readonly #prefixes = new Prefixes()
  readonly #names = new Map<string, string>()
  /** What the prefixes were called before those of the element that begins. */
  #declared: Declaration[] = []

  constructor(xml: string, part: string, budget: XmlBudget) {
    this.#xml = xml
    this.#part = part
    this.#budget = budget
    this.#parser.on('error', (error) => {
      throw new ReadError(`its part ${part} is not well-formed XML (${plain(error.message)})`)
    })
    this.#parser.on('doctype', () => {
      throw new ReadError(`its part ${part} has a document type, which Office never writes`)
    })
    this.#parser.on('opentag', ({name, attributes, isSelfClosing}) => this.#begin(name, attributes, isSelfClosing))
    this.#parser.on('closetag', ({isSelfClosing}) => {
      if (!isSelfClosing) this.#close()
    })
    this.#parser.on('text', (text) => this.#text(text))
    this.#parser.on('cdata', (text) => this.#text(text))
  }

  build(): XmlElement {
    this.#countReferences()
    this.#parser.write(this.#xml).close()
    const [root] = this.#waiting
    if (root === undefined || typeof root === 'string') throw new ReadError(`its part ${this.#part} is empty`)
    return root
  }

  #countReferences(): void {
    let count = 0
    for (let at = this.#xml.indexOf('&'); at >= 0; at = this.#xml.indexOf('&', at + 1)) count++
    if (count > xmlLimits.references) throw new LimitError(`its part ${this.#part} has more than ${written(xmlLimits.references)} references to characters`)
  }

  #count(): void {
    if (++this.#budget.nodes > xmlLimits.nodes) {
      throw new LimitError(`the file has more than ${written(xmlLimits.nodes)} elements and texts, up to its part ${this.#part}`)
    }
  }

  #begin(name: string, given: Record<string, string>, isSelfClosing: boolean): void {
    const at = this.#parser.position
    this.#count()
    if (this.#open.length >= xmlLimits.depth) throw new LimitError(`its part ${this.#part} is nested more than ${xmlLimits.depth} deep`)
    const attributes = this.#attributes(given)
    const outer = this.#declared.length === 0 ? noDeclarations : this.#declared
    if (outer !== noDeclarations) this.#declared = []
    const element: Draft = {
      name: this.#nameOf(name),
      attributes,
      children: noChildren,
      parent: this.#open.at(-1)?.element,
      // A “<” cannot stand inside a tag.
      start: this.#xml.lastIndexOf('<', at - 1),
      openEnd: at,
      closeStart: at,
      end: at,
    }
    this.#waiting.push(element)
    if (isSelfClosing) this.#prefixes.restore(outer)
    else this.#open.push({element, mark: this.#waiting.length, outer})
  }

  /** The name with its usual prefix. The parser cuts each out of the text anew: shared, they take less memory, and less time to compare. */
  #nameOf(name: string): string {
    const full = this.#prefixes.element(name)
    const known = this.#names.get(full)
    if (known !== undefined) return known
    this.#names.set(full, full)
    return full
  }

  /**
   * The attributes, once what the element declares is known. The parser keeps them in a table, which takes much more memory than a
   * plain object, and time to go through.
   */
  #attributes(given: Record<string, string>): Readonly<Record<string, string>> {
    let attributes: Record<string, string> | undefined
    let length = 0
    for (const name in given) {
      const value = given[name] ?? ''
      length += name.length + value.length
      if (isDeclaration(name)) {
        const before = this.#prefixes.declare(name, value)
        if (before) this.#declared.push(before)
        continue
      }
      attributes ??= {}
      attributes[name] = value
    }
    this.#budget.attributes += length
    if (this.#budget.attributes > xmlLimits.attributes) {
      throw new LimitError(`the file has more than ${xmlLimits.attributes / 1e6} MB of attributes, up to its part ${this.#part}`)
    }
    return attributes ? this.#prefixes.attributes(attributes) : noAttributes
  }

  #close(): void {
    const open = this.#open.pop()
    if (!open) return
    const {element, mark, outer} = open
    if (this.#waiting.length > mark) {
      element.children = this.#waiting.slice(mark)
      this.#waiting.length = mark
    }
    const at = this.#parser.position
    element.closeStart = this.#xml.lastIndexOf('<', at - 1)
    element.end = at
    this.#prefixes.restore(outer)
  }

  #text(text: string): void {
    const open = this.#open.at(-1)?.element
    if (!open || text === '' || !(textual.has(open.name) || /\S/.test(text))) return
    this.#count()
    this.#waiting.push(text)
  }
}

function written(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** What the parser says, without the place in front and the full stop behind. */
function plain(message: string): string {
  return message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '')
}

/** The first child with a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element) return undefined
  for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child
  return undefined
}

/** The elements among the children. */
export function elementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  if (!element) return none
  return element.children.every(isElement) ? element.children : element.children.filter(isElement)
}

const none: readonly XmlElement[] = Object.freeze([])

function isElement(child: XmlElement | string): child is XmlElement {
  return typeof child !== 'string'
}

/**
 * Whether an element is not read: what was deleted or moved away, and what is
 * there for programs that do not know the newer form of the same thing.
 */
export function isPassedOver({name, parent}: XmlElement): boolean {
  if (name === 'w:del' || name === 'w:moveFrom') return true
  return name === 'mc:Fallback' && childOf(parent, 'mc:Choice') !== undefined
}

/** Of the forms in which something is written for newer and for older programs, the one that is read. */
export function chosenOf(alternatives: XmlElement): XmlElement | undefined {
  return childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback')
}

/** The `w:val` of an element. */
export function valOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val']
}

/** Whether an element that switches something is there and on (ECMA-376 part 1, 17.17.4). */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off|none)$/.test(valOf(element) ?? element.attributes['w14:val'] ?? '1')
}

/** Whether an attribute switches something on. */
export function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^(?:1|true|on)$/.test(value)
}

/** The text of an element whose children are text. */
export function textOf(element: XmlElement): string {
  const [first] = element.children
  return element.children.length === 1 && typeof first === 'string' ? first : element.children.filter((child) => typeof child === 'string').join('')
}
