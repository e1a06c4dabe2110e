import type {Block, Document} from '../document/document.ts'
import {allMatches} from '../document/matches.ts'
import {keptBy} from '../document/memo.ts'
import {once} from '../document/once.ts'
import {wordRuns} from './foreign.ts'
import type {TermHit} from './glossary.ts'
import {inflections} from './inflect.ts'
import {indexOf} from './text-index.ts'

/**
 * The terms to avoid for which a reader gains something: where an engineers' word is put to a requester, where the
 * page is not about the word itself, and with those replacements only that read well in the sentence.
 */
export function fittingTerms(hits: readonly TermHit[], document: Document): TermHit[] {
  const avoided = hits.filter(({entry}) => entry.status === 'avoid')
  if (avoided.length === 0) return []
  const isSubject = subjects(document, avoided)
  return avoided.flatMap((hit) => {
    if (hit.entry.where === 'request' && !isAskedOfRequester(hit, document)) return []
    // Elsewhere than in English only what is listed is known of a word.
    if (document.language !== 'en') return [hit]
    if (isSubject(hit) || isWithAcronym(hit)) return []
    const [before, after] = sentenceAround(hit.block, hit.start, hit.end)
    const replacements = hit.replacements.filter((text) => fits(text, hit, before, after))
    return replacements.length > 0 ? [{...hit, replacements}] : []
  })
}

/** In a label or help text of a form, or in a sentence that asks for something. */
function isAskedOfRequester({block, start}: TermHit, {kind}: Document): boolean {
  if (kind === 'form' && (block.role === 'label' || block.role === 'help')) return true
  const [before = '', after = ''] = sentenceAround(block, start, start)
  return /\bplease\b/i.test(`${before}${after}`)
}

