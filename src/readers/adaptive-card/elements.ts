/** The elements of an Adaptive Card as whoever answers it sees them, one below the other. */
import {get, isTrue, itemsOf, type JsonNode, type JsonObject, stringOf} from '../json/nodes.ts'
import {findObjects} from '../json/search.ts'

/** The cards of a file: a card, or a message that carries some. */
export function findCards(root: JsonNode): JsonObject[] {
  return findObjects(root, (node) => stringOf(get(node, 'type')) === 'AdaptiveCard')
}

/** A card in a card is shown when its button is pressed, so it stands under the words of the button. */
export type Shown = {readonly element: JsonNode} | {readonly card: JsonNode; readonly button: JsonNode | undefined}

/** What a card shows, in reading order: its body, then what its buttons open. */
export function shownIn(card: JsonNode): Shown[] {
  const toggled = toggledIn(card)
  const shown: Shown[] = []
  const add = (element: JsonNode): void => {
    const visible = get(element, 'isVisible')
    if (visible?.type === 'boolean' && visible.value === false && !toggled.has(stringOf(get(element, 'id')) ?? '')) return
    const type = stringOf(get(element, 'type')) ?? ''
    if (type === 'Action.ShowCard') {
      const inner = get(element, 'card')
      if (inner) shown.push({card: inner, button: get(element, 'title')})
    } else if (/^(?:Input\.|TextBlock$|RichTextBlock$|FactSet$)/.test(type)) shown.push({element})
    for (const name of ['body', 'items', 'columns', 'rows', 'cells', 'pages', 'actions']) for (const one of itemsOf(get(element, name))) add(one)
  }
  add(card)
  return shown
}

/** The ids of what a button shows that is hidden at first. */
function toggledIn(card: JsonNode): ReadonlySet<string> {
  const actions = findObjects(card, (node) => stringOf(get(node, 'type')) === 'Action.ToggleVisibility')
  return new Set(
    actions.flatMap((action) => itemsOf(get(action, 'targetElements')).flatMap((target) => stringOf(target) ?? stringOf(get(target, 'elementId')) ?? [])),
  )
}

export function isInput(shown: Shown | undefined): boolean {
  return shown !== undefined && 'element' in shown && (stringOf(get(shown.element, 'type')) ?? '').startsWith('Input.')
}

/** An input without a label of its own. */
export function isBare(shown: Shown | undefined): boolean {
  return isInput(shown) && shown !== undefined && 'element' in shown && !labelOf(shown.element)
}

/** The label; the words beside a switch are one. */
export function labelOf(input: JsonNode): JsonNode | undefined {
  const isSwitch = stringOf(get(input, 'type')) === 'Input.Toggle'
  return [get(input, 'label'), isSwitch ? get(input, 'title') : undefined].find((node) => stringOf(node)?.trim())
}

const large = /^(?:medium|large|extralarge)$/i

/** Whether a text is set as a heading: by its style, or larger and bolder than what is around it. */
export function headingDepth(block: JsonNode): number {
  const says = (name: string): string => stringOf(get(block, name))?.toLowerCase() ?? ''
  if (says('style') === 'heading') return 1
  if (says('size') === 'extralarge' || (says('size') === 'large' && says('weight') === 'bolder')) return 1
  return large.test(says('size')) && says('weight') === 'bolder' ? 2 : 0
}

/** Whether a text just above an input is its label: it asks, ends in a colon, or is a few words above one input only. */
export function isLabel(block: JsonNode, after: Shown | undefined): boolean {
  const text = stringOf(get(block, 'text'))?.trim() ?? ''
  if (stringOf(get(block, 'type')) !== 'TextBlock' || headingDepth(block) > 0 || text.length > 150 || isTrue(get(block, 'isSubtle'))) return false
  if (/[?:]\W*$/.test(text)) return true
  return text.split(/\s+/).length <= 6 && !/[.!;,]$/.test(text) && !isBare(after)
}
