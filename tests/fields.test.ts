import {describe, expect, test} from 'vitest'
import type {Field, Format} from '../src/document/document.ts'
import {Glossary} from '../src/language/glossary.ts'
import {readDocument} from '../src/read.ts'
import {createViews} from '../src/views.ts'

const none = new Glossary([])

function read(content: string, format: Format = 'issue-template') {
  const document = readDocument({path: format === 'issue-form' ? 'form.yml' : 'form.md', content, format})
  const views = createViews(document, none)
  const quote = ({label, span}: Field) => document.source.slice(label?.starts[0] ?? span.start, label?.ends.at(-1) ?? span.end)
  return {
    fields: views.fields().map((field) => `${field.kind}: ${quote(field)}`),
    questions: views.questions().map(quote),
    office: views.fields().filter(views.isOfficeUse).map(quote),
    known: views.fields().flatMap((field) => views.knownConcept(field)?.name ?? []),
    specialist: views.fields().flatMap((field) => views.specialistConcept(field)?.name ?? []),
    help: views.fields().map(({help, placeholder}) => [...help, ...(placeholder ? [placeholder] : [])].map(({text}) => text).join(' | ')),
  }
}

test('what boxes that are drawn stand for are the choices of their question, word for word', () => {
  const source = '**Car park:** ☐ North ☑ South\n\nWhich days?\n☐ Monday, all day\n☐ Friday ☐ Other: ____'
  const {fields} = readDocument({path: 'form.md', content: source, format: 'markdown'})
  const written = fields.map(({options}) => options.map(({text, starts, ends}) => [text, source.slice(starts[0], ends.at(-1))]))
  expect(written).toEqual([['North', 'South'].map((text) => [text, text]), ['Monday, all day', 'Friday', 'Other'].map((text) => [text, text])])
})

