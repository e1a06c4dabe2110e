import {isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type Document as YamlDocument} from 'yaml'
import type {Problem} from '../../document/document.ts'
import type {Span} from '../../document/text.ts'
import {nearest} from '../../nearest.ts'
import {resolve} from '../yaml.ts'
import {behindLabel, inQuotes, withoutQuotes} from './mend.ts'

/**
 * GitHub's own checks of an issue form, from its documentation on syntax and
 * on common validation errors. Each makes GitHub refuse the form.
 */
export function validateForm(document: YamlDocument.Parsed, source: string): Problem[] {
  return [...new Validator(document, source).check()].map((one) => ({...one, span: firstLine(one.span, source)}))
}

/** A finding points at a line, never at a whole block of YAML. */
function firstLine({start, end}: Span, source: string): Span {
  const length = source.slice(start, end).search(/[\r\n]/)
  return {start, end: length < 0 ? end : start + length}
}

const types = new Set(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes', 'upload'])
const topKeys = ['name', 'description', 'body', 'title', 'labels', 'assignees', 'projects', 'type']
const itemKeys = ['type', 'id', 'attributes', 'validations']
/** What each type may have under “attributes”; what an upload may have is not written down. */
const attributeKeys: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder', 'value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
  checkboxes: ['label', 'description', 'options'],
}
/** What the YAML 1.1 reader of GitHub takes for a truth value when it stands without quotes. */
const truthWords = /^(?:yes|no|on|off|true|false)$/i

class Validator {
  readonly #document: YamlDocument.Parsed
  readonly #source: string
  readonly #ids = new Set<string>()
  /** Labels, and what GitHub makes of them, with whether their field has an id of its own. */
  readonly #labels = new Map<string, boolean>()

  constructor(document: YamlDocument.Parsed, source: string) {
    this.#document = document
    this.#source = source
  }

