import {type Block, defineRule, type Sentence} from '../src/rule.ts'

/** What is kept as somebody wrote it. */
const kept = /\b(?:verbatim|transcripts?|prompts?|original (?:\w+ ){0,2}(?:text|output|wording)|for reference only|quotations?)\b/i

/** A bold line heads what follows. */
const isBold = ({text, marks}: Block): boolean =>
  text.length <= 120 && marks.some(({type, start, end}) => type === 'strong' && start === 0 && end >= text.trimEnd().length - 1)

export default defineRule({
  id: 'max-paragraph-length',
  summary: 'Keep paragraphs short, above all in front of a form.',
  why: 'People scan a page before they read it, and skip what looks like a wall. A short paragraph, a list or a heading lets them find their part. The limits are our judgement; guidance says only “short”.',
  severity: 'note',
  category: 'language',
  scope: 'document',
  since: '0.1.0',
  sources: ['plainlanguage.gov, “Write short paragraphs”', 'GOV.UK content design, “Use short paragraphs”', 'our judgement for the limits'],
  messages: {
    bullets: '{lines} lines begin with “•”, which the page runs together into one block of {words} words. Begin each with “- ” to make it a list.',
    long: 'This paragraph has {words} words. Split it or make it a list; {max} are plenty.',
    intro: '{words} words stand in front of the first question, with no heading or list. Cut them to what people need before they start.',
  },
  options: {max: 150, intro: 120},
  examples: [
    {
      bad: 'We look at the form. '.repeat(31).trim(),
      flags: ['We look at the form.'],
      better: 'We look at the form.\n\n- We check it.\n- We reply.',
      as: 'process',
    },
    {bad: `${'We look at each form. '.repeat(25).trim()}\n\nYour team: ____\n\nYour goal: ____`, flags: ['We look at each form.'], as: 'form'},
    {
      bad: `• ${'We look at it. '.repeat(14).trim()}\n• ${'We check it too. '.repeat(14).trim()}\n• ${'We reply then. '.repeat(25).trim()}`,
      flags: ['• We look at it.'],
      better: '- We look at it.\n- We check it.\n- We reply.',
      as: 'process',
    },
    {good: 'We look at the form. '.repeat(20).trim(), as: 'process'},
    {good: `# Transcript\n\n${'We look at the form. '.repeat(31).trim()}`, as: 'process', because: 'It is kept as it was said.'},
    {
      good: `${'We look at the form. '.repeat(20).trim()}\n\n${'- We look at the form.\n'.repeat(20)}`,
      because: 'A list of many items is no paragraph.',
      as: 'form',
    },
  ],
  *check({sentences, sections, fields, prose, kind, format}, {options, finding}) {
    const byBlock = new Map<Block, Sentence[]>()
    for (const sentence of sentences()) {
      const list = byBlock.get(sentence.block)
      if (list) list.push(sentence)
      else byBlock.set(sentence.block, [sentence])
    }
    const long = new Set<Block>()
    for (const [block, list] of byBlock) {
      const [first] = list
      const words = wordsIn(list)
      if (!first || list.length < 3 || words <= options.max || kept.test(sections()[block.section]?.title ?? '')) continue
      // Only an issue keeps the lines apart.
      const lines = format === 'markdown' ? (block.text.match(/(?:^|\s)•\s/g)?.length ?? 0) : 0
      if (lines < 3 && isNoParagraph(block, options.max)) continue
      long.add(block)
      if (lines >= 3) yield finding('bullets', first.span, {lines, words}, {measure: words})
      else yield finding('long', first.span, {words, max: options.max}, {measure: words})
    }
    const start = fields()[0]?.span.start
    if (kind !== 'form' || start === undefined) return
    // The description of an issue form stands in the list of forms, not in front of the questions.
    const shown = format === 'issue-form' ? prose().find(({role}) => role === 'paragraph') : undefined
    const before = prose().filter((block) => block.role !== 'title' && block !== shown && (block.starts[0] ?? start) < start)
    if (
      before.some((block) => (block.role === 'heading' ? block.depth > 1 : block.role === 'item' || isBold(block))) ||
      before.some((block) => long.has(block))
    )
      return
    const intro = before.flatMap((block) => byBlock.get(block) ?? [])
    const [first] = intro
    const words = wordsIn(intro)
    if (first && words > options.intro) yield finding('intro', first.span, {words}, {measure: words})
  },
})

/** Line breaks of the author's own part it, or it is markup that the page turns into something else. */
function isNoParagraph({text}: Block, max: number): boolean {
  return /=\{|\/>/.test(text) || text.split('\n').every((line) => line.split(/\s+/).length <= max)
}

function wordsIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, {words}) => sum + words, 0)
}
