/** Reads the lines of a form that have places to answer in them: boxes to tick, lines to write on, controls. */
import {isInstructionText} from '../markdown/prompts.ts'
import {answerBelow, isShortName} from './below.ts'
import type {Draft, FieldWriter, Surround} from './field-writer.ts'
import {hasWords, isDrawnOnly, type Look, lookAt, type Piece} from './look.ts'
import type {Item, TextItem} from './story.ts'
import {type Answer, answersOf, labelOf, optionsIn, remarkIn, roleOf, sureness, textOfWords, trimmed, type Words, wholeOf, wordsBeside} from './words.ts'

export class LineReader {
  readonly #fields: FieldWriter
  readonly #enter: (item: TextItem, around: Surround) => void

  /** `enter` is told of each line that is read besides the one it began with. */
  constructor(fields: FieldWriter, enter: (item: TextItem, around: Surround) => void) {
    this.#fields = fields
    this.#enter = enter
  }

  /** Answers with no words in their own paragraph or above. */
  bare(items: readonly Item[], i: number, around: Surround): number {
    const item = items[i] as TextItem
    const answers = answersOf(item)
    const next = items[i + 1]
    const named = next?.type === 'text' && isDrawnOnly(item) && namedBy(next, answers)
    if (named) {
      this.#enter(next, around)
      for (const one of named) this.#fields.field({...one, kind: 'text', confidence: 0.8}, around)
      return i + 2
    }
    // A drawn line that nothing names parts what is above from what is below.
    for (const answer of answers) {
      if (sureness(answer) === 1 || answer.piece.type === 'box' || answer.piece.isPrompt)
        this.#fields.field({label: undefined, answers: [answer], confidence: sureness(answer)}, around)
    }
    return i + 1
  }

  /** A line with words and places to answer. */
  line(items: readonly Item[], i: number, look: Look, around: Surround): number {
    const item = items[i] as TextItem
    if (look.boxes > 0) return this.#lineOfBoxes(items, i, look, around)
    const {text} = item.paragraph
    if (isSentence(text, look)) {
      this.#sentence(item, around)
      return i + 1
    }
    const opens = groupsOf(item)
    let from = 0
    for (const [n, answers] of opens.entries()) {
      const [start, stop] = [answers[0]?.piece.start ?? 0, answers.at(-1)?.piece.end ?? 0]
      const before = labelOf(item, from, start)
      // “________ Name”: what stands behind the only line names it.
      const behind = before === undefined && opens.length === 1 ? labelOf(item, stop, text.length) : undefined
      const end = opens[n + 1]?.[0]?.piece.start ?? text.length
      const remark = behind === undefined ? remarkIn(item, stop, end) : undefined
      const below = n === opens.length - 1 && behind === undefined && !remark ? helpBelow(items, i, trimmed(item, stop, end)) : undefined
      this.#fields.field(
        {label: before ?? behind, help: [remark, below && wholeOf(below)].filter((one) => one !== undefined), answers, confidence: sureness(answers[0])},
        around,
      )
      if (below) {
        this.#enter(below, around)
        return i + 2
      }
      from = behind ? text.length : remark ? end : stop
    }
    const rest = trimmed(item, from, text.length)
    if (rest) this.#fields.block(rest, around.cell ? 'cell' : 'paragraph', around)
    return i + 1
  }

  /** Places to fill in that stand in a sentence, which is read as one; each is named by what stands in it or beside it. */
  #sentence(item: TextItem, around: Surround): void {
    const answers = answersOf(item)
    const whole = trimmed(item, 0, item.paragraph.text.length)
    if (whole)
      this.#fields.block(
        whole,
        roleOf(item, around),
        around,
        answers.map(({piece}) => piece),
      )
    let from = 0
    for (const [n, answer] of answers.entries()) {
      // Between two places without words, what Word writes into the empty one has to do.
      const isAfterOther = n > 0 && trimmed(item, from, answer.piece.start) === undefined
      const otherwise = isAfterOther ? undefined : wordsBeside(item, from, answer.piece, answers[n + 1]?.piece.start ?? item.paragraph.text.length)
      this.#fields.field({label: undefined, otherwise, answers: [answer], confidence: sureness(answer, 0.7)}, around)
      from = answer.piece.end
    }
  }

  #lineOfBoxes(items: readonly Item[], i: number, look: Look, around: Surround): number {
    const item = items[i] as TextItem
    const {text} = item.paragraph
    const boxAt = look.pieces.findIndex(({type}) => type === 'box')
    const start = look.pieces[boxAt]?.start ?? 0
    const lines = answersOf(item).filter(({piece}) => piece.type === 'open' && piece.start < start)
    // “Name: ____ Sent: ☐ by post”: what stands before the boxes is read first.
    let from = 0
    for (const answer of lines) {
      this.#fields.field({label: labelOf(item, from, answer.piece.start), answers: [answer], confidence: sureness(answer)}, around)
      from = answer.piece.end
    }
    if (!look.boxesBehind) return this.boxes(items, i, trimmed(item, from, start), [], around, start)
    const colon = text.slice(from, start).search(/[:：?](?=[^:：?]*$)/)
    if (look.boxes > 1) return this.boxes(items, i, colon < 0 ? undefined : trimmed(item, from, from + colon + 1), [], around, from + colon + 1)
    this.#fields.field({label: labelOf(item, from, start), answers: answersOf(item).filter(({piece}) => piece.start >= start), confidence: 0.9}, around)
    return i + 1
  }

  /** A run of lines that are boxes and what they stand for, as one question. */
  boxes(items: readonly Item[], i: number, label: Words | undefined, help: readonly Words[], around: Surround, from = 0): number {
    const options: Words[] = []
    const answers: Answer[] = []
    let end = i
    for (let next = items[end]; next?.type === 'text'; next = items[++end]) {
      const look = lookAt(next)
      if (end > i && look.isEmpty) {
        const after = items[end + 1]
        if (after?.type === 'text' && lookAt(after).isOptions && label !== undefined) continue
        break
      }
      if (end > i && !look.isOptions) break
      this.#enter(next, around)
      options.push(...optionsIn(next, look, end === i ? from : 0))
      answers.push(...answersOf(next).filter(({piece}) => end > i || piece.start >= from))
    }
    const [only] = options
    const inline = label?.item === items[i] ? label : undefined
    // “Optional ☐ I agree …”: the longer is what the box stands for.
    if (inline && only && options.length === 1 && answers.length === 1 && isRemark(inline, only)) {
      this.#fields.field({label: only, help: [inline], answers, kind: 'choices', confidence: 0.9}, around)
      return end
    }
    if (label === undefined && options.length === 1 && only) this.#fields.field({label: only, answers, kind: 'choices', confidence: 0.9}, around)
    else this.#fields.field({label, help, options, answers, kind: 'choices', confidence: 0.9}, around)
    return end
  }
}

