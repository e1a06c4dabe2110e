import {defineRule} from '../src/rule.ts'

/** A page on which somebody is asked for something, and long enough to get stuck on. */
const steps = `Request a laptop. ${Array.from({length: 52}, () => 'Then read the next line.').join(' ')}`

/** A form that somebody fills in to get help, or to ask. */
const help =
  /\b(?:questions? (?:and|or) requests?|(?:get|need|ask for|request|type of) (?:help|support)|support (?:request|ticket)|ask (?:us )?(?:a|your) question|help request)\b/i

export default defineRule({
  id: 'require-contact',
  summary: 'Say where to get help.',
  why: 'Somebody who is stuck and finds no address, channel or number gives up or asks the wrong people. When the page names no owner either, this one finding speaks for both (its message id is “nobody”): one line mends both. Those of a whole folder go under “meta:” in untape.yml, as “owner:” and “contact:”. An issue is itself a channel once somebody is assigned to it or a team is named. A page is held to it where its readers ask somebody for something. Forms of one question, pages of a screen or less, forms that are themselves the way to get help, a team’s own checklists and records, texts that any organization may take over, and what engineers keep for engineers are left alone, by our judgement.',
  severity: 'note',
  category: 'ownership',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Service Manual: offer help', '42 of 344 real documents name no contact (measured)'],
  messages: {
    missing: 'There is no way to get help here. Add an address, a channel or a number.',
    nobody: 'Nothing says whom to ask: there is no owner, address or channel. Add “Owner:” and a team with its address or channel.',
  },
  options: {questions: 2, words: 250, mentions: 1},
  examples: [
    {
      bad: `# How to get a laptop\n\n${steps}`,
      flags: ['document'],
      as: 'process',
      better: '# How to get a laptop\n\nStuck? Write to help@company.test.',
    },
    {bad: `---\nowner: Facilities\n---\n\n# How to get a laptop\n\n${steps}`, flags: ['document'], as: 'process'},
    {bad: 'Item: ____\n\nReason: ____\n\nQuestions: it@example.com', flags: ['document'], as: 'form'},
    {good: '# Support request\n\nWhat is wrong?: ____\n\nSince when?: ____', as: 'form', because: 'The form is the way to get help.'},
    {
      good: '---\nname: Laptop\nabout: Ask for a laptop\nassignees: pat\n---\n\n**Which one?**\n\n**Why?**\n',
      as: 'issue-template',
      because: 'Pat is told of the issue and can be asked there.',
    },
    {good: 'Item: ____', as: 'form', because: 'It is over before anybody is stuck.'},
    {good: '# Laptops\n\nStuck? Ask in #it-help.', as: 'process', because: 'A channel is a way to get help.'},
    {good: '---\ncontact: Service desk, extension 4000\n---\n\n# Laptops', as: 'process'},
  ],
  *check({namesContact, owner, mustNamePeople, kind, format, openingWords, waiting}, {options, finding}) {
    // What costs least is asked first: most documents ask nobody for anything.
    if (!mustNamePeople(options)) return
    const asked = waiting()
    if (!asked.asksOthers || (kind !== 'form' && asked.requests < options.mentions)) return
    if (namesContact() || (kind === 'form' && help.test(openingWords(60)))) return
    const isNamed = owner() !== undefined
    if (!isNamed || !format.startsWith('issue-')) yield finding(isNamed ? 'missing' : 'nobody', 'document', {})
  },
})
