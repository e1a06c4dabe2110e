import {type Approval, defineRule} from '../src/rule.ts'

/** Who asks also says yes. */
const own =
  /\b(?:(?:requesters?|applicants?|authors?|submitters?|you)\s+(?:may|can|must|should|will|also|then)?\s*(?:approves?|signs? off(?: on)?)\s+(?:your|their|his|her|its|the)\s+own\b|approv(?:e|es|ed|al of)\s+(?:your|their|his|her|its)\s+own\s+(?:request|application|expenses?|order|leave|purchase)s?|self-approv(?:al|es?|ed)\s+(?:is\s+)?(?:allowed|by|your|their|of))/gi
const forbidden = /\b(?:no|not|never|cannot|can['’]t|must not|may not|prevents?|prohibit\w*|forbid\w*|without|nobody|other than)\b/i

/** Two items of one list in which the same person must say yes, to nothing in particular or to the same thing. */
function isAgain(first: Approval, second: Approval): boolean {
  const [a, b] = [first.whatFor?.toLowerCase(), second.whatFor?.toLowerCase()]
  return first.block !== second.block && (a === b || a === undefined || b === undefined)
}

export default defineRule({
  id: 'no-approval-loop',
  summary: 'Ask nobody to approve the same thing twice.',
  why: 'A second yes from the same person adds a wait and no new eyes. A person who approves their own request adds nothing at all. It is off because public documents hardly ever do it: we found too few to say how often it helps.',
  severity: 'off',
  category: 'process',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['our judgement'],
  messages: {
    again: '{who} approved this in an earlier step. Leave one of the two out, or say what is new.',
    own: 'Here people approve their own request. Name somebody else, or ask for no approval.',
  },
  options: {},
  examples: [
    {
      bad: '# Order\n\n1. The office manager approves the order.\n2. The buyer asks for prices.\n3. The **office** manager approves the order.',
      flags: ['The **office** manager approves'],
      as: 'process',
      better: '# Order\n\n1. The buyer asks for prices.\n2. The office manager approves the order within 2 days.',
    },
    {bad: '# Time off\n\nTeam leads may approve their own requests.', flags: ['approve their own requests'], as: 'process'},
    {
      good: '# Order\n\n1. The office manager approves the budget.\n2. The office manager approves the supplier.',
      as: 'process',
      because: 'They are two things.',
    },
    {good: '# Order\n\nNobody may approve their own requests.', as: 'process'},
  ],
  *check({approvals, matches}, {finding}) {
    const seen = new Map<string, Approval>()
    const told = new Set<string>()
    for (const approval of approvals()) {
      if (
        !approval.isStep ||
        approval.kind !== 'given' ||
        /\bif\b/i.test(approval.block.text) ||
        approval.block.role !== 'item' ||
        approval.approvers.length === 0
      )
        continue
      const key = `${approval.block.section}:${approval.approvers.join('+')}`
      const first = seen.get(key)
      if (first && isAgain(first, approval) && !told.has(key)) {
        told.add(key)
        yield finding('again', approval.span, {who: approval.name.charAt(0).toUpperCase() + approval.name.slice(1)})
      }
      if (!first) seen.set(key, approval)
    }
    for (const {block, start, end, span} of matches(own)) {
      if (!forbidden.test(block.text.slice(Math.max(0, start - 60), end))) yield finding('own', span, {})
    }
  },
})
