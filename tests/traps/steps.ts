import type {FalseAlarm} from './trap.ts'

const rules = ['max-handoffs', 'max-steps', 'max-branches', 'no-rekeying']
const fruit = [
  'apples',
  'pears',
  'plums',
  'figs',
  'limes',
  'dates',
  'kiwis',
  'grapes',
  'melons',
  'lemons',
  'cherries',
  'peaches',
  'mangos',
  'quinces',
  'olives',
  'nuts',
]

/** Texts that look like many steps, hand-offs, branches or like entering a fact twice, and are not. */
export const steps: readonly FalseAlarm[] = [
  {
    title: 'a numbered list of things is no procedure',
    kind: 'process',
    text: `# How to request fruit\n\nYou must ask for one of these, and you should say how many you need:\n\n${fruit.map((one, i) => `${i + 1}. fresh ${one} from the farm`).join('\n')}\n`,
    rules,
    flags: [],
  },
  {
    title: 'machines and messages take no work over',
    kind: 'process',
    text: `# How to request a badge

1. You fill in the form.
2. The form sends an e-mail to the porter.
3. You read the answer.
4. The portal opens a ticket.
5. You upload a photo.
6. The printer is started by the system.
7. You collect the badge.
8. A reminder is sent to the porter.
9. You sign for the badge.
`,
    rules,
    flags: [],
  },
  {
    title: 'prompts in brackets, labels with contacts and headings that tell what to do name nobody',
    kind: 'process',
    text: `# Onboarding checklist

## Notify customers

- [ ] [name of the company] is set up
- [ ] Order the chair
- [ ] Order the desk

## Contacts

- Service desk: 2314
- Facilities: 2315
- Security team: 2316
- Finance team: 2317
- Legal: 2318
- Payroll: 2319
- Procurement: 2320
`,
    rules,
    flags: [],
  },
  {
    title: 'courtesies are no branches, and a table of cases branches nowhere',
    kind: 'process',
    text: `# How to book a room

1. Open the calendar, if possible on your laptop.
2. Choose a room. If you have questions, ask the porter.
3. Add people, if any.
4. Add a phone number if needed.
5. Add drinks if applicable.
6. If you need help, call the porter.
7. Save it. If you are unsure, ask.
8. Print the plan if required.
`,
    rules,
    flags: [],
  },
  {
    title: 'programs start again and passwords are typed again',
    kind: 'process',
    text: `# How to update the screen

1. Restart the screen. The job starts again by itself.
2. Enter your password again.
3. Re-enter the code from your phone.
4. You do not have to send the form again.
5. Copy the address into your calendar.

If the date is wrong, resubmit the request.
`,
    rules,
    flags: ['no-rekeying: resubmit the request'],
  },
  {
    title: 'states, recipients, means and a role named in the next sentence are no hidden actors',
    text: `# Handing out badges

You must be signed in to see the list. Badges will be granted only to teams. Counts must be performed using the blue sheet.
Each lost badge must be recorded. Ana from the front desk sends it on. The front desk records it the same day.
`,
    rules: ['no-hidden-actor'],
    kind: 'process',
    flags: [],
  },
  {
    title: 'remarks, example notes and what a message says are no gaps',
    text: `# Answering the phone

% TODO: add the night shift

The first message should indicate that a time for the visit is coming soon.

> TODO: Why did nobody pick up?

1. Tell the guards. TODO: Name the guards of your organization.
`,
    rules: ['no-placeholder-text'],
    kind: 'process',
    flags: [],
  },
  {
    title: 'this policy, the page itself and an address given above need no link',
    text: `# Staff Travel Policy

I know the room booking guidelines (https://intranet.test/rooms).

Book a room as set out in the room booking guidelines. Pay in accordance with the rules in this policy. Go by train according to the travel policy.
`,
    rules: ['require-link'],
    kind: 'process',
    flags: [],
  },
]
