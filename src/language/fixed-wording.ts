import type {Block} from '../document/document.ts'

/** Wording that an author may not change: licences, the key words of standards, the usual codes of conduct. */
const fixed = [
  /\bGNU (?:Lesser |Affero |Library )?General Public License\b.{0,200}\b(?:terms|version)\b/is,
  /\b(?:terms|provisions) of (?:either )?the (?:A?GPL|LGPL|MPL)\b|\bunder the terms of (?:this|the following) Licen[cs]e\b/i,
  /\bPermission is hereby granted\b|\bRedistributions? (?:and use )?(?:of|in) source\b|\bWITHOUT (?:ANY )?WARRANT(?:Y|IES)\b|\bMERCHANTABILITY\b|[“"]AS IS[”"]/i,
  /\b[Ll]icen[cs]ed under the (?:Apache|MIT|BSD|Creative)|\bRFC ?(?:2119|8174)\b|\bkey ?words? ["“]?MUST\b/,
  /\babsolute (?:requirement|prohibition) of the specification\b|\bvalid reasons (?:may exist )?in particular circumstances\b|\binterpreted as described in\b/i,
  /\bharassment-free (?:experience|community|event|environment)\b|\buse of sexual(?:i[sz]ed)? language\b|\bright and responsibility to remove, edit\b|\bpledge to (?:respect all|mak(?:e|ing) participation)\b/i,
]

/** One of these stands in every text that one of the patterns finds: one search of a paragraph instead of six. */
const hint =
  /licen[cs]e|[gm]pl\b|hereby granted|redistribution|warrant|merchantability|as is|rfc|key ?word|specification|valid reasons|interpreted as|harassment-free|sexual|right and responsibility|pledge to/i

/** At most this many blocks between the marks of one quotation: more is a mark that nobody closed. */
const longestQuotation = 12

/** The blocks whose words are not the author's to change: quotations over several paragraphs and fixed wording. */
export function findFixedWording(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set(blocks.filter(({text}) => isFixed(text.slice(0, 3000))))
  let first: number | undefined
  blocks.forEach((block, i) => {
    if (first !== undefined && (i - first > longestQuotation || block.role === 'heading')) first = undefined
    if (first === undefined) {
      if (isOpened(block.text)) first = i
    } else if (/["”][^\p{L}\p{N}]{0,4}$/u.test(block.text) && !isQuote(block.text)) {
      for (const one of blocks.slice(first, i + 1)) found.add(one)
      first = undefined
    }
  })
  return found
}

function isFixed(text: string): boolean {
  return hint.test(text) && fixed.some((pattern) => pattern.test(text))
}

/** Begins with a quotation mark, and nothing closes it. */
function isOpened(text: string): boolean {
  return /^[“"]/.test(text) && (text.match(/["“”]/g)?.length ?? 0) % 2 === 1
}

/** Words that are in quotation marks from the first to the last. */
export function isQuote(text: string): boolean {
  return /^(?:“[^“”]*”|"[^"]*")[^\p{L}\p{N}]{0,4}$/u.test(text.trim())
}
