/** Where a page asks: its controls, native ones and those made of other elements. */
import type {FormIndex} from './form-index.ts'
import {hasClass, inputType, isUnseen, roleOf} from './roles.ts'
import {ancestors, attribute, below, type HtmlElement, isElement} from './tree.ts'

export type ControlKind = 'text' | 'long-text' | 'choice' | 'choices' | 'box' | 'radio' | 'upload'

export interface Control {
  readonly element: HtmlElement
  readonly kind: ControlKind
}

/** What a browser shows nobody, or keeps from those who listen. */
const unread = /^(?:head|script|style|template|noscript|svg|math|iframe|object|embed|canvas|audio|video|datalist)$/

/**
 * Whether nothing in an element is read: code, pictures, what is hidden from
 * everybody. A hidden part with questions in it is shown on the way, when an
 * answer asks for it or a step is done; a trap for robots is not.
 */
export function isUnread(element: HtmlElement): boolean {
  if (unread.test(element.tag) || attribute(element, 'aria-hidden') === 'true') return true
  if (!isUnseen(element)) return false
  for (const node of below(element)) if (isElement(node) && nativeKind(node) && attribute(node, 'tabindex') !== '-1') return false
  return true
}

/** Menus and the search of the site ask nothing that the form asks. */
export function isFurniture(element: HtmlElement): boolean {
  const role = attribute(element, 'role')
  return element.tag === 'nav' || element.tag === 'search' || role === 'navigation' || role === 'search' || hasClass(element, /^skip-?(?:to|link|nav)/i)
}

/** The controls that wait for an answer, in order. */
export function controlsIn(root: HtmlElement, index: FormIndex): Control[] {
  const found: Control[] = []
  for (const element of elementsOf(root)) {
    const kind = kindOf(element)
    if (kind) found.push({element, kind})
  }
  const inForm = new Map<HtmlElement | undefined, number>()
  for (const {element} of found) inForm.set(formOf(element), (inForm.get(formOf(element)) ?? 0) + 1)
  return found.filter(({element, kind}) => !isPart(element, index) && !isTrap(element, index) && !(kind === 'text' && isSiteSearch(element, index, inForm)))
}

function* elementsOf(root: HtmlElement): Generator<HtmlElement> {
  for (const node of below(root, (element) => !isUnread(element) && !isFurniture(element))) {
    if (isElement(node) && !isUnread(node)) yield node
  }
}

function nativeKind(element: HtmlElement): ControlKind | undefined {
  const {tag} = element
  if (tag === 'textarea') return 'long-text'
  if (tag === 'select') return attribute(element, 'multiple') === undefined ? 'choice' : 'choices'
  if (tag !== 'input') return undefined
  const type = inputType(element)
  if (/^(?:hidden|submit|button|reset|image)$/.test(type)) return undefined
  if (type === 'checkbox') return 'box'
  if (type === 'radio') return 'radio'
  return type === 'file' ? 'upload' : 'text'
}

function kindOf(element: HtmlElement): ControlKind | undefined {
  const native = nativeKind(element)
  if (native) return native
  const [role] = (attribute(element, 'role') ?? '').trim().split(' ')
  switch (role) {
    case 'textbox':
      return attribute(element, 'aria-multiline') === 'true' ? 'long-text' : 'text'
    case 'searchbox':
    case 'spinbutton':
    case 'slider':
      return 'text'
    case 'combobox':
      return 'choice'
    case 'listbox':
      return attribute(element, 'aria-multiselectable') === 'true' ? 'choices' : 'choice'
    case 'checkbox':
    case 'switch':
      return 'box'
    case 'radio':
      return 'radio'
    default:
  }
  if (isEditable(element)) return 'long-text'
  return element.tag === 'button' && attribute(element, 'aria-haspopup') === 'listbox' ? 'choice' : undefined
}

/** Whether people write into the element itself. */
function isEditable(element: HtmlElement): boolean {
  const value = attribute(element, 'contenteditable')?.toLowerCase()
  return value === '' || value === 'true' || value === 'plaintext-only'
}

/** Whether an element is only the frame, the list or the inside of another control. */
function isPart(element: HtmlElement, index: FormIndex): boolean {
  if (nativeKind(element)) return false
  const role = roleOf(element)
  if (role === 'listbox' && index.isPopup(element)) return true
  // What is written in an editor is one answer, whatever it is made of.
  for (const around of ancestors(element)) if (isEditable(around)) return true
  // A frame around a native control, or around a box to write in: the inner one asks.
  for (const node of below(element)) if (isElement(node) && (nativeKind(node) || roleOf(node) === 'textbox' || isEditable(node))) return true
  return false
}

/** A control that nobody sees and nothing names: a trap for robots. */
function isTrap(element: HtmlElement, index: FormIndex): boolean {
  if (hasLabel(element, index)) return false
  if (isUnseen(element)) return true
  for (const around of ancestors(element)) if (isUnseen(around)) return true
  return false
}

/** Whether something beside a control or on it says what it asks; what stands in it does not. */
function hasLabel(element: HtmlElement, index: FormIndex): boolean {
  return index.labelsOf(element).length > 0 || ['aria-label', 'aria-labelledby', 'title'].some((name) => (attribute(element, name) ?? '').trim() !== '')
}

/** Whether a text control is there to search the site: all that its form asks, or without a label of its own. */
function isSiteSearch(element: HtmlElement, index: FormIndex, inForm: ReadonlyMap<HtmlElement | undefined, number>): boolean {
  if (element.tag !== 'input' || inputType(element) !== 'search') return false
  if (!hasLabel(element, index)) return true
  const form = formOf(element)
  return form !== undefined && inForm.get(form) === 1
}

/** The form that an element stands in. */
export function formOf(element: HtmlElement): HtmlElement | undefined {
  for (const around of ancestors(element)) if (around.tag === 'form') return around
  return undefined
}

/** Whether an element holds a group of controls together. */
export function isGroup(element: HtmlElement): boolean {
  const role = attribute(element, 'role')
  return element.tag === 'fieldset' || role === 'group' || role === 'radiogroup'
}
