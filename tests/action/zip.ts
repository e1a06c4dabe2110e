import {crc32, deflateRawSync} from 'node:zlib'

export interface ZipOptions {
  /** 0 keeps the bytes as they are. */
  readonly method?: 0 | 8
  /** What the archive says of the file, where that is not the truth. */
  readonly size?: number
  readonly sum?: number
  readonly flags?: number
}

export type ZipFile = readonly [name: string, content: string | Uint8Array, options?: ZipOptions]

/** A ZIP archive as the artifacts of workflows are: sizes stand behind the data and at the end. */
export function zipOf(...files: readonly ZipFile[]): Uint8Array {
  const parts: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [name, content, {method = 8, flags = 0x08, ...said} = {}] of files) {
    const bytes = Buffer.from(content as Uint8Array)
    const packed = method === 0 ? bytes : deflateRawSync(bytes)
    const [size, sum, title] = [said.size ?? bytes.length, said.sum ?? crc32(bytes), Buffer.from(name)]
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(20, 4)
    local.writeUInt16LE(flags, 6)
    local.writeUInt16LE(method, 8)
    local.writeUInt16LE(title.length, 26)
    const behind = Buffer.alloc(16)
    behind.writeUInt32LE(0x08074b50, 0)
    behind.writeUInt32LE(sum, 4)
    behind.writeUInt32LE(packed.length, 8)
    behind.writeUInt32LE(size, 12)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    entry.writeUInt16LE(20, 6)
    entry.writeUInt16LE(flags, 8)
    entry.writeUInt16LE(method, 10)
    entry.writeUInt32LE(sum, 16)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(size, 24)
    entry.writeUInt16LE(title.length, 28)
    entry.writeUInt32LE(at, 42)
    const all = [local, title, packed, ...((flags & 0x08) === 0 ? [] : [behind])]
    parts.push(...all)
    at += all.reduce((sum_, part) => sum_ + part.length, 0)
    entries.push(entry, title)
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, directory, end])
}
