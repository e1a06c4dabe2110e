/** Questions that are drawn: boxes, lines and white cells, as people type them into Markdown and as Word leaves them there. */
import {describe, expect, test} from 'vitest'
import type {Format} from '../src/document/document.ts'
import {Glossary} from '../src/language/glossary.ts'
import {readDocument} from '../src/read.ts'
import {createViews} from '../src/views.ts'

/** Each question with what there is to choose, word for word as the source has it. */
function asked(content: string, format: Format = 'markdown'): string[] {
  const {fields, source} = readDocument({path: 'form.md', content, format})
  const quote = ({starts, ends}: {readonly starts: readonly number[]; readonly ends: readonly number[]}): string => source.slice(starts[0], ends.at(-1))
  return fields.map(({label, options}) => [label ? quote(label) : '', ...options.map(quote)].join(' | '))
}

describe('boxes', () => {
  test.each<[string, string, string[]]>([
    ['brackets behind a question', 'Do you drive? [ ] Yes [ ] No', ['Do you drive? | Yes | No']],
    ['brackets behind a label', '**Colour:** [ ] red [x] blue', ['Colour | red | blue']],
    ['round brackets', 'Colour: ( ) red ( ) blue', ['Colour | red | blue']],
    ['brackets that are escaped', 'Colour: \\[ \\] red \\[ \\] blue', ['Colour | red | blue']],
    ['brackets on the lines below', 'Car park:\n[ ] North\n[ ] South', ['Car park | North | South']],
    ['brackets behind words', 'Use desks[] and lamps[] in the list (see [x] below).', []],
    ['how to use brackets', 'Use [ ] for open and [x] for done.', []],
    ['words in front of their boxes', 'Do you drive? Yes ☐ No ☐', ['Do you drive? | Yes | No']],
    ['words in front of brackets', 'Car park: North [ ] South [ ]', ['Car park | North | South']],
    ['two boxes without a question', 'Approved ☐ Rejected ☐', []],
    ['what parts them', 'Colour: ☐ red / ☐ blue, ☐ grey | ☐ white', ['Colour | red | blue | grey | white']],
    ['a line to write on in a choice', 'Contract: ☐ Open ☐ Ends (day: ____)', ['Contract | Open | Ends']],
    ['a table that is drawn with bars', '+---+---+\n| Do you drive? | ☐ Yes ☐ No |\n+---+---+', ['Do you drive? | Yes | No']],
    ['a question behind a gap', 'Door: ☐ Front ☐ Back   Until: ____', ['Door | Front | Back', 'Until']],
    ['a question in front', 'Name: ____  Door: ☐ Front ☐ Back', ['Name', 'Door | Front | Back']],
    ['words to strike out', 'Do you drive? Yes / No', ['Do you drive? | Yes | No']],
    ['words to strike out, and what to do', '**Colour:** red / light blue (delete as appropriate)', ['Colour | red | light blue']],
    ['three words to strike out', '**Key:** Yes / No / N/A', ['Key | Yes | No | N/A']],
    ['a question with a slash', 'Do you drive? Y/N', ['Do you drive? | Y | N']],
    ['what may stand there', 'Locked: yes/no', []],
    ['what there is', '**Zones:** north / south', []],
    ['a heading over them', '## Key\n\n☐ Front\n\n☐ Back\n', ['Key | Front | Back']],
    ['a bold line over them', '**Key**\n\n☐ Front\n\n☐ Back\n', ['Key | Front | Back']],
    ['a heading over what is done', '## Day\n\n☐ Key handed out\n\n☐ Desk cleaned\n', []],
    ['a heading over what is to do', '## Desk\n\n☐ Clean the desk\n\n☐ Lock it\n', []],
  ])('%s', (_, content, expected) => {
    expect(asked(content)).toEqual(expected)
  })

  test.each<[string, string, string[]]>([
    ['under the name of a thing', 'Name: ____\n\n## 2. Extras\n\n- [ ] Lamp\n- [ ] Drawer\n', ['Name', '2. Extras | Lamp | Drawer']],
    ['whose words end like deeds', 'Name: ____\n\n## Room\n\n- [ ] Small kitchen\n- [ ] Back garden\n', ['Name', 'Room | Small kitchen | Back garden']],
    ['in what is no form', '## Extras\n\n- [ ] Lamp\n- [ ] Drawer\n', []],
    ['that are ticked', 'Name: ____\n\n## Extras\n\n- [x] Lamp\n- [ ] Drawer\n', ['Name']],
    ['that say what to do', 'Name: ____\n\n## Desk\n\n- [ ] Clean it\n- [ ] Lock the drawer\n', ['Name']],
    ['that say what was done', 'Name: ____\n\n## Desk\n\n- [ ] Desk cleaned\n- [ ] Drawer locked\n', ['Name']],
    ['that name work', 'Name: ____\n\n## Desk\n\n- [ ] Room preparation\n- [ ] Lamp replacement\n', ['Name']],
    ['under what is planned', 'Name: ____\n\n## Activities\n\n- [ ] Lamp\n- [ ] Drawer\n', ['Name']],
  ])('of a list %s', (_, content, expected) => {
    expect(asked(content)).toEqual(expected)
  })
})