describe('fields of Markdown forms', () => {
  test.each([
    ['a drawn line', 'Colour: ____', 'markdown', ['text: Colour']],
    ['two on one line', 'Colour: ____ Size: ____', 'markdown', ['text: Colour', 'text: Size']],
    ['boxes drawn behind a question', 'Do you drive? ☐ Yes ☐ No', 'markdown', ['choices: Do you drive?']],
    ['boxes drawn behind a bold label', '**Car park:** ☐ North ☐ South', 'markdown', ['choices: Car park']],
    ['boxes drawn below a question', 'Which key do you need?\n\n☐ Front door\n☐ Garage\n', 'markdown', ['choices: Which key do you need?']],
    ['boxes drawn on the next lines', 'Kind of key:\n☐ Front door\n☐ Garage\nAsk the desk.', 'markdown', ['choices: Kind of key']],
    ['boxes drawn in a list below a question', 'Which days?\n\n- ☐ Monday\n- ☐ Friday\n', 'markdown', ['choices: Which days?']],
    ['boxes drawn below an item', '1. How many keys?\n\n   □ 1 □ 2 □ 3\n', 'markdown', ['choices: How many keys?']],
    [
      'a line, then a question with boxes that is no hint for it',
      'Name: ____\n\nWhich key?\n\n☐ Front ☐ Back',
      'markdown',
      ['text: Name', 'choices: Which key?'],
    ],
    ['a line and boxes in one paragraph', 'Name: ____\nDo you drive? ☐ Yes ☐ No', 'markdown', ['text: Name', 'choices: Do you drive?']],
    ['a question behind boxes', 'Do you drive? ☐ Yes ☐ No If yes, what? ____', 'markdown', ['choices: Do you drive?', 'text: If yes, what?']],
    ['what signs mean', 'Legend: ☐ open ☑ done', 'markdown', []],
    ['how to use signs', 'Use ☐ for open and ☑ for done.', 'markdown', []],
    ['a quoted remark with signs', '> Colours: ☐ red ☐ blue', 'markdown', []],
    ['checks with drawn boxes', 'Pre-checks:\n\n☐ Copy made\n☐ Desk told', 'markdown', []],
    ['one box to agree with', 'I have read the rules ☐', 'markdown', []],
    ['things to do with drawn boxes', 'Before you leave:\n\n- ☐ Close the door\n- ☐ Set the alarm', 'markdown', []],
    ['sentences with drawn boxes', 'In the evening:\n☐ Close all doors of the house\n☐ Set the alarm of the house\n', 'markdown', []],
    ['names with drawn boxes below a label', 'Car park:\n☐ North\n☐ South by the lake\n', 'markdown', ['choices: Car park']],
    ['boxes below a statement', 'We have three keys.\n\n☐ Front door\n☐ Garage', 'markdown', []],
    ['a row of dots below a question', 'Why do you need it?\n\n..............', 'markdown', ['long-text: Why do you need it?']],
    ['a row of underscores below a question', 'Why do you need it?\n\n____________\n', 'markdown', ['long-text: Why do you need it?']],
    ['a rule below a question', 'Why do we ask?\n\n---\n\nTo find you.', 'markdown', []],
    ['a drawn line set as code', '- **Colour**: `______`', 'markdown', ['text: Colour']],
    ['a bold label with a prompt', '- **Colour:** [red or blue]', 'markdown', ['text: Colour']],
    ['a reference in brackets is no prompt', '- **Fixed:** [ABC-12]', 'markdown', []],
    ['a plain label of an item with a hint in italics', '- Buyer: _who pays for it_\n- Desk: _its number_', 'issue-template', ['text: Buyer', 'text: Desk']],
    ['a remark in italics behind a plain word', 'Buyers: _they pay for it_', 'issue-template', []],
    ['a quoted remark', '> **Desks for all**\n> You get one on your first day.', 'issue-template', []],
    ['two prompts', '- **Stay**: [first day] to [last day]', 'markdown', ['text: Stay']],
    ['a person to name', '- **Buyer:** @[user name]', 'markdown', ['text: Buyer']],
    ['a person named already', '- **Buyer:** @pat', 'markdown', []],
    ['a bare label in a template', '- Colour:\n- Size:', 'issue-template', ['text: Colour', 'text: Size']],
    ['a bare label elsewhere leads on to text', 'Colour:\n\nBlue is best.', 'markdown', []],
    ['a bold label with its text on the next line', '**Route:**\nDesk to door to street', 'markdown', []],
    ['items that ask', '1. Which colour?\n2. Why this one?', 'issue-template', ['long-text: Which colour?', 'long-text: Why this one?']],
    ['items that ask in a handbook', '1. Which colour?\n2. Why this one?', 'markdown', []],
    ['a heading over a comment', '## Reason\n\n<!-- one line -->\n', 'markdown', ['long-text: Reason']],
    ['a heading over a paragraph and a comment', '## Last day\n\nNo later than May.\n\n<!-- date -->\n', 'issue-template', ['long-text: Last day']],
    ['a heading over an instruction', '## Reason\n\nDescribe what you want to do.\n\n## Thanks\n\nWe read it all.', 'issue-template', ['long-text: Reason']],
    ['a heading over a prompt', '### Reason\n\n[why you want it]\n', 'markdown', ['long-text: Reason']],
    ['a heading over information', '## Hours\n\nWe are open from nine to five.', 'issue-template', []],
    ['a title over sections', '# Laptops\n\n## Colour\n\n<!-- one -->', 'issue-template', ['long-text: Colour']],
    [
      'a title over a remark on the form',
      '# Key request\n\n<!-- Please fill in all sections. -->\n\n# Which door?\n\n# Until when?',
      'issue-template',
      ['long-text: Which door?', 'long-text: Until when?'],
    ],
    [
      'a bold title',
      '**Key request**\nThank you. We read every one.\n\n**Which door?**\n\n**Until when?**',
      'issue-template',
      ['long-text: Which door?', 'long-text: Until when?'],
    ],
    [
      'a title that front matter has too',
      '---\nname: Keys\nabout: Ask for one\n---\n\n## Keys\n\nAll sections below are for the porter.\n\n<!-- Before you send it, read the rules. -->\n\n## Which door?',
      'issue-template',
      ['long-text: Which door?'],
    ],
    [
      'a title that is the name and stands above all',
      '---\nname: Visit\nabout: Plan one\n---\n\n# Visit\n\nDescribe your visit.\n\n## Who comes?\n\n## When?',
      'issue-template',
      ['long-text: Who comes?', 'long-text: When?'],
    ],
    [
      'a first heading that asks',
      '# What we need\n\n[the thing]\n\n## By when\n\n<!-- a day -->',
      'issue-template',
      ['long-text: What we need', 'long-text: By when'],
    ],
    [
      'a first heading over its own question',
      '# Summary\n\nDescribe the door.\n\n## Details\n\n<!-- more -->',
      'issue-template',
      ['long-text: Summary', 'long-text: Details'],
    ],
    [
      'information below a comment for a linter',
      '## Rules\n\n<!-- untape-disable-next-line no-jargon -- the porter says so -->\nKeys are provisioned on Mondays.\n\n## Which door?',
      'issue-template',
      ['long-text: Which door?'],
    ],
    [
      'information below a comment for another linter',
      '## Rules\n<!-- markdownlint-disable-next-line MD013 -->\nKeys are handed out on Mondays.\n\n## Which door?\n<!-- vale off -->\n',
      'issue-template',
      ['long-text: Which door?'],
    ],
    ['bold questions', '**What for?**\n\n**Which one?**\n', 'issue-template', ['long-text: What for?', 'long-text: Which one?']],
    ['boxes that answer a heading', '### Priority\n\n- [ ] High\n- [ ] Low', 'issue-template', ['choices: Priority']],
    ['boxes that answer a bold label', '**Role requested**:\n\n- [ ] Reader\n- [ ] Writer', 'issue-template', ['choices: Role requested']],
    ['boxes of steps', '### Review checklist\n\n- [ ] Read it\n- [ ] Sign it', 'issue-template', []],
    ['boxes to install things', '### Install an environment\n\n- [ ] Download it\n- [ ] Run it', 'issue-template', []],
    ['a box with an empty label is a step', '- [ ] Task one:\n- [ ] Task two:', 'issue-template', []],
    ['a heading that leads on', 'Please provide the following information:\n\n### You\n\n- **Colour:**', 'issue-template', ['text: Colour']],
    ['cells beside empty cells', '| Colour | |\n|---|---|\n| Size | |', 'markdown', ['text: Colour', 'text: Size']],
    [
      'two questions in a row of a table',
      '| Colour | | Size | |\n|---|---|---|---|\n| Legs | | Top | |',
      'markdown',
      ['text: Colour', 'text: Size', 'text: Legs', 'text: Top'],
    ],
    [
      'boxes and patterns of dates in cells',
      '| Item | Answer |\n|---|---|\n| Lamp | ☐ Yes ☐ No |\n| Day | YYYY-MM-DD |',
      'markdown',
      ['choices: Lamp', 'text: Day'],
    ],
    ['cells beside prompts', '| Item | Answer |\n|---|---|\n| Size | [S, M, L] |\n| Colour | ____ |', 'markdown', ['text: Size', 'text: Colour']],
    ['a heading over text that ends in an instruction', '## Goal\n\nA talk has one idea. Briefly explain yours.', 'issue-template', ['long-text: Goal']],
    ['a lead-in between a heading and questions', '## Access\n\nPlease give the following:\n\n### You\n\n- **Colour:**', 'issue-template', ['text: Colour']],
    ['a title over a rule', '## Wishes\n\n---\n\n## Colour\n\n---', 'issue-template', ['long-text: Colour']],
    ['a bold label with a question behind it', '**Colour:**\n\n**Reason:** Why do you want it?', 'issue-template', ['text: Colour', 'text: Reason']],
    ['a bold label over a block quote', '- **Tell the desk:**\n\n  > The desk tells the rest.\n', 'markdown', []],
    ['a bold line over others with code', '**It depends:**\n\n**Before:**\n\n```\nls\n```\n', 'markdown', []],
    ['a label over cases', 'KIND OF DESK:\nIf high:\n- [ ] Order it\n', 'issue-template', []],
    [
      'a list of labels',
      '# Access\n\n## About you\n\n- Full name:\n- Cost centre:\n\n## What\n\n- System:\n',
      'markdown',
      ['text: Full name', 'text: Cost centre', 'text: System'],
    ],
    ['two labels that lost their text', '# Page\n\n- Owner:\n- Date:\n', 'markdown', []],
    ['labels over lists of their own', '- Manager:\n  - signs\n- Desk:\n  - sends\n- Buyer:\n  - pays\n', 'markdown', []],
    ['a prompt on the next line', '**Colour:**  \n[Red or blue]', 'markdown', ['text: Colour']],
    ['a prompt in the next paragraph', '**Colour:**\n\n[Red or blue]', 'markdown', ['text: Colour']],
    [
      'made-up tags in a table',
      '| Fact | Required | Value |\n|---|---|---|\n| Colour | yes | <colour> |\n| Mail | if relevant | <name>@desk.test |',
      'markdown',
      ['text: Colour', 'text: Mail'],
    ],
    ['a list of labels with a person to name', '- Colour:\n- Size:\n- Buyer: @\n', 'markdown', ['text: Colour', 'text: Size', 'text: Buyer']],
    ['a gap in a table of facts', '| Item | Price | Stock |\n|---|---|---|\n| Desk | 4 | 2 |\n| Chair | | |', 'markdown', []],
  ] as const)('%s', (_, content, format, expected) => {
    expect(read(content, format).fields).toEqual(expected)
  })

  test('prompts and remarks are help', () => {
    expect(read('- **Reason:** (why you need it)\n- **Colour:** [red]\n- **Size:** <!-- in cm -->').help).toEqual(['(why you need it)', '[red]', 'in cm'])
  })

  // What takes for ever runs into the limit of the test.
  test.each(['_', '[', '(', '?', ' ', '*', 'a:\n', '- [ ] \n', '**a**\n\n', '# a\n\n'])('ends on 200,000 characters of %j', {timeout: 300_000}, (unit) => {
    expect(read(unit.repeat(Math.floor(200_000 / unit.length))).office).toEqual([])
  })
})

