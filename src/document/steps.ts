import {type Actor, actorOfIntroduction, actorOfTitle, type Clause, readClause, reader, roleActor} from './actors.ts'
import type {Block, Document} from './document.ts'
import {groupBy} from './group.ts'
import {type Candidate, candidatesIn, isFactual, isProcedural, procedureTitle, titlesOver} from './procedures.ts'
import {roleAtStart} from './roles.ts'
import {lowerBound} from './sorted.ts'
import {type Span, spanOf} from './text.ts'

/** A sentence of a block, in units of its text: what steps are read from. */
export interface Piece {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A jump: “go to step 4”. */
export interface Jump {
  readonly step: number
  /** It goes back: a loop. */
  readonly isBack: boolean
}

/**
 * One step of a procedure. Plain data that a map of the process, a count of
 * hand-offs and a model of its cost can all be drawn from.
 */
export interface Step {
  readonly block: Block
  /** The first sentence of the step. */
  readonly span: Span
  readonly text: string
  readonly section: number
  /** Which procedure of the document it belongs to, counted from 0: one list, table or section. */
  readonly procedure: number
  /** Counted from 1 in its procedure. */
  readonly number: number
  /** The number it is written with; undefined for boxes, bullets and prose. */
  readonly written: number | undefined
  /** The step that this one details, as an index into the list of all steps. */
  readonly parent: number | undefined
  /** undefined: nobody is named and the sentence speaks to nobody. */
  readonly actor: Actor | undefined
  readonly verb: string | undefined
  readonly object: string
  readonly isConditional: boolean
  /** It states a time that somebody waits. */
  readonly waits: boolean
  readonly jump: Jump | undefined
}

/** The steps of all procedures of a document, in reading order. `times` are the places of stated waits. */
export function findSteps(document: Document, pieces: readonly Piece[], times: readonly Span[]): Step[] {
  const byBlock = groupBy(pieces, ({block}) => block)
  const steps: Step[] = []
  let procedure = 0
  const listed = new Set<number>()
  const found = candidatesIn(document).map((candidate) => read(document, candidate, byBlock))
  for (const {blocks} of found.flatMap((one) => (one ? [one.candidate] : []))) for (const {section} of blocks) listed.add(section)
  const introducing = sectionsAbove(listed, document)
  const prose = proseProcedures(document, pieces, new Set([...listed, ...introducing]))
  const all = [...found.flatMap((one) => (one ? [one] : [])), ...prose].sort((a, b) => startOf(a) - startOf(b))
  const hasTime = timeTest(times)
  for (const one of all) addSteps(document, one, procedure++, hasTime, steps)
  return steps
}

/** Tells whether one of the times stands in a block. */
function timeTest(times: readonly Span[]): (block: Block) => boolean {
  const sorted = times.toSorted((a, b) => a.start - b.start)
  const starts = sorted.map(({start}) => start)
  return ({starts: [from = 0], ends}) => {
    const first = sorted[lowerBound(starts, from)]
    return first !== undefined && first.end <= (ends.at(-1) ?? 0)
  }
}

/** A candidate that turned out to instruct. */
interface Procedure {
  readonly candidate: Candidate
  readonly lines: readonly Line[]
}

interface Line {
  readonly piece: Piece
  readonly clause: Clause | undefined
}

function startOf({lines}: Procedure): number {
  return lines[0]?.piece.block.starts[lines[0].piece.start] ?? 0
}

/** How many of its lines must instruct before a run of texts is a procedure. */
const share: Readonly<Record<Candidate['kind'], number>> = {numbered: 0.5, boxes: 0.4, bullets: 0.6, table: 0.4, headings: 0.5, prose: 0}

function read(document: Document, candidate: Candidate, byBlock: ReadonlyMap<Block, readonly Piece[]>): Procedure | undefined {
  const {kind, blocks, introduction} = candidate
  const section = blocks[0]?.section ?? 0
  const lines = blocks.flatMap((block) => line(block, byBlock))
  const counted = outer(lines)
  const instructing = counted.filter(({clause}) => clause?.verb !== undefined && (kind !== 'bullets' || clause.actor !== undefined)).length
  if (counted.length < 2 || instructing < counted.length * share[kind]) return undefined
  if (kind === 'bullets' && !isProcedural(document, section, introduction)) return undefined
  if (kind === 'numbered' && isFactual(document, section) && instructing < counted.length * 0.8) return undefined
  return {candidate, lines}
}

/** The lines that do not detail a line that instructs. */
function outer(lines: readonly Line[]): Line[] {
  let within = Number.POSITIVE_INFINITY
  return lines.filter(({piece, clause}) => {
    const level = piece.block.item?.level ?? 1
    if (level > within) return false
    within = clause?.verb === undefined ? Number.POSITIVE_INFINITY : level
    return true
  })
}

/** What the first sentence of a block says; the label before it, which sentences leave out, may name who acts. */
function line(block: Block, byBlock: ReadonlyMap<Block, readonly Piece[]>): Line[] {
  const end = Math.min(block.text.length, 400)
  const [first, second] = byBlock.get(block) ?? [{block, start: 0, end, text: block.text.slice(0, end)}]
  if (!first || block.text.trim() === '') return []
  if (block.role === 'heading') {
    const text = block.text.replace(/^\W*(?:(?:step|phase|stage)\s+)?\d+\s*[:.)–—-]?\s*/i, '')
    const isCalledStep = /^\W*step\b/i.test(block.text)
    return [{piece: {block, start: 0, end: block.text.length, text: block.text}, clause: readClause(text) ?? (isCalledStep ? {...empty, verb: ''} : undefined)}]
  }
  if (!/\p{L}/u.test(block.text)) return []
  const whole = block.text.slice(0, first.end)
  // “**Send the form.** You get a number.”, “**Approval**: your manager checks it”, “Manager: sends it”.
  const clause = readClause(whole) ?? readClause(first.text) ?? (second && first.text.length < 40 ? readClause(second.text) : undefined)
  return [{piece: {...first, start: first.end - first.text.length}, clause}]
}

