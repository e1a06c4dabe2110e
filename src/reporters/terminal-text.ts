/** Text for a terminal: harmless, and in colour where there is some. */
import type {Severity} from '../finding.ts'

type Paint = (text: string) => string
export type Palette = Readonly<Record<Severity | 'bold' | 'dim' | 'quote' | 'better', Paint>>

/** What a document says must not steer the terminal, nor the workflow whose log it is: control characters become spaces. */
export function safe(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ').replace(/##(?=\[)/g, '## ')
}

/** A path at the start of a line, where “::” would open a command. */
export function safePath(path: string): string {
  return safe(path).replace(/^\s*(?=::)/, './')
}

/** Colours, or text as it is. */
export function paletteOf(colours: boolean): Palette {
  const paint = (open: number, close: number): Paint => (colours ? (text) => `\u001B[${open}m${text}\u001B[${close}m` : (text) => text)
  return {
    error: paint(31, 39),
    warning: paint(33, 39),
    note: paint(36, 39),
    bold: paint(1, 22),
    dim: paint(2, 22),
    quote: paint(4, 24),
    better: paint(32, 39),
  }
}
