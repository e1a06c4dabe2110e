import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'no-office-use-fields',
  summary: 'Keep the office’s own fields out of the requester’s form.',
  why: 'Fields for the approver, IT or an administrator make a form look longer than it is, and some requesters fill them in. Keep them in the ticket system.',
  severity: 'note',
  category: 'form',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['5 of 8 public access-request forms have them', 'GOV.UK Service Manual: ask only for what you need'],
  messages: {
    office: '“{label}” is for the office to fill in. Take it out of the requester’s form.',
    section: 'The {count} fields under “{label}” are for the office to fill in. Take them out of the requester’s form.',
    boxes: 'The boxes under “{label}” are for the office to tick. Take them out of the requester’s form.',
  },
  options: {},
  examples: [
    {bad: 'Item: ____\n\n## IT use only\n\nTicket number: ____', flags: ['Ticket number'], as: 'form', better: '## What you need\n\nItem: ____'},
    {bad: 'Item: ____\n\nApproved by: ____', flags: ['Approved by'], as: 'form', better: 'Item: ____'},
    {
      bad: '## What do you need?\n\n<!-- One item -->\n\n## For reviewers only\n\n- [ ] Stock checked\n- [ ] Item handed out\n',
      flags: ['For reviewers only'],
      as: 'issue-template',
    },
    {
      bad: '## What do you need?\n\n<!-- One item -->\n\n## Handing it out\n\n- [ ] Account created\n- [ ] Requester informed\n',
      flags: ['Handing it out'],
      as: 'issue-template',
    },
    {
      bad: 'Item: ____\n\n## For the approver\n\nApproved by: ____\n\nNotes: ____',
      flags: ['For the approver'],
      as: 'form',
    },
    {
      good: '## For reviewers only\n\n- [ ] Stock checked\n- [ ] Item handed out\n',
      as: 'issue-template',
      because: 'The whole page is a checklist for staff: nobody sends it in.',
    },
    {good: '## What you need\n\nOffice: ____', as: 'form', because: 'It asks where somebody works.'},
    {good: 'Use of the room: ____', as: 'form'},
    {
      good: '## What do you need?\n\n<!-- One item -->\n\n## Before you send it\n\n- [ ] I have asked my manager\n- [ ] Price list read\n',
      as: 'issue-template',
      because: 'The requester ticks these.',
    },
  ],
  *check({kind, format, questions, officePlaces, isWorklist}, {finding}) {
    // Where nobody is asked anything, the page is the office's own; many boxes of staff make a template look like steps.
    const least = kind === 'form' ? 1 : 2
    if ((kind !== 'form' && format !== 'issue-template') || questions().length < least || isWorklist()) return
    for (const {label, field, labels} of officePlaces()) {
      const name = label?.text.trim() ?? ''
      if (field) {
        yield finding('office', field, {label: name})
        continue
      }
      if (!label) continue
      const span = {start: label.starts[0] ?? 0, end: label.ends.at(-1) ?? 0}
      if (!labels) {
        yield finding('boxes', span, {label: name})
        continue
      }
      const occurrences = labels.map(({starts, ends}) => ({start: starts[0] ?? 0, end: ends.at(-1) ?? 0}))
      yield finding('section', span, {label: name, count: labels.length}, {measure: labels.length, occurrences})
    }
  },
})
