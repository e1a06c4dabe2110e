import {describe, expect, test} from 'vitest'
import {Glossary} from '../src/language/glossary.ts'
import {readDocument} from '../src/read.ts'
import {createViews} from '../src/views.ts'

const front = (name: string): string => `---\nname: ${name}\nabout: What it is for\n---\n\n`
const form = (name: string, labels: readonly string[]): string =>
  `name: ${name}\ndescription: Short\nbody:\n${labels.map((label) => `  - type: input\n    attributes:\n      label: ${label}\n`).join('')}`

describe('kind', () => {
  test.each([
    ['a request', 'a/form.yml', form('Laptop request', ['Colour']), 'form'],
    ['a bug report', 'a/form.yml', form('Bug report', ['Colour']), 'other'],
    ['reproduction', 'a/form.yml', form('Trouble', ['Steps to reproduce']), 'other'],
    ['a request with a definition of done', 'a/form.yml', form('New space', ['Name of space', 'Definition of done']), 'form'],
    ['a change made from an issue', 'a/pr-from-issue.yml', form('Add people', ['People']), 'form'],
    ['fields in a template', 'a/x.md', `${front('Laptop')}**Colour:**\n\n**Size:**\n`, 'form'],
    ['steps in a template', 'a/x.md', `${front('New colleague')}- [ ] Desk\n- [ ] Badge\n- [ ] Key\n`, 'process'],
    ['steps under two lines to fill in', 'a/x.md', `${front('New colleague')}**Name:**\n\n${'- [ ] One more thing\n'.repeat(8)}`, 'process'],
    ['a debt of a team', 'a/x.md', `${front('Tech debt')}**What:**\n\n**Why:**\n`, 'other'],
    ["a team's own work", 'a/x.md', `${front('Task')}## User story\n\n<!-- one -->\n`, 'other'],
    ['a record of a decision', 'policy/access-policy.md', '# Access policy\n\n## Status\n\nDone\n\n## Context\n\nSome\n\n## Decision\n\nYes\n', 'other'],
    ['a policy', 'policy/access-policy.md', '# Access policy\n\n## Responsibilities\n\nManagers must check it.', 'process'],
    ['a policy named in front matter only', 'access-policy.md', '---\ntitle: Access policy\n---\n\nManagers decide.', 'process'],
    ['a read me', 'README.md', '# Access policy\n\n1. Ask\n2. Wait\n3. Go', 'other'],
  ])('%s', (_, path, content, kind) => {
    const format = content.startsWith('---\nname') ? ('issue-template' as const) : undefined
    expect(readDocument({path, content, format}).kind).toBe(kind)
  })
})

describe('audience', () => {
  test('a form full of the names of infrastructure is for IT', () => {
    const labels = ['AWS account and VPC', 'Subnet of the instance', 'IAM policy', 'Terraform repository', 'Kubernetes cluster']
    expect(readDocument({path: 'f.yml', content: form('Space request', labels)}).audience).toBe('it')
  })
  test('a form that names one of them is for everyone', () => {
    expect(readDocument({path: 'f.yml', content: form('Access request', ['Which AWS account?', 'What for?', 'Until when?'])}).audience).toBe('everyone')
  })
})

describe('audience of a page', () => {
  const audience = (content: string): string => readDocument({path: 'docs/page.md', content, kind: 'process'}).audience
  const jargon = 'Deploy the container to the cluster, merge the branch, restart the server, check the logs and rotate the token. '.repeat(6)
  test('full of the words of engineers', () => {
    expect(audience(`# Lamps\n\n${jargon}`)).toBe('it')
  })
  test.each([
    ['it applies to all employees', `# Lamps\n\nThis page applies to all Desk Company employees.\n\n${jargon}`],
    [
      'the words stand under a heading for developers',
      `# Lamps\n\n## Everyone\n\n${'Switch the lamp on. Read a book. Switch it off. '.repeat(9)}\n\n## For developers\n\n${jargon}`,
    ],
    ['logging in is no log', `# Lamps\n\n${'Log in to the lamp, log out of it and ask the staff to log on again. '.repeat(9)}`],
  ])('for everyone: %s', (_, content) => {
    expect(audience(content)).toBe('everyone')
  })
  test('it says that it is for IT', () => {
    expect(audience('# Lamps\n\nUsers of this document are employees of the IT team.\n\nSwitch the lamp on.')).toBe('it')
    expect(audience('# Lamps\n\nIT must complete the steps below.\n\nSwitch the lamp on.')).toBe('it')
  })
  test('a form named after what builders ask for', () => {
    expect(readDocument({path: 'f.yml', content: form('Development environment', ['Name of it', 'For how long?', 'What for?'])}).audience).toBe('it')
  })
})

