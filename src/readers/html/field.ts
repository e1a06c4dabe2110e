/** Writes a question of the page into the document, as a field with its blocks. */
import type {Block, FieldKind, Role} from '../../document/document.ts'
import type {Span} from '../../document/text.ts'
import type {Assembler} from '../assembler.ts'
import {kindOfBoxes} from '../issue-form/boxes.ts'
import {isAnswered} from '../issue-form/values.ts'
import {withoutColon} from '../markdown/lines.ts'
import {MASK} from '../markdown/mask.ts'
import type {Asked} from './questions.ts'
import {attributeText, type Gathered, textIn} from './text.ts'
import {ancestors, attribute, type HtmlElement} from './tree.ts'
import type {Wording} from './wording.ts'

/** Adds the field; `depth` is that of the heading which is its label, 0 for another label. */
export function addField(asked: Asked, depth: number, source: string, into: Assembler): void {
  const {question, label, help, options, required, isLocked} = asked
  const [first] = question.controls
  if (!first) return
  into.inField = true
  const labelBlock = label && add(label, depth > 0 ? 'heading' : 'label', into, depth)
  const helpBlocks = help.map((one) => add(one, 'help', into))
  const title = said(first.element, 'title', source)
  if (title && !says(labelBlock?.text, title.text.text)) helpBlocks.push(into.addBlock({...title, role: 'help'}))
  const description = said(first.element, 'aria-description', source)
  if (description) helpBlocks.push(into.addBlock({...description, role: 'help'}))
  const value = first.kind === 'long-text' && first.element.tag === 'textarea' ? textIn(first.element, source) : undefined
  const outline = value && hasWords(value) ? [into.addBlock({...value, role: 'help'})] : []
  const prompt = said(first.element, 'placeholder', source) ?? said(first.element, 'aria-placeholder', source)
  const placeholder = prompt ? into.addBlock({...prompt, role: 'placeholder'}) : options.prompt && add(options.prompt, 'placeholder', into)
  const optionBlocks = options.options.map((one) => add(one, 'option', into))
  for (const one of options.headings) add(one, 'option', into)
  into.addField({
    kind: kindOf(asked, labelBlock, helpBlocks, optionBlocks),
    id: attribute(first.element, 'name') || attribute(first.element, 'id') || undefined,
    label: labelBlock,
    help: [...helpBlocks, ...outline],
    outline,
    placeholder,
    options: optionBlocks,
    required,
    prefilled: isLocked || isFilled(asked),
    span: spanOf(asked, labelBlock),
    controls: question.controls.length,
    ...(options.headings.length > 0 ? {optionGroups: options.headings.length} : {}),
  })
}

function add({words, isShared}: Wording, role: Role, into: Assembler, depth = 0): Block {
  const own = role === 'label' ? withoutColon(words) : words
  const input = {...own, role, depth}
  return isShared ? into.aside(input) : into.addBlock(input)
}

function kindOf({question: {controls}}: Asked, label: Block | undefined, help: readonly Block[], options: readonly Block[]): FieldKind {
  const [first] = controls
  switch (first?.kind) {
    case 'radio':
    case 'choice':
      return 'choice'
    case 'choices':
      return 'choices'
    case 'box':
      if (controls.every(({element}) => attribute(element, 'required') !== undefined)) return 'consent'
      return options.length === 0 && label ? kindOfBox(first.element, help, label) : kindOfBoxes(label, help, options)
    case 'upload':
      return 'upload'
    case 'long-text':
      return 'long-text'
    default:
      return 'text'
  }
}

/** A box by itself: only in a list is it a step to tick off. */
function kindOfBox(element: HtmlElement, help: readonly Block[], label: Block): FieldKind {
  const kind = kindOfBoxes(undefined, help, [label])
  if (kind !== 'steps') return kind
  for (const around of ancestors(element)) if (around.tag === 'li') return 'steps'
  return 'choices'
}

/** Whether an answer stands in a line to write on; what a program writes there is somebody's earlier answer. */
function isFilled({question: {controls}}: Asked): boolean {
  return controls.every(({element, kind}) => kind === 'text' && element.tag === 'input' && isAnswered((attribute(element, 'value') ?? '').replaceAll(MASK, '')))
}

function said(element: HtmlElement, name: string, source: string): Gathered | undefined {
  if (attribute(element, name) === undefined) return undefined
  const text = attributeText(element, name, source)
  return hasWords(text) ? text : undefined
}

function hasWords({text}: Gathered): boolean {
  return /[\p{L}\p{N}]/u.test(text.text)
}

/** Whether a tooltip repeats the label: “Title Required Field” beside “Title *”. */
function says(label: string | undefined, title: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return label !== undefined && plain(title).replace(/ required(?: field)?$/, '') === plain(label).replace(/ required(?: field)?$/, '')
}

/** From the label, where it stands right in front, to the end of the last control's own tag. */
function spanOf({question: {controls}, label}: Asked, block: Block | undefined): Span {
  const tags = controls.map(({element}) => ({start: element.start, end: element.location?.startTag?.endOffset ?? element.end}))
  const start = Math.min(...tags.slice(0, 1).map((tag) => tag.start))
  const end = tags.reduce((most, tag) => Math.max(most, tag.end), start)
  const own = block && !label?.isShared ? (block.starts[0] ?? start) : start
  return {start: Math.min(own, start), end: Math.max(end, own < start ? end : (block?.ends.at(-1) ?? end))}
}
