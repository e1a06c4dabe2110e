import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'require-owner',
  summary: 'Name who is accountable.',
  why: 'When nobody owns a form or a process, nobody mends it and nobody can be asked. A team is enough; untape.yml or CODEOWNERS may name it for a whole folder.',
  severity: 'note',
  category: 'ownership',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['42 of 344 real documents name neither owner nor contact (measured)'],
  messages: {missing: 'Nobody is named as the owner. Add “Owner:” and a team, or “owner:” in the front matter or in untape.yml.'},
  options: {},
  examples: [
    {
      bad: '# How to get a laptop\n\n1. Fill in the form.\n2. Wait for us.\n3. Collect it.',
      flags: ['document'],
      as: 'process',
      better: '# How to get a laptop\n\nOwner: IT service desk\n\n1. Fill in the form.',
    },
    {bad: 'Item: ____\n\nOwner: TBD\n', flags: ['document'], as: 'form'},
    {good: '---\nowner: Service desk\n---\n\n# How to get a laptop\n\n1. Fill in the form.', as: 'process'},
    {good: '# Laptops\n\nThis page is owned by the service desk.', as: 'process', because: 'A sentence names the owner as well as a label does.'},
  ],
  *check({owner}, {finding}) {
    if (owner() === undefined) yield finding('missing', 'document', {})
  },
})
