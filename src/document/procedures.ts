import type {Block, Document} from './document.ts'
import {groupBy} from './group.ts'
import {sectionsOver} from './sections-over.ts'
import {imperativeAt, mainClause} from './verbs.ts'

/** The texts that may be the steps of one procedure, in reading order, before it is known whether they instruct. */
export interface Candidate {
  readonly kind: 'numbered' | 'boxes' | 'bullets' | 'table' | 'headings' | 'prose'
  readonly blocks: readonly Block[]
  /** The cell that names who does a row of a table. */
  readonly who: ReadonlyMap<Block, Block>
  /** The paragraph that introduces the list. */
  readonly introduction: Block | undefined
}

/** Titles of what is done in order. */
export const procedureTitle =
  /\b(?:procedures?|steps?|how to|how do (?:i|you|we)|how (?:you|we) (?!are\b)|instructions?|workflows?|checklists?|runbooks?|playbooks?|walk-?through|to[- ]?do|(?:application|request|review|approval|nomination|onboarding|off-?boarding|release|hiring|escalation|incident|response|submission|change|selection|election|purchase|purchasing) process|process(?: steps)?$|what (?:to do|happens)|before you (?:start|begin|leave|go)|(?:first|last) (?:day|week)|day one|onboarding|off-?boarding)\b/i
/** Titles of lists that hold facts, rules or topics. */
const factsTitle =
  /\b(?:requirements?|criteria|principles?|goals?|objectives?|values|examples?|prerequisites?|benefits|definitions?|terminology|glossary|resources|references|links|see also|further reading|background|overview|contents|faq|questions|agenda|scope|purpose|acceptance|about|notes|attendees|roles|features|changes|changelog|history|licen[cs]e|contacts?|signatures?|approvals)\b/i
const introducesSteps =
  /\b(?:follow(?:ing)?|these|next|below)\b[^.]{0,40}\b(?:steps?|actions?|process|procedure|instructions|tasks)\b|\b(?:do|complete|take) the following\b|\bto [a-z]+ [^.]{3,80}:\s*$|\b(?:please|you (?:must|should|need to|will need to|can)):?\s*$/i

/** Every run of texts that could be a procedure: lists, tables of steps, headings with numbers. */
export function candidatesIn(document: Document): Candidate[] {
  return [...lists(document), ...stepTables(document), ...stepHeadings(document)].sort((a, b) => (a.blocks[0]?.starts[0] ?? 0) - (b.blocks[0]?.starts[0] ?? 0))
}

/** Whether the sentences of a block may belong to a step: a list or a table, or a paragraph under the title of a procedure. */
export function stepTest({sections}: Document): (block: Block) => boolean {
  const isTitled = sections.map(({title}) => procedureTitle.test(title))
  return ({role, item, cell, field, quoted, section}) => {
    if (cell !== undefined) return true
    if (field !== undefined) return false
    return (item?.isFirst && !quoted) || (role === 'paragraph' && isTitled[section] === true)
  }
}

/** The titles over a section, its own first. */
export function titlesOver({sections}: Document, section: number): string[] {
  return sectionsOver(section, sections).flatMap(({title, depth}) => (depth === 0 ? [] : [title]))
}

/** Whether the title over a list, or the line before it, says that what follows is done in order. */
export function isProcedural(document: Document, section: number, introduction: Block | undefined): boolean {
  if (introduction && introducesSteps.test(introduction.text.slice(-300))) return true
  const [own, ...above] = titlesOver(document, section)
  if (own === undefined) return false
  if (procedureTitle.test(own) || tellsWhatToDo(own)) return true
  return (
    !factsTitle.test(own) && above.some((title) => /\b(?:checklists?|procedures?|runbook|steps?|how to|instructions|onboarding|off-?boarding)\b/i.test(title))
  )
}

/** “3. Verify the resources”, “Adding a record”: a title that says what is done. */
function tellsWhatToDo(title: string): boolean {
  const text = title.replace(/^\W*(?:\d+(?:\.\d+)*\W+)?/, '')
  return (
    imperativeAt(text.slice(mainClause(text))) !== undefined || /^\p{L}{3,}ing\s+(?:an?|the|your|our|to|for|with|new|from|up|in|out|off|on|\p{Lu})/u.test(text)
  )
}

