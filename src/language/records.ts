import type {Block, Section} from '../document/document.ts'

/** Words that stand as they were once written: a prompt to a program, and what it answered. */
const recorded =
  /\b(?:(?:original|raw|verbatim) (?:llm|ai|chat\s?gpt|gpt\S*|output|prompt|text|message)|(?:llm|ai|chat\s?gpt) (?:output|prompt|transcript)|not for use|reference only|transcript)\b/i
const prompt = /^\W*(?:system |user )?prompts?\b\s?(?:for|to|used|was|:|\n)/i
/** Blocks that are kept as a record: no rule about style speaks of them. */
export function findRecords(blocks: readonly Block[], sections: readonly Section[]): ReadonlySet<Block> {
  const records = new Set<Block>()
  const spoken = new Set<number>()
  for (const block of blocks) {
    if (block.role !== 'heading' && prompt.test(block.text)) spoken.add(block.section)
    if (spoken.has(block.section) || recorded.test(sections[block.section]?.title ?? '')) records.add(block)
  }
  return records
}
