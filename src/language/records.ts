import type {Block, Section} from '../document/document.ts'

/** Words that stand as they were once written: a prompt to a program, and what it answered. */
const recorded =
  /\b(?:(?:original|raw|verbatim) (?:llm|ai|chat\s?gpt|gpt\S*|output|prompt|text|message)|(?:llm|ai|chat\s?gpt) (?:output|prompt|transcript)|not for use|reference only|transcript)\b/i
const prompt = /^\W*(?:system |user )?prompts?\b\s?(?:for|to|used|was|:|\n)/i
/** The words of a licence, and of RFC 2119: nobody may reword them. */
const fixed =
  /\b(?:permission is hereby granted|without warrant(?:y|ies)|“?as is”?,? (?:basis|without)|the key ?words? ["“”']?MUST|this word, or the (?:terms?|adjective|phrase)|licen[cs]ed under the (?:apache|mit|bsd|creative)|redistributions? (?:in|of) (?:source|binary))\b|\bRFC ?(?:2119|8174)\b/i

/** Blocks that are kept as a record or whose wording is fixed: no rule about style speaks of them. */
export function findRecords(blocks: readonly Block[], sections: readonly Section[]): ReadonlySet<Block> {
  const records = new Set<Block>()
  const spoken = new Set<number>()
  for (const block of blocks) {
    if (block.role !== 'heading' && prompt.test(block.text)) spoken.add(block.section)
    if (fixed.test(block.text) || spoken.has(block.section) || recorded.test(sections[block.section]?.title ?? '')) records.add(block)
  }
  return records
}
