import type {FalseAlarm} from './trap.ts'

const path = '.github/ISSUE_TEMPLATE/room.yml'
const form = (body: string): string => `name: Room request\ndescription: Ask for a room\nbody:\n${body}`
const input = (label: string, rest = '', required = false): string =>
  `  - type: input\n    attributes:\n      label: ${label}\n${rest}    validations:\n      required: ${required}\n`
const list = (label: string, options: readonly string[]): string =>
  `  - type: dropdown\n    attributes:\n      label: ${label}\n      options:\n${options.map((option) => `        - "${option}"\n`).join('')}`

export const fields: readonly FalseAlarm[] = [
  {
    title: 'ranges that meet',
    path,
    text: form(
      list('How long?', ['Less than 1 hour', '1–4 hours', 'More than 4 hours', 'Not sure']) +
        list('How many people?', ['1-5', '6-20', '21+']) +
        list('What does it cost?', ['Under £1,000', '£1,000 or more', 'Not known yet']) +
        list('How old are they?', ['0–17', '18–64', '65 and over']) +
        list('When is it used?', ['09:00–12:00', '12:00–15:00']) +
        list('How many chairs?', ['1–10', '10–20']),
    ),
    flags: ['no-overlapping-options: 10–20'],
  },
  {
    title: 'sizes, versions, steps of a price list and ranges of different things',
    path,
    text: form(
      list('Which screen?', ['24 inch', '27 inch', '32 inch']) +
        list('Which plan?', ['Up to 5 desks', 'Up to 20 desks', 'Up to 50 desks']) +
        list('Which door?', ['Weekdays (9–17)', 'Weekends (10–16)']) +
        list('Which release?', ['1.0–1.4', '2.x', '3.0']) +
        list('Which lift?', ['1–4', '8–12']),
    ),
    flags: ['no-overlapping-options: 8–12'],
  },
  {
    title: 'pairs that are one thing, and one question with two heads',
    rules: ['no-double-question'],
    path,
    text: form(
      input('Date and time') +
        input('Name and address of the place') +
        input('Chairs and tables') +
        input('E-mail or phone') +
        input('When and where do you need it?') +
        input('Who opens it and when does it close?'),
    ),
    flags: ['no-double-question: Who opens it and when does it close?'],
  },
  {
    title: 'a required answer with a way out',
    path,
    text: form(
      input('Number of the old room (if any)', '      description: Write “none” if it is your first.\n', true) +
        input('What you will do there', '      description: Add the floor and, if you know it, the wing.\n', true) +
        input('Door code (if you have one)', '      placeholder: N/A\n', true) +
        input('Do you have a door code?', '      description: If so, write it down.\n', true) +
        input('Room you have now (if any)', '', true),
    ),
    flags: ['no-required-conditional: Room you have now (if any)'],
  },
  {
    title: 'placeholders that are examples or repeat the label',
    path,
    text: form(
      input('Purpose of the visit', '      placeholder: We show the new desks to two guests\n') +
        input('Floor plan link', '      placeholder: https://example.com/plan\n') +
        input('Reason', '      placeholder: Please give the reason here\n') +
        input('Last day', '      placeholder: YYYY-MM-DD\n'),
    ),
    flags: ['no-placeholder-as-help: YYYY-MM-DD'],
  },
  {
    title: 'short labels that something beside them explains',
    text: '# Room request\n\n## Projector\n\nType: ____\n\nNumber: ____\n\n## Details\n\nReference: ____\n\nWhich room?: ____\n\nWho opens it?: ____\n\nComments: ____\n',
    flags: ['no-vague-label: Reference'],
  },
  {
    title: 'one label twice where something tells the two apart',
    text: '# Room request\n\nGuest: ____ Day: ____\n\nHost: ____ Day: ____\n\n## First choice\n\nRoom: ____\n\n## Second choice\n\nRoom: ____\n\nFloor: ____\n\nRoom: ____\n',
    flags: ['no-duplicate-label: Room'],
  },
  {
    title: 'boxes that must all be ticked are no question',
    path,
    text: form(
      `  - type: checkboxes\n    attributes:\n      label: Before you send this\n      options:\n        - label: Other\n          required: true\n        - label: The room is free on that day\n          required: true\n` +
        list('Which room?', ['Oak', 'Other', 'Elm']),
    ),
    flags: ['prefer-other-last: Other'],
  },
]
