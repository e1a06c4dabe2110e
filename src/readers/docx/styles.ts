/** What the styles of a Word file say of paragraphs and words: headings, lists, bold text. */
import {memoised} from '../../document/memo.ts'
import {childOf, elementsOf, isOn, isTrue, valOf, type XmlElement} from './xml.ts'

/** The list that a paragraph is in, as its properties say. */
export interface ListReference {
  readonly numbering: string
  readonly level: number
}

interface Style {
  /** The level of a heading that its name says. */
  readonly named: number | undefined
  readonly isOfContents: boolean
  /** Empty when it is based on none. */
  readonly basedOn: string
  readonly outline: number | undefined
  readonly list: {readonly numbering: string | undefined; readonly level: number | undefined} | undefined
  readonly isBold: boolean | undefined
  readonly isHidden: boolean | undefined
}

/** What a style says of its paragraphs, with those it is based on. */
interface ParagraphLook {
  readonly depth: number | undefined
  readonly numbering: string | undefined
  readonly level: number | undefined
  readonly isOfContents: boolean
}

/** What words look like. */
export interface RunLook {
  readonly isBold: boolean
  readonly isHidden: boolean
  readonly font: string
  /** The kind of line below them. */
  readonly underline: string | undefined
}

/** A style that is based on itself must not keep us busy. */
const maxChain = 20

export class Styles {
  readonly #styles = new Map<string, Style>()
  /** The style of paragraphs that name none. */
  readonly #default: string

  constructor(root: XmlElement | undefined) {
    let standard = ''
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
    return own === undefined ? this.#looks(style ?? this.#default).depth : depthOf(own)
  }

  /** Whether a style is that of a table of contents or of figures. */
  isOfContents(style: string | undefined): boolean {
    return style !== undefined && this.#looks(style).isOfContents
  }

  /** The list that a paragraph is in, by itself or by its style. */
  listOf(paragraph: XmlElement | undefined, style: string | undefined): ListReference | undefined {
    const own = listOf(paragraph)
    const inherited = this.#looks(style ?? this.#default)
    const numbering = own?.numbering ?? inherited.numbering
    if (numbering === undefined || numbering === '0') return undefined
    return {numbering, level: own?.level ?? inherited.level ?? 0}
  }

  /** What words look like, by themselves or by their style or that of the paragraph. */
  runLook(run: XmlElement | undefined, paragraphStyle: string | undefined): RunLook {
    if (run === undefined || run.children.length === 0) return this.#plain(paragraphStyle ?? this.#default)
    let style = ''
    let font = ''
    let underline: string | undefined
    let isBold: boolean | undefined
    let isHidden: boolean | undefined
    for (const child of elementsOf(run)) {
      if (child.name === 'w:rStyle') style ||= valOf(child) ?? ''
      else if (child.name === 'w:rFonts') font ||= child.attributes['w:ascii'] ?? child.attributes['w:hAnsi'] ?? ''
      else if (child.name === 'w:u') underline ??= valOf(child)
      else if (child.name === 'w:b') isBold ??= isOn(child)
      else if (child.name === 'w:vanish') isHidden ??= isOn(child)
    }
    const paragraph = paragraphStyle ?? this.#default
    return {
      isBold: isBold ?? this.#isBold(style) ?? this.#isBold(paragraph) ?? false,
      isHidden: isHidden ?? this.#isHidden(style) ?? this.#isHidden(paragraph) ?? false,
      font,
      underline,
    }
  }

  /** That of words which say nothing of themselves: most do not. */
  readonly #plain = memoised(
    (paragraph): RunLook => ({isBold: this.#isBold(paragraph) ?? false, isHidden: this.#isHidden(paragraph) ?? false, font: '', underline: undefined}),
  )
  readonly #isBold = memoised((id) => this.#chain(id).find(({isBold}) => isBold !== undefined)?.isBold)
  readonly #isHidden = memoised((id) => this.#chain(id).find(({isHidden}) => isHidden !== undefined)?.isHidden)
  readonly #looks = memoised((id): ParagraphLook => {
    const chain = this.#chain(id)
    const lists = chain.flatMap(({list}) => list ?? [])
    const leading = chain.find(({outline, named}) => outline !== undefined || named !== undefined)
    return {
      depth: leading?.outline === undefined ? leading?.named : depthOf(leading.outline),
      numbering: lists.find(({numbering}) => numbering !== undefined)?.numbering,
      level: lists.find(({level}) => level !== undefined)?.level,
      isOfContents: chain.some(({isOfContents}) => isOfContents),
    }
  })

  /** A style and those it is based on. */
  #chain(id: string): readonly Style[] {
    const chain: Style[] = []
    for (let style = this.#styles.get(id); style && chain.length < maxChain; style = this.#styles.get(style.basedOn)) chain.push(style)
    return chain
  }
}

function depthOf(outline: number): number | undefined {
  return outline < 9 ? outline + 1 : undefined
}

function readStyle(element: XmlElement): Style {
  const paragraph = childOf(element, 'w:pPr')
  const run = childOf(element, 'w:rPr')
  const [bold, hidden] = [childOf(run, 'w:b'), childOf(run, 'w:vanish')]
  const name = (valOf(childOf(element, 'w:name')) ?? '').toLowerCase()
  const level = name === 'title' ? '1' : /^heading ([1-9])$/.exec(name)?.[1]
  return {
    named: level === undefined ? undefined : Number(level),
    isOfContents: /^(?:toc \d|table of figures)$/.test(name),
    basedOn: valOf(childOf(element, 'w:basedOn')) ?? '',
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
