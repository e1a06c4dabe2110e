/** A term of the glossary explained in brackets, where the document first uses it. */
import type {TermHit} from '../language/glossary.ts'
import type {Version} from '../linter.ts'
import {type Edit, insertion} from './edits.ts'
import {asText, isBare} from './words.ts'

/** The explanation of a term that the document does not explain, as an edit. */
export interface Explanation {
  readonly title: string
  readonly edits: readonly Edit[]
}

/** Where running text is read: a heading or a label stays short if it can. */
const running: ReadonlySet<string> = new Set(['paragraph', 'item', 'cell', 'help'])

/** Explains a term at its first use; undefined where nothing is to be explained, or the glossary cannot. */
export function explanationOf({entry}: TermHit, {opened, source, report}: Version): Explanation | undefined {
  const {expands, means, status} = entry
  const {views} = opened()
  const uses = views.terms().filter((hit) => hit.entry === entry && isSpelledOut(hit))
  const first = uses.find(({block}) => running.has(block.role)) ?? uses[0]
  if (status !== 'explain' || !first || views.explains(first)) return undefined
  const long = expands ?? (means && asAside(means))
  const words = long && asText(long, report.format)
  if (!words || !isBare(source.slice(first.span.start, first.span.end))) return undefined
  return {title: `Explain “${first.text}” where it is first used`, edits: [insertion(first.span.end, ` (${words})`)]}
}

/** Whether a term stands there as the glossary lists it: an explanation behind another form of it would not be found again. */
function isSpelledOut({entry: {term, forms = []}, text}: TermHit): boolean {
  return [term, ...forms].some((one) => [one, `${one}s`, `${one}es`].some((name) => name.toLowerCase() === text.toLowerCase()))
}

/** “A small computer.” → “a small computer”. */
function asAside(means: string): string {
  const bare = means.trim().replace(/[.]$/, '').replace(/[()]/g, ',')
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare
}
