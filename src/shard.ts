/** Splits the files of a run over several machines: each sees all files and lints its own part. */
import {sha256} from '@noble/hashes/sha2.js'
import {utf8ToBytes} from '@noble/hashes/utils.js'
import {folderOf, maxRelated} from './related.ts'

/** One part of so many, counted from 1. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** A file: the root of its repository, and its path from there, with `/`. */
export interface SharedFile {
  readonly root: string
  readonly path: string
}

/** The most parts: GitHub starts no more jobs of a matrix. */
const mostShards = 256

/** Reads “2/3”; undefined for what is no part of a whole. */
export function readShard(text: string): Shard | undefined {
  const [, index, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text)?.map(Number) ?? []
  return index !== undefined && of !== undefined && index <= of && of <= mostShards ? {index, of} : undefined
}

/**
 * The files of a part. A file goes where its folder goes, because the files of
 * a folder are read with each other's facts; in a folder of more files than are
 * ever read for one, each goes its own way. Nothing else decides, so that a
 * file stays in its part while others come and go.
 */
export function inShard<T extends SharedFile>(files: readonly T[], {index, of}: Shard): T[] {
  const folderFrom = ({root, path}: SharedFile): string => `${root}\n${folderOf(path)}`
  const sizes = new Map<string, number>()
  for (const one of files) sizes.set(folderFrom(one), (sizes.get(folderFrom(one)) ?? 0) + 1)
  return files.filter((one) => shardOf((sizes.get(folderFrom(one)) ?? 0) > maxRelated ? one.path : folderOf(one.path), of) === index)
}

/** The part of a path: the first four bytes of the SHA-256 of its UTF-8 bytes, as a number, modulo the number of parts, plus one. */
export function shardOf(path: string, of: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = sha256(utf8ToBytes(path))
  return ((a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d) % of) + 1
}
