import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'no-double-question',
  summary: 'Ask one thing at a time.',
  why: 'Two questions with one place to answer are slower to answer, and often only one of them is.',
  severity: 'note',
  category: 'fields',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['Lenzner, Kaczmirek and Lenzner 2010: hard wordings slow people down', 'Dillman: Internet, Phone, Mail, and Mixed-Mode Surveys'],
  messages: {two: 'This asks two things: “{first}” and “{second}”. Give each a place to answer of its own, or drop one.'},
  options: {},
  examples: [
    {bad: 'Manager and phone number: ____', flags: ['Manager and phone number'], as: 'form', better: 'Who is your manager?: ____'},
    {
      bad: '### How soon do you need the room and why?\n\n<!-- one line -->\n',
      flags: ['How soon do you need the room and why?'],
      as: 'issue-template',
      better: '### How soon do you need the room?\n\n<!-- one line -->\n',
    },
    {bad: '### What is broken? Who sees it?\n\n<!-- one line -->\n', flags: ['What is broken? Who sees it?'], as: 'issue-template'},
    {good: 'Date and time: ____', as: 'form', because: 'Everybody takes the two for one thing.'},
    {good: 'Chairs and tables: ____', as: 'form'},
    {good: 'E-mail or phone: ____', as: 'form', because: 'One of the two is enough.'},
    {good: 'When and where do you need it?: ____', as: 'form'},
  ],
  *check({questions, twoQuestions}, {finding}) {
    for (const field of questions()) {
      const two = field.options.length === 0 ? twoQuestions(field) : undefined
      if (two) yield finding('two', field, {first: two[0], second: two[1]})
    }
  },
})
