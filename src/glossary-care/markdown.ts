/** A glossary as a page of a wiki: what to say instead, what terms mean, and the way back from plain words to those of IT. */
import type {GlossaryEntry, Status} from '../language/glossary.ts'
import {escapeMarkdown} from '../reporters/escape-markdown.ts'

/** The page. The same entries give the same bytes, in whatever order they come. */
export function writeMarkdown(entries: readonly GlossaryEntry[]): string {
  const sorted = entries.toSorted((a, b) => compare(a.term.toLowerCase(), b.term.toLowerCase()) || compare(a.term, b.term))
  const of = (status: Status): GlossaryEntry[] => sorted.filter((entry) => entry.status === status)
  const parts = [
    table('Say it plainly', 'Words that only IT uses, and what to write instead.', ['IT says', 'say', 'it means'], of('avoid'), (entry) => [
      named(entry),
      list(entry.say),
      text(entry.means),
    ]),
    table('Explain these', 'These have no plain twin: say once in a document what they mean.', ['term', 'long form', 'it means'], of('explain'), (entry) => [
      named(entry),
      text(entry.expands),
      text(entry.means),
    ]),
    table('Fine as they are', 'Readers know these.', ['term', 'long form', 'it means'], of('ok'), (entry) => [
      named(entry),
      text(entry.expands),
      text(entry.means),
    ]),
    backwards(of('avoid')),
  ]
  return `# Glossary\n\n${parts.filter((part) => part !== '').join('\n')}`
}

/** From the word that people say to those of IT. */
function backwards(entries: readonly GlossaryEntry[]): string {
  const bySay = new Map<string, string[]>()
  for (const {term, say = []} of entries) for (const one of say) bySay.set(one, [...(bySay.get(one) ?? []), term])
  const rows = [...bySay].sort(([a], [b]) => compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b))
  return section('What IT calls it', 'The other way round: a plain word, and what people in IT may call it.', ['you say', 'IT says'], rows, ([say, terms]) => [
    text(say),
    list(terms),
  ])
}

function table(
  title: string,
  intro: string,
  head: readonly string[],
  entries: readonly GlossaryEntry[],
  cells: (entry: GlossaryEntry) => readonly string[],
): string {
  // A column that nobody fills is left out.
  const hasOwner = entries.some(({owner}) => owner !== undefined)
  return section(title, intro, hasOwner ? [...head, 'who decides'] : head, entries, (entry) => (hasOwner ? [...cells(entry), text(entry.owner)] : cells(entry)))
}

function section<T>(title: string, intro: string, head: readonly string[], items: readonly T[], cells: (item: T) => readonly string[]): string {
  if (items.length === 0) return ''
  const line = (all: readonly string[]): string => `| ${all.join(' | ')} |\n`
  return `## ${title}\n\n${intro}\n\n${line(head)}|${head.map(() => '---|').join('')}\n${items.map((item) => line(cells(item))).join('')}`
}

function named({term, forms = []}: GlossaryEntry): string {
  return forms.length > 0 ? `**${escapeMarkdown(term).trim()}** (${list(forms)})` : `**${escapeMarkdown(term).trim()}**`
}

function list(texts: readonly string[] | undefined): string {
  return (texts ?? []).map((one) => escapeMarkdown(one).trim()).join(', ')
}

function text(value: string | undefined): string {
  return value === undefined ? '' : escapeMarkdown(value).trim()
}

/** By the numbers of the letters, which no language of the machine changes. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
