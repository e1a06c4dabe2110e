/** What the components of form.io are for whoever fills the form in, by their type. */
import type {Question} from '../json/form-writer.ts'
import {get, getIn, isTrue, itemsOf, type JsonNode, type JsonObject, stringOf} from '../json/nodes.ts'

/** What a component is, if it is no question. */
export type Part = 'group' | 'prose' | 'heading' | 'survey' | 'nothing'

const parts: Readonly<Record<string, Part>> = {
  panel: 'group',
  fieldset: 'group',
  columns: 'group',
  cols2: 'group',
  cols3: 'group',
  cols4: 'group',
  table: 'group',
  tabs: 'group',
  well: 'group',
  container: 'group',
  datagrid: 'group',
  editgrid: 'group',
  dynamicwizard: 'group',
  tree: 'group',
  content: 'prose',
  htmlelement: 'prose',
  paragraph: 'prose',
  heading: 'heading',
  survey: 'survey',
  button: 'nothing',
  buttonadvanced: 'nothing',
  hidden: 'nothing',
  recaptcha: 'nothing',
  datasource: 'nothing',
  reviewpage: 'nothing',
  form: 'nothing',
}
const kinds: Readonly<Record<string, Question['kind']>> = {
  textarea: 'long-text',
  select: 'choice',
  radio: 'choice',
  radios: 'choice',
  resource: 'choice',
  selectboxes: 'boxes',
  checkboxes: 'boxes',
  checkbox: 'box',
  file: 'upload',
}

/** The name of a type without what CHEFS puts around that of form.io: `simpletextareaadvanced`. */
export function typeOf(component: JsonNode): string {
  const type = stringOf(get(component, 'type'))?.toLowerCase() ?? ''
  const own = type.startsWith('simple') ? type.slice(6).replace(/advanced$/, '') : type
  return own === 'cols' ? 'columns' : own
}

export function partOf(component: JsonNode): Part | undefined {
  const type = typeOf(component)
  if (Object.hasOwn(parts, type)) return parts[type]
  if (Object.hasOwn(kinds, type)) return undefined
  // Of a type that form.io does not have only its form tells: what takes input is a question. An address is one, with its lines inside.
  if (isTrue(get(component, 'input'))) return undefined
  return get(component, 'components') ? 'group' : stringOf(get(component, 'label')) !== undefined && type !== '' ? undefined : 'nothing'
}

export function kindOf(component: JsonNode): Question['kind'] {
  const type = typeOf(component)
  const kind = Object.hasOwn(kinds, type) ? (kinds[type] ?? 'text') : 'text'
  return kind === 'choice' && type === 'select' && isTrue(get(component, 'multiple')) ? 'boxes' : kind
}

/** The components directly inside one, whichever way it lays them out. */
export function childrenOf(component: JsonNode): readonly JsonNode[] {
  const cells = [...itemsOf(get(component, 'columns')), ...itemsOf(get(component, 'rows')).flatMap(itemsOf)]
  return [...cells.flatMap((cell) => itemsOf(get(cell, 'components'))), ...itemsOf(get(component, 'components'))]
}

/** What stands above a group. The names of columns, wells and containers are for the builder only. */
export function headingOf(component: JsonNode): JsonNode | undefined {
  switch (typeOf(component)) {
    case 'panel':
      return get(component, 'title')
    case 'fieldset':
      return get(component, 'legend')
    case 'datagrid':
    case 'editgrid':
    case 'survey':
      return isTrue(get(component, 'hideLabel')) ? undefined : get(component, 'label')
    default:
      // A tab has no type.
      return get(component, 'type') === undefined ? get(component, 'label') : undefined
  }
}

/** Whether nobody sees it, whatever is answered. */
export function isHidden(component: JsonNode): boolean {
  if (!isTrue(get(component, 'hidden'))) return false
  const actions = itemsOf(get(component, 'logic')).flatMap((one) => itemsOf(get(one, 'actions')))
  return !actions.some((action) => stringOf(getIn(action, 'property', 'value')) === 'hidden')
}

const starts = /^(?:number|currency|datetime|day|time|tags)$/

/** Whether its answer stands there already: the program works it out, it cannot be changed, or it comes with a text. */
export function isAnswered(component: JsonNode): boolean {
  const formula = get(component, 'calculateValue')
  // A script may do other things than set the value.
  const isWorkedOut = formula?.type === 'object' ? formula.entries.length > 0 : /\bvalue\s*=(?!=)|\breturn\b/.test(stringOf(formula) ?? '')
  if (isWorkedOut || isTrue(get(component, 'disabled'))) return true
  const kind = kindOf(component)
  // A number or date to begin with is looked at and changed.
  return kind === 'text' && !starts.test(typeOf(component)) && /[\p{L}\p{N}]/u.test(stringOf(get(component, 'defaultValue')) ?? '')
}

/** What can be chosen, where the form says it itself. */
export function optionsOf(component: JsonNode): readonly (JsonNode | undefined)[] {
  const source = stringOf(get(component, 'dataSrc'))
  const own =
    get(component, 'values')?.type === 'array'
      ? get(component, 'values')
      : source === undefined || source === 'values'
        ? getIn(component, 'data', 'values')
        : undefined
  return itemsOf(own).map((one) => get(one, 'label'))
}

/** Whether an object is a form: it holds components, and at least one of them has the type and the key of one. */
export function isForm(node: JsonObject): boolean {
  return itemsOf(get(node, 'components')).some(
    (one) =>
      stringOf(get(one, 'type')) !== undefined &&
      stringOf(get(one, 'key')) !== undefined &&
      (get(one, 'input') ?? get(one, 'components') ?? get(one, 'columns')) !== undefined,
  )
}
