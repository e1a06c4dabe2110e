import {TextBuilder} from '../document/text.ts'
import {Assembler} from './assembler.ts'
import type {ReaderOutput} from './output.ts'

/** Reads plain text: paragraphs are parted by empty lines, and nothing in it is markup. */
export function readText(source: string): ReaderOutput {
  const into = new Assembler(source)
  for (const found of source.matchAll(/[^\r\n]+(?:\r?\n(?![ \t]*\r?\n)[^\r\n]+)*/g)) {
    const text = new TextBuilder()
    let at = found.index
    for (const piece of found[0].split(/([ \t]*\r?\n[ \t]*)/)) {
      if (/[\r\n]/.test(piece)) text.push(' ', at, at + piece.length)
      else text.pushVerbatim(piece, at)
      at += piece.length
    }
    into.addBlock({text, role: 'paragraph'})
  }
  return {into, meta: {}, notChecked: []}
}
