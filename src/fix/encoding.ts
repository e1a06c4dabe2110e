/** Writes a text with the encoding of the bytes that it was read from. */

/** The bytes of a text in the encoding of others, with their byte order mark if they have one. */
export function encodeAs(text: string, original: Uint8Array): Uint8Array {
  const [first, second, third] = original
  if (first === 0xff && second === 0xfe) return utf16(text, true)
  if (first === 0xfe && second === 0xff) return utf16(text, false)
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf
  return new TextEncoder().encode(hasMark ? `\uFEFF${text}` : text)
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2))
  view.setUint16(0, 0xfeff, isLittle)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2 + 2, text.charCodeAt(i), isLittle)
  return new Uint8Array(view.buffer)
}
