import {defineRule} from '../src/rule.ts'

const form = (label: string, rest = '', type = 'input'): string =>
  `name: Laptop\ndescription: Ask for a laptop\nbody:\n  - type: ${type}\n    attributes:\n      label: ${label}\n${rest}`

/** Labels whose answers are few and known. */
const few =
  /^(?:(?:the|your|current|new|target|requested|required|desired|proposed|\w+) ){0,2}(?:priority|severity|urgency|criticality|environment|access level|level of access|permission level|risk level|risk rating|frequency|periodicity|employment type|contract type|licen[cs]e type|t-?shirt size|operating system)$/
const yesNo = /^(?:is|are|do|does|did|has|have|was|were|will|can)\b[^?.]{3,160}\?$/i
/** More than a yes is wanted. */
const more =
  /\b(?:if (?:so|yes|not|no)|please|describe|explain|details?|provide|list|link|urls?|which|how|why|what|who|when|where|any)\b|\bn\/a\b|\b(?:have|there|need|want|prefer|like) (?:an?|some|other)\b|\bprefer/i

/** The label is a question itself: what the help asks only adds to it. */
const asking = /\?\s*$|^(?:what|why|how|who|when|where|which|describe|explain)\b/i

/** “Are there other rooms …?” with room for a text asks which. */
function isOneOfTwo(label: string, kind: string): boolean {
  return yesNo.test(label) && !more.test(label) && !(kind === 'long-text' && /^(?:are|is|were|was|will|have|has) there\b/i.test(label))
}

export default defineRule({
  id: 'prefer-closed-choice',
  summary: 'Offer a list where only a few answers are possible.',
  why: 'Choosing is quicker than typing, shows which answers count, and gives you answers that a machine can sort. Off by default: the few findings that readers saw would have lost what the answer says.',
  severity: 'off',
  category: 'fields',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Design System: radios', 'W3C, WCAG 2.2, 3.3.2 Labels or Instructions'],
  messages: {
    few: '“{label}” has a few known answers. Offer them as a list to choose from instead of free text.',
    yesNo: '“{label}” is answered with one of two answers. Offer the two as a list to choose from instead of free text.',
  },
  options: {},
  examples: [
    {
      bad: form('Priority'),
      flags: ['Priority'],
      as: 'issue-form',
      better: form('Priority', '      options:\n        - Today\n        - This week\n', 'dropdown'),
    },
    {bad: form('Have you used a laptop before?'), flags: ['Have you used a laptop before?'], as: 'issue-form'},
    {bad: form('Desk', '      description: Is it by a window?\n'), flags: ['Desk'], as: 'issue-form'},
    {good: form('Do you have a laptop already?', '      description: If so, give its number.\n'), as: 'issue-form', because: 'It wants more than a yes.'},
    {good: form('Do you have a preferred size?'), as: 'issue-form', because: 'People will name the size.'},
    {good: 'Priority: ____', as: 'form', because: 'A line on paper offers no list.'},
    {good: form('Reason'), as: 'issue-form'},
  ],
  *check({isOnScreen, questions, plainLabel}, {finding}) {
    if (!isOnScreen()) return
    for (const field of questions()) {
      if (field.options.length > 0 || (field.kind !== 'text' && field.kind !== 'long-text')) continue
      const label = field.label?.text.trim() ?? ''
      const help = field.help.map(({text}) => text.trim())
      const wants = [...help, field.placeholder?.text ?? ''].some((text) => more.test(text))
      if (few.test(plainLabel(field)) && !/s$/.test(plainLabel(field)) && field.kind === 'text') yield finding('few', field, {label})
      else if (!wants && (isOneOfTwo(label, field.kind) || (help.length === 1 && !asking.test(label) && yesNo.test(help[0] ?? ''))))
        yield finding('yesNo', field, {label: yesNo.test(label) ? label : (help[0] ?? '')})
    }
  },
})
