/** Which controls are one question: the radio buttons of a name, boxes to choose from, the day, month and year of a date. */

import {asksToChoose} from '../markdown/prompts.ts'
import {type Control, formOf, isGroup} from './controls.ts'
import type {FormIndex} from './form-index.ts'
import {type ControlCount, wordsBefore} from './near.ts'
import {ancestors, attribute, below, type HtmlElement, type HtmlNode, isElement} from './tree.ts'

/** A question of the page: its controls, and what holds them together. */
export interface Question {
  readonly controls: readonly Control[]
  /** What holds its controls and no others. */
  readonly group: HtmlElement | undefined
  /** What holds others behind it too: what one of its answers asks further. */
  readonly outer: HtmlElement | undefined
  /** The words that name it where nothing in the markup does. */
  readonly before: readonly HtmlNode[]
}

/** What a group of controls is told by. */
export interface Grouping {
  readonly questions: readonly Question[]
  readonly count: ControlCount
}

const datePart = /^\W*(?:days?|dd|months?|mm|years?|yyyy|dia|m[êe]s|ano|tag|monat|jahr|jour|mois|ann[ée]e|d[íi]a|a[ñn]o)\W*$/i

/** Parts the controls of a page into questions, in order. */
export function groupControls(controls: readonly Control[], index: FormIndex, nameOf: (element: HtmlElement) => string): Grouping {
  const counts = new Map<HtmlNode, number>()
  /** The first control in each element. */
  const firsts = new Map<HtmlNode, HtmlElement>()
  for (const {element} of controls) {
    counts.set(element, (counts.get(element) ?? 0) + 1)
    for (const around of ancestors(element)) {
      counts.set(around, (counts.get(around) ?? 0) + 1)
      if (!firsts.has(around)) firsts.set(around, element)
    }
  }
  const count: ControlCount = (node) => counts.get(node) ?? 0
  const members = new Map<unknown, Control[]>()
  const tied = tiedLabels(controls, index)
  const before = (element: HtmlElement): readonly HtmlNode[] => wordsBefore(startOf(element), count, (node) => tied.has(node))
  const keys = new KeyFinder(controls, count, nameOf, before)
  for (const control of controls) {
    const key = keys.keyOf(control)
    const known = members.get(key)
    if (known) known.push(control)
    else members.set(key, [control])
  }
  const questions = [...members.values()].map((own) => questionOf(own, count, firsts, before))
  return {questions: questions.toSorted((a, b) => placeOf(a, index) - placeOf(b, index)), count}
}

/** What labels of controls stand in: they name one box and not the question. */
function tiedLabels(controls: readonly Control[], index: FormIndex): ReadonlySet<HtmlNode> {
  const tied = new Set<HtmlNode>()
  for (const {element} of controls) {
    for (const label of index.seenLabelsOf(element)) for (let at: HtmlElement | undefined = label; at && !tied.has(at); at = at.parent) tied.add(at)
  }
  return tied
}

/** The label around a control, else the control. */
function startOf(element: HtmlElement): HtmlElement {
  for (const around of ancestors(element)) {
    if (around.tag === 'label') return around
    if (around.tag === 'form') break
  }
  return element
}

function placeOf({controls}: Question, index: FormIndex): number {
  return index.orderOf(controls[0]?.element as HtmlElement)
}

class KeyFinder {
  readonly #count: ControlCount
  readonly #nameOf: (element: HtmlElement) => string
  /** The controls whose nearest group is this. */
  readonly #inGroup = new Map<HtmlElement, Control[]>()
  /** How many boxes of a form have a name. */
  readonly #named = new Map<HtmlElement | undefined, Map<string, number>>()
  readonly #isDate = new Map<HtmlElement, boolean>()
  readonly #runs = new Map<HtmlElement, HtmlElement>()
  /** The first of several lines to write on that are one answer. */
  readonly #parts = new Map<HtmlElement, HtmlElement>()
  readonly #before: (element: HtmlElement) => readonly HtmlNode[]
  readonly #keys = new Map<HtmlElement | undefined, Map<string, object>>()

