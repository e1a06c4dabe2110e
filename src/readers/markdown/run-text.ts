import type {SourceText} from '../../document/text.ts'

/** Units that were all written at [start, end), or, where `end` is negative, each at a place of its own from `start` on. */
type Run = readonly [units: number, start: number, end: number]

/**
 * Collects decoded text with its source offsets, as `TextBuilder` does, but
 * keeps stretches: most of a block stands in the source as it is. The offset of
 * each unit is written down when it is first asked for, into lists that have
 * their length from the beginning.
 */
export class RunText implements SourceText {
  text = ''
  readonly #runs: Run[] = []
  #starts: number[] | undefined
  #ends: number[] | undefined

  /** Adds `decoded`; every unit of it was written at [start, end). */
  push(decoded: string, start: number, end: number): void {
    this.text += decoded
    this.#runs.push([decoded.length, start, end])
  }

  /** Adds text that stands in the source as it is, from `start` on. */
  pushVerbatim(value: string, start: number): void {
    this.text += value
    this.#runs.push([value.length, start, -1])
  }

  /** Asked for when the text is complete. */
  get starts(): readonly number[] {
    this.#starts ??= this.#offsets(0)
    return this.#starts
  }

  get ends(): readonly number[] {
    this.#ends ??= this.#offsets(1)
    return this.#ends
  }

  /** Where each unit begins, or, one `behind`, where it ends. */
  #offsets(behind: 0 | 1): number[] {
    const offsets = new Array<number>(this.text.length)
    let at = 0
    for (const [units, start, end] of this.#runs) {
      if (end < 0) for (let i = 0; i < units; i++) offsets[at++] = start + i + behind
      else for (let i = 0; i < units; i++) offsets[at++] = behind === 1 ? end : start
    }
    return offsets
  }
}
