/** How the bytes of a text are written, by the mark in front of them. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be'
  readonly hasMark: boolean
}

/** The encoding that a byte order mark names; UTF-8 where there is none. */
export function encodingOf([first, second, third]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return {name: 'utf-16le', hasMark: true}
  if (first === 0xfe && second === 0xff) return {name: 'utf-16be', hasMark: true}
  return {name: 'utf-8', hasMark: first === 0xef && second === 0xbb && third === 0xbf}
}

/** The bytes of a text in an encoding, with the mark in front if it has one. */
export function encode(text: string, {name, hasMark}: Encoding): Uint8Array<ArrayBuffer> {
  const marked = hasMark ? `\uFEFF${text}` : text
  if (name === 'utf-8') return new TextEncoder().encode(marked)
  const view = new DataView(new ArrayBuffer(marked.length * 2))
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), name === 'utf-16le')
  return new Uint8Array(view.buffer)
}

/** The bytes of a text in the encoding of others, with their byte order mark if they have one. */
export function encodeAs(text: string, original: Uint8Array): Uint8Array {
  return encode(text, encodingOf(original))
}
