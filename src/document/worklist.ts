import type {Document} from './document.ts'
import {titlesOf} from './titles.ts'

const listTitle = /\bcheck-?lists?\b|\b(?:on|off)[- ]?boarding\b|\b(?:joiners?|leavers?|starters?|departures?|exit)\b/i
const requestTitle = /\b(?:request|application|form|questionnaire|survey|assessment|proposal)\b/i
/** Whoever has to hand the list in waits for an answer. */
const handedIn =
  /\b(?:submit|send|e-?mail|return|upload)\s+(?:in\s+)?(?:this|the (?:completed|filled[- ]in|signed)|your (?:completed )?)\s*(?:check-?list|form|document|template|list)\b/i
const box = /\[[ xX]?\]|☐/g

/** The fewest boxes of a list that is worked through. */
const fewest = 5

/**
 * Whether people work through a document and tick off what they have done: a
 * checklist, or the steps when somebody joins or leaves. Nobody asks for
 * anything in it, nobody waits, and every part of it is for whoever does the work.
 */
export function isWorklist(document: Document): boolean {
  const {blocks, fields, source} = document
  const titles = titlesOf(document)
  if (!listTitle.test(titles) || requestTitle.test(titles) || blocks.some(({text}) => handedIn.test(text))) return false
  const boxes =
    (source.match(box)?.length ?? 0) + fields.reduce((sum, {kind, options}) => sum + (kind === 'steps' || kind === 'choices' ? options.length : 0), 0)
  return boxes >= fewest
}
