import type {Block} from '../document/document.ts'
import {type Span, spanOf} from '../document/text.ts'
import {allMatches} from '../matches.ts'
import {type Ending, inflections, withEnding} from './inflect.ts'
import {isProtected, type Range} from './protect.ts'

/** “perform an assessment”: a verb that does nothing, and a noun that does the work. */
export interface HiddenVerb {
  /** As written. */
  readonly text: string
  /** The verb in the same form: “assess”. */
  readonly verb: string
  readonly block: Block
  readonly span: Span
}

const deeds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    adjustment: 'adjust',
    allocation: 'allocate',
    analysis: 'analyse',
    announcement: 'announce',
    application: 'apply',
    appointment: 'appoint',
    arrangement: 'arrange',
    assessment: 'assess',
    assistance: 'help',
    calculation: 'calculate',
    comparison: 'compare',
    confirmation: 'confirm',
    consultation: 'consult',
    decision: 'decide',
    deletion: 'delete',
    determination: 'decide',
    escalation: 'escalate',
    evaluation: 'assess',
    examination: 'examine',
    explanation: 'explain',
    implementation: 'carry out',
    improvement: 'improve',
    inspection: 'inspect',
    installation: 'install',
    investigation: 'investigate',
    measurement: 'measure',
    modification: 'change',
    notification: 'notify',
    observation: 'observe',
    payment: 'pay',
    recommendation: 'recommend',
    reconciliation: 'reconcile',
    registration: 'register',
    removal: 'remove',
    replacement: 'replace',
    reservation: 'reserve',
    resolution: 'resolve',
    restoration: 'restore',
    review: 'review',
    selection: 'select',
    suggestion: 'suggest',
    validation: 'check',
    verification: 'check',
  }),
)
/** What each empty verb takes: “provide an installation” may be a product. */
const pairs: readonly (readonly [verb: string, nouns: RegExp])[] = [
  [
    'make',
    /^(?:adjustment|allocation|announcement|application|appointment|arrangement|assessment|calculation|comparison|decision|determination|improvement|modification|observation|payment|recommendation|reservation|selection|suggestion)s?$/,
  ],
  ['provide', /^(?:assistance|confirmation|explanation|notification|recommendation)s?$/],
  ['perform', /^(?!.*(?:appointment|assistance|announcement|suggestion)).*$/],
  ['conduct', /^(?!.*(?:appointment|assistance|announcement|suggestion|payment)).*$/],
  ['carry out', /^(?!.*(?:appointment|assistance|announcement|suggestion)).*$/],
  ['undertake', /^(?:assessment|review|evaluation|investigation|inspection|analysis|consultation)s?$/],
]

const light = new Map<string, {readonly nouns: RegExp; readonly ending: Ending}>()
for (const [verb, nouns] of pairs) {
  const [head = '', ...rest] = verb.split(' ')
  for (const {form, ending} of inflections(head)) light.set([form, ...rest].join(' '), {nouns, ending})
}
const pattern = new RegExp(
  `\\b(${[...light.keys()].join('|')})\\s(?:(?:an?|the|any|all|further|regular|full|detailed|initial|thorough|formal|additional)\\s){0,2}(${[...deeds.keys()].map((noun) => noun.replace(/is$/, '(?:is|es)')).join('|')})(s?)(\\sof)?(?![\\w-]|\\s(?:more|less|too|very|overly|easier|harder|possible)\\b)`,
  'gi',
)

/** The verbs that hide in nouns, in reading order. */
export function findHiddenVerbs(blocks: readonly Block[], protectedIn: (block: Block) => readonly Range[]): HiddenVerb[] {
  const found: HiddenVerb[] = []
  for (const block of blocks) {
    for (const match of allMatches(pattern, block.text)) {
      const [text, verb = '', noun = '', plural = ''] = match
      const entry = light.get(verb.toLowerCase())
      const deed = deeds.get(noun.toLowerCase().replace(/analyses/, 'analysis'))
      const end = match.index + text.length
      if (!entry || !deed || !entry.nouns.test(`${noun}${plural}`.toLowerCase()) || isProtected(protectedIn(block), match.index, end)) continue
      found.push({text, verb: withEnding(deed, entry.ending, 'verb'), block, span: spanOf(block, match.index, end)})
    }
  }
  return found
}
