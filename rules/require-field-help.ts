import {defineRule} from '../src/rule.ts'

const composed =
  /\b(?:justif\w+|business (?:case|need|reason)|rationale|impact|benefits?|scope|requirements?|success criteria|use case|mitigation|(?:roll-?back|back-?out)(?! (?:steps|plan))|(?:roll-?back|trigger) (?:trigger|condition)s?|(?:security|service|interruption|data|evidence) risk|risk of|criticality|business reason|test plan|implementation plan|objectives?|cost code|budget code|project code|charge code|asset (?:tag|number)|purchase order|po number|licen[cs]e (?:type|number)|serial number|contract (?:number|reference)|reference number)\b|^\W*(?:\w+ )?(?:details|infrastructure[- ]support|evidence)\W*$/i

export default defineRule({
  id: 'require-field-help',
  summary: 'Say what a good answer looks like.',
  why: 'A question that must be looked up or thought out, with no word of help, brings back a guess or one line, and then a round of questions.',
  severity: 'note',
  category: 'fields',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['W3C, WCAG 2.2, 3.3.2 Labels or Instructions', 'two readers agreed on missing help in 29 % of cases: only the clearest are reported'],
  messages: {help: '“{label}” has to be thought out or looked up. Add a line that says what you want and where to find it.'},
  options: {},
  examples: [
    {bad: 'Business justification: ____', flags: ['Business justification'], as: 'form', better: 'Why do you need it (what can you not do without it)?: ____'},
    {bad: 'Cost code: ____', flags: ['Cost code'], as: 'form', better: 'Which budget pays for it (your manager knows)?: ____'},
    {good: 'Colour: ____', as: 'form'},
    {good: '## Impact\n\n<!-- Who cannot work, and since when? -->\n', as: 'issue-template', because: 'The comment is help.'},
  ],
  *check({questions, isRequired}, {finding}) {
    for (const field of questions()) {
      const label = field.label?.text.trim() ?? ''
      // What may be left empty is left empty by those who do not see what is meant.
      if (isRequired(field) === false || /\b(?:any|special|other|additional)\b/i.test(label)) continue
      const hasHelp = field.help.length > 0 || field.placeholder !== undefined || field.options.length > 0
      // A label that is a whole question says itself what it wants.
      if (!hasHelp && composed.test(label) && label.split(/\s+/).length <= 6) yield finding('help', field, {label})
    }
  },
})
