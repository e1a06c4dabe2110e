import type {FalseAlarm} from './trap.ts'

const head = (name: string): string => `---\nname: ${name}\nabout: Ask for ${name}\n---\n\n`

/** Forms in which rules about the whole of a form are known to raise false alarms. */
export const forms: readonly FalseAlarm[] = [
  {
    title: 'boxes that the requester ticks, and boxes that staff tick',
    path: '.github/ISSUE_TEMPLATE/form.md',
    text: `${head('a shared calendar')}## Which calendar?

<!-- Its name -->

## Why do you need it?

<!-- One line -->

## Before you send this

- [ ] I have asked the owner
- [ ] My manager knows

## What you need

- [ ] Calendar on the phone
- [ ] Calendar on the laptop

## Steps after the answer

- [ ] Calendar access granted
- [ ] Requester informed
`,
    rules: ['no-office-use-fields'],
    flags: ['no-office-use-fields: Steps after the answer'],
  },
  {
    title: 'who may read, the requester’s own team, and a block of approvals',
    path: '.github/ISSUE_TEMPLATE/form.md',
    text: `${head('a car')}## Staff only

Where to: ____

## To be completed by your team

Passengers: ____

## Approvals

- [ ] Head of travel
- [ ] Head of finance
`,
    rules: ['no-office-use-fields'],
    flags: ['no-office-use-fields: Approvals'],
  },
  {
    title: 'a document that is linked once, below, or beside its address',
    path: 'docs/how-to-travel.md',
    text: `# How to travel

Book as per the [travel policy](https://intranet.test/travel). You must follow the steps in order.

1. Choose a train as described in the travel policy.
2. Read the noted guidance before you book:
   - [Trains](https://intranet.test/trains)
3. See the policy below if you take a plane.
4. Refer to the hotel guidelines at https://intranet.test/hotels and book a room.
5. Claim the meal as set out in the expenses policy.
`,
    rules: ['require-link'],
    flags: ['require-link: set out in the expenses policy'],
  },
  {
    title: 'an address, a name and a state that are nobody’s private life',
    path: '.github/ISSUE_TEMPLATE/form.md',
    text: `${head('a web address')}## Web address

<!-- Where the page will be -->

## Which country is the supplier in?

<!-- One word -->

## Does the system hold bank details?

- [ ] Yes
- [ ] No

## Home address

<!-- Street and town -->
`,
    rules: ['require-sensitive-reason'],
    flags: ['require-sensitive-reason: Home address'],
  },
  {
    title: 'a total that is asked alone',
    path: '.github/ISSUE_TEMPLATE/form.md',
    text: `${head('a purchase')}Supplier: ____

Total cost: ____

The price, multiplied by the number of people: ____
`,
    rules: ['no-arithmetic'],
    flags: ['no-arithmetic: The price, multiplied by the number of people'],
  },
  {
    title: 'signing in, signing up and an electronic signature',
    path: 'docs/how-to-sign.md',
    text: `# How to sign a contract

1. Sign in and print the list of contracts if you like.
2. Sign the contract electronically; a wet signature is not needed.
3. You do not have to print and sign anything.
4. For deeds, print and sign the last page.
`,
    rules: ['no-wet-signature'],
    flags: ['no-wet-signature: print and sign'],
  },
]
