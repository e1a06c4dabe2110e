/** Tries what an entry says: its replacements and its examples. */
import type {GlossaryEntry} from '../language/glossary.ts'
import type {OwnEntry} from './duplicates.ts'
import type {CheckId, GlossaryFinding} from './finding.ts'
import type {Tried, Try} from './try.ts'

/** What untape itself would report if somebody took the advice of an entry. */
export function tryReplacements(own: OwnEntry, look: Try): GlossaryFinding[] {
  const {entry} = own
  return (entry.say ?? []).flatMap((say) => {
    const {findings, terms} = look(entry.lang === undefined || /^en\b/.test(entry.lang) ? `We will ${say} it.\n\nThe ${say} is here.` : say, entry.lang)
    const [first] = findings
    if (!first) return []
    const hit = terms.find(({start, end, text}) => text === first.quote || (start < first.end && end > first.start && first.quote.includes(text)))
    const why =
      hit && hit.entry === entry
        ? 'that is the term itself'
        : first.rule === 'require-explained-term'
          ? `“${first.quote}” is a term to explain`
          : first.rule === 'no-undefined-acronym'
            ? `“${first.quote}” is an acronym that readers must be told`
            : hit?.entry.say
              ? `“${first.quote}” is a term to avoid too, for which untape says “${hit.entry.say[0]}”`
              : `“${first.quote}” is reported too (${first.rule})`
    const message = `“${entry.term}” is to become “${say}”, but ${why}: say something plainer.`
    return [finding(own, 'avoided-replacement', first.rule === 'require-explained-term' ? 'note' : 'warning', own.lineOf('say'), message)]
  })
}

/** `bad` must be reported for its term, and `good` must not be reported. */
export function tryExamples(own: OwnEntry, look: Try): GlossaryFinding[] {
  const {entry} = own
  const {bad, good} = entry
  const found: GlossaryFinding[] = []
  if (bad !== undefined && entry.status !== 'ok') {
    const why = silenceOf(look(bad, entry.lang), entry)
    if (why) found.push(finding(own, 'failing-example', 'error', own.lineOf('bad'), `“${entry.term}” is not reported in its “bad”: ${why}.`))
  }
  if (good !== undefined) {
    const {findings} = look(good, entry.lang)
    const quotes = [...new Set(findings.map(({quote, rule}) => `“${quote}” (${rule})`))]
    if (quotes.length > 0)
      found.push(
        finding(
          own,
          'failing-example',
          'error',
          own.lineOf('good'),
          `The “good” of “${entry.term}” is reported itself, for ${quotes.join(', ')}: write it without.`,
        ),
      )
  }
  return found
}

/** Why an example is not reported for its term; undefined when it is. */
function silenceOf({findings, terms}: Tried, entry: GlossaryEntry): string | undefined {
  const hits = terms.filter((hit) => hit.entry === entry)
  const [first] = hits
  if (first) {
    if (findings.some(({start, end}) => hits.some((hit) => hit.span.start < end && hit.span.end > start))) return undefined
    if (entry.status === 'explain' && entry.lang !== undefined && !/^en\b/.test(entry.lang)) return 'terms to explain are reported in English only'
    return 'the sentence explains the term, or holds it as a name or a title: write one in which a reader would stumble'
  }
  const [other] = terms
  const isQuoted = 'untape does not find it there as a word of the text (a name, a quotation and code are passed over): use it as a reader would meet it'
  return other ? `untape finds “${other.text}” there, of the entry “${other.entry.term}”: use the term as it is listed` : isQuoted
}

function finding({file, entry: {term}}: OwnEntry, check: CheckId, severity: GlossaryFinding['severity'], line: number, message: string): GlossaryFinding {
  return {check, severity, file, line, term, message}
}
