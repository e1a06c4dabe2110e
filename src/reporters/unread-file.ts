/** A file that could not be read. */
export interface UnreadFile {
  readonly path: string
  readonly reason: string
}
