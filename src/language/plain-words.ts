import retextEnglish from 'retext-english'
import retextSimplify from 'retext-simplify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Block} from '../document/document.ts'
import {type Span, spanOf} from '../document/text.ts'
import type {TermHit} from './glossary.ts'
import {curated} from './plain-words-data.ts'
import {isProtected, type Range} from './protect.ts'
import {PhraseTrie, phraseWords} from './trie.ts'

/** A word or phrase with a plainer one, once for a document. */
export interface PlainWordHit {
  /** As first written. */
  readonly text: string
  readonly replacements: readonly string[]
  readonly span: Span
  readonly block: Block
  readonly occurrences: readonly Span[]
}

const parser = unified().use(retextEnglish).freeze()
const simplify = unified().use(retextSimplify).freeze()

const keys = new PhraseTrie<string>()
for (const phrase of curated.keys()) keys.add(phraseWords(phrase), phrase)

/**
 * The findings of retext-simplify for the entries that help readers of IT
 * documents. The plugin sees only blocks in which one of those words stands.
 */
export function findPlainWords(blocks: readonly Block[], protectedIn: (block: Block) => readonly Range[], terms: readonly TermHit[]): PlainWordHit[] {
  const exempt = termRanges(terms)
  const found = new Map<string, {text: string; replacements: readonly string[]; span: Span; block: Block; occurrences: Span[]}>()
  for (const block of blocks) {
    if (block.role === 'heading' || keys.match(block.text).next().done) continue
    for (const {start, end, expected} of simplifyText(block.text)) {
      const text = block.text.slice(start, end)
      const key = text.toLowerCase().replace(/\s+/g, ' ')
      const entry = curated.get(key)
      if (!entry || isProtected(protectedIn(block), start, end) || isProtected(exempt.get(block) ?? [], start, end)) continue
      if (isNamePart(block.text, start, end) || entry.unless?.test(around(block.text, start, end))) continue
      const span = spanOf(block, start, end)
      const known = found.get(key)
      if (known) known.occurrences.push(span)
      else found.set(key, {text, replacements: entry.say ?? expected, span, block, occurrences: [span]})
    }
  }
  return [...found.values()]
}

function simplifyText(text: string): {start: number; end: number; expected: readonly string[]}[] {
  const file = new VFile(text)
  const tree = parser.parse(file)
  simplify.runSync(tree, file)
  return file.messages.flatMap(({place, expected}) => {
    if (!place || !('start' in place)) return []
    const {start, end} = place
    if (start.offset === undefined || end.offset === undefined) return []
    return [{start: start.offset, end: end.offset, expected: expected ?? []}]
  })
}

/** The context of a match with the match itself as `~`, for the gates of curated entries. */
function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 30), start)}~${text.slice(end, end + 30)}`
}

/** A capital inside a sentence, or a hyphen on one side: part of a name or of a compound. */
function isNamePart(text: string, start: number, end: number): boolean {
  if (/[-/]$/.test(text.slice(0, start)) || /^[-/]\w/.test(text.slice(end))) return true
  if (!/^\p{Lu}/u.test(text.slice(start, end))) return false
  return /[\p{L}\p{N},)]["'“‘(]*\s+$/u.test(text.slice(0, start)) || /^\s+\p{Lu}\p{Ll}/u.test(text.slice(end))
}

function termRanges(terms: readonly TermHit[]): ReadonlyMap<Block, Range[]> {
  const ranges = new Map<Block, Range[]>()
  for (const {block, start, end} of terms) {
    const list = ranges.get(block) ?? []
    list.push({start, end})
    ranges.set(block, list)
  }
  return ranges
}
