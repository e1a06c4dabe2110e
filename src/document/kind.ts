import {readClause} from './actors.ts'
import type {Block, DocumentSigns, Field, Kind} from './document.ts'
import {officeLabel, saysOfficeUse} from './office-use.ts'
import {once} from './once.ts'

const otherNames =
  /^(?:readme|changelog|history|license|licence|notice|authors|contributors|contributing|code_of_conduct|code-of-conduct|support|roadmap|release|releases|release-notes|news|todo|summary|glossary|faq)\b/i
const otherPaths = /(?:^|\/)(?:blog|posts?|news|minutes|meetings?|meeting-notes|adrs?|decisions|rfcs?|api|reference|release-notes|changelogs?)\//i
const otherTemplates =
  /\b(?:bugs?|defects?|crash|regression|feature|enhancement|improvement|suggestion|idea|question|discussion|documentation|docs|typo|epic|user story|story|spike|proposal|rfc|roadmap|release|flaky|test failure|pull request|tech(?:nical)? ?debt|dependency|cycle brief|retrospective|post-?mortem|ratings?|feedback)\b|\bpr\.\w+$/i
const requestNames = /\b(?:request|application|access|onboarding|offboarding|acknowledge?ment)\b/i
const reproduction =
  /\b(?:steps to reproduce|how to reproduce|reproduc|expected (?:behaviou?r|result|outcome)|actual (?:behaviou?r|result)|acceptance criteria|alternatives (?:you|considered)|stack ?trace|user story)\b/i
/** What a team writes into its own list of work. */
const workItem =
  /^\W*(?:user stor(?:y|ies)|acceptance criteria|definition of done|what would done look like|sprint (?:goal|priorit)|dev notes)\b|\bas an?\b[^.]{0,40}\bI (?:need|want|would like)\b/i
const processWords =
  /\b(?:how (?:to|we|you)|process|procedure|policy|policies|runbook|playbook|on-?boarding|off-?boarding|incidents?|checklist|steps?|expenses?|(?:annual |parental |sick )?leave|reimbursements?|what to do|leavers?|(?:end|change) of employment|workflow|request(?:s|ing)?|responsibilit(?:y|ies)|escalat\w+|approvals?|access(?:ing)?|change management|guidelines?|instructions?|before you (?:start|begin)|rota|on[- ]call|standards?|requirements?|set(?:ting)? up|renew\w*|creat(?:e|ing)|add(?:ing)?|remov(?:e|ing)|rotat\w+|deploy\w*|migrat\w+|backup|restore|recover\w*|review|connect(?:ing)?|configur(?:e|ing)|hiring|timelines?|flow for|getting (?:an?|your|new|started)|when (?:you|your|an?|someone|somebody)|joining|leaving|reporting|(?:new|user) (?:accounts?|users?))\b/i
/** The sections that a policy has, whatever its title. */
const policyParts =
  /^\W*(?:\d+(?:\.\d+)*\.?\s+)?(?:purpose|scope|policy|policy statement|compliance|enforcement|exceptions?|applicability|who (?:this|it) applies to|roles(?: and responsibilities)?)\W*$/i
/** What the reader is told to do to get something, or to whom they turn. */
const asksReader =
  /(?:^|[.:;]\s+|\byou (?:can|may|must|should|will need to|need to|have to)\s+(?:also\s+)?|\bplease\s+|\busers (?:should|must|will|can|need to)\s+)(?:please\s+)?(?:submit|request|apply|contact|e-?mail|complete|fill (?:in|out)|ask|raise|open an? (?:ticket|issue|request)|file an?|sign up|log in|go to|send|notify|report|register)\b|\brequests? (?:for [^.]{1,60} )?(?:can|must|should|may) be (?:made|sent|submitted|raised)\b/gim
const duty = /\b(?:must|should|shall|need to|needs to|have to|has to|required to|responsible for|are expected to)\b/gi
const reader = /\b(?:you|your|users?|employees?|staff|everyone|colleagues?)\b/gi
/** Titles of pages that tell, define or promise, and of texts with their own fixed form. */
const otherTitles =
  /\b(?:glossary|terminology|style ?guide|content ?guide|brand guid\w+|voice (?:and|&) tone|recommendations|accessibility statement|privacy (?:notice|statement|policy)|cookie (?:notice|statement|policy)|cookies|terms (?:of|and) \w+|licen[cs]e|code of conduct|release notes|change ?log|what['’]s new|meeting notes|minutes|agenda|job (?:ad|advert|advertisement|description|posting)|vacanc(?:y|ies)|(?:we['’]re|we are|now) hiring|about us|newsletter|announc\w+|faqs?|frequently asked questions|conventions|principles|roles guide|reference(?: guide| manual)?|case stud(?:y|ies))\b/i
