import type {WordView} from '../engine/messages.ts'

/** Finds where an offset of the source of a Word file stands in the lines that are shown of it. */
export function wordPlaces({lines}: WordView): (offset: number) => number {
  const starts: number[] = []
  let at = 0
  for (const {text} of lines) {
    starts.push(at)
    at += text.length + 1
  }
  return (offset) => {
    let [low, high] = [0, lines.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((lines[middle]?.start ?? 0) <= offset) low = middle
      else high = middle
    }
    const line = lines[low]
    return line ? (starts[low] ?? 0) + Math.min(Math.max(offset - line.start, 0), line.text.length) : 0
  }
}
