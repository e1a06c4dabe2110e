/** What a question offers to choose from. */
import type {FormIndex} from './form-index.ts'
import {accessibleName} from './name.ts'
import {attributeText, type Gathered} from './text.ts'
import {attribute, below, type HtmlElement, isElement} from './tree.ts'
import type {Wording} from './wording.ts'

export interface Options {
  readonly options: readonly Wording[]
  /** What stands in the list until something is chosen. */
  readonly prompt: Wording | undefined
  /** Headings between the options. */
  readonly headings: readonly Wording[]
}

/** The most options of a list that are read: a list of all countries has 250. */
const mostOptions = 1000
const prompt =
  /^[\s\-–—.…*<>[\](]*(?:$|(?:please\s+)?(?:select|choose|pick|click)\b|(?:por favor,?\s+)?(?:selecion|escolh)|(?:bitte\s+)?(?:wählen|auswählen)|(?:veuillez\s+)?(?:sélectionne|choisi)|(?:por favor,?\s+)?(?:seleccion|elij|elige))/i

/** The options of a select, of a text field with a list, and of a list made of other elements. */
export function optionsIn(element: HtmlElement, index: FormIndex, source: string): Options {
  const list = attribute(element, 'list')
  const roots = element.tag === 'select' ? [element] : list ? [index.byId(list)] : [element, ...index.popupsOf(element)]
  const options: Wording[] = []
  const headings: Wording[] = []
  let placeholder: Wording | undefined
  for (const node of roots.flatMap((root) => (root ? [...below(root)] : []))) {
    if (!isElement(node) || options.length >= mostOptions) continue
    if (node.tag === 'optgroup') headings.push({words: accessibleName(node, index, source), nodes: []})
    if (node.tag !== 'option' && attribute(node, 'role') !== 'option') continue
    const words = nameOfOption(node, index, source)
    if (!/[\p{L}\p{N}]/u.test(words.text.text)) continue
    const wording = {words, nodes: [node]}
    if (options.length === 0 && placeholder === undefined && isPrompt(node, words.text.text)) placeholder = wording
    else options.push(wording)
  }
  return {options, prompt: placeholder, headings: headings.filter(({words}) => words.text.text !== '')}
}

function nameOfOption(node: HtmlElement, index: FormIndex, source: string): Gathered {
  const name = accessibleName(node, index, source)
  if (/[\p{L}\p{N}]/u.test(name.text.text) || node.tag !== 'option') return name
  // `<option label="…">`, and in a datalist also `<option value="…">`
  const said = attribute(node, 'label') ? 'label' : 'value'
  return attributeText(node, said, source)
}

/** Whether the first option of a list only says that something is to be chosen. */
function isPrompt(node: HtmlElement, text: string): boolean {
  if (node.tag !== 'option') return false
  if (attribute(node, 'disabled') !== undefined || attribute(node, 'hidden') !== undefined) return true
  return attribute(node, 'value') === '' || prompt.test(text)
}
