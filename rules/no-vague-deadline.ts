import {defineRule, type PhraseHit} from '../src/rule.ts'

/** A time that stands in the same sentence: “promptly, within 2 days”, “in a timely manner, usually a few days”. */
function timePattern(numbers: readonly string[], units: readonly string[], before: readonly string[]): RegExp {
  const time = `(?:\\d+|${numbers.join('|')})[\\s-](?:\\p{L}+[\\s-])?(?:${units.join('|')})(?!\\p{L})`
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${time}|(?:${before.join('|')}) \\d)`, 'iu')
}

/** “more on this shortly” speaks of the text, “shortly after” of order. */
const notDeadline = /\b(?:learn|see|cover|explain|describe|discuss|return to|come to|mention)\w*\b[^.!?\n]{0,60}~|~\s(?:after|before|thereafter|afterwards)\b/i

/** Whether the sentence gives the time itself or speaks of something else. */
function isHarmless({block, start, end}: PhraseHit, time: RegExp | undefined): boolean {
  const before =
    block.text
      .slice(Math.max(0, start - 120), start)
      .split(/[.!?\n]\s/)
      .at(-1) ?? ''
  const after = block.text.slice(end, end + 120).split(/[.!?\n]/)[0] ?? ''
  return time?.test(before) || time?.test(after) || notDeadline.test(`${before}~${after}`)
}

/** “Respond to feedback promptly”: an item that begins with a verb and has no “will” or “must”. */
function isAdvice({block}: PhraseHit): boolean {
  return block.role === 'item' && !/\b(?:will|must|shall|should|we|you)\b/i.test(block.text)
}

export default defineRule({
  id: 'no-vague-deadline',
  summary: 'Say when, not “soon”.',
  why: 'Nobody can plan around a deadline with no number in it. A requester who does not know when to expect an answer asks again, and that costs both sides time.',
  severity: 'note',
  category: 'process',
  scope: 'span',
  needs: 'vagueDeadlines',
  since: '0.1.0',
  sources: ['GOV.UK Service Manual, “Writing for user interfaces”', 'request forms and process documents read in 2026'],
  messages: {vague: '“{phrase}” gives no date. Say by when, in hours or days.'},
  options: {
    /** Yours, instead of the list of the document's language. */
    phrases: [] as string[],
  },
  examples: [
    {bad: 'We reply *as soon as* possible.', flags: ['as soon as* possible'], better: 'We reply within 2 working days.'},
    {bad: 'Your request will be dealt with in due course.', flags: ['in due course'], better: 'We deal with your request within 5 working days.'},
    {good: 'We reply within 2 working days.'},
    {good: 'We reply promptly, usually within 2 working days.', because: 'The number is there.'},
    {good: 'Set `status: asap` in the ticket.', because: 'Code is not prose.'},
  ],
  *check({phrases, pack, audience}, {options, finding}) {
    const {vagueDeadlines = [], times} = pack() ?? {}
    const time = times && timePattern(times.numbers, times.units, times.before)
    for (const hit of phrases(options.phrases.length > 0 ? options.phrases : vagueDeadlines)) {
      // An option is the requester's own answer; in good advice to engineers nobody waits for a date.
      if (hit.block.role === 'option' || (audience === 'it' && isAdvice(hit))) continue
      if (!isHarmless(hit, time)) yield finding('vague', hit.span, {phrase: hit.text})
    }
  },
})
