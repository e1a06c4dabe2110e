/** Packing and unpacking, from Node. What has another way, such as a page in a browser, brings its own. */
import {deflateRawSync, inflateRawSync} from 'node:zlib'

/** Inflates raw DEFLATE data of at most `size` bytes; throws for more. */
export function inflate(compressed: Uint8Array, size: number): Uint8Array {
  // One piece of a size that is known, and a little more, so that it ends with the first.
  return inflateRawSync(compressed, {maxOutputLength: Math.max(size, 1), chunkSize: size + 64})
}

/** Packs bytes as raw DEFLATE data: the same bytes give the same. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes)
}