describe('office use', () => {
  const form = (rest: string): string => `**Item:**\n\n${rest}`
  test.each([
    ['a section for reviewers', form('## For reviewers only\n\n**Notes**: [free]'), ['Notes']],
    ['its subsections', form('## IT use only\n\n### Costs\n\nPrice: ____'), ['Price']],
    ['boxes under such a heading', form('## Steps (for approvers)\n\n- [ ] Added\n- [ ] Told'), ['Steps (for approvers)']],
    ['a comment beside the heading', form('## Result\n\n<!-- to be completed by the service desk -->\n'), ['Result']],
    ['a decision', form('**Decision:**\n\n- [ ] Approved\n- [ ] Denied'), ['Decision']],
    ['what comes later', form('Date granted: ____'), ['Date granted']],
    ['an approval to be given', form('**Manager approval:**'), ['Manager approval']],
    ['an approval that the requester shows', form('- **Finance approval:** (link to the mail)'), []],
    ['stages of a request', form('### Request status\n\n- [ ] Open\n- [ ] In progress\n- [ ] Closed'), ['Request status']],
    ['a reason that the approver gives', form('**Reason for rejection (if rejected):**'), ['Reason for rejection (if rejected)']],
    ['a numbered heading over approvals', form('## 5. Review & approval\n\n**Head of travel:**\n\n**Day:**'), ['Head of travel', 'Day']],
    ['a choice of the requester', form('**Approved:**\n\n- [ ] Yes\n- [ ] No'), []],
    ['a password that a machine makes', form('**E-mail:**\n\n<!-- An auto-generated password is sent to it. -->'), []],
    ['your own manager', form("**Approval needed**:\n\n- [ ] I have my manager's approval\n- [ ] Not yet"), []],
    ['a pronoun', form('## Purpose\n\n<!-- What does it use? -->'), []],
    ['who may read', form('## Staff only\n\nPrice: ____'), []],
    ['completed by the requester', form('## To be completed by your team\n\nPrice: ____'), []],
  ])('%s', (_, content, expected) => {
    expect(read(content).office).toEqual(expected)
  })
})

