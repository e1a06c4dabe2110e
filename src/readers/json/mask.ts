import {OPAQUE, type SourceText, sliceText, TextBuilder} from '../../document/text.ts'

/** The text with what a program fills in (`{{ data.name }}`, `${name}`) as one unit that is no word. */
export function maskTemplates(text: SourceText, pattern: RegExp): SourceText {
  const found = [...text.text.matchAll(pattern)]
  if (found.length === 0) return text
  const built = new TextBuilder()
  let at = 0
  const copy = (to: number): void => {
    const part = sliceText(text, at, to)
    for (let i = 0; i < part.text.length; i++) built.push(part.text.charAt(i), part.starts[i] ?? 0, part.ends[i] ?? 0)
  }
  for (const {0: all, index} of found) {
    copy(index)
    built.push(OPAQUE, text.starts[index] ?? 0, text.ends[index + all.length - 1] ?? 0)
    at = index + all.length
  }
  copy(text.text.length)
  return built
}
