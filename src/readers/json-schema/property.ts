/** What a property of a schema is for whoever fills the form in. */
import type {Question} from '../json/form-writer.ts'
import {entriesOf, get, getIn, isTrue, itemsOf, type JsonNode, type JsonString, stringOf} from '../json/nodes.ts'

/** A property with all that speaks of it. */
export interface Property {
  readonly key: JsonString
  /** As it stands there, and where its references lead. */
  readonly own: JsonNode
  readonly schema: JsonNode
  readonly ui: JsonNode | undefined
  /** What the UI schema calls it. */
  readonly label?: JsonNode | undefined
  readonly isRequired: boolean
}

/** A keyword of the schema; what stands beside a reference comes first. */
export function keyword({own, schema}: Property, name: string): JsonNode | undefined {
  return get(own, name) ?? get(schema, name)
}

/** What the UI schema says, which may stand in the schema itself. */
export function uiOf({ui, own, schema}: Pick<Property, 'ui' | 'own' | 'schema'>, name: string): JsonNode | undefined {
  for (const node of [ui, own, schema]) {
    const said = get(node, `ui:${name}`) ?? getIn(node, 'ui:options', name)
    if (said) return said
  }
  return getIn(ui, 'options', name)
}

/** The name that is shown: of a property without a title its key. */
export function nameOf(property: Property): JsonNode {
  return [property.label, uiOf(property, 'title'), keyword(property, 'title')].find((node) => stringOf(node)?.trim()) ?? property.key
}

export function typeOf(property: Property): string | undefined {
  const type = keyword(property, 'type')
  return (
    stringOf(type) ??
    itemsOf(type)
      .map(stringOf)
      .find((one) => one !== 'null')
  )
}

export function isHidden(property: Property): boolean {
  return stringOf(uiOf(property, 'widget')) === 'hidden' || stringOf(get(property.ui, 'ui:field')) === 'hidden'
}

/** The choices of a schema: constants with their titles, or bare values with the names that stand beside them. */
export function optionsOf(property: Property, schema: JsonNode): readonly JsonNode[] {
  const values = itemsOf(get(schema, 'enum'))
  const names = itemsOf(uiOf(property, 'enumNames') ?? get(schema, 'enumNames'))
  if (values.length > 0) return values.map((value, i) => names[i] ?? value)
  const variants = [...itemsOf(get(schema, 'oneOf')), ...itemsOf(get(schema, 'anyOf'))]
  const constants = variants.filter((one) => get(one, 'const') ?? itemsOf(get(one, 'enum'))[0])
  if (constants.length < variants.length) return []
  return constants.flatMap((one) => get(one, 'title') ?? get(one, 'const') ?? itemsOf(get(one, 'enum')))
}

/** How it is answered; `items` is what a list holds, where it is one. */
export function kindOf(property: Property, items: JsonNode | undefined, hasOptions: boolean): Question['kind'] {
  const widget = stringOf(uiOf(property, 'widget'))?.toLowerCase() ?? ''
  const format = stringOf(items ? get(items, 'format') : keyword(property, 'format')) ?? ''
  if (format === 'data-url' || /^files?$/.test(widget) || stringOf(get(property.ui, 'ui:field'))?.toLowerCase() === 'file') return 'upload'
  if (hasOptions) return items ? 'boxes' : 'choice'
  if (typeOf(property) === 'boolean') return widget === 'radio' || widget === 'select' ? 'choice' : 'box'
  return widget === 'textarea' || isTrue(uiOf(property, 'multi')) ? 'long-text' : 'text'
}

/** Whether its answer is given: a constant, what cannot be changed, or a text that stands there. */
export function isAnswered(property: Property, kind: Question['kind']): boolean {
  if ((keyword(property, 'const') && typeOf(property) !== 'boolean') || isTrue(keyword(property, 'readOnly'))) return true
  if (['readonly', 'disabled'].some((name) => isTrue(uiOf(property, name)))) return true
  const isText = kind === 'text' && typeOf(property) === 'string' && keyword(property, 'format') === undefined
  return isText && /[\p{L}\p{N}]/u.test(stringOf(keyword(property, 'default')) ?? '')
}

/** Properties in the order in which the UI schema wants them; those it does not name stand where it has a star, or last. */
export function ordered<T extends {readonly key: JsonString}>(entries: readonly T[], order: JsonNode | undefined): readonly T[] {
  const names = itemsOf(order).flatMap((one) => stringOf(one) ?? [])
  if (names.length === 0) return entries
  const ranks = new Map(names.map((name, i) => [name, i]))
  const rest = ranks.get('*') ?? names.length
  return entries.toSorted((a, b) => (ranks.get(a.key.value) ?? rest) - (ranks.get(b.key.value) ?? rest))
}

/** Schemas whose properties are shown only with some answers, or always beside the own ones. */
export function partsOf(schema: JsonNode): readonly JsonNode[] {
  const dependent = ['dependencies', 'dependentSchemas'].flatMap((name) => entriesOf(get(schema, name)).map(({value}) => value))
  const conditional = ['then', 'else'].flatMap((name) => get(schema, name) ?? [])
  return [...itemsOf(get(schema, 'allOf')), ...conditional, ...dependent, ...itemsOf(get(schema, 'oneOf')), ...itemsOf(get(schema, 'anyOf'))]
}
