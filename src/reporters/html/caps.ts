/** How much of a very large run is shown; what is left out is said where it is left out. */
export const caps = {
  /** Cuts that are seen at once, and those behind “Show more”. */
  cutsOpen: 10,
  cuts: 80,
  /** Questions or approvals of one of them. */
  members: 12,
  /** Rows of the tables of files, and of findings by kind. */
  files: 150,
  rules: 15,
  waits: 15,
  /** Up to so many files, their sections are open. */
  openFiles: 8,
  /** Of one file. */
  fieldsOpen: 15,
  fields: 60,
  findingsOfRule: 6,
  rulesOfFile: 30,
  nodes: 60,
  procedures: 8,
  stops: 30,
  /** Places that were not checked. */
  unchecked: 100,
  /** Bytes of the sections of files together. */
  bytes: 3_000_000,
} as const
