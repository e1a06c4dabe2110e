/** The README's table: what readers thought of each rule's findings. */
import type {AnyRule} from '../../src/rule.ts'
import {countMarks, type Marked, readMarks} from './marks.ts'
import {shareText} from './wilson.ts'

/** Structural rules are rare and alike: their interval is taken over all of them. */
const structural: readonly string[] = ['fields', 'form', 'format']

/** A table in Markdown: rules about words and processes one by one, the structural ones one by one and as a pool. */
export function precisionTable(rules: readonly AnyRule[]): string {
  const samples = new Map(readMarks().map((sample) => [sample.rule, sample]))
  const marked = rules.filter(({id}) => samples.has(id))
  if (marked.length === 0) return 'Not measured yet.\n'
  const isPooled = ({category}: AnyRule): boolean => structural.includes(category)
  const last = (list: readonly AnyRule[]): Marked[] => list.flatMap(({id}) => samples.get(id)?.marks ?? [])
  const earlier = (list: readonly AnyRule[]): Marked[] => list.flatMap(({id}) => samples.get(id)?.earlier ?? [])
  const row = (rule: AnyRule): string => line(`\`${rule.id}\`${rule.severity === 'off' ? ' (off)' : ''}`, last([rule]), earlier([rule]))
  const pooled = marked.filter(isPooled)
  const pool = pooled.filter(({severity}) => severity !== 'off')
  const head = '| rule | helpful | wrong | helpful before its last change |\n|---|---|---|---|'
  const all = line('**rules about fields and forms that are on, together**', last(pool), earlier(pool))
  return `${head}\n${[...marked.filter((rule) => !isPooled(rule)).map(row), all, ...pooled.map(row)].join('\n')}\n`
}

function line(name: string, marks: readonly Marked[], earlier: readonly Marked[]): string {
  const {n, helpful, wrong} = countMarks(marks)
  const before = countMarks(earlier)
  return `| ${name} | ${shareText(helpful, n)} | ${n === 0 ? '–' : `${Math.round((100 * wrong) / n)} %`} | ${before.n === 0 ? '' : `${before.helpful}/${before.n}`} |`
}
