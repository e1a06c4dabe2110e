/** Word files that nothing is written into: it would do harm, or Word would not open what comes out. */
import {readWordFile, type WordFile} from '../readers/docx/read.ts'
import {childOf} from '../readers/docx/xml.ts'
import type {Inflate} from '../readers/docx/zip.ts'
import {ReadError} from '../readers/unreadable.ts'

/**
 * Reads a Word file to write into it.
 *
 * @throws {ReadError} saying why, for what must stay as it is or cannot be read.
 * @throws {LimitError} for what is too large, or nests too deep.
 */
export function openWordFile(bytes: Uint8Array, inflate: Inflate): WordFile {
  const word = readWordFile(bytes, inflate)
  const reason = reasonAgainst(word)
  if (reason !== undefined) throw new ReadError(reason)
  return word
}

function reasonAgainst({file}: WordFile): string | undefined {
  const {xml, root} = file.main
  if (xml.slice(root.start, root.openEnd).includes('http://purl.oclc.org/ooxml/')) {
    return 'it is saved as Strict Open XML: save it in Word as “Word Document (.docx)”, and review that'
  }
  const isSigned =
    file.zip.entries.some(({name}) => /^_xmlsignatures\//i.test(name)) ||
    file.relationshipsOf('').some(({type, isExternal}) => type === 'origin' && !isExternal)
  if (isSigned) return 'it is signed, and a comment would break the signature: review a copy without one'
  const protection = childOf(file.related('settings')?.root, 'w:documentProtection')
  if (/^(?:1|true|on)$/.test(protection?.attributes['w:enforcement'] ?? '')) {
    return 'it is protected against changes: stop that in Word, under Review and Restrict Editing, and save it'
  }
  return undefined
}