describe('lines and prompts', () => {
  test.each<[string, string, string[]]>([
    ['a heading over a line', '# Desk\n\n## Reason\n\n________________\n', ['Reason']],
    ['a label over a line', 'Reason for it:\n\n________________\n', ['Reason for it']],
    ['a bold line over a line', '**Reason**\n\n________________\n', ['Reason']],
    ['a bold line over a prompt', '**Reason**\n\n[why you need it]\n', ['Reason']],
    ['a bold line over what Word writes', '**Reason**\n\nClick or tap here to enter text.\n', ['Reason']],
    ['a bold line over a link', '**Rules**\n\n[rules](https://desks.test/rules)\n', []],
    ['a drawn date', 'From: __/__/____', ['From']],
    ['a drawn date that is escaped', 'From: \\_\\_/\\_\\_/\\_\\_\\_\\_', ['From']],
    ['a role in brackets', '- Desk in the hall (colour: ____)\n', ['colour']],
    ['a sentence about lines', 'Forms with gaps (Name: ____, Day: ____) are sent back to you.', []],
  ])('%s', (_, content, expected) => {
    expect(asked(content)).toEqual(expected)
  })
})

describe('cells', () => {
  const table = (...rows: readonly string[]): string => ['| Item | Answer |', '|---|---|', '| Name | |', ...rows].join('\n')
  test.each<[string, string, string[]]>([
    ['boxes', table('| Lamp | ☐ Small ☐ Large |'), ['Name', 'Lamp | Small | Large']],
    ['words in front of boxes', table('| Lamp | Yes ☐ No ☐ |'), ['Name', 'Lamp | Yes | No']],
    ['brackets on two lines', table('| Lamp | [ ] Small<br>[ ] Large |'), ['Name', 'Lamp | Small | Large']],
    ['yes or no', table('| Lamp | Yes / No / N/A |'), ['Name', 'Lamp | Yes | No | N/A']],
    ['a blank that holds the place', table('| Lamp | &nbsp; |'), ['Name', 'Lamp']],
    ['a row that heads others', table('| **Desk** | |', '| Lamp | |', '| Drawer | |'), ['Name', 'Lamp', 'Drawer']],
    ['a table of bold labels', '| | |\n|---|---|\n| **Name** | |\n| **Lamp** | |', ['Name', 'Lamp']],
    ['rows with numbers', '| # | Lamp | Room |\n|---|---|---|\n| 1 | | |\n| 2 | | |', ['Lamp', 'Room']],
    [
      'a decision and who takes it',
      '| Role | Decision | Name |\n|---|---|---|\n| Manager | ☐ Approved ☐ Rejected | |\n| Finance | ☐ Approved ☐ Rejected | |',
      ['Manager | Approved | Rejected', 'Finance | Approved | Rejected'],
    ],
    ['columns to tick', '| Lamp | Yes | No | Remarks |\n|---|---|---|---|\n| On? | | | |\n| Clean? | | | |', ['On? | Yes | No', 'Clean? | Yes | No']],
    ['examples and words with slashes', '| Lamp | Value |\n|---|---|\n| Size | _e.g., large_ |\n| Light | warm / cold / none |', ['Size', 'Light']],
    ['words with slashes alone', '| Lamp | Value |\n|---|---|\n| Size | small / large / huge |\n| Light | warm / cold / none |', []],
    ['a number beside columns', '| Lamp | Nº | Yes |\n|---|---|---|\n| On? | | |\n| Clean? | | |', ['On?', 'Clean?']],
    ['rows with years', '| Year | Lamp | Room |\n|---|---|---|\n| 1 | | |\n| 2 | | |', ['1', '2']],
  ])('%s', (_, content, expected) => {
    expect(asked(content)).toEqual(expected)
  })
})

