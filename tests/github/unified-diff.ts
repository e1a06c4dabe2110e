/** A file's change as GitHub shows it: hunks with three lines of context, no file header. */
export interface Patch {
  readonly patch: string
  readonly additions: number
  readonly deletions: number
}

type Step = readonly [sign: ' ' | '-' | '+', line: string]

/** Changes that need more cells than this are shown as one block, as no reader would follow them line by line either. */
const maxCells = 16_000_000

/** The unified diff of two texts; `patch` is empty where they are equal. */
export function unifiedDiff(before: string, after: string): Patch {
  const steps = stepsBetween(linesOf(before), linesOf(after))
  const changed = steps.flatMap(([sign], index) => (sign === ' ' ? [] : [index]))
  const parts: string[] = []
  for (let at = 0; at < changed.length; ) {
    let until = at
    while ((changed[until + 1] ?? Number.POSITIVE_INFINITY) - (changed[until] ?? 0) <= 6) until++
    parts.push(hunk(steps, Math.max(0, (changed[at] ?? 0) - 3), Math.min(steps.length, (changed[until] ?? 0) + 4)))
    at = until + 1
  }
  const count = (wanted: string) => steps.filter(([sign]) => sign === wanted).length
  return {patch: parts.join('\n'), additions: count('+'), deletions: count('-')}
}

function hunk(steps: readonly Step[], start: number, end: number): string {
  const count = (from: number, to: number, other: string) => steps.slice(from, to).filter(([sign]) => sign !== other).length
  const range = (other: string) => {
    const [earlier, inside] = [count(0, start, other), count(start, end, other)]
    return `${inside === 0 ? earlier : earlier + 1}${inside === 1 ? '' : `,${inside}`}`
  }
  const lines = steps
    .slice(start, end)
    .map(([sign, line]) => (line.endsWith('\n') ? `${sign}${line.slice(0, -1)}` : `${sign}${line}\n\\ No newline at end of file`))
  return [`@@ -${range('+')} +${range('-')} @@`, ...lines].join('\n')
}

/** Which line of the old text is which line of the new one, counted from 1; a line that changed is missing. */
export function lineMap(before: string, after: string): Map<number, number> {
  const map = new Map<number, number>()
  let [old, young] = [0, 0]
  for (const [sign] of stepsBetween(linesOf(before), linesOf(after))) {
    if (sign !== '+') old++
    if (sign !== '-') young++
    if (sign === ' ') map.set(old, young)
  }
  return map
}

/** The lines of each hunk that a comment may stand on, for each side of the diff. */
export function hunksOf(patch: string): {readonly LEFT: Set<number>; readonly RIGHT: Set<number>}[] {
  const hunks: {LEFT: Set<number>; RIGHT: Set<number>}[] = []
  let [old, young] = [0, 0]
  for (const line of patch.split('\n')) {
    const head = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)
    if (head !== null) {
      old = Number(head[1])
      young = Number(head[2])
      hunks.push({LEFT: new Set(), RIGHT: new Set()})
      continue
    }
    if (line.startsWith('\\')) continue
    if (!line.startsWith('+')) hunks.at(-1)?.LEFT.add(old++)
    if (!line.startsWith('-')) hunks.at(-1)?.RIGHT.add(young++)
  }
  return hunks
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Old lines and new lines as steps, by their longest common subsequence; what both have at the ends is set aside first. */
function stepsBetween(before: readonly string[], after: readonly string[]): Step[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const kept = (lines: readonly string[]): Step[] => lines.map((line) => [' ', line])
  const middle = commonSteps(before.slice(head, before.length - tail), after.slice(head, after.length - tail))
  return [...kept(before.slice(0, head)), ...middle, ...kept(before.slice(before.length - tail))]
}

function commonSteps(before: readonly string[], after: readonly string[]): Step[] {
  const width = after.length + 1
  if ((before.length + 1) * width > maxCells) return [...before.map((line): Step => ['-', line]), ...after.map((line): Step => ['+', line])]
  const longest = new Uint32Array((before.length + 1) * width)
  const cell = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      longest[i * width + j] = before[i] === after[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1))
  const steps: Step[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, young] = [before[i], after[j]]
    if (old !== undefined && old === young) {
      steps.push([' ', old])
      i++
      j++
    } else if (young === undefined || (old !== undefined && cell(i + 1, j) >= cell(i, j + 1))) {
      steps.push(['-', old ?? ''])
      i++
    } else {
      steps.push(['+', young])
      j++
    }
  }
  return steps
}