describe('known and specialist questions', () => {
  test.each([
    ['joined labels', '## Requester\n\n- **Full name:**\n- **Department / role:**\n', ['your name', 'your department']],
    ['a prompt that means you', 'For all staff.\n\n- **E-mail:** [your e-mail]', ['your e-mail address']],
    ['on a site that is open to all', '- **E-mail:** [your e-mail]\n- **GitHub user name:** [yours]', ['your user name on this site']],
    ['a name beside an e-mail', 'For all staff.\n\nName: ____\n\nE-mail: ____', ['your name', 'your e-mail address']],
    ['the name of a thing', '## Event details\n\n- **Name:**\n- **Slogan:**', []],
    ['a word of service desks', '- **Requester name:**\n- **Requester e-mail:**', ['your name', 'your e-mail address']],
    ['a research group beside a name', '- **Requester name:**\n- **Research group:**', ['your name', 'your department']],
    ['where the account gets in', '- **GitHub user name:** (we add it to the organization)', ['your user name on this site']],
    ['an e-mail address of the company', 'For all staff.\n\n- **Company e-mail:**', ['your e-mail address']],
    ['a heading that means the requester', 'For all staff.\n\n## Basic information\n\n- **Full name:**', ['your name']],
    ['a form named after its users', '# User access request\n\nFor all staff.\n\n- **Full name:**', ['your name']],
    ['people from schools', 'For all staff.\n\n- **School district name:**\n- **Full name:**', []],
    ['a title of a paper', '- **Title:** [full title of the paper]\n- **Journal:**', []],
    ['a guest', '## Guest\n\n- **Full name:**\n- **E-mail:**', []],
    ['onboarding', '# Onboarding\n\n- **Full name:**', []],
    ['another person asked for in words', '## What is the user name of the person who needs access?\n\n<!-- one -->', []],
  ])('%s', (_, content, expected) => {
    expect(read(content).known).toEqual(expected)
  })

  test.each([
    ['an address range', 'Subnet: ____', ['a network address range']],
    ['with help on where to find it', '- **Subnet:** (you find it on the sticker)', []],
    ['choices that explain themselves', '**Data classification:**\n\n- [ ] Open to everybody outside\n- [ ] Only for people working here', []],
  ])('specialist: %s', (_, content, expected) => {
    expect(read(content).specialist).toEqual(expected)
  })
})

