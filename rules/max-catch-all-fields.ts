import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'max-catch-all-fields',
  summary: 'Ask “anything else?” once at most.',
  why: 'People who have nothing to add must read each such question, and those who do cannot tell where to write it.',
  severity: 'note',
  category: 'fields',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Service Manual: ask only for what you need', 'our judgement'],
  messages: {many: '“{label}” is one of {count} questions for whatever else there is to say. Keep {max}, at the end.'},
  options: {max: 1},
  examples: [
    {
      bad: 'Which room?: ____\n\nAny other information: ____\n\nAdditional comments: ____',
      flags: ['Additional comments'],
      as: 'form',
      better: 'Which room?: ____\n\nAny other information: ____',
    },
    {
      bad: 'Comments: ____\n\nWhich room?: ____\n\nIs there anything else you want us to know?: ____',
      flags: ['Is there anything else you want us to know?'],
      as: 'form',
    },
    {good: 'Which room?: ____\n\nAny other information: ____', as: 'form'},
    {good: 'Additional rooms: ____\n\nAny other information: ____', as: 'form', because: 'The first asks for something definite.'},
    {good: '## Room\n\nComments: ____\n\n## Food\n\nComments: ____', as: 'form', because: 'Each is about its own section.'},
  ],
  *check({questions, isCatchAll, plainLabel, sections}, {options, finding}) {
    const all = questions().filter(isCatchAll)
    // Plain “Comments” in two sections are about the two.
    const isOwn = (section: number): boolean => sections()[section]?.depth !== 0 && all.filter((one) => one.section === section).length === 1
    const found = all.filter((field) => !(/^(?:comments|notes|remarks)$/.test(plainLabel(field)) && isOwn(field.section)))
    const last = found.at(-1)
    if (!last || found.length <= options.max) return
    yield finding('many', last, {label: last.label?.text.trim() ?? '', count: found.length, max: options.max}, {measure: found.length})
  },
})
