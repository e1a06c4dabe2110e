/** How much of a very large run is shown; what is left out is said where it is left out. */
export const caps = {
  /** Characters of one text of a document, and of one of ours, which may quote several. */
  text: 600,
  ours: 3000,
  title: 160,
  /** Rows of the tables. */
  files: 150,
  rules: 60,
  questions: 120,
  /** What to cut, and questions or approvals of one of them. */
  cuts: 12,
  members: 8,
  /** Of one document. */
  findings: 500,
  findingsOfRule: 25,
  procedures: 25,
  nodes: 300,
  outside: 40,
  /** Places that were not checked. */
  unchecked: 100,
  /** Paragraphs and rows of the sections of documents together; the first document is shown whatever it has. */
  blocks: 6000,
} as const
