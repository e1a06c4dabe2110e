import {defineRule} from '../src/rule.ts'

const essay =
  /\b(?:(?:business |detailed |full |technical )?justif(?:y|ication)|(?:business |user )?impact|describe|explain|rationale|in (?:full )?detail|detailed (?:description|explanation|account)|background|benefits?|statement|business (?:case|problem|need)|problem statement|experience)\b/i
const short =
  /\b(?:\d+|one|two|three|a few|few|single|short(?:ly)?|brief(?:ly)?|concise(?:ly)?)[ -](?:\w+ )?(?:words?|sentences?|lines?|paragraphs?|characters?|bullets?(?: points)?|points)\b|\b(?:brief(?:ly)?|concise(?:ly)?|short|summari[sz]e|in a nutshell|at least|at most|up to|maximum|minimum|max\.?|no more than)\b/i
const prompt =
  /\b(?:e\.?g\.?|i\.e\.|ex\.|for (?:example|instance)|such as|includ(?:e|es|ing)|example|like\b|should (?:say|state|cover|answer)|list|links?|url|state|provide|what|why|how|who|when|where|which)\b|\?|:\s*$/i
const incident = /\b(?:incident|outage|bug|error|problem|fault|issue) (?:report|details|description)|\b(?:report an? (?:outage|incident|problem|bug))\b/i

export default defineRule({
  id: 'require-answer-length',
  summary: 'Say how long an answer you want.',
  why: 'A box that asks for a justification and says neither how much nor what to cover gets a page from some people and a word from others, and the page is the dearer one. Two sentences are often enough: say so. A prompt or an example does as well. Reports of incidents are left alone, and so are fields with no help at all: require-field-help speaks on them. Off by default: readers found one of three findings worth acting on; help often says in its own words what to cover.',
  severity: 'off',
  category: 'fields',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Design System, textarea: tell people how much to write', 'our judgement'],
  messages: {length: '“{label}” wants text and says neither how long nor what it must cover. Add “two sentences are enough” or an example.'},
  options: {},
  examples: [
    {
      bad: 'name: Tool\ndescription: Get a tool\nbody:\n  - type: textarea\n    attributes:\n      label: Justification\n      description: Justify the request.\n    validations:\n      required: true\n',
      flags: ['Justification'],
      as: 'issue-form',
      better:
        'name: Tool\ndescription: Get a tool\nbody:\n  - type: textarea\n    attributes:\n      label: Why do you need it?\n      description: Two sentences are enough.\n    validations:\n      required: true\n',
    },
    {
      bad: 'name: Tool\ndescription: Get a tool\nbody:\n  - type: textarea\n    attributes:\n      label: Business impact\n      description: Describe the impact in detail.\n    validations:\n      required: true\n',
      flags: ['Business impact'],
      as: 'issue-form',
    },
    {
      good: 'name: Tool\ndescription: Get a tool\nbody:\n  - type: textarea\n    attributes:\n      label: Justification\n      description: Say which task you cannot do without it, e.g. cut films.\n    validations:\n      required: true\n',
      as: 'issue-form',
      because: 'The example shows how much is wanted.',
    },
    {
      good: 'name: Tool\ndescription: Get a tool\nbody:\n  - type: textarea\n    attributes:\n      label: Justification\n      description: Justify the request.\n',
      as: 'issue-form',
      because: 'It may be left empty.',
    },
    {good: 'Colour: ____', as: 'form'},
  ],
  *check({questions, meta}, {finding}) {
    if (incident.test(`${meta().name} ${meta().description}`)) return
    for (const {kind, required, label, help, placeholder, span} of questions()) {
      if (kind !== 'long-text' || required !== true || !label || help.length === 0 || placeholder) continue
      const text = help.map((block) => block.text).join(' ')
      if (!essay.test(label.text) && !/\bin (?:full |more )?detail\b|\bjustif/i.test(text)) continue
      if (short.test(`${label.text} ${text}`) || prompt.test(text) || prompt.test(label.text) || text.length > 200) continue
      yield finding('length', {start: label.starts[0] ?? span.start, end: label.ends.at(-1) ?? span.end}, {label: label.text.trim()})
    }
  },
})
