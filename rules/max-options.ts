import {defineRule} from '../src/rule.ts'

const names = 'Room Ash Birch Cedar Elm Fir Oak Pine Yew Larch Maple Beech Holly Rowan Willow Alder Hazel Lime'.split(' ')
const list = (options: readonly string[], label: string): string =>
  `name: Room\ndescription: Ask for a room\nbody:\n  - type: dropdown\n    attributes:\n      label: ${label}\n      options:\n${options.map((option) => `        - ${option}\n`).join('')}`

/** Long lists whose names everybody knows. */
const known = /\b(?:countr(?:y|ies)|nationality|states?|provinces?|languages?|time ?zones?|currenc(?:y|ies)|month|year|hour|day)\b/i

export default defineRule({
  id: 'max-options',
  summary: 'Offer at most 15 options, or your own limit.',
  why: 'People read a list from the top and take the first that fits. Beyond a screenful they miss the better one. No study gives a limit: the number is our judgement.',
  severity: 'note',
  category: 'fields',
  scope: 'field',
  since: '0.1.0',
  sources: ['our judgement'],
  messages: {many: '{count} options stand here in no order of the alphabet, over {max}. Put the usual ones first and join or drop the rest, or sort them.'},
  options: {max: 15},
  examples: [
    {bad: list(names.slice(0, 16), 'Which room'), flags: ['Which room'], as: 'issue-form'},
    {bad: list(names.slice(0, 18), 'Which tree'), flags: ['Which tree'], as: 'issue-form'},
    {good: list(names.slice(0, 15), 'Which room'), as: 'issue-form'},
    {good: list(names.toSorted(), 'Which room'), as: 'issue-form', because: 'In the order of the alphabet each is quickly found.'},
    {good: list(['--- Big ---', ...names.slice(0, 18)], 'Which tree'), as: 'issue-form', because: 'Headings between the options put them in order.'},
    {good: list(names, 'Which country'), as: 'issue-form', because: 'Everybody knows the list.'},
  ],
  *check({questions}, {options, finding}) {
    for (const field of questions()) {
      // Who is to tick all that apply has to see them all.
      if (field.kind !== 'choice') continue
      const texts = field.options.map(({text}) => text.trim().toLowerCase())
      if (texts.length <= options.max || known.test(field.label?.text ?? '') || isSorted(texts)) continue
      if (texts.some(isHeading) || (field.optionGroups ?? 0) > 1) continue
      yield finding('many', field, {count: texts.length, max: options.max}, {measure: texts.length})
    }
  },
})

/** “--- Rooms ---”: who sets headings between the options has put them in order. */
function isHeading(text: string): boolean {
  return /^[-–—=_*#~]{2,}.*[-–—=_*#~]{2,}$/.test(text)
}

/** In the order of the alphabet or of numbers, but for a few at the two ends (“Other”). */
function isSorted(texts: readonly string[]): boolean {
  const breaks = texts.filter((text, i) => i > 0 && (texts[i - 1] ?? '').localeCompare(text, 'en', {numeric: true}) > 0).length
  return breaks * 8 <= texts.length
}
