import type {Block} from '../document/document.ts'
import {allMatches} from '../document/matches.ts'
import {keptBy} from '../document/memo.ts'
import {type Span, spanOf} from '../document/text.ts'
import {isProtected, type Range} from './protect.ts'
import {phraseWords} from './tokens.ts'
import {PhraseTrie} from './trie.ts'

/** Where a phrase of a list stands in a block. */
export interface PhraseHit {
  /** As the list has it. */
  readonly phrase: string
  /** As written. */
  readonly text: string
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly span: Span
}

/** A matcher of a fixed list of phrases: whole words, any case, white space or hyphen between words. */
export const phraseMatcher = keptBy((list: readonly string[]): ((blocks: readonly Block[], protectedIn: (block: Block) => readonly Range[]) => PhraseHit[]) => {
  const trie = new PhraseTrie<string>()
  for (const phrase of list) trie.add(phraseWords(phrase), phrase)
  return (blocks, protectedIn) => {
    const hits: PhraseHit[] = []
    for (const block of blocks) {
      for (const {start, end, values} of trie.match(block.text)) {
        if (isProtected(protectedIn(block), start, end)) continue
        const text = block.text.slice(start, end)
        hits.push({phrase: values[0] ?? text, text, block, start, end, span: spanOf(block, start, end)})
      }
    }
    return hits
  }
})

const globalOf = keptBy((pattern: RegExp) => new RegExp(pattern, `${pattern.flags}g`))

/** The matches of a pattern in blocks, as phrase hits. */
export function matchPattern(pattern: RegExp, blocks: readonly Block[], protectedIn: (block: Block) => readonly Range[]): PhraseHit[] {
  const hits: PhraseHit[] = []
  const all = pattern.global ? pattern : globalOf(pattern)
  for (const block of blocks) {
    for (const found of allMatches(all, block.text)) {
      const start = found.index
      const end = start + found[0].length
      if (end === start || isProtected(protectedIn(block), start, end)) continue
      hits.push({phrase: found[0], text: found[0], block, start, end, span: spanOf(block, start, end)})
    }
  }
  return hits
}
