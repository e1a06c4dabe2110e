import {defineRule} from '../src/rule.ts'

const long =
  'What is the problem statement?: ____\n\nImplementation plan: ____\n\nRollback plan: ____\n\nImpact on customers: ____\n\nName of the contract number: ____'

export default defineRule({
  id: 'require-time-estimate',
  summary: 'Say how long the form takes when it takes over 10 minutes.',
  why: 'Who knows that a form takes half an hour sets the time aside; who does not gives up halfway or answers badly. The minutes are an estimate from a model, and the limit of 10 is our judgement.',
  severity: 'note',
  category: 'form',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['our judgement', 'the minutes: see src/burden/constants.ts'],
  messages: {
    time: 'By our estimate this form takes about {minutes} minutes ({count} questions) and it does not say so. Add a line such as “This form takes about {minutes} minutes.”',
  },
  options: {minutes: 10},
  examples: [
    {bad: `# Plan a move\n\n${long}`, flags: ['Plan a move'], as: 'form', better: `# Plan a move\n\nThis form takes about 35 minutes.\n\n${long}`},
    {bad: long, flags: ['What is the problem statement?'], as: 'form'},
    {good: '# Order a lamp\n\nColour: ____\n\nSize: ____', as: 'form'},
    {good: `# Plan a move\n\nAllow 40 minutes to fill in the form.\n\n${long}`, as: 'form', because: 'It says so in other words.'},
  ],
  *check({questions, minutes, timeEstimate, opening, audience}, {options, finding}) {
    const at = opening()
    const count = questions().length
    // Engineers' templates are filled in over days, beside the work.
    if (!at || count === 0 || audience === 'it' || timeEstimate() || minutes().value <= options.minutes) return
    yield finding('time', at, {minutes: minutes().rounded, count}, {measure: minutes().rounded})
  },
})
