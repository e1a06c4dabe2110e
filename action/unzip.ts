/** Reads a ZIP archive of strangers that should hold one file. What is not exactly that is refused. */
import {crc32, inflateRawSync} from 'node:zlib'

/** The archive is not what it should be; the message is the end of a sentence. */
export class ZipError extends Error {
  override readonly name = 'ZipError'
}

const [entrySignature, fileSignature, endSignature] = [0x02014b50, 0x04034b50, 0x06054b50]
const [endLength, entryLength, fileLength] = [22, 46, 30]
/** Sizes and places that stand elsewhere, in archives of many gigabytes. */
const elsewhere = 0xffffffff

/**
 * The content of the only file of an archive, of at most so many bytes.
 *
 * @throws {ZipError} for any other archive.
 */
export function unzipOnly(zip: Uint8Array, name: string, most: number): Uint8Array {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength)
  const {compressed, size, sum, method} = onlyEntry(bytes, name)
  if (size > most) throw new ZipError(`“${name}” in it is larger than ${most} bytes`)
  const content = method === 0 ? compressed : inflate(compressed, size)
  if (content.length !== size || crc32(content) !== sum) throw new ZipError('it is damaged')
  return content
}

function onlyEntry(bytes: Buffer, name: string): {compressed: Buffer; size: number; sum: number; method: number} {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (read32(bytes, end) !== endSignature || end + endLength + bytes.readUInt16LE(end + 20) !== bytes.length) throw new ZipError('it is no ZIP archive')
  if (bytes.readUInt32LE(end + 4) !== 0 || bytes.readUInt16LE(end + 8) !== 1 || bytes.readUInt16LE(end + 10) !== 1)
    throw new ZipError('it does not hold one file')
  const entry = bytes.readUInt32LE(end + 16)
  if (entry + entryLength > end || read32(bytes, entry) !== entrySignature) throw new ZipError('it is damaged')
  const [flags, method, sum] = [bytes.readUInt16LE(entry + 8), bytes.readUInt16LE(entry + 10), bytes.readUInt32LE(entry + 16)]
  const [length, size, at] = [bytes.readUInt32LE(entry + 20), bytes.readUInt32LE(entry + 24), bytes.readUInt32LE(entry + 42)]
  const named = bytes.subarray(entry + entryLength, entry + entryLength + bytes.readUInt16LE(entry + 28)).toString('utf8')
  if (named !== name) throw new ZipError(`it holds another file than “${name}”`)
  if ((flags & 1) !== 0 || ![0, 8].includes(method) || [length, size, at].includes(elsewhere)) throw new ZipError('it is packed in a way that is not read')
  if (at + fileLength > entry || read32(bytes, at) !== fileSignature) throw new ZipError('it is damaged')
  const start = at + fileLength + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (start + length > entry) throw new ZipError('it is damaged')
  return {compressed: bytes.subarray(start, start + length), size, sum, method}
}

function read32(bytes: Buffer, at: number): number {
  return at < 0 || at + endLength > bytes.length ? -1 : bytes.readUInt32LE(at)
}

/** Stops at the size that the archive itself states. */
function inflate(compressed: Buffer, size: number): Uint8Array {
  try {
    return inflateRawSync(compressed, {maxOutputLength: Math.max(size, 1)})
  } catch {
    throw new ZipError('it is damaged')
  }
}
