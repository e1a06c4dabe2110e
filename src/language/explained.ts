import type {Document} from '../document/document.ts'
import type {TermHit} from './glossary.ts'

/**
 * Whether the document explains a term somewhere: its long form stands in the
 * text, it is defined in brackets or by “means”, “is a”, “stands for”, it heads
 * a line of a glossary, or it links to an explanation.
 */
export function isExplained({entry, block, start, end}: TermHit, document: Document): boolean {
  const link = block.marks.find((mark) => mark.type === 'link' && mark.start <= start && end <= mark.end)
  if (link) return true
  const {expands} = entry
  const names = [entry.term, ...(entry.forms ?? [])].map((name) => `${escapePattern(name)}(?:e?s)?`).join('|')
  const long = expands ? new RegExp(`(?<!\\p{L})${escapePattern(expands)}`, 'iu') : undefined
  const defining = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names})["”*]?\\s*(?:\\((?!e\\.g)[^)]{8,}\\)|(?:stands for|means|is short for|refers to|is (?:an?|the|how|where|when|what)|are (?:the|where|how))\\s|, (?:that is|which (?:is|are|means)|an? |the |i\\.e\\.)|\\s[–—]\\s\\p{Ll})|\\((?:an? |the |or |called |known as )?(?:${names})\\)|\\b(?:called|known as|what is an?|what are)\\s+(?:the |an? )?["“]?(?:${names})(?![\\p{L}\\p{N}])`,
    'iu',
  )
  const heading = new RegExp(`^\\W*(?:${names})["”*]?\\s*(?::|–|—|-|=)\\s*\\S`, 'iu')
  return document.blocks.some((one, i) => {
    if (long?.test(one.text) || defining.test(one.text)) return true
    if (one.role !== 'heading' && one.role !== 'label' && heading.test(one.text)) return true
    // A glossary table: the term alone in a cell, its meaning in the next.
    return one.role === 'cell' && new RegExp(`^\\W*(?:${names})\\W*$`, 'iu').test(one.text) && (document.blocks[i + 1]?.text.split(' ').length ?? 0) >= 4
  })
}

/** A pattern for a phrase, with white space or a hyphen between its words. */
function escapePattern(text: string): string {
  return text
    .split(/[\s-]+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('[\\s-]+')
}
