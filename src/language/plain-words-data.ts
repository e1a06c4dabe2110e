import type {Ending} from './inflect.ts'

/** An entry of retext-simplify that helps readers of IT documents, and how it is used here. */
export interface PlainWord {
  /** Better replacements than the package's own, best first. */
  readonly say?: readonly string[]
  /** Contexts where the word is right; `~` stands for the word. */
  readonly unless?: RegExp
  /** The only contexts where a replacement fits. */
  readonly only?: RegExp
  /** Other replacements in one context. */
  readonly where?: {readonly context: RegExp; readonly say: readonly string[]}
}

const noun = /\b(?:an?|the|each|every|any|this|that|another|no|first|second|third|last|failed|next|login|sign-in)\s+~/i
/** “make sure” takes a clause: “ensure that …”, “ensure the form is …”, and not “ensure quality”. */
const clause =
  /~\s+(?:that\b|(?:you|we|they|it|he|she|there|this|everyone|everybody|nobody|nothing|everything)\s)|~\s[^.,;:!?\n]{1,80}\b(?:is|are|was|were|has|have|had|can|cannot|will|do|does|don['’]t|doesn['’]t|isn['’]t|aren['’]t|must|should|may|gets?|stays?|remains?|works?|meets?|matches|match|exists?|knows?|receives?|understands?|follows?|contains?|includes?|runs?|points?|passes|pass)\b/i
/** The labels that every template has. */
const usualLabel = /^\W*~ (?:context|information|info|notes?|comments?|details?|resources?|links?|questions?|considerations?|requirements?)\b.{0,12}$/i

/**
 * The entries kept, of 327. Left out are everyday words of an IT form (address,
 * request, type, submit, delete, option), words that are plain already
 * (however, type, very), words whose replacement changes the meaning in IT
 * (perform, validate, parameters) and phrases that offer nothing to say
 * instead. Measured on real process documents and issue forms.
 */
