/** Random documents to fix: what may be changed, beside what must stay as it is. */
import fc from 'fast-check'

/** Text that must stand in the fixed document as it stands in the first one. Each is told from the others by its number. */
const kept = fc.constantFrom(
  (i: number) => `\`utilise the the ${i}\``,
  (i: number) => `<https://example.com/utilise/the-the-${i}>`,
  (i: number) => `https://example.com/prior-to/${i}/utilise`,
  (i: number) => `[utilise the form ${i}](docs/utilise-the-the.md)`,
  (i: number) => `![spin up ${i}](utilise.png)`,
  (i: number) => `/srv/utilise/${i}/provision.sh`,
  (i: number) => `{{ utilise the the ${i} }}`,
)

const changeable = fc.constantFrom(
  'Send the the form to the desk.',
  'The the list is short.',
  'Please utilise it prior to the visit.',
  'We spin up a room and leverage it.',
  'Ask the office for assistance.',
  'You shall obtain a key in order to enter.',
  'Ask for a key and and a badge.',
  'Give us the RTO and the SLA.',
  'Take the tram and/or the bus.',
  'An initiated call stays open.',
  'Raise a ticket, or open a case.',
)
const plain = fc.constantFrom('Bring your badge.', 'The desk is open.', 'We reply within 2 days.', 'It is *here* and **there**.')
const suppression = fc.constantFrom(
  '<!-- untape-disable-next-line no-jargon -- for the the test -->',
  '<!-- untape-disable-next-line prefer-plain-words, no-jargon -- for the test -->',
  '<!-- untape-disable-next-line no-jargn -- a slip -->',
  '<!-- a comment with the the and utilise -->',
)

const sentence = fc.oneof(
  {weight: 4, arbitrary: changeable},
  {weight: 2, arbitrary: plain},
  {weight: 1, arbitrary: fc.tuple(plain, changeable).map((two) => two.join('\n'))},
)
const line = fc.array(sentence, {minLength: 1, maxLength: 3}).map((all) => all.join(' '))

/** A page in Markdown with the texts that must stay. */
export const pages: fc.Arbitrary<{readonly content: string; readonly kept: readonly string[]}> = fc
  .tuple(
    fc.boolean(),
    fc.array(
      fc.oneof(
        {weight: 5, arbitrary: line.map((text) => ({text, kept: undefined}))},
        {
          weight: 3,
          arbitrary: fc
            .tuple(line, kept, line)
            .map(([before, own, after]) => ({text: (i: number) => `${before} Here is ${own(i)} for you. ${after}`, kept: own})),
        },
        {weight: 2, arbitrary: suppression.map((text) => ({text, kept: undefined}))},
        {
          weight: 1,
          arbitrary: fc
            .constantFrom(
              (i: number) => `\`\`\`\nutilise the the ${i}\n\`\`\``,
              // Behind a comment no line goes on, so that what is indented is code.
              (i: number) => `<!-- code -->\n\n    utilise the the ${i}`,
            )
            .map((own) => ({text: own, kept: own})),
        },
        {weight: 1, arbitrary: line.map((text) => ({text: `# ${text.replaceAll('\n', ' ')}`, kept: undefined}))},
        {weight: 2, arbitrary: line.map((text) => ({text: `- ${text.replaceAll('\n', '\n  ')}`, kept: undefined}))},
        {weight: 1, arbitrary: line.map((text) => ({text: `> ${text.replaceAll('\n', '\n> ')}`, kept: undefined}))},
        {weight: 1, arbitrary: line.map((text) => ({text: `| What | Where |\n| - | - |\n| ${text.replaceAll('\n', ' ')} | here |`, kept: undefined}))},
      ),
      {minLength: 1, maxLength: 8},
    ),
    fc.array(fc.constantFrom('\n', '\n\n', '\n\n\n'), {minLength: 8, maxLength: 8}),
    fc.constantFrom('', '\n'),
  )
  .map(([hasMeta, parts, gaps, end]) => {
    const meta = '---\nowner: utilise the the desk\ntitle: spin up\n---\n\n'
    const written = parts.map(({text}, i) => (typeof text === 'string' ? text : text(i)))
    const texts = parts.flatMap(({kept: own}, i) => (own ? [own(i)] : []))
    return {
      content: `${hasMeta ? meta : ''}${written.map((text, i) => text + (i + 1 < written.length ? (gaps[i] ?? '\n\n') : end)).join('')}`,
      kept: hasMeta ? [meta, ...texts] : texts,
    }
  })

const scalar = fc.constantFrom('yes', 'No', '1.10', '"yes"', 'Small', "'it''s'", '~', '&a 12', 'Utilise it', 'None', 'the the', '!!str 5')
const comment = fc.constantFrom('', '', '# untape-disable-next-line no-jargon -- for the test\n', '# the the utilise\n')
const question = fc.oneof(
  fc
    .tuple(scalar, fc.array(scalar, {maxLength: 4}), comment)
    .map(
      ([label, options, note]) =>
        `  - type: dropdown\n    attributes:\n      label: ${label}\n      options:\n${options.map((one) => `        - ${one}\n`).join('')}${note && `      ${note}`}`,
    ),
  fc
    .tuple(scalar, fc.array(fc.tuple(fc.boolean(), scalar), {maxLength: 4}))
    .map(
      ([label, options]) =>
        `  - type: checkboxes\n    attributes:\n      label: ${label}\n      options:\n${options.map(([has, one]) => `        - ${has ? 'label: ' : ''}${one}\n`).join('')}`,
    ),
  fc
    .tuple(scalar, fc.constantFrom('true', '"true"', "'False'", 'yes', '"yes"'))
    .map(
      ([label, required]) =>
        `  - type: input\n    attributes:\n      label: ${label}\n      description: ${'Send the the form and utilise it.'}\n    validations:\n      required: ${required}\n`,
    ),
  line.map((text) => `  - type: markdown\n    attributes:\n      value: |\n        ${text.replaceAll('\n', '\n        ')}\n`),
)

/** An issue form that GitHub may refuse. */
export const forms: fc.Arbitrary<string> = fc
  .tuple(scalar, scalar, fc.array(question, {minLength: 1, maxLength: 4}))
  .map(([name, description, questions]) => `name: ${name}\ndescription: ${description}\nbody:\n${questions.join('')}`)
