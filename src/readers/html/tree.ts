/** The tree of an HTML file: what the parser makes, with the place of each node in the source. */
import type {html, Token} from 'parse5'

interface Placed {
  parent: HtmlElement | undefined
  /** Its place among the children of its parent. */
  at: number
  /** Offsets in the source; 0 and 0 for what the parser added itself. */
  start: number
  end: number
}

/** A run of characters that stand together in the source. */
export interface HtmlText extends Placed {
  readonly type: 'text'
  value: string
}

export interface HtmlComment extends Placed {
  readonly type: 'comment'
}

export interface HtmlElement extends Placed {
  readonly type: 'element'
  /** Lower case; `#document` for the root and `#fragment` for what a template holds. */
  readonly tag: string
  /** HTML, SVG or MathML. */
  readonly namespace: html.NS
  readonly attributes: Token.Attribute[]
  children: HtmlNode[]
  location: Token.ElementLocation | undefined
}

export type HtmlNode = HtmlElement | HtmlText | HtmlComment

/** The decoded value of an attribute; undefined when it is not there. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attributes.find((one) => one.name === name)?.value
}

/** The words of an attribute that is a list of them: `class`, `aria-labelledby`. */
export function wordsOf(element: HtmlElement, name: string): string[] {
  return (attribute(element, name) ?? '').split(/[ \t\n\f\r]+/).filter(Boolean)
}

export function isElement(node: HtmlNode | undefined): node is HtmlElement {
  return node?.type === 'element'
}

/** The elements around a node, the nearest first. */
export function* ancestors(node: HtmlNode): Generator<HtmlElement> {
  for (let at = node.parent; at; at = at.parent) yield at
}

/** The nodes below an element, in order; `into` says which elements are entered. */
export function* below(root: HtmlElement, into: (element: HtmlElement) => boolean = () => true): Generator<HtmlNode> {
  const stack: HtmlNode[] = root.children.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node
    if (node.type !== 'element' || !into(node)) continue
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]
      if (child) stack.push(child)
    }
  }
}
