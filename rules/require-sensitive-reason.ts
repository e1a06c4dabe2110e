import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'require-sensitive-reason',
  summary: 'Say why you ask for a private fact.',
  why: 'A date of birth, a home address or a passport number may only be asked for a purpose, and people have a right to know it. One line does that. A page with “legal-basis:” in its front matter is left alone.',
  severity: 'note',
  category: 'fields',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['EU Regulation 2016/679 (GDPR), articles 5 and 13: purpose limits, and telling people', 'GOV.UK Service Manual: say why you ask'],
  messages: {why: '“{label}” is a private fact, and nothing here says why you need it. Add one line on what it is used for, or leave the question out.'},
  options: {},
  examples: [
    {bad: 'Date of birth: ____\n\nItem: ____', flags: ['Date of birth'], as: 'form', better: 'Item: ____'},
    {bad: '## Home address\n\n<!-- Street and town -->\n', flags: ['Home address'], as: 'issue-template'},
    {
      good: '## Home address\n\n<!-- We send the laptop there. It is used for delivery only. -->\n',
      as: 'issue-template',
      because: 'The help says what it is used for.',
    },
    {good: '---\nlegal-basis: Immigration Act 2016\n---\n\nPassport number: ____\n\nItem: ____', as: 'form'},
    {good: 'Office address: ____', as: 'form'},
  ],
  *check({questions, demandOf, saysWhy, meta}, {finding}) {
    if (meta()['legal-basis'] !== undefined) return
    for (const field of questions()) {
      if (demandOf(field) === 'sensitive' && !saysWhy(field)) yield finding('why', field, {label: field.label?.text.trim() ?? ''})
    }
  },
})
