import type {Block} from '../document/document.ts'
import {type Span, spanOf} from '../document/text.ts'
import {firstAfter, isQuotation, type Range} from './protect.ts'
import {type SentenceRange, splitSentences} from './sentences.ts'
import {countWords} from './words.ts'

/** A sentence of a prose block. */
export interface Sentence {
  readonly block: Block
  /** Units of the block's text. */
  readonly start: number
  readonly end: number
  readonly span: Span
  readonly text: string
  /** What a reader has to hold in mind at once: no code, URLs or paths, no references in brackets, no list behind a colon, of a list with semicolons its longest member. */
  readonly words: number
  /** Ends like a sentence; a fragment of a list or a label does not. */
  readonly isFull: boolean
}

const proseRoles = new Set(['paragraph', 'item', 'help', 'cell', 'label', 'option'])

/** The sentences of all blocks of running text, in reading order. */
export function sentencesOf(blocks: readonly Block[], protectedIn: (block: Block) => readonly Range[], language = 'en'): Sentence[] {
  return blocks
    .filter((block) => proseRoles.has(block.role) && !isQuotation(block))
    .flatMap((block) =>
      splitSentences(block.text, language)
        .map((range) => withoutLeadIn(block, range))
        .map(({start, end}) => {
          const text = block.text.slice(start, end)
          const words = countReadable(block.text, start, end, protectedIn(block))
          return {block, start, end, span: spanOf(block, start, end), text, words, isFull: /[.!?…:][)"'”’\]]*$/.test(text)}
        }),
    )
}

/** A sentence without the bold or italic label in front of it: “**Note:** Ask us first.” */
function withoutLeadIn(block: Block, {start, end}: SentenceRange): SentenceRange {
  for (const mark of block.marks) {
    if (mark.type === 'link' || mark.start > start + 1 || mark.end <= start || mark.end >= end) continue
    const label = /^[^\p{L}\p{N}]*[:–—-][^\p{L}\p{N}]*/u.exec(
      `${/:$/.test(block.text.slice(start, mark.end).trimEnd()) ? ':' : ''}${block.text.slice(mark.end, end)}`,
    )
    if (!label) continue
    const rest = block.text.slice(mark.end, end)
    const skipped = rest.length - rest.replace(/^[^\p{L}\p{N}\uFFFC“"‘'(]+/u, '').length
    if (skipped < rest.length) return {start: mark.end + skipped, end}
  }
  return {start, end}
}

/** Brackets that point elsewhere, give examples or another name, or list members: a reader may skip them. */
const aside =
  /\((?:see|e\.g\.|eg|i\.e\.|ie|for example|for instance|such as|or|also|formerly|including|aka)\b[^()]{0,200}\)|\([^(),;]{1,60}(?:,[^(),;]{1,60}){2,20}\)|\([^()\s]{1,30}\)/gi

function countReadable(text: string, start: number, end: number, ranges: readonly Range[]): number {
  let readable = ''
  let at = start
  for (let i = firstAfter(ranges, start); i < ranges.length; i++) {
    const range = ranges[i]
    if (!range || range.start >= end) break
    // Quoted words and names are read; addresses and paths are not.
    if (/[\s“‘"']/.test(text.slice(range.start, range.end))) continue
    readable += text.slice(at, Math.max(at, range.start))
    at = Math.max(at, Math.min(range.end, end))
  }
  readable += text.slice(at, end)
  return longestMember(readable.includes('(') ? readable.replace(aside, ' ') : readable)
}

/** Words of a member of a list, on average. */
const longestListed = 9

/** The words up to a list of three or more members behind a colon; of members parted by semicolons, those of the longest. */
function longestMember(text: string): number {
  const colon = text.search(/:\s/)
  const listed = colon < 0 ? [] : text.slice(colon + 1).split(/[,;]| \/ /)
  // “Owner: the team looks at it and, if it can, answers”: behind a label, a statement and no list.
  const isList = colon >= 0 && listed.length >= 3 && countWords(text.slice(colon + 1)) <= listed.length * longestListed
  if (!isList && !text.includes(';')) return countWords(text)
  const members = text.slice(0, isList ? colon + 1 : text.length).split(';')
  return members.length < 3 ? countWords(members.join(' ')) : members.reduce((most, member) => Math.max(most, countWords(member)), 0)
}

/** Three or more short examples at the end. */
const examples = /(?:,\s|\s)(?:such as|for example|for instance|e\.g\.|including)\s([^.;:()—–]{0,300})[.!?]?[)"'”’\]]*$/i

/** How many of the words that were counted are short examples at the end: a reader may skip them. */
export function exampleWords(text: string): number {
  const counted = longestMember(text.replace(aside, ' '))
  const end = examples.exec(text)
  const members = end?.[1]?.split(/,\s(?:and\s|or\s)?|\s(?:and|or)\s/) ?? []
  if (!end || members.length < 3 || members.some((member) => countWords(member) > longestExample)) return 0
  return Math.max(0, counted - longestMember(text.slice(0, end.index).replace(aside, ' ')))
}

/** Words of an example: “a large screen”; more of them say something of their own. */
const longestExample = 4
