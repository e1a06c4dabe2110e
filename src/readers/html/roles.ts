/** What elements are to assistive software: their roles, and whether they are hidden. */
import {attribute, type HtmlElement, wordsOf} from './tree.ts'

const roles: Readonly<Record<string, string>> = {
  button: 'button',
  datalist: 'listbox',
  details: 'group',
  fieldset: 'group',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  legend: 'legend',
  menu: 'list',
  nav: 'navigation',
  ol: 'list',
  optgroup: 'group',
  option: 'option',
  progress: 'progressbar',
  summary: 'button',
  table: 'table',
  td: 'cell',
  textarea: 'textbox',
  th: 'columnheader',
  tr: 'row',
  ul: 'list',
}
const inputRoles: Readonly<Record<string, string>> = {
  button: 'button',
  image: 'button',
  reset: 'button',
  submit: 'button',
  checkbox: 'checkbox',
  radio: 'radio',
  range: 'slider',
  email: 'textbox',
  tel: 'textbox',
  text: 'textbox',
  url: 'textbox',
  search: 'searchbox',
  number: 'spinbutton',
}
/** With one of these a role of “none” counts for nothing. */
const globals =
  /^aria-(?:atomic|busy|controls|current|description|describedby|details|dropeffect|flowto|grabbed|hidden|keyshortcuts|label|labelledby|live|owns|relevant|roledescription)$/

const types =
  /^(?:hidden|text|search|tel|url|email|password|date|month|week|time|datetime-local|number|range|color|checkbox|radio|file|submit|image|reset|button)$/

/** The type of an input: `text` for one that no browser knows. */
export function inputType(element: HtmlElement): string {
  const type = (attribute(element, 'type') ?? '').toLowerCase()
  return types.test(type) ? type : 'text'
}

export function roleOf(element: HtmlElement): string | undefined {
  const [explicit] = (attribute(element, 'role') ?? '').trim().split(' ')
  if (!explicit) return implicitRole(element)
  const isNone = explicit === 'presentation' || explicit === 'none'
  return isNone && element.attributes.some(({name}) => globals.test(name)) ? implicitRole(element) : explicit
}

function implicitRole(element: HtmlElement): string | undefined {
  const {tag} = element
  if (tag === 'a') return attribute(element, 'href') === undefined ? undefined : 'link'
  if (tag === 'img') return attribute(element, 'alt') === '' ? 'presentation' : 'img'
  if (tag === 'select') return attribute(element, 'multiple') !== undefined || Number(attribute(element, 'size')) > 1 ? 'listbox' : 'combobox'
  if (tag !== 'input') return roles[tag]
  const role = inputRoles[inputType(element)]
  return attribute(element, 'list') !== undefined && (role === 'textbox' || role === 'searchbox') ? 'combobox' : role
}

/** Whether an element and all in it is kept from everybody, or from those who listen to the page. */
export function isHidden(element: HtmlElement): boolean {
  return attribute(element, 'aria-hidden') === 'true' || isUnseen(element)
}

/** Whether an element is not shown, as it or its inline style says. */
export function isUnseen(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== undefined || (element.tag === 'input' && inputType(element) === 'hidden')) return true
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(attribute(element, 'style')?.slice(0, 1000) ?? '')
}

/** Whether one of the element's classes has a word in it: “form-text” has “text”. */
export function hasClass(element: HtmlElement, pattern: RegExp): boolean {
  return wordsOf(element, 'class').some((one) => pattern.test(one))
}

const block =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|html|legend|li|listing|main|menu|nav|ol|optgroup|option|p|plaintext|pre|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|xmp)$/

/** Whether an element begins and ends a line of its own. */
export function isBlock({tag}: HtmlElement): boolean {
  return block.test(tag)
}

/** Whether words on the two sides of an element stand apart: it is a block, or a box in a line. */
export function isApart(element: HtmlElement): boolean {
  return isBlock(element) || /^(?:button|input|select|textarea|meter|progress|marquee|br)$/.test(element.tag)
}
