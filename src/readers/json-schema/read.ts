import {FormWriter} from '../json/form-writer.ts'
import {readPlain} from '../json/html.ts'
import {entriesOf, entryOf, get, isTrue, itemsOf, type JsonNode, stringOf} from '../json/nodes.ts'
import {LimitError} from '../limits.ts'
import type {ReaderOutput} from '../output.ts'
import {findSchemas, type SchemaForm} from './find.ts'
import {isAnswered, isHidden, keyword, kindOf, nameOf, optionsOf, ordered, type Property, partsOf, typeOf, uiOf} from './property.ts'
import {pointed, resolved} from './refs.ts'

/** The most properties of a form, those that references repeat counted each time. */
const mostProperties = 20_000

/**
 * Reads JSON Schemas as the forms that are made of them (react-jsonschema-form,
 * JSON Forms): each property is a question or a group, named and ordered as the
 * UI schema says.
 *
 * @throws {LimitError} when references repeat properties too often.
 */
export function readSchema(root: JsonNode, source: string): ReaderOutput {
  const writer = new FormWriter(source, readPlain)
  const forms = findSchemas(root, true)
  const [only] = forms
  const title = forms.length === 1 && only ? (get(only.ui, 'ui:title') ?? get(only.schema, 'title')) : undefined
  if (title) writer.title(title)
  for (const form of forms) {
    const read = (): void => new SchemaReader(form, writer).read()
    if (forms.length === 1) read()
    else writer.group(get(form.schema, 'title'), read)
  }
  return {into: writer.into, meta: {title: stringOf(title)}, notChecked: writer.notChecked}
}

class SchemaReader {
  readonly #root: JsonNode
  readonly #ui: JsonNode | undefined
  readonly #writer: FormWriter
  /** What is being read: a reference back into it adds nothing that is not there. */
  readonly #open = new Set<JsonNode>()
  #properties = 0

  constructor({schema, ui}: SchemaForm, writer: FormWriter) {
    this.#root = schema
    this.#ui = ui
    this.#writer = writer
  }

  read(): void {
    const schema = resolved(this.#root, this.#root)
    this.#writer.prose(get(this.#ui, 'ui:description') ?? get(schema, 'description'))
    if (this.#ui?.type === 'array')
      this.#writer.leaveOut('The UI schema is of a kind that untape does not know: the questions are read as the schema has them.')
    if (get(this.#ui, 'elements') ?? get(this.#ui, 'scope')) this.#element(this.#ui)
    else this.#object(schema, this.#ui)
  }

  #object(schema: JsonNode, ui: JsonNode | undefined): void {
    this.#members(schema, ui, new Set(), new Set())
  }

  /** Reads the properties of an object, and those that stand beside them; a name that was read is the same question. */
  #members(schema: JsonNode, ui: JsonNode | undefined, names: Set<string>, outer: ReadonlySet<string>): void {
    if (this.#open.has(schema)) return
    this.#open.add(schema)
    const required = new Set([...outer, ...itemsOf(get(schema, 'required')).flatMap((one) => stringOf(one) ?? [])])
    for (const {key, value} of ordered(entriesOf(get(schema, 'properties')), get(ui, 'ui:order'))) {
      if (names.has(key.value)) continue
      names.add(key.value)
      this.#property({key, own: value, schema: resolved(this.#root, value), ui: get(ui, key.value), isRequired: required.has(key.value)})
    }
    for (const part of partsOf(schema)) this.#members(resolved(this.#root, part), ui, names, required)
    this.#open.delete(schema)
  }

  #property(property: Property): void {
    if (++this.#properties > mostProperties) throw new LimitError(`the schema has more than ${mostProperties} questions, those that references repeat counted`)
    if (isHidden(property) || property.own.type !== 'object') return
    const items = typeOf(property) === 'array' ? keyword(property, 'items') : undefined
    const item = items && resolved(this.#root, items)
    const group = [property.schema, item].find((one) => one && get(one, 'properties'))
    const options = optionsOf(property, item ?? property.schema)
    if (group) this.#group(property, group, group === item ? get(property.ui, 'items') : property.ui)
    else if (options.length === 0 && partsOf(property.schema).some((part) => get(resolved(this.#root, part), 'properties')))
      this.#group(property, property.schema, property.ui)
    else this.#question(property, item, options)
  }

  #group(property: Property, schema: JsonNode, ui: JsonNode | undefined): void {
    this.#writer.group(nameOf(property), () => {
      this.#writer.prose(uiOf(property, 'description') ?? keyword(property, 'description'))
      this.#writer.prose(uiOf(property, 'help'))
      this.#object(schema, ui)
    })
  }

  #question(property: Property, item: JsonNode | undefined, options: readonly JsonNode[]): void {
    const kind = kindOf(property, item, options.length > 0)
    this.#writer.question({
      kind,
      id: property.key.value,
      label: nameOf(property),
      help: [uiOf(property, 'description') ?? keyword(property, 'description'), uiOf(property, 'help')],
      placeholder: uiOf(property, 'placeholder'),
      outline: kind === 'long-text' ? keyword(property, 'default') : undefined,
      options,
      // A box that is required may be left empty, unless true is the one value it may have.
      required: kind === 'box' ? isTrue(keyword(property, 'const')) : property.isRequired,
      prefilled: isAnswered(property, kind),
      node: property.own,
    })
  }

  /** An element of a layout of JSON Forms. */
  #element(element: JsonNode | undefined): void {
    const pointer = stringOf(get(element, 'scope'))
    if (pointer !== undefined) this.#control(element, pointer)
    const label = get(element, 'label')
    if (stringOf(get(element, 'type')) === 'Label') this.#writer.prose(get(element, 'text'))
    const inner = itemsOf(get(element, 'elements'))
    if (inner.length > 0)
      this.#writer.group(label, () => {
        for (const one of inner) this.#element(one)
      })
  }

  #control(element: JsonNode | undefined, pointer: string): void {
    const [, above = '', name = ''] = /^(.*)\/properties\/([^/]+)$/.exec(pointer) ?? []
    const parent = pointed(this.#root, above === '' ? '#' : above)
    const owner = parent && resolved(this.#root, parent)
    const entry = entryOf(get(owner, 'properties'), name.replaceAll('~1', '/').replaceAll('~0', '~'))
    if (!entry) return
    const isRequired = itemsOf(get(owner, 'required')).some((one) => stringOf(one) === entry.key.value)
    this.#property({key: entry.key, own: entry.value, schema: resolved(this.#root, entry.value), ui: element, label: get(element, 'label'), isRequired})
  }
}
