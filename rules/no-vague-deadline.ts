import {type Block, defineRule, once, type PhraseHit, type Span} from '../src/rule.ts'

/** A time that stands in the same sentence: “promptly, within 2 days”, “in a timely manner, usually a few days”. */
function timePattern(numbers: readonly string[], units: readonly string[], before: readonly string[]): RegExp {
  const time = `(?:\\d+|${numbers.join('|')})[\\s-](?:\\p{L}+[\\s-])?(?:${units.join('|')})(?!\\p{L})`
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${time}|(?:${before.join('|')}) \\d)`, 'iu')
}

/** A limit in words nearby: “no later than 24 hours”, “at least two days”. */
const limit =
  /\b(?:within|no later than|not later than|at least|at the latest|minimum of|maximum of|at most|no more than|up to) (?:the )?(?:\d+|one|two|three|four|five|six|seven|ten) (?:\p{L}+ )?(?:minute|hour|day|week)s?\b/iu
/** Advice on manners, and what the page of an error says. */
const soft =
  /\btry(?:ing)? to\b[^~]*~|\bimportant to\b[^~]*~|\bendeavou?rs? to\b[^~]*~|\b(?:page|banner|message|placeholder)\b[^~]{0,60}\b(?:inform|sa[iy]|tell|state|read)\w*[^~]*~/i

/** “if you are not called within a reasonable time” promises nothing; “more on this shortly” speaks of the text, “shortly after” of order, “per your contract” of where the time stands. */
const notDeadline =
  /\b(?:learn|see|cover|explain|describe|discuss|return to|come to|mention)\w*\b[^.!?\n]{0,60}~|~\s(?:after|before|thereafter|afterwards)\b|\bif\b[^,~]{0,60}\bnot\b[^,~]{0,40}~|\b(?:per|according to|under) (?:[\w/’'-]+ ){0,3}(?:agreement|contract|sla)\b/i
/** The urgency is told already. */
const saysUrgency = /\b(?:drop|stop|leave) (?:all |any |every )?other\b|\b(?:before|ahead of) (?:any|every)thing else\b/i
/** Somebody owes something. */
const duty = /\b(?:will|must|shall|should|needs? to|ha(?:s|ve) to|required to|responsible for|please|endeavou?rs? to)\b|['’]ll\b/gi
/** What a thing makes possible, is for or may lead to: nobody owes anything. */
const noDuty =
  /\b(?:(?<!(?:needs?|ha[sv]e?|required|expected|responsible) )to ensure|ensures|(?<!for )ensuring|enabl\w+|allow\w*|helps?|helping|lets|letting|able to|ability to|so that|in order to|makes? it|can|could|may|might|would|results? in|resulting in|leads? to|prevent\w*|encourag\w+|remember to|focus(?:es)? on|goals?|objectives?|purpose|benefits?|effective(?:ly)?)\b/gi
/** “you can call us, and we answer …” */
const newClause = /;\s|,?\s(?:and|but|so|then)\s(?=(?:we|they|you|he|she|somebody|someone|the [a-z]+ (?:team|desk))\b)/i
/** The speed of a program. */
const machine =
  /\bSLIs?\b|\b(?:it|systems?|tools?|apps?|applications?|pages?|sites?|scripts?|jobs?|pipelines?|dashboards?|servers?|database|platform|alerts?|software)(?:['’]ll| will| must| should| shall)?\s(?:\w+ and |\w+ly )*(?:retriev|load|return|display|show|detect|render|refresh|sync|start|restart|respond|scale|notif)\w*\s[^.!?\n]{0,60}~|\b(?:systems?|apps?|applications?|pages?|sites?|scripts?|jobs?|pipelines?|dashboards?|servers?|database|platform|alerts?)(?:['’]ll| will| must| should| shall) ~/i

/** Whether the sentence gives the time itself, speaks of something else or of nothing that anybody owes. */
function isHarmless({block, start, end}: PhraseHit, time: RegExp | undefined): boolean {
  const before =
    block.text
      .slice(Math.max(0, start - 240), start)
      .split(/[.!?\n]\s|\n/)
      .at(-1) ?? ''
  const [after = ''] = block.text.slice(end, end + 160).split(/[.!?](?:\s|$)|\n/)
  if (time?.test(before) || time?.test(after)) return true
  const sentence = `${before}~${after}`
  if (notDeadline.test(sentence) || machine.test(sentence) || soft.test(sentence) || saysUrgency.test(sentence)) return true
  const clause = before.split(newClause).at(-1) ?? ''
  return lastOf(noDuty, clause) > lastOf(duty, clause)
}

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1
}

/** The list that an item stands in, or else the block itself. */
function placeOf(block: Block): Block | string {
  return block.item ? `list ${block.item.list}` : block
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
    {good: 'An alarm lets the shop react promptly.', because: 'It says what a thing is good for; nobody owes anything.'},
    {good: 'Set `status: asap` in the ticket.', because: 'Code is not prose.'},
  ],
  *check({phrases, matches, pack, audience}, {options, finding}) {
    const {vagueDeadlines = [], times} = pack() ?? {}
    // Most documents have none of the phrases, and need none of this.
    const time = once(() => times && timePattern(times.numbers, times.units, times.before))
    const limits = once(() => new Set(matches(limit).map(({block}) => block)))
    const places = new Map<string, {hit: PhraseHit; occurrences: Span[]}>()
    for (const hit of phrases(options.phrases.length > 0 ? options.phrases : vagueDeadlines)) {
      // An option is the requester's own answer; in good advice to engineers nobody waits for a date.
      if (hit.block.role === 'option' || (audience === 'it' && isAdvice(hit))) continue
      if ((hit.block.item && limits().has(hit.block)) || isHarmless(hit, time())) continue
      const key = `${hit.block.item ? `${placeOf(hit.block)}` : hit.span.start} ${hit.text.toLowerCase().replace(/\W+/g, ' ')}`
      const met = places.get(key)
      if (met) met.occurrences.push(hit.span)
      else places.set(key, {hit, occurrences: [hit.span]})
    }
    for (const {hit, occurrences} of places.values()) yield finding('vague', hit.span, {phrase: hit.text}, {measure: occurrences.length, occurrences})
  },
})
