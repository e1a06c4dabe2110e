import {describe, expect, test} from 'vitest'
import {formTypeOf} from '../src/document/form-type.ts'
import {readDocument} from '../src/read.ts'

const typeOf = (content: string, path = 'form.md'): string | undefined => formTypeOf(readDocument({path, content, kind: 'form'}))

describe('the type of a form', () => {
  test.each([
    ['Access to the archive', 'access'],
    ['New user account', 'access'],
    ['Organization Membership Request', 'access'],
    ['Grant access to the archive', 'access'],
    ['Order a laptop', 'hardware'],
    ['Change request', 'change'],
    ['Emergency change to the ledger', 'change'],
    ['Report an incident', 'incident'],
    ['Apply for a grant', 'project'],
    ['Project plan', 'project'],
  ])('%s: %s', (title, type) => {
    expect(typeOf(`# ${title}\n\nDoor: ____\n`)).toBe(type)
  })

  test.each([
    'Membership application',
    'Rowing club membership form 2027',
    'Open a bank account',
    'Subject access request',
    'Parental permission',
    'Incident response plan',
    'Plan for outages',
    'Access review',
    'Accident and incident report',
    'Change of address',
    'Name change',
    'Training on access rights',
  ])('%s: none', (title) => {
    expect(typeOf(`# ${title}\n\nDoor: ____\n`)).toBeUndefined()
  })

  test('is told by the name, not by what is put into it, and not by the first question', () => {
    expect(
      typeOf('---\nname: Key request\nabout: Ask for a key\ntitle: "[project name] key"\n---\n\n## Which account do you have?\n\n## Door\n'),
    ).toBeUndefined()
    expect(typeOf('---\nname: Key request\nabout: Ask for a key\n---\n\n# Access to the archive\n\n## Door\n')).toBe('access')
  })
})
