/** Edits that are offered, in this process and on many documents: each does what it says when it is applied, and nothing else. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {entries} from '../../glossary/index.ts'
import {rules} from '../../rules/index.ts'
import {emptyConfig} from '../../src/config.ts'
import {Glossary} from '../../src/language/glossary.ts'
import {TreeLinter, type Version} from '../../src/linter.ts'
import {applyEdits} from '../../src/lsp/edits.ts'
import {explanationOf} from '../../src/lsp/explain-term.ts'
import {replacementsOf} from '../../src/lsp/replace-words.ts'
import {canSuppress, suppress} from '../../src/lsp/suppress.ts'

const glossary = new Glossary(entries)
const linter = new TreeLinter({
  tree: {read: () => undefined, names: () => []},
  root: '/desk',
  config: emptyConfig('/desk'),
  glossary: () => glossary,
  today: '2026-11-26',
})

function lint(path: string, text: string): Version | undefined {
  return linter.lint({path, content: Buffer.from(text)})
}

/** The examples of the project and the bad ones of its rules. */
const before = join(import.meta.dirname, '../../examples/before')
const documents: (readonly [path: string, text: string])[] = [
  ...readdirSync(before).map((name) => [name, readFileSync(join(before, name), 'utf8')] as const),
  ...rules.flatMap(({id, examples}) =>
    examples.flatMap((one, i) => {
      const path =
        one.as === 'issue-form'
          ? `.github/ISSUE_TEMPLATE/${id}-${i}.yml`
          : one.as === 'issue-template'
            ? `.github/ISSUE_TEMPLATE/${id}-${i}.md`
            : `${id}-${i}.md`
      return 'bad' in one ? [[path, one.bad] as const] : []
    }),
  ),
]
const versions = documents.flatMap(([path, text]) => {
  const version = lint(path, text)
  return version ? [{path, version}] : []
})

describe('suppressions', () => {
  test('silence each finding where it stands, or its rule in the file', () => {
    const counts = {here: 0, file: 0, refused: 0}
    for (const {path, version} of versions) {
      for (const finding of version.findings) {
        for (const extent of ['here', 'file'] as const) {
          if (!canSuppress(finding, extent, version)) continue
          const edits = suppress(finding, extent, version, (text) => lint(path, text))
          // In a template a comment is help for its reader, so one more may make a question of the text above it.
          if (!edits && version.report.format === 'issue-template') counts.refused++
          else expect(edits, `${path} ${finding.rule} “${finding.quote}” ${extent}`).not.toBe(undefined)
          const left = edits ? (lint(path, applyEdits(version.source, edits))?.findings ?? []) : []
          if (extent === 'file')
            expect(
              left.filter(({rule}) => rule === finding.rule),
              path,
            ).toEqual([])
          if (edits) counts[extent]++
        }
      }
    }
    expect(counts.here).toBeGreaterThan(150)
    expect(counts.file).toBeGreaterThan(counts.here)
    expect(counts.refused).toBeLessThan(counts.file / 20)
  })
})

describe('better words', () => {
  test('leave nothing of the finding', () => {
    let count = 0
    for (const {path, version} of versions) {
      for (const finding of version.findings) {
        for (const {edits, isBest, title} of replacementsOf(finding, version)) {
          if (!isBest) continue
          const after = lint(path, applyEdits(version.source, edits))
          expect(after?.report.kind, `${path} ${title}`).toBe(version.report.kind)
          const same = after?.findings.filter(({rule, quote}) => rule === finding.rule && quote.toLowerCase() === finding.quote.toLowerCase())
          expect(same, `${path} ${title}`).toEqual([])
          count++
        }
      }
    }
    expect(count).toBeGreaterThan(50)
  })
})

describe('explanations', () => {
  const form = (attributes: string): string => `name: A\ndescription: B\nbody:\n  - type: textarea\n    attributes:\n${attributes}`
  const sentence = (term: string): string => `We look at the ${term} of each service.`
  const places: readonly (readonly [name: string, path: string, of: (term: string) => string])[] = [
    ['a paragraph', 'a.md', (term) => `# Services\n\n${sentence(term)}\n`],
    ['a table', 'a.md', (term) => `# Services\n\n| What | How |\n|---|---|\n| One | ${sentence(term)} |\n`],
    ['plain YAML', '.github/ISSUE_TEMPLATE/a.yml', (term) => form(`      label: Size\n      description: ${sentence(term)}\n`)],
    ['YAML in single quotes', '.github/ISSUE_TEMPLATE/a.yml', (term) => form(`      label: Size\n      description: '${sentence(term)}'\n`)],
    ['YAML in double quotes', '.github/ISSUE_TEMPLATE/a.yml', (term) => form(`      label: Size\n      description: "${sentence(term)}"\n`)],
    ['a block of YAML', '.github/ISSUE_TEMPLATE/a.yml', (term) => form(`      label: Size\n      description: |\n        ${sentence(term)}\n`)],
  ]
  const terms = entries.filter(({status, lang = 'en'}) => status === 'explain' && lang === 'en')

  test.each(places)('are found again in %s, whatever the term', (_, path, of) => {
    let count = 0
    for (const {term} of terms) {
      const version = lint(path, of(term))
      const hit = version
        ?.opened()
        .views.terms()
        .find(({entry}) => entry.term === term)
      const explanation = version && hit && explanationOf(hit, version)
      if (!explanation) continue
      const after = lint(path, applyEdits(version.source, explanation.edits))
      const again = after
        ?.opened()
        .views.terms()
        .find(({entry}) => entry.term === term)
      expect(again && after?.opened().views.explains(again), term).toBe(true)
      expect(
        after?.findings.filter(({rule, quote}) => rule === 'no-invalid-syntax' || (rule === 'no-undefined-acronym' && quote === term)),
        term,
      ).toEqual([])
      count++
    }
    expect(count).toBeGreaterThan(terms.length / 2)
  })
})
