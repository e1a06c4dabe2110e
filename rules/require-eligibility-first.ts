import {defineRule} from '../src/rule.ts'

const who = String.raw`(?:managers?|team leads?|supervisors?|directors?|heads? of \w+|employees?|staff|members?|permanent staff|maintainers?|budget holders?|owners?|administrators?|residents?|students?|line managers?|people managers?|full-time \w+|approvers?)`
const rule = new RegExp(
  String.raw`\bonly (?:\w+ )?${who} (?:can|may|are allowed to|should|must) (?:submit|request|apply|use|fill|complete|propose|order|ask)\b|\b${who} only\b(?! if)|\b(?:this (?:form|service|request) is (?:only )?(?:open to|for) (?:\w+ )?${who} only)\b|\byou (?:are (?:only |not )?eligible|must be (?:a|an) (?:\w+ )?${who})\b|\bto be eligible\b|\bif you are not (?:a|an) (?:\w+ )?${who},? (?:do not|please do not|you cannot|you can['’]t)\b|\bdo not (?:use|submit|fill in|complete) this (?:form|request|template) (?:if|unless)\b`,
  'i',
)

export default defineRule({
  id: 'require-eligibility-first',
  summary: 'Say who may ask before the questions.',
  why: 'Who learns after ten questions that only managers may send the form has wasted the time, and often sends it all the same. Five questions is our judgement of too late.',
  severity: 'note',
  category: 'form',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Service Manual: check that people are eligible before they start', 'the number is our judgement'],
  messages: {late: 'Who may use this form is said after {count} questions. Move it to the top.'},
  options: {questions: 5},
  examples: [
    {
      bad: '# Get a car\n\nA: ____\n\nB: ____\n\nC: ____\n\nD: ____\n\nE: ____\n\nOnly managers may submit this form.',
      flags: ['Only managers may submit'],
      as: 'form',
      better: '# Get a car\n\nOnly managers may submit this form.\n\nA: ____',
    },
    {
      bad: '# Get a car\n\nA: ____\n\nB: ____\n\nC: ____\n\nD: ____\n\nE: ____\n\nDo not use this form if you live abroad.',
      flags: ['Do not use this form if'],
      as: 'form',
    },
    {good: '# Get a car\n\nOnly managers may submit this form.\n\nA: ____\n\nB: ____\n\nC: ____\n\nD: ____\n\nE: ____', as: 'form'},
    {good: '# Get a car\n\nA: ____\n\nOnly managers may submit this form.', as: 'form', because: 'One question is no loss.'},
  ],
  *check({kind, questions, matches}, {options, finding}) {
    if (kind !== 'form') return
    const asked = questions()
    const [first] = matches(rule)
    if (!first) return
    const count = asked.filter(({span}) => span.start < first.span.start && span.end <= first.span.start).length
    if (count >= options.questions) yield finding('late', first.span, {count}, {measure: count})
  },
})