describe('help behind a blank', () => {
  const helpOf = (content: string): (string | undefined)[][] =>
    readDocument({path: 'form.md', content}).fields.map(({label, help}) => [label?.text, ...help.map(({text}) => text)])

  test.each([
    ['the paragraph below', 'IP address: ____\n\nYou find it on the sticker.\n\nReason: ____', [['IP address', 'You find it on the sticker.'], ['Reason']]],
    ['the lines below', 'IP address: ____\nYou find it\non the sticker.\nReason: ____', [['IP address', 'You find it', 'on the sticker.'], ['Reason']]],
    ['a heading ends it', 'IP address: ____\n\n## More\n\nWe answer all questions.', [['IP address']]],
    ['a bold fact is none', '**Day:** [date]\n**Link:** https://example.com/day', [['Day']]],
    ['a paragraph with a blank of its own is none', 'IP address: ____\n\nReason: ____', [['IP address'], ['Reason']]],
  ])('%s', (_, content, expected) => {
    expect(helpOf(content)).toEqual(expected)
  })
})

describe('who the requester is', () => {
  test('a form that asks whom somebody comes from is for people outside', () => {
    expect(read('Full name: ____\n\nE-mail: ____\n\nOrganisation: ____\n').known).toEqual([])
  })

  test('unless it asks for a department too', () => {
    expect(read('Full name: ____\n\nDepartment: ____\n\nOrganisation: ____\n').known.length).toBeGreaterThan(0)
  })
})