/** “subject matter expert (SME)”: the words explain their letters. */
function isWithAcronym({block, end}: TermHit): boolean {
  return /^\s?\(["“]?\p{Lu}{2,}/u.test(block.text.slice(end, end + 12))
}

/** Whether the page is about a term: it stands in the title, or other forms of the word would stay (“deprecation policy”). */
function subjects(document: Document, hits: readonly TermHit[]): (hit: TermHit) => boolean {
  const known = new Map<TermHit['entry'], boolean>()
  const title = document.blocks.flatMap(({role, depth, text}) => (role === 'title' || depth === 1 ? [text] : []))
  const names = [...title, (document.path.split('/').at(-1) ?? '').replaceAll(/[-_]/g, ' ')].join('\n')
  return (hit) => {
    const answer = known.get(hit.entry) ?? isAbout(hit, hits, document, names)
    known.set(hit.entry, answer)
    return answer
  }
}

function isAbout({entry}: TermHit, hits: readonly TermHit[], {kind, blocks}: Document, names: string): boolean {
  // What somebody in the team has decided holds everywhere.
  if (entry.owner) return false
  const isVerb = entry.part === 'verb'
  const own = hits.filter((hit) => hit.entry === entry)
  if (!isVerb && own.length >= 4) return true
  const {inName, stem, other} = searchesFor(entry)
  if (kind !== 'form' && inName?.().test(names)) return true
  if (!other) return false
  return indexOf(blocks)
    .having([stem])
    .some((i) => {
      const block = blocks[i]
      return allMatches(other, block?.text ?? '').some(({index: at}) => !own.some((hit) => hit.block === block && hit.start <= at && at < hit.end))
    })
}

/** What finds an entry in the name of a document, and what finds other forms of its word; patterns cost more than their use. */
const searchesFor = keptBy(({term, part}: TermHit['entry']) => {
  const isVerb = part === 'verb'
  const word = /^(?:(?:an?|the) )?(\p{L}{5,})(?: (?:to|of|the))?$/u.exec(term)?.[1]
  if (!word) return {inName: once(() => new RegExp(`(?<!\\p{L})${term.replaceAll(/[\s-]+/g, '[\\s-]')}`, 'iu')), stem: ''}
  // “actioned” belongs to “action”, which stays.
  if (!isVerb && word.endsWith('ed')) return {stem: ''}
  // “provision” is a verb of its own; what ends like it is no noun of another.
  const stem = isVerb && word.endsWith('ion') ? word : stemOf(word)
  const endings = isVerb ? 'ion|ions' : 'e?|e?s|ion|ions|ing|ings'
  return {
    inName: once(() => new RegExp(`(?<!\\p{L})${stem}`, 'iu')),
    // The index has plain letters in lower case, and others as they are written.
    stem: /^[a-z]+$/i.test(stem) ? stem.toLowerCase() : '',
    other: new RegExp(`(?<!\\p{L})${stem}(?:${endings}|e?rs?|ors?|able|ment|ness|ity)(?!\\p{L})`, 'giu'),
  }
})

function stemOf(word: string): string {
  return word.toLowerCase().replace(/(?:ings?|ions?|ed|s|e)$/, '')
}

/** Up to 80 characters of the same sentence on both sides. */
function sentenceAround({text}: Block, start: number, end: number): [before: string, after: string] {
  const before = text
    .slice(Math.max(0, start - 80), start)
    .split(/[.!?;:]\s|\n/)
    .at(-1)
  const after = text.slice(end, end + 80).split(/[.!?;:](?:\s|$)|\n/)[0]
  return [before ?? '', after ?? '']
}

function fits(replacement: string, {entry, text}: TermHit, before: string, after: string): boolean {
  if (isEchoed(replacement, before, after)) return false
  // “reach out to the desk” becomes “contact the desk”; “reach out to ask” would become “contact ask”.
  if (/ to$/.test(entry.term) && !/ to$/.test(replacement)) return startsObject.test(after)
  const isPast = /ed$|^(?:built|made|run|set|sent|wrote)/i.test(text)
  // “a phased out tool”, “a set up account”: no adjective.
  if (entry.part === 'verb' && isPast && replacement.includes(' ') && isAttribute(before, after)) return false
  // “reach out early to us” would become “get in touch early to us”.
  if (/ touch$/.test(replacement) && /^\s+(?:(?:\p{L}+ly|early|first|again)\s+){0,2}to\s/iu.test(after)) return false
  // “It was deduped” has no object for “removed duplicates from”.
  return !(isPast && / \S+ (?:from|for|of|with)$/.test(replacement))
}

const startsObject =
  /^\s*(?:$|[,.;:)!?([@#*_￼"“\d]|\p{Lu}|(?:the|an?|any|all|each|every|your|our|my|their|his|her|its|us|them|me|him|you|it|this|that|these|those|one|other|others|another|both|either|some|people|team|support|via|by|with|in|on|at|for|if|when|and|or|who\p{L}*|(?:any|some|every)(?:one|body)|someone|relevant|appropriate|additional|existing|various|specific|individual|potential|local|\p{L}*[^\Ws]s|[\p{L}\d-]+[.@][\p{L}\d].*)(?!\p{L}))/u

const attributeBefore = /\b(?:an?|the|this|that|these|those|any|all|some|new|old|your|our|their|of|for|with|using|no)\s+$/i
const afterParticiple =
  /^\s*(?:$|[^\s\p{L}]|(?:in|on|at|by|to|for|from|with|and|or|but|as|when|while|before|after|until|since|because|if|so|where|which|that|this|the|an?|over|via|using|through|during|is|are|was|were|will|should|must|can|may|only|soon|again|now|correctly|\p{L}+ly)(?!\p{L}))/iu

function isAttribute(before: string, after: string): boolean {
  return attributeBefore.test(before) && !afterParticiple.test(after)
}

/** The replacement would stand beside a word of its own stem: “contact the contact”, “attacks by attackers”. */
function isEchoed(replacement: string, before: string, after: string): boolean {
  const around = [...wordsIn(before).slice(-8), ...wordsIn(after).slice(0, 8)]
  return wordsIn(replacement).some((word) => word.length >= 3 && !small.has(word) && around.some((other) => isSameStem(word, other)))
}

const small = new Set('and for from with the into off out get put set now not but what when being'.split(' '))

function wordsIn(text: string): string[] {
  return wordRuns(text).map((word) => word.toLowerCase())
}

function isSameStem(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (inflections(short).some(({form}) => form === long)) return true
  const length = [...short].findIndex((letter, i) => letter !== long[i])
  const shared = length < 0 ? short.length : length
  return shared >= 6 || (shared >= 4 && shared >= stemOf(short).length && long.length - shared <= 4 && shared >= stemOf(long).length - 1)
}
