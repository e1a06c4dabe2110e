/** Readers' marks of findings, kept by fingerprint and offsets: none of the documents' text. */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

export type Mark = 'helpful' | 'noise' | 'wrong'

export interface Marked {
  readonly fingerprint: string
  /** Offsets in the document; missing for a finding about the whole. */
  readonly start?: number
  readonly end?: number
  readonly mark: Mark
}

/** The marked sample of a rule. */
export interface RuleMarks {
  readonly rule: string
  /** The part of the corpus it was drawn from, with its seed. */
  readonly part: string
  readonly seed: number
  readonly marks: readonly Marked[]
  /** Samples drawn before the rule was last changed. */
  readonly earlier?: readonly Marked[]
}

const home = fileURLToPath(new URL('../../tests/quality/marks/', import.meta.url))

/** Every marked sample, sorted by rule. */
export function readMarks(): RuleMarks[] {
  if (!existsSync(home)) return []
  return readdirSync(home)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(`${home}${name}`, 'utf8')) as RuleMarks)
}

/** Keeps the sample of a rule; what was kept before becomes an earlier one. */
export function keepMarks(sample: RuleMarks): void {
  mkdirSync(home, {recursive: true})
  const before = readMarks().find(({rule}) => rule === sample.rule)
  const drawn = new Set(sample.marks.map(({fingerprint}) => fingerprint))
  const earlier = [...(before?.earlier ?? []), ...(before?.marks ?? [])].filter(({fingerprint}) => !drawn.has(fingerprint))
  const lines = (marks: readonly Marked[]): string => marks.map((one) => `    ${JSON.stringify(one)}`).join(',\n')
  const head = `  "rule": ${JSON.stringify(sample.rule)},\n  "part": ${JSON.stringify(sample.part)},\n  "seed": ${sample.seed},\n`
  const tail = earlier.length > 0 ? `,\n  "earlier": [\n${lines(earlier)}\n  ]` : ''
  writeFileSync(`${home}${sample.rule}.json`, `{\n${head}  "marks": [\n${lines(sample.marks)}\n  ]${tail}\n}\n`)
}

/** How many of each mark. */
export function countMarks(marks: readonly Marked[]): {readonly n: number} & Readonly<Record<Mark, number>> {
  const of = (mark: Mark): number => marks.filter((one) => one.mark === mark).length
  return {n: marks.length, helpful: of('helpful'), noise: of('noise'), wrong: of('wrong')}
}
