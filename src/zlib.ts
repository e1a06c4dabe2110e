/** Packing and unpacking, from Node. What has another way, such as a page in a browser, brings its own. */
import {deflateRawSync, inflateRawSync} from 'node:zlib'

/** Inflates raw DEFLATE data of at most `size` bytes; throws for more. */
export function inflate(compressed: Uint8Array, size: number): Uint8Array {
  return inflateRawSync(compressed, {maxOutputLength: Math.max(size, 1)})
}

/** Packs bytes as raw DEFLATE data: the same bytes give the same. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes)
}
