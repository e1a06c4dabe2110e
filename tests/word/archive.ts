/** ZIP archives as strangers make them: each number in them may be told otherwise than it is. */
import {constants, crc32, deflateRawSync} from 'node:zlib'

/** A file of an archive; what is left out is told truly. */
export interface ArchiveEntry {
  readonly name: string
  readonly content?: string | Uint8Array
  /** Its data, packed already; `content` then only says size and checksum when they are not given. */
  readonly packed?: Uint8Array
  readonly method?: number
  readonly flags?: number
  readonly size?: number
  readonly packedSize?: number
  readonly crc?: number
  /** What its own header calls it. */
  readonly localName?: string
  /** Where its record says that it begins. */
  readonly start?: number
}

/** What the record at the end says, and what follows it. */
export interface ArchiveEnd {
  readonly disk?: number
  readonly here?: number
  readonly count?: number
  readonly length?: number
  readonly directory?: number
  readonly comment?: Uint8Array
}

/** An archive of some files, in which only what is asked for is wrong. */
export function archive(entries: readonly ArchiveEntry[], end: ArchiveEnd = {}): Uint8Array {
  const files: Buffer[] = []
  const records: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const {name, content = '', method = 8, flags = 0, localName = name} = entry
    const bytes = Buffer.from(content)
    const packed = entry.packed ?? (method === 8 ? deflateRawSync(bytes) : bytes)
    const file = Buffer.alloc(30)
    file.writeUInt32LE(0x04034b50, 0)
    file.writeUInt16LE(20, 4)
    file.writeUInt16LE(flags, 6)
    file.writeUInt16LE(method, 8)
    // The first day that there is.
    file.writeUInt16LE(0x21, 12)
    file.writeUInt32LE(entry.crc ?? crc32(bytes), 14)
    file.writeUInt32LE(entry.packedSize ?? packed.length, 18)
    file.writeUInt32LE(entry.size ?? bytes.length, 22)
    file.writeUInt16LE(Buffer.byteLength(localName), 26)
    const record = Buffer.alloc(46)
    record.writeUInt32LE(0x02014b50, 0)
    record.writeUInt16LE(20, 4)
    file.copy(record, 6, 4, 30)
    record.writeUInt16LE(Buffer.byteLength(name), 28)
    record.writeUInt32LE(entry.start ?? at, 42)
    files.push(file, Buffer.from(localName), Buffer.from(packed))
    records.push(record, Buffer.from(name))
    at += 30 + Buffer.byteLength(localName) + packed.length
  }
  const directory = Buffer.concat(records)
  const last = Buffer.alloc(22)
  last.writeUInt32LE(0x06054b50, 0)
  last.writeUInt16LE(end.disk ?? 0, 4)
  last.writeUInt16LE(end.here ?? end.count ?? entries.length, 8)
  last.writeUInt16LE(end.count ?? entries.length, 10)
  last.writeUInt32LE(end.length ?? directory.length, 12)
  last.writeUInt32LE(end.directory ?? at, 16)
  const comment = Buffer.from(end.comment ?? [])
  last.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...files, directory, last, comment])
}

/** Parts as entries of an archive. */
export function entriesOf(parts: Readonly<Record<string, string | Uint8Array>>): ArchiveEntry[] {
  return Object.entries(parts).map(([name, content]) => ({name, content}))
}

/** A text that unpacks to `megabytes` of spaces between its beginning and its end, made without ever having them in memory. */
export function spaceBomb(beginning: string, end: string, megabytes: number): Pick<ArchiveEntry, 'packed' | 'size' | 'crc'> {
  const spaces = Buffer.alloc(1 << 20, ' ')
  const [first, last] = [Buffer.from(beginning), Buffer.from(end)]
  const piece = (bytes: Buffer): Buffer => deflateRawSync(bytes, {level: 9, finishFlush: constants.Z_FULL_FLUSH})
  const middle = piece(spaces)
  let crc = crc32(first)
  for (let i = 0; i < megabytes; i++) crc = crc32(spaces, crc)
  return {
    packed: Buffer.concat([piece(first), ...Array.from({length: megabytes}, () => middle), deflateRawSync(last)]),
    size: first.length + megabytes * spaces.length + last.length,
    crc: crc32(last, crc),
  }
}
