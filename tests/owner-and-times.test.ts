/** Who answers for a document and when, where words only look like it. */
import {expect, test} from 'vitest'
import {findAnswerTimes} from '../src/document/answer-times.ts'
import {findOwner} from '../src/document/ownership.ts'
import {readDocument} from '../src/read.ts'

test.each<[string, string, boolean]>([
  ['a person who chairs', 'The committee chair signs it.', true],
  ['a thing to sit on', '- Desk, lamp and chair.\n- Chair: look whether there is one.', false],
  ['a lead who looks at it', 'The Technical Lead looks at it.', true],
  ['a label that somebody signs at', 'Technical Lead Approval:', false],
  ['nobody yet', '| Owner | Pending review |\n|---|---|\n| Desk | Large |', false],
])('an owner: %s', (_, content, isOne) => {
  expect(findOwner(readDocument({path: 'a.md', content})) !== undefined).toBe(isOne)
})

test.each<[string, string, string[]]>([
  ['our answer', 'We answer within 2 hours.', ['2 hours']],
  ['our answer to a report', 'Report a lost key, and we answer within 2 hours.', ['2 hours']],
  ['what readers are told to report', 'Report a lost key within 2 hours.', []],
  ['what has to be reported', 'Lost keys must be reported to the desk within 2 hours.', []],
  ['what counts from when readers know', 'Write to the desk within 2 hours of noticing it.', []],
])('an answer time: %s', (_, content, times) => {
  expect(findAnswerTimes(readDocument({path: 'a.md', content})).map(({text}) => text)).toEqual(times)
})
