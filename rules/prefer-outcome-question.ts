import {defineRule} from '../src/rule.ts'

const solution =
  /\b(?:which|what|name of (?:the )?|preferred|required|desired|requested)\s+(?:\w+ ){0,2}(?:servers?|databases?|architecture|framework|programming language|cloud (?:provider|service)|middleware|operating system|tech(?:nology)? stack|platform|hosting)\b|\b(?:number of|how many) (?:\w+ ){0,1}(?:servers?|cpus?|v?cores?|vms?|virtual machines|nodes|instances)\b|^\W*(?:v?cpus?|ram|memory|cpu cores|disk (?:size|space)|storage (?:size|type|class)|database (?:type|engine|technology)|server (?:type|size|specifications?)|instance (?:type|size)|(?:technical|solution|proposed|target) architecture|tech(?:nology)? stack|technologies used|aws (?:role|service|policy)|linux group)(?: (?:required|needed|requested))?\W*$/i
const goal =
  /\b(?:why|purpose|goals?|reasons?|reasoning|justif\w*|rationale|use ?case|business (?:need|problem|case)|needs? to do|trying to|outcome|problem|objectives?|benefits?|intended use|what (?:\w+ ){1,4}for|how (?:will|do) you (?:plan to )?use|what do you (?:want|need|plan) to|describe (?:what|how|your)|description|summary|details)\b/i

export default defineRule({
  id: 'prefer-outcome-question',
  summary: 'Ask what people want to do, not which technical answer they want.',
  why: 'Who asks “how many servers?” and never “what for?” gets guesses, and no chance to offer something simpler. One question about the goal mends it. Forms for engineers and forms that ask for the goal anywhere are left alone.',
  severity: 'note',
  category: 'form',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Service Manual: start with what users need', 'our judgement; too few of the real forms we read ask so to measure it'],
  messages: {solution: '“{label}” asks for the solution, and no question asks for the goal. Ask what they want to do first, and choose the rest for them.'},
  options: {},
  examples: [
    {
      bad: 'Which database do you want?: ____\n\nBy when?: ____',
      flags: ['Which database do you want?'],
      as: 'form',
      better: 'What do you want to do with the data?: ____\n\nBy when?: ____',
    },
    {bad: 'Number of servers: ____\n\nBy when?: ____', flags: ['Number of servers'], as: 'form'},
    {good: 'Which database do you want?: ____\n\nWhat for?: ____\n\nPurpose: ____', as: 'form', because: 'It asks for the goal too.'},
    {good: 'Which room do you want?: ____', as: 'form'},
  ],
  *check({kind, questions, audience}, {finding}) {
    if (kind !== 'form' || audience === 'it') return
    const asked = questions()
    if (asked.some(({label, help}) => [label, ...help].some((block) => block !== undefined && goal.test(block.text)))) return
    // One finding: one question about the goal mends them all.
    const first = asked.find(({label}) => label !== undefined && label.text.length <= 120 && solution.test(label.text))
    if (first) yield finding('solution', first, {label: first.label?.text.trim() ?? ''})
  },
})