export const curated: ReadonlyMap<string, PlainWord> = new Map<string, PlainWord>(
  Object.entries({
    'a number of': {say: ['several', 'some']},
    accomplish: {say: ['do', 'achieve']},
    acquire: {say: ['get']},
    additional: {
      say: ['more', 'extra'],
      unless: new RegExp(`${usualLabel.source}|\\b(?:any|some|something|anything)\\s+~`, 'i'),
      where: {
        context: /\b(?:an|the|this|that|these|those|your|our|its|their|one|no|each|every|as)\s+~|^~|\p{L}['’]s\s+~/iu,
        say: ['extra', 'other'],
      },
    },
    'adjacent to': {},
    'adversely impact': {say: ['harm']},
    aforementioned: {say: ['this', 'these'], unless: /\b(?:the|these|this|those)\s+~/i},
    alleviate: {say: ['ease', 'reduce']},
    'already existing': {},
    alternatively: {say: ['or']},
    'as a means of': {},
    'as of yet': {},
    ascertain: {say: ['find out']},
    assist: {say: ['help']},
    assistance: {say: ['help']},
    'at the present time': {say: ['now']},
    'at this time': {say: ['now']},
    attain: {say: ['reach', 'get']},
    attempt: {say: ['try'], unless: noun, only: /~\s+to\b/i},
    'attributable to': {say: ['because of']},
    'because of the fact that': {},
    'by means of': {},
    'by virtue of': {},
    cease: {say: ['stop']},
    commence: {say: ['start']},
    'comply with': {
      say: ['follow', 'meet'],
      where: {context: /~[^.;\n]{0,60}\b(?:standards?|requirements?|criteria|level|regulations?|WCAG|ISO)\b/i, say: ['meet', 'follow']},
    },
    comprise: {say: ['include', 'make up']},
    consequently: {},
    deem: {say: ['consider']},
    demonstrate: {say: ['show']},
    discontinue: {say: ['stop']},
    disseminate: {say: ['share', 'send']},
    'due to the fact that': {},
    'during the period': {},
    'each and every': {say: ['each', 'every']},
    eliminate: {say: ['remove', 'end']},
    elucidate: {say: ['explain']},
    employ: {say: ['use'], unless: /~ (?:people|staff|someone|anyone)/i},
    encounter: {say: ['have', 'see', 'run into'], unless: noun},
    endeavor: {say: ['try']},
    ensure: {say: ['make sure'], only: clause},
    enumerate: {say: ['list']},
    exclusively: {say: ['only']},
    expedite: {say: ['speed up']},
    expeditious: {say: ['fast']},
    expend: {say: ['spend', 'use']},
    facilitate: {say: ['help with', 'run'], where: {context: /\bhelps?(?: to)? ~/i, say: ['ease']}},
    'factual evidence': {},
    feasible: {say: ['possible']},
    finalise: {say: ['finish', 'complete']},
    finalize: {say: ['finish', 'complete']},
    'first and foremost': {},
    'for a period of': {},
    'for the purpose of': {say: ['for', 'to']},
    formulate: {say: ['write', 'plan']},
    frequently: {say: ['often'], unless: /~ asked/i},
    furnish: {say: ['give', 'send']},
    herein: {},
    heretofore: {},
    herewith: {},
    'if and when': {},
    impacted: {say: ['affected']},
    'in accordance with': {say: ['following', 'under'], unless: /\b(?:be|is|are|was|were)\s+~/i},
    'in all likelihood': {},
    'in an effort to': {},
    'in excess of': {},
    'in lieu of': {},
    'in light of the fact that': {say: ['because']},
    'in many cases': {},
    'in order to': {},
    'in order for': {},
    'in order that': {say: ['so that']},
    'in regard to': {say: ['about', 'on']},
    'in relation to': {say: ['about', 'on']},
    'in some instances': {},
    'in the amount of': {},
    'in the event of': {say: ['if there is'], only: /~ (?:an?|any|another|no)\b/i},
    'in view of': {say: ['because of']},
    'inasmuch as': {},
    inception: {},
    'incumbent upon': {},
    initiate: {say: ['start']},
    'is applicable to': {},
    'is authorised to': {},
    'is authorized to': {},
    'it is essential': {say: ['you must'], only: /~ to\b/i},
    'it is requested': {},
    methodology: {say: ['method']},
    minimise: {say: ['reduce', 'keep down']},
    minimize: {say: ['reduce', 'keep down']},
    necessitate: {say: ['need', 'cause']},
    nevertheless: {say: ['even so', 'still']},
    'not later than': {say: ['by']},
    notwithstanding: {say: ['despite']},
    'null and void': {},
    numerous: {say: ['many']},
    obtain: {say: ['get']},
    'owing to the fact that': {say: ['because']},
    particulars: {},
    'pertaining to': {say: ['about', 'on']},
    'point in time': {say: ['time', 'moment'], unless: /restor|recover|snapshot|backup/i},
    portion: {say: ['part']},
    possess: {say: ['have']},
    preclude: {say: ['prevent']},
    'prior to': {},
    procure: {say: ['buy', 'get']},
    promulgate: {say: ['publish', 'issue']},
    'provided that': {say: ['if'], unless: /\b(?:has|have|had|be|been|is|are|was|were|link|information|address|details|one|those|data|file)\s+~/i},
    'pursuant to': {say: ['under']},
    regarding: {say: ['about', 'on']},
    relocate: {say: ['move']},
    remainder: {say: ['rest']},
    remuneration: {},
    retain: {say: ['keep']},
    'set forth in': {},
    shall: {say: ['must'], unless: /\b(?:I|we) ~|~ (?:we|I)\b/i},
    'should you wish': {},
    solicit: {say: ['ask for', 'request']},
    'state-of-the-art': {},
    subsequent: {say: ['later', 'next']},
    subsequently: {say: ['then', 'later'], where: {context: /\b(?:are|is|was|were|be|been|has|have)\s~/i, say: ['later']}},
    substantial: {say: ['large', 'major']},
    'successfully complete': {say: ['complete', 'pass']},
    sufficient: {say: ['enough'], unless: /\b(?:an?|the|any|no|is|self)[\s-]+~ \w+|\bnecessary (?:and|but not) ~/i},
    terminate: {
      say: ['end', 'stop'],
      unless:
        /~\s+(?:the |an? |your |this |any |all |these |those )*(?:\w+ )?(?:instances?|process(?:es)?|sessions?|pods?|servers?|vms?|connections?|tasks?|containers?|jobs?|tls|ssl)\b/i,
    },
    thereof: {},
    transmit: {say: ['send']},
    transpire: {say: ['happen']},
    'under the provisions of': {},
    'until such time as': {},
    utilise: {say: ['use']},
    utilize: {say: ['use']},
    utilisation: {unless: /\b(?:cpu|memory|disk|resource|capacity|cluster|storage|bandwidth|server|node)\s+~|~\s+(?:of|rate|metric|report)/i},
    utilization: {unless: /\b(?:cpu|memory|disk|resource|capacity|cluster|storage|bandwidth|server|node)\s+~|~\s+(?:of|rate|metric|report)/i},
    'various different': {say: ['different', 'various']},
    'whether or not': {},
    'with reference to': {},
    'with the exception of': {},
  }),
)

const all: readonly Ending[] = ['s', 'ed', 'ing']

/** Verbs whose other forms the package does not list, and the forms in which the replacement fits. */
export const inflected: ReadonlyMap<string, readonly Ending[]> = new Map<string, readonly Ending[]>([
  ...[
    'accomplish alleviate ascertain assist cease commence deem demonstrate disseminate eliminate elucidate enumerate expedite finalise finalize formulate',
    'furnish initiate minimise minimize preclude procure promulgate relocate retain solicit transmit transpire utilise utilize',
  ].flatMap((list) => list.split(' ').map((verb): [string, readonly Ending[]] => [verb, all])),
  ['acquire', ['s']],
  ['attain', ['s', 'ing']],
  ['attempt', ['ed', 'ing']],
  ['comply with', ['s', 'ing']],
  ['comprise', ['s']],
  ['discontinue', ['s', 'ing']],
  ['endeavor', ['ing']],
  ['ensure', ['s', 'ing']],
  ['facilitate', ['s', 'ing']],
  ['necessitate', ['s', 'ing']],
  ['terminate', ['s', 'ing']],
])

/** Words that engineers read without noticing. */
export const mild: ReadonlySet<string> = new Set(
  'additional,alternatively,assist,assistance,attempt,comply with,demonstrate,encounter,ensure,enumerate,facilitate,frequently,impacted,initiate,obtain,regarding,retain,subsequent,sufficient,terminate'.split(
    ',',
  ),
)
