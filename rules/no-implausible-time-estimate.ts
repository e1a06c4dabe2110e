import {defineRule} from '../src/rule.ts'

const long = 'What is the problem statement?: ____\n\nImplementation plan: ____\n\nRollback plan: ____\n\nImpact on customers: ____'

export default defineRule({
  id: 'no-implausible-time-estimate',
  summary: 'State a time that a quick person can keep.',
  why: 'A form that claims two minutes and takes ten loses the trust of its readers. We compare with what a quick reader and writer needs, so the real time is longer still. The numbers are a model, not a measurement.',
  severity: 'note',
  category: 'form',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['our judgement', 'the minutes: see src/burden/constants.ts'],
  messages: {
    quick:
      'The form says {stated} minutes; even a quick person needs about {low} for its {count} questions. Ask some people to fill it in, and give the time they took.',
  },
  options: {},
  examples: [
    {
      bad: `# Plan a move\n\nThis form takes about two minutes.\n\n${long}`,
      flags: ['takes about two minutes'],
      as: 'form',
      better: `# Plan a move\n\nThis form takes about 30 minutes.\n\n${long}`,
    },
    {bad: `# Plan a move\n\nTime to complete: 1 minute. Please fill in all lines.\n\n${long}`, flags: ['Time to complete: 1 minute'], as: 'form'},
    {good: `# Plan a move\n\nThis form takes about half a day.\n\n${long}`, as: 'form'},
    {good: `# Plan a move\n\nThis form takes 20 to 40 minutes.\n\n${long}`, as: 'form', because: 'It is more than a quick person needs.'},
    {good: `# Plan a move\n\nWe reply in 2 minutes.\n\n${long}`, as: 'form', because: 'It is the time of the answer.'},
  ],
  *check({questions, minutes, timeEstimate}, {finding}) {
    const stated = timeEstimate()
    if (!stated || stated.minutes >= minutes().low) return
    yield finding('quick', stated.span, {stated: stated.minutes, low: minutes().lowRounded, count: questions().length}, {measure: minutes().lowRounded})
  },
})