describe('templates', () => {
  test.each<[string, string, string[]]>([
    ['a label with a comment below a heading', '## About you\n\n**Desk:**\n\n<!-- its number -->\n\n## Why\n', ['Desk', 'Why']],
    ['a label and its comment on the next line', '## About you\n\n**Desk:**\n<!-- its number -->\n\n**Room:**\n<!-- its name -->\n', ['Desk', 'Room']],
    ['words in braces', '- Desk: {DESK_NUMBER}\n- Room: {ROOM}\n', ['Desk', 'Room']],
    ['a plain label with a comment', '## About you\n\nDesk:\n<!-- its number -->\n\n## Why\n', ['Desk', 'Why']],
  ])('%s', (_, content, expected) => {
    expect(asked(content, 'issue-template')).toEqual(expected)
  })
})

test('who is told to fill in a whole form is its requester', () => {
  const office = (content: string): string[] => {
    const document = readDocument({path: 'form.md', content})
    const views = createViews(document, new Glossary([]))
    return views.fields().flatMap((field) => (views.isOfficeUse(field) ? (field.label?.text ?? '') : []))
  }
  const lines = 'Name: ____\n\nLast day: ____\n'
  expect(office(`# Leaver form (to be completed by the line manager)\n\n${lines}`)).toEqual([])
  expect(office(`# Leaver form\n\n## To be completed by the manager\n\n${lines}\n## To be completed by IT\n\nKey: ____\n\nRoom: ____\n`)).toEqual([
    'Key',
    'Room',
  ])
  for (const title of ['Provisioning (DevOps Only)', 'Accounts (IT Only)']) {
    expect(office(`# Leaver form\n\n${lines}\n## ${title}\n\nKey: ____\n\nRoom: ____\n`)).toEqual(['Key', 'Room'])
  }
  expect(office(`# Leaver form\n\n${lines}\nData owner signature: ____\n\nDate: ____\n\nSafety officer signature: ____\n\nDate: ____\n`)).toEqual([
    'Data owner signature',
    'Date',
    'Safety officer signature',
    'Date',
  ])
  expect(
    office(`# Change\n\n${lines}\n**Type of change:**\n\n- [ ] Standard (pre-approved)\n- [ ] Normal (requires approval)\n- [ ] Urgent (needs approval)\n`),
  ).toEqual([])
  expect(office(`# Leaver form\n\n${lines}\n## Outcome (DPO to complete)\n\nKey: ____\n\nRoom: ____\n`)).toEqual(['Key', 'Room'])
  expect(office(`# Leaver form\n\n${lines}\n## To be completed by the manager\n\nKey: ____\n\nRoom: ____\n`)).toEqual(['Key', 'Room'])
})

test.each<[string, string]>([
  ['spaces behind boxes', `Colour: ☐ red ☐ blue${' '.repeat(200_000)}x`],
  ['slashes in front of a line', `${'/ '.repeat(100_000)}a ____`],
  ['slashes behind a question', `Colour: ${'a / '.repeat(50_000)}`],
  ['boxes', `Colour: ${'☐ a '.repeat(50_000)}`],
  ['lines and boxes', `${'a ____ '.repeat(30_000)}☐ red ☐ blue`],
  ['words behind a bracket', `(a: ____) ${'b '.repeat(100_000)}`],
  ['brackets', `${'[ ] ('.repeat(40_000)} [ ] a`],
  ['rows that ask', `| A | B |\n|---|---|\n${'| a | |\n| **b** | |\n'.repeat(20_000)}`],
  ['rows with boxes', `| A | B |\n|---|---|\n${'| a | ☐ b ☐ c |\n'.repeat(20_000)}`],
  ['boxes below a name', `Name: ____\n\n## Extras\n\n${`- [ ] ${'a '.repeat(3)}\n`.repeat(20_000)}`],
  ['a long box below a name', `Name: ____\n\n## Extras\n\n- [ ] a${' -'.repeat(100_000)}\n- [ ] b\n`],
])('ends on many %s', {timeout: 60_000}, (_, content) => {
  expect(readDocument({path: 'form.md', content, format: 'markdown'}).fields.length).toBeGreaterThanOrEqual(0)
})
