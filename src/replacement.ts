/** Better words that may stand in for others, and the proof that they do: the text with them is linted again. */
import {type ComparedVersion, compareVersions} from './compare.ts'
import type {Span} from './document/text.ts'
import type {Finding} from './finding.ts'
import {fits} from './replacement-fit.ts'

/**
 * Rules whose first suggestion stands in for the quoted words and for nothing
 * else. The others suggest what to think of.
 */
const inPlace = new Set([
  'consistent-terms',
  'no-hidden-verb',
  'no-jargon',
  'no-repeated-word',
  'no-slash-alternative',
  'no-undefined-acronym',
  'prefer-plain-words',
])

/** Whether something may be written in the place of the words of a finding. */
export function isInPlace({rule, suggestions}: Pick<Finding, 'rule' | 'suggestions'>): boolean {
  return inPlace.has(rule) && suggestions.length > 0
}

/** A version of a document as far as a proof needs it. */
export interface ProvedVersion extends ComparedVersion {
  readonly kind: string
  readonly notChecked: readonly {readonly reason: string}[]
}

/** A version as the linter gives it. */
interface Linted extends Pick<ProvedVersion, 'source' | 'findings'> {
  readonly report: Pick<ProvedVersion, 'kind' | 'notChecked'>
}

/** What a proof asks of a version that was linted. */
export function provedVersion({source, findings, report: {kind, notChecked}}: Linted): ProvedVersion {
  return {source, findings, kind, notChecked}
}

/** A finding, some of its words, and what stands there now. */
export interface Replaced {
  readonly finding: Finding
  readonly span: Span
}

/** The first suggestion in the case of the quoted words; undefined where it may not fit. */
export function replacementFor({rule, quote, suggestions, span}: Finding, source: string): string | undefined {
  const [first] = suggestions
  if (!inPlace.has(rule) || first === undefined || first === '' || /[\p{Cc}<>`[\]|\\]/u.test(first) || !span) return undefined
  if (!fits(rule, quote, source, span)) return undefined
  // “SaaS” is spelt that way wherever it stands.
  const isCapital = /^\p{Lu}(?!\p{L}*\p{Lu})/u.test(quote)
  const words = isCapital ? first.charAt(0).toUpperCase() + first.slice(1) : first
  const article = /(?:^|[\s"'(“‘*_])an?\s+$/i.test(source.slice(Math.max(0, span.start - 8), span.start))
  return article && isVowel(quote) !== isVowel(words) ? undefined : words
}

/** Rules that report a word once, wherever it is used: what is better at one place is better at all. */
const everywhere = new Set(['consistent-terms', 'no-jargon', 'prefer-plain-words'])

/** Where words stand in for those of a finding, and which: at its own place, and where the same word is used again. */
export function replacementsFor(finding: Finding, source: string): {readonly span: Span; readonly words: string}[] {
  const {rule, quote, span, suggestions, occurrences = []} = finding
  const same = occurrences.filter(({start, end}) => start !== span?.start && source.slice(start, end).toLowerCase() === quote.toLowerCase())
  const spans = [...(span ? [span] : []), ...(everywhere.has(rule) ? same : [])]
  return spans.flatMap((one) => {
    const own = source.slice(one.start, one.end)
    const words = replacementFor({...finding, quote: own, span: one, suggestions: isSmaller(own, quote) ? suggestions.map(uncapitalised) : suggestions}, source)
    return words === undefined ? [] : [{span: one, words}]
  })
}

/** Whether a word is without the capital letter that it has elsewhere, at the beginning of a sentence. */
function isSmaller(own: string, quote: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(quote) && /^\p{Ll}/u.test(own)
}

/** Without the capital letter of a sentence's first word; a name with others in it keeps it. */
function uncapitalised(text: string): string {
  return /^\p{Lu}[\p{Ll}\s]*$/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

function isVowel(text: string): boolean {
  return /^[aeiou]/i.test(text)
}

/**
 * What speaks against replacements that were made: those whose rule still
 * reports something in the new words, and findings that are new. Undefined
 * when the document reads as another text or another kind of document, which
 * proves nothing; `text` is the one that it should be.
 */
export function faultsOf<Made extends Replaced>(
  before: ProvedVersion,
  after: ProvedVersion,
  text: string,
  replaced: readonly Made[],
): {readonly unmended: readonly Made[]; readonly added: readonly Finding[]} | undefined {
  if (after.source !== text || after.kind !== before.kind || after.notChecked.length > before.notChecked.length) return undefined
  // What is fixed may have something else wrong with it, which has a fix of its own.
  const isThere = ({finding: {rule, fix, message}, span}: Made): boolean =>
    after.findings.some((one) => one.rule === rule && (!fix || one.message === message) && one.span && one.span.start < span.end && one.span.end > span.start)
  return {unmended: replaced.filter(isThere), added: compareVersions(before, after).added}
}
