import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'require-contact',
  summary: 'Say where to get help.',
  why: 'Somebody who is stuck and finds no address, channel or number gives up or asks the wrong people.',
  severity: 'note',
  category: 'ownership',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Service Manual: offer help', '42 of 344 real documents name no contact (measured)'],
  messages: {missing: 'There is no way to get help here. Add an address, a channel or a number, or “contact:” in the front matter or in untape.yml.'},
  options: {},
  examples: [
    {
      bad: '# How to get a laptop\n\n1. Fill in the form.\n2. Wait.\n3. Collect it.',
      flags: ['document'],
      as: 'process',
      better: '# How to get a laptop\n\nStuck? Write to help@company.test.',
    },
    {bad: 'Item: ____\n\nQuestions: it@example.com', flags: ['document'], as: 'form'},
    {good: '# Laptops\n\nStuck? Ask in #it-help.', as: 'process', because: 'A channel is a way to get help.'},
    {good: '---\ncontact: Service desk, extension 4000\n---\n\n# Laptops', as: 'process'},
  ],
  *check({contacts}, {finding}) {
    if (contacts().length === 0) yield finding('missing', 'document', {})
  },
})
