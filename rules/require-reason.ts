import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'require-reason',
  summary: 'Say why you ask for a proof, a quote or a risk assessment.',
  why: 'A proof of approval, a business case or three quotes cost the requester days, and somebody else’s time too. One line on what it is checked for lets them send the right thing, and shows whether it is needed at all. Private facts and files have rules of their own, and so have questions for specialists. That the reason belongs beside the demand is our judgement. Off by default: readers found none of the few findings they saw worth acting on.',
  severity: 'off',
  category: 'fields',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Service Manual: say why you ask', 'our judgement'],
  messages: {
    why: '“{label}” costs the requester and others time, and nothing here says why you need it. Add one line on what you check in it, or leave it out.',
  },
  options: {},
  examples: [
    {bad: 'Item: ____\n\nEvidence of approval: ____', flags: ['Evidence of approval'], as: 'form', better: 'Item: ____'},
    {bad: 'Item: ____\n\nRisk assessment: ____', flags: ['Risk assessment'], as: 'form'},
    {good: '## Risk assessment\n\n<!-- We use it to choose who looks at your request. -->\n', as: 'issue-template', because: 'The help gives the reason.'},
    {good: 'Risk assessment (optional): ____', as: 'form'},
    {good: 'Item: ____', as: 'form'},
  ],
  *check({questions, demandOf, saysWhy, audience}, {finding}) {
    if (audience === 'it') return
    for (const field of questions()) {
      if (demandOf(field) === 'proof' && !saysWhy(field)) yield finding('why', field, {label: field.label?.text.trim() ?? ''})
    }
  },
})