describe('owner', () => {
  const owner = (content: string) => createViews(readDocument({path: 'p.md', content, kind: 'process'}), new Glossary([])).owner()
  test.each([
    ['front matter', '---\nDocument Owner: Payroll\n---\n'],
    ['assignees', '---\nassignees: pat\n---\n'],
    ['a label', 'Policy owner: Payroll'],
    ['a table', '| Fact | Value |\n|---|---|\n| Document owner | Payroll |'],
    ['a sentence', 'This handbook is maintained by the payroll team.'],
    ['a team', 'The payroll team is responsible for pay slips.'],
    ['a label behind a dash', '**How to pay**\n-- Owner of this page: Pat (deputy: Kim)'],
    ['a table in HTML', '<table><tbody><tr><td><b>Responsible parties</b></td><td>Pat</td></tr></tbody></table>'],
    ['a name that acts', 'The Northern Travel Unit books and manages all trips.'],
    ['a work group', 'Once the Northern Work Group confirms, we print it.'],
    ['an owner who reads', 'The data owner will read this.'],
    ['letters that decide', 'We ask the NTU to review your plan.'],
  ])('named in %s', (_, content) => {
    expect(owner(content)).not.toBe(undefined)
  })
  test.each([
    ['a prompt', '- **Business owner**: [name]'],
    ['nobody yet', 'Owner: TBD'],
    ['the head of a column', '| Task | Owner | Date |\n|---|---|---|\n| Paint | | |'],
    ['something else that is managed', 'We link to pages maintained by third parties.'],
    ['a field of a tool', 'Optional owners: user ids of more owners.'],
  ])('not named by %s', (_, content) => {
    expect(owner(content)).toBeUndefined()
  })
})

describe('contacts', () => {
  const contacts = (content: string) => createViews(readDocument({path: 'p.md', content, kind: 'process'}), new Glossary([])).contacts()
  test.each([
    ['a channel', 'Ask in #pay-help.', 1],
    ['a hotline', 'The travel hotline knows.', 1],
    ['a channel set as code', 'Say so in `#pay`.', 1],
    ['an address', 'pay@company.test', 1],
    ['a team', 'Contact the payroll team.', 1],
    ['a person', 'Contact Pat.', 1],
    ['a ticket', 'Raise an issue in the tracker.', 1],
    ['tickets', 'Should the page fail, please file issues in the tracker.', 1],
    ['lists', 'Join our mailing lists.', 1],
    ['somebody who can answer', 'You get a buddy, so that they can answer questions.', 1],
    ['a heading', '## Who to ask\n\nPat, then Kim.', 1],
    ['a column of names', '| Topic | Content owner |\n|---|---|\n| Pay | Pat |', 1],
    ['an empty column', '| Topic | Owner |\n|---|---|\n| Pay | |', 0],
    ['somebody who can help', 'The travel officer can help people with visas.', 1],
    ['a person', 'See Pat Lee for a label.', 1],
    ['a gap to fill in', 'Write a mail: TEAM_SUPPORT_EMAIL', 1],
    ['a thread', '[Talk about it](https://github.test/a/b/discussions/12)', 1],
    ['the page of a team', 'Read about the [travel team](https://intranet.test/travel).', 1],
    ['a page that helps', 'This page will help you to write.', 0],
    ['a machine that is asked', 'Ask Big Robot to call you.', 0],
    ['a call in a program', 'The client must call validate first.', 0],
    ['teams at work', 'Other teams use it too.', 0],
    ['an e-mail address as a fact', 'Type in the e-mail address.', 0],
    ['an example', 'Use your-name@company.test.', 0],
  ])('%s', (_, content, number) => {
    expect(Math.min(1, contacts(content).length)).toBe(number)
  })
})

