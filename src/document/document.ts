import type {SourceText, Span} from './text.ts'

export type Kind = 'form' | 'process' | 'other'
export type Audience = 'everyone' | 'it'
export type Format = 'markdown' | 'issue-form' | 'issue-template' | 'issue-config' | 'text' | 'docx' | 'html' | 'formio' | 'json-schema' | 'adaptive-card'

/** What a block of prose is for the person who reads it. */
export type Role = 'title' | 'heading' | 'paragraph' | 'item' | 'cell' | 'label' | 'help' | 'placeholder' | 'option'

/** A stretch of a block's text, in units of that text, that was marked up. */
export interface Mark {
  readonly type: 'link' | 'strong' | 'emphasis' | 'abbreviation'
  readonly start: number
  readonly end: number
  readonly url?: string
}

/** Where an item stands in its list. */
export interface ItemPlace {
  /** Which list of the document, counted from 1. */
  readonly list: number
  /** 1 in an outermost list. */
  readonly level: number
  readonly ordered: boolean
  /** What the reader numbers it with, or its place in a list without numbers. */
  readonly number: number
  /** It has a box to tick. */
  readonly hasBox: boolean
  /** The first text of its item; a second paragraph is none. */
  readonly isFirst: boolean
}

/** Where a cell stands: tables counted from 1, rows and columns from 0; row 0 is the head. */
export interface CellPlace {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** One block of prose in reading order, with its source map. */
export interface Block extends SourceText {
  readonly role: Role
  /** Heading level from 1; 0 for everything else. */
  readonly depth: number
  /** Inside a block quote. */
  readonly quoted: boolean
  /** The list that a paragraph with a colon introduces comes next. */
  readonly introducesList: boolean
  readonly marks: readonly Mark[]
  /** Index into `Document.sections`. */
  readonly section: number
  /** Index into `Document.fields`, when the block belongs to a field. */
  readonly field: number | undefined
  /** Set in a list. */
  readonly item?: ItemPlace | undefined
  /** Set in a table. */
  readonly cell?: CellPlace | undefined
}

/** What answering a field takes from the person: the control, not the topic. */
export type FieldKind = 'text' | 'long-text' | 'choice' | 'choices' | 'consent' | 'steps' | 'upload'

/** A place in a form where the requester answers. Text members are blocks of the document. */
export interface Field {
  readonly kind: FieldKind
  readonly id: string | undefined
  /** The visible label; undefined when the field has none. */
  readonly label: Block | undefined
  readonly help: readonly Block[]
  /** Those blocks of `help` that stand in the field itself, to be filled in or replaced. */
  readonly outline: readonly Block[]
  readonly placeholder: Block | undefined
  readonly options: readonly Block[]
  /** undefined when the format does not say. */
  readonly required: boolean | undefined
  /** A value already stands in the field. */
  readonly prefilled: boolean
  /** Index into `Document.sections`. */
  readonly section: number
  /** The whole field in the source. */
  readonly span: Span
  /** How many controls of the file it is made of, where the format has controls. */
  readonly controls?: number
  /** How sure the reader is that somebody is to write there, from 0 to 1, where the format does not say. */
  readonly confidence?: number
  /** How many headings stand between its options, where the format has such. */
  readonly optionGroups?: number
}

/**
 * Where a stretch of the source stands in a file that has no lines. The source
 * of such a document is the text that its reader made: a line for each
 * paragraph, and behind it what its controls say.
 */
export interface ParagraphPlace extends Span {
  /** The name of the part, and the number of the paragraph in it, from 1. */
  readonly part: string
  readonly paragraph: number
  /** The heading above it, with its number. */
  readonly section: string
  /** What stands between the two for a person: “header”, “table 2, row 3”. */
  readonly within: string
  /** Set when the stretch is no text of the paragraph but said by the control that has these units of it. */
  readonly control?: Span
}

/** A heading and what follows it up to the next heading; the first section has no title. */
export interface Section {
  readonly title: string
  readonly depth: number
  readonly start: number
}

/** A link with words of its own. */
export interface Link {
  readonly url: string
  /** What a person reads, white space around it left out. */
  readonly text: string
  readonly block: Block
  /** The words, not the address. */
  readonly span: Span
}

/** Something wrong with the format itself, found by the reader. */
export interface Problem {
  /** `syntax`: the file is not valid in its format. The others are checks of GitHub's own. */
  readonly code: string
  readonly severity: 'error' | 'note'
  readonly message: string
  readonly span: Span
  /** What to write in the place of a span to mend it, where what was meant is beyond doubt. */
  readonly fix?: {readonly span: Span; readonly text: string}
}

/** A part of the file that was not checked, and why. */
export interface NotChecked {
  readonly reason: string
  readonly place: string
}

/** A comment of the format (HTML comment, YAML `#`), where suppressions live. */
export interface Comment {
  readonly text: string
  readonly span: Span
}

/** Front matter, as plain data: numbers, strings, booleans, lists and maps of them. */
export type Meta = Readonly<Record<string, unknown>>

/** What every reader returns and every rule's views are computed from. */
export interface Document {
  /** With `/`, from the root that the caller chose. */
  readonly path: string
  readonly format: Format
  readonly source: string
  readonly kind: Kind
  readonly audience: Audience
  /** A two-letter code; `en` unless the text is surely something else. */
  readonly language: string
  readonly blocks: readonly Block[]
  readonly fields: readonly Field[]
  readonly sections: readonly Section[]
  readonly links: readonly Link[]
  readonly comments: readonly Comment[]
  readonly meta: Meta
  readonly problems: readonly Problem[]
  readonly notChecked: readonly NotChecked[]
  /** The number of fenced and indented code blocks: a sign of who it is written for. */
  readonly codeBlocks: number
  /** Sorted by place; set where the format has no lines. */
  readonly paragraphs?: readonly ParagraphPlace[]
}

/** What kind and audience are decided from. */
export interface DocumentSigns {
  readonly path: string
  readonly format: Format
  readonly meta: Meta
  readonly blocks: readonly Block[]
  readonly fields: readonly Field[]
  readonly sections: readonly Section[]
  readonly codeBlocks: number
  readonly words: number
}
