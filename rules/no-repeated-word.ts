import {defineRule, type PhraseHit} from '../src/rule.ts'

const twice = /(?<![\p{L}\p{N}\p{M}'’_/.-])(\p{L}{1,20})\s+\1(?![\p{L}\p{N}\p{M}'’_/-]|\.\w)/giu
/** Words that grammar or emphasis may double: “had had”, “so so”. */
const doubles =
  /^(?:had|that|is|do|her|very|really|many|much|far|so|no|yes|again|bye|ha|blah|win|half|hush|knock|long|more|never|now|please|right|there|well|who|surprise|test|tut|same|one|two|big|old|new|too|x+|[b-z])$/i
const particle = /^(?:in|on|up|off|out|down|over|back|to)$/i
const partedVerb = /\b(?:log|sign|check|fill|hand|turn|set|put|bring|switch|give|take|send|phone|call)\b[^.!?;,]{1,30}\s$/i
/** “log in in the morning”, “look it up up front”: the first belongs to a verb. */
const verbBefore =
  /\b(?:log|sign|check|clock|fill|hand|opt|plug|book|type|move|break|turn|carry|go|set|put|bring|switch|keep|come|get|give|pick|take|look|back|set|built|added|listed|found|logged|signed|turned|carried|moved|looked|filled|handed|worked|working|based|it|them|this|these|you|me|us|people|want|need|used|able|have|has|going)\s$/i

function isFine({text, block, start, end}: PhraseHit): boolean {
  const [first = '', second = ''] = text.split(/\s+/)
  if (doubles.test(first) || text.includes('\n')) return true
  const before = block.text.slice(Math.max(0, start - 40), start)
  if (particle.test(first) && (verbBefore.test(before) || partedVerb.test(before))) return first.toLowerCase() !== 'to'
  // “org ORG” and “Walla Walla” are names; “The the” is a slip.
  if (second !== second.toLowerCase() || (first !== second && !/^(?:the|a|an|of|and|to|in|we|you|it|if|for)$/i.test(first))) return true
  // Two words of which only one is a link stand next to each other by the layout.
  return block.marks.some((mark) => mark.type === 'link' && ((mark.start > start && mark.start < end) || (mark.end > start && mark.end < end)))
}

export default defineRule({
  id: 'no-repeated-word',
  summary: 'Write a word once.',
  why: 'A word that stands there twice is left over from an edit. It makes readers stop, and it may hide a word that is missing.',
  severity: 'warning',
  category: 'language',
  scope: 'span',
  since: '0.1.0',
  sources: ['retext-repeated-words, measured: 15 of 20 real slips', 'process documents read in 2026'],
  messages: {repeated: '“{word}” stands here twice.'},
  options: {},
  examples: [
    {bad: 'Send the form to the\nthe front desk.', flags: ['the\nthe'], better: 'Send the form to the front desk.'},
    {bad: 'You get a reply from from us.', flags: ['from from'], better: 'You get a reply from us.'},
    {good: 'Send the form to the front desk.'},
    {good: 'We had had a spare key, and we know that that is gone.', because: 'Grammar doubles these words.'},
    {good: 'Log in in the morning, in Walla Walla.', because: '“Log in” is a verb, and the other is a name.'},
  ],
  *check({matches, prose, mayRepeat, pack}, {finding}) {
    // The pattern tries every word of a text, and hardly any text repeats one.
    const blocks = prose().filter(({text}) => mayRepeat(text))
    for (const hit of matches(twice, blocks)) {
      if (isFine(hit)) continue
      const word = hit.text.split(/\s+/)[0] ?? ''
      // English never doubles its article. Of other words one may stand for another: “the rest our our work” lacks an “of”. What a link or a program knows by its words is left alone.
      const isSafe = pack()?.code === 'en' && /^the$/i.test(word) && /^(?:paragraph|item|cell|help)$/.test(hit.block.role)
      const fix = isSafe ? {span: hit.span, text: word} : undefined
      yield finding('repeated', hit.span, {word}, {suggestions: [word], fix})
    }
  },
})
