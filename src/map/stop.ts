import type {Approval} from '../document/approvals.ts'
import type {Branch} from '../document/branches.ts'
import type {HandOff} from '../document/hand-offs.ts'
import type {Step} from '../document/steps.ts'
import type {Wait} from '../document/waits.ts'
import type {Where} from '../document/where.ts'
import {isOnlyJump, partAt} from './conditions.ts'
import type {Stop} from './edges.ts'
import {laneOf, personName} from './lanes.ts'
import type {MapNode, StatedWait} from './process-map.ts'
import {readable, unitsIn} from './readable.ts'
import {oneLine, shorten} from './shorten.ts'

/** What the document states within one step. */
export interface Statements {
  readonly approvals: readonly Approval[]
  readonly waits: readonly Wait[]
  readonly handOffs: readonly HandOff[]
  readonly branches: readonly Branch[]
}

/** A step with all that is stated in it, as a node of the map. */
export function stopOf(step: Step, index: number, number: string, stated: Statements, source: string, whereOf: (offset: number) => Where): Stop {
  const sentence = sentenceOf(step, source)
  const {condition, isConditional, decisions, action} = conditionsIn(step, sentence, stated.branches, source)
  const [wait = null, ...moreWaits] = stated.waits.map(statedWait).sort((a, b) => (b.most ?? -1) - (a.most ?? -1))
  const node: MapNode = {
    id: `s${index + 1}`,
    lane: laneOf(step.actor).key,
    kind: stated.approvals.length > 0 ? 'approval' : 'step',
    text: shorten(tidy(boldLead(step, action, source) ?? action), 72),
    sentence: shorten(sentence, 300),
    ...whereOf(step.span.start),
    number,
    procedure: step.procedure,
    approvers: once(stated.approvals.flatMap(({who}) => (who ? [personName(who)] : []))),
    wait,
    moreWaits,
    isConditional,
    condition,
    decisions,
    handsTo: once(stated.handOffs.map(({to}) => personName(to))),
    detailOf: step.parent === undefined ? null : `s${step.parent + 1}`,
  }
  return {node, step, isOnlyJump: isOnlyJump(action, step), jumpsWhen: jumpsWhen(stated.branches)}
}

/** The first sentence. What stands in front of it and names nobody belongs to it: “**Access**: ask the desk”. */
function sentenceOf({block, span, actor}: Step, source: string): string {
  const {from, to} = unitsIn(block, span)
  const opensBlock = from <= 80 && !/[.!?]\s/.test(block.text.slice(0, from))
  return readable(block, actor?.from !== 'label' && opensBlock ? 0 : from, to, source)
}

interface Conditions {
  readonly action: string
  readonly isConditional: boolean
  readonly condition: string | null
  readonly decisions: readonly string[]
}

/** The condition that the step hangs on, and those that stand in it besides. */
function conditionsIn(step: Step, sentence: string, branches: readonly Branch[], source: string): Conditions {
  const decisions: string[] = []
  let parted: ReturnType<typeof partAt>
  for (const {kind, span} of branches) {
    if (kind === 'jump') continue
    const {from, to} = unitsIn(step.block, span)
    const words = readable(step.block, from, to, source)
    const at = span.end <= step.span.end ? sentence.indexOf(words) : -1
    const found = parted || at < 0 ? undefined : partAt(sentence, at, words.length, kind)
    if (found) parted = found
    else decisions.push(shorten(words, 80))
  }
  return {
    action: parted?.action ?? sentence,
    isConditional: parted !== undefined,
    condition: parted?.condition
      ? shorten(
          parted.condition.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()),
          80,
        )
      : null,
    decisions,
  }
}

/** The condition right in front of “go to step 4”. */
function jumpsWhen(branches: readonly Branch[]): string {
  const at = branches.findIndex(({kind}) => kind === 'jump')
  const before = branches[at - 1]
  return before && before.kind !== 'jump' ? shorten(before.text, 80) : ''
}

function statedWait({text, hours, isWorkingTime}: Wait): StatedWait {
  return {text: shorten(text, 60), least: hours?.least ?? null, most: hours?.most ?? null, isWorkingTime}
}

/** “**Check the form** – see that …”, “**Check the form** You find …”: the bold words in front say what is done. */
function boldLead({block}: Step, action: string, source: string): string | undefined {
  const mark = block.marks.find(({type, start}) => type === 'strong' && start <= 3)
  if (!mark) return undefined
  const words = readable(block, mark.start, mark.end, source)
  const goesOn = /^\s*[\p{Ll}(]/u.test(block.text.slice(mark.end))
  return words.split(' ').length >= 3 && !goesOn && action.startsWith(words) ? words : undefined
}

/** Without a number or a mark in front and a full stop behind, with a capital. */
function tidy(text: string): string {
  return text
    .replace(/^(?:[^\p{L}\p{N}@“"'‘(]+|(?:step|phase|stage)\s+\d+\s*[:.)–—-]\s*|\d{1,2}[.)]\s+)+/iu, '')
    .replace(/[\s.:;,]+$/, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

function once(names: readonly string[]): string[] {
  return [...new Set(names.map(oneLine))].filter((name) => name !== '')
}
