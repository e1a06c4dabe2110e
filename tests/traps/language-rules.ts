import type {Trap} from './trap.ts'

/** False alarms met while the rules on language were measured; they have no number of their own. */
export const languageRules: readonly Omit<Trap, 'trap'>[] = [
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
    flags: ['prefer-plain-words: subsequently', 'prefer-plain-words: relocated'],
  },
]
