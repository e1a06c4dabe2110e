import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'max-label-length',
  summary: 'Keep labels short: 15 words and 90 characters.',
  why: 'A label is looked at, not read. What explains the question reads better as help below it. Off by default: readers found two of five findings worth acting on; some long labels are sentences to agree with.',
  severity: 'off',
  category: 'fields',
  scope: 'field',
  since: '0.1.0',
  sources: ['GOV.UK Design System: labels are short and direct', 'USWDS: keep labels short', 'the numbers are our judgement'],
  messages: {long: 'This label has {words} words and {characters} characters, over {limit}. Keep the question and move the rest to the help text.'},
  options: {words: 15, characters: 90},
  examples: [
    {
      bad: '### Please describe the department-wide organisational responsibilities affected by the reorganisation\n\n<!-- one line -->\n',
      flags: ['Please describe the department-wide organisational responsibilities affected by the reorganisation'],
      as: 'issue-template',
    },
    {
      bad: '## Which room would you like to use? Tell us too whether you want a screen, a table and chairs in it.\n\n<!-- one line -->\n',
      flags: ['Which room would you like to use? Tell us too whether you want a screen, a table and chairs in it.'],
      as: 'issue-template',
      better: '## Which room would you like to use?\n\n<!-- Say too whether you need a screen. -->\n',
    },
    {good: 'Which room would you like to use?: ____', as: 'form'},
    {
      good: '### Have you told the people who use the rooms on the second floor, and those below them, that they cannot use them on the day of your visit?\n\n<!-- one -->\n',
      as: 'issue-template',
      because: 'It is one question with nothing to move elsewhere.',
    },
    {
      good: '## Which room would you like (see https://rooms.example.com/list-of-all-the-rooms-in-the-building-with-the-number-of-chairs-in-each)?\n\n<!-- one -->\n',
      as: 'issue-template',
      because: 'An address is not read word by word.',
    },
  ],
  *check({questions, wordsIn}, {options, finding}) {
    for (const field of questions()) {
      const text = (field.label?.text ?? '').replace(/(?:https?:\/\/|www\.)\S+/g, '').trim()
      const words = wordsIn(text)
      if (words <= options.words && text.length <= options.characters) continue
      // A word or three over leaves nothing to move elsewhere.
      if (words > options.words && words <= options.words + 3 && !/[.?!:;]\s|\(/.test(text)) continue
      // One whole question has no part that could go elsewhere; how long a sentence may be is another rule's.
      if (/^(?:\d+[.)] )?[^.?!:;()]+\?\W*$/.test(text)) continue
      const limit = words > options.words ? `${options.words} words` : `${options.characters} characters`
      yield finding('long', field, {words, characters: text.length, limit}, {measure: words})
    }
  },
})
