import {defineRule} from '../src/rule.ts'

const long =
  'Before you send us the form, make sure that your manager has read it, that the cost is in this year’s budget, that the supplier is on our list, and that nobody else in your team has asked for the same thing already.'

const joined =
  'We book the big room for every team that asks us before the end of the month, but we cannot promise the screen and the camera to those who ask for them on the day.'

const listed =
  'The new desk in the hall lends you a folding table from the store, an umbrella against the rain, a warm coat for the way home, and a lamp for the path to the station.'

const remark =
  'The guard opens the gate for every visitor (he has to see a card with a photo and the name of the person in our house whom the visitor has come to meet) and writes down the time.'

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
  messages: {
    long: 'This sentence has {words} words. Split it: one idea a sentence, {max} words at most.',
    joined: 'This sentence has {words} words. Split it {place}: one idea a sentence, {max} words at most.',
    remark: 'This sentence has {words} words. Give the remark in brackets a sentence of its own: {max} words at most.',
    list: 'This sentence has {words} words. Turn what it lists into a bulleted list, or split it: {max} words at most.',
  },
  options: {max: 30},
  examples: [
    {bad: long, flags: [long], better: 'Before you send us the form, ask your manager to read it. Check that the cost is in this year’s budget.'},
    {
      bad: `Short one. ${joined}`,
      flags: [joined],
      better: 'We book the big room for every team that asks us before the end of the month. We cannot promise the screen on the day.',
    },
    {bad: listed, flags: [listed], better: 'The new desk in the hall lends you what you need on a wet day: a table, an umbrella or a coat.'},
    {bad: remark, flags: [remark], better: 'The guard opens the gate for every visitor and writes down the time. A visitor has to show a card with a photo.'},
    {good: 'Before you send us the form, ask your manager to read it.'},
    {
      good: 'Bring these: a pen, a ruler, a map, a lamp, a cup, a plate, a knife, a fork, a spoon, a towel, some soap, a comb, a brush, a book, a coat and a hat for the road.',
      because: 'A list behind a colon is read item by item.',
    },
    {
      good: 'We pay for whatever you need on the road to make the week away from your own desk and your own bed as easy as we can, such as a taxi, a meal or a bag.',
      because: 'Examples at the end are not held in mind, and there is no second statement to split off.',
    },
  ],
  *check({longSentences}, {options: {max}, finding}) {
    for (const {sentence, words, place, burden} of longSentences(max)) {
      const measured = {measure: words}
      if (place) yield finding('joined', sentence.span, {words, max, place}, measured)
      else yield finding(burden ?? 'long', sentence.span, {words, max}, measured)
    }
  },
})
