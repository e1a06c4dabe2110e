/** The text of many blocks in one piece: a pattern that matches nowhere in it need not be tried on each of them. */
import type {Block} from '../document/document.ts'

/** Stands between two texts: no letter, no white space, and in no document. */
const border = '\u0001'
/** What a pattern repeats, such as all but a full stop, may go on over borders: in a longer text that takes more than it spares. */
const longest = 200_000

export class JoinedText {
  readonly #text: string
  readonly #known = new Map<RegExp, boolean>()

  constructor(texts: readonly string[]) {
    this.#text = texts.join(border)
  }

  /** Whether a pattern may match in one of the texts; surely not when this says no. */
  mayMatch(pattern: RegExp): boolean {
    const known = this.#known.get(pattern)
    if (known !== undefined) return known
    const may = this.#text.length > longest || !isBlindToBorders(pattern) || this.#text.search(pattern) >= 0
    this.#known.set(pattern, may)
    return may
  }

  /** Those of some patterns that may match. */
  among<T extends RegExp>(patterns: readonly T[]): readonly T[] {
    return patterns.filter((pattern) => this.mayMatch(pattern))
  }
}

const joined = new WeakMap<readonly Block[], JoinedText>()

/** The joined text of a list of blocks, made once. */
export function joinedText(blocks: readonly Block[]): JoinedText {
  const text = joined.get(blocks) ?? new JoinedText(blocks.map((block) => block.text))
  joined.set(blocks, text)
  return text
}

const blind = new WeakMap<RegExp, boolean>()

function isBlindToBorders(pattern: RegExp): boolean {
  const isBlind = blind.get(pattern) ?? seesNoBorder(pattern.source)
  blind.set(pattern, isBlind)
  return isBlind
}

/**
 * Whether a pattern that matches in a text matches in the joined one too: it
 * asks for no start or end, and what it forbids around it is no border.
 */
function seesNoBorder(source: string): boolean {
  /** For each open group, whether what stands in it is forbidden. */
  const groups: boolean[] = []
  const isForbidden = (): boolean => groups.includes(true)
  for (let i = 0; i < source.length; i++) {
    const sign = source.charAt(i)
    if (sign === '\\') {
      if (/[WSDP]/.test(source.charAt(++i)) && isForbidden()) return false
    } else if (sign === '[') {
      if (isForbidden() && /^\[(?:\^|[^\]]*\\[WSDP])/.test(source.slice(i, i + 200))) return false
      for (i++; i < source.length && source.charAt(i) !== ']'; i++) if (source.charAt(i) === '\\') i++
    } else if (sign === '(') groups.push(/^\(\?<?!/.test(source.slice(i, i + 4)))
    else if (sign === ')') groups.pop()
    else if (sign === '^' || sign === '$' || (sign === '.' && isForbidden())) return false
  }
  return true
}