/** Whether a title says that its list holds facts. */
export function isFactual(document: Document, section: number): boolean {
  const [own] = titlesOver(document, section)
  return own !== undefined && factsTitle.test(own) && !procedureTitle.test(own)
}

function* lists(document: Document): Generator<Candidate> {
  let run: Block[] = []
  let introduction: Block | undefined
  let before: Block | undefined
  let last: Block | undefined
  for (const block of document.blocks) {
    const {item} = block
    if (!item || block.quoted || block.field !== undefined) {
      before = block
      continue
    }
    if (!item.isFirst) continue
    if (item.level === 1 && last && !continues(last, block)) {
      if (run.length > 0) yield list(run, introduction)
      run = []
    }
    if (run.length === 0) introduction = before && before.section === block.section && before.role !== 'heading' ? before : undefined
    run.push(block)
    if (item.level === 1) last = block
  }
  if (run.length > 0) yield list(run, introduction)
}

/** Whether an item goes on with the list of the one before: the same list, or its next number behind a picture or a code block. */
function continues(last: Block, next: Block): boolean {
  if (last.item?.list === next.item?.list) return true
  return last.section === next.section && next.item?.ordered === true && last.item?.ordered === true && next.item.number === last.item.number + 1
}

function list(blocks: readonly Block[], introduction: Block | undefined): Candidate {
  const top = blocks.find(({item}) => item?.level === 1) ?? blocks[0]
  const kind = top?.item?.hasBox ? 'boxes' : top?.item?.ordered ? 'numbered' : blocks.some(({item}) => item?.hasBox) ? 'boxes' : 'bullets'
  return {kind, blocks, who: new Map(), introduction}
}

const stepColumn =
  /^\W*(?:steps?|actions?|tasks?|activit(?:y|ies)|what(?: to do| happens)?|procedure|description of (?:step|action|task)|process step|to[- ]?do|item)\W*$/i
const whoColumn =
  /^\W*(?:who|owners?|responsible(?: \w+)?|responsibility|roles?|actors?|assignees?|assigned to|(?:performed|done|completed|action(?:ed)?) by|by whom|teams?|part(?:y|ies)|person(?: responsible)?|accountable|lead)\W*$/i

function* stepTables({blocks}: Document): Generator<Candidate> {
  const tables = groupBy(
    blocks.filter(({cell}) => cell !== undefined),
    ({cell}) => cell?.table ?? 0,
  )
  for (const cells of tables.values()) {
    const head = cells.filter(({cell}) => cell?.row === 0)
    const columns = head.filter(({text}) => stepColumn.test(text))
    const who = head.find(({text}) => whoColumn.test(text))?.cell?.column
    // The last of “Step | Action”: the first holds a number.
    const column = columns.at(-1)?.cell?.column
    if (column === undefined) continue
    const steps = cells.filter(({cell}) => cell !== undefined && cell.row > 0 && cell.column === column)
    if (steps.length < 2) continue
    const named = new Map(cells.filter(({cell, text}) => who !== undefined && cell?.column === who && text.trim() !== '').map((one) => [one.cell?.row, one]))
    const pairs = steps.flatMap((step) => {
      const cell = named.get(step.cell?.row)
      return cell ? [[step, cell] as const] : []
    })
    yield {kind: 'table', blocks: steps, who: new Map(pairs), introduction: undefined}
  }
}

const numberedTitle = /^\W*(?:(?:step|phase|stage)\s+\d+\b|\d{1,2}[.)]\s)/i

function* stepHeadings({blocks}: Document): Generator<Candidate> {
  const headings = blocks.filter(({role, text}) => role === 'heading' && numberedTitle.test(text))
  for (const run of groupBy(headings, ({depth, text}) => `${depth}${/\d/.test(text.slice(0, 3))}`).values()) {
    if (run.length >= 2) yield {kind: 'headings', blocks: run, who: new Map(), introduction: undefined}
  }
}
