import {Buffer} from 'node:buffer'

const wide = /[^\0-\xff]/

/** For the bytes of most paragraphs, one after the other. */
const room = Buffer.alloc(4096)

/** Whether a text has a sign that takes two bytes, which makes all that is cut from it take two. */
export function isWide(text: string): boolean {
  return wide.test(text)
}

/**
 * The same text in one byte a sign where that holds it. One “ in a document
 * makes V8 keep all of it in two bytes, and patterns with classes such as
 * `\p{L}` take half as long again on such a text: most paragraphs need not.
 */
export function narrow(text: string): string {
  if (wide.test(text)) return text
  const bytes = text.length > room.length ? Buffer.alloc(text.length) : room
  return bytes.toString('latin1', 0, bytes.write(text, 'latin1'))
}
