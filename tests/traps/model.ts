import type {Trap} from './trap.ts'

/** False alarms about what a form asks and how long it takes; each text holds one thing that is to be reported. */
export const model: readonly Omit<Trap, 'trap'>[] = [
  {
    title: 'user names and addresses of several people are not the requester’s',
    path: '.github/ISSUE_TEMPLATE/access.md',
    text: `---
name: Access to the print room
about: Ask for keys
---

For all staff of the house.

- **Your name:**
- **User names:**
- **E-mails:**
- **Email address of the shared mailbox:**
`,
    flags: ['no-known-question: Your name'],
  },
  {
    title: 'a list of roles is a wish, a list of departments beside a name is not',
    path: '.github/ISSUE_TEMPLATE/key.yml',
    text: `name: Key request
description: Ask for a key to a room
body:
  - type: input
    attributes:
      label: Which room?
  - type: dropdown
    attributes:
      label: Role
      options: [Reader, Writer]
  - type: dropdown
    attributes:
      label: Your department
      options: [Sales, Legal]
`,
    flags: ['no-known-question: Your department'],
  },
  {
    title: 'two halves of a name, two ways to call, and the manager’s name and e-mail are no repeated questions',
    path: '.github/ISSUE_TEMPLATE/desk.md',
    text: `---
name: Desk request
about: Ask for a desk
---

- **Which desk?**
- **Why do you need it:**
- **Business justification:**
- **Planned start:**
- **Planned end:**
`,
    flags: ['no-repeated-question: Business justification', 'require-field-help: Business justification'],
  },
  {
    title: 'many short questions of which we know nothing take no long time',
    path: 'order.md',
    text: `---
owner: Facilities
contact: "#desks-help"
response-time: 2 days
kind: form
---

# Screen order

${Array.from({length: 12}, (_, i) => `Part ${i + 1}: ____`).join('\n\n')}

Your name: ____
`,
    flags: ['no-known-question: Your name'],
  },
  {
    title: 'the time of an answer is not the time that the form takes',
    path: '.github/ISSUE_TEMPLATE/move.md',
    text: `---
name: Move request
about: Ask for a move
---

We review all questions in 2 minutes. Filling in this form takes one minute.

- **Impact on customers:** (who cannot work)
- **Training plan:** (who learns what)
`,
    flags: ['no-implausible-time-estimate: takes one minute'],
  },
  {
    title: 'a protocol, a host, a client and an impact that are not IT’s',
    path: '.github/ISSUE_TEMPLATE/visit.md',
    text: `---
name: Visit request
about: Ask for a badge for a visit
---

- **Protocol number of the study:**
- **Host name:**
- **Client ID:**
- **Impact level:**
- **Subnet mask:**
`,
    flags: ['require-field-help: Impact level', 'no-specialist-question: Subnet mask'],
  },
]
