import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Glossary} from '../src/language/glossary.ts'
import {phraseMatcher} from '../src/language/phrases.ts'
import {readDocument} from '../src/read.ts'
import {createViews} from '../src/views.ts'

/** What is asked first, and cheaply, may never hide what would be found. */
const viewsOf = (content: string) => createViews(readDocument({path: 'p.md', content, kind: 'process'}), new Glossary([]))

const pieces = fc.constantFrom(
  ...['1. ', '2. ', '- [ ] ', '## Steps\n\n', '| Step | Action |\n| --- | --- |\n| 1 | ', ' |\n', '\n', '\n\n', '. ', ', '],
  ...[
    'If the key fails, ',
    'send it',
    'go back to step 4',
    'Otherwise',
    'if not',
    'when the manager refuses it',
    'or else',
    'in all other cases',
    'Unless it is red',
  ],
  ...['In case of fire', 'depending on the day', 'if possible', 'Ask the desk', 'call them within 2 days', 'We reply in 3d', 'Contact the help desk'],
)

test('whatever branches may branch, and the first contact and time are found where there is one', () => {
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 40}), (parts) => {
      const views = viewsOf(parts.join(''))
      const counts = new Map<number | undefined, number>()
      for (const {step} of views.branches()) {
        const procedure = views.steps()[step]?.procedure
        counts.set(procedure, (counts.get(procedure) ?? 0) + 1)
      }
      for (const count of counts.values()) expect(views.mayBranch(count)).toBe(true)
      const others = viewsOf(parts.join(''))
      expect(others.statesAnswerTime()).toBe(views.answerTimes().length > 0)
      expect(others.namesContact()).toBe(views.contacts().length > 0)
      expect(others.answerTimes().length).toBe(views.answerTimes().length)
    }),
  )
})

test.each([
  ['capitals', 'In DUE course', 1],
  ['a sign that is a k in lower case', 'in a few wee\u212As', 1],
  ['a long s, which is none', 'in a few week\u017f', 0],
  ['a word of the phrase alone', 'a few weeks', 0],
  ['hyphens', 'in a few-weeks', 1],
])('a phrase is found as its words are: %s', (_, content, count) => {
  const {blocks} = readDocument({path: 'p.md', content})
  expect(phraseMatcher(['in due course', 'in a few weeks'])(blocks, () => [])).toHaveLength(count)
})
