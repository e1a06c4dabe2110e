/** What the styles of a Word file say of paragraphs and words: headings, lists, bold text. */
import {childOf, elementsOf, isOn, isTrue, valOf, type XmlElement} from './xml.ts'

/** The list that a paragraph is in, as its properties say. */
export interface ListReference {
  readonly numbering: string
  readonly level: number
}

interface Style {
  readonly name: string
  readonly basedOn: string | undefined
  readonly outline: number | undefined
  readonly list: {readonly numbering: string | undefined; readonly level: number | undefined} | undefined
  readonly isBold: boolean | undefined
  readonly isHidden: boolean | undefined
}

/** A style that is based on itself must not keep us busy. */
const maxChain = 20

export class Styles {
  readonly #styles = new Map<string, Style>()
  readonly #chains = new Map<string, readonly Style[]>()
  /** The style of paragraphs that name none. */
  readonly #default: string | undefined

  constructor(root: XmlElement | undefined) {
    let standard: string | undefined
    for (const element of elementsOf(root)) {
      const {'w:styleId': id, 'w:type': type, 'w:default': isDefault} = element.attributes
      if (element.name !== 'w:style' || id === undefined) continue
      this.#styles.set(id, readStyle(element))
      if (type === 'paragraph' && isTrue(isDefault)) standard = id
    }
    this.#default = standard
  }

  /**
   * The level of a heading from 1, or undefined. The paragraph's own outline
   * level goes first, then that of its styles, then their names: those are in
   * English whatever the language of the program, unlike the ids.
   */
  headingDepth(paragraph: XmlElement | undefined, style: string | undefined): number | undefined {
    const own = outlineOf(paragraph)
    if (own !== undefined) return own < 9 ? own + 1 : undefined
    for (const {outline, name} of this.#ofParagraph(style)) {
      if (outline !== undefined) return outline < 9 ? outline + 1 : undefined
      const level = /^heading ([1-9])$/.exec(name)?.[1]
      if (level !== undefined) return Number(level)
      if (name === 'title') return 1
    }
    return undefined
  }

  /** Whether a style is that of a table of contents or of figures. */
  isOfContents(style: string | undefined): boolean {
    return this.#chain(style).some(({name}) => /^(?:toc \d|table of figures)$/.test(name))
  }

  /** The list that a paragraph is in, by itself or by its style. */
  listOf(paragraph: XmlElement | undefined, style: string | undefined): ListReference | undefined {
    const own = listOf(paragraph)
    const chain = this.#ofParagraph(style).flatMap(({list}) => list ?? [])
    const numbering = own?.numbering ?? chain.find((list) => list.numbering !== undefined)?.numbering
    if (numbering === undefined || numbering === '0') return undefined
    return {numbering, level: own?.level ?? chain.find((list) => list.level !== undefined)?.level ?? 0}
  }

  /** Whether words are set in bold, by themselves or by their style or that of the paragraph. */
  isBold(run: XmlElement | undefined, paragraphStyle: string | undefined): boolean {
    const bold = childOf(run, 'w:b')
    if (bold) return isOn(bold)
    const own = this.#chain(valOf(childOf(run, 'w:rStyle'))).find((style) => style.isBold !== undefined)
    return (own ?? this.#ofParagraph(paragraphStyle).find((style) => style.isBold !== undefined))?.isBold ?? false
  }

  /** Whether words are not shown, by themselves or by their style or that of the paragraph. */
  isHidden(run: XmlElement | undefined, paragraphStyle: string | undefined): boolean {
    const hidden = childOf(run, 'w:vanish')
    if (hidden) return isOn(hidden)
    const own = this.#chain(valOf(childOf(run, 'w:rStyle'))).find((style) => style.isHidden !== undefined)
    return (own ?? this.#ofParagraph(paragraphStyle).find((style) => style.isHidden !== undefined))?.isHidden ?? false
  }

  #ofParagraph(style: string | undefined): readonly Style[] {
    return this.#chain(style ?? this.#default)
  }

  /** A style and those it is based on. */
  #chain(id: string | undefined): readonly Style[] {
    if (id === undefined) return []
    const known = this.#chains.get(id)
    if (known) return known
    const chain: Style[] = []
    for (let style = this.#styles.get(id); style && chain.length < maxChain; style = style.basedOn === undefined ? undefined : this.#styles.get(style.basedOn))
      chain.push(style)
    this.#chains.set(id, chain)
    return chain
  }
}

function readStyle(element: XmlElement): Style {
  const paragraph = childOf(element, 'w:pPr')
  const run = childOf(element, 'w:rPr')
  const [bold, hidden] = [childOf(run, 'w:b'), childOf(run, 'w:vanish')]
  return {
    name: (valOf(childOf(element, 'w:name')) ?? '').toLowerCase(),
    basedOn: valOf(childOf(element, 'w:basedOn')),
    outline: outlineOf(paragraph),
    list: listOf(paragraph),
    isBold: bold && isOn(bold),
    isHidden: hidden && isOn(hidden),
  }
}

function outlineOf(properties: XmlElement | undefined): number | undefined {
  const level = Number(valOf(childOf(properties, 'w:outlineLvl')) ?? 'none')
  return Number.isInteger(level) && level >= 0 ? level : undefined
}

function listOf(properties: XmlElement | undefined): Style['list'] {
  const element = childOf(properties, 'w:numPr')
  if (!element) return undefined
  const level = Number(valOf(childOf(element, 'w:ilvl')) ?? 'none')
  return {numbering: valOf(childOf(element, 'w:numId')), level: Number.isInteger(level) && level >= 0 && level < 9 ? level : undefined}
}