/** What somebody has written on one day, thinks of something or fills in about himself, whatever its title promises. */
const datedName = /^\d{4}-\d{2}-\d{2}\b/
const papers =
  /\b(?:feedback|analys[ie]s|opinion|review opinion|position paper|white ?paper|findings|retrospective|self-?\s?(?:certification|assessment|declaration))\s*(?:[:–—(].{0,40}|\W+)?$|\bself-?\s?(?:certification|assessment)\b/i
/** Titles that are a process all the same: “Code of conduct: how incidents are handled”. */
const processTitles =
  /\b(?:procedures?|process|how (?:to|we)|requests?|requesting|checklist|runbook|playbook|workflow|steps|(?:incident|data|access|security|travel|leave|change|open source|escalation|jurisdiction) (?:\w+ )?polic(?:y|ies)|guidelines|handling|taking|writing|applying)\b/i
/** The team's own work, whatever boxes it has. */
const ownWork = /^\W*(?:user stor(?:y|ies)|problem statement|shape ?up|hill chart|dev notes|appetite)\b/i
/** Front matter that a form or process document carries. */
const processKeys = /^(?:owner|contact|response-time|volume-per-year|handling-minutes|approvals|legal-basis)$/
/** The sections of a record of a decision taken. */
const decisionRecord = /^\W*(?:status|context|decision|consequences|alternatives)\W*$/i

/**
 * Whether a document is a form somebody fills in, a process somebody follows,
 * or neither. Only the first two get findings about the document as a whole.
 */
export function decideKind(input: DocumentSigns): Kind {
  const {format} = input
  if (format === 'issue-config') return 'other'
  const asked = input.fields.filter(isAsked).length
  const steps = stepsIn(input)
  // One question makes a form; a card that asks one or two is a message.
  if (format === 'formio' || format === 'json-schema') return asked > 0 && !isWorkTemplate(input) ? 'form' : 'other'
  if (format === 'adaptive-card') return asked >= 3 ? 'form' : 'other'
  if (format === 'issue-form') return isWorkTemplate(input) || describesWork(input) ? 'other' : 'form'
  if (format === 'issue-template') {
    if (isWorkTemplate(input) || isOwnWork(input)) return 'other'
    if (steps > 0 && steps >= 3 * asked) return describesWork(input) && steps < 3 ? 'other' : 'process'
    return describesWork(input) ? 'other' : 'form'
  }
  const name = input.path.split('/').at(-1) ?? ''
  if (otherNames.test(name) || /^SECURITY\b/.test(name) || otherPaths.test(input.path) || isDecisionRecord(input) || hasOtherTitle(input) || isPaper(input))
    return 'other'
  // A field for every 60 words around the fields, or more: filling in is what the page is for.
  if (asked >= 3 && (isWorkTemplate(input) || isReport(input, asked))) return 'other'
  if (asked >= 3 && asked * 60 >= wordsAround(input) && asked * 2 >= steps) return 'form'
  const duties = once(() => countIn(input.blocks, duty))
  const score = processScore(input, duties)
  return (score >= enough || (score >= 2 && addressesReader(input, duties()))) && hasActions(input, duties()) ? 'process' : 'other'
}

/**
 * Whether somebody does something in it, or must: a process says so every few
 * sentences. A list of boxes or numbers counts by its items, and a few words need only one.
 */
function hasActions({blocks, words}: DocumentSigns, duties: number): boolean {
  const areEnough = (actions: number): boolean => actions >= (words < 60 ? 1 : 2) && actions * 1000 >= words * 6
  let actions = duties
  for (const {item} of blocks) if (item?.isFirst && (item.hasBox || item.ordered)) actions++
  if (areEnough(actions)) return true
  // To read who does what takes longest, so no more is read than is needed.
  return blocks.some((block) => isAction(block) && areEnough(++actions))
}

function isAction({role, text}: Block): boolean {
  if (role !== 'item' && role !== 'paragraph' && role !== 'cell') return false
  const clause = readClause(text.slice(0, 400))
  return clause?.verb !== undefined && clause.actor !== undefined && clause.actor.kind !== 'machine'
}

/** Whether a title or the name of the file says that a page tells, defines or promises. */
function hasOtherTitle({meta, blocks, path}: DocumentSigns): boolean {
  const heading = blocks.find(({role}) => role === 'heading')?.text
  const file = (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '').replace(/(?<=[a-z])(?=[A-Z])|[_-]+/g, ' ')
  const titles = [meta.title, heading, file].filter((title) => typeof title === 'string')
  return titles.some((title) => otherTitles.test(title)) && !titles.some((title) => processTitles.test(title))
}

/** Whether the name of the file or the title says that it is a post, an opinion, or a check of oneself. */
function isPaper({meta, blocks, path}: DocumentSigns): boolean {
  const name = path.split('/').at(-1) ?? ''
  const file = name
    .replace(/^[\da-f]{10}__/, '')
    .replace(/\.\w+(?:\.\w+)*$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])|_+/g, ' ')
  const titles = [meta.title, blocks.find(({role}) => role === 'heading')?.text, file.replace(/-/g, ' ')].filter((one) => typeof one === 'string')
  return (
    datedName.test(file) ||
    titles.some((one) => papers.test(one) && !/\b(?:how (?:to|we)|process|procedure|collect\w*|giv(?:e|ing)|requesting|handling)\b/i.test(one))
  )
}

