import type {Meta, NotChecked, ParagraphPlace} from '../document/document.ts'
import type {Assembler} from './assembler.ts'

/** What a reader of one format hands back; kind, audience and language are decided from it. */
export interface ReaderOutput {
  readonly into: Assembler
  readonly meta: Meta
  readonly notChecked: readonly NotChecked[]
  /** Where the lines of the source stand in the file, when the reader made them. */
  readonly paragraphs?: readonly ParagraphPlace[]
}
