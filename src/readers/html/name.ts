/**
 * The name of a control as browsers compute it for those who cannot see the
 * page (https://www.w3.org/TR/accname-1.2/, with the additions of HTML-AAM),
 * together with its place in the source.
 */
import {attributeCharacters, charactersOf, type Decoded} from './characters.ts'
import type {FormIndex} from './form-index.ts'
import {inputType, isApart, isHidden, roleOf} from './roles.ts'
import {type Gathered, TextGatherer} from './text.ts'
import {attribute, below, type HtmlElement, type HtmlNode, isElement} from './tree.ts'

/** A text with its place, or what only parts two of them. */
type Piece = Decoded | 'blank'

interface Context {
  readonly isInLabel?: boolean
  readonly isReferred?: boolean
  readonly isRecursion?: boolean
}

/** The most nodes that are looked at for one name: it is read aloud. */
const mostNodes = 4000
/** The most elements in each other that are read, those owned counted. */
const deepest = 600
/** What looking at a node costs, in units of text. */
const costOfNode = 8

const fromContent =
  /^(?:button|cell|checkbox|columnheader|gridcell|heading|label|legend|link|menuitem|menuitemcheckbox|menuitemradio|option|radio|row|rowheader|switch|tab|tooltip|treeitem)$/
const range = /^(?:meter|progressbar|scrollbar|slider|spinbutton)$/
const control = /^(?:button|combobox|listbox|textbox|meter|progressbar|scrollbar|slider|spinbutton)$/
/** Roles of what cannot have a name. */
const unnamed = /^(?:caption|code|deletion|emphasis|generic|insertion|none|paragraph|presentation|strong|subscript|superscript)$/
/** What no browser shows: its text is for machines. */
const unshown = /^(?:head|link|meta|noscript|script|style|template|title)$/

/**
 * The accessible name of an element; without text when it has none. `labels`
 * stand in for those that the page gives it, and what is in `without` is left out.
 */
export function accessibleName(
  element: HtmlElement,
  index: FormIndex,
  source: string,
  labels?: readonly HtmlElement[],
  without: readonly HtmlElement[] = [],
): Gathered {
  return gather(new NameReader(index, source, without).read(element, labels))
}

/** The text of nodes as one, as a control that refers to them is named. */
export function textOf(nodes: readonly HtmlNode[], index: FormIndex, source: string, without: readonly HtmlElement[] = []): Gathered {
  return gather(new NameReader(index, source, without).referred(nodes))
}

function gather(pieces: readonly Piece[]): Gathered {
  const out = new TextGatherer()
  for (const piece of pieces) {
    if (piece === 'blank') out.addBlank()
    else out.add(piece)
  }
  return out.finish()
}

class NameReader {
  readonly #index: FormIndex
  readonly #source: string
  #root: HtmlElement | undefined
  #labels: readonly HtmlElement[] | undefined
  /** Nodes and attributes that have been read: none is read twice. */
  readonly #seen: Set<object>
  /** The elements whose content is being read. */
  readonly #open: HtmlElement[] = []
  #left = mostNodes

  constructor(index: FormIndex, source: string, without: readonly HtmlElement[]) {
    this.#index = index
    this.#source = source
    this.#seen = new Set(without)
  }

  read(element: HtmlElement, labels: readonly HtmlElement[] | undefined): Piece[] {
    if (unnamed.test(roleOf(element) ?? '')) return []
    this.#root = element
    this.#labels = labels
    return this.#node(element, {})
  }

  /** Words in a line are one text; blocks stand apart. */
  referred(nodes: readonly HtmlNode[]): Piece[] {
    return nodes.flatMap((one): Piece[] => {
      const pieces = this.#node(one, {isReferred: true})
      return isElement(one) && (isApart(one) || nodes.length === 1) ? ['blank', ...pieces, 'blank'] : pieces
    })
  }

