/** Writes an archive anew with some parts changed or added; every other byte stays as it was. ZIP: PKWARE APPNOTE 6.3.3, sections 4.3 and 4.4. */
import {crc32} from '../readers/docx/crc32.ts'
import {viewOf, type ZipArchive, type ZipEntry} from '../readers/docx/zip.ts'

/** Packs bytes as raw DEFLATE data; the same bytes must give the same. */
export type Deflate = (bytes: Uint8Array) => Uint8Array

/** What is said of a file both in front of its data and in the directory. */
interface Packed {
  readonly crc: number
  readonly data: Uint8Array
  readonly size: number
}

/** Where the facts of a file stand: in front of its data, and in the directory. */
const places = {
  file: {signature: 0x04034b50, length: 30, version: 4, flags: 6, name: 26},
  record: {signature: 0x02014b50, length: 46, version: 6, flags: 8, name: 28},
} as const
/** The first day that a ZIP archive knows: a clock would give other bytes each time. */
const firstDay = 0x21
/** Sizes stand behind the data. */
const trailing = 1 << 3

/** `parts` are named as the archive names them; a name that it does not have is added at its end. */
export function repack(archive: ZipArchive, parts: ReadonlyMap<string, Uint8Array>, deflate: Deflate): Uint8Array {
  const {bytes, directory, entries} = archive
  const sorted = entries.toSorted((a, b) => a.start - b.start)
  const pieces: Uint8Array[] = [bytes.subarray(0, sorted[0]?.start ?? directory.start)]
  let at = pieces[0]?.length ?? 0
  const add = (...more: Uint8Array[]): number => {
    const start = at
    for (const one of more) {
      pieces.push(one)
      at += one.length
    }
    return start
  }
  const records = new Map<ZipEntry, Uint8Array>()
  for (const entry of sorted) {
    const record = copy(entry.record)
    const content = parts.get(entry.name)
    if (content === undefined) viewOf(record).setUint32(42, add(bytes.subarray(entry.start, entry.end)), true)
    else {
      const packed = pack(content, deflate)
      const header = copy(bytes.subarray(entry.start, entry.dataStart))
      stamp(header, 'file', packed)
      stamp(record, 'record', packed)
      viewOf(record).setUint32(42, add(header, packed.data), true)
    }
    records.set(entry, record)
  }
  const known = new Set(entries.map(({name}) => name))
  const added = [...parts].flatMap(([name, content]) => {
    if (known.has(name)) return []
    const packed = pack(content, deflate)
    const record = blank('record', name, packed)
    viewOf(record).setUint32(42, add(blank('file', name, packed), packed.data), true)
    return [record]
  })
  const start = at
  for (const entry of entries) add(records.get(entry) ?? entry.record)
  add(...added)
  const length = at - start
  add(bytes.subarray(directory.start + directory.length, directory.end))
  const end = copy(bytes.subarray(directory.end))
  const view = viewOf(end)
  for (const place of [8, 10]) view.setUint16(place, entries.length + added.length, true)
  view.setUint32(12, length, true)
  view.setUint32(16, start, true)
  add(end)
  return joined(pieces, at)
}

function pack(content: Uint8Array, deflate: Deflate): Packed {
  return {crc: crc32(content), data: deflate(content), size: content.length}
}

/** Says of a file how it is packed now; its name, its date and what else is said of it stay. */
function stamp(header: Uint8Array, type: 'file' | 'record', {crc, data, size}: Packed): void {
  const {version, flags} = places[type]
  const view = viewOf(header)
  view.setUint16(version, Math.max(20, view.getUint16(version, true)), true)
  view.setUint16(flags, view.getUint16(flags, true) & ~trailing, true)
  view.setUint16(flags + 2, 8, true)
  view.setUint32(flags + 8, crc, true)
  view.setUint32(flags + 12, data.length, true)
  view.setUint32(flags + 16, size, true)
}

function blank(type: 'file' | 'record', name: string, packed: Packed): Uint8Array {
  const {signature, length, version, flags, name: nameAt} = places[type]
  const letters = new TextEncoder().encode(name)
  const header = new Uint8Array(length + letters.length)
  const view = viewOf(header)
  view.setUint32(0, signature, true)
  view.setUint16(version, 20, true)
  view.setUint16(flags + 6, firstDay, true)
  view.setUint16(nameAt, letters.length, true)
  header.set(letters, length)
  stamp(header, type, packed)
  return header
}

/** `slice` of a Node buffer would give the same bytes once more, and writing would change the file that was read. */
function copy(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes)
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
