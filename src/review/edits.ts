/** Changes to the text of a part, collected in any order and made at once. */

/** What goes in at one offset, in this order; text is parted by ending the elements that it stands in and beginning them anew. */
interface Cut {
  close: string
  readonly ends: string[]
  readonly starts: string[]
  open: string
}

/** The tags that end a piece of text, and those that begin the next. */
export interface Parting {
  readonly close: string
  readonly open: string
}

export class Edits {
  readonly #cuts = new Map<number, Cut>()
  readonly #replaced: {readonly from: number; readonly to: number; readonly text: string}[] = []

  /** Puts a mark at an offset: what ends there stands in front of what begins there. */
  mark(offset: number, side: 'start' | 'end', mark: string): void {
    this.#at(offset)[side === 'start' ? 'starts' : 'ends'].push(mark)
  }

  /** Parts the text at an offset; the parting that ends more elements wins. */
  part(offset: number, {close, open}: Parting): void {
    const cut = this.#at(offset)
    if (close.length > cut.close.length) Object.assign(cut, {close, open})
  }

  /** Writes other XML in place of [from, to), such as a tag. */
  replace(from: number, to: number, text: string): void {
    this.#replaced.push({from, to, text})
  }

  /** Writes other elements in place of what stands between two partings: one of them, or both, may be where an element begins or ends anyway. */
  replaceParted(from: number, to: number, text: string): void {
    this.replace(from, to, text)
    const [first, last] = [this.#cuts.get(from), this.#cuts.get(to)]
    if (first) first.open = ''
    if (last) last.close = ''
  }

  /** The part with all changes made. Other marks inside of what is replaced are lost, so there must be none. */
  apply(xml: string): string {
    const cuts = [...this.#cuts].map(([offset, {close, ends, starts, open}]) => ({
      from: offset,
      to: offset,
      text: close + ends.join('') + starts.join('') + open,
    }))
    // At one offset what goes in stands in front of what is replaced from there on.
    const all = [...cuts, ...this.#replaced].sort((a, b) => a.from - b.from || a.to - b.to)
    let result = ''
    let at = 0
    for (const {from, to, text} of all) {
      if (from < at) throw new Error(`changes overlap at ${from}`)
      result += xml.slice(at, from) + text
      at = to
    }
    return result + xml.slice(at)
  }

  #at(offset: number): Cut {
    const known = this.#cuts.get(offset)
    if (known) return known
    const cut: Cut = {close: '', ends: [], starts: [], open: ''}
    this.#cuts.set(offset, cut)
    return cut
  }
}
