/** Boxes to tick, drawn with characters or with fonts that hold symbols. */
import {OPAQUE} from '../../document/text.ts'
import type {XmlElement} from './xml.ts'

/** Boxes to tick that are drawn as characters. */
export const boxes = /[\u2610\u2611\u2612\u25a1\u25a2\u25fb\u25fd\u2b1c\u274f\u2751\u2752]|\[[ \u00a0]{1,3}\]|(?<!\w)\([ \u00a0]{1,6}\)/g
export const ticked = /[\u2611\u2612]/
/** Boxes of the fonts that draw symbols: empty ones, and those with a tick or a cross. */
const emptySymbols = new Set([0x6f, 0x71, 0x72, 0xa8, 0xa1, 0x63])
const tickedSymbols = new Set([0xfe, 0xfd, 0x78, 0x53, 0x52, 0x54])
/** A symbol of a font: a box if it draws one, else a sign that stands for something. */
export function symbol({attributes}: XmlElement): string {
  if (!/wingdings|webdings/i.test(attributes['w:font'] ?? '')) return OPAQUE
  return boxOf(Number.parseInt(attributes['w:char'] ?? '', 16)) ?? OPAQUE
}

/** Text that is set in a font of symbols, each one of one unit. */
export function symbols(text: string): string {
  return text.replace(/\S/g, (one) => boxOf(one.charCodeAt(0)) ?? OPAQUE)
}

function boxOf(code: number): string | undefined {
  const at = code >= 0xf000 ? code - 0xf000 : code
  return emptySymbols.has(at) ? '\u2610' : tickedSymbols.has(at) ? '\u2612' : undefined
}

/** Whether a bullet is drawn as a box to tick. */
export function isBoxBullet(text: string, font: string): boolean {
  const [first = ''] = text
  if (text.length !== 1) return false
  if (/[\u2610\u25a1\u25a2\u25fb\u25fd\u2b1c\u274f\u2751\u2752]/.test(first)) return true
  const code = first.charCodeAt(0)
  return /wingdings/i.test(font) && [0x6f, 0x71, 0x72, 0xa8].includes(code >= 0xf000 ? code - 0xf000 : code)
}
