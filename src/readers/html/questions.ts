/** What a page asks, worked out before its prose is read: whose words belong to a question is known only when all are. */
import {type Control, controlsIn} from './controls.ts'
import {FormIndex} from './form-index.ts'
import {type Grouping, groupControls, type Question} from './groups.ts'
import {accessibleName} from './name.ts'
import {type Options, optionsIn} from './options.ts'
import {hasClass, isHidden} from './roles.ts'
import {ancestors, attribute, below, type HtmlElement, type HtmlNode, isElement} from './tree.ts'
import {type Wording, WordingReader} from './wording.ts'

/** A question with its words. */
export interface Asked {
  readonly question: Question
  readonly label: Wording | undefined
  readonly help: readonly Wording[]
  readonly options: Options
  readonly required: boolean | undefined
  /** Nobody can answer it, or an answer stands there. */
  readonly isLocked: boolean
}

export interface Questions {
  /** By the first control of each. */
  readonly asked: ReadonlyMap<HtmlElement, Asked>
  readonly controls: ReadonlySet<HtmlElement>
  /** What belongs to a question, and is no text of the page beside. */
  readonly claimed: ReadonlySet<HtmlNode>
  readonly count: Grouping['count']
}

export function questionsIn(root: HtmlElement, source: string): Questions {
  const index = new FormIndex(root, source.length)
  const controls = controlsIn(root, index)
  const {questions, count} = groupControls(controls, index, (element) => accessibleName(element, index, source).text.text)
  const reader = new WordingReader(index, source, count)
  const saysRequired = controls.some(({element}) => isMarked(element))
  const asked = new Map<HtmlElement, Asked>()
  const claimed = new Set<HtmlNode>()
  for (const question of questions) {
    const [first] = question.controls
    if (!first) continue
    const label = reader.label(question)
    const own = label?.nodes.every((node) => mayClaim(node, claimed, question, count)) ? label : undefined
    for (const node of own?.nodes ?? []) claimed.add(node)
    const options = optionsOf(question, reader, index, source, label)
    for (const {nodes} of options.options) for (const node of nodes) claimed.add(node)
    // The names of the parts of one answer: day, month, year.
    if (question.controls.length > 1) for (const {element} of question.controls) for (const node of index.seenLabelsOf(element)) claimed.add(node)
    const help = reader.help(question, label).filter(({nodes}) => nodes.every((node) => !isIn(node, claimed) || isIn(node, new Set(label?.nodes))))
    for (const node of help.flatMap(({nodes}) => nodes)) claimed.add(node)
    asked.set(first.element, {
      question,
      label: label && !own ? {...label, isShared: true} : label,
      help,
      options,
      required: isRequired(question, label, saysRequired),
      isLocked: question.controls.every(({element}) => isLocked(element)),
    })
  }
  return {asked, controls: new Set(controls.map(({element}) => element)), claimed, count}
}

function optionsOf({controls, group}: Question, reader: WordingReader, index: FormIndex, source: string, label: Wording | undefined): Options {
  const [first] = controls as [Control]
  const isBoxes =
    first.kind === 'radio' ||
    (first.kind === 'box' && (controls.length > 1 || (group !== undefined && label !== undefined && !isOwnLabel(first, label, index))))
  if (!isBoxes) return controls.length === 1 ? optionsIn(first.element, index, source) : {options: [], prompt: undefined, headings: []}
  const options = controls.flatMap(({element}) => reader.ofControl(element, true) ?? [])
  return {options, prompt: undefined, headings: []}
}

/** Whether a label names the box itself, and not the group around it. */
function isOwnLabel({element}: Control, {nodes}: Wording, index: FormIndex): boolean {
  const labels = new Set<HtmlNode>([...index.seenLabelsOf(element), ...index.referred(element, 'aria-labelledby')])
  return nodes.length === 0 ? attribute(element, 'aria-label') !== undefined : nodes.some((node) => labels.has(node) || node === element)
}

/** Words stay text of the page when they are a heading or the head of a table, belong to another question already, or hold one. */
function mayClaim(node: HtmlNode, claimed: ReadonlySet<HtmlNode>, {controls}: Question, count: Grouping['count']): boolean {
  if (isIn(node, claimed)) return false
  if (!isElement(node)) return true
  if (/^(?:h[1-6]|caption|summary)$/.test(node.tag) || attribute(node, 'role') === 'heading') return false
  // The head of a row names what is asked in it; the head of a column names it for every row.
  if (node.tag === 'th' && node.parent && count(node.parent) === 0) return false
  const own = new Set<HtmlNode>(controls.map(({element}) => element))
  const inside = [node, ...below(node)].filter((one) => own.has(one)).length
  return count(node) <= inside || node.tag === 'label' || node.tag === 'legend'
}

function isIn(node: HtmlNode, nodes: ReadonlySet<HtmlNode>): boolean {
  if (nodes.has(node)) return true
  for (const around of ancestors(node)) if (nodes.has(around)) return true
  return false
}

function isMarked(element: HtmlElement): boolean {
  return attribute(element, 'required') !== undefined || attribute(element, 'aria-required') === 'true'
}

/**
 * Whether a question has to be answered. A page that marks some of its controls
 * says so of all; what has only a star in its label, or in a style sheet, is
 * left to the label.
 */
function isRequired({controls, group}: Question, label: Wording | undefined, saysRequired: boolean): boolean | undefined {
  const around = group ? [group] : []
  if (controls.some(({element}) => isMarked(element)) || around.some(isMarked)) return true
  const nodes = (label?.nodes ?? []).filter(isElement)
  if (nodes.some((node) => hasClass(node, /^(?:is-?)?(?:required|mandatory)$/i) || hasUnreadStar(node))) return true
  return saysRequired && !/\*\s*:?\s*$|[([]\s*(?:required|mandatory|optional)\b/i.test(label?.words.text.text ?? '') ? false : undefined
}

/** A star that is kept from those who listen to the page: they are told in another way. */
function hasUnreadStar(label: HtmlElement): boolean {
  for (const node of below(label)) {
    if (isElement(node) && isHidden(node) && node.children.some((one) => one.type === 'text' && /^\s*\*\s*$/.test(one.value))) return true
  }
  return false
}

/** Nobody can write there: a program fills it in, or has done so. */
function isLocked(element: HtmlElement): boolean {
  if (attribute(element, 'readonly') !== undefined || attribute(element, 'disabled') !== undefined) return true
  if (attribute(element, 'aria-readonly') === 'true' || attribute(element, 'aria-disabled') === 'true') return true
  for (const around of ancestors(element)) if (around.tag === 'fieldset' && attribute(around, 'disabled') !== undefined) return true
  return false
}
