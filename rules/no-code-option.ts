import {defineRule} from '../src/rule.ts'

const form = (options: readonly string[]): string =>
  `name: Laptop\ndescription: Ask for a laptop\nbody:\n  - type: dropdown\n    attributes:\n      label: Cost centre\n      options:\n${options.map((option) => `        - ${option}\n`).join('')}`

/** An address of a cloud resource, or a number that a machine made up. */
const machine = /^(?:arn:[\w-]+:[\w:/*.-]+|\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?|[0-9a-f]{24,64})$/i
/** Letters and a number of a catalogue: `CC-4711`. */
const code = /^(?!(?:ISO|RFC|CVE|FY|CY|RTX|GTX|TLS|HTTP|USB|RHEL|SOC|PCI|Q)[- ]?\d)(?:[A-Z]{1,5}[-_.]\d{3,}|[A-Z]{2,5}\d{4,})(?:[-_.]\w{1,6})*$/

export default defineRule({
  id: 'no-code-option',
  summary: 'Offer names that people know, not codes.',
  why: 'Nobody knows which of five codes is theirs. They ask around, or take the first.',
  severity: 'note',
  category: 'fields',
  scope: 'field',
  since: '0.1.0',
  sources: ['GOV.UK Service Manual: use words that people know', 'our judgement'],
  messages: {code: '{count} of {all} options are only a code. Write beside each what it stands for.'},
  options: {},
  examples: [
    {bad: form(['CC-4711', 'CC-4712']), flags: ['CC-4711'], as: 'issue-form', better: form(['CC-4711 (London office)', 'CC-4712 (field staff)'])},
    {bad: form(['arn:aws:iam::aws:policy/ReadOnly', 'Full access']), flags: ['arn:aws:iam::aws:policy/ReadOnly'], as: 'issue-form'},
    {good: form(['London office', 'Field staff']), as: 'issue-form'},
    {good: form(['1.0.2', '"2024"', 'v3']), as: 'issue-form', because: 'Versions and years are what people know them by.'},
    {good: form(['T480', 'T490', 'X395']), as: 'issue-form', because: 'Models are what people know them by.'},
  ],
  *check({questions}, {finding}) {
    for (const {options} of questions()) {
      const machines = options.filter(({text}) => machine.test(text.trim()))
      const codes = options.filter(({text}) => code.test(text.trim()))
      // One name with a number in it may be a model; several are a list of codes.
      const found = codes.length >= 2 && codes.length * 2 >= options.length ? [...machines, ...codes] : machines
      const spans = found.map(({starts, ends}) => ({start: starts[0] ?? 0, end: ends.at(-1) ?? 0}))
      const [first] = spans
      if (first) yield finding('code', first, {count: spans.length, all: options.length}, {measure: spans.length, occurrences: spans})
    }
  },
})
