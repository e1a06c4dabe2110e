import type {FieldKind} from '../../document/document.ts'
import {FormWriter, type Question} from '../json/form-writer.ts'
import {readPlain} from '../json/html.ts'
import {maskTemplates} from '../json/mask.ts'
import {get, isTrue, itemsOf, type JsonNode, stringOf} from '../json/nodes.ts'
import type {ReaderOutput} from '../output.ts'
import {findCards, headingDepth, isBare, isInput, isLabel, labelOf, type Shown, shownIn} from './elements.ts'
import {readCardText} from './markdown.ts'

/** `${name}` comes from data, `{{DATE(…)}}` is worked out. */
const template = /\$\{[^{}]*\}|\{\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}\}/g

const kinds: Readonly<Record<string, Question['kind']>> = {'Input.Toggle': 'box', 'Input.ChoiceSet': 'choice'}

/** Reads Adaptive Cards: each input is a question, text is prose, and a card that a button opens stands under the button's words. */
export function readCards(root: JsonNode, source: string): ReaderOutput {
  const texts = new Set<JsonNode>()
  const writer = new FormWriter(source, (text, node) => (texts.has(node) ? readCardText : readPlain)(maskTemplates(text, template)))
  const cards = findCards(root)
  const reader = new CardReader(writer, texts)
  for (const card of cards) reader.read(card)
  return {into: writer.into, meta: {}, notChecked: writer.notChecked}
}

class CardReader {
  readonly #writer: FormWriter
  /** The texts in which signs of Markdown are no letters: those of text blocks and facts. */
  readonly #texts: Set<JsonNode>

  constructor(writer: FormWriter, texts: Set<JsonNode>) {
    this.#texts = texts
    this.#writer = writer
  }

  read(card: JsonNode): void {
    const shown = shownIn(card)
    for (let i = 0; i < shown.length; i++) {
      const one = shown[i]
      if (!one) continue
      if ('element' in one) this.#mark(one.element)
      if ('card' in one) this.#writer.group(one.button, () => this.read(one.card))
      else if (isInput(one)) this.#input(one.element, labelOf(one.element))
      else if (this.#labels(one.element, shown, i)) this.#labelled(one.element, shown[++i])
      else this.#text(one.element)
    }
  }

  #mark(element: JsonNode): void {
    const facts = itemsOf(get(element, 'facts')).flatMap((fact) => [get(fact, 'title'), get(fact, 'value')])
    for (const node of [get(element, 'text'), ...facts]) if (node) this.#texts.add(node)
  }

  #labels(block: JsonNode, shown: readonly Shown[], i: number): boolean {
    return isBare(shown[i + 1]) && isLabel(block, shown[i + 2])
  }

  #labelled(block: JsonNode, input: Shown | undefined): void {
    if (input && 'element' in input) this.#input(input.element, get(block, 'text'))
  }

  #text(element: JsonNode): void {
    const depth = headingDepth(element)
    if (depth > 0) this.#writer.heading(get(element, 'text'), depth)
    else this.#writer.prose(get(element, 'text'))
    for (const inline of itemsOf(get(element, 'inlines'))) this.#writer.prose(get(inline, 'text') ?? inline)
    for (const fact of itemsOf(get(element, 'facts'))) for (const name of ['title', 'value']) this.#writer.prose(get(fact, name))
  }

  #input(input: JsonNode, label: JsonNode | undefined): void {
    const type = stringOf(get(input, 'type')) ?? ''
    const isSwitch = type === 'Input.Toggle'
    const kind = kindOf(input, type)
    const beside = get(input, 'title')
    // What a program puts in may be nothing.
    const value = stringOf(get(input, 'value'))?.replace(template, '') ?? ''
    this.#writer.question({
      kind,
      id: stringOf(get(input, 'id')),
      label,
      messages: [get(input, 'errorMessage')],
      placeholder: isSwitch ? undefined : get(input, 'placeholder'),
      options: isSwitch && label !== beside ? [beside] : itemsOf(get(input, 'choices')).map((one) => get(one, 'title')),
      required: isTrue(get(input, 'isRequired')),
      prefilled: kind === 'text' && type === 'Input.Text' && /[\p{L}\p{N}]/u.test(value),
      node: input,
    })
  }
}

function kindOf(input: JsonNode, type: string): Question['kind'] | FieldKind {
  if (type === 'Input.Text' && isTrue(get(input, 'isMultiline'))) return 'long-text'
  if (type === 'Input.ChoiceSet' && isTrue(get(input, 'isMultiSelect'))) return 'boxes'
  return Object.hasOwn(kinds, type) ? (kinds[type] ?? 'text') : 'text'
}
