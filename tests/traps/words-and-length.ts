import type {FalseAlarm} from './trap.ts'

const length = ['max-sentence-length']
const words = ['prefer-plain-words']

/** Sentences that have many words and are read in one go, and long words that are right where they stand. */
export const wordsAndLength: readonly FalseAlarm[] = [
  {
    title: 'examples at the end of a sentence are not held in mind',
    text: 'Your team may want to think about what else the new room could offer to the people who work on the other floors, such as a large screen, a coffee machine or a quiet corner.\n',
    rules: length,
    flags: [],
  },
  {
    title: 'a remark in brackets may be skipped',
    text: 'We have a place where every visitor can leave a note about a fault in the building (for instance a box at the front desk or a page on the site that the guards look at) at any time.\n',
    rules: length,
    flags: [],
  },
  {
    title: 'one idea just over the limit has no place to split',
    text: 'If you are one of the people looking for a seat near the window, go to the end of this page for a drawing of the seats that are still free on the third floor.\n',
    rules: length,
    flags: [],
  },
  {
    title: 'a contrast is one idea',
    text: 'As it stands, the new plan would let the owner of a building choose the rooms in the interest of those who rent them out, rather than in the interest of the people who work there.\n',
    rules: length,
    flags: [],
  },
  {
    title: 'a user story is one wish',
    text: 'As a visitor of the building, I want to find a plain list of the free rooms with the size of each, and I want it on one page, so that I can book.\n',
    rules: length,
    flags: [],
  },
  {
    title: 'words of a licence and of a standard are not ours to change',
    text: `This text may also be used under the terms of the GPL, in which case the provisions of that licence shall apply instead of those above, and you must keep this notice together with the list of the authors who wrote the first edition.

"MUST NOT" means that the rule is an absolute prohibition of the specification, and that nobody who follows the specification may leave it out, whatever reasons they have, even where those reasons were known to everybody who wrote it down prior to that.
`,
    rules: [...length, ...words],
    flags: [],
  },
  {
    title: 'a quotation over several paragraphs is somebody else’s words',
    text: `The old contract says this:

"The tenant shall keep the room and all that is in it in the state in which it was found on the first day, and the owner shall visit it prior to the end of each year with or without a witness of the tenant’s choice.

The key shall be returned on the last day."
`,
    rules: [...length, ...words],
    flags: [],
  },
  {
    title: 'the second half of a condition is not split off',
    text: 'If you have a key for the side door of the building on Mill Street, but have lost the card that came with it in the envelope, you can ask the desk for another.\n',
    rules: length,
    flags: [],
  },
  {
    title: '“ensure”, which is as plain as “make sure”',
    text: 'The guard is responsible for ensuring that the door is shut. The lock ensures that it stays shut. We work to ensure that everyone is safe.\n\nEnsure that the light is off.\n',
    rules: words,
    flags: [],
  },
  {
    title: '“additional” where “more” would not fit',
    text: 'This additional complexity is not worth it, and it may trigger additional obligations. The pages give additional context.\n\nIf you need additional chairs, call us.\n',
    rules: words,
    flags: ['prefer-plain-words: additional'],
  },
  {
    title: 'words that are exact, or the usual ones',
    text: 'You must comply with the law and minimise the risk to the people impacted. Describe the impact and who is impacted. The part is authorized to open the gate, by virtue of its mark. Both ways begin with initiating a request. As soon as feasible, demonstrate it.\n',
    rules: words,
    flags: [],
  },
  {
    title: '“regarding” behind a verb of telling, and elsewhere',
    text: 'The options regarding room management are on page two, and the plan has a gap regarding heating.\n\nContact us regarding the key.\n',
    rules: words,
    flags: ['prefer-plain-words: regarding'],
  },
  {
    title: '“in accordance with” before a list, and with a rule',
    text: 'Act in accordance with:\n\n- the plan\n\nStore the key in accordance with our plan.\n',
    rules: words,
    flags: ['prefer-plain-words: in accordance with'],
  },
  {
    title: 'the name of a role, a figure of speech and a rhythm that is no plan',
    text: 'The subject matter expert looks at the leak. Once you have spun up the gears of the repair, keep a cadence of updates. Small groups spin up or down.\n\nShow a steady release cadence.\n',
    rules: ['no-jargon'],
    flags: [],
  },
  {
    title: 'a pair of terms for whoever checks how accounts are kept',
    text: 'Look at provisioning, review and deprovisioning. Then name the threat actors.\n',
    rules: ['no-jargon'],
    flags: [],
  },
  {
    title: 'words whose plainer twin means something else',
    text: 'The form is finalized after a week. Say what the meeting should accomplish. The agreement shall dictate the fee. Those who relocate for a year keep their desk.\n\nPursuant to this, the board meets. A post is not made for the purpose of someone climbing a step.\n',
    rules: words,
    flags: [],
  },
  {
    title: 'the formula of a user story',
    text: 'In order to find a free desk, the clerk on the third floor wants a map.\n\nAs a guard of the north gate, I want to see every lorry that comes in on a list with its time and its load so that the drivers do not have to wait at the gate while I look for their papers.\n',
    rules: [...words, ...length],
    flags: [],
  },
  {
    title: 'two sentences, the first of which ends on an apostrophe and an s',
    text: "The blue box is a copy of the green box and it is kept well apart from the third floor’s. It may be that you have to put a note into your own copy or into the first.\n\nThe blue box is a copy of the green box and it is kept well apart from the 3F's. It may be that you have to put a note into your own copy or into the first.\n",
    rules: length,
    flags: [],
  },
  {
    title: 'a motto, and a story that a dash divides',
    text: '**Mission:** Give every traveller on the long road to the coast a warm room, a quiet bed and a full plate by bringing together the best of our cooks, our guides and our drivers in one friendly house by the sea.\n\nThe old mill on the hill was never meant to be a hotel with forty rooms - it just grew year by year as the guests told their friends about the view and the bread and the lake behind the garden.\n',
    rules: length,
    flags: [],
  },
  {
    title: 'long words that are set, forbidden with, in a row of verbs, or echoed',
    text: `We collect, store or transmit the film. No guest shall enter the cellar. Do not attempt to open the gate. To terminate your account, call us.
The guide will help carry the bags and assist you with the coats. Water it where feasible. Orders may follow expedited steps.
The wall is painted in accordance with the plan.

You shall attempt to transmit the film.
`,
    rules: words,
    flags: ['prefer-plain-words: shall', 'prefer-plain-words: attempt', 'prefer-plain-words: transmit'],
  },
  {
    title: 'a remark, a condition and one more thing make a sentence long, with or without a full stop; one plain statement does not',
    text: `You may take a boat from the north pier for one day and you may give it to a friend who has a card of the club and can show it to the guard at the gate.

- The boat must be back at the pier by six in the evening (the guard locks the gate then and goes home to the village on the hill), or else you wait until the next morning

If you are one of the guests who look for a bench near the water, walk to the end of the long path for a view of the benches that are free on the east side.
`,
    rules: length,
    flags: [
      'max-sentence-length: You may take a boat from the north pier for one day and you may give it to a friend who has a card of the club and can show it to the guard at the gate.',
      'max-sentence-length: The boat must be back at the pier by six in the evening (the guard locks the gate then and goes home to the village on the hill), or else you wait until the next morning',
    ],
  },
]
