import {defineRule} from '../src/rule.ts'

/** A line that says what the star means, or which questions must be answered. */
const key =
  /^\s*\*+\s*[^\s*]|\*[^*]{0,30}\b(?:required|mandatory|must|compulsory|optional)\b|\b(?:required|mandatory|compulsory|optional)\b[^.]{0,60}(?:\*|asterisks?|stars?\b)|(?:asterisks?|stars?)\b[^.]{0,60}\b(?:required|mandatory|compulsory|optional|must)\b|\ball (?:fields|questions|sections)\b[^.]{0,40}\b(?:required|mandatory|optional|unless)\b/i

export default defineRule({
  id: 'require-required-marking',
  summary: 'Say which questions must be answered, in one way.',
  why: 'A star with no key, or “required” here and “optional” there, leaves people to guess about the rest.',
  severity: 'note',
  category: 'fields',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['W3C, WCAG 2.2, 3.3.2 Labels or Instructions', 'GOV.UK Design System: mark optional questions, not required ones'],
  messages: {
    star: '{count} labels carry a star and nothing says what it means. Write “(optional)” on the others, or say above that * means required.',
    mixed: '{required} labels say that they are required, {optional} that they are optional, and {bare} say neither. Mark only the optional ones.',
  },
  options: {},
  examples: [
    {bad: 'Room\\*: ____\n\nDay\\*: ____\n\nNotes: ____', flags: ['Room\\*'], as: 'form', better: 'Room: ____\n\nDay: ____\n\nNotes (optional): ____'},
    {bad: 'Room (required): ____\n\nDay: ____\n\nNotes (optional): ____', flags: ['Day'], as: 'form'},
    {good: 'Questions with a star (\\*) are required.\n\nRoom\\*: ____\n\nNotes: ____', as: 'form'},
    {good: 'Room\\*: ____\n\nPrice: ____\n\n\\* As it stands on the door.', as: 'form', because: 'The star leads to a note.'},
    {good: 'Room: ____\n\nDay: ____\n\nNotes (optional): ____', as: 'form', because: 'What carries no mark must be answered: that is one way.'},
  ],
  *check({isOnScreen, questions, markOf, prose}, {finding}) {
    // There the form itself shows what is required.
    if (isOnScreen()) return
    const asked = questions()
    if (asked.length === 0) return
    const of = (mark: ReturnType<typeof markOf>) => asked.filter((field) => markOf(field) === mark)
    const stars = of('star')
    const [required, optional, bare] = [of('required'), of('optional'), of(undefined)]
    const hasStarsOnly = stars.length > 0 && optional.length === 0 && required.length === 0
    const isMixed = bare.length > 0 && required.length > 0 && optional.length > 0
    if (!hasStarsOnly && !isMixed) return
    if (prose().some(({text, field, role}) => (field === undefined || role === 'help') && key.test(text))) return
    const [star] = stars
    if (star && hasStarsOnly) yield finding('star', star, {count: stars.length}, {measure: stars.length})
    const [unmarked] = bare
    if (unmarked && isMixed) yield finding('mixed', unmarked, {required: required.length, optional: optional.length, bare: bare.length}, {measure: bare.length})
  },
})
