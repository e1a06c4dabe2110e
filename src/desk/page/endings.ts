/** The line ends of a text in the editor, which itself knows lines only: what was CRLF stays CRLF, also where both are mixed. */
import {type ChangeSet, type EditorState, StateField, type Text} from '@codemirror/state'

const lineEnd = /\r\n|\r|\n/g

/** The line ends of a source, in order. */
export function endsOf(source: string): string[] {
  return source.match(lineEnd) ?? []
}

/** The end of each line but the last. */
export const endings = StateField.define<readonly string[]>({
  create: () => [],
  update: (ends, {changes, docChanged, startState}) => (docChanged ? changed(ends, changes, startState.doc) : ends),
})

/** New lines end as most others do. */
function changed(ends: readonly string[], changes: ChangeSet, before: Text): readonly string[] {
  const edits: {from: number; removed: number; added: number}[] = []
  changes.iterChanges((from, to, _from, _to, {lines}) => {
    const line = before.lineAt(from).number - 1
    edits.push({from: line, removed: before.lineAt(to).number - 1 - line, added: lines - 1})
  })
  const wanted = edits.filter(({removed, added}) => removed + added > 0)
  if (wanted.length === 0) return ends
  const usual = usualEnd(ends)
  const after = [...ends]
  for (const {from, removed, added} of wanted.reverse())
    after.splice(from, removed, ...Array.from({length: added}, (_, i) => (i < removed ? (ends[from + i] ?? usual) : usual)))
  return after
}

function usualEnd(ends: readonly string[]): string {
  const of = (end: string): number => ends.filter((one) => one === end).length
  const [crlf, cr] = [of('\r\n'), of('\r')]
  return crlf * 2 > ends.length ? '\r\n' : cr * 2 > ends.length ? '\r' : '\n'
}

/** The text with the line ends that it has in the file. */
export function sourceOf(state: EditorState): string {
  const ends = state.field(endings)
  const parts: string[] = []
  let line = 0
  for (const {value, done} of lines(state.doc)) {
    parts.push(value)
    if (!done) parts.push(ends[line++] ?? '\n')
  }
  return parts.join('')
}

function* lines(doc: Text): Generator<{value: string; done: boolean}> {
  let number = 0
  for (const value of doc.iterLines()) yield {value, done: ++number === doc.lines}
}

/** Finds where an offset of the source stands in the editor, in which every line end is one unit. */
export function editorPlaces(source: string): (offset: number) => number {
  const pairs: number[] = []
  for (let at = source.indexOf('\r\n'); at >= 0; at = source.indexOf('\r\n', at + 2)) pairs.push(at)
  return (offset) => offset - countBelow(pairs, offset)
}

/** How many of rising numbers are smaller. */
function countBelow(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < most) low = middle + 1
    else high = middle
  }
  return low
}
