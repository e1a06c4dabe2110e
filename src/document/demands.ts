/** What a field demands of the person beyond an answer, and whether the form says why. */

import type {Block, Document, Field} from './document.ts'

/** A fact about a private life, a file to hand in, or a proof that somebody else has to give first. */
export type Demand = 'sensitive' | 'upload' | 'proof'

const sensitive =
  /\b(?:date of birth|birth ?date|birthday|dob|place of birth|national (?:id(?:entity)?|identification|insurance)(?: (?:card|number|no\.?))?|ni(?:no)? number|social security(?: (?:number|no\.?))?|ssn|tax(?:payer)? (?:id(?:entification)?|reference|file)?\s?(?:number|no\.?|code)|passport(?: (?:number|no\.?|copy|details))?|id card (?:number|copy)|(?:home|residential|private|personal|permanent) (?:postal )?address|(?:personal|private|home) (?:phone|mobile|telephone|e-?mail)(?: (?:number|address))?|bank (?:account|details|name)|iban|sort code|routing number|credit card|driv(?:ing|er['’]?s?) licen[cs]e(?: number)?|medical (?:condition|history|information|certificate)|health (?:condition|information|status)|disabilit(?:y|ies)|blood (?:type|group)|religion|ethnic(?:ity| origin)|marital status|nationality|citizenship|immigration status|criminal (?:record|convictions?)|next of kin|emergency contact|salary|gender|sex)\b/i
/** Sensitive words that name a thing, not the fact itself. */
const notOwn =
  /\b(?:data|fields?|information) (?:type|class|categor)|\b(?:policy|process|system|service|application|dataset|project|company|vendor|supplier|server|ip|mac|web|e-?mail)\b.{0,20}\b(?:address|name)|^\W*(?:does|do|will|is|are|can)\b.*\b(?:stor|process|contain|handl|hold|includ|us)(?:e|es|ed|s|ing)?\b/i

const file =
  /^\W*(?:please )?(?:attach|upload)\b|\b(?:(?:upload|attach) (?:a|an|the|your|any|proof|copy|file|document|evidence|screenshots?|photos?)\b|(?:copy|scan|photo(?:graph)?|screenshots?) of (?:your|the|an?)\b)/i
const optional = /\b(?:if (?:applicable|any|needed|available|possible|you have|relevant)|optional|where (?:applicable|relevant)|may|can|feel free|as needed)\b/i
const proof =
  /\b(?:(?:proof|evidence|confirmation|copy|record) of (?:\w+ ){0,3}(?:approval|authori[sz]ation|training|permission|consent)|(?:approval|authori[sz]ation|permission|sign-?off|clearance) (?:from|by|of) (?:your|the|an?)\b|(?:manager|supervisor|director|sponsor|head of department)(?:['’]?s)? (?:approval|authori[sz]ation|permission|consent)|risk assessment|business case|(?:two|three|2|3) (?:\w+ )?quot(?:es|ations))\b/i

/** What a field demands; files and proofs that are optional cost nothing. */
export function demandOf(field: Field): Demand | undefined {
  const label = field.label?.text ?? ''
  if (label.length > 160 || field.kind === 'consent' || field.kind === 'steps') return undefined
  if (sensitive.test(label) && !notOwn.test(label)) return 'sensitive'
  const isOptional = field.required === false || optional.test(label) || field.help.some(({text}) => optional.test(text.slice(0, 200)))
  if (isOptional) return undefined
  if (field.kind === 'upload' || file.test(label)) return 'upload'
  return proof.test(label) ? 'proof' : undefined
}

const reason =
  /\b(?:because|so that|so (?:we|you|they|the|it|your)\b|in order to|since|why we|reason(?:s)? (?:for|why|we)|(?:we|they|it|this|hr|payroll|security|finance) (?:will |can |only )?(?:uses?|needs?|requires?|checks?|asks?) (?:this|it|them|the \w+|your \w+)? ?(?:to|for|only|because|when|if|in)\b|(?:is|are|be|will be) (?:only )?(?:used|needed|required|shared|checked|kept) (?:to|for|by|with|in|only|when)|used (?:to|for|by|when|in)|needed (?:to|for|by)|required (?:by|for|to|under)|for (?:the )?(?:purposes?|payroll|insurance|tax|legal|billing|shipping|delivery|verification|identification|badge|travel|visa)|by law|legal(?:ly)? (?:basis|obligation|required)|(?:helps?|lets?|allows?|enables?) (?:us|you|the|them)|to (?:verify|check|confirm|prove|identify|make sure|ensure|pay|book|register|contact|reach|send|ship|deliver|comply|avoid|help|let|understand|assess|see|show|support|match|process|set up|create|print|arrange|issue|decide))\b/i

/** The sections whose text outside the questions gives a reason. */
export function reasonedSections({blocks}: Document): Set<number> {
  return new Set(blocks.filter((block) => block.field === undefined && givesReason(block)).map(({section}) => section))
}

/** Whether the label or the help of a field says why it is asked. */
export function saysWhy({label, help, placeholder}: Field): boolean {
  return [label, ...help, placeholder].some((block) => block !== undefined && givesReason(block))
}

function givesReason({text}: Block): boolean {
  return reason.test(text.slice(0, 2000))
}
