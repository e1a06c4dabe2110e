import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'no-known-question',
  summary: 'Do not ask for what the company already holds.',
  why: 'Name, department, manager and cost centre are in the directory, and a ticket knows who opened it and when. Asking again costs time and brings in mistakes.',
  severity: 'note',
  category: 'fields',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: [
    'W3C, WCAG 2.2, 3.3.7 Redundant Entry',
    'GOV.UK Service Manual: ask only for what you need',
    '6 of 8 public access forms ask for the user name of the site that the requester is signed in to',
  ],
  messages: {
    company: 'The company already holds this about its own people (“{label}”). Drop the question and look it up, from who is signed in or in the directory.',
    platform: 'The site or the mail that this form comes by already says this (“{label}”). Drop the question.',
  },
  options: {},
  examples: [
    {bad: 'Your name: ____\n\nWhat do you need?: ____', flags: ['Your name'], as: 'form', better: 'What do you need?: ____'},
    {bad: 'Date of request: ____', flags: ['Date of request'], as: 'form', better: 'When do you need it?: ____'},
    {good: 'Name of the new starter: ____', as: 'form', because: 'It asks about somebody else.'},
    {good: 'Project name: ____', as: 'form', because: 'It is not the name of a person.'},
  ],
  *check({questions, knownConcept}, {finding}) {
    for (const field of questions()) {
      const concept = knownConcept(field)
      if (!concept) continue
      const label = field.label?.text.trim() ?? ''
      // What a site knows of who is signed in was right in 10 of 10 cases that readers saw; what a company holds, they cannot see from outside.
      if (concept.holder === 'platform') yield finding('platform', field, {label}, {severity: 'warning'})
      else yield finding('company', field, {label})
    }
  },
})
