/** What the boxes of an issue form are for: to choose from, to agree with, or to tick off what is done. */
import type {Block, FieldKind} from '../../document/document.ts'

const consent =
  /^\W*(?:yes,? )?(?:i|we|by (?:submitting|checking|ticking))\b.*\b(?:agree|accept|acknowledge|confirm|understand|have (?:read|checked|searched|reviewed|verified|followed|enabled|subscribed|completed|discussed|spoken|informed|notified|obtained|selected|confirmed)|certify|consent|am aware|will|did|searched|read)\b/i

/** What somebody is told to do or has done, not what they may want. */
const instruction =
  /^\W*(?:add|ask|assign|arrange|attend|book|check|close|complete|confirm|contact|create|delete|e-?mail|ensure|fill|follow|get|give|grant|inform|install|introduce|invite|join|make|meet|notify|open|order|prepare|provide|read|remove|request|review|revoke|schedule|send|set|share|sign|submit|tell|update|verify|watch|write)\s+\S+\s+\S/i

const done =
  /\s(?:added|archived|assigned|closed|completed|configured|created|done|enabled|enforced|filed|granted|informed|invited|read|received|removed|reviewed|revoked|saved|scheduled|sent|set(?: up)?|signed|understood|updated|verified)\W*(?:\([^()]*\)\W*)?$/i

/** The same with what it was done for: “Alarm set for the weekend”. */
const doneFor =
  /\s(?:added|assigned|configured|created|enabled|granted|installed|obtained|registered|saved|scheduled|set(?: up)?|subscribed|tested|updated|verified)(?:\s+(?:and|for|in|on|to|with)\s[^.]{1,80})?\W*$/i

/** A list to work through, whatever its points are called. */
const worklist = /\bcheck-?list\b|^\W*(?:acceptance criteria|definition of (?:done|ready)|to-?dos?|tasks?|(?:next )?steps)\W*$/i
const toChoose = /\?|\b(?:select|choose|pick|which|what|type|kind)\b|\b(?:all|any|those) (?:\w+ )?that appl(?:y|ies)\b/i
/** What whoever fills the form in is told to see to before or after. */
const toDo = /^\W*(?:please\s+)?(?:verify|install|subscribe|schedule|complete|ensure|make sure|remember|don['’]t forget|set up|configure)\b/i
const finished = /^\W*(?:(?:yes,? )?(?:it is |all |i have )?(?:done|completed?|finished)|ok(?:ay)?)\W*$/i
const ownWord = /^\W*(?:i|we)\s+(?:have|am|are|meet|agree|confirm|understand)\b/i

/** Boxes to choose from, to agree with, or to tick off: “Add them to the mailing list”. */
export function kindOfBoxes(label: Block | undefined, help: readonly Block[], options: readonly Block[]): FieldKind {
  if (options.length === 0) return 'choices'
  const name = label?.text ?? ''
  const asks = toChoose.test(name) || help.some(({text}) => toChoose.test(text))
  const agreed = options.filter(({text}) => consent.test(text))
  if (agreed.length === options.length) return 'consent'
  // Declarations among which one or the other says more than “I have read”.
  if (!asks && agreed.length * 2 >= options.length && options.filter(({text}) => ownWord.test(text)).length * 3 >= options.length * 2) return 'consent'
  // A label that asks stays a question; what its help says on the way may be a step.
  if (/\?|\b(?:select|choose|which|what|type|kind)\b/i.test(name)) return 'choices'
  const steps = options.filter(({text}) => instruction.test(text) || done.test(text))
  if (steps.length * 2 > options.length) return 'steps'
  if (toDo.test(name) && options.every(({text}) => finished.test(text))) return 'steps'
  if (asks) return 'choices'
  if (worklist.test(name)) return 'steps'
  const tells = toDo.test(name) || help.some(({text}) => toDo.test(text))
  return tells && options.filter(({text}) => instruction.test(text) || doneFor.test(text)).length * 2 >= options.length ? 'steps' : 'choices'
}
