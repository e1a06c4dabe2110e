/** What a page says about a question: its label, help, options and the words in its place. */
import type {FormIndex} from './form-index.ts'
import type {Question} from './groups.ts'
import {accessibleName, textOf} from './name.ts'
import {type ControlCount, hasLetters, wordsBehind} from './near.ts'
import {hasClass, isHidden} from './roles.ts'
import type {Gathered} from './text.ts'
import {ancestors, attribute, below, type HtmlElement, type HtmlNode, isElement} from './tree.ts'

/** Words of a question, and the nodes that hold them and nothing else. */
export interface Wording {
  readonly words: Gathered
  /** Where they stand; empty when an attribute says them. */
  readonly nodes: readonly HtmlNode[]
  /** Only a tooltip says them, or they only stand near. */
  readonly isWeak?: boolean
  /** They stand elsewhere in the page too: as a heading, or as the label of another question. */
  readonly isShared?: boolean
}

/** The most of a text that is a label where no markup says so. */
const longestNear = 200
const edge = /^(?:#document|html|body|form|main|section|article|table|tbody|tr|ul|ol|dl)$/
/** The most remarks that are taken for the help of one question. */
const mostHints = 12
const hint = /^(?:.*[-_])?(?:help|helper|hint|form-?text|description|metadata|notes?|help-?block|help-?text|instructions?|field-?note|explanation)(?:[-_].*)?$/i

export class WordingReader {
  readonly #index: FormIndex
  readonly #source: string
  readonly #count: ControlCount

  constructor(index: FormIndex, source: string, count: ControlCount) {
    this.#index = index
    this.#source = source
    this.#count = count
  }

  /** The label of a question. */
  label(question: Question): Wording | undefined {
    const [first] = question.controls
    if (!first) return undefined
    const isBox = first.kind === 'box' || first.kind === 'radio'
    if (question.controls.length > 1 || first.kind === 'radio') {
      const near = this.#near(question.before)
      const isRemark = near?.nodes.some((node) => isElement(node) && this.#isHelp(node, question.outer)) ?? false
      return this.#ofGroup(question.group) ?? (isRemark ? undefined : near) ?? this.#ofGroup(question.outer) ?? this.#parts(question)
    }
    if (isBox && question.group) return this.#ofGroup(question.group) ?? this.ofControl(first.element, true)
    return this.ofControl(first.element, isBox, question.before)
  }

  /** What names one control: of a box, the words of its option. */
  ofControl(element: HtmlElement, isBox: boolean, before: readonly HtmlNode[] = []): Wording | undefined {
    const tied = this.#tied(element)
    if (tied && !tied.isWeak) return tied
    const behind = isBox ? this.#near(wordsBehind(this.#outermost(element), this.#count)) : undefined
    return behind ?? this.#near(before) ?? this.#hidden(element) ?? tied
  }

  /** The name that the markup gives an element. */
  #tied(element: HtmlElement): Wording | undefined {
    const referred = this.#index.referred(element, 'aria-labelledby')
    const labels = this.#index.seenLabelsOf(element)
    const words = accessibleName(element, this.#index, this.#source, labels)
    if (!hasWords(words)) return undefined
    if (referred.length > 0) return {words, nodes: referred.every((one) => one !== element) ? referred : []}
    if (attribute(element, 'aria-label')?.trim()) return {words, nodes: []}
    if (labels.length > 0) return this.#withoutHints(element, labels) ?? {words, nodes: labels}
    const content = element.children.length > 0 && element.tag !== 'select' && element.tag !== 'textarea' ? [element] : []
    const title = attribute(element, 'title')?.trim() ?? ''
    return content.length > 0 && words.text.text !== title ? {words, nodes: content} : {words, nodes: [], isWeak: true}
  }

  /** A label without the remarks in it, which help; undefined when it has none, or nothing else. */
  #withoutHints(element: HtmlElement, labels: readonly HtmlElement[]): Wording | undefined {
    const hints = labels.flatMap((label) => this.hintsIn(label))
    if (hints.length === 0) return undefined
    const words = accessibleName(element, this.#index, this.#source, labels, hints)
    return hasWords(words) ? {words, nodes: labels} : undefined
  }

  /** Labels that are shown together with their control, when it is asked for. */
  #hidden(element: HtmlElement): Wording | undefined {
    const labels = this.#index.seenLabelsOf(element)
    if (labels.length === 0) return undefined
    const words = textOf(labels, this.#index, this.#source, [element])
    return hasWords(words) ? {words, nodes: labels} : undefined
  }

  /** The name of the first part of an answer that is written in several. */
  #parts({controls}: Question): Wording | undefined {
    const [first] = controls
    return first && first.kind !== 'box' && first.kind !== 'radio' ? this.#tied(first.element) : undefined
  }

  /** Whether an element says how to answer and not what is asked. */
  #isHelp(element: HtmlElement, group: HtmlElement | undefined): boolean {
    return isHint(element) || (group !== undefined && this.#index.referred(group, 'aria-describedby').includes(element))
  }

  #ofGroup(group: HtmlElement | undefined): Wording | undefined {
    if (!group) return undefined
    const words = accessibleName(group, this.#index, this.#source)
    if (!hasWords(words)) return undefined
    const legend = group.children.find((one): one is HtmlElement => isElement(one) && one.tag === 'legend')
    const referred = this.#index.referred(group, 'aria-labelledby')
    if (referred.length > 0) return {words, nodes: referred}
    if (attribute(group, 'aria-label')?.trim()) return {words, nodes: []}
    if (!legend) return {words, nodes: [], isWeak: true}
    const hints = this.hintsIn(legend)
    const own = hints.length > 0 ? textOf([legend], this.#index, this.#source, hints) : words
    return {words: hasWords(own) ? own : words, nodes: [legend]}
  }

  #near(nodes: readonly HtmlNode[]): Wording | undefined {
    if (nodes.length === 0) return undefined
    const words = textOf(nodes, this.#index, this.#source)
    return hasWords(words) && words.text.text.length <= longestNear ? {words, nodes, isWeak: true} : undefined
  }

  /** The largest element around a box that holds nothing else, in its line. */
  #outermost(element: HtmlElement): HtmlElement {
    let at = element
    while (at.parent && /^(?:span|b|strong|i|em|font|nobr|label)$/.test(at.parent.tag) && at.parent.children.every((one) => one === at || !hasLetters(one)))
      at = at.parent
    return at
  }

  /** Remarks in an element that are set apart by their markup. */
  hintsIn(element: HtmlElement): HtmlElement[] {
    const found: HtmlElement[] = []
    for (const node of below(element, (one) => !isHint(one) && !isHidden(one)))
      if (isElement(node) && isHint(node) && this.#count(node) === 0 && hasLetters(node)) found.push(node)
    return found.slice(0, mostHints)
  }

  /** What says how to answer, in the order of the page. */
  help({controls, group, outer}: Question, label: Wording | undefined): Wording[] {
    const [named] = label?.nodes ?? []
    const isOuter =
      outer !== undefined &&
      named !== undefined &&
      (named.parent === outer ? isElement(named) && named.tag === 'legend' : this.#index.referred(outer, 'aria-labelledby').some((one) => one === named))
    const held = group ?? (isOuter ? outer : undefined)
    const elements = controls.map(({element}) => element)
    const described = [...(held ? [held] : []), ...elements].flatMap((one) => this.#index.referred(one, 'aria-describedby'))
    const inside = (label?.nodes ?? []).filter(isElement).flatMap((one) => this.hintsIn(one))
    const near = [...inside, ...this.#around(elements, held), ...remarkBehind(elements.at(-1))]
    const found = [...new Set([...described, ...near])].filter((one) => !label?.nodes.includes(one) && !isError(one))
    const outermost = found.filter((one) => !found.some((other) => other !== one && isIn(one, other)))
    return outermost
      .toSorted((a, b) => this.#index.orderOf(a) - this.#index.orderOf(b))
      .map((one) => ({words: textOf([one], this.#index, this.#source), nodes: [one]}))
      .filter(({words}) => hasWords(words))
  }

  /** Hints in the elements close around a question that hold no other, and what stands in a group before its first control. */
  #around(controls: readonly HtmlElement[], group: HtmlElement | undefined): HtmlElement[] {
    const [first] = controls
    if (!first) return []
    let holder: HtmlElement | undefined
    let level = 0
    for (const around of ancestors(group ?? first)) {
      if (this.#count(around) > controls.length || edge.test(around.tag) || level++ > 2) break
      holder = around
    }
    return [...(group ? [...leadIn(group, first), ...this.hintsIn(group)] : []), ...(holder ? this.hintsIn(holder) : [])]
  }
}

/** “(as on your badge)” behind a line to write on. */
function remarkBehind(control: HtmlElement | undefined): HtmlElement[] {
  const next = control?.parent?.children.slice(control.at + 1, control.at + 3).find(isElement)
  const [only] = next?.children ?? []
  return next && only?.type === 'text' && next.children.length === 1 && /^\s*\([^()]{3,200}\)\s*$/.test(only.value) ? [next] : []
}

/** Blocks of text that stand in a group between its legend and its first control. */
function leadIn(group: HtmlElement, first: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = []
  for (const node of group.children) {
    if (!isElement(node)) continue
    if (node === first || isIn(first, node)) break
    if (/^(?:p|div|span)$/.test(node.tag) && hasLetters(node) && !isHidden(node)) found.push(node)
  }
  return found
}

function isIn(node: HtmlNode, holder: HtmlElement): boolean {
  for (const around of ancestors(node)) if (around === holder) return true
  return false
}

function isHint(element: HtmlElement): boolean {
  return element.tag === 'small' || hasClass(element, hint)
}

/** What is shown when an answer was wrong. */
function isError(element: HtmlElement): boolean {
  return attribute(element, 'role') === 'alert' || hasClass(element, /(?:^|[-_])(?:error|invalid|validation)(?:[-_]|$)/i)
}

function hasWords({text}: Gathered): boolean {
  return /[\p{L}\p{N}]/u.test(text.text)
}
