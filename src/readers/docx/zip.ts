/**
 * Reads the ZIP archive that a Word file is. Archives come from strangers: the
 * whole directory is checked before anything is inflated, and nothing may grow
 * beyond what it declares. ZIP: PKWARE APPNOTE 6.3.3, sections 4.3 and 4.4.
 */
import {LimitError} from '../limits.ts'
import {ReadError} from '../unreadable.ts'
import {crc32} from './crc32.ts'

/** Inflates raw DEFLATE data, and throws when it would give more than `size` bytes. */
export type Inflate = (compressed: Uint8Array, size: number) => Uint8Array

/** Limits of an archive; the largest real Word file of 142 has 114 parts, 4 MB in one of them, and 63 times its packed size. */
export const zipLimits = {
  /** Bytes of the archive. */
  archive: 64 << 20,
  parts: 4096,
  /** Bytes of one part that is read, inflated. */
  part: 32 << 20,
  /** Bytes of all parts that are read, inflated: as text, each may take two bytes and stays in memory. */
  read: 48 << 20,
  /** Bytes of all parts, inflated, with pictures and others that are never read. */
  total: 256 << 20,
  /** How many times its packed size a part of more than a million bytes may have. */
  ratio: 400,
} as const

/** One file of an archive, where it stands in it. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly crc: number
  /** Packed and inflated. */
  readonly packed: number
  readonly size: number
  /** Its record in the directory. */
  readonly record: Uint8Array
  /** Its header, its packed data, and what follows up to the next file. */
  readonly start: number
  readonly dataStart: number
  readonly end: number
}

/** The directory of an archive: where its records stand, and where the record behind them does. */
export interface Directory {
  readonly start: number
  readonly length: number
  readonly count: number
  readonly end: number
}

const signatures = {file: 0x04034b50, record: 0x02014b50, end: 0x06054b50}
const lengths = {file: 30, record: 46, end: 22}
/** Sizes and places that stand elsewhere, in archives of many gigabytes. */
const elsewhere = 0xffffffff
const decoder = new TextDecoder()

/** An archive whose directory was checked. */
export class ZipArchive {
  readonly bytes: Uint8Array
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[]
  /** Where its directory stands, and the record that ends the archive. */
  readonly directory: Directory
  readonly #byName: ReadonlyMap<string, ZipEntry>
  readonly #inflate: Inflate
  #inflated = 0

  /**
   * @throws {ReadError} for what is no archive, or damaged.
   * @throws {LimitError} for what would be too large.
   */
  constructor(bytes: Uint8Array, inflate: Inflate) {
    if (bytes.length > zipLimits.archive) throw tooLarge(`the file has ${megabytes(bytes.length)} MB`, zipLimits.archive)
    this.bytes = bytes
    this.#inflate = inflate
    this.directory = directoryOf(bytes)
    this.entries = entriesOf(bytes, this.directory)
    // Names of parts are the same in capitals and in small letters (ECMA-376 part 2, 6.2.2).
    this.#byName = new Map(this.entries.map((entry) => [entry.name.toLowerCase(), entry]))
  }

  /** The name as the archive writes it; undefined when there is no such part. */
  nameOf(part: string): string | undefined {
    return this.#byName.get(part.toLowerCase())?.name
  }

  /**
   * The bytes of a part; undefined when there is none.
   *
   * @throws {ReadError | LimitError} as the constructor does.
   */
  read(part: string): Uint8Array | undefined {
    const entry = this.#byName.get(part.toLowerCase())
    if (!entry) return undefined
    const {name, size, packed, method, crc, dataStart} = entry
    const isBlownUp = size > 1e6 && size > packed * zipLimits.ratio
    if (size > zipLimits.part || isBlownUp) throw tooLarge(`its part ${shown(name)} has ${megabytes(size)} MB`, isBlownUp ? undefined : zipLimits.part)
    this.#inflated += size
    if (this.#inflated > zipLimits.read) throw tooLarge(`its parts with text have ${megabytes(this.#inflated)} MB`, zipLimits.read)
    const data = this.bytes.subarray(dataStart, dataStart + packed)
    const content = method === 0 ? data : this.#inflatePart(data, entry)
    if (content.length !== size || crc32(content) !== crc) throw new ReadError(`its part ${shown(name)} is damaged`)
    return content
  }

  #inflatePart(data: Uint8Array, {name, size, method}: ZipEntry): Uint8Array {
    if (method !== 8) throw new ReadError(`its part ${shown(name)} is packed in a way that Office does not use`)
    try {
      return this.#inflate(data, size)
    } catch {
      throw new ReadError(`its part ${shown(name)} is damaged`)
    }
  }
}

