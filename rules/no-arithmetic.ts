import {defineRule} from '../src/rule.ts'

const working =
  /\b(?:add up|sum up|multiply|subtract|divide)\b|\b(?:calculate|compute|work out|total up)\b(?! (?:whether|if|how (?:to|we))\b)|\b(?:sum|product) of\b|\bmultiplied by\b/i
const total = /^\W*(?:sub-?|grand )?totals?(?: (?:cost|price|amount|value|hours|days|sum|estimate|\(.{1,20}\)))?\W*$/i
const part = /\b(?:unit price|price (?:per|each)|unit cost|cost (?:per|each)|quantity|qty|rate|number of (?:units|items|days|hours|nights|licen[cs]es))\b/i

export default defineRule({
  id: 'no-arithmetic',
  summary: 'Let the form do the sums.',
  why: 'What a form can work out from the other answers, a person should not have to: they get it wrong, and somebody else has to check it.',
  severity: 'note',
  category: 'fields',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Service Manual: do not make users do the work of the service', 'our judgement'],
  messages: {
    sum: '“{label}” makes the requester do a sum. Ask for the plain figures and let the form or the team work it out.',
    total: '“{label}” follows from the other answers. Work it out for the requester, or leave it out.',
  },
  options: {},
  examples: [
    {bad: 'Days: ____\n\nDays multiplied by the daily rate: ____', flags: ['Days multiplied by the daily rate'], as: 'form', better: 'Days: ____'},
    {bad: 'Quantity: ____\n\nUnit price: ____\n\nTotal: ____', flags: ['Total'], as: 'form'},
    {good: 'Total cost: ____\n\nSupplier: ____', as: 'form', because: 'The total is the only figure that is asked.'},
    {good: 'Quantity: ____', as: 'form'},
  ],
  *check({questions, audience}, {finding}) {
    const asked = questions()
    const parts = asked.filter(({label}) => part.test(label?.text ?? '')).length
    for (const field of asked) {
      const label = field.label?.text.trim() ?? ''
      const isFigure = field.kind === 'text' && label.length <= 160
      if (isFigure && audience === 'everyone' && [label, ...field.help.map(({text}) => text.slice(0, 300))].some((text) => working.test(text)))
        yield finding('sum', field, {label})
      else if (total.test(label) && parts >= 2) yield finding('total', field, {label})
    }
  },
})