/** Whether a template's name or headings say that it holds a team's own work; the request of somebody else is none. */
function isOwnWork({meta, blocks}: DocumentSigns): boolean {
  const name = typeof meta.name === 'string' ? meta.name : ''
  if (requestNames.test(name)) return false
  return ownWork.test(name) || blocks.some(({role, text}) => (role === 'heading' || role === 'label') && ownWork.test(text))
}

/** Whether a field is more than a box to agree with or a line for the office. */
function isAsked({kind, label}: Field): boolean {
  const text = label?.text ?? ''
  return kind !== 'consent' && !officeLabel.test(text) && !saysOfficeUse(text)
}

/** The parts that a plan or a report has and a request has not. */
const documentControl = /^\W*(?:document (?:control|history|approvals?|information)|(?:revision|version|change) history)\b/i
const reportTitles = /\b(?:plan|report|register|charter|assessment|log|matrix|canvas|framework|guide|playbook|validation)(?:\s+template)?\W*$/i
/** More than any request asks: the chapters of a report. */
const chapters = 60

/** Whether its places to write are the chapters of a plan or report, and nobody is asked anything. */
function isReport({blocks}: DocumentSigns, asked: number): boolean {
  const headings = blocks.filter(({role}) => role === 'title' || role === 'heading')
  const numbered = headings.filter(({text}) => /^\W*\d+(?:\.\d+)*\.?\s/.test(text)).length
  const title = headings[0]?.text ?? ''
  // A long request numbers its sections too, and may have a table of versions.
  if (/\b(?:request|form|application|questionnaire)\b/i.test(title)) return false
  return asked > chapters || numbered >= 8 || headings.some(({text}) => documentControl.test(text)) || reportTitles.test(title)
}

/** Whether name or questions say that a template is for bugs, ideas or the team's own work. */
function isWorkTemplate({meta, fields, path}: DocumentSigns): boolean {
  const file = path.split('/').at(-1)
  const name = [meta.name, file]
    .filter((part) => typeof part === 'string')
    .join(' ')
    .replace(/[_-]/g, ' ')
  if (/\b(?:bugs?|defects?|regression|crash)\b/i.test(name)) return true
  if (requestNames.test(name) && !/\b(?:feature|pull|enhancement|improvement)\b.{0,15}\brequest\b/i.test(name)) return false
  if (otherTemplates.test(name)) return true
  return fields.some(({label}) => label !== undefined && reproduction.test(label.text))
}

function describesWork({blocks, meta, format}: DocumentSigns): boolean {
  if (typeof meta.name === 'string' && requestNames.test(meta.name)) return false
  return blocks.some(({text, role}) => {
    if (role === 'option' || role === 'item') return false
    // The team's “definition of done” stands in many a request form; a form is more than it.
    return workItem.test(text.slice(0, 120)) && (format !== 'issue-form' || !/^\W*definition of done/i.test(text))
  })
}

function isDecisionRecord({blocks}: DocumentSigns): boolean {
  return blocks.filter(({role, text}) => role === 'heading' && decisionRecord.test(text)).length >= 3
}

/** Items of lists that are neither choices nor questions. */
function stepsIn({blocks}: DocumentSigns): number {
  return blocks.filter(({role}) => role === 'item').length
}

/** Words that belong to no field: labels, help and options come with the questions. */
function wordsAround({blocks}: DocumentSigns): number {
  return blocks.reduce((sum, {text, field}) => sum + (field === undefined ? (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : 0), 0)
}

/** The score that makes a process, whoever it addresses. */
const enough = 3

/** How much speaks for a process; no more is counted than is needed for `enough`. */
function processScore(input: DocumentSigns, dutiesOf: () => number): number {
  const {blocks, words, meta} = input
  const headings = blocks.filter(({role}) => role === 'heading')
  const titles = [meta.title, headings[0]?.text].filter((title) => typeof title === 'string')
  let score = 0
  if (titles.some((title) => processWords.test(title))) score += 2
  const steps = stepsIn(input)
  if (steps >= 3) score++
  if (steps >= 8) score++
  // Who says how fast a page answers, or whom to ask, has a process in mind.
  if (Object.keys(meta).some((key) => processKeys.test(key))) score++
  if (processWords.test(input.path.replace(/[_-]/g, ' '))) score++
  if (score >= enough) return score
  score += Math.min(2, headings.slice(1).filter(({text}) => processWords.test(text)).length)
  if (headings.filter(({text}) => policyParts.test(text)).length >= 2) score++
  if (score >= enough) return score
  const duties = dutiesOf()
  if (duties >= 3 && duties * 150 >= words) score++
  if (score >= enough) return score
  const asked = countIn(blocks, asksReader)
  if (asked >= 2 && asked * 150 >= words) score++
  return score
}

/** Whether it says every few sentences what “you” or the users must do or where they turn. */
function addressesReader({blocks, words}: DocumentSigns, duties: number): boolean {
  const told = countIn(blocks, asksReader) + duties
  return told >= 2 && told * 100 >= words && countIn(blocks, reader) >= 2
}

function countIn(blocks: readonly Block[], what: RegExp): number {
  return blocks.reduce((sum, {text}) => sum + (text.match(what)?.length ?? 0), 0)
}
