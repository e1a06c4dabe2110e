import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'no-repeated-question',
  summary: 'Ask for each fact once.',
  why: 'Who has given an answer does not want to type it again, and two answers to one question can differ: then somebody has to ask which is right.',
  severity: 'note',
  category: 'fields',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['W3C, WCAG 2.2, 3.3.7 Redundant Entry'],
  messages: {repeated: '“{label}” asks for the same as “{first}” above ({fact}). Ask once and use the answer twice.'},
  options: {},
  examples: [
    {
      bad: 'Your name: ____\n\nColour: ____\n\nName of the requester: ____',
      flags: ['Name of the requester'],
      as: 'form',
      better: 'Your name: ____\n\nColour: ____',
    },
    {
      bad: 'Why do you need access?: ____\n\nSize: ____\n\nBusiness justification: ____',
      flags: ['Business justification'],
      as: 'form',
      better: 'Why do you need access?: ____\n\nSize: ____',
    },
    {good: 'Your name: ____\n\nManager: ____', as: 'form'},
    {good: 'Your name: ____\n\nName of the new starter: ____', as: 'form', because: 'They are two people.'},
    {good: '## You\n\nFull name: ____\n\n## Your guest\n\nFirst name: ____', as: 'form', because: 'The heading says that it is somebody else.'},
    {good: 'First name: ____\n\nLast name: ____', as: 'form', because: 'They are two halves of one fact.'},
  ],
  *check({questions, singleFact, isConditional, sections}, {finding}) {
    const seen = new Map<string, {label: string; section: number; isOwn: boolean}>()
    for (const field of questions()) {
      const label = field.label?.text.trim() ?? ''
      const fact = singleFact(field)
      if (!fact || isConditional(field)) continue
      const {concept, isOwn} = fact
      const first = seen.get(concept.id)
      // Under another heading it may be another person's or another thing's.
      const isSamePlace = first && (first.section === field.section || (first.isOwn && isOwn) || (sections()[first.section]?.title ?? '') === '')
      // The same label again is another rule's.
      if (isSamePlace && first.label.toLowerCase() !== label.toLowerCase()) yield finding('repeated', field, {label, first: first.label, fact: concept.name})
      if (!first) seen.set(concept.id, {label, section: field.section, isOwn})
    }
  },
})
