import type {FalseAlarm} from './trap.ts'

/** False alarms met while the rules on language were measured; they have no number of their own. */
export const languageRules: readonly FalseAlarm[] = [
  {
    title: 'passives that say by what somebody decides',
    rules: ['no-hidden-actor'],
    text: '# Badges\n\nBadges must be granted based on need. Rooms must be assigned on the basis of size. Keys must be granted within a day.\n',
    flags: ['no-hidden-actor: must be granted'],
  },
  {
    title: 'times in weeks without a number, and gaps in round brackets',
    kind: 'process',
    rules: ['no-vague-deadline', 'no-placeholder-text'],
    text: '# Badges\n\nYou get the badge within a few weeks. The price is (TBC- will follow), the day is (insert date), and (insert the card first) is a step.\n',
    flags: ['no-vague-deadline: within a few weeks', 'no-placeholder-text: TBC', 'no-placeholder-text: (insert date)'],
  },
  {
    title: 'passives in which it is plain who acts',
    text: `# Handing out badges

The front desk hands out badges. Lost badges must be replaced within a day and must be recorded.
No badge should be given to guests, and a badge must not be approved twice. The list will be updated at night.

## Duties of the front desk

- The list must be reviewed each Monday.

The manager:

- Each order must be approved.

Every badge must be checked yearly.
`,
    flags: [],
  },
  {
    title: 'passives that say which things are meant, ask, or speak of programs and targets',
    text: `# Moving a desk

Pack the boxes that should be completed on the day. The date after which a badge should be reviewed stands on its back.
When do the boxes have to be checked? Night jobs should be completed within 40 minutes.

## Service levels

Orders should be processed within an hour.

## Before the move

Everything in this section needs to be completed first.

### Front desk

Print the labels.

### Project team

Count the chairs.
`,
    kind: 'process',
    rules: ['no-hidden-actor'],
    flags: [],
  },
  {
    title: 'a role that does it in another sentence of the page',
    text: `# Gift cards

The shop manager reviews gift cards each Friday.

## Old cards

Gift cards must be reviewed before they are sold again.
`,
    kind: 'process',
    rules: ['no-hidden-actor'],
    flags: [],
  },
  {
    title: 'duties without a person under a heading about an activity, and what the reader plainly does',
    text: `# Lock policy

## Key management

Old keys must be erased from the list. When company property is lost, it should be replaced by noon. Forms must be submitted in blue ink.
The store must be cleaned as in the plan written by the board. Spare keys must be time-stamped, counted and kept.

## Doors

Doors must be counted by:

- the guard

Locks should be ordered through the front desk. If a lock needs to be drilled, call us.
`,
    kind: 'process',
    rules: ['no-hidden-actor'],
    flags: ['no-hidden-actor: must be erased', 'no-hidden-actor: must be cleaned', 'no-hidden-actor: must be time-stamped, counted'],
  },
  {
    title: 'what is taken from whoever breaks a rule, and what just ends',
    text: `# Pool cards

If you do not comply with the rules, your access to the pool may be suspended. Misuse of the card can lead to the loss of your access.
Your access will be revoked when your card expires. Cards that are not accepted at the gate work at the desk.
A breach may result in disciplinary action and the loss of your access.
`,
    kind: 'process',
    rules: ['no-threat'],
    flags: ['no-threat: access to the pool may be suspended', 'no-threat: can lead to the loss'],
  },
  {
    title: 'times without a number that somebody owes, and one that is only waited for',
    text: `# Lost coats

We call you as quickly as possible. We will send the coat at the earliest opportunity.

If you are not called within a reasonable time, ring the desk.
`,
    kind: 'process',
    rules: ['no-vague-deadline'],
    flags: ['no-vague-deadline: as quickly as possible', 'no-vague-deadline: at the earliest opportunity'],
  },
  {
    title: 'prompts and licences that stay as they were',
    text: `# Garden guide

PROMPT for the writing program

${'Write about the garden and its beds in plain words. '.repeat(25).trim()}
`,
    kind: 'process',
    rules: ['max-paragraph-length', 'max-reading-grade'],
    flags: [],
  },
  {
    title: 'a passive that hides who acts',
    text: `# Spare rooms

The key costs ten euros. Every loan must be approved by noon.
`,
    flags: ['no-hidden-actor: must be approved'],
  },
  {
    title: 'pronouns, names and verbs that look doubled or slashed',
    text: `# Party list

Tell us your pronouns (he/she/they). Log in in the evening, or hand the list in in the morning. We saw that that worked.
Read a/and/or/b.txt. The rooms Walla Walla and Bye Bye are taken.

Bring a cake and/or a salad to to the kitchen.
`,
    flags: ['no-slash-alternative: and/or', 'no-repeated-word: to to'],
  },
  {
    title: 'acronyms in a row of names, in front of a number, with their meaning in brackets',
    text: `# Bus passes

The towns of Faro, Olhao and QXT take part, as do QAB, QAC or QAD. Quote the WQB reference number or your WQC ticket.
Old rules on school trips (QSA, QSB) do not count, nor do QHB papers (care of small horses).

Ask the QZRT for a pass.
`,
    flags: ['no-undefined-acronym: QZRT'],
  },
  {
    title: 'gaps that are meant',
    text: `# Procedure: moving desks

1. Clear the desk.
2. Pack the boxes.
3. Label each box.
4. Call the caretaker.
5. Wait for the lift.

If you do not know the floor, write TBD. Keep a TODO list. Call the number XXX-55.

- [ ] Order boxes: TODO

Boxes come from TBD.
`,
    flags: ['no-placeholder-text: TBD'],
  },
  {
    title: 'adjectives and fixed words that look like stiff verbs',
    text: `# Shelf plan

The retained shelves stay, after three attempts. Restore the list to a point in time. Note any additional wishes.

The shelf was subsequently relocated.
`,
    flags: ['prefer-plain-words: subsequently'],
  },
  {
    title: 'what can be found behind a link, and where something can be found',
    rules: ['no-hidden-actor'],
    kind: 'process',
    text: 'The list can be found [here](list.md). Tell us where the key can be found. The guide can be found at https://company.test/guide today. The plan can be found in the staff folder.\n',
    flags: ['no-hidden-actor: can be found'],
  },
  {
    title: 'deeds in a policy that has a part on roles',
    rules: ['no-hidden-actor'],
    kind: 'process',
    text: '# Key policy\n\n## Roles and responsibilities\n\nThe desk keeps the keys.\n\n## Keys\n\nEach key must be recorded in the book. Each copy must be approved in advance.\n',
    flags: ['no-hidden-actor: must be approved'],
  },
]
