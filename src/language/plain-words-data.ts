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
/** Asked for, or wanted: what is additional is more of it, or an extra one. */
const requested =
  /\b(?:needs?|wants?|finds?|brings?|buys?|orders?|(?:ask(?:s|ed|ing)?|requests?|apply|applies|pays?)\s+(?:\w+\s+)?for|requests?(?=\s+an\s))\s+(?:an\s+)?~\s+(?!(?:context|and|or)\b)\p{L}/iu
/** “tell us about”, “a question about”: what is said is about something. */
const told =
  /\b(?:ask(?:ed|s|ing)?|contact(?:ed|s|ing)?|tell|told|inform(?:ed|s|ation)?|advise[ds]?|inquir\w+|enquir\w+|questions?|details?|updates?|guidance|advice|e-?mails?|messages?|communications?|discussions?|conversations?|knowledge|news|feedback|concerns?|complaints?|notif\w+|talk|speak|write|training|(?:us|you|me|them|him|her))\s+~\s+(?!to\b)\p{Ll}/iu
/** What takes effect by itself, or a right, is no duty. */
const effect =
  /\b(?:I|we) ~|~ (?:we|I)\b|~\s+(?:(?:not|also|only|then|thereupon)\s+)?(?:mean|have the|be (?:deemed|entitled|liable|considered|construed|governed|interpreted|eligible|null|void|free)|remain|become|apply|constitute|survive|continue|lapse|take effect|prevail|expire|terminate|include|consist|affect|enter into force)\b/i
/** “The applicant shall …”: a duty is one of somebody. */
const bound =
  /\b(?:you|he|she|they|who|everyone|everybody|each|staff|people|persons?|part(?:y|ies)|\p{L}+(?:ers?|ors?|ees?|ants?|ists?)|(?:presid|ag|stud|cli|recipi|correspond)ents?|teams?|groups?|boards?|council|organi[sz]ations?|compan(?:y|ies)|agenc(?:y|ies)|departments?|heads?|leads?|chairs?|bod(?:y|ies)|interns?)\s(?:(?:in|of|at|for) (?:\p{L}+ ){1,3})?~/iu
