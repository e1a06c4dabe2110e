import {defineRule} from '../src/rule.ts'

const form = (...labels: readonly string[]): string => labels.map((label) => `${label}: ____`).join('\n\n')

export default defineRule({
  id: 'no-duplicate-form',
  summary: 'Do not keep two forms that ask the same.',
  why: 'Who needs something must first find out which of two forms is theirs, and every change has to be made twice. That 80 % is the point where two forms are one is our judgement.',
  severity: 'note',
  category: 'form',
  scope: 'document',
  since: '0.1.0',
  sources: ['our judgement'],
  messages: {
    duplicate: '{shared} of the {count} questions are in {path} too. Make one form of the two, with a choice where they differ.',
  },
  options: {share: 80, least: 4},
  examples: [
    {
      bad: form('Colour of the desk', 'Height of the desk', 'Width of the desk', 'Room of the desk'),
      flags: ['Colour of the desk'],
      as: 'form',
      beside: form('Colour of the desk', 'Height of the desk', 'Width of the desk', 'Room of the desk', 'Lamp'),
    },
    {
      bad: `# New desk\n\n${form('Colour', 'Please enter the height', 'Width', 'Room', 'Lamp')}`,
      flags: ['New desk'],
      as: 'form',
      beside: form('Colour', 'Height', 'Width', 'Room'),
    },
    {good: form('Colour', 'Height', 'Width', 'Room'), as: 'form'},
    {
      good: `---\nlabels: desks\n---\n\n${form('Colour', 'Height', 'Width', 'Room')}`,
      as: 'form',
      beside: `---\nlabels: chairs\n---\n\n${form('Colour', 'Height', 'Width', 'Room')}`,
      because: 'They are filed under different labels, so that each comes to its own people.',
    },
    {good: form('Colour', 'Height', 'Width', 'Room'), as: 'form', beside: form('Colour', 'Height', 'Lamp', 'Shelf')},
    {good: form('Colour', 'Height', 'Width'), as: 'form', beside: form('Colour', 'Height', 'Width'), because: 'Three questions are soon alike.'},
  ],
  *check({alikeForms, opening}, {options, finding}) {
    const at = opening()
    const [most] = alikeForms(options.least)
    if (!most || !at || most.shared * 100 < options.share * most.count) return
    yield finding('duplicate', at, {shared: most.shared, count: most.count, path: most.path}, {measure: most.shared})
  },
})
