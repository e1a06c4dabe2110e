import {isMap, isScalar, isSeq, type YAMLMap, type Document as YamlDocument} from 'yaml'
import type {Block, FieldKind, Meta, NotChecked, Role} from '../../document/document.ts'
import type {SourceText, Span} from '../../document/text.ts'
import {Assembler} from '../assembler.ts'
import {addParts} from '../markdown/blocks.ts'
import {checkDepth} from '../markdown/depth.ts'
import {parseMarkdown} from '../markdown/parse.ts'
import {readParts} from '../markdown/parts.ts'
import type {ReaderOutput} from '../output.ts'
import {parseYaml, plainMessage, resolve} from '../yaml.ts'
import {kindOfBoxes} from './boxes.ts'
import {mapScalar} from './scalar.ts'
import {validateForm} from './validate.ts'
import {isAnswered, isTaskList} from './values.ts'

const kinds: Readonly<Record<string, FieldKind>> = {
  input: 'text',
  textarea: 'long-text',
  dropdown: 'choice',
  checkboxes: 'choices',
  upload: 'upload',
}

/**
 * Reads a GitHub issue form. The text inside its scalars is read as Markdown
 * where GitHub renders it as Markdown, with exact spans.
 *
 * @throws {LimitError} when the YAML nests too deep or uses its anchors too often.
 */
export function readIssueForm(source: string): ReaderOutput {
  return readYaml(source, (reader, document, into) => {
    reader.read()
    into.problems.push(...validateForm(document, source))
  })
}

function readYaml(source: string, read: (reader: FormReader, document: YamlDocument.Parsed, into: Assembler) => void): ReaderOutput {
  const into = new Assembler(source)
  const {document, error, comments} = parseYaml(source)
  into.comments.push(...comments)
  if (error || !document) {
    const at = Math.min(error?.offset ?? 0, source.length)
    const message = `This is not valid YAML: ${plainMessage(error?.message ?? 'the file is empty')}.`
    into.problems.push({code: 'syntax', severity: 'error', message, span: {start: at, end: at}})
    return {into, meta: {}, notChecked: [{reason: 'The file is not valid YAML, so nothing else in it was checked.', place: ''}]}
  }
  const reader = new FormReader(source, document, into)
  read(reader, document, into)
  return {into, meta: reader.meta, notChecked: reader.notChecked}
}

/**
 * Reads the `config.yml` of an issue folder: the contact links that GitHub
 * shows beside the forms.
 *
 * @throws {LimitError} as readIssueForm does.
 */
export function readIssueConfig(source: string): ReaderOutput {
  return readYaml(source, (reader) => reader.readConfig())
}

class FormReader {
  readonly notChecked: NotChecked[] = []
  meta: Meta = {}
  readonly #source: string
  readonly #document: YamlDocument.Parsed
  readonly #into: Assembler
  /** Nodes read already: what an alias repeats is checked once. */
  readonly #seen = new Set<unknown>()

  constructor(source: string, document: YamlDocument.Parsed, into: Assembler) {
    this.#source = source
    this.#document = document
    this.#into = into
  }