const empty: Clause = {actor: undefined, verb: undefined, object: '', isConditional: false, isPronoun: false}

/** The sections over those: what they say before their parts begin introduces these. */
function sectionsAbove(listed: ReadonlySet<number>, {sections}: Document): Set<number> {
  const above = new Set<number>()
  const open: number[] = []
  for (const [i, {depth}] of sections.entries()) {
    while (open.length > 0 && (sections[open.at(-1) ?? 0]?.depth ?? 0) >= depth) open.pop()
    if (listed.has(i)) for (const one of open) above.add(one)
    open.push(i)
  }
  return above
}

/** Sections of plain sentences under the title of a procedure: each sentence that instructs is a step. */
function proseProcedures(document: Document, pieces: readonly Piece[], listed: ReadonlySet<number>): Procedure[] {
  const sections = groupBy(
    pieces.filter(({block}) => block.role === 'paragraph' && block.field === undefined && !listed.has(block.section)),
    ({block}) => block.section,
  )
  return [...sections].flatMap(([section, sentences]) => {
    if (!procedureTitle.test(document.sections[section]?.title ?? '')) return []
    const lines = sentences
      .map((piece) => ({piece, clause: readClause(piece.text)}))
      .filter(({clause}) => clause?.actor !== undefined && clause.actor.kind !== 'machine')
    if (lines.length < 2) return []
    return [{candidate: {kind: 'prose' as const, blocks: lines.map(({piece}) => piece.block), who: new Map<Block, Block>(), introduction: undefined}, lines}]
  })
}

const jumping = /\b(?:go|goes|return|skip|jump|proceed|continue|move|repeat|start again|back)\b[^.;]{0,40}?\bsteps?\s+#?(\d{1,3})\b/i

function addSteps(document: Document, {candidate, lines}: Procedure, procedure: number, hasTime: (block: Block) => boolean, steps: Step[]): void {
  const parents: (number | undefined)[] = []
  const roles: (Actor | undefined)[] = []
  let previous: Actor | undefined
  let number = 0
  for (const {piece, clause} of lines) {
    const {block} = piece
    const level = block.item?.level ?? 1
    parents.length = level - 1
    roles.length = level - 1
    roles[level - 1] = actorOfIntroduction(block.text) ?? actorOfTitle(block.text)
    // An item that instructs nobody, in a list that does, is a heading or a remark.
    if (candidate.kind === 'bullets' && !clause?.actor && !clause?.isPronoun) continue
    if (!clause && candidate.kind !== 'table' && !(block.item?.hasBox && level === 1 && !/:\s*$/.test(block.text))) continue
    const own = clause ?? empty
    const isSpoken = own.actor !== undefined
    const actor = actorOf(own, previous, around(document, candidate, block, roles.slice(0, level - 1), isSpoken))
    number++
    const written = block.item?.ordered ? block.item.number : /^\W*(?:step|phase|stage)\s+(\d+)/i.exec(block.text)?.[1]
    const at = Number(written ?? number)
    const target = jumping.exec(block.text.slice(0, 1000))?.[1]
    steps.push({
      block,
      span: spanOf(block, piece.start, piece.end),
      text: piece.text,
      section: block.section,
      procedure,
      number,
      written: written === undefined ? undefined : Number(written),
      parent: parents.findLast((one) => one !== undefined),
      actor,
      verb: own.verb,
      object: own.object,
      isConditional: own.isConditional,
      waits: hasTime(block),
      jump: target === undefined ? undefined : {step: Number(target), isBack: Number(target) <= at},
    })
    parents[level - 1] = steps.length - 1
    if (actor && actor.kind !== 'machine') previous = actor
  }
}

/** Who acts: whom the sentence names; else whom its table, list or section is about; else the one spoken to. */
function actorOf({actor, isPronoun}: Clause, previous: Actor | undefined, inherited: Actor | undefined): Actor | undefined {
  if (inherited?.from === 'column') return inherited
  if (actor && actor.from !== 'imperative' && actor.kind !== 'reader') return actor
  if (isPronoun) return previous && {...previous, from: 'earlier'}
  if (inherited) return inherited
  return actor
}

/** The role that a table's column, the item above, the introduction or the titles over a step name. */
function around(document: Document, {who, introduction}: Candidate, block: Block, above: readonly (Actor | undefined)[], isSpoken: boolean): Actor | undefined {
  const cell = who.get(block)
  if (cell) {
    const role = roleAtStart(cell.text.trim())
    if (/^\W*you\b/i.test(cell.text)) return reader('column')
    return roleActor(role?.name ?? cell.text.trim().slice(0, 60), 'column')
  }
  const item = above.findLast((one) => one !== undefined)
  if (item) return item
  const introduced = introduction && actorOfIntroduction(introduction.text)
  if (introduced) return introduced
  // A title further up says who reads; only its own title says who does what is said in the passive.
  for (const title of titlesOver(document, block.section).slice(0, isSpoken ? undefined : 1)) {
    const actor = actorOfTitle(title)
    if (actor) return actor
  }
  return undefined
}
