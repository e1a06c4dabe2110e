import {isMap, isScalar, isSeq, type Node, type YAMLMap, type Document as YamlDocument} from 'yaml'
import type {Problem} from '../../document/document.ts'
import type {Span} from '../../document/text.ts'
import {resolve} from '../yaml.ts'

/**
 * GitHub's own checks of an issue form, from its documentation on syntax and
 * on common validation errors. Each makes GitHub refuse the form.
 */
export function validateForm(document: YamlDocument.Parsed): Problem[] {
  return [...new Validator(document).check()]
}

const types = new Set(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes', 'upload'])
/** What the YAML 1.1 reader of GitHub takes for a truth value when it stands without quotes. */
const truthWords = /^(?:yes|no|on|off|true|false)$/i

class Validator {
  readonly #document: YamlDocument.Parsed
  readonly #ids = new Map<string, Span>()
  readonly #labels = new Map<string, Span>()

  constructor(document: YamlDocument.Parsed) {
    this.#document = document
  }

  *check(): Generator<Problem> {
    const root = resolve(this.#document.contents, this.#document)
    if (!isMap(root)) {
      yield problem('no-body', 'An issue form is a list of keys: name, description and body.', root)
      return
    }
    for (const key of ['name', 'description']) {
      if (!root.has(key)) yield problem('missing-key', `GitHub needs “${key}” at the top of the form.`, undefined)
    }
    const body = this.#get(root, 'body')
    if (!isSeq(body) || body.items.length === 0) {
      yield problem('no-body', 'GitHub needs a “body” with at least one question.', body)
      return
    }
    let questions = 0
    for (const raw of body.items) {
      const item = resolve(raw, this.#document)
      if (!isMap(item)) continue
      const type = text(this.#get(item, 'type'))
      if (type !== 'markdown') questions++
      yield* this.#item(item, type)
    }
    if (questions === 0)
      yield problem('no-question', 'GitHub refuses a form with no question: add an input, textarea, dropdown or checkboxes.', this.#pair(root, 'body'))
  }

  *#item(item: YAMLMap, type: string | undefined): Generator<Problem> {
    const typeNode = this.#get(item, 'type')
    if (type === undefined || !types.has(type)) {
      yield problem('unknown-type', `GitHub does not know the type “${type ?? ''}”: use markdown, input, textarea, dropdown or checkboxes.`, typeNode ?? item)
      return
    }
    const attributes = this.#get(item, 'attributes')
    const needed = type === 'markdown' ? 'value' : 'label'
    if (!isMap(attributes) || !attributes.has(needed)) {
      yield problem('missing-key', `GitHub needs “${needed}” under “attributes” of this ${type}.`, typeNode)
      return
    }
    if (type === 'markdown') return
    yield* this.#id(item)
    yield* this.#label(item, attributes)
    if (type === 'dropdown' || type === 'checkboxes') yield* this.#options(attributes, type)
  }

  *#id(item: YAMLMap): Generator<Problem> {
    const node = this.#get(item, 'id')
    const id = text(node)
    if (id === undefined || !node) return
    if (!/^[\w-]+$/.test(id)) yield problem('bad-id', `The id “${id}” may hold letters, digits, - and _ only.`, node)
    if (this.#ids.has(id)) yield problem('repeated-id', `The id “${id}” is used twice: GitHub refuses the form.`, node)
    this.#ids.set(id, spanOfNode(node))
  }

  *#label(item: YAMLMap, attributes: YAMLMap): Generator<Problem> {
    const node = this.#get(attributes, 'label')
    if (!node) return
    const label = text(node)
    if (label === undefined) {
      yield problem('not-text', 'A label must be text: put it in quotes.', node)
      return
    }
    if (/password/i.test(label)) yield problem('forbidden-word', 'GitHub refuses a label with “password” in it: an issue is no place for one.', node)
    // Without an id of its own a field is told apart by its label, made into a URL part.
    const key = label
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '')
    const exact = `=${label}`
    const isRepeated = this.#labels.has(exact) || (!item.has('id') && this.#labels.has(key))
    if (isRepeated) yield problem('repeated-label', `The label “${label}” is used twice: GitHub refuses the form.`, node)
    this.#labels.set(exact, spanOfNode(node))
    if (!item.has('id')) this.#labels.set(key, spanOfNode(node))
  }

  *#options(attributes: YAMLMap, type: string): Generator<Problem> {
    const options = this.#get(attributes, 'options')
    if (!isSeq(options) || options.items.length === 0) {
      yield problem('no-options', `GitHub needs at least one option in this ${type}.`, options ?? this.#pair(attributes, 'label'))
      return
    }
    const seen = new Set<string>()
    for (const raw of options.items) {
      const item = resolve(raw, this.#document)
      const node = isMap(item) ? this.#get(item, 'label') : item
      if (!isScalar(node)) continue
      const written = typeof node.value === 'string' ? node.value : String(node.source ?? node.value)
      const isTruth = node.type === 'PLAIN' && truthWords.test(written)
      if (isTruth)
        yield problem('not-text', `GitHub reads ${written} without quotes as true or false, and refuses the form. Write “${written}” in quotes.`, node)
      else if (typeof node.value === 'number') yield problem('not-text', `GitHub wants text here, not a number. Write “${written}” in quotes.`, node)
      if (type === 'dropdown' && /^none$/i.test(written))
        yield problem('reserved-word', 'GitHub keeps the option “None” for itself: write what it means, such as “Not needed”.', node)
      if (seen.has(written)) yield problem('repeated-option', `The option “${written}” stands here twice: GitHub refuses the form.`, node)
      seen.add(written)
    }
  }

  #get(map: YAMLMap, key: string): Node | undefined {
    return resolve(map.get(key, true), this.#document)
  }

  #pair(map: YAMLMap, key: string): Node | undefined {
    const pair = map.items.find(({key: name}) => isScalar(name) && name.value === key)
    return isScalar(pair?.key) ? pair.key : undefined
  }
}

function text(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined
}

function spanOfNode(node: Node | undefined): Span {
  const [start, end] = node?.range ?? [0, 0]
  return {start, end}
}

function problem(code: string, message: string, node: Node | undefined): Problem {
  return {code, severity: 'error', message, span: spanOfNode(node)}
}
