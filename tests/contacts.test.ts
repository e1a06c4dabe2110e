/** Whom a document says to ask. */
import {expect, test} from 'vitest'
import {findContacts} from '../src/document/contacts.ts'
import {readDocument} from '../src/read.ts'

test.each<[string, string, string[]]>([
  ['a team on the platform, set as code', 'A member of `@desks/admin` reads it.', ['@desks/admin']],
  ['a channel set as code', 'Post it in `#desks`.', ['#desks']],
  ['a package set as code', 'Install `@desks/lamp@2` first.', []],
  ['whom to write to', 'E-mail Pat Lee.', ['E-mail P']],
  ['a thing that is named after mail', 'Email Account', []],
  ['help for you', 'If you need help, come by.', ['need help']],
  ['help to decide', 'See the list if you need help deciding which desk you need.', []],
  ['something to send', 'Email a warm welcome. Double-check with the person who leaves. Contact Person: Contact Details.', []],
  ['help for others', 'Keep a list of whom to call if they need help later.', []],
])('%s', (_, content, expected) => {
  expect(findContacts(readDocument({path: 'a.md', content}))).toEqual(expected)
})
