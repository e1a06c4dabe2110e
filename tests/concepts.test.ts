import {describe, expect, test} from 'vitest'
import {conceptOfLabel, conceptsIn, questionKey} from '../src/document/concepts.ts'
import {expandPhrase, wordKey} from '../src/document/label.ts'
import {Glossary} from '../src/language/glossary.ts'
import {readDocument} from '../src/read.ts'
import {createViews, type Surroundings} from '../src/views.ts'

const none = new Glossary([])

function knownIn(content: string, surroundings: Surroundings = {}): string[] {
  const views = createViews(
    readDocument({
      path: 'form.md',
      content,
      format: content.startsWith('name:') ? 'issue-form' : 'issue-template',
      kind: 'form',
      audience: 'everyone',
      language: 'en',
    }),
    none,
    surroundings,
  )
  return views.questions().flatMap((field) => views.knownConcept(field)?.id ?? [])
}

describe('labels', () => {
  test('phrases are written out', () => {
    expect(expandPhrase('work|home? phone number?')).toEqual(['work phone number', 'work phone', 'home phone number', 'home phone', 'phone number', 'phone'])
    expect(expandPhrase('line_manager|boss')).toEqual(['line manager', 'boss'])
  })

  test.each([
    ['E-mail address:', 'email address'],
    ['Cost-center #', 'cost centre number'],
    ["Requestor's name", 'requester name'],
    ['Policies & classes', 'policy classe'],
  ])('%s', (text, key) => {
    expect(wordKey(text)).toBe(key)
  })

  test.each([
    ['Your full name', 'requester-name'],
    ['What is your name?', 'requester-name'],
    ['Please enter your full name (first and last)', 'requester-name'],
    ['Name of the person making this request', 'requester-name'],
    ['Requested by', 'requester-name'],
    ['E-mail ID', 'requester-email'],
    ['Email address for notifications', 'requester-email'],
    ['How can we reach you?', 'requester-email'],
    ['Employee no.', 'employee-number'],
    ['What team do you work in?', 'department'],
    ['Requesting department', 'department'],
    ["Line manager's name and e-mail", 'manager'],
    ['Who do you report to?', 'manager'],
    ['Cost center to be charged', 'cost-centre'],
    ['Best contact number', 'telephone'],
    ['Date submitted', 'request-date'],
    ["Today's date", 'request-date'],
    ['GitHub handle(s)', 'site-username'],
    ['Slack user name', 'login'],
    ['Where are you based?', 'work-location'],
    ['Department / role', 'department'],
    ['Why do you need this access?', 'justification'],
  ])('%s asks for %s', (label, id) => {
    expect(conceptOfLabel(label)?.entry.id).toBe(id)
  })

  test.each([
    'Name of the group',
    'Mailbox name',
    'E-mail address to be created',
    'Manager of the new starter',
    'Server name',
    'Date of birth',
    'Team members',
    '',
  ])('%s asks for none of what is held', (label) => {
    expect(['company', 'platform']).not.toContain(conceptOfLabel(label)?.entry.holder)
  })

  // The number says that the form is for staff.
  test.each([
    ['Full name: ____\n\nWhere do you work?: ____\n\nBuilding: ____\n\nRoom number: ____', ['requester-name']],
    ['## What do you need delivered?\n\nFull name: ____\n\nBuilding: ____\n\nWhich room are you in?: ____', ['requester-name']],
    ['## Your details\n\nFull name: ____\n\nBuilding: ____', ['requester-name', 'work-location']],
    ['Thing: ____\n\nYour building: ____\n\nWhere are you based?: ____', ['work-location', 'work-location']],
  ])('a place is the requester’s own only where something says so: %j', (form, ids) => {
    expect(knownIn(`Employee number: ____\n\n${form}`)).toEqual(['employee-number', ...ids])
  })

  test('words anywhere', () => {
    expect(conceptsIn('Which subnet masks and IAM policies?').map(({entry}) => entry.id)).toEqual(['network-address', 'cloud-resource'])
    expect(conceptsIn('Sports and outings')).toEqual([])
  })

  test('the key of a question', () => {
    expect(questionKey('Please enter your name:')).toBe(questionKey('Name of the requester'))
    expect(questionKey('Colour of the desk')).toBe(questionKey('The colour of the desk?'))
    expect(questionKey('Colour')).not.toBe(questionKey('Size'))
  })

  test('is quick on long labels', () => {
    const started = performance.now()
    for (const unit of ['a ', '(', 'e-mail ', 'your ', "'s ", '/']) for (let i = 0; i < 50; i++) conceptOfLabel(unit.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('what a company says that it holds', () => {
  test('labels and concepts are laid over ours', () => {
    expect(knownIn('- **Badge colour:**\n- **Size:**')).toEqual([])
    expect(knownIn('- **Your badge colour:**\n- **Size:**', {known: {held: ['Badge colour'], off: []}})).toEqual(['Badge colour'])
    expect(knownIn('- **Serial no.:**\n- **Asset owner:**', {known: {held: ['Serial number'], off: []}})).toEqual(['Serial number'])
  })

  test('a concept can be switched off', () => {
    expect(knownIn('- **Cost centre:**\n- **Your name:**')).toEqual(['cost-centre', 'requester-name'])
    expect(knownIn('- **Cost centre:**\n- **Your name:**', {known: {held: [], off: ['cost-centre']}})).toEqual(['requester-name'])
  })
})

describe('choices', () => {
  const formOf = (label: string): string =>
    `name: Form\ndescription: Ask, if you are one of our employees\nbody:\n  - type: input\n    attributes:\n      label: Your name\n  - type: dropdown\n    attributes:\n      label: ${label}\n      options: [Red, Blue]\n`

  test('a list of departments beside a name asks for what is held; a list of roles may be a wish', () => {
    expect(knownIn(formOf('Department'))).toEqual(['requester-name', 'department'])
    expect(knownIn(formOf('Role'))).toEqual(['requester-name'])
  })

  test('several people are not the requester', () => {
    expect(knownIn('- **GitHub user names:**\n- **E-mails:**')).toEqual([])
  })
})
