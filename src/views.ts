/**
 * The views of a document: what rules read instead of a tree, YAML or XML.
 * Each is computed once, when it is first asked for.
 */

import {type BurdenSurroundings, type BurdenViews, burdenViews} from './burden/burden-views.ts'
import {isConditional} from './burden/classify.ts'
import {type AnswerTime, answerTimesIn} from './document/answer-times.ts'
import {type Approval, findApprovals} from './document/approvals.ts'
import type {Concept} from './document/concept.ts'
import {contactsIn} from './document/contacts.ts'
import {type Demand, demandOf, reasonedSections, saysWhy} from './document/demands.ts'
import type {Audience, Block, Document, Field, Format, Kind, Link, Meta, Problem, Section} from './document/document.ts'
import {twoQuestions} from './document/double-question.ts'
import {type FormType, formTypeOf} from './document/form-type.ts'
import {type KnownQuestions, knownConcept, singleFact} from './document/known.ts'
import {isBesideAnother, isCatchAll, plainLabel} from './document/labels.ts'
import {lazyList} from './document/lazy-list.ts'
import {memoised} from './document/memo.ts'
import {type OfficePlace, officePlaces} from './document/office-places.ts'
import {once} from './document/once.ts'
import {openingOf, openingWords} from './document/opening.ts'
import {findOwner} from './document/ownership.ts'
import {type ProcessViews, processViews} from './document/process-views.ts'
import {asksRequester, isAssessment, isOfficeUse} from './document/questions.ts'
import {type RangeFault, rangeFaults} from './document/range-faults.ts'
import {conditionOf, isRequired, markOf} from './document/requiredness.ts'
import {addMonths, findReviewDates, type ReviewDate} from './document/reviews.ts'
import {isForSpecialists, specialistConcept} from './document/specialist.ts'
import {isTemplate} from './document/template.ts'
import type {Span} from './document/text.ts'
import {findTimeEstimate, type TimeEstimate} from './document/time-estimate.ts'
import {findWaiting, type Waiting} from './document/waiting.ts'
import {isWorklist} from './document/worklist.ts'
import {alikeForms, type RelatedTo, saidOf} from './facts.ts'
import {type Acronym, type AcronymsAround, findUndefinedAcronyms, isWrittenOut} from './language/acronyms.ts'
import {explainer} from './language/explained.ts'
import {findFixedWording} from './language/fixed-wording.ts'
import {ownBlocks} from './language/foreign.ts'
import {type Glossary, groupTerms, type TermHit} from './language/glossary.ts'
import {type HardSection, hardSections} from './language/hard-sections.ts'
import {findHiddenVerbs, type HiddenVerb} from './language/hidden-verbs.ts'
import {findLongSentences, type LongSentence} from './language/long-sentences.ts'
import {few, isHouseName, namesInAddress} from './language/organisations.ts'
import {packOf} from './language/packs/index.ts'
import type {LanguagePack} from './language/packs/pack.ts'
import {findPassives, type Passive} from './language/passives.ts'
import {matchPattern, type PhraseHit, phraseMatcher} from './language/phrases.ts'
import {findPlainWords, type PlainWordHit} from './language/plain-words.ts'
import {protectedRanges, type Range} from './language/protect.ts'
import {findRecords} from './language/records.ts'
import {type Sentence, sentencesOf} from './language/sentence-view.ts'
import {fittingTerms} from './language/term-fit.ts'
import {findTermVariants, type TermVariants} from './language/term-variants.ts'
import {countWords, mayRepeat} from './language/words.ts'

/** What the folder around a document says for it: `meta` of untape.yml, CODEOWNERS, issue config.yml. */
export interface Surroundings extends BurdenSurroundings {
  readonly owner?: string
  readonly contact?: string
  readonly responseTime?: string
  /** The name of the repository, with its owner: “company/it-forms”. */
  readonly repository?: string
  /** What the company holds already, by its own word. */
  readonly known?: KnownQuestions
}

