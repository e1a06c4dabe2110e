/** What lint costs, counted in letters that patterns read: no clock is asked. */
import {describe, expect, test} from 'vitest'
import {lint, readDocument} from '../src/index.ts'
import {lettersSearched} from './letters-searched.ts'

const sentences = [
  'The manager must approve the request within 2 days, and the service desk (SD) tells you what to do next.',
  'If the change is urgent, ask the team that runs it in the channel #help-desk before you open a ticket.',
  'All access should be reviewed by the owner of the system as soon as possible.',
]

function sentence(i: number): string {
  return `${sentences[i % sentences.length] ?? ''} `
}

/** Documents of n parts, each of one kind. */
const documents: Readonly<Record<string, (parts: number) => string>> = {
  'one paragraph': (parts) => Array.from({length: parts}, (_, i) => sentence(i)).join(''),
  paragraphs: (parts) => Array.from({length: parts}, (_, i) => sentence(i)).join('\n\n'),
  'a paragraph of many lines': (parts) => Array.from({length: parts}, (_, i) => sentence(i)).join('\n'),
  'a list': (parts) => Array.from({length: parts}, (_, i) => `- ${sentence(i)}`).join('\n'),
  'numbered steps': (parts) => Array.from({length: parts}, (_, i) => `${i + 1}. ${sentence(i)}`).join('\n'),
  'a table': (parts) => `| What | Who |\n|---|---|\n${Array.from({length: parts}, (_, i) => `| ${sentence(i)}| the team |`).join('\n')}`,
  'sections with a title each': (parts) => Array.from({length: parts}, (_, i) => `## Step ${i + 1}\n\n${sentence(i)}`).join('\n\n'),
  questions: (parts) => Array.from({length: parts}, (_, i) => `**Thing ${i}:** ______\n`).join('\n'),
}

function costOf(document: string): number {
  return lettersSearched(() => lint(readDocument({path: 'docs/request.md', content: `# Request a key\n\n${document}\n`})))
}

describe('twice the text costs twice as much, not four times', () => {
  test.each(Object.entries(documents))('%s', (_, make) => {
    // What is remembered of words and glossary entries is there before anything is counted.
    costOf(make(40))
    const [once, twice] = [costOf(make(150)), costOf(make(300))]
    expect(once).toBeGreaterThan(1000)
    expect(twice).toBeLessThan(2.6 * once)
  })
})

test('a text is read by patterns so many times over, and no more', () => {
  const text = documents.paragraphs?.(200) ?? ''
  costOf(text)
  // Measured: 137. What raises it makes every run slower.
  expect(costOf(text) / text.length).toBeLessThan(165)
})
