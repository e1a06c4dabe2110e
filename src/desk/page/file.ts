/** Files that somebody opens: what they are, and how a text goes back into one as it came out. */
import {type Encoding, encodingOf} from '../../readers/encoding.ts'
import {mayBeForm} from '../../readers/json/signs.ts'

export const plain: Encoding = {name: 'utf-8', hasMark: false}

/** A text with its encoding; undefined for bytes that are no text. */
export function decode(bytes: Uint8Array): {readonly text: string; readonly encoding: Encoding} | undefined {
  const encoding = encodingOf(bytes)
  try {
    return {text: new TextDecoder(encoding.name, {fatal: true}).decode(bytes), encoding}
  } catch {
    return undefined
  }
}

/** More bytes than any file that is read; a larger one is not even loaded. */
export const mostBytes = 64 << 20

export function isWord(name: string): boolean {
  return /\.(?:docx|dotx|docm|dotm)$/i.test(name)
}

/** Whether it is an `untape.yml` or a glossary, not a document. */
export function isSettings(name: string, text: string): boolean {
  return /^untape\.ya?ml$/i.test(name) || (/\.ya?ml$/i.test(name) && /^(?:\s*(?:#[^\n]*)?\n)*\s*-\s+term:/.test(text.slice(0, 20_000)))
}

/** How HTML starts, and how JSON that may hold a form does. */
const htmlStart = /^\s*<(?:!doctype\s+html|html|form)\b/i
const jsonStart = /^\s*(?:\{\s*"|\[\s*\{)/

/** A name for a text that was pasted, by what it looks like. */
export function nameFor(text: string): string {
  if (htmlStart.test(text)) return 'pasted.html'
  if (jsonStart.test(text) && mayBeForm(text, true)) return 'pasted.json'
  if (/^body:\s*$/m.test(text) && /^\s*-\s+type:/m.test(text)) return 'pasted.yml'
  return /^(?:#{1,6} |\s*[-*] \[[ x]\] |\||---\s*$)|\*\*\S|\]\(/m.test(text) ? 'pasted.md' : 'pasted.txt'
}

/** A path that leads nowhere else: no root, no way up. */
export function cleanPath(path: string): string {
  const parts = path
    .replaceAll('\\', '/')
    .split('/')
    .map((one) => one.trim())
  return parts.filter((one) => one !== '' && one !== '.' && one !== '..').join('/')
}

/** Hands a file to the person, who says where it goes. */
export function save(name: string, bytes: Uint8Array<ArrayBuffer> | string, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], {type}))
  const link = document.createElement('a')
  link.href = address
  link.download = name.split('/').at(-1) ?? name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