/** “Do not attempt to …” is the usual way to forbid; so is a list of what is forbidden. */
const forbidden = /^\W*~|\b(?:not|no|never|nor|cannot)\b[^.;]*~|n['’]t\s[^.;]*~/
/** “will help welcome you and assist you”: the plainer word is there. */
const helping = /\bhelp\w*\b[^.;]*~|~[^.;]*\bhelp/i
/** One of a row of verbs: “store, process or transmit”. */
const verbs = /\p{L}[,/]\s?(?:and\s+|or\s+)?~|\bstor(?:e|es|ed|ing)\s(?:and|or)\s~|~[,/]|~\s(?:and|or)\s(?:stor|process|receiv|collect|access|handl)\p{L}+\b/iu
/** What somebody leads. */
const event =
  /~\s+(?:(?:an?|the|this|that|these|our|your|their|each|every|all|any)\s+)?(?:\p{L}+ ){0,2}?(?:discussions?|meetings?|calls?|workshops?|sessions?|retrospectives?|trainings?|demos?|reviews?|events?)\b/iu

/**
 * The entries kept, of 327. Left out are everyday words of an IT form (address,
 * request, type, submit, delete, option), words that are plain already
 * (however, type, very), words whose replacement changes the meaning in IT
 * (perform, validate, parameters) and phrases that offer nothing to say
 * instead. Measured on real process documents and issue forms.
 */
export const curated: ReadonlyMap<string, PlainWord> = new Map<string, PlainWord>(
  Object.entries({
    accomplish: {say: ['do', 'achieve'], only: /~ (?:this|that|it)\b|\bwhat (?:you|we|they|I) (?:\w+ )?~/i},
    additional: {say: ['more', 'extra'], only: requested, where: {context: /\ban\s+~/i, say: ['extra', 'other']}},
    'adjacent to': {},
    'adversely impact': {say: ['harm']},
    aforementioned: {say: ['this', 'these'], unless: /\b(?:the|these|this|those)\s+~/i},
    alleviate: {say: ['ease', 'reduce']},
    'already existing': {},
    'as of yet': {},
    ascertain: {say: ['find out']},
    assist: {say: ['help'], unless: helping},
    assistance: {say: ['help'], unless: helping},
    'at the present time': {say: ['now']},
    'at this time': {say: ['now'], only: /[a-z]\s+~[.;)]/},
    attempt: {say: ['try'], unless: new RegExp(`${noun.source}|${forbidden.source}`, 'i'), only: /~\s+to\b/i},
    'attributable to': {say: ['because of']},
    'because of the fact that': {},
    'by means of': {say: ['with', 'through']},
    cease: {say: ['stop']},
    commence: {say: ['start']},
    comprise: {say: ['include', 'make up']},
    consequently: {},
    discontinue: {say: ['stop']},
    disseminate: {say: ['share', 'send']},
    'due to the fact that': {},
    'each and every': {say: ['each', 'every']},
    eliminate: {say: ['remove', 'end'], only: /\b(?:we|you|they|please)\s+~/i, unless: /~\s+(?:the\s+)?(?:risk|need|possibility|chance)s?\b/i},
    elucidate: {say: ['explain']},
    employ: {say: ['use'], unless: /~ (?:people|staff|someone|anyone)/i},
    encounter: {say: ['have', 'see', 'run into'], unless: noun, where: {context: /~[^.,;]{0,25}\b(?:errors?|messages?|bugs?)\b/i, say: ['see', 'run into']}},
    endeavor: {say: ['try']},
    enumerate: {say: ['list']},
    exclusively: {say: ['only']},
    expedite: {say: ['speed up']},
    expeditious: {say: ['fast']},
    expend: {say: ['spend', 'use']},
    facilitate: {say: ['run'], only: event},
    'factual evidence': {},
    feasible: {say: ['possible'], unless: /\b(?:where|as|if|when|whenever|not)\b[^.,;]{0,20}~/i},
    'first and foremost': {},
    'for a period of': {},
    'for the purpose of': {
      say: ['for'],
      unless: /~\s+(?:\p{L}+(?:one|body|ers?|ors?|ees?)|people|persons?|staff|(?:the|an?|your|our|their) \p{L}+)\s\p{L}+ing\b/iu,
    },
    formulate: {say: ['write', 'plan']},
    furnish: {say: ['give', 'send']},
    heretofore: {},
    herewith: {},
    'if and when': {},
    'in accordance with': {
      say: ['following', 'under'],
      where: {
        context: /~\s+(?:\p{L}+\s+){1,3}(?:criteri(?:a|on)|polic(?:y|ies)|laws?|acts?|regulations?|rules?|terms|agreements?|contracts?)\b/iu,
        say: ['under', 'following'],
      },
      only: /[\p{L}\d)]\s+~\s+(?:the|our|your|these|this|its|their)\s/iu,
      unless: /\b(?:be|is|are|was|were|and|or|not|\p{L}+ed)\s+~/iu,
    },
    'in all likelihood': {},
    'in an effort to': {},
    'in excess of': {},
    'in lieu of': {say: ['instead of']},
    'in light of the fact that': {say: ['because']},
    'in many cases': {},
    'in order to': {unless: /^\W*~[^.]{1,80},[^.]{0,40}\bwants?\b/i},
    'in order for': {},
    'in order that': {say: ['so that']},
    'in regard to': {say: ['about', 'on'], only: told},
    'in some instances': {},
    'in the amount of': {},
    'in the event of': {say: ['if there is'], only: /~ (?:an?|any|another|no)\b/i},
    'in view of': {say: ['because of']},
    'inasmuch as': {},
    inception: {},
    initiate: {say: ['start'], unless: /\b(?:begin|start|commence)\w*\s+(?:with|by)\s+~|\bself[\s-]~/i},
    'is applicable to': {},
    necessitate: {say: ['need', 'cause']},
    'not later than': {
      say: ['by'],
      where: {context: /~\s+(?:\d+|one|two|three|five|seven|ten|thirty)\s+(?:\w+\s+)?(?:minutes|hours|days|weeks|months|years)\b/i, say: ['within']},
    },
    notwithstanding: {say: ['despite']},
    'null and void': {},
    numerous: {say: ['many']},
    obtain: {say: ['get']},
    'owing to the fact that': {say: ['because']},
    particulars: {},
    'pertaining to': {say: ['about', 'on'], only: told},
    'point in time': {say: ['time', 'moment'], unless: /restor|recover|snapshot|backup/i},
    portion: {say: ['part'], only: /\b(?:the|this|that|each|first|last|next)\s+(?:\w+\s+){0,2}~(?!s?\()/i},
    possess: {say: ['have']},
    preclude: {say: ['prevent']},
    'prior to': {},
    promulgate: {say: ['publish', 'issue']},
    'provided that': {say: ['if'], unless: /\b(?:has|have|had|be|been|is|are|was|were|link|information|address|details|one|those|data|file)\s+~/i},
    'pursuant to': {say: ['under'], unless: /~\s+(?:this|that|these|those)\b(?!\s\p{L})/iu},
    regarding: {say: ['about', 'on'], only: told},
    remainder: {say: ['rest'], only: /\bthe ~ of\b/i, unless: /~.*\b(?:that|this|the) remainder\b/is},
    remuneration: {},
    retain: {say: ['keep'], unless: /\b(?:copyright|notices?|licen[cs]e|ownership|title|rights?)\b/i},
    shall: {say: ['must'], only: bound, unless: new RegExp(`${effect.source}|\\b(?:no|neither|nor|none|nobody|nothing)\\b[^.;]*~`, 'i')},
    'should you wish': {},
    solicit: {say: ['ask for', 'request']},
    subsequent: {say: ['later', 'next'], unless: /(?:\d|\b(?:one|two|three|four|five|six|all|each|any|no|every))\s~|~\sto\b/i},
    subsequently: {say: ['then', 'later'], where: {context: /\b(?:are|is|was|were|be|been|has|have)\s~/i, say: ['later']}},
    substantial: {
      say: ['large', 'major'],
      only: /~\s+(?:amounts?|changes?|numbers?|increases?|reductions?|costs?|delays?|effects?|part|parts|portions?|differences?|improvements?|sums?)\b/i,
      where: {context: /~\s+(?:changes?|improvements?|differences?|delays?)/i, say: ['major', 'large']},
    },
    terminate: {
      say: ['end', 'stop'],
      unless:
        /~\s+(?:the |an? |your |this |any |all |these |those )*(?:\w+ )?(?:instances?|process(?:es)?|sessions?|pods?|servers?|vms?|connections?|tasks?|containers?|jobs?|tls|ssl|accounts?|subscriptions?|memberships?|access|calls?)\b/i,
    },
    transmit: {say: ['send'], unless: verbs},
    transpire: {say: ['happen']},
    'under the provisions of': {},
    'until such time as': {},
    utilise: {say: ['use']},
    utilize: {say: ['use']},
    'various different': {say: ['different', 'various']},
    'whether or not': {
      only: /\b(?:know|decid|determin|check|see|say|tell|identif|confirm|stat|indicat|ask|depend|consider|choos|explain|assess|evaluat|find|learn|show|specif)\w*(?:\s(?:us|on|out))?\s~/i,
    },
    'with the exception of': {},
  }),
)

