import {type Approval, defineRule} from '../src/rule.ts'

/** One way among several, or only now and then: “high risk: the board”, “if needed”. */
const sometimes =
  /\b(?:low|minimal|medium|moderate|high|critical|standard|minor|major)\b[^.:]{0,30}:|\b(?:tier|level|class) \d|[£$€]\s?\d|\b(?:if|where|when) (?:applicable|needed|required|necessary|possible|appropriate|relevant)\b|\b(?:if|for|some|depending|may also|unless|alternatively)\b/i

/** Everybody who must say yes, each where they are first named. */
function chain(approvals: readonly Approval[]): Map<string, Approval> {
  const people = new Map<string, Approval>()
  for (const approval of approvals) {
    // A name fills the place of a role that was named before.
    for (const person of approval.approvers) if (!people.has(person) && !(person.startsWith('@') && people.size > 0)) people.set(person, approval)
  }
  return people
}

function isAlways({block, sentence, isNegated, isStrong, kind}: Approval): boolean {
  return isStrong && !isNegated && kind !== 'condition' && !sometimes.test(block.text.slice(sentence.start, sentence.end).replace(/approv\w+ for/i, ''))
}

export default defineRule({
  id: 'max-approvals',
  summary: 'Ask one person for approval, not several in a row.',
  why: 'Each approval adds a wait, and every approver relies on the others. In the studies of software delivery that we know, approval from outside the team went with slower work and not with fewer failures. It counts the people of one section; the number is our judgement. Off by default: readers found fewer than 6 in 10 of its findings worth acting on, because approvals of different cases are hard to tell from approvals in sequence.',
  severity: 'off',
  category: 'process',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['N. Forsgren, J. Humble and G. Kim, “Accelerate”, 2018, on external change approval', 'our judgement for the numbers'],
  messages: {many: '{count} people must approve here: {who}. Keep the one who knows most, and let the others be told.'},
  options: {max: 1},
  examples: [
    {
      bad: '# Buy a screen\n\nYour manager approves the order. Then the *finance* team must sign off.',
      flags: ['the *finance* team must sign off'],
      as: 'process',
      better: '# Buy a screen\n\nYour manager approves the order and tells the finance team.',
    },
    {
      bad: '# Sign-off\n\n- [ ] Manager approval\n- [ ] Security team approval\n- [ ] Data owner approval\n',
      flags: ['Security team approval'],
      as: 'form',
    },
    {good: '# Buy a screen\n\nYour manager approves the order.', as: 'process'},
    {good: '# Buy a screen\n\nYour manager or the head of finance approves the order.', as: 'process', because: 'One of them is enough.'},
    {
      good: '# Buy a screen\n\n- Low cost: your manager approves.\n- High cost: the head of finance approves.',
      as: 'process',
      because: 'They are two ways, not two steps.',
    },
  ],
  *check({approvals}, {options, finding}) {
    const sections = new Map<number, Approval[]>()
    for (const approval of approvals().filter(isAlways)) {
      sections.set(approval.block.section, [...(sections.get(approval.block.section) ?? []), approval])
    }
    const longest = [...sections.values()].map(chain).sort((a, b) => b.size - a.size)[0]
    if (!longest || longest.size <= options.max) return
    const people = [...longest.values()]
    const at = people[options.max]
    if (!at) return
    const names = [...new Set(people.map(({name}) => name))].join(', ')
    yield finding('many', at.span, {count: longest.size, who: names}, {measure: longest.size, occurrences: people.map(({span}) => span)})
  },
})
