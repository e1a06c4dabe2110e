import {defineRule} from '../src/rule.ts'

const purpose =
  /\b(?:use this|this (?:form|template|page|issue|request|checklist|ticket)|(?:in order )?to (?!do\b)[a-z]{3,}|request(?:s|ing)?|appl(?:y|ication)|report(?:ing)?|propos(?:e|al|als|ing)|submit|order(?:ing)?|regist(?:er|ration)|nominat\w+|book(?:ing)?|ask(?:ing)?|get(?:ting)?|obtain|creat(?:e|ing)|chang(?:e|es|ing)|add(?:ing)?|remov\w+|sign up|join\w*|enrol\w*|onboard\w*|offboard\w*|access|approv\w+|feedback|complain\w*|claims?|expenses?|leave|refund|review|contribut\w+|archiv\w+|provide|recogni\w+|host|replac\w+|amend\w*|graduat\w+|incubat\w+|when you|if you (?:need|want|would)|for (?:when|anyone|people|staff|the \w+ing)|track|collect\w*|exception|enquir\w*|inquir\w*|checklist|survey|questionnaire|agreement|assessment|plan|pitch|post|audit)\b|\btemplate for\b|\bfor (?:writing|describing|telling|planning|tracking|arranging|buying|fixing|making|using)\b|\bdescribe (?:the|an?|your|any) (?:[\w-]+ ){1,4}(?:issue|problem|fault|error|request)\b/i

export default defineRule({
  id: 'require-purpose',
  summary: 'Say in the first lines what the form gets you.',
  why: 'People land on a form from a search or a link. If the first lines do not say what it is for, they fill in the wrong one or give up. The name and description of an issue form count. That sixty words are the first lines is our judgement. Off by default: readers found two of the five findings they saw worth acting on.',
  severity: 'off',
  category: 'form',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Design System: start pages say what the service does', 'the number of words is our judgement'],
  messages: {missing: 'Nothing in the first {words} words says what this form is for. Open with one line such as “Use this form to get a laptop”.'},
  options: {words: 60, questions: 2},
  examples: [
    {
      bad: '# Form 12-B\n\nName of item: ____\n\nReason: ____',
      flags: ['Form 12-B'],
      as: 'form',
      better: '# Get a laptop\n\nName of item: ____\n\nReason: ____',
    },
    {bad: 'Item: ____\n\nReason: ____', flags: ['Item'], as: 'form'},
    {good: '# Form 12-B\n\nUse this form to borrow a camera.\n\nItem: ____\n\nReason: ____', as: 'form'},
    {good: '# Laptop request\n\nItem: ____\n\nReason: ____', as: 'form', because: 'The title says what it gets you.'},
  ],
  *check({kind, questions, openingWords, prose}, {options, finding}) {
    const [first] = questions()
    if (kind !== 'form' || questions().length < options.questions || !first || purpose.test(openingWords(options.words))) return
    const title = prose().find(({role, field}) => field === undefined && (role === 'title' || role === 'heading'))
    const isAbove = title && (title.starts[0] ?? 0) < first.span.start
    yield finding('missing', isAbove ? {start: title.starts[0] ?? 0, end: title.ends.at(-1) ?? 0} : first, {words: options.words})
  },
})
