/** The README's table: what readers thought of each rule's findings. */
import type {AnyRule} from '../../src/rule.ts'
import {countMarks, type Marked, readMarks} from './marks.ts'
import {shareText} from './wilson.ts'

/** Structural rules are rare and alike: their interval is taken over all of them. */
const structural: readonly string[] = ['fields', 'form', 'format']

/** A table in Markdown: rules about words and processes one by one, the structural ones one by one and as a pool. */
export function precisionTable(rules: readonly AnyRule[]): string {
  const marks = new Map(readMarks().map((sample) => [sample.rule, sample.marks]))
  const marked = rules.filter(({id}) => marks.has(id))
  if (marked.length === 0) return 'Not measured yet.\n'
  const isPooled = ({category}: AnyRule): boolean => structural.includes(category)
  const row = ({id, severity}: AnyRule): string => line(`\`${id}\`${severity === 'off' ? ' (off)' : ''}`, marks.get(id) ?? [])
  const single = marked.filter((rule) => !isPooled(rule))
  const pooled = marked.filter(isPooled)
  const pool = pooled.filter(({severity}) => severity !== 'off').flatMap(({id}) => marks.get(id) ?? [])
  const head = '| rule | helpful | wrong |\n|---|---|---|'
  return `${head}\n${[...single.map(row), line('**rules about fields and forms that are on, together**', pool), ...pooled.map(row)].join('\n')}\n`
}

function line(name: string, marks: readonly Marked[]): string {
  const {n, helpful, wrong} = countMarks(marks)
  return `| ${name} | ${shareText(helpful, n)} | ${n === 0 ? '–' : `${Math.round((100 * wrong) / n)} %`} |`
}
