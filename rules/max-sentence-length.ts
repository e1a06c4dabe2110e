import {defineRule} from '../src/rule.ts'

const long =
  'Before you send us the form, make sure that your manager has read it, that the cost is in this year’s budget, that the supplier is on our list, and that nobody else in your team has asked for the same thing already.'

export default defineRule({
  id: 'max-sentence-length',
  summary: 'Keep sentences to 30 words.',
  why: 'A sentence that cannot be read in one go is read twice or not at all. On edits of IT documents, sentence length is what editors change most.',
  severity: 'note',
  category: 'language',
  scope: 'span',
  needs: 'abbreviations',
  since: '0.1.0',
  sources: ['GOV.UK content design: 25 words', 'measured before and after edits of IT documents'],
  messages: {long: 'This sentence has {words} words. Split it: one idea a sentence, {max} words at most.'},
  options: {max: 30},
  examples: [
    {bad: long, flags: [long], better: 'Before you send us the form, ask your manager to read it. Check that the cost is in this year’s budget.'},
    {bad: `Short one. ${long}`, flags: [long]},
    {good: 'Before you send us the form, ask your manager to read it.'},
    {
      good: 'Bring these: a pen, a ruler, a map, a lamp, a cup, a plate, a knife, a fork, a spoon, a towel, some soap, a comb, a brush, a book, a coat and a hat for the road.',
      because: 'A list behind a colon is read item by item.',
    },
  ],
  *check({sentences}, {options, finding}) {
    for (const {block, span, words, isFull} of sentences()) {
      const isProse = block.role === 'paragraph' || block.role === 'item' || block.role === 'help'
      if (isProse && isFull && words > options.max) yield finding('long', span, {words, max: options.max}, {measure: words})
    }
  },
})
