import fc from 'fast-check'
import type {GlossaryEntry} from '../../src/language/glossary.ts'

const awkward = [
  '=1+1',
  '+x',
  '-x',
  '@x',
  "'",
  "'=x",
  '"',
  '""',
  ';',
  '; ',
  ',',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '\u00A0',
  '\uFEFF',
  '_x000D_',
  '＝x',
  'TODO',
  '#',
  ': ',
  '- ',
  'é',
  '日本',
  '👩‍💻',
  '\u2028',
  '\u0000',
  '\u001B',
  '\uFFFE',
  '&',
  '<b>',
  ']]>',
  '\\',
  '[a, b]',
  '{',
  '1.10',
  'true',
  '~',
  'null',
  '2026-01-02',
  '%',
  '`',
  '|',
  '>',
]
const piece = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({unit: 'grapheme', maxLength: 6}),
  fc.string({unit: 'binary', maxLength: 4}),
  fc.constantFrom('word', 'set up', 'Zoë'),
)
/** Any text that schema.json allows: it has a sign that is no white space. */
const text = fc
  .array(piece, {minLength: 1, maxLength: 5})
  .map((pieces) => pieces.join(''))
  .filter((all) => /\S/.test(all) && !/\p{Surrogate}/u.test(all))
const sentence = text.filter((all) => all.length <= 300)
const texts = fc.uniqueArray(text, {minLength: 1, maxLength: 4})
/** The loader takes a list without texts where it needs none. */
const anyTexts = fc.oneof({weight: 4, arbitrary: texts}, {weight: 1, arbitrary: fc.constant([])})
const day = fc.date({min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true}).map((date) => date.toISOString().slice(0, 10))

const shared = {
  term: text.filter((all) => /[\p{L}\p{N}]/u.test(all)),
  source: text,
}
const free = {
  forms: anyTexts,
  means: sentence,
  expands: text,
  audience: fc.constantFrom('everyone' as const, 'it' as const),
  owner: text,
  reviewed: day,
  lang: fc.constantFrom('en', 'pt', 'pt-BR'),
  part: fc.constant('verb' as const),
  near: anyTexts,
  unless: anyTexts,
  where: fc.constant('request' as const),
  bad: sentence,
  good: sentence,
}

/** Any entry that a run of untape takes. */
export const anEntry: fc.Arbitrary<GlossaryEntry> = fc.oneof(
  fc.record({...shared, status: fc.constant('avoid' as const), say: texts, ...free}, {requiredKeys: ['term', 'source', 'status', 'say']}),
  fc.record({...shared, status: fc.constant('explain' as const), ...free}, {requiredKeys: ['term', 'source', 'status', 'means']}),
  fc.record({...shared, status: fc.constant('ok' as const), ...free}, {requiredKeys: ['term', 'source', 'status']}),
)
