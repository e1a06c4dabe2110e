/** What stands in a template where an answer goes: gaps, samples, sentences to complete, and what says how to fill them. */
import type {Part, TextPart} from './parts.ts'
import {isBoundary, isInstruction, isItemPrompt, isSlanted} from './prompts.ts'

/** Nothing but the marks of a list, dots or a number: `- [ ]`, `...`, `1.`, `xxx`, `TBD`. */
const gap = /^[\s\-–—.…_*#@()[\]:?]*(?:\d{1,2}[.):]?|x{2,}|tb[acd]|to-?do)?[\s\-–—.…_*#@()[\]:?]*$/i

/** Words that stand for a thing of any kind: `Task 1`, `First step`, `Thing to do`. */
const sample =
  /^\W*(?:(?:an?|the|first|second|third|another|next|some|your)\s+)?(?:tasks?|things?|items?|steps?|criteri(?:a|on)|outcomes?|actions?|bullets?|points?|examples?|reasons?|requirements?|questions?|sponsors?|links?|documents?|names?|(?:acceptance|success) criteri(?:a|on))(?:[\s#-]+(?:to do|here|goes here|\d{1,2}|[a-d]|one|two|three))+\W*$|^\W*(?:first|second|third|another|next)\s+(?:task|thing|item|step|criterion|outcome|action|point|reason|requirement|question)s?\W*$/i

const bracketed = /\[[^[\]]{1,80}\]/g
/** Dots that stand for words, and letters that stand for a name. */
const hole = /(?:^|[\s'"“‘(:])(?:\.{3,}|…)(?=$|[\s'"”’),.])|(?<![\p{L}\d])x{3,}(?![\p{L}\d])/iu

/** Whether a text only keeps a place free. */
export function isGap(text: string): boolean {
  return text.length <= 60 && gap.test(text)
}

/** Whether a text is dots and nothing else: here the list goes on. */
export function isDots(text: string): boolean {
  return /^\W*(?:\.{3,}|…)\W*$/.test(text)
}

/** Whether a text stands for another one: `Task 1`, `<first step>`, `GIVEN ...`. */
export function isSample(text: string): boolean {
  return sample.test(text) || hole.test(text) || isWholePrompt(text) || isToComplete(text) || /^\s*<[^<>]{1,80}>\s*$/.test(text)
}

/** Whether a text is a sentence with places to fill in and few words of its own: `As a [who] I want [what]`. */
export function isToComplete(text: string): boolean {
  if (text.length > 600) return false
  const places = text.match(bracketed)?.length ?? 0
  if (places < 2) return false
  const own = text.replace(bracketed, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return own <= places * 5
}

/** “Other”, “Not sure”: what is left to choose when none of the others fits. */
const other = /^\W*(?:others?|not sure|don['’]t know|none of (?:the above|these)|something else)\b[^.]{0,60}$/i

/** Whether one of the boxes at `from` is “Other”: who is told what to do is not offered that. */
export function offersOther(parts: readonly Part[], from: number): boolean {
  const first = parts[from]
  if (first?.type !== 'text') return false
  // A few at most, so that a long list is not read again for each of its labels.
  for (let i = from; i < from + most; i++) {
    const part = parts[i]
    if (part?.type !== 'text' || part.box === undefined || part.list !== first.list) return false
    if (other.test(part.text.text)) return i > from
  }
  return false
}

/** “We want to [goal] but do not know how.” */
function lacksWords(text: string): boolean {
  if (text.length > 400 || !/\[\p{Ll}[^[\]]{2,60}\]/u.test(text)) return false
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 25 * (text.match(bracketed)?.length ?? 1)
}

/** What one part of a section is to the person who fills it in. */
type Use = 'comment' | 'prompt' | 'lead' | 'gap' | 'dots' | 'sample' | 'step' | 'point' | 'text'

/** The most parts of a place that are looked at, so that a long document is not read again for each heading. */
const most = 24

/** What only the reader of the lines can say of a part. */
export interface Look {
  /** It has fields of its own. */
  readonly hasBlanks: (part: TextPart) => boolean
  /** It is the next label: a bold line, alone or over its explanation. */
  readonly isLabel: (part: TextPart) => boolean
  readonly sourceOf: (part: Part) => string
}

/** Where one place to write ends. */
export interface Place {
  readonly end: number
  /** The parts that stand in the place itself, to be replaced or gone on with; the others say what to write. */
  readonly inside: ReadonlySet<Part>
}

/**
 * The place to write that begins at `from`, below a heading or a label in a
 * template: up to the next heading, rule or bold label there are only prompts,
 * gaps and samples, or a list that goes on with a gap, or text below a comment
 * that says what to write, or short points below a label that `asks` itself.
 */
export function placeAt(parts: readonly Part[], from: number, look: Look, asks: boolean): Place | undefined {
  const uses: Use[] = []
  const lists: number[] = []
  let end = from
  for (let part = parts[end]; part && !isBoundary(part); part = parts[++end]) {
    if (end - from >= most) return undefined
    if (part.type === 'text' && look.isLabel(part)) break
    const use = useOf(part, look)
    if (use === undefined) return undefined
    uses.push(use)
    lists.push(part.type === 'text' ? part.list : 0)
  }
  // A list that has a hole in one of its items is a sample as a whole.
  const open = new Set(lists.filter((list, i) => list > 0 && (uses[i] === 'sample' || uses[i] === 'gap' || uses[i] === 'dots')))
  const read = uses.map((use, i): Use => ((use === 'text' || use === 'point') && open.has(lists[i] ?? 0) ? 'sample' : use))
  if (!isOpen(read) && !(asks && read.length > 0 && read.every((use) => use === 'point' || use === 'prompt'))) return undefined
  const inside = parts.slice(from, end).filter((_, i) => read[i] === 'gap' || read[i] === 'dots' || read[i] === 'sample' || read[i] === 'step')
  return {end, inside: new Set(inside)}
}

function isOpen(uses: readonly Use[]): boolean {
  if (uses.length === 0) return false
  const isFree = (use: Use): boolean => use === 'prompt' || use === 'gap' || use === 'dots' || use === 'sample'
  if (uses.some(isFree) && uses.every((use, i) => isFree(use) || use === 'comment' || use === 'lead' || (use === 'point' && uses[0] === 'prompt' && i > 0)))
    return true
  // Below an explanation, empty boxes are where the answer goes.
  if (uses.at(-1) === 'gap' && uses.every((use) => use === 'text' || use === 'gap' || use === 'comment' || use === 'prompt')) return true
  if (uses.at(-1) === 'dots' && uses.every((use) => use !== 'text')) return true
  return uses[0] === 'comment' && uses.length > 1 && !uses.includes('step')
}

function useOf(part: Part, look: Look): Use | undefined {
  if (part.type === 'comment') return part.inner.end - part.inner.start >= 10 ? 'comment' : undefined
  if (part.type === 'code') return isOpenCode(look.sourceOf(part)) ? 'sample' : undefined
  if (part.type !== 'text' || part.cell || part.quoted || look.hasBlanks(part)) return undefined
  const {text} = part.text
  if (part.node === 'paragraph') {
    if (isInstruction(part, true)) return 'prompt'
    if (isGap(text) || isToComplete(text) || lacksWords(text)) return 'gap'
    return part.introducesList ? 'lead' : 'text'
  }
  if (isDots(text)) return 'dots'
  if (isGap(text) || isToComplete(text)) return 'gap'
  if (sample.test(text)) return 'sample'
  if (part.box !== undefined) return isWholePrompt(text) ? 'gap' : 'step'
  if (hole.test(text)) return 'sample'
  if (isItemPrompt(text) || isSlanted(part)) return 'prompt'
  return text.split(/\s+/).length <= 6 && !part.marks.some(({type}) => type === 'link') ? 'point' : 'text'
}

/** A code block that is empty or only says what to put into it. */
function isOpenCode(source: string): boolean {
  const inner = source.replace(/^[ \t]*(?:`{3,}|~{3,})[^\n]*/, '').replace(/(?:`{3,}|~{3,})\s*$/, '')
  if (inner.length > 300) return false
  return (
    inner.trim() === '' ||
    /^\W*(?:please\s+)?(?:paste|insert|put|add|copy|enter)\b[^\n]{0,120}\s*$/i.test(inner) ||
    /^\s*(?:\[[^[\]\n]{3,120}\]|<[^<>\n]{3,120}>|\.{3,}|…)\s*$/.test(inner)
  )
}

/** `[first thing to do]` */
function isWholePrompt(text: string): boolean {
  return /^\s*\[[^[\]]{3,300}\]\s*$/.test(text)
}