function directoryOf(bytes: Uint8Array): Directory {
  const view = viewOf(bytes)
  const end = endOf(view)
  const [count, length, start] = [view.getUint16(end + 10, true), view.getUint32(end + 12, true), view.getUint32(end + 16, true)]
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) throw damaged()
  if (count === 0xffff || start === elsewhere || start + length > end) throw damaged()
  if (count > zipLimits.parts) throw new LimitError(`the file has ${count} parts: more than the limit of ${zipLimits.parts}`)
  return {start, length, count, end}
}

function entriesOf(bytes: Uint8Array, {start: directory, length, count}: Directory): ZipEntry[] {
  const view = viewOf(bytes)
  const directoryEnd = directory + length
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let total = 0
  let at = directory
  for (let i = 0; i < count; i++) {
    if (at + lengths.record > directoryEnd || view.getUint32(at, true) !== signatures.record) throw damaged()
    const recordEnd = at + lengths.record + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (recordEnd > directoryEnd) throw damaged()
    const entry = entryAt(view, bytes.subarray(at, recordEnd), directory)
    if (names.has(entry.name.toLowerCase())) throw new ReadError(`it has two parts with the name ${shown(entry.name)}`)
    names.add(entry.name.toLowerCase())
    total += entry.size
    entries.push(entry)
    at = recordEnd
  }
  if (at !== directoryEnd) throw damaged()
  if (total > zipLimits.total) throw tooLarge(`its parts have ${megabytes(total)} MB`, zipLimits.total)
  return apart(entries, directory)
}

/** The numbers among bytes that may be part of a larger buffer. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Where the record at the end of the archive begins: only a comment may follow it. */
function endOf(view: DataView): number {
  const size = view.byteLength
  for (let at = size - lengths.end; at >= Math.max(0, size - lengths.end - 0xffff); at--) {
    if (view.getUint32(at, true) === signatures.end && at + lengths.end + view.getUint16(at + 20, true) === size) return at
  }
  throw damaged()
}

function entryAt(view: DataView, record: Uint8Array, directory: number): ZipEntry {
  const own = viewOf(record)
  const nameBytes = record.subarray(lengths.record, lengths.record + own.getUint16(28, true))
  const name = decoder.decode(nameBytes)
  if ((own.getUint16(8, true) & 1) !== 0) throw new ReadError('it is protected by a password: save it without one')
  const start = own.getUint32(42, true)
  const [packed, size] = [own.getUint32(20, true), own.getUint32(24, true)]
  if ([start, packed, size].includes(elsewhere) || start + lengths.file > directory || view.getUint32(start, true) !== signatures.file) throw damaged()
  const nameStart = start + lengths.file
  const dataStart = nameStart + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  // A file that calls itself otherwise than its record does is one thing to one program, and another to the next.
  if (view.getUint16(start + 26, true) !== nameBytes.length || nameBytes.some((byte, i) => view.getUint8(nameStart + i) !== byte)) throw damaged()
  return {name, method: own.getUint16(10, true), crc: own.getUint32(16, true), packed, size, record, start, dataStart, end: 0}
}

/** The entries with their ends; no two may share bytes, or a small file could be read as a large one many times over. */
function apart(entries: readonly ZipEntry[], directory: number): ZipEntry[] {
  const sorted = entries.toSorted((a, b) => a.start - b.start)
  const ends = new Map(sorted.map((entry, i) => [entry, sorted[i + 1]?.start ?? directory]))
  return entries.map((entry) => {
    const end = ends.get(entry) ?? directory
    if (entry.dataStart + entry.packed > end) throw new ReadError('its parts overlap: it is damaged, or made to do harm')
    return {...entry, end}
  })
}

/** What is said of an archive that cannot be one. */
export const damagedArchive = 'this is no Word file (.docx), or it is damaged'

function damaged(): ReadError {
  return new ReadError(damagedArchive)
}

function tooLarge(what: string, limit: number | undefined): LimitError {
  const more = limit === undefined ? `more than ${zipLimits.ratio} times its packed size` : `more than the limit of ${megabytes(limit)} MB`
  return new LimitError(`${what}: ${more}`)
}

function megabytes(bytes: number): string {
  return (bytes / (1 << 20)).toFixed(bytes % (1 << 20) === 0 ? 0 : 1)
}

/** A name that strangers chose, fit for one line. */
export function shown(name: string): string {
  return `“${name.replace(/[^\x20-\x7e]/g, '?').slice(0, 80)}”`
}
