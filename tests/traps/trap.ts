/** A text in which linters are known to raise false alarms, and the little in it that they should report. */
export interface Trap {
  readonly trap: number
  readonly title: string
  /** `trap.md` when left out. */
  readonly path?: string
  readonly text: string
  /** `rule: quote` of every finding with a span, in order. */
  readonly flags: readonly string[]
  /** The rule that this trap is really for, while it is not there yet. */
  readonly waitsFor?: string
}

/** A false alarm that was met in real documents: another wording of it. */
export interface FalseAlarm extends Omit<Trap, 'trap' | 'waitsFor'> {
  /** The rules it is about, when what others say here is their own business. */
  readonly rules?: readonly string[]
  /** What the text is, when it is too short to say so. */
  readonly kind?: 'form' | 'process'
}
