import {strFromU8, unzipSync} from 'fflate'
import {SaxesParser} from 'saxes'

/** An element of a part, with what it holds. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** The parts of a Word document, each parsed; fails where one is not well-formed XML in valid UTF-8. */
export function partsOf(bytes: Uint8Array): Map<string, Element> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, parse(name, new TextDecoder('utf-8', {fatal: true}).decode(part))]))
}

/** The text of one part. */
export function sourceOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes, {filter: (file) => file.name === name})[name] ?? new Uint8Array())
}

function parse(name: string, xml: string): Element {
  const root: Element = {name: '', attributes: {}, children: [], text: ''}
  const open = [root]
  const parser = new SaxesParser({xmlns: true})
  parser.on('error', (error) => {
    throw new Error(`${name}: ${error.message}`)
  })
  parser.on('opentag', ({name: tag, attributes}) => {
    const element = {name: tag, attributes: Object.fromEntries(Object.entries(attributes).map(([key, {value}]) => [key, value])), children: [], text: ''}
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return root
}

/** All elements of a name, in order, however deep. */
export function all(element: Element | undefined, name: string): Element[] {
  const found: Element[] = []
  const rest = element ? [...element.children].reverse() : []
  for (let one = rest.pop(); one; one = rest.pop()) {
    if (one.name === name) found.push(one)
    for (let i = one.children.length - 1; i >= 0; i--) rest.push(one.children[i] as Element)
  }
  return found
}

/** What a reader sees of a paragraph, a cell or more. */
export function wordsOf(element: Element): string {
  return all(element, 'w:t')
    .map(({text}) => text)
    .join('')
}

/** The style of a paragraph, by its id. */
export function styleOf(paragraph: Element): string {
  return all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? ''
}

/** The paragraphs with a style. */
export function styled(document: Element | undefined, style: string): string[] {
  return all(document, 'w:p')
    .filter((paragraph) => styleOf(paragraph) === style)
    .map(wordsOf)
}
