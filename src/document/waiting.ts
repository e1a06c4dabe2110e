import type {Block, Document} from './document.ts'
import {once} from './once.ts'
import {asksRequester} from './questions.ts'
import {isWorklist} from './worklist.ts'

/** Somebody asks for something and waits. A pull request and a request over HTTP are none. */
const asking =
  /\b(?:(?:submit|raise|open|create|file|log|send|make|put in|complete|fill (?:in|out))\s+(?:(?:an?|the|your|this|our|that)\s+)?(?:(?!pull\b|merge\b|feature\b|bug\b)[\w-]+\s+){0,3}?(?:request|application|form|ticket|case|enquiry|proposal)\b|appl(?:y|ies|ying) for\b|(?<!\bpull )(?<!\bmerge )request(?:ing)?\s+(?:access|approval|an?\s+(?!http|body)\w+|permission|support|membership|the\s+\w+)\b|(?:get|need|needs|obtain|seek|require)s?\s+(?:\w+\s+){0,3}?(?:approval|authori[sz]ation)\b|(?:be|is|are) (?:reviewed|approved|authori[sz]ed|processed) by\b|will (?:review|respond to|approve|process|consider) (?:your|the|each|all)\b)/gi
/** Around these words a request is something in a program, and who clicks waits for nobody. */
const clicks = /\b(?:click(?:s|ed|ing)?|buttons?|tabs?|menus?|drop-?down|pop-?up|confirmation prompt|modal|web ?page|screen)\b/i
/** A founding paper and what to do in an emergency have other clocks. */
const otherTitles = /\b(?:charter|bylaws|constitution|code of conduct|incidents?|outages?|disaster|emergency)\b/i
/** What a team writes down about its own work. */
const ownRecord =
  /\binternal(?: use)? only\b|\b(?:is|template) (?:only )?(?:intended )?for (?:use by )?(?:our |the )?(?:own )?(?:team members|maintainers|staff|@[\w-]+\/)/i
/** How secret a form is says nothing of who answers it. */
const classified = /\b(?:classification|confidentiality|sensitivity)\W/i
const ownNames =
  /\b(?:retrospective|sprint|milestone|okrs?|action items?|research (?:issue|record|initiative|plan)|audit|brief|chore|post-?mortem|tracker|roll-?out|turn-?up|meeting|hotfix|general issue|findings?)\b/i
/** “Describe work done”, “Track a review”: the description of a record. */
const recording =
  /^\W*(?:(?:this )?(?:issue|ticket|template) (?:for )?)?(?:(?:describe|document)(?:s|ing)?\b(?!.*\b(?:issues?|problems?|requests?|needs?)\b)|(?:track|record|log)(?:s|ing)?\b|(?:coordination|planning)\b|(?:a )?(?:record|finding)\b|use (?:this )?to (?:capture|track|record|plan|log|coordinate)\b|create an? (?:\w+ ){0,2}(?:record|log entry|ticket)\b|an? general (?:template|issue)\b)/i
/** Words of a text that any organization may take over. */
const forAnybody = /\byour (?:own )?(?:organi[sz]ation|company|enterprise|service|agency|business)(?:['’]s)?\b/gi
const selfCheck = /\bself-?\s?(?:certification|certify|assessment|check|evaluation|declaration)\b/i
/** Whoever gets one answers it. */
const questionnaire = /\bquestionnaire\b/i
/** What is kept to show later what was done. */
const trail = /\b(?:creates?|is|as|for) (?:the |an? )?audit trail\b/i
/** What testers go through in a program; “user acceptance testing” is a process. */
const testList = /\btest(?:ing)? (?:check-?list|cases?|scenarios?|scripts?)\b/i
/** Who says that it may take time has answered the question, if badly. */
const openEnd =
  /\b(?:miracles\b|take (?:us |me )?(?:some|a) (?:while|time)\b|as time (?:permits|allows)\b|(?:run|staffed|reviewed|maintained|answered) by volunteers\b|best[- ]effort\b|when(?:ever)? (?:we|I) (?:can|have (?:the )?time)\b|(?:cannot|can['’]t|do not|don['’]t) (?:guarantee|promise)\b)/i

/** What is asked of somebody in a document. */
export interface Waiting {
  /** It asks another party: a record, a self-check and a text for any organization ask nobody. */
  readonly asksOthers: boolean
  /** An answer takes as long as it takes, as it says on purpose, or has a clock of its own: an emergency, a vote. */
  readonly hasOpenEnd: boolean
  /** How often its readers ask for something; 0 where they ask nobody. */
  readonly requests: number
}

/** Whether a requester asks another party for something and waits for it. */
export function findWaiting(
  document: Document,
  match: (pattern: RegExp) => readonly {readonly block: Block; readonly start: number; readonly end: number}[],
): Waiting {
  const asksOthers = isWorklist(document)
    ? false
    : document.kind === 'form'
      ? !isRecord(document) && document.fields.some((field) => asksRequester(field, document))
      : !isForAnybody(document)
  const requests = once(() =>
    asksOthers ? match(asking).filter(({block, start, end}) => !clicks.test(block.text.slice(Math.max(0, start - 80), end + 80))).length : 0,
  )
  const hasOpenEnd = once(
    () =>
      (document.kind === 'process' && otherTitles.test(titleOf(document))) ||
      document.blocks.some(({text, role}) => role !== 'option' && role !== 'placeholder' && openEnd.test(text)),
  )
  // Many documents are settled by one of them, and each goes through all blocks.
  return {
    asksOthers,
    get requests() {
      return requests()
    },
    get hasOpenEnd() {
      return hasOpenEnd()
    },
  }
}

function isRecord({meta, blocks}: Document): boolean {
  const said = [meta.about, meta.description].filter((one) => typeof one === 'string')
  const name = typeof meta.name === 'string' ? meta.name : ''
  if (selfCheck.test(name) || said.some((one) => recording.test(one) || ownRecord.test(one)) || ownRecord.test(name)) return true
  if (ownNames.test(name) && !/\brequest\b/i.test(name)) return true
  return blocks
    .slice(0, 6)
    .some(
      ({text, role}, i) =>
        role !== 'option' &&
        ((ownRecord.test(text) && !classified.test(text)) ||
          trail.test(text) ||
          (i === 0 && questionnaire.test(text)) ||
          (role === 'heading' && selfCheck.test(text))),
    )
}

function isForAnybody({meta, blocks, path}: Document): boolean {
  const titles = [titleOf({blocks}), String(meta.title ?? ''), path.split('/').at(-1) ?? '']
  if (titles.some((one) => selfCheck.test(one) || testList.test(one))) return true
  return blocks.reduce((sum, {text}) => sum + (text.match(forAnybody)?.length ?? 0), 0) >= 3
}

function titleOf({blocks}: Pick<Document, 'blocks'>): string {
  return blocks.find(({role}) => role === 'title' || role === 'heading')?.text ?? ''
}
