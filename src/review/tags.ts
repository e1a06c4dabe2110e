/** Tags as a part writes them, and tags of our own that mean the same in every part. */
import {childOf, type XmlElement} from '../readers/docx/xml.ts'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** Says that `w:` is Word's. */
export const declaration = ` xmlns:w="${main}"`

/** What the prefix `w` stands for in a part, as its tags declare it. */
export class Scope {
  readonly #xml: string
  readonly #declared = new Map<XmlElement, string | undefined>()

  constructor(xml: string) {
    this.#xml = xml
  }

  /** What a tag of ours needs inside an element so that its `w:` is Word's: nothing where the part calls it so too. */
  declarationIn(element: XmlElement | undefined): string {
    for (let at = element; at; at = at.parent) {
      const address = this.#addressIn(at)
      if (address !== undefined) return address === main ? '' : declaration
    }
    return declaration
  }

  #addressIn(element: XmlElement): string | undefined {
    if (this.#declared.has(element)) return this.#declared.get(element)
    const tag = this.#xml.slice(element.start, element.openEnd)
    let address: string | undefined
    // All attributes are read, as the value of one may look like another; behind the name, which may be long.
    if (tag.includes('xmlns:w'))
      for (const [, name, value] of tag.slice(tag.search(/\s/)).matchAll(/([^\s="']+)\s*=\s*("[^"]*"|'[^']*')/g))
        if (name === 'xmlns:w') address = value?.slice(1, -1)
    this.#declared.set(element, address)
    return address
  }
}

/** The tags that begin and end a piece of a run which is cut: with its formatting. */
export function runTags(xml: string, run: XmlElement, renumber: (properties: string) => string): {open: string; close: string} {
  const properties = childOf(run, 'w:rPr')
  const own = properties ? xml.slice(properties.start, properties.end) : ''
  const isTracked = childOf(properties, 'w:rPrChange') !== undefined
  return {open: xml.slice(run.start, run.openEnd) + (isTracked ? renumber(own) : own), close: xml.slice(run.closeStart, run.end)}
}

/** The start tag of an element of text whose spaces count. */
export function spacedTag(tag: string): string {
  return tag.replace(/\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/, '').replace(/^<[^\s/>]+/, '$& xml:space="preserve"')
}

/** A text as XML. Letters outside of ASCII are numbers: they are right in every encoding that a part may declare. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\x20-\x7e]|[&<>"]/gu, (one) => {
    const code = one.codePointAt(0) ?? 0
    const isAllowed = (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000
    return `&#x${(isAllowed ? code : 0xfffd).toString(16)};`
  })
}

/** Adds XML at the end of a root, which may close itself; `content` is told the prefix that the root has. */
export function appendTo(xml: string, root: XmlElement, content: (prefix: string) => string): string {
  const [, name = '', prefix = ''] = /^<(([^\s/>:]+:)?[^\s/>]+)/.exec(xml.slice(root.start, root.openEnd)) ?? []
  if (root.end > root.openEnd) return xml.slice(0, root.closeStart) + content(prefix) + xml.slice(root.closeStart)
  return `${xml.slice(0, root.openEnd - 2)}>${content(prefix)}</${name}>${xml.slice(root.end)}`
}