/** The places to answer of a line; drawn lines with no words between them, as of a date, are one. */
function groupsOf(item: TextItem): Answer[][] {
  const groups: Answer[][] = []
  for (const answer of answersOf(item)) {
    const before = groups.at(-1)
    const last = before?.at(-1)
    const goesOn = last && isDrawn(last) && isDrawn(answer) && !hasWords(item.paragraph.text.slice(last.piece.end, answer.piece.start))
    if (before && goesOn) before.push(answer)
    else groups.push([answer])
  }
  return groups
}

function isDrawn({piece}: Answer): boolean {
  return piece.controls.every(({origin}) => origin === 'drawn')
}

/** What says how to fill in the line above it. */
function helpBelow(items: readonly Item[], i: number, rest: Words | undefined): TextItem | undefined {
  const next = items[i + 1]
  if (rest || next?.type !== 'text' || next.list || next.depth !== undefined || next.paragraph.isBold || lookAt(next).hasAnswers) return undefined
  // A question with an answer of its own is no help.
  if (answerBelow(items, i + 1, false)) return undefined
  const {text} = next.paragraph
  return text.length <= 300 && /[.!?)]\s*$/.test(text) && isInstructionText(text) ? next : undefined
}

/** Whether the words in front of a box only go with what stands behind it. */
function isRemark(label: Words, option: Words): boolean {
  return !/[:：?]\s*$/.test(textOfWords(label)) && label.to - label.from < 20 && option.to - option.from > 2 * (label.to - label.from)
}

/** What stands below lines to write on and names them: each line, or all of them as one. */
function namedBy(item: TextItem, answers: readonly Answer[]): Pick<Draft, 'label' | 'answers'>[] | undefined {
  const names = namesIn(item, answers.length)
  if (names) return names.map((label, n) => ({label, answers: answers.slice(n, n + 1)}))
  return isShortName(item) ? [{label: wholeOf(item), answers}] : undefined
}

/** “Manager      Date” below two lines: a name for each. */
function namesIn(item: TextItem, count: number): Words[] | undefined {
  if (count < 2 || lookAt(item).hasAnswers) return undefined
  const names = [...item.paragraph.text.matchAll(/(?:(?!\t| {3})[\s\S])+/g)].flatMap(({index, 0: text}) => trimmed(item, index, index + text.length) ?? [])
  return names.length === count ? names : undefined
}

/** Whether the places in a line stand in a sentence, and are not each behind its own label. */
function isSentence(text: string, {pieces}: Look): boolean {
  const opens = pieces.filter(({type}) => type === 'open')
  const outside = pieces.map(({type, start, end}) => (type === 'text' ? text.slice(start, end) : '')).join(' ')
  if (/[:：]\s*$/.test(text.slice(0, opens[0]?.start ?? 0))) return false
  if (/(?:^|\s)(?:of|by|to|the|an?|at|in|on|from|and|for|dated|is|are|with)\s*$/i.test(text.slice(0, opens[0]?.start ?? 0))) return true
  const goesOn = opens.some((open: Piece) => /^[\s,;)’'"”]*\p{Ll}/u.test(text.slice(open.end, open.end + 40)))
  const words = outside.trim().split(/\s+/).length
  return (goesOn && words >= 4) || words > 15
}