/** The document as a rule sees it. */
export interface Views extends ProcessViews, BurdenViews {
  readonly kind: Kind
  readonly format: Format
  readonly audience: Audience
  /** Every block of prose, in reading order, with its source map. */
  prose(): readonly Block[]
  /**
   * Whether the document must say itself who answers for it: not a short one, not a team's own checklist (an issue has
   * people assigned to it), and not one for engineers (their repository says whose it is).
   */
  mustNamePeople(least: {readonly questions: number; readonly words: number}): boolean
  /** How many words the document has, code and addresses left out. */
  wordCount(): number
  /** Stretches of a block that no vocabulary rule speaks about. */
  protectedIn(block: Block): readonly Range[]
  /** Sentences of the prose blocks, with their length in words. */
  sentences(): readonly Sentence[]
  /** Sentences of running text that ask a reader to hold more words in mind than that; quotations and fixed wording left out. */
  longSentences(max: number): readonly LongSentence[]
  /** Glossary terms, outside protected stretches. */
  terms(): readonly TermHit[]
  /** The hits of one status that its audience must be told of, grouped by term in the order they are first met. */
  termsToTell(status: 'avoid' | 'explain'): readonly (readonly TermHit[])[]
  /** Whether the document explains a term of the glossary somewhere. */
  explains(hit: TermHit): boolean
  /** Acronyms that the document does not write out and that its readers do not know, each once with its occurrences. */
  undefinedAcronyms(): readonly Acronym[]
  /** Words with a plainer one (retext-simplify, curated), each once with its occurrences. */
  simplifications(): readonly PlainWordHit[]
  /** Sections of at least 100 words with their reading grade and hardest sentences. */
  hardSections(): readonly HardSection[]
  /** Occurrences of phrases in the given blocks, outside protected stretches. */
  phrases(list: readonly string[], blocks?: readonly Block[]): readonly PhraseHit[]
  /** Matches of a pattern in the given blocks, outside protected stretches. */
  matches(pattern: RegExp, blocks?: readonly Block[]): readonly PhraseHit[]
  /** Places to answer, in order, the office’s own among them. */
  fields(): readonly Field[]
  /** The fields that a requester has to answer: not the office's own, prefilled or consent boxes. */
  questions(): readonly Field[]
  /** Whether a field is for the office and not the requester. */
  isOfficeUse(field: Field): boolean
  /** The fact a field asks for although the company or the platform holds it. */
  knownConcept(field: Field): Concept | undefined
  /** The fact a field asks for although only IT normally has it. */
  specialistConcept(field: Field): Concept | undefined
  sections(): readonly Section[]
  /** Links with words of their own, in reading order; passages in another language left out. */
  links(): readonly Link[]
  meta(): Meta
  problems(): readonly Problem[]
  /** The accountable owner as the document or its folder names it. */
  owner(): string | undefined
  /** Ways to get help that the document or its folder names. */
  contacts(): readonly string[]
  /** Whether there is any: found at the first, where `contacts` goes through the whole document. */
  namesContact(): boolean
  /** Stated times within which somebody answers. */
  answerTimes(): readonly AnswerTime[]
  /** Whether there is any: found at the first, where `answerTimes` goes through the whole document. */
  statesAnswerTime(): boolean
  /** The word lists of the document's language, if it has any. */
  pack(): LanguagePack | undefined
  /** The stated time that filling in takes. */
  timeEstimate(): TimeEstimate | undefined
  /** What the form asks for, by its name. */
  formType(): FormType | undefined
  /** The words that a finding about the whole stands on: title, first heading or first label. */
  opening(): Span | undefined
  /** The fact that a field asks for and that a form needs only once; not about somebody else. */
  singleFact(field: Field): {readonly concept: Concept; readonly isOwn: boolean} | undefined
  /** Whether a field is for some requesters only: “if yes”, “where applicable”. */
  isConditional(field: Field): boolean
  /** A label in lower case without the marks and remarks around it. */
  plainLabel(field: Field): string
  /** Whether a field asks for whatever else comes to mind. */
  isCatchAll(field: Field): boolean
  /** How a label marks its field itself. */
  markOf(field: Field): 'star' | 'required' | 'optional' | undefined
  /** Whether a field has to be answered, as the format or else its label says; undefined when neither does. */
  isRequired(field: Field): boolean | undefined
  /** The words with which a field that must be answered says that it is for some people only. */
  conditionOf(field: Field): {readonly words: string; readonly isLabel: boolean} | undefined
  /** The two things that a field asks for at once. */
  twoQuestions(field: Field): readonly [first: string, second: string] | undefined
  /** Options that are ranges and overlap or leave a gap. */
  rangeFaults(field: Field): readonly RangeFault[]
  /** Whether it is filled in on a screen that shows fields, not in a text file or on paper. */
  isOnScreen(): boolean
  /** Words of a text as a reader counts them. */
  wordsIn(text: string): number
  /** Whether a word may stand twice in a row in a text: false where it does not. */
  mayRepeat(text: string): boolean
  /** Whether a field stands on one line with the field before it. */
  isBesideAnother(field: Field): boolean
  /** Duties and promises in the passive (“must be approved”), with what names who acts. */
  passives(): readonly Passive[]
  /** Blocks kept as a record or whose wording is fixed: prompts, licences, RFC 2119. */
  fixedWording(): ReadonlySet<Block>
  /** Verbs that hide in nouns: “perform an assessment”. */
  hiddenVerbs(): readonly HiddenVerb[]
  /** Concepts for which the document uses several words. */
  termVariants(): readonly TermVariants[]
  /** Whether it is there to be copied and filled in. */
  isTemplate(): boolean
  /** Fields and lists of boxes that the office and not the requester fills in, in reading order. */
  officePlaces(): readonly OfficePlace[]
  /** What a field demands beyond an answer: a private fact, a file, a proof that somebody else gives. */
  demandOf(field: Field): Demand | undefined
  /** Whether a field, its help or its section says why it is asked. */
  saysWhy(field: Field): boolean
  /** The first words of a document outside its questions, with the name and description that GitHub shows. */
  openingWords(words: number): string
  /** When the document says that it was or must be reviewed. */
  reviewDates(): readonly ReviewDate[]
  /** YYYY-MM-DD, as the caller says; 0000-00-00 when nobody has. */
  readonly today: string
  /** A day some months after another, to compare with. */
  addMonths(day: string, count: number): string
  /** What needs or gets a person's approval, and who gives it if it is said; “needs no approval” among them, as negated. Advice stands on `isStrong` ones only. */
  approvals(): readonly Approval[]
  /** Whether people work through it and tick off what they have done: nobody asks for anything in it. */
  isWorklist(): boolean
  /** Whether the name of a form says that it is for people in IT. */
  isForSpecialists(): boolean
  /** Whether nearly all it asks is yes or no: a self-assessment against a list, not a request. */
  isAssessment(): boolean
  /** Forms around this one that ask the same, the most alike first; of a pair only the second names the first. */
  alikeForms(least: number): readonly {readonly path: string; readonly shared: number; readonly count: number}[]
  /** Whether a requester asks another party for something and waits, and how often the document says so. */
  waiting(): Waiting
}