const all: readonly Ending[] = ['s', 'ed', 'ing']

/** Verbs whose other forms the package does not list, and the forms in which the replacement fits. */
export const inflected: ReadonlyMap<string, readonly Ending[]> = new Map<string, readonly Ending[]>([
  ...[
    'accomplish alleviate ascertain assist cease commence disseminate eliminate elucidate enumerate formulate',
    'furnish initiate preclude promulgate retain solicit transmit transpire utilise utilize',
  ].flatMap((list) => list.split(' ').map((verb): [string, readonly Ending[]] => [verb, all])),
  ['attempt', ['ed', 'ing']],
  ['comprise', ['s']],
  ['discontinue', ['s', 'ing']],
  ['endeavor', ['ing']],
  // “expedited handling” is faster; nobody has sped it up.
  ['expedite', ['s', 'ing']],
  ['facilitate', ['s', 'ing']],
  ['necessitate', ['s', 'ing']],
  ['terminate', ['s', 'ing']],
])

/** Words that engineers read without noticing. */
export const mild: ReadonlySet<string> = new Set(
  'additional,assist,assistance,attempt,encounter,enumerate,facilitate,feasible,in order to,initiate,obtain,regarding,retain,subsequent,terminate,utilise,utilize'.split(
    ',',
  ),
)
