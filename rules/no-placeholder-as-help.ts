import {defineRule} from '../src/rule.ts'

const form = (label: string, rest: string): string =>
  `name: Laptop\ndescription: Ask for a laptop\nbody:\n  - type: textarea\n    attributes:\n      label: ${label}\n${rest}`

const telling =
  /^\W*(?:please\s+)?(?:describe|explain|provide|list|tell|write|add|include|specify|state|summari[sz]e|attach|paste|give|name|say|separate|use|mention|outline|share)\b/i
/** What an answer has to look like. */
const format =
  /\b(?:dd?[-/. ]?mm[-/. ]?yy(?:yy)?|mm[-/. ]dd[-/. ]yy(?:yy)?|yyyy[-/. ]?mm[-/. ]?dd|hh:mm)\b|\b(?:max(?:imum)?|at most|at least|up to)\.? \d+|\b(?:comma|semicolon|space|line)[- ]separated\b|\bone per line\b/i
/** Words of an instruction that say nothing about what is wanted. */
const filler =
  /^(?:please|describe|explain|provide|list|tell|write|add|include|specify|state|summari[sz]e|attach|paste|give|name|say|share|your|the|a|an|any|here|us|about|of|for|to|in|on|and|or|this|that|more|some|brief|briefly|short|clear|detailed?|details?|information|text|answer|response|description|it|is|are|with|you|if|n|links?)$/

export default defineRule({
  id: 'no-placeholder-as-help',
  summary: 'Put what to write into the help text, not the placeholder.',
  why: 'A placeholder goes away with the first letter typed, just when it is needed, and it is pale. People take it for an answer that is there already.',
  severity: 'note',
  category: 'fields',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['W3C, WCAG 2.2, 3.3.2 Labels or Instructions', 'Nielsen Norman Group: Placeholders in form fields are harmful'],
  messages: {only: 'Only the placeholder says what to write here, and it goes away as soon as somebody types. Move it to the help text below the label.'},
  options: {},
  examples: [
    {
      bad: form('Reason', '      placeholder: Explain which tasks your present laptop cannot do\n'),
      flags: ['Explain which tasks your present laptop cannot do'],
      as: 'issue-form',
      better: form('Reason', '      description: Explain which tasks your present laptop cannot do\n'),
    },
    {bad: form('First day', '      placeholder: DD-MM-YYYY\n'), flags: ['DD-MM-YYYY'], as: 'issue-form'},
    {good: form('Reason', '      placeholder: My laptop takes ten minutes to start\n'), as: 'issue-form', because: 'It is an example of an answer.'},
    {good: form('Reason', '      placeholder: Give your reason here\n'), as: 'issue-form', because: 'It says no more than the label does.'},
    {good: form('First day', '      description: Day, month and year\n      placeholder: DD-MM-YYYY\n'), as: 'issue-form'},
  ],
  *check({isOnScreen, questions}, {finding}) {
    // In a text file the bracketed prompt stays where it is until somebody answers.
    if (!isOnScreen()) return
    for (const {placeholder, help, label} of questions()) {
      if (!placeholder || help.length > 0) continue
      const own = new Set(words(label?.text ?? ''))
      const says = new Set(words(placeholder.text).filter((word) => !filler.test(word) && !own.has(word)))
      const isMask = format.test(placeholder.text) && !format.test(label?.text ?? '')
      if (!isMask && !(telling.test(placeholder.text) && says.size >= 2)) continue
      const start = placeholder.starts[0] ?? 0
      yield finding('only', {start, end: placeholder.ends[placeholder.text.trimEnd().length - 1] ?? start}, {})
    }
  },
})

function words(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.replace(/s$/, ''))
}