  #node(node: HtmlNode, context: Context): Piece[] {
    if (this.#seen.has(node) || node.type === 'comment' || this.#left-- <= 0) return []
    this.#index.spend(costOfNode)
    if (node.type === 'text') {
      this.#seen.add(node)
      this.#index.spend(node.value.length)
      return [charactersOf(node, this.#source)]
    }
    if (unshown.test(node.tag) || (isHidden(node) && !context.isReferred)) {
      this.#seen.add(node)
      return []
    }
    const refer = context.isReferred ? undefined : node.attributes.find(({name}) => name === 'aria-labelledby')
    const elements = refer && !this.#seen.has(refer) ? this.#index.referred(node, 'aria-labelledby') : []
    if (refer && elements.length > 0) {
      this.#seen.add(refer)
      return joined(elements.map((one) => this.#node(one, {...(context.isInLabel ? {isInLabel: true} : {}), isReferred: true})))
    }
    const role = roleOf(node)
    const isEmbedded = context.isRecursion === true && control.test(role ?? '')
    if (!isEmbedded) {
      const own = this.#own(node, role)
      if (own) {
        this.#seen.add(node)
        return own
      }
    }
    if (role === 'menu') {
      this.#seen.add(node)
      return []
    }
    if (isEmbedded || context.isInLabel || context.isReferred) {
      const value = this.#value(node, role, context)
      if (value) return value
    }
    if (fromContent.test(role ?? '') || context.isReferred || node.tag === 'caption') {
      const content = this.#content(node, context)
      if (hasText(content)) {
        this.#seen.add(node)
        return content
      }
    }
    if (context.isRecursion) {
      this.#seen.add(node)
      return this.#content(node, context)
    }
    const title = this.#attribute(node, 'title')
    this.#seen.add(node)
    return title ?? []
  }

  /** What the element says itself: `aria-label`, its legend, its labels, its `alt`. */
  #own(node: HtmlElement, role: string | undefined): Piece[] | undefined {
    if (attribute(node, 'aria-label')?.trim()) return this.#characters(node, 'aria-label')
    if (role === 'presentation' || role === 'none') return undefined
    const caption = node.tag === 'fieldset' ? 'legend' : node.tag === 'table' ? 'caption' : undefined
    if (caption) {
      this.#seen.add(node)
      const child = node.children.find((one): one is HtmlElement => isElement(one) && one.tag === caption)
      if (child) return this.#node(child, {})
    }
    if (node.tag === 'svg') {
      this.#seen.add(node)
      const title = node.children.find((one): one is HtmlElement => isElement(one) && one.tag === 'title')
      if (!title) return undefined
      return [...below(title)].flatMap((one) => (one.type === 'text' ? [charactersOf(one, this.#source)] : []))
    }
    const alternative = node.tag === 'img' || node.tag === 'area' ? 'alt' : node.tag === 'optgroup' ? 'label' : undefined
    const alt = alternative && this.#attribute(node, alternative)
    if (alt) return alt
    if (node.tag === 'input' && /^(?:button|submit|reset)$/.test(inputType(node))) {
      const value = this.#attribute(node, 'value')
      if (value || inputType(node) !== 'button') return value ?? []
    }
    const labels = (node === this.#root ? this.#labels : undefined) ?? this.#index.labelsOf(node)
    if (labels.length > 0) {
      this.#seen.add(node)
      return joined(labels.map((one) => this.#node(one, {isInLabel: true, isRecursion: true})).filter(hasText))
    }
    if (node.tag === 'input' && inputType(node) === 'image') return this.#attribute(node, 'alt') ?? this.#attribute(node, 'title') ?? []
    if (role !== 'button') return undefined
    const content = this.#content(node, {})
    return hasText(content) ? content : undefined
  }

  /** What stands in a control that is part of a label: “Remind me in [5] days”. */
  #value(node: HtmlElement, role: string | undefined, context: Context): Piece[] | undefined {
    if (role === 'combobox' || role === 'listbox') {
      this.#seen.add(node)
      const chosen = node.tag === 'select' ? chosenIn(node) : this.#selected(node)
      if (chosen.length === 0) return node.tag === 'input' ? this.#characters(node, 'value') : []
      return joined(chosen.map((one) => this.#node(one, {...(context.isInLabel ? {isInLabel: true} : {}), isRecursion: true})))
    }
    if (range.test(role ?? '')) {
      this.#seen.add(node)
      const name = ['aria-valuetext', 'aria-valuenow'].find((one) => attribute(node, one) !== undefined) ?? 'value'
      return this.#characters(node, name)
    }
    if (role !== 'textbox') return undefined
    this.#seen.add(node)
    if (node.tag === 'input') return this.#characters(node, 'value')
    return [...below(node)].flatMap((one) => (one.type === 'text' ? [charactersOf(one, this.#source)] : []))
  }

  #selected(node: HtmlElement): HtmlElement[] {
    const roots = [node, ...this.#index.referred(node, 'aria-owns')]
    return roots.flatMap((root) => [...below(root)].filter((one): one is HtmlElement => isElement(one) && attribute(one, 'aria-selected') === 'true'))
  }

  #content(node: HtmlElement, context: Context): Piece[] {
    // What elements own may go on without end; the tree itself is not so deep.
    if (this.#open.length > deepest) return []
    this.#open.push(node)
    const pieces: Piece[] = []
    // An element may be told to own one that it stands in.
    const owned = this.#index.referred(node, 'aria-owns').filter((one) => !this.#open.includes(one))
    for (const child of [...node.children, ...owned]) {
      const isOwnLine = isElement(child) && isApart(child)
      if (isOwnLine) pieces.push('blank')
      for (const piece of this.#node(child, {...(context.isInLabel ? {isInLabel: true} : {}), isRecursion: true})) pieces.push(piece)
      if (isOwnLine) pieces.push('blank')
    }
    this.#open.pop()
    return pieces
  }

  /** The value of an attribute that says something and has not been read. */
  #attribute(node: HtmlElement, name: string): Piece[] | undefined {
    const found = node.attributes.find((one) => one.name === name)
    if (!found || this.#seen.has(found) || found.value.trim() === '') return undefined
    this.#seen.add(found)
    return this.#characters(node, name)
  }

  #characters(node: HtmlElement, name: string): Piece[] {
    const characters = attributeCharacters(node, name, this.#source)
    this.#index.spend(characters?.text.length ?? 0)
    return characters ? [characters] : []
  }
}

/** The options that a select shows as chosen. */
export function chosenIn(select: HtmlElement): HtmlElement[] {
  const options = [...below(select)].filter((one): one is HtmlElement => isElement(one) && one.tag === 'option')
  const chosen = options.filter((one) => attribute(one, 'selected') !== undefined)
  if (attribute(select, 'multiple') !== undefined) return chosen
  if (chosen.length > 0 || Number(attribute(select, 'size')) > 1) return chosen.slice(-1)
  const first = options.find(
    (one) => attribute(one, 'disabled') === undefined && !(one.parent?.tag === 'optgroup' && attribute(one.parent, 'disabled') !== undefined),
  )
  return first ? [first] : []
}

function joined(parts: readonly (readonly Piece[])[]): Piece[] {
  return parts.flatMap((part, i) => (i === 0 ? part : ['blank' as const, ...part]))
}

function hasText(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece !== 'blank' && piece.text.trim() !== '')
}
