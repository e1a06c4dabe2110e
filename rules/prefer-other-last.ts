import {defineRule} from '../src/rule.ts'

const list = (options: readonly string[]): string => `Which room? Choose one\n\n${options.map((option) => `- [ ] ${option}\n`).join('')}`

const other = /^\W*(?:others?(?:\s*[:(,–—-].*|,? please (?:specify|state|say).*|\W*)|something else.*|none of (?:these|the above|them).*|anything else.*)$/i
/** What may stand behind it. */
const end =
  /^\W*(?:n\/?a\b|not applicable|none|no\b|nothing|(?:i am |i['’]m )?(?:not sure|unsure)|not (?:yet )?known|unknown|(?:i )?(?:do not|don['’]t) know|prefer not|rather not|undecided|tbd|all of|multiple|several|not sure\b|unspecified)/i

export default defineRule({
  id: 'prefer-other-last',
  summary: 'Put “Other” and “None of these” last.',
  why: 'People read a list from the top. Who meets “Other” first takes it, and never sees the option that fits.',
  severity: 'note',
  category: 'fields',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Design System: radios and check boxes', 'our judgement'],
  messages: {last: '“{option}” stands before {others}. Move it to the end, so that people see the rest first.'},
  options: {},
  examples: [
    {bad: list(['Oak', 'Other', 'Elm']), flags: ['Other'], as: 'form', better: list(['Oak', 'Elm', 'Other'])},
    {bad: list(['None of these', 'Oak', 'Elm']), flags: ['None of these'], as: 'form'},
    {good: list(['Oak', 'Elm', 'Other', 'Not sure']), as: 'form', because: '“Not sure” may stand behind it.'},
    {good: list(['Other rooms on this floor', 'Rooms upstairs', 'Outside']), as: 'form', because: 'It names a choice of its own.'},
    {good: list(['None', 'Low', 'High']), as: 'form', because: 'Here “None” is the lowest of a scale.'},
  ],
  *check({questions}, {finding}) {
    for (const {options} of questions()) {
      for (const [i, option] of options.entries()) {
        if (!other.test(option.text)) continue
        const behind = options.slice(i + 1).filter(({text}) => !end.test(text) && !other.test(text)).length
        if (behind === 0) continue
        const start = option.starts[0] ?? 0
        yield finding(
          'last',
          {start, end: option.ends.at(-1) ?? start},
          {option: option.text.trim(), others: behind === 1 ? 'another option' : `${behind} other options`},
          {measure: behind},
        )
        break
      }
    }
  },
})
