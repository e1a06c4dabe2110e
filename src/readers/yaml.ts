import {Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, Parser, visit} from 'yaml'
import type {Comment} from '../document/document.ts'
import {LimitError, maxAliases, maxDepth} from './limits.ts'

/** A YAML file as nodes with source tokens. */
export interface Yaml {
  readonly document: Document.Parsed | undefined
  /** The first syntax error: where, and what. */
  readonly error: {readonly offset: number; readonly message: string} | undefined
  readonly comments: readonly Comment[]
}

/**
 * Parses YAML in two steps, so that depth is checked on the flat token stream
 * before anything recursive sees it.
 *
 * @throws {LimitError} when the nesting or the number of aliases is over the limit.
 */
export function parseYaml(source: string): Yaml {
  const counter = new LineCounter()
  const tokens = [...new Parser(counter.addNewLine).parse(source)]
  const comments = readTokens(tokens)
  const composer = new Composer({keepSourceTokens: true, prettyErrors: false, logLevel: 'silent', uniqueKeys: true})
  const [document] = [...composer.compose(tokens, true, source.length)]
  const error = document?.errors[0]
  if (document && !error) checkAliases(document)
  return {
    document,
    error: error && {offset: error.pos[0], message: error.message},
    comments,
  }
}

/** Refuses a document whose aliases, expanded, repeat content too often: the library counts without building it twice. */
function checkAliases(document: Document.Parsed): void {
  let hasAlias = false
  visit(document, {
    Alias() {
      hasAlias = true
      return visit.BREAK
    },
  })
  if (hasAlias) toData(document)
}

/** Finds the comments and the depth of the token tree, iteratively. */
function readTokens(tokens: readonly CST.Token[]): Comment[] {
  const comments: Comment[] = []
  const stack: {token: unknown; depth: number}[] = tokens.map((token) => ({token, depth: 0})).reverse()
  for (let top = stack.pop(); top; top = stack.pop()) {
    const {token, depth} = top
    if (!token || typeof token !== 'object') continue
    if (depth > maxDepth * 2) throw new LimitError(`YAML nests deeper than ${maxDepth} levels`)
    if ('type' in token && token.type === 'comment' && 'source' in token && 'offset' in token) addComment(token, comments)
    const children: unknown[] = Array.isArray(token) ? token : 'type' in token ? partsOf(token) : Object.values(token)
    for (let i = children.length - 1; i >= 0; i--) stack.push({token: children[i], depth: depth + (Array.isArray(token) ? 0 : 1)})
  }
  return comments
}

/** The members of a token that hold other tokens. A level of YAML is a collection, its item and the item's value. */
function partsOf(token: object): unknown[] {
  return ['start', 'key', 'sep', 'value', 'items', 'end', 'props'].map((name) => Reflect.get(token, name) as unknown)
}

function addComment(token: object, comments: Comment[]): void {
  const source = Reflect.get(token, 'source') as unknown
  const offset = Reflect.get(token, 'offset') as unknown
  if (typeof source !== 'string' || typeof offset !== 'number') return
  comments.push({text: source.slice(1), span: {start: offset, end: offset + source.length}})
}

/** The node that an alias stands for, else the node itself. */
export function resolve(node: unknown, document: Document.Parsed): Node | undefined {
  if (isAlias(node)) return node.resolve(document)
  return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined
}

/**
 * A document as plain data.
 *
 * @throws {LimitError} when its aliases repeat content too often.
 */
export function toData(document: Document.Parsed): unknown {
  try {
    return document.toJS({maxAliasCount: maxAliases})
  } catch (error) {
    if (error instanceof ReferenceError) throw new LimitError(`YAML aliases repeat content more than ${maxAliases} times`)
    throw error
  }
}

/** What the parser's messages mean to somebody who writes forms. */
const plainer: readonly (readonly [RegExp, string])[] = [
  [
    /nested mappings are not allowed|implicit map key|implicit keys need/i,
    'a second colon or a wrong indent stands on this line; put text with a colon in quotes',
  ],
  [/all (?:mapping|sequence) items must start at the same column|unexpected block-seq|bad_indent/i, 'the indent of this line does not fit the lines around it'],
  [/missing closing ["']/i, 'a quotation mark is never closed'],
  [/map keys must be unique/i, 'the same key stands twice'],
  [/tabs? (?:are|is) not allowed|tab character/i, 'a tab stands where spaces must'],
]

/** The parser's message as the tail of our sentence. */
export function plainMessage(message: string): string {
  const plain = plainer.find(([pattern]) => pattern.test(message))?.[1]
  return plain ?? (message.split('\n')[0] ?? message).replace(/[:.\s]+$/, '')
}
