import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {proveReplacements} from '../../action/replacement.ts'
import {emptyConfig} from '../../src/config.ts'
import {loadGlossary} from '../../src/glossary.ts'
import {TreeLinter} from '../../src/linter.ts'
import type {Tree} from '../../src/tree.ts'

const root = resolve('.')

/** The replacements for all findings of a text, as “line–line: new lines”. */
function replacementsOf(text: string, most = 50): string[] {
  const files: Readonly<Record<string, string>> = {'a.md': text}
  const tree: Tree = {read: (path) => (files[path] === undefined ? undefined : new TextEncoder().encode(files[path])), names: () => ['a.md']}
  const linter = new TreeLinter({tree, root, config: emptyConfig(root), glossary: (names) => loadGlossary(join(root), names), today: '2026-01-01'})
  const version = linter.lint({path: 'a.md'})
  if (!version) throw new Error('it is no document')
  const proved = proveReplacements({path: 'a.md'}, version, version.report.findings, linter, most)
  return [...proved.values()].map(({start, end, lines}) => `${start}–${end}: ${lines.join('⏎')}`)
}

test('whole lines, with what stands around the words as it was', () => {
  expect(replacementsOf('# Form\n\n- Please leverage *the form* (page 2).\n')).toEqual(['3–3: - Please use *the form* (page 2).'])
})

test('the case of the quoted words is kept', () => {
  expect(replacementsOf('Prior to the visit, call us.\n')).toEqual(['1–1: Before the visit, call us.'])
})

test('at most one for a line: two would overlap', () => {
  expect(replacementsOf('Prior to the visit, leverage the form.\nThen utilize it.\n')).toHaveLength(2)
})

test('words over two lines take both lines', () => {
  expect(replacementsOf('Call us prior\nto the visit.\n')).toEqual(['1–2: Call us before the visit.'])
})

test('lines that end with CRLF are given without it; mixed ends, and ends that GitHub does not count, get none', () => {
  expect(replacementsOf('One.\r\n\r\nPlease leverage it.\r\n')).toEqual(['3–3: Please use it.'])
  expect(replacementsOf('One.\n\r\nPlease leverage it.\r\n')).toEqual([])
  expect(replacementsOf('One.\r\rPlease leverage it.\r')).toEqual([])
  expect(replacementsOf('Please leverage it.')).toEqual(['1–1: Please use it.'])
})

test('“a” and “an” must still fit', () => {
  expect(
    replacementsOf('It is an utilized desk and a leveraged one.\n').filter((one) => /\ba[n]? (?:used|borrowed)/.test(one) && /\ban used/.test(one)),
  ).toEqual([])
})

test('nothing is tried when there are no tries left', () => {
  expect(replacementsOf('Please leverage it.\n', 0)).toEqual([])
})

test('every replacement mends its finding and adds none', () => {
  const text = [
    '# Laptop\n',
    'In order to get one, utilize the form. We will reach out to you.\n',
    'Our team will action the request and circle back with the the answer.\n',
    'State the RTO and/or the RPO of the application.\n',
    'An individual may leverage a loan machine prior to the purchase.\n',
  ].join('\n')
  for (const one of replacementsOf(text)) {
    const [, start = '', end = '', lines = ''] = /^(\d+)–(\d+): (.*)$/s.exec(one) ?? []
    const all = text.split('\n')
    all.splice(Number(start) - 1, Number(end) - Number(start) + 1, ...lines.split('⏎'))
    expect(all.join('\n')).not.toBe(text)
    expect(countOf(all.join('\n'))).toBeLessThan(countOf(text))
  }
  expect(replacementsOf(text).length).toBeGreaterThan(3)
})

function countOf(text: string): number {
  const tree: Tree = {read: () => new TextEncoder().encode(text), names: () => []}
  const linter = new TreeLinter({tree, root, config: emptyConfig(root), glossary: (names) => loadGlossary(root, names), today: '2026-01-01'})
  return linter.lint({path: 'a.md'})?.report.findings.reduce((sum, {measure = 1}) => sum + measure, 0) ?? 0
}
