import type {Mark} from '../../document/document.ts'
import type {Span} from '../../document/text.ts'
import type {PlacedControl} from './controls.ts'

/** A line of a form as a person reads it, in whatever format it is written. */
export interface FormLine {
  readonly text: string
  readonly marks: readonly Mark[]
  /** In the order of their places. */
  readonly controls: readonly PlacedControl[]
  /** Lines to write on, drawn with underscores, dots, leaders or underlined spaces. */
  readonly blanks: readonly Span[]
  /** Stretches that Word fills in by itself, such as page numbers. */
  readonly generated: readonly Span[]
  readonly hasMedia: boolean
  /** All its words are bold. */
  readonly isBold: boolean
}