  *check(): Generator<Problem> {
    const root = resolve(this.#document.contents, this.#document)
    if (!isMap(root)) {
      yield problem('no-body', 'An issue form is a list of keys: name, description and body.', root)
      return
    }
    for (const key of ['name', 'description']) {
      if (!root.has(key)) yield problem('missing-key', `GitHub needs “${key}” at the top of the form.`, undefined)
      else yield* this.#topText(root, key)
    }
    // Other keys at the top are a team's own notes, such as an owner; a slip of the pen is lost.
    for (const {key, near} of this.#unknown(root, topKeys))
      if (near && key.value.length > 4) yield problem('unknown-key', `GitHub does not know “${key.value}”: write “${near}”.`, key)
    const body = this.#get(root, 'body')
    if (!isSeq(body) || body.items.length === 0) {
      yield problem('no-body', 'GitHub needs a “body” with at least one question.', body ?? this.#pair(root, 'body'))
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

  /** A text at the top of the form that is none: `description: yes` or an empty name. */
  *#topText(root: YAMLMap, key: string): Generator<Problem> {
    const node = this.#get(root, key)
    const value = text(node)
    if (value?.trim() === '' || (isScalar(node) && node.value === null)) yield problem('empty-text', `GitHub refuses an empty “${key}”.`, this.#pair(root, key))
    else if (isTruth(node) || (isScalar(node) && typeof node.value !== 'string'))
      yield {...problem('not-text', `“${key}” must be text: put it in quotes.`, node), ...inQuotes(node, this.#source)}
  }

  *#item(item: YAMLMap, type: string | undefined): Generator<Problem> {
    const typeNode = this.#get(item, 'type')
    if (type === undefined || !types.has(type)) {
      yield problem('unknown-type', `GitHub does not know the type “${type ?? ''}”: use markdown, input, textarea, dropdown or checkboxes.`, typeNode ?? item)
      return
    }
    const attributes = this.#get(item, 'attributes')
    yield* this.#keys(item, itemKeys, 'of a question')
    const permitted = attributeKeys[type]
    if (permitted && isMap(attributes)) yield* this.#keys(attributes, permitted, `under “attributes” of this ${type}`)
    const needed = type === 'markdown' ? 'value' : 'label'
    if (!isMap(attributes) || !attributes.has(needed)) {
      yield problem('missing-key', `GitHub needs “${needed}” under “attributes” of this ${type}.`, typeNode)
      return
    }
    if (type === 'markdown') return
    yield* this.#id(item)
    yield* this.#label(item, attributes, type)
    yield* this.#required(item)
    if (type === 'dropdown' || type === 'checkboxes') yield* this.#options(attributes, type)
    if (type === 'dropdown') yield* this.#default(attributes)
  }

  *#required(item: YAMLMap): Generator<Problem> {
    const validations = this.#get(item, 'validations')
    const node = isMap(validations) ? this.#get(validations, 'required') : undefined
    // Nothing behind the colon is taken for false.
    if (isScalar(node) && typeof node.value !== 'boolean' && node.value !== null && !isTruth(node))
      yield {...problem('not-truth', '“required” must be true or false, without quotes.', node), ...withoutQuotes(node, this.#source)}
  }

  /** The default of a dropdown is the number of an option, from 0. */
  *#default(attributes: YAMLMap): Generator<Problem> {
    const node = this.#get(attributes, 'default')
    const options = this.#get(attributes, 'options')
    if (!node || !isSeq(options)) return
    const value = isScalar(node) ? node.value : undefined
    const isOption = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < options.items.length
    if (!isOption) yield problem('bad-default', `“default” is the number of an option, from 0 to ${options.items.length - 1}.`, node)
  }

  *#id(item: YAMLMap): Generator<Problem> {
    const node = this.#get(item, 'id')
    const id = text(node)
    if (id === undefined || !node) return
    if (!/^[\w-]+$/.test(id)) yield problem('bad-id', `The id “${id}” may hold letters, digits, - and _ only.`, node)
    if (this.#ids.has(id)) yield problem('repeated-id', `The id “${id}” is used twice: GitHub refuses the form.`, node)
    this.#ids.add(id)
  }

  *#label(item: YAMLMap, attributes: YAMLMap, type: string): Generator<Problem> {
    const node = this.#get(attributes, 'label')
    if (!node) return
    const label = text(node)
    if (label === undefined) {
      yield {...problem('not-text', 'A label must be text: put it in quotes.', node), ...inQuotes(node, this.#source)}
      return
    }
    if (label.trim() === '') {
      yield problem('empty-text', 'GitHub refuses an empty label.', this.#pair(attributes, 'label'))
      return
    }
    const isWritten = type === 'input' || type === 'textarea'
    if (isWritten && /password/i.test(label))
      yield problem('forbidden-word', 'GitHub refuses a label with “password” in it: an issue is no place for one.', node)
    yield* this.#repeatedLabel(label, item.has('id'), node)
  }

  /** GitHub tells a field without an id by its label, made into a part of a URL. */
  *#repeatedLabel(label: string, hasId: boolean, node: Node): Generator<Problem> {
    const key = parameterize(label)
    const exact = this.#labels.get(`=${label}`)
    const alike = key === '' ? undefined : this.#labels.get(key)
    if (exact === true && hasId) {
      const message = `The label “${label}” is used twice: GitHub's documentation asks for labels that differ.`
      yield {...problem('repeated-label', message, node), severity: 'note'}
    } else if (exact !== undefined) yield problem('repeated-label', `The label “${label}” is used twice: GitHub refuses the form.`, node)
    else if (alike === false && !hasId) yield problem('similar-label', `GitHub cannot tell “${label}” from a label above it: give each an id.`, node)
    this.#labels.set(`=${label}`, hasId)
    if (key !== '') this.#labels.set(key, (alike ?? true) && hasId)
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
      if (type === 'checkboxes' && (!isMap(item) || !item.has('label')))
        yield {
          ...problem('missing-key', 'GitHub needs “label:” in front of the text of each box.', item),
          ...(options.flow ? {} : behindLabel(item, this.#source)),
        }
      if (!isScalar(node)) continue
      const written = typeof node.value === 'string' ? node.value : String(node.source ?? node.value)
      if (isTruth(node))
        yield {
          ...problem('not-text', `GitHub reads ${written} without quotes as true or false, and refuses the form. Write “${written}” in quotes.`, node),
          ...inQuotes(node, this.#source),
        }
      else if (typeof node.value === 'number')
        yield {...problem('not-text', `GitHub wants text here, not a number. Write “${written}” in quotes.`, node), ...inQuotes(node, this.#source)}
      if (type === 'dropdown' && /^none$/i.test(written))
        yield problem('reserved-word', 'GitHub keeps the option “None” for itself: write what it means, such as “Not needed”.', node)
      if (seen.has(written)) yield problem('repeated-option', `The option “${written}” stands here twice: GitHub refuses the form.`, node)
      seen.add(written)
    }
  }

  /** Keys that GitHub refuses, each with where it stands. */
  *#keys(map: YAMLMap, permitted: readonly string[], place: string): Generator<Problem> {
    for (const {key, near} of this.#unknown(map, permitted))
      yield problem('unknown-key', `GitHub knows no “${key.value}” ${place}${near ? `: write “${near}”` : ''}.`, key)
  }

  *#unknown(map: YAMLMap, permitted: readonly string[]): Generator<{key: Scalar<string>; near: string | undefined}> {
    for (const {key} of map.items) {
      if (!isScalar<string>(key) || typeof key.value !== 'string' || key.value === '<<' || permitted.includes(key.value)) continue
      yield {key, near: nearest(key.value, permitted)}
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

/** As Rails makes a label into a part of a URL. */
function parameterize(label: string): string {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/[^a-z\d_-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '')
}

function isTruth(node: unknown): boolean {
  return isScalar(node) && node.type === 'PLAIN' && truthWords.test(String(node.source ?? node.value))
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
