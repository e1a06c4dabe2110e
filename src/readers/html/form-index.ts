/** What the elements of a page say of each other: ids, and labels with their controls. */
import {LimitError} from '../limits.ts'
import {inputType} from './roles.ts'
import {attribute, below, type HtmlElement, isElement, wordsOf} from './tree.ts'

/** How often the names of controls may repeat the page: a label that many refer to counts for each. */
const mostRepeats = 6

export class FormIndex {
  /** The first element of each id; the others of it, which no browser finds, in `same`. */
  readonly #ids = new Map<string, HtmlElement>()
  readonly #same = new Map<string, HtmlElement[]>()
  readonly #labels = new Map<HtmlElement, HtmlElement[]>()
  /** What a control opens. */
  readonly #popups = new Set<HtmlElement>()
  /** Where elements come in the page. */
  readonly #order = new Map<HtmlElement, number>()

  /** How much may still be read for names, in units and nodes. */
  #left: number

  constructor(root: HtmlElement, length = Number.POSITIVE_INFINITY) {
    this.#left = mostRepeats * (length + 5000)
    const labels: HtmlElement[] = []
    const opening: HtmlElement[] = []
    for (const node of below(root)) {
      if (!isElement(node)) continue
      this.#order.set(node, this.#order.size)
      const id = attribute(node, 'id')
      if (id) this.#addId(id, node)
      if (node.tag === 'label') labels.push(node)
      if (attribute(node, 'aria-controls') !== undefined || attribute(node, 'aria-owns') !== undefined) opening.push(node)
    }
    for (const one of opening) for (const popup of this.popupsOf(one)) this.#popups.add(popup)
    for (const label of labels) {
      const control = this.controlOf(label)
      if (!control) continue
      const known = this.#labels.get(control)
      if (known) known.push(label)
      else this.#labels.set(control, [label])
    }
  }

  #addId(id: string, element: HtmlElement): void {
    const same = this.#same.get(id)
    if (same) same.push(element)
    else this.#same.set(id, [element])
    if (!this.#ids.has(id)) this.#ids.set(id, element)
  }

  /**
   * Counts what is read for a name.
   *
   * @throws {LimitError} when the names of a page repeat it too often.
   */
  spend(units: number): void {
    this.#left -= units
    if (this.#left < 0) throw new LimitError(`labels and help repeat the text of the page more than ${mostRepeats} times`)
  }

  byId(id: string): HtmlElement | undefined {
    return this.#ids.get(id)
  }

  /** The elements that an attribute with a list of ids points at. */
  referred(element: HtmlElement, name: string): HtmlElement[] {
    return wordsOf(element, name).flatMap((id) => this.#ids.get(id) ?? [])
  }

  /** The elements that a control opens or counts as its own. */
  popupsOf(element: HtmlElement): HtmlElement[] {
    return [...this.referred(element, 'aria-controls'), ...this.referred(element, 'aria-owns')]
  }

  isPopup(element: HtmlElement): boolean {
    return this.#popups.has(element)
  }

  /** The control that a label is for. */
  controlOf(label: HtmlElement): HtmlElement | undefined {
    const id = attribute(label, 'for')
    if (id !== undefined) {
      const control = this.#ids.get(id)
      return control && isLabelable(control) ? control : undefined
    }
    for (const node of below(label)) if (isElement(node) && isLabelable(node)) return node
    return undefined
  }

  /** The labels of a control, in order. */
  labelsOf(control: HtmlElement): readonly HtmlElement[] {
    return this.#labels.get(control) ?? []
  }

  /**
   * The labels that a person takes for a control's own. They are others where
   * several controls have one id: each label stands in front of its own.
   */
  seenLabelsOf(control: HtmlElement): readonly HtmlElement[] {
    const id = attribute(control, 'id')
    const same = id ? (this.#same.get(id) ?? []) : []
    if (same.length < 2) return this.labelsOf(control)
    const own = this.#seenLabels(same).get(control) ?? []
    return own.length > 0 ? own : this.labelsOf(control).filter((label) => attribute(label, 'for') === undefined)
  }

  readonly #seen = new Map<readonly HtmlElement[], ReadonlyMap<HtmlElement, HtmlElement[]>>()

  /** The labels for an id that several controls have: each goes to the next control behind it, else to the last. */
  #seenLabels(same: readonly HtmlElement[]): ReadonlyMap<HtmlElement, HtmlElement[]> {
    const known = this.#seen.get(same)
    if (known) return known
    const found = new Map<HtmlElement, HtmlElement[]>()
    let i = 0
    for (const label of same[0] ? this.labelsOf(same[0]) : []) {
      if (attribute(label, 'for') === undefined) continue
      while (i < same.length - 1 && this.orderOf(same[i] as HtmlElement) < this.orderOf(label)) i++
      const control = same[i] as HtmlElement
      const own = found.get(control)
      if (own) own.push(label)
      else found.set(control, [label])
    }
    this.#seen.set(same, found)
    return found
  }

  orderOf(element: HtmlElement): number {
    return this.#order.get(element) ?? -1
  }
}

export function isLabelable(element: HtmlElement): boolean {
  if (element.tag === 'input') return inputType(element) !== 'hidden'
  return /^(?:button|meter|output|progress|select|textarea)$/.test(element.tag)
}
