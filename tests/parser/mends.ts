/** Where the two parsers differ and remark-parse is the one that is wrong, each with an example. */
export interface Mend {
  readonly why: string
  readonly example: string
  /** Whether a source may hold such a place; random Markdown that does is not compared. */
  readonly mayHold: RegExp
}

export const mends: readonly Mend[] = [
  {
    why: 'An emoji counts as punctuation beside emphasis; remark-parse sees only half of its surrogate pair.',
    example: '**Note:**😀 reply',
    mayHold: /(?:[*_~]\p{So}|\p{So}[*_~])/u,
  },
  {
    why: 'A first line that might open front matter but does not is a rule or text, and a list or quote may follow at once.',
    example: '---\n> Reply by Friday.',
    mayHold: /^(?:---|\+\+\+)[ \t]*\n[ \t]*(?:>|\d+[.)]|[-*+]|\[\^)/,
  },
  {
    why: 'Code that a quote leaves open ends with its last line, not behind the line end.',
    example: '>```\n1.',
    mayHold: />[^\n]*(?:```|~~~)/,
  },
]
