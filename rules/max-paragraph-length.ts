import {type Block, defineRule, type Sentence} from '../src/rule.ts'

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
    long: 'This paragraph has {words} words. Split it or make it a list; {max} are plenty.',
    bullets: 'The “•” lines here run together into one paragraph of {words} words. Make each an item of a list; in Markdown, start it with “-”.',
    intro: '{words} words stand in front of the first question, with no heading or list. Cut them to what people need before they start.',
  },
  options: {max: 150, intro: 120},
  examples: [
    {
      bad: 'We look at the form. '.repeat(36).trim(),
      flags: ['We look at the form.'],
      better: 'We look at the form.\n\n- We check it.\n- We reply.',
      as: 'process',
    },
    {bad: `${'We look at each form. '.repeat(30).trim()}\n\nYour team: ____\n\nYour goal: ____`, flags: ['We look at each form.'], as: 'form'},
    {bad: '• We look at each form and reply.\n'.repeat(30).trim(), flags: ['• We look at each form and reply.'], as: 'process'},
    {good: 'We look at the form. '.repeat(20).trim(), as: 'process'},
    {
      good: `${'We look at the form. '.repeat(20).trim()}\n\n${'- We look at the form.\n'.repeat(20)}`,
      because: 'A list of many items is no paragraph.',
      as: 'form',
    },
  ],
  *check({sentences, fixedWording, fields, prose, kind}, {options, finding}) {
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
      if (!first || list.length < 3 || words <= options.max * margin || fixedWording().has(block) || isNoParagraph(block, options.max)) continue
      long.add(block)
      if ((block.text.match(/•/g)?.length ?? 0) >= 3) yield finding('bullets', first.span, {words}, {measure: words})
      else yield finding('long', first.span, {words, max: options.max}, {measure: words})
    }
    const start = fields()[0]?.span.start
    if (kind !== 'form' || start === undefined) return
    const before = prose().filter(({starts, role}) => role !== 'title' && (starts[0] ?? start) < start)
    if (
      before.some((block) => (block.role === 'heading' ? block.depth > 1 : block.role === 'item' || isBoldLine(block))) ||
      before.some((block) => long.has(block))
    )
      return
    const intro = before.flatMap((block) => byBlock.get(block) ?? [])
    const [first] = intro
    const words = wordsIn(intro)
    if (first && words > options.intro * margin) yield finding('intro', first.span, {words}, {measure: words})
  },
})

/** A few words over the limit are no reason to rewrite. */
const margin = 1.1

/** A bold paragraph, or a bold question or introduction at its start, heads what follows. */
function isBoldLine({text, marks}: Block): boolean {
  return marks.some(({type, start, end}) => {
    const words = text.slice(start, end).trim()
    return type === 'strong' && start === 0 && (end >= text.trimEnd().length || (/[?:]$/.test(words) && words.split(/\s/).length >= 3))
  })
}

/** Line breaks of the author's own part it, or it is markup that the page turns into something else. */
function isNoParagraph({text}: Block, max: number): boolean {
  return /=\{|\/>/.test(text) || text.split('\n').every((line) => line.length < 2 * max || line.split(/\s+/).length <= max)
}

function wordsIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, {words}) => sum + words, 0)
}
