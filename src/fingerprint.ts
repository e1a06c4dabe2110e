import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/**
 * The first 16 hex digits of sha256 over rule, path, normalised quote (or
 * message id) and ordinal. No line number is in it, so a finding keeps its
 * fingerprint when text moves.
 */
export function fingerprintOf(rule: string, path: string, key: string, ordinal: number): string {
  return bytesToHex(sha256(utf8ToBytes(`${rule}\n${path}\n${normalise(key)}\n${ordinal}`)).subarray(0, 8))
}

/** The same for any case and white space. */
export function normalise(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