  constructor(
    controls: readonly Control[],
    count: ControlCount,
    nameOf: (element: HtmlElement) => string,
    before: (element: HtmlElement) => readonly HtmlNode[],
  ) {
    this.#count = count
    this.#before = before
    this.#nameOf = nameOf
    for (const control of controls) {
      const group = groupOf(control.element)
      if (group) push(this.#inGroup, group, control)
      if (control.kind === 'box') {
        const names = this.#named.get(formOf(control.element)) ?? new Map<string, number>()
        names.set(nameIn(control), (names.get(nameIn(control)) ?? 0) + 1)
        this.#named.set(formOf(control.element), names)
      }
    }
    this.#findRuns(controls)
    for (const [i, control] of controls.entries()) {
      const last = controls[i - 1]
      if (last && goesOn(last, control, nameOf)) this.#parts.set(control.element, this.#parts.get(last.element) ?? last.element)
    }
  }

  /** The same for the controls of one question. */
  keyOf(control: Control): unknown {
    const {element, kind} = control
    const name = nameIn(control)
    const group = groupOf(element)
    if (kind === 'radio') return name === '' ? (group ?? element.parent) : this.#key(element, `radio ${name}`)
    const inGroup = group ? (this.#inGroup.get(group) ?? []) : []
    if (kind === 'box') {
      if (group && inGroup.every((one) => one.kind === 'box') && this.#count(group) === inGroup.length) return group
      if (name !== '' && (this.#named.get(formOf(element))?.get(name) ?? 0) > 1) return this.#key(element, `box ${name}`)
      return this.#runs.get(element) ?? element
    }
    if (group && this.#isDateGroup(group, inGroup)) return group
    return this.#parts.get(element) ?? element
  }

  /** One object for each name in a form. */
  #key(element: HtmlElement, name: string): object {
    const form = formOf(element)
    const names = this.#keys.get(form) ?? new Map<string, object>()
    this.#keys.set(form, names)
    const key = names.get(name) ?? {}
    names.set(name, key)
    return key
  }

  #isDateGroup(group: HtmlElement, inGroup: readonly Control[]): boolean {
    const known = this.#isDate.get(group)
    if (known !== undefined) return known
    const isDate =
      (inGroup.length === 2 || inGroup.length === 3) &&
      inGroup.every(({element, kind}) => (kind === 'text' || kind === 'choice') && datePart.test(this.#nameOf(element)))
    this.#isDate.set(group, isDate)
    return isDate
  }

  /** Boxes in a row below words that name them: no markup holds them together, and a person sees one question. */
  #findRuns(controls: readonly Control[]): void {
    for (let i = 0; i < controls.length; ) {
      const first = controls[i]
      const length = first?.kind === 'box' ? this.#runFrom(controls, i) : 1
      if (first && length > 1 && namesBoxes(this.#before(first.element))) {
        for (let k = i; k < i + length; k++) this.#runs.set((controls[k] as Control).element, first.element)
      }
      i += length
    }
  }

  /** How many boxes stand together from the one at `i` on, in an element that holds nothing else. */
  #runFrom(controls: readonly Control[], i: number): number {
    let length = 1
    for (const around of ancestors((controls[i] as Control).element)) {
      const held = this.#count(around)
      const last = controls[i + held - 1]
      if (held > mostBoxes || !last || isEdge(around)) break
      if (controls.slice(i, i + held).some(({kind}) => kind !== 'box') || !isWithin(last.element, around)) break
      length = held
    }
    return length
  }
}

/** Whether a line to write on goes on the one before it, with no more than a sign between them: `__/__/____`. */
function goesOn(last: Control, {element, kind}: Control, nameOf: (element: HtmlElement) => string): boolean {
  if (kind !== 'text' || last.kind !== 'text' || element.parent !== last.element.parent || nameOf(element) !== '') return false
  const between = element.parent?.children.slice(last.element.at + 1, element.at) ?? []
  return between.every((node) => node.type === 'text' && /^[\s\u00a0/.:–-]*$/.test(node.value))
}

/** The most boxes of one question. */
const mostBoxes = 60

function isEdge({tag}: HtmlElement): boolean {
  return /^(?:#document|html|body|form|fieldset|main|section|article)$/.test(tag)
}

function isWithin(node: HtmlNode, holder: HtmlElement): boolean {
  for (const around of ancestors(node)) if (around === holder) return true
  return false
}

/** Whether words ask which of the boxes behind them hold, and are no sentence of their own. */
function namesBoxes(words: readonly HtmlNode[]): boolean {
  const text = words.map(plainText).join(' ').replace(/\s+/g, ' ').trim()
  if (text === '' || text.length > 200) return false
  if (/[:?]\s*\*?$/.test(text) || asksToChoose(text) || (text.length <= 60 && !/[.!]$/.test(text))) return true
  return words.some((node) => isElement(node) && /^(?:td|th|label|strong|b|dt)$/.test(node.tag))
}

function plainText(node: HtmlNode): string {
  if (node.type !== 'element') return node.type === 'text' ? node.value : ''
  return [...below(node)].map((one) => (one.type === 'text' ? one.value : '')).join('')
}

/** The name under which a control is sent; `system[]` is `system`. */
function nameIn({element}: Control): string {
  return (attribute(element, 'name') ?? '').replace(/\[[^\]]*\]$/, '')
}

/** The group that an element stands in, in its own form. */
export function groupOf(element: HtmlElement): HtmlElement | undefined {
  for (const around of ancestors(element)) {
    if (around.tag === 'form') return undefined
    if (isGroup(around)) return around
  }
  return undefined
}

/** What holds the controls of a question and no others. */
function questionOf(
  controls: readonly Control[],
  count: ControlCount,
  firsts: ReadonlyMap<HtmlNode, HtmlElement>,
  before: (element: HtmlElement) => readonly HtmlNode[],
): Question {
  const [first] = controls as [Control]
  let group: HtmlElement | undefined
  for (const around of ancestors(first.element)) {
    if (around.tag === 'form' || count(around) > controls.length) break
    if (isGroup(around)) group = around
  }
  const around = groupOf(first.element)
  const outer = group === undefined && around && firsts.get(around) === first.element ? around : undefined
  return {controls, group, outer, before: before(first.element)}
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
