import {LimitError, maxDepth} from '../limits.ts'
import type {JsonEntry, JsonNode, JsonString} from './nodes.ts'

/** A JSON text as nodes, or its first error: where, and what, as the tail of a sentence. */
export type Json = {readonly root: JsonNode} | {readonly error: {readonly offset: number; readonly message: string}}

/**
 * Parses strict JSON, as the tools do that show the form. It keeps a stack of
 * its own: packages that give places (`jsonc-parser`, `yaml`) call themselves
 * for each level and take five to forty times as long for a large form.
 *
 * @throws {LimitError} when it nests too deep.
 */
export function parseJson(source: string): Json {
  try {
    return {root: new Parser(source).read()}
  } catch (error) {
    if (error instanceof SyntaxFault) return {error: {offset: error.offset, message: error.message}}
    throw error
  }
}

class SyntaxFault extends Error {
  readonly offset: number

  constructor(offset: number, message: string) {
    super(message)
    this.offset = offset
  }
}

/** The collections of a JSON form nest twice for each level that a person sees. */
const deepest = maxDepth * 2
const space = /[\t\n\r ]*/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /[a-zA-Z_$][\w$]*/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them in a string.
const plain = /[^"\\\u0000-\u001f]*/y
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** A collection that is not closed yet; an object with the key that waits for its value. */
type Open =
  | {readonly start: number; readonly items: JsonNode[]; readonly entries?: undefined}
  | {readonly start: number; readonly entries: JsonEntry[]; key: JsonString}

class Parser {
  readonly #source: string
  readonly #stack: Open[] = []
  #at: number

  constructor(source: string) {
    this.#source = source
    this.#at = source.startsWith('\uFEFF') ? 1 : 0
  }

  read(): JsonNode {
    for (;;) {
      let value = this.#begin()
      while (value) {
        const top = this.#stack.at(-1)
        if (!top) return this.#only(value)
        if (top.entries) top.entries.push({key: top.key, value})
        else top.items.push(value)
        value = this.#goesOn(top) ? undefined : this.#close(top)
      }
    }
  }

  /** A whole value; undefined when a collection was opened that holds something. */
  #begin(): JsonNode | undefined {
    const start = this.#skip()
    const sign = this.#source[start]
    if (sign !== '{' && sign !== '[') return this.#scalar()
    this.#at++
    const isEmpty = this.#source[this.#skip()] === (sign === '{' ? '}' : ']')
    if (isEmpty) return sign === '{' ? {type: 'object', start, end: ++this.#at, entries: []} : {type: 'array', start, end: ++this.#at, items: []}
    if (this.#stack.length >= deepest) throw new LimitError(`JSON nests deeper than ${deepest} levels`)
    this.#stack.push(sign === '{' ? {start, entries: [], key: this.#key()} : {start, items: []})
    return undefined
  }

  /** Whether a collection has a further value; the key of an object is read with it. */
  #goesOn(top: Open): boolean {
    const end = top.entries ? '}' : ']'
    const comma = this.#skip()
    if (this.#source[comma] === end) return false
    if (this.#source[comma] !== ',') throw this.#unexpected(`a comma or “${end}” is missing here`)
    this.#at++
    if (this.#source[this.#skip()] === end) throw new SyntaxFault(comma, `the comma before “${end}” is one too many`)
    if (top.entries) top.key = this.#key()
    return true
  }

  #close(top: Open): JsonNode {
    this.#stack.pop()
    const {start} = top
    const end = ++this.#at
    return top.entries ? {type: 'object', start, end, entries: top.entries} : {type: 'array', start, end, items: top.items}
  }

  #key(): JsonString {
    if (this.#source[this.#skip()] !== '"') throw this.#unexpected('a key in double quotes must stand here')
    const key = this.#string()
    if (this.#source[this.#skip()] !== ':') throw this.#unexpected('a colon is missing behind the key')
    this.#at++
    return key
  }

  #scalar(): JsonNode {
    const start = this.#at
    if (this.#source[start] === '"') return this.#string()
    const digits = this.#match(number)
    if (digits !== '') return {type: 'number', start, end: this.#at, value: Number(digits)}
    const name = this.#match(word)
    const value = words.get(name)
    if (value === undefined) {
      this.#at = start
      throw this.#unexpected(name === '' ? 'a value is missing here' : `“${name.slice(0, 40)}” must stand in double quotes`)
    }
    return {type: value === null ? 'null' : 'boolean', start, end: this.#at, value}
  }

  #string(): JsonString {
    const start = this.#at++
    for (;;) {
      this.#match(plain)
      const sign = this.#source[this.#at]
      if (sign === '"') break
      if (sign === undefined) throw new SyntaxFault(start, 'a quotation mark is never closed')
      if (sign !== '\\') throw this.#unexpected('a line break or tab stands in a text: write \\n or \\t')
      if (this.#match(escaped) === '') throw this.#unexpected('this backslash begins nothing that JSON knows: write \\\\ for the sign itself')
    }
    const end = ++this.#at
    return {type: 'string', start, end, value: JSON.parse(this.#source.slice(start, end)) as string}
  }

  #only(value: JsonNode): JsonNode {
    if (this.#skip() < this.#source.length) throw this.#unexpected('something stands behind the end')
    return value
  }

  #skip(): number {
    this.#match(space)
    return this.#at
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#source)?.[0] ?? ''
    this.#at += found.length
    return found
  }

  /** What most often stands where it may not is told by its name. */
  #unexpected(message: string): SyntaxFault {
    const at = this.#at
    const sign = this.#source[at]
    if (sign === undefined) return new SyntaxFault(at, 'the file ends before its last bracket is closed')
    if (/^\/[/*]/.test(this.#source.slice(at, at + 2))) return new SyntaxFault(at, 'a comment stands here, and JSON has none')
    return new SyntaxFault(at, sign === "'" ? 'a single quotation mark stands here: JSON wants double ones' : message)
  }
}