test('a label in front of a table to fill in is a question of its own', () => {
  const {fields} = read('**Start date:**\n\n| Field | Answer |\n|---|---|\n| System | |\n')
  expect(fields).toEqual(['text: Start date', 'text: System'])
  expect(read('**The systems:**\n\n| System | Owner |\n|---|---|\n| Mail | Ann |\n').fields).toEqual([])
})

describe('places to write in a template', () => {
  test.each([
    ['empty boxes', '## Wishes\n\n- [ ]\n- [ ]\n', ['long-text: Wishes']],
    ['empty boxes below a comment', '## Wishes\n\n<!-- what the desk must have -->\n\n- [ ]\n', ['long-text: Wishes']],
    ['empty boxes below an explanation', '## Wishes\n\nThings that make the desk worth its price\n\n* [ ] \n* [ ] \n', ['long-text: Wishes']],
    ['numbered boxes below a bold label', '**Wishes:**\n\n- [ ] 1.\n- [ ] 2.\n', ['long-text: Wishes:']],
    ['boxes of steps below a comment', '## Delivery\n\n<!-- leave out what is not needed -->\n\n- [ ] Measure the door\n- [ ] Call the driver\n', []],
    ['steps that end in an empty box', '## Delivery\n\n- [ ] Measure the door\n- [ ]\n', []],
    ['steps that go on', '## Delivery\n\n- [ ] Measure the door\n- [ ] ...\n', ['long-text: Delivery']],
    ['dots below a hint', '## Shops\n\n_Where you have looked_\n\n- ...\n- ...\n', ['long-text: Shops']],
    ['dots within a list of facts', '## Shops\n\n- Ann sells desks, chairs, lamps etc...\n- Bob repairs them\n', []],
    ['a sentence to complete', '## Story\n\nAs a [who], I want [what], so that [why]\n', ['long-text: Story']],
    ['a sentence about one thing in brackets', '## Story\n\nThe [DESK] is set up by two of us, so that everybody can sit down and work at it.\n', []],
    ['an example', '### Shop\n\ne.g. https://desks.test/oak\n', ['long-text: Shop']],
    ['an example and a fact', '### Shop\n\ne.g. https://desks.test/oak\n\nWe pay on Mondays.\n', []],
    ['a comment and a sample', '### Buyers\n\n<!-- Tag the people who pay. -->\n\n- @desks/xxx-buyers\n', ['long-text: Buyers']],
    ['samples', '## Done when\n\n- [ ] First step\n- [ ] Step 2\n', ['long-text: Done when']],
    ['a sample among real steps', '## Done when\n\n- [ ] Step 1\n- [ ] The desk stands in the room\n', []],
    ['what to do again', "## How to see it\n\nSteps to see it:\n\n1. Go to '...'\n2. Sit down\n", ['long-text: How to see it']],
    ['prompts in a list', '## Goal\n\n- What does it look like when it is done\n- Measures that help to see it\n', ['long-text: Goal']],
    ['a prompt and its points', '## Pitch\n\n- A short description of the desk\n- Price\n- Colour\n', ['long-text: Pitch']],
    ['points alone', '## Colours\n\n- Oak\n- Ash\n', []],
    ['points below a question', '**Do you have a picture?**\n\n- Photos of the room\n- Drawings\n', ['long-text: Do you have a picture?']],
    ['a list of rules', '## Rules\n\n- Desks are ordered on Mondays.\n- What does not fit goes back, so measure the door before the driver comes.\n', []],
    [
      'one hint for each bold label',
      '**Which colour?**\n\n**Why that one?**\nWhat makes it better than others?\n',
      ['long-text: Which colour?', 'long-text: Why that one?'],
    ],
    ['an empty block of code', '### Message\n\n```\n```\n', ['long-text: Message']],
    ['a block of code to replace', '### Message\n\n```text\nPaste what the lock says\n```\n', ['long-text: Message']],
    ['a block of code to run', '### Message\n\n```sh\nopen --door\n```\n', []],
    ['empty headings of the first level', '# Colour\n\n# Size\n', ['long-text: Colour', 'long-text: Size']],
    ['an empty title', '# Colour\n\nWe paint on Mondays.\n', []],
    ['a row of signs above a label', '**Must:**\n\n- [ ] 1.\n\n=========\n**May:**\n\n- [ ] 2.\n', ['long-text: Must:', 'long-text: May:']],
  ])('%s', (_, content, expected) => {
    expect(read(content).fields).toEqual(expected)
  })

  test('elsewhere the same is text', () => {
    expect(read('## Wishes\n\n- [ ]\n\n## Shops\n\n- ...\n\n## Story\n\nAs a [who], I want [what]\n', 'markdown').fields).toEqual([])
  })

  test('what stands in the place is its outline, and an empty box says nothing', () => {
    const [field] = readDocument({path: 'form.md', content: '## Delivery\n\n- [ ] Measure the door\n- [ ] ...\n', format: 'issue-template'}).fields
    expect(field?.help.map(({text}) => text)).toEqual(['Measure the door'])
    expect(field?.outline).toEqual(field?.help)
  })
})

