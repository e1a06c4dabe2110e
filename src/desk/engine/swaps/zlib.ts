/** Packing and unpacking in a page, with the same limits as in Node. */
import {deflateSync, Inflate} from 'fflate'

/** So many packed bytes at a time: they give at most a thousand times as many, and are not inflated further once those are too many. */
const step = 4096

/** Inflates raw DEFLATE data of at most `size` bytes; throws for more. */
export function inflate(compressed: Uint8Array, size: number): Uint8Array {
  const most = Math.max(size, 1)
  const inflated = new Uint8Array(most)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > most) throw new RangeError('There is more data than was declared.')
    inflated.set(chunk, length)
    length += chunk.length
  })
  for (let at = 0; at < compressed.length; at += step) stream.push(compressed.subarray(at, at + step), at + step >= compressed.length)
  return inflated.subarray(0, length)
}

/** Packs bytes as raw DEFLATE data: the same bytes give the same. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes)
}
