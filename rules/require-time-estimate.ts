import {defineRule} from '../src/rule.ts'

const long =
  'What is the problem statement?: ____\n\nImplementation plan: ____\n\nTraining plan: ____\n\nImpact on customers: ____\n\nName of the contract number: ____'

export default defineRule({
  id: 'require-time-estimate',
  summary: 'Say how long the form takes when it takes over 10 minutes.',
  why: 'Who knows that a form takes half an hour sets the time aside; who does not gives up halfway or answers badly. The limit of 10 is our judgement. The minutes are an estimate from a model that may be out by half, so the rule speaks from 15 estimated minutes on. Off by default: readers found two of the six findings they saw worth acting on.',
  severity: 'off',
  category: 'form',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['our judgement', 'the minutes: see src/burden/constants.ts'],
  messages: {
    time: 'By our estimate this form takes about {minutes} minutes ({count} questions) and it does not say so. Add a line such as “This form takes about {minutes} minutes”, best from people you timed.',
  },
  options: {minutes: 10},
  examples: [
    {bad: `# Plan a move\n\n${long}`, flags: ['Plan a move'], as: 'form', better: `# Plan a move\n\nThis form takes about 35 minutes.\n\n${long}`},
    {bad: long, flags: ['What is the problem statement?'], as: 'form'},
    {good: `# Order\n\n${Array.from({length: 12}, (_, i) => `Part ${i + 1}: ____`).join('\n\n')}`, as: 'form', because: 'No word says that these take long.'},
    {good: '# Order a lamp\n\nColour: ____\n\nSize: ____', as: 'form'},
    {good: `# Plan a move\n\nAllow 40 minutes to fill in the form.\n\n${long}`, as: 'form', because: 'It says so in other words.'},
  ],
  *check({questions, minutes, timeEstimate, opening, audience}, {options, finding}) {
    const at = opening()
    const count = questions().length
    // The model may be out by half, so it speaks only well above the limit.
    // Engineers' templates are filled in over days, beside the work.
    if (!at || count === 0 || audience === 'it' || timeEstimate() || minutes().sure <= options.minutes * 1.5) return
    yield finding('time', at, {minutes: minutes().rounded(), count}, {measure: minutes().rounded()})
  },
})