describe('labels of a template', () => {
  test.each([
    ['labels below a bold line', '**About the desk**\nColour:\nSize:\n', ['text: Colour', 'text: Size']],
    ['bold labels on lines of their own', '**Colour:**\n**Size:** (in cm)\n', ['text: Colour', 'text: Size']],
    ['bold labels on one line', '**Colour:** **Size:** | **Legs:** [how many]\n', ['text: Colour', 'text: Size', 'text: Legs']],
    ['bold facts on one line', '**Colour:** oak **Size:** 2 m\n', []],
    ['a hint in italics', '- **Colour:** _as on the sample card_\n- **Size:** _with the drawers_\n', ['text: Colour', 'text: Size']],
    ['a fact that is partly in italics', '- **Colour:** oak, _not_ ash\n', []],
    ['an example without a colon', '- Colour [e.g. oak or ash]\n- Size [2 m]\n', ['text: Colour']],
    ['an example behind the colon', '- Colour: e.g. oak\n- Size: 2 m\n', ['text: Colour']],
    ['a prompt set as code', '- **Colour:** `<colour>`\n- **Size:** `2 m`\n', ['text: Colour']],
    ['its answer below it', '**What it is about**\nThis ticket tracks the move of all desks.\n', []],
    ['links below it', '**Rules**\nhttps://desks.test/rules\n', []],
    ['a hint below it', '**What it is about**\nAdd what we should know.\n', ['long-text: What it is about']],
    ['a box that asks to write', '- [ ] Paste a link to the order, with its number, here:\n', ['text: Paste a link to the order, with its number, here']],
    ['a box that leads on', '- [ ] Add the people who sit here:\n  - [ ] Ann\n', []],
    ['a prompt in a box', '- [ ] Order form: [paste the link]\n- [ ] Room: [choose the right one]\n', ['text: Order form']],
    [
      'a place below a box',
      '- [ ] Rooms with new desks\n  - *fill this out* (none, all)\n- [ ] Call the driver\n  - from the desk\n',
      ['long-text: Rooms with new desks'],
    ],
    ['a gap in an example', '- [ ] Rooms\n  - e.g. the hall\n    - open door ___ first\n', []],
    ['a label at the margin below boxes', '- [ ] Measure the door\n- [ ] Call the driver\nMore wishes:', ['text: More wishes']],
    ['a sentence to complete', '## Story\n\nAs ____ I want ____ so that ____.\n', ['text: As']],
    ['a choice with “other”', '### Woods\n\n- [ ] Oak\n- [ ] Ash\n- [ ] Other: ____\n', ['choices: Woods']],
    ['steps with “other” in a sentence', '### Woods\n\n- [ ] Order the oak\n- [ ] Check that no other wood is used\n', []],
    [
      'what to choose',
      '**Please select the wood that suits your room best:**\n\n- [ ] Oak\n- [ ] Ash\n',
      ['choices: Please select the wood that suits your room best'],
    ],
    ['a bold label over its explanation', '**Due day:**\n\n_It depends on the wood._\n', ['text: Due day']],
  ])('%s', (_, content, expected) => {
    expect(read(content).fields).toEqual(expected)
  })

  test('the only template of a repository is one too', () => {
    const fieldsOf = (path: string): number => readDocument({path, content: '# Desk\n\n## Wishes\n\n- [ ]\n'}).fields.length
    expect([fieldsOf('.github/ISSUE_TEMPLATE.md'), fieldsOf('docs/desks.md')]).toEqual([1, 0])
  })
})

