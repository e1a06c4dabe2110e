import type {Block} from '../document/document.ts'
import {emphasised, states} from './acronym-words.ts'

/** Behind a maker's name stands the name of a product, which writing out would not explain. */
const afterMaker =
  /\b(?:Microsoft|MS|Azure|AWS|Amazon|GCP|Google|Oracle|IBM|Adobe|Apple|Atlassian|Cisco|VMware|Salesforce|SAP|Dell|HP|Windows|Red Hat|GitHub|GitLab|OWASP|Apache|Autodesk|Citrix)\s+$/
/** “SOC 2”, “18 USC”, “FAR part 4”: the name of a standard or the citation of a law. */
const numberBefore = /\d[A-Z]?\s$/
const numberAfter = /^\s(?:(?:type|part|title|civ|crim|l|c|art\.|para\.|s\.|§)\s)?[a-z]?\d/i
/** “codes such as BRA and PRT”, “licences (e.g. EPL)”: what each stands for is not the point. */
const inExamples =
  /\b(?:codes?|formats?|values|types|extensions|licen[cs]es?|countries|currencies|abbreviations|acronyms|prefix(?:es)?),? \(?(?:e\.g\.,?|eg,?|such as|like|for example,?|for instance,?)[^.!?;:()]{0,60}$/i
/** “the ABC reference number”, “raise an ABC ticket”: the letters that its numbers begin with. */
const ticketAfter = /^\s(?:tickets?|(?:reference|ticket|case) numbers?|issue key|project key|board)\b/i
/** Names in a row, each of one word (“Covid, Flu and RSV”), or names in brackets that show what the words before mean. */
const inRow =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}\d]*, )+\p{Lu}[\p{L}\d]*,? (?:and|or|&) ~|(?<![\p{L}\d])\p{Lu}[\p{L}\d]*, ~,? (?:(?:and|or|&) )?\p{Lu}|~, \p{Lu}[\p{L}\d]*,? (?:(?:and|or|&) )?\p{Lu}|\p{Ll}{3,} \p{Ll}{3,} \((?:[A-Z]{2,7}, )*~(?:, [A-Z]{2,7})+\)|\p{Ll}{3,} \p{Ll}{3,} \((?:[A-Z]{2,7}, )+~\)/u
/** “Austin, TX”, “Juneau (AK)”: a place with its state. */
const afterPlace = /(?<!\p{L})\p{Lu}\p{Ll}+(?:, | \(|\/)$/u
/** The value of a flag on a command line; the initials of a person in a list of names. */
const afterFlag = /(?:^|\s)--?[a-z]\w*\s$/
const personBefore = /[;,(]\s?$/
const surname = /^\s\p{Lu}\p{Ll}+(?:[),;.]|$)/u

/** “the travel system, ACR”, “systems (Abc, ACRs)”, “the tool ACR”: what it is stands there. */
const afterKind =
  /\b(?:systems?|tools?|software|database|portal|apps?|applications?|platforms?|products?|clusters?|servers?),? (?:called |named |such as |like )?$|\b(?:systems|tools|apps|applications|platforms|products|vendors|clusters|servers) \([^()]*$/i
/** “the ACR app”, “our ACR cluster”: what it is stands behind it. */
const beforeKind = /^\s(?:apps?|clusters?|linux|website|label)\b/i
/** “the ACR Project”, “the ACR Tech blog”: the first word of a name. */
const beforeName = /^\s(?!(?:Section|Reference|Chapter|Page|Team|Group|Manager|Member)\b)\p{Lu}\p{Ll}{2,}/u
const beforeLongName = /^\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s\p{Ll}/u
/** “(Okta / ACR)”: a brand beside a brand. */
const besideBrand = /\(\p{Lu}\p{Ll}+ \/ $/u

/** Whether the neighbours show that it is a product, a standard, a state, one example of several or emphasis. `isKnown`: the glossary writes it out. */
export function isNamed({text, role}: Block, start: number, end: number, isKnown = false): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  const after = text.slice(end, end + 20)
  if (afterMaker.test(before) || inExamples.test(before) || isCommand(before, after, end - start)) return true
  if (/^\s(?:public\s)?licen[cs]es?\b/i.test(after) || ticketAfter.test(after) || afterFlag.test(before)) return true
  if (states.has(text.slice(start, end)) && afterPlace.test(before)) return true
  // “AWS Backup”: the maker of a product.
  if (/^\s\p{Lu}\p{Ll}/u.test(after) && afterMaker.test(`${text.slice(start, end)} `)) return true
  if (beforeLongName.test(text.slice(end, end + 80))) return true
  // What the glossary writes out is no unknown name, wherever it stands.
  if (isKnown) return false
  if (
    afterKind.test(before) ||
    beforeKind.test(after) ||
    besideBrand.test(before) ||
    (role !== 'heading' && role !== 'title' && role !== 'label' && beforeName.test(after))
  )
    return true
  if (numberBefore.test(before) || numberAfter.test(after)) return true
  const around = `${before.slice(-40)}~${text.slice(end, end + 60)}`
  if (around.includes(', ') && inRow.test(around)) return true
  if (end - start === 2 && personBefore.test(before) && surname.test(after)) return true
  return isEmphasis(/([A-Z]{2,}),?\s+$/.exec(before)?.[1], /^\s+([A-Z]{2,})\b/.exec(after)?.[1], end - start)
}

/** “STRIP the name”: a word of command in capitals. */
function isCommand(before: string, after: string, length: number): boolean {
  return length >= 4 && /(?:^|[.!?:]\s)[^\p{L}]{0,6}$/u.test(before) && /^\s(?:the|an?|all|any|each|your|it|this|these)\s/.test(after)
}

/** A neighbour that is emphasised (“NOT EVEN”), or capitals on both sides of a long word. */
function isEmphasis(before: string | undefined, after: string | undefined, length: number): boolean {
  const isWordOfEmphasis = (word: string | undefined): boolean => word !== undefined && word !== 'IT' && emphasised.has(word)
  return isWordOfEmphasis(before) || isWordOfEmphasis(after) || (before !== undefined && after !== undefined && length > 4)
}