/** Formats whose answers are written into the text itself. */
const written: ReadonlySet<string> = new Set(['markdown', 'issue-template', 'text', 'docx'])

/** What is asked of the documents around one; none is read before something is, and then only those that may answer. */
function acronymsAround(related: RelatedTo, repository: string | undefined): AcronymsAround {
  const inAddress = once(() => new Set(namesInAddress(repository)))
  const areFew = once(() => related({most: few + 1}).length <= few)
  const said = memoised((word) => saidOf(word, related({word})))
  const isKnown = (word: string): boolean => /[A-Z]/.test(word) && said(word).isSpelledOut
  const isOnEveryPage = (word: string): boolean => isHouseName(word, said(word).count, areFew)
  return {isKnown, isOfTheHouse: (word) => inAddress().has(word) || isOnEveryPage(word)}
}

/** The views of a document, each computed once, on demand. */
export function createViews(
  document: Document,
  glossary: Glossary,
  surroundings: Surroundings = {},
  related: RelatedTo = () => [],
  today = '0000-00-00',
): Views {
  const protections = new Map<Block, readonly Range[]>()
  const protectedIn = (block: Block): readonly Range[] => {
    const known = protections.get(block)
    if (known) return known
    const ranges = protectedRanges(block)
    protections.set(block, ranges)
    return ranges
  }
  // A placeholder shows an example answer, and a passage in another language follows other rules. What is worked out for a list of blocks is kept by the list.
  const read = once(() => ownBlocks(document.blocks, document.language))
  const readable = once(() => new Set(read()))
  const among = (blocks: readonly Block[] | undefined): readonly Block[] =>
    blocks === undefined || blocks === document.blocks ? read() : blocks.filter((block) => readable().has(block))
  const sentences = once(() => sentencesOf(read(), protectedIn, document.language))
  const fixedWording = once(() => new Set([...findFixedWording(read()), ...findRecords(read(), document.sections)]))
  const terms = once(() => read().flatMap((block) => [...glossary.match(block, protectedIn(block), document.language)]))
  const fitting = once(() => fittingTerms(terms(), document))
  const questions = once(() => document.fields.filter((field) => asksRequester(field, document)))
  const around = acronymsAround(related, surroundings.repository)
  const contacts = lazyList(() => contactsIn(document))
  const answerTimes = lazyList(() => answerTimesIn(document, surroundings.responseTime))
  const reasoned = once(() => reasonedSections(document))
  const wordCount = once(() => document.blocks.reduce((sum, {text}) => sum + countWords(text), 0))
  const approvals = once(() => findApprovals(document))
  const process = processViews(document, {sentences, times: answerTimes.all, once})
  const burden = burdenViews(document, {surroundings, process, questions, approvals, times: answerTimes.all, countWords, once})
  return {
    kind: document.kind,
    format: document.format,
    audience: document.audience,
    prose: () => document.blocks,
    mustNamePeople: (least) => {
      if (document.audience === 'it' || (document.kind === 'process' && document.format === 'issue-template')) return false
      return document.kind === 'form' ? questions().length >= least.questions : wordCount() >= least.words
    },
    wordCount,
    protectedIn,
    sentences,
    longSentences: (max) => findLongSentences(sentences(), fixedWording(), max),
    terms,
    termsToTell: (status) => {
      // An acronym to write out is undefinedAcronyms' business.
      const hits = status === 'avoid' ? fitting() : terms().filter(({entry}) => !isWrittenOut(entry))
      return groupTerms(hits, status, document.audience)
    },
    explains: explainer(document, around.isKnown),
    undefinedAcronyms: once(() => findUndefinedAcronyms({...document, blocks: read()}, glossary, protectedIn, around)),
    simplifications: once(() =>
      findPlainWords(
        read().filter((block) => !fixedWording().has(block)),
        protectedIn,
        terms(),
        document.audience,
      ),
    ),
    hardSections: once(() => hardSections(document.sections, sentences(), fixedWording())),
    phrases: (list, blocks) => phraseMatcher(list)(among(blocks), protectedIn),
    matches: (pattern, blocks) => matchPattern(pattern, among(blocks), protectedIn),
    fields: () => document.fields,
    questions,
    isOfficeUse: (field) => isOfficeUse(field, document),
    knownConcept: (field) => knownConcept(field, document, surroundings.known),
    specialistConcept: (field) => specialistConcept(field, document),
    sections: () => document.sections,
    links: once(() => document.links.filter(({block}) => readable().has(block))),
    meta: () => document.meta,
    problems: () => document.problems,
    owner: once(() => findOwner(document) ?? surroundings.owner),
    contacts: once(() => [...contacts.all(), ...(surroundings.contact ? [surroundings.contact] : [])]),
    namesContact: () => Boolean(surroundings.contact) || contacts.hasAny(),
    answerTimes: answerTimes.all,
    statesAnswerTime: answerTimes.hasAny,
    pack: () => packOf(document.language),
    timeEstimate: once(() => findTimeEstimate(document)),
    formType: once(() => formTypeOf(document)),
    opening: once(() => openingOf(document)),
    singleFact: (field) => singleFact(field, document),
    isConditional: ({label}) => isConditional(label?.text ?? ''),
    plainLabel,
    isCatchAll,
    markOf,
    isRequired,
    conditionOf,
    twoQuestions: ({label}) => label && twoQuestions(label.text),
    rangeFaults,
    isOnScreen: () => !written.has(document.format),
    wordsIn: countWords,
    mayRepeat,
    isBesideAnother: (field) => isBesideAnother(field, document),
    fixedWording,
    passives: once(() => findPassives(sentences(), read(), document.sections, protectedIn)),
    hiddenVerbs: once(() => findHiddenVerbs(read(), protectedIn)),
    termVariants: once(() => findTermVariants(read(), protectedIn)),
    isTemplate: once(() => isTemplate(document)),
    officePlaces: once(() => officePlaces(document)),
    ...process,
    ...burden,
    demandOf,
    saysWhy: (field) => saysWhy(field) || reasoned().has(field.section) || burden.noteOf(field)?.why !== undefined,
    openingWords: (words) => openingWords(document, words),
    reviewDates: once(() => findReviewDates(document)),
    today,
    addMonths,
    approvals,
    isForSpecialists: () => isForSpecialists(document),
    isAssessment: once(() => isAssessment(questions())),
    alikeForms: (least) => alikeForms(document, related, least),
    isWorklist: once(() => isWorklist(document)),
    waiting: once(() => findWaiting(document, (pattern) => matchPattern(pattern, read(), protectedIn))),
  }
}
