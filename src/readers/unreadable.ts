/** A file that cannot be read: the message is one plain sentence without a full stop. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
}
