/** The checksum of ZIP (CRC-32 of ISO 3309, reflected). Readers run where there is no zlib, so it is here. */

/** Bytes that are taken at once, which is twice as fast as one by one. */
const stride = 8

/** For each distance to the end of a stride, from 0, what a byte there adds to the sum. */
const tables = new Int32Array(256 * stride)
for (let byte = 0; byte < 256; byte++) {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  tables[byte] = sum
}
for (let at = 256; at < tables.length; at++) {
  const before = tables[at - 256] as number
  tables[at] = (tables[before & 0xff] as number) ^ (before >>> 8)
}

/** The checksum of some bytes, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const whole = bytes.length - (bytes.length % stride)
  let sum = -1
  for (let i = 0; i < whole; i += stride) {
    const first = sum ^ view.getInt32(i, true)
    const second = view.getInt32(i + 4, true)
    sum = added(7, first) ^ added(6, first >>> 8) ^ added(5, first >>> 16) ^ added(4, first >>> 24)
    sum ^= added(3, second) ^ added(2, second >>> 8) ^ added(1, second >>> 16) ^ added(0, second >>> 24)
  }
  for (let i = whole; i < bytes.length; i++) sum = added(0, sum ^ (bytes[i] as number)) ^ (sum >>> 8)
  return ~sum >>> 0
}

/** What the last byte of `bits` adds at a distance to the end of a stride. */
function added(distance: number, bits: number): number {
  return tables[distance * 256 + (bits & 0xff)] as number
}
