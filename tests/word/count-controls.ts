/**
 * Counts the places to fill in that Word itself knows, with a parser that the
 * reader does not use and none of the reader's code for documents: what the
 * fields of a document say of their controls must add up to the same.
 */
import {DOMParser, type Document, type Element, type Node, onErrorStopParsing} from '@xmldom/xmldom'
import {ZipArchive} from '../../src/readers/docx/zip.ts'
import {inflate} from '../../src/zlib.ts'

const word = new Set(['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'])
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
/** Content controls that nobody fills in. */
const notFilledIn = ['docPartObj', 'docPartList', 'citation', 'bibliography', 'group', 'repeatingSectionItem']

/** The content controls and the older form fields of a Word file, in the parts that are read and the text as it is when all changes are accepted. */
export function countControls(bytes: Uint8Array): number {
  const zip = new ZipArchive(bytes, inflate)
  const parse = (name: string): Document | undefined => {
    const part = zip.read(name)
    return part && new DOMParser({onError: onErrorStopParsing}).parseFromString(decode(part), 'text/xml')
  }
  const main = targetsIn(parse('_rels/.rels'), '', /\/officeDocument$/)[0] ?? ''
  const slash = main.lastIndexOf('/') + 1
  const others = targetsIn(parse(`${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`), main.slice(0, slash), /\/(?:header|footer|footnotes|endnotes)$/)
  return [...new Set([main, ...others])].reduce((sum, name) => sum + countIn(parse(name)?.documentElement ?? null), 0)
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  return new TextDecoder(first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8').decode(bytes)
}

function targetsIn(relationships: Document | undefined, folder: string, type: RegExp): string[] {
  return Array.from(relationships?.getElementsByTagName('Relationship') ?? [])
    .filter((one) => type.test(one.getAttribute('Type') ?? '') && one.getAttribute('TargetMode') !== 'External')
    .map((one) => new URL(one.getAttribute('Target') ?? '', `https://file.test/${folder}`).pathname.slice(1))
}

function countIn(element: Element | null): number {
  if (!element) return 0
  const {localName, namespaceURI} = element
  if (namespaceURI === compatibility && localName === 'AlternateContent') {
    const [choice, fallback] = ['Choice', 'Fallback'].map((name) => childrenOf(element).find((child) => child.localName === name))
    return countIn(choice ?? fallback ?? null)
  }
  const inside = (): number => childrenOf(element).reduce((sum, child) => sum + countIn(child), 0)
  if (!word.has(namespaceURI ?? '')) return inside()
  switch (localName) {
    case 'del':
    case 'moveFrom':
    case 'sdtPr':
      return 0
    case 'footnote':
    case 'endnote':
      return /separator|continuation/i.test(element.getAttributeNS(namespaceURI, 'type') ?? '') ? 0 : inside()
    case 'tr':
      return has(element, 'trPr', 'del') ? 0 : inside()
    case 'tc':
      return has(element, 'tcPr', 'cellDel') ? 0 : inside()
    case 'sdt':
      return inside() + (notFilledIn.some((name) => has(element, 'sdtPr', name)) ? 0 : 1)
    case 'ffData':
      return 1
    default:
      return inside()
  }
}

function has(element: Element, properties: string, name: string): boolean {
  return childrenOf(element).some((child) => child.localName === properties && childrenOf(child).some((one) => one.localName === name))
}

function childrenOf(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node: Node): node is Element => node.nodeType === 1)
}