describe('questions of an issue form', () => {
  const field = (type: string, ...lines: readonly string[]): string => `  - type: ${type}\n    attributes:\n${lines.map((line) => `      ${line}\n`).join('')}`
  const boxes = (label: string, help: string, ...options: readonly string[]): string =>
    field('checkboxes', `label: ${label}`, `description: ${help}`, 'options:', ...options.map((option) => `  - label: ${option}`))
  const area = (label: string, ...lines: readonly string[]): string => field('textarea', `label: ${label}`, 'value: |', ...lines.map((line) => `  ${line}`))

  test.each([
    ['the start of an address', field('input', 'label: Shop', 'value: "https://"'), ['Shop']],
    ['a whole address', field('input', 'label: Shop', 'value: "https://desks.test"'), []],
    ['a list of tasks', area('What is left', '- [ ] The desk stands', '- [ ] The lamp works'), []],
    ['a list of tasks with an empty box', area('What is left', '- [ ] The desk stands', '- [ ]'), []],
    ['a list of tasks that goes on', area('What is left', '- [ ] The desk stands', '- [ ] ...'), ['What is left']],
    ['samples of tasks', area('What is left', '- [ ] Task 1', '- [ ] Task 2'), ['What is left']],
    ['an empty box', area('What is left', '- [ ]'), ['What is left']],
    ['boxes to choose from', area('Extras', 'Tick all that apply:', '- [ ] A lamp', '- [ ] A drawer'), ['Extras']],
    ['a label that tells what to do', boxes('Make sure to measure the door', 'The tape is at the desk', 'Done'), []],
    ['a box that says yes', boxes('With drawers', 'They cost more', 'Yes'), ['With drawers']],
    ['help that tells what to do', boxes('Lock', 'Install the lock', 'Lock installed for the drawer', 'Key registered with the desk'), []],
    ['help that offers', boxes('Lock', 'Choose a lock', 'Lock installed for the drawer', 'Key registered with the desk'), ['Lock']],
    ['a checklist', boxes('Driver checklist', 'Complete all of it', 'Door', 'Stairs'), []],
    ['a checklist to choose from', boxes('Checklist (tick all that apply)', 'For the driver', 'Door', 'Stairs'), ['Checklist (tick all that apply)']],
    ['declarations of all kinds', boxes('Rules', 'For all', 'I have read the rules', 'I have enabled the alarm', 'I am in the team of Ann'), []],
    ['offers of one’s own', boxes('Help', 'For all', 'I am free on Mondays', 'I have a van'), ['Help']],
  ])('%s', (_, body, expected) => {
    expect(read(`name: Desk\ndescription: A desk\nbody:\n${body}`, 'issue-form').questions).toEqual(expected)
  })

  test('an assignee that must be named before it is sent is the requester’s', () => {
    const form = (required: boolean): string =>
      `name: Desk\ndescription: A desk\nbody:\n${field('input', 'label: Assignee')}    validations:\n      required: ${required}\n`
    expect([read(form(true), 'issue-form').questions, read(form(false), 'issue-form').questions]).toEqual([['Assignee'], []])
  })
})
