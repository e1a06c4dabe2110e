import {defineRule} from '../src/rule.ts'

const vague =
  /^(?:(?:the |your |more |some )?(?:details?|info(?:rmation)?|data|types?|kinds?|categor(?:y|ies)|others?|comments?|notes?|remarks?|values?|numbers?|references?|ref|ids?|no|items?|misc(?:ellaneous)?|explanation|text|description|input|answer)|please explain|explain|explain why|specify|if yes|if no|yes\/no)$/
/** Words of a heading that say no more than the label. */
const empty =
  /^(?:the|your|our|of|for|a|an|and|to|on|this|details?|info(?:rmation)?|data|general|form|requests?|fields?|section|main|basic|other|additional|more|questions?|template|part|step|\d+|[a-z])$/

export default defineRule({
  id: 'no-vague-label',
  summary: 'Say in the label what you want to know.',
  why: '“Details” or “Type” alone can mean anything, so people write what they guess, or ask you. A word more is enough: “Laptop model”.',
  severity: 'note',
  category: 'fields',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Design System: labels', 'W3C, WCAG 2.2, 2.4.6 Headings and Labels'],
  messages: {vague: '“{label}” does not say what to write here. Name the thing (“Laptop model”), or ask a question (“What should we change?”).'},
  options: {},
  examples: [
    {bad: 'Number: ____', flags: ['Number'], as: 'form', better: 'How many chairs?: ____'},
    {
      bad: '- **Item:** [chair or desk]\n- **Type:**\n',
      flags: ['Type'],
      as: 'issue-template',
      better: '- **Item:** [chair or desk]\n- **Colour of the chair:**\n',
    },
    {good: 'Phone number: ____', as: 'form'},
    {good: '- **Type:** [oak, birch or steel]\n', as: 'issue-template', because: 'The prompt says more.'},
    {good: '## Laptop\n\nType: ____', as: 'form', because: 'The heading says more.'},
    {good: 'Which desk?: ____\n\nComments: ____', as: 'form', because: 'At the end it is room for whatever is left to say.'},
  ],
  *check({questions, plainLabel, isCatchAll, sections, prose}, {finding}) {
    const asked = questions()
    for (const field of asked) {
      const label = plainLabel(field)
      if (!vague.test(label) || field.options.length > 0) continue
      if (isCatchAll(field) && field === asked.at(-1)) continue
      const around = [...field.help, ...(field.placeholder ? [field.placeholder] : [])].map(({text}) => text.toLowerCase())
      if (around.some((text) => (text.match(/\p{L}+/gu) ?? []).length >= 2)) continue
      // A table right below says what goes in.
      if (field.label && prose()[prose().indexOf(field.label) + 1]?.cell) continue
      const section = sections()[field.section]
      const heads = section && section.depth > 1 && section.title.trim() !== field.label?.text.trim() ? section.title.toLowerCase() : ''
      if ((heads.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => !empty.test(word))) continue
      yield finding('vague', field, {label: field.label?.text.trim() ?? ''})
    }
  },
})
