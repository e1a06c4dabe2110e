import type {Document} from './document.ts'
import {allMatches} from './matches.ts'
import {type Span, spanOf} from './text.ts'

/** How long filling in takes, by the form's own word. */
export interface TimeEstimate {
  /** Of a range, the longer. */
  readonly minutes: number
  readonly text: string
  readonly span: Span
}

const numbers = ['an?', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'fifteen', 'twenty', 'thirty', 'forty[- ]five', 'sixty']
const values = [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 30, 45, 60]
const amount = String.raw`(?:\d{1,3}|${numbers.join('|')})`
const time = String.raw`(?:${amount}\s*(?:-|–|to|or)\s*)?(?<most>${amount})[\s-]*(?:more |full )?(?<unit>min(?:ute)?s?|hours?|hrs?)\b`
const about = String.raw`(?:(?:about|around|roughly|approximately|approx\.?|up to|at most|less than|under|only|just|no more than|some|you|\w+ (?:people|users|requesters)|~)\s*){0,3}`
const estimates = [
  String.raw`\b(?:takes?|taking|allow|need|set aside|plan)\s+${about}${time}`,
  String.raw`\b(?:estimated |expected |average )?(?:completion time|time (?:to (?:complete|fill\s?\w*)|needed|required|estimate))\W{0,6}${about}${time}`,
  String.raw`\bin\s+${about}${time}`,
  String.raw`\b${time}\s+(?:to (?:complete|fill|answer)|form|questionnaire|survey)`,
].map((pattern) => new RegExp(pattern, 'gi'))
/** What a time ends with: few texts have it, and each estimate does. */
const timeSign = /(?:min(?:ute)?s?|hours?|hrs?)\b/i
/** Words that say it is the form that takes so long, and not the work or the answer. */
const filling =
  /\b(?:this|the|our) (?:form|request form|questionnaire|survey|template|checklist)\b|\b(?:fill|complet(?:e|ing|ion)|answer(?:ing)? (?:these|the|all)|questions)\b/i
const waiting = /\b(?:respon\w+|repl(?:y|ies)|review\w*|approv\w+|process(?:ed|ing)?|deploy\w*|restart|we (?:will|answer|aim))\b/i

/** The first statement of how long filling in takes. */
export function findTimeEstimate({blocks}: Document): TimeEstimate | undefined {
  for (const block of blocks) {
    if (block.role === 'placeholder' || block.role === 'option' || !timeSign.test(block.text)) continue
    for (const pattern of estimates) {
      for (const found of allMatches(pattern, block.text)) {
        const around = sentenceAround(block.text, found.index, found.index + found[0].length)
        if (!filling.test(around) || waiting.test(around)) continue
        const minutes = minutesIn(found.groups?.most ?? '', found.groups?.unit ?? '')
        if (minutes > 0) return {minutes, text: found[0].trim(), span: spanOf(block, found.index, found.index + found[0].length)}
      }
    }
  }
  return undefined
}

function minutesIn(most: string, unit: string): number {
  const word = numbers.findIndex((one) => new RegExp(`^(?:${one})$`, 'i').test(most))
  const number = word >= 0 ? (values[word] ?? 0) : Number(most)
  return /^h/i.test(unit) ? number * 60 : number
}

function sentenceAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - 120), start)
      .split(/[.!?]\s/)
      .at(-1) ?? ''
  const after = text.slice(end, end + 60).split(/[.!?](?:\s|$)/)[0] ?? ''
  return before + text.slice(start, end) + after
}