  read(): void {
    const root = resolve(this.#document.contents, this.#document)
    if (!isMap(root)) return
    this.#plain(this.#get(root, 'name'), 'title')
    this.#plain(this.#get(root, 'description'), 'paragraph')
    this.meta = {
      name: this.#string(this.#get(root, 'name')),
      title: this.#string(this.#get(root, 'title')),
      labels: this.#strings(this.#get(root, 'labels')),
      assignees: this.#strings(this.#get(root, 'assignees')),
    }
    const body = this.#get(root, 'body')
    if (!isSeq(body)) return
    for (const raw of body.items) {
      const item = resolve(raw, this.#document)
      if (isMap(item)) this.#item(item)
    }
  }

  readConfig(): void {
    const root = resolve(this.#document.contents, this.#document)
    const links = isMap(root) ? this.#get(root, 'contact_links') : undefined
    if (!isSeq(links)) return
    for (const raw of links.items) {
      const link = resolve(raw, this.#document)
      if (!isMap(link)) continue
      this.#plain(this.#get(link, 'name'), 'heading')
      this.#plain(this.#get(link, 'about'), 'paragraph')
    }
  }

  #item(item: YAMLMap): void {
    const type = this.#string(this.#get(item, 'type'))
    const attributes = this.#get(item, 'attributes')
    if (!isMap(attributes) || type === undefined) return
    if (type === 'markdown') {
      this.#markdown(this.#get(attributes, 'value'))
      return
    }
    const kind = kinds[type]
    if (kind) this.#field(item, attributes, kind)
  }

  #field(item: YAMLMap, attributes: YAMLMap, kind: FieldKind): void {
    this.#into.inField = true
    const label = this.#plain(this.#get(attributes, 'label'), 'label')
    const help = this.#markdown(this.#get(attributes, 'description'), 'help')
    const placeholder = this.#plain(this.#get(attributes, 'placeholder'), 'placeholder')
    const value = this.#get(attributes, 'value')
    const outline = kind === 'long-text' ? this.#markdown(value, 'help') : []
    help.push(...outline)
    const options = this.#options(this.#get(attributes, 'options'))
    this.#into.addField({
      kind: kind === 'choices' ? (this.#mustTickAll(attributes) ? 'consent' : kindOfBoxes(label, help, options)) : kind,
      id: this.#string(this.#get(item, 'id')),
      label,
      help,
      outline,
      placeholder,
      options,
      required: this.#isRequired(item, attributes),
      prefilled: kind === 'text' ? isAnswered(this.#string(value) ?? '') : isTaskList(label, outline),
      span: spanOfMap(item),
    })
  }

  #isRequired(item: YAMLMap, attributes: YAMLMap): boolean {
    const validations = this.#get(item, 'validations')
    if (isMap(validations) && isTrue(this.#data(validations, 'required'))) return true
    const options = this.#get(attributes, 'options')
    return (
      isSeq(options) &&
      options.items.some((raw) => {
        const option = resolve(raw, this.#document)
        return isMap(option) && isTrue(this.#data(option, 'required'))
      })
    )
  }

  /** Boxes that must all be ticked leave nothing to choose: whoever ticks them agrees or declares. */
  #mustTickAll(attributes: YAMLMap): boolean {
    const options = this.#get(attributes, 'options')
    if (!isSeq(options) || options.items.length === 0) return false
    return options.items.every((raw) => {
      const option = resolve(raw, this.#document)
      return isMap(option) && isTrue(this.#data(option, 'required'))
    })
  }

  #options(options: unknown): Block[] {
    if (!isSeq(options)) return []
    return options.items.flatMap((raw) => {
      const option = resolve(raw, this.#document)
      if (isMap(option)) return this.#markdown(this.#get(option, 'label'), 'option')
      return this.#plain(option, 'option') ?? []
    })
  }

  #plain(node: unknown, role: Role): Block | undefined {
    const text = this.#text(node)
    return text && this.#into.addBlock({text, role})
  }

  #markdown(node: unknown, role?: Role): Block[] {
    const text = this.#text(node)
    if (!text) return []
    checkDepth(text.text)
    const before = this.#into.blocks.length
    const parts = readParts(parseMarkdown(text.text, true), text.text)
    addParts(parts, text.text, this.#into, {isTemplate: false, findFields: false, origin: text, ...(role ? {role} : {})})
    return this.#into.blocks.slice(before)
  }

  #text(node: unknown): SourceText | undefined {
    if (!isScalar(node) || typeof node.value !== 'string' || this.#seen.has(node)) return undefined
    this.#seen.add(node)
    const text = mapScalar(node, this.#source)
    if (!text) this.notChecked.push({reason: 'A text could not be placed in the file.', place: node.value.slice(0, 40)})
    return text
  }

  #get(map: YAMLMap, key: string): unknown {
    return resolve(map.get(key, true), this.#document)
  }

  #string(node: unknown): string | undefined {
    return isScalar(node) && typeof node.value === 'string' ? node.value : undefined
  }

  #strings(node: unknown): string[] {
    const items: unknown[] = isSeq(node) ? node.items : [node]
    return items.flatMap((item) => this.#string(resolve(item, this.#document)) ?? [])
  }

  #data(map: YAMLMap, key: string): unknown {
    const node = this.#get(map, key)
    return isScalar(node) ? node.value : undefined
  }
}

/** GitHub reads YAML 1.1, where “yes” and “on” without quotes are true. */
function isTrue(value: unknown): boolean {
  return value === true || value === 'yes' || value === 'on' || value === 'Yes' || value === 'YES'
}

function spanOfMap(map: YAMLMap): Span {
  const [start, end] = map.range ?? [0, 0]
  return {start, end}
}
