import {defineRule} from '../src/rule.ts'

const technical =
  /\b(?:access level|level of access|permission(?:s| level)?|risk (?:level|rating|category)|(?:impact|severity) level|(?:data |information )?(?:classification|sensitivity)|change type|type of change|role|policy|group|database|operating system|hosting|zone|tier|protocol|authentication|licen[cs]e type|pattern|model)\b/i
const unsure = /\b(?:not sure|unsure|don['’]t know|do not know|unknown|no preference|not applicable|n\/a|none|help me|other|recommend|skip|default|any)\b/i
const guided = /\b(?:if (?:you are |you['’]re )?(?:not sure|unsure|in doubt)|don['’]t know|default|see\b|find|means|lets you|ask\b)/i

export default defineRule({
  id: 'require-not-sure-option',
  summary: 'Let people say “Not sure” to a required technical choice.',
  why: 'Who must choose and does not know picks the first or the biggest, and that is how people get too many rights. “Not sure” is an honest answer that somebody can act on. Choices that explain themselves and forms for engineers are left alone.',
  severity: 'note',
  category: 'fields',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Design System: let people say that they do not know', 'which choices are technical is our judgement'],
  messages: {
    unsure: '“{label}” must be answered, and some people cannot know the answer. Add a “Not sure” choice, or a line that says what each choice lets them do.',
  },
  options: {},
  examples: [
    {
      bad: 'name: Access\ndescription: Get access\nbody:\n  - type: dropdown\n    attributes:\n      label: Access level\n      options:\n        - Reader\n        - Editor\n        - Owner\n    validations:\n      required: true\n',
      flags: ['Access level'],
      as: 'issue-form',
      better:
        'name: Access\ndescription: Get access\nbody:\n  - type: dropdown\n    attributes:\n      label: Access level\n      options:\n        - Reader\n        - Editor\n        - Not sure\n    validations:\n      required: true\n',
    },
    {
      bad: 'name: Change\ndescription: Ask for a change\nbody:\n  - type: dropdown\n    attributes:\n      label: Risk level\n      options:\n        - Low\n        - Medium\n        - High\n    validations:\n      required: true\n',
      flags: ['Risk level'],
      as: 'issue-form',
    },
    {
      good: 'name: Access\ndescription: Get access\nbody:\n  - type: dropdown\n    attributes:\n      label: Access level\n      options:\n        - Reader\n        - Editor\n        - Owner\n',
      as: 'issue-form',
      because: 'It may be left empty.',
    },
    {
      good: 'name: Access\ndescription: Get access\nbody:\n  - type: dropdown\n    attributes:\n      label: Access level\n      description: Reader sees pages. Editor changes them. Owner lets others in.\n      options:\n        - Reader\n        - Editor\n        - Owner\n    validations:\n      required: true\n',
      as: 'issue-form',
      because: 'The help says what each choice is.',
    },
    {
      good: 'name: Room\ndescription: Get a room\nbody:\n  - type: dropdown\n    attributes:\n      label: Which floor?\n      options:\n        - First\n        - Second\n        - Third\n    validations:\n      required: true\n',
      as: 'issue-form',
    },
  ],
  *check({kind, audience, questions, specialistConcept, isForSpecialists}, {finding}) {
    if (kind !== 'form' || audience === 'it' || isForSpecialists()) return
    for (const field of questions()) {
      const label = field.label?.text.trim() ?? ''
      const {required, options, kind: control, help} = field
      if (required !== true || control !== 'choice' || options.length < 3 || label.length > 90 || !technical.test(label)) continue
      // From 1 to 5: how much somebody agrees.
      if (options.every(({text}) => /^\s*\d+\s*$/.test(text))) continue
      // No-specialist-question speaks on the rest of them.
      if (specialistConcept(field) || unsure.test(label) || options.some(({text}) => unsure.test(text)) || help.some(({text}) => guided.test(text))) continue
      // Help that takes up the choices by name explains them.
      if (help.some(({text: told}) => options.filter(({text}) => told.toLowerCase().includes(text.trim().toLowerCase())).length * 2 >= options.length)) continue
      const words = options.reduce((sum, {text}) => sum + text.trim().split(/\s+/).length, 0)
      if (words < options.length * 3) yield finding('unsure', field, {label})
    }
  },
})
