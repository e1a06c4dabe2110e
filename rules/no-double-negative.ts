import {type Block, defineRule, type Span} from '../src/rule.ts'

/** Ways to say no. “No.” for a number, “yes/no” and “non-” are none. */
const negative =
  /\b(?:not|cannot|never|nobody|none|nothing|neither|without|unless|except(?! for the (?:above|below))|unable|prevent(?:s|ed)?|prohibit(?:s|ed)?|refus(?:e|es|ed)|den(?:y|ies|ied)|fail(?:s|ed)? to|opt(?:ed)? out|disagree|object to|no longer|no(?=\s\p{Ll})|un(?:likely|necessary|aware|known|common|able|acceptable|successful|willing))\b|\b\p{L}+n['’]t\b/giu
/** Two negatives that people say and understand. */
const idioms =
  /\b(?:if not,? why not|why not|if so,? why|whether or not|or not|not only|not sure|not (?:yet )?known|not applicable|no(?:t)? (?:more|less|later|fewer) than|if (?:not|none|no)\b|yes or no|yes\W{1,3}no|no or yes|not found|not limited to|don['’]t know|do not know|not necessarily|unknown|n\/a)\b/giu

export default defineRule({
  id: 'no-double-negative',
  summary: 'Ask a question without two negatives.',
  why: 'Two negatives in one question have to be turned round in the head, and “no” then means “yes”. People answer them more slowly and more often wrongly.',
  severity: 'note',
  category: 'fields',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['Experiments on negated sentences: slower and less accurate answers (Clark and Chase 1972)', 'plainlanguage.gov, “Use positive language”'],
  messages: {double: 'Two negatives in one question: “{first}” and “{second}”. Ask it the positive way round.'},
  options: {},
  examples: [
    {
      bad: 'Do you not want to opt out of the list? ____',
      flags: ['Do you not want to opt out of the list?'],
      better: 'Do you want to stay on the list? ____',
      as: 'form',
    },
    {
      bad: 'The room will not be used unless a guest comes: ____',
      flags: ['The room will not be used unless a guest comes'],
      better: 'The room is used only when a guest comes: ____',
      as: 'form',
    },
    {good: 'Do you want to stay on the list? ____', as: 'form'},
    {good: 'Non-production system? If not, why not? ____', because: 'A name, and a question that people say.', as: 'form'},
  ],
  *check({fields, sentences}, {finding}) {
    const labels = new Map<Block, Span[]>()
    for (const {label} of fields()) if (label) labels.set(label, [])
    for (const {block, text, span} of sentences()) {
      if (!labels.has(block)) continue
      const [first, second] = text.replace(idioms, (found) => ' '.repeat(found.length)).match(negative) ?? []
      if (first && second) yield finding('double', span, {first, second}, {measure: 2})
    }
  },
})