describe('waiting', () => {
  const waiting = (content: string, kind: 'form' | 'process' = 'process') =>
    createViews(readDocument({path: 'p.md', content, kind}), new Glossary([])).waiting()
  test('a reader asks twice', () => {
    expect(waiting('# Laptops\n\nRequest a laptop. We will review your request.')).toEqual({asksOthers: true, requests: 2, hasOpenEnd: false})
  })
  test.each([
    ['a button', '# Laptops\n\nClick “Send request” to submit the request.'],
    ['a text for any organization', '# Laptops\n\nRequest a laptop. Your company, your organization and your agency may differ.'],
    ['a check of oneself', '# Self-assessment of access\n\nRequest access.'],
    ['what a tester does', '# Test cases\n\nRequest access.'],
  ])('nobody waits: %s', (_, content) => {
    expect(waiting(content).requests).toBe(0)
  })
  test.each([
    ['a record', 'This form is for internal use only.\n\nWhat was done?: ____', false],
    ['a request', 'What do you need?: ____', true],
    ['a questionnaire', '# Supplier questionnaire\n\nWho owns you?: ____', false],
    ['what is kept for auditors', 'The issue creates the audit trail.\n\nWhat was changed?: ____', false],
  ])('%s', (_, content, asks) => {
    expect(waiting(content, 'form').asksOthers).toBe(asks)
  })
  test.each(['It might take us some time.', 'We are run by volunteers.', 'Best effort only.'])('%s', (content) => {
    expect(waiting(`# Laptops\n\n${content}`).hasOpenEnd).toBe(true)
  })
})

test('front matter of a process, and many steps, make a plainly written page a process', () => {
  const steps = Array.from({length: 9}, (_, i) => `${i + 1}. Do the thing with number ${i + 1}.`).join('\n')
  const read = (content: string): string => readDocument({path: 'page.md', content}).kind
  expect(read(`---\nowner: Head of IT\n---\n\n# Moving a desk\n\n${steps}\n\n## How we help\n\nAsk us.\n`)).toBe('process')
  expect(read('# Moving a desk\n\nA desk has four legs.\n')).toBe('other')
})

describe('pages that are no process', () => {
  const steps = '1. Open it.\n2. Read it.\n3. Close it.\n\nYou must read it. You should ask. You need to sign.\n'
  const kind = (title: string, body = steps): string => readDocument({path: 'docs/process/page.md', content: `# ${title}\n\n${body}`}).kind
  test.each(['Glossary of access', 'Access style guide', 'Privacy notice', 'Meeting notes', 'Our principles', 'Accessibility statement'])('%s', (title) => {
    expect(kind(title)).toBe('other')
  })
  test('a procedure about a code of conduct is one', () => {
    expect(kind('Code of conduct: how to report, procedure')).toBe('process')
  })
  test.each(['Feedback on access requests', 'Access self-certification'])('%s', (title) => {
    expect(kind(title)).toBe(title.startsWith('Feedback') ? 'process' : 'other')
  })
  test('a paper and a post', () => {
    expect(kind('Access requests: our feedback')).toBe('other')
    expect(readDocument({path: 'process/2024-02-03-access-request.md', content: `# Access requests\n\n${steps}`}).kind).toBe('other')
  })
  test('nobody does anything', () => {
    expect(kind('Access requests', 'The archive has four rooms. Each room has a lamp. '.repeat(30))).toBe('other')
  })
})

describe('pages that say what to ask for', () => {
  const kind = (content: string): string => readDocument({path: 'docs/page.md', content}).kind
  test.each([
    [
      'an account',
      '# Archive accounts\n\n## How to get one\n\nYou must be a member of staff. Submit a request on the portal. You should contact the archive desk if you lose your card.',
    ],
    [
      'a situation',
      '# When your project stores maps\n\nYou need to name the maps. You should describe what they show. Contact the map office if you do not know.',
    ],
    [
      'a policy with its parts',
      '# Lockers\n\n### Scope\n\nThis applies to all staff.\n\n### Compliance\n\nYou must lock it. You must not share it. Staff should report a lost key.',
    ],
    ['a form with numbered sections', `# Locker request\n\n${Array.from({length: 9}, (_, i) => `## ${i + 1}. Part ${i + 1}\n\nColour: ____\n`).join('\n')}`],
    ['prompts on the lines below', '# Locker\n\n**Colour:**  \n[Colour]\n\n**Size:**  \n[Size]\n\n**Reason:**\n\n[Why you want it]\n'],
  ])('%s', (title, content) => {
    expect(kind(content)).toBe(title.includes('form') || title.startsWith('prompts') ? 'form' : 'process')
  })
  test('a page that only tells is none', () => {
    expect(kind('# Lockers\n\nLockers are red. The old ones are blue. Each has a key, and each key has a number.')).toBe('other')
  })
})
