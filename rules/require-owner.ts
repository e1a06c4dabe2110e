import {defineRule} from '../src/rule.ts'

/** A page on which somebody asks and waits, and long enough to have an owner. */
const steps = `Raise a request, request approval, and request a bag. ${Array.from({length: 24}, () => 'Then read the next line.').join(' ')}`

export default defineRule({
  id: 'require-owner',
  summary: 'Name who is accountable.',
  why: 'When nobody owns a form or a process, nobody mends it and nobody can be asked. A team is enough; untape.yml or CODEOWNERS may name it for a whole folder. Where a page names no way to get help either, require-contact speaks for both. A team or role that decides, acts or is to be asked counts as an owner, and so does a mailbox: somebody reads it. A page is held to it only where its readers ask somebody for something at least three times: who follows a guide alone does not miss the name. Short forms, short pages, records of a team, self-checks, texts that any organization may take over, a team’s own checklists and what engineers keep for engineers are left alone: their repository says whose they are. The limits are our judgement. Off by default: readers of public documents found fewer than 6 in 10 of its findings worth acting on, because a repository or a body often answers for a page without being named on it. Inside one organisation it is worth trying; require-contact speaks by default.',
  severity: 'off',
  category: 'ownership',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['42 of 344 real documents name neither owner nor contact (measured)'],
  messages: {missing: 'Nothing says who answers for this. Add “Owner:” and a team.'},
  options: {questions: 2, words: 100, mentions: 3},
  examples: [
    {
      bad: `# How to get a laptop\n\n${steps}\n\nStuck? Ask in #it-help.`,
      flags: ['document'],
      as: 'process',
      better: `# How to get a laptop\n\nOwner: IT service desk\n\n${steps}\n\nStuck? Ask in #it-help.`,
    },
    {bad: 'Item: ____\n\nReason: ____\n\nOwner: TBD\n\nStuck? Ask in #it-help.', flags: ['document'], as: 'form'},
    {good: `---\nowner: Service desk\n---\n\n# How to get a laptop\n\n${steps}\n\nStuck? Ask in #it-help.`, as: 'process'},
    {good: `# Laptops\n\nThis page is owned by the service desk.\n\n${steps}`, as: 'process', because: 'A sentence names the owner as well as a label does.'},
    {good: `# How to get a laptop\n\n${steps}`, as: 'process', because: 'Nobody is named at all: require-contact says so once.'},
    {
      good: `# How to get a laptop\n\n${steps}\n\nStuck? Write to laptops@company.test.`,
      as: 'process',
      because: 'Somebody reads the mailbox and can be asked.',
    },
    {
      good: `# How to clean a laptop\n\n${Array.from({length: 24}, () => 'Then wipe the next key.').join(' ')}\n\nStuck? Ask in #it-help.`,
      as: 'process',
      because: 'Nobody is asked for anything.',
    },
    {good: '# How to get a laptop\n\nAsk in #it-help.', as: 'process', because: 'The page is short.'},
  ],
  *check({kind, owner, contacts, mustNamePeople, waiting}, {options, finding}) {
    // What costs least is asked first: most documents ask nobody for anything.
    if (!mustNamePeople(options)) return
    const asked = waiting()
    if (!asked.asksOthers || (kind !== 'form' && asked.requests < options.mentions)) return
    // One finding for a page that names nobody at all: require-contact has it.
    if (owner() !== undefined || contacts().length === 0) return
    if (!contacts().some((contact) => contact.includes('@'))) yield finding('missing', 'document', {})
  },
})
