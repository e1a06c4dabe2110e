import fc from 'fast-check'
import {describe, test} from 'vitest'
import {checkLineEnds, checkProperties, checkProtected, html, issueForm, markdown, mutated} from './fuzz.ts'
import {forms} from './html/forms.ts'

const runs = Number(process.env.UNTAPE_FUZZ_RUNS ?? 600)
const seed = Number(process.env.UNTAPE_FUZZ_SEED ?? 1)

describe('generated documents', () => {
  test(
    'Markdown keeps its spans',
    () =>
      fc.assert(
        fc.property(markdown, (source) => checkProperties('a.md', source)),
        {numRuns: runs, seed},
      ),
    3_600_000,
  )
  test(
    'Markdown reads the same with CRLF',
    () =>
      fc.assert(
        fc.property(markdown, (source) => checkLineEnds('a.md', source)),
        {numRuns: runs, seed},
      ),
    3_600_000,
  )
  test(
    'no finding in code, addresses and template tags',
    () =>
      fc.assert(
        fc.property(markdown, (source) => checkProtected('a.md', source)),
        {numRuns: runs, seed},
      ),
    3_600_000,
  )
  test(
    'HTML keeps its spans',
    () =>
      fc.assert(
        fc.property(html, (source) => checkProperties('a.html', source)),
        {numRuns: runs, seed},
      ),
    3_600_000,
  )
  test.each(Object.entries(forms))(
    'HTML with faults in it keeps its spans: %s',
    (_, {source}) =>
      fc.assert(
        fc.property(mutated(source), (page) => checkProperties('a.html', page)),
        {numRuns: Math.ceil(runs / 30), seed},
      ),
    3_600_000,
  )
  test(
    'issue forms keep their spans',
    () =>
      fc.assert(
        fc.property(issueForm, (source) => checkProperties('.github/ISSUE_TEMPLATE/a.yml', source)),
        {numRuns: runs, seed},
      ),
    3_600_000,
  )
  test(
    'issue forms read the same with CRLF',
    () =>
      fc.assert(
        fc.property(issueForm, (source) => checkLineEnds('.github/ISSUE_TEMPLATE/a.yml', source)),
        {numRuns: runs, seed},
      ),
    3_600_000,
  )
})
