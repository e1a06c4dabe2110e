/**
 * The door to the HTML parser: parse5, which reads as browsers do, broken
 * markup too. It is used without rehype, whose trees keep neither the end of a
 * start tag nor each run of characters by itself, and are built by recursion.
 */
import {type html, Parser, type Token, Tokenizer, type TreeAdapter, type TreeAdapterTypeMap} from 'parse5'
import {LimitError} from '../limits.ts'
import type {HtmlComment, HtmlElement, HtmlNode, HtmlText} from './tree.ts'

/** The deepest that elements may stand in each other: browsers flatten at 512, and the deepest page seen has about 60. */
const maxOpen = 256
/** The most elements; broken markup can make many out of few characters. */
const maxElements = 400_000
/** The most attributes of a tag: the parser compares each with all before it. */
const maxAttributes = 1000

/** The type of document says nothing to a reader. */
interface Doctype {
  readonly type: 'doctype'
}
type Types = TreeAdapterTypeMap<HtmlNode | Doctype, HtmlElement, HtmlNode, HtmlElement, HtmlElement, HtmlElement, HtmlComment, HtmlText, HtmlElement, Doctype>

/**
 * Parses a page, or a part of one. Nodes have the offsets of `source`.
 *
 * @throws {LimitError} when elements nest too deep or are too many, or a tag has too many attributes.
 */
export function parseHtml(source: string): HtmlElement {
  const parser = new BoundedParser({sourceCodeLocationInfo: true, scriptingEnabled: true, treeAdapter: createAdapter()})
  parser.tokenizer.write(source, true)
  finish(parser.document)
  return parser.document
}

/** Joins the runs of characters that stand together, which the parser parts at white space, and numbers the children. */
function finish(root: HtmlElement): void {
  const stack = [root]
  for (let element = stack.pop(); element; element = stack.pop()) {
    const children: HtmlNode[] = []
    for (const child of element.children) {
      const last = children.at(-1)
      if (child.type === 'text' && last?.type === 'text' && last.end === child.start) {
        last.value += child.value
        last.end = child.end
        continue
      }
      child.at = children.length
      children.push(child)
      if (child.type === 'element') stack.push(child)
    }
    element.children = children
  }
}

class BoundedTokenizer extends Tokenizer {
  protected override _leaveAttrName(): void {
    const token = this.currentToken
    if (token && 'attrs' in token && token.attrs.length >= maxAttributes) throw new LimitError(`a tag has more than ${maxAttributes} attributes`)
    super._leaveAttrName()
  }
}

class BoundedParser extends Parser<Types> {
  constructor(options: ConstructorParameters<typeof Parser<Types>>[0]) {
    super(options)
    this.tokenizer = new BoundedTokenizer(this.options, this)
  }

  override onItemPush(node: HtmlElement, tag: html.TAG_ID, isTop: boolean): void {
    if (this.openElements.stackTop >= maxOpen) throw new LimitError(`elements nest deeper than ${maxOpen} levels`)
    super.onItemPush(node, tag, isTop)
  }

  /** All children at once: one by one, the first of a long list again and again, takes the square of its length. */
  override _adoptNodes(donor: HtmlElement, recipient: HtmlElement): void {
    for (const child of donor.children) {
      child.parent = recipient
      recipient.children.push(child)
    }
    donor.children = []
  }
}

function elementOf(tag: string, namespace: html.NS, attributes: Token.Attribute[]): HtmlElement {
  return {type: 'element', tag, namespace, attributes, children: [], parent: undefined, at: 0, start: 0, end: 0, location: undefined}
}

function isNode(node: HtmlNode | Doctype): node is HtmlNode {
  return node.type !== 'doctype'
}

const contents = new WeakMap<HtmlElement, HtmlElement>()
const htmlSpace = 'http://www.w3.org/1999/xhtml' as html.NS.HTML

function createAdapter(): TreeAdapter<Types> {
  let elements = 0
  let mode: ReturnType<TreeAdapter<Types>['getDocumentMode']> | undefined
  const place = (parent: HtmlElement, node: HtmlNode, before?: HtmlNode): void => {
    node.parent = parent
    const at = before ? parent.children.lastIndexOf(before) : -1
    if (at < 0 || at === parent.children.length) parent.children.push(node)
    else parent.children.splice(at, 0, node)
  }
  /** Each run of characters is a node of its own, so that its place in the source is known. */
  const text = (value: string): HtmlText => ({type: 'text', value, parent: undefined, at: 0, start: 0, end: 0})
  return {
    createDocument: () => elementOf('#document', htmlSpace, []),
    createDocumentFragment: () => elementOf('#fragment', htmlSpace, []),
    createElement(tag, namespace, attributes) {
      if (++elements > maxElements) throw new LimitError(`the page has more than ${maxElements} elements`)
      return elementOf(tag, namespace, attributes)
    },
    createCommentNode: () => ({type: 'comment', parent: undefined, at: 0, start: 0, end: 0}),
    createTextNode: text,
    appendChild: (parent, node) => place(parent, node),
    insertBefore: (parent, node, before) => place(parent, node, before),
    insertText: (parent, value) => place(parent, text(value)),
    insertTextBefore: (parent, value, before) => place(parent, text(value), before),
    setTemplateContent: (template, content) => void contents.set(template, content),
    getTemplateContent: (template) => contents.get(template) ?? template,
    setDocumentType: () => {},
    setDocumentMode: (_, given) => {
      mode = given
    },
    getDocumentMode: () => mode as NonNullable<typeof mode>,
    detachNode(node) {
      const {parent} = node
      if (!parent) return
      parent.children.splice(parent.children.lastIndexOf(node), 1)
      node.parent = undefined
    },
    adoptAttributes(element, attributes) {
      const known = new Set(element.attributes.map(({name}) => name))
      for (const one of attributes) if (!known.has(one.name)) element.attributes.push(one)
    },
    getFirstChild: ({children}) => children[0] ?? null,
    getChildNodes: ({children}) => children,
    getParentNode: (node) => (isNode(node) ? (node.parent ?? null) : null),
    getAttrList: ({attributes}) => attributes,
    getTagName: ({tag}) => tag,
    getNamespaceURI: ({namespace}) => namespace,
    getTextNodeContent: ({value}) => value,
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is HtmlText => node.type === 'text',
    isCommentNode: (node): node is HtmlComment => node.type === 'comment',
    isDocumentTypeNode: (node): node is Doctype => node.type === 'doctype',
    isElementNode: (node): node is HtmlElement => node.type === 'element',
    setNodeSourceCodeLocation(node, location) {
      if (!isNode(node)) return
      node.start = location?.startOffset ?? 0
      node.end = location?.endOffset ?? 0
      if (node.type === 'element') node.location = location ?? undefined
    },
    getNodeSourceCodeLocation: (node) => (node.type === 'element' ? node.location : undefined),
    updateNodeSourceCodeLocation(node, location) {
      if (!isNode(node)) return
      // At the end of the file the parser may give the place of an earlier tag.
      node.end = Math.max(node.end, location.endOffset ?? 0)
      if (node.type === 'element' && node.location) Object.assign(node.location, location)
    },
  }
}
