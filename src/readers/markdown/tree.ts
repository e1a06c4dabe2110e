/**
 * The tree both Markdown parsers are read into: what mdast says, as far as the
 * readers ask for it, with plain offsets. One shape for every node keeps the
 * readers fast.
 */
export interface MarkdownNode {
  readonly type: NodeType
  /** Offsets in the source, in UTF-16 code units; 0 and 0 where the parser names no place. */
  readonly start: number
  readonly end: number
  /** What is in the node, for those that have children. */
  readonly children: readonly MarkdownNode[] | undefined
  /** The decoded text of `text`, and what stands in `html` and `yaml`. */
  readonly value: string
  /** The level of a heading, or the number of the first item of a list. */
  readonly number: number
  /** Whether a list is numbered. */
  readonly ordered: boolean
  /** Whether the box of a list item is ticked; undefined where it has none. */
  readonly checked: boolean | undefined
  /** Where a link leads. */
  readonly url: string
}

export type NodeType =
  | 'root'
  | 'paragraph'
  | 'heading'
  | 'thematicBreak'
  | 'blockquote'
  | 'list'
  | 'listItem'
  | 'html'
  | 'code'
  | 'definition'
  | 'text'
  | 'emphasis'
  | 'strong'
  | 'inlineCode'
  | 'break'
  | 'link'
  | 'image'
  | 'linkReference'
  | 'imageReference'
  | 'footnoteDefinition'
  | 'footnoteReference'
  | 'table'
  | 'tableRow'
  | 'tableCell'
  | 'delete'
  | 'yaml'
  | 'toml'

/** A Markdown parser: source in, tree out. A fragment (the value of a YAML key) has no front matter. */
export type Parser = (source: string, isFragment: boolean) => MarkdownNode
