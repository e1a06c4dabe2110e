import type {Role} from '../../document/document.ts'
import type {SourceText} from '../../document/text.ts'

/** How a stretch of Markdown is to be read. */
export interface BlockOptions {
  /** An issue template: headings and bold lines are questions, comments are help. */
  readonly isTemplate: boolean
  /** Fields are looked for; not inside the help text of a form that has its own fields. */
  readonly findFields: boolean
  /** The role of plain text, when it is not the document's own prose. */
  readonly role?: Role
  readonly origin?: SourceText | undefined
  /** What front matter calls the document. */
  readonly names?: readonly string[]
}
