import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {aRepositoryForEach} from '../a-folder.ts'
import {runIn} from '../command.ts'

const root = join(import.meta.dirname, '../..')
const folder = aRepositoryForEach()

interface Checked {
  readonly check: string
  readonly severity: string
  readonly file: string
  readonly line: number
  readonly message: string
}

/** What a check finds in a glossary, as “check:line message”; the day is 2026-06-01. */
function check(files: Readonly<Record<string, string>>, ...argv: string[]): string[] {
  folder.write(files)
  const {out, err} = runIn(folder.path, ['glossary', 'check', '--format', 'json', '--today', '2026-06-01', ...argv])
  expect(err).toBe('')
  return (JSON.parse(out) as {findings: Checked[]}).findings
    .filter(({check}) => check !== 'incomplete-entry')
    .map(({check, severity, file, line, message}) => `${severity} ${check} ${file}:${line} ${message}`)
}

const config = {'untape.yml': 'glossary: [ops.yml]\n'}
const document = {'docs/a.md': '# Doors\n\nWe flurb the door, and flurbing is fine.\n'}
const flurb =
  '- term: flurb\n  status: avoid\n  say: [open]\n  means: Open a door.\n  source: us\n  bad: Please flurb the door.\n  good: Please open the door.\n'

test('a glossary that is in order is said to be', () => {
  folder.write({...config, ...document, 'ops.yml': flurb})
  const {code, out, err} = runIn(folder.path, ['glossary', 'check'])
  expect({code, out, err}).toEqual({code: 0, out: '1 term in 1 file, held against 1 document: nothing to mend.\n', err: ''})
})

test('the built-in glossary is in order', () => {
  const files = readdirSync(join(root, 'glossary')).filter((name) => name.endsWith('.yml'))
  const {code, out} = runIn(root, ['glossary', 'check', '--format', 'json', ...files.map((name) => `glossary/${name}`)])
  expect((JSON.parse(out) as {findings: unknown[]}).findings).toEqual([])
  expect(code).toBe(0)
})

test('all that is wrong with a file is said, each at its line', () => {
  const ops =
    '- term: one\n  statsu: ok\n  means: {a: b}\n  source: us\n- hello\n- term: two\n  status: bad\n- status: ok\n  source: us\n- term: three\n  status: ok\n  source: us\n  reviewed: 2026-02-30\n  lang: English\n  say: [a, a]\n  part: noun\n'
  expect(check({...config, 'ops.yml': ops})).toEqual([
    'error invalid-entry ops.yml:1 “one” needs “status:” avoid, explain or ok.',
    'error invalid-entry ops.yml:2 There is no key “statsu”: did you mean “status”?',
    'error invalid-entry ops.yml:3 “means” takes a text: put it in quotes.',
    'error invalid-entry ops.yml:5 Every entry starts with “- term:”.',
    'error invalid-entry ops.yml:6 “two” needs “source:”, so that people can see where it comes from.',
    'error invalid-entry ops.yml:7 “two” has the unknown status “bad”: use avoid, explain or ok.',
    'error invalid-entry ops.yml:8 An entry needs “term:” with a word in it.',
    'warning invalid-entry ops.yml:13 “reviewed:” takes a date such as 2026-11-23.',
    'warning invalid-entry ops.yml:14 “lang:” takes a code such as en or pt.',
    'warning invalid-entry ops.yml:15 “say:” has the same text twice: leave one out.',
    'warning invalid-entry ops.yml:15 “say:” is only for terms to avoid: leave it out, or use “status: avoid”.',
    'warning invalid-entry ops.yml:16 “part:” is “verb” or left out.',
  ])
})

test.each([
  ['- term: [\n', 'ops.yml:2 This is not valid YAML'],
  ['term: x\n', 'ops.yml:1 A glossary is a list of terms, each starting with “- term:”.'],
  [`- &a {term: x, status: ok, source: us}\n- term: y\n  status: ok\n  source: *a\n`, 'ops.yml:4 “source” takes a text'],
])('what is no glossary is one finding: %s', (ops, message) => {
  expect(check({...config, 'ops.yml': ops}).join('\n')).toContain(message)
})

test('a file that nests too deep is refused', () => {
  expect(check({...config, 'ops.yml': `${'['.repeat(50_000)}\n`})).toEqual(['error invalid-entry ops.yml:1 It nests deeper than any glossary does.'])
})

test('an entry with TODO is named, and no run takes it', () => {
  const ops = '- term: KYC\n  status: explain\n  expands: TODO\n  means: TODO\n  source: us\n'
  expect(check({...config, ...document, 'ops.yml': ops}).filter((one) => one.includes('unfinished'))).toEqual([
    'error unfinished-entry ops.yml:3 “KYC” is not finished: write what “expands:” should say, or take the entry out.',
    'error unfinished-entry ops.yml:4 “KYC” is not finished: write what “means:” should say, or take the entry out.',
  ])
  const {code, err} = runIn(folder.path, ['docs'])
  expect(code).toBe(2)
  expect(err).toContain('ops.yml:1: “KYC” is not finished: write what “means:” should say, or take the entry out.')
})

describe('duplicates', () => {
  const two = (first: string, second: string, more = {}): string[] =>
    check({'untape.yml': 'glossary: [ops.yml, more.yml]\n', 'ops.yml': first, 'more.yml': second, ...more}).filter((one) =>
      /duplicate|owner|stands twice/.test(one),
    )
  const entry = (term: string, more = ''): string => `- term: ${term}\n  status: avoid\n  say: [open]\n  source: us\n${more}`

  test('in one file', () => {
    expect(check({...config, 'ops.yml': entry('flurb') + entry('Flurb')})).toContain(
      'error duplicate-term ops.yml:5 “Flurb” stands twice in this file, first in line 1: keep one of the two.',
    )
  })

  test('over files, where the later one takes the place of the earlier', () => {
    expect(two(entry('flurb-out'), entry('flurb out'))).toEqual([
      'warning duplicate-term more.yml:1 “flurb out” stands in ops.yml:1 too, and this entry takes its place: keep one of the two.',
    ])
  })

  test('among forms', () => {
    expect(two(entry('flurb'), entry('zork', '  forms: [blip, flurb]\n'))).toEqual([
      'warning duplicate-term more.yml:1 “zork” stands in ops.yml:1 too, and this entry takes its place: keep one of the two.',
    ])
    expect(two(entry('zork', '  forms: [blip]\n'), entry('plonk', '  forms: [blip]\n'))).toEqual([
      'warning duplicate-term more.yml:1 “blip” is listed for “zork” in ops.yml:1 too: list it once.',
    ])
  })

  test('as a form that the matcher makes, where both say the same', () => {
    expect(two(entry('flurb'), entry('flurbing'))).toEqual([
      'note duplicate-term more.yml:1 “flurbing” and “flurb” (ops.yml:1) say the same of “flurbing”, which is found as a form of “flurb”: take “flurbing” out, or say something else there.',
    ])
    // To tell one form from the others is what listing it is for.
    expect(two(entry('flurb'), '- term: flurbing\n  status: ok\n  means: x\n  source: us\n')).toEqual([])
  })

  test.each([
    ['dongle', 'dongles'],
    ['spin up', 'spinning up'],
  ])('as a form that the matcher makes, where only what to write is another: %s, %s', (term, form) => {
    const other = `- term: ${form}\n  status: avoid\n  say: [sticks]\n  source: us\n`
    const said = (place: string, one: string, two: string): string =>
      `note duplicate-term ${place} “${form}” is found as a form of “${term}” too, and “${one}” and “${two}” (ops.yml:1) say something else to write instead: “${form}” wins there, so take it out unless that is meant.`
    expect(two(entry(term), other)).toEqual([said('more.yml:1', form, term)])
    expect(check({...config, 'ops.yml': other + entry(term)})).toEqual([said('ops.yml:5', term, form)])
  })

  test('as forms that are made of both', () => {
    expect(two(entry('flurb'), entry('flurbe'))).toEqual([
      'warning duplicate-term more.yml:1 “flurbing” is found as a form of “flurb” (ops.yml:1) and of “flurbe”, and the first wins: list it in “forms:” of the right one.',
    ])
  })

  test('an acronym and a word of its letters do not meet', () => {
    expect(two(entry('AD'), entry('ad'))).toEqual([])
  })

  test('an override may say something else, but not name another owner', () => {
    const files = {
      'untape.yml': 'glossary: [ops.yml]\noverrides:\n  - files: it/**\n    glossary: [it.yml]\n',
      'ops.yml': entry('flurb', '  owner: Ana\n'),
      'it.yml': entry('flurb', '  owner: Bo\n'),
    }
    expect(check(files).filter((one) => /duplicate|owner/.test(one))).toEqual([
      'warning two-owners it.yml:5 “flurb” belongs to Bo here and to Ana in ops.yml:1: agree on one owner.',
    ])
  })
})

test.each([
  ['a term of ours to avoid', 'utilise it', 'warning', '“utilise” is reported too (prefer-plain-words)'],
  ['a term that the team avoids', 'zork it', 'warning', '“zork” is a term to avoid too, for which untape says “close”'],
  ['the term itself', 'flurb it again', 'warning', 'that is the term itself'],
  ['an acronym', 'ask the QZRT', 'warning', '“QZRT” is an acronym that readers must be told'],
  ['a term to explain', 'use a subnet', 'note', '“subnet” is a term to explain'],
])('a replacement that untape would report: %s', (_, say, severity, why) => {
  const zork = '- term: zork\n  status: avoid\n  say: [close]\n  source: us\n'
  const found = check({...config, 'ops.yml': `- term: flurb\n  status: avoid\n  say: [open, ${say}]\n  source: us\n${zork}`})
  expect(found.filter((one) => one.includes('replacement'))).toEqual([
    `${severity} avoided-replacement ops.yml:3 “flurb” is to become “${say}”, but ${why}: say something plainer.`,
  ])
})

describe('examples', () => {
  const failing = (entry: string): string[] =>
    check({...config, 'ops.yml': `- ${entry.replaceAll('\n', '\n  ')}\n  source: us\n`}).filter((one) => one.includes('example'))

  test('“bad” must be reported for its term', () => {
    expect(failing('term: flurb\nstatus: avoid\nsay: [open]\nbad: The “flurb” is here.')[0]).toContain(
      '“flurb” is not reported in its “bad”: untape does not find it there',
    )
    expect(failing('term: flurb\nstatus: avoid\nsay: [open]\nbad: Please utilise it.')[0]).toContain('is not reported')
    expect(failing('term: flurb\nstatus: explain\nmeans: A door.\nbad: The flurb (a kind of door) is here.')[0]).toContain('the sentence explains the term')
    expect(failing('term: flurb\nstatus: avoid\nsay: [open]\nbad: Please flurb the door.')).toEqual([])
    expect(
      failing(
        'term: KQYC\nstatus: explain\nexpands: kind of quick yellow cat\nmeans: A cat.\nbad: Feed the KQYC.\ngood: Feed the kind of quick yellow cat (KQYC).',
      ),
    ).toEqual([])
  })

  test('“good” must not be reported', () => {
    expect(failing('term: flurb\nstatus: avoid\nsay: [open]\ngood: Please flurb or utilise the door.')).toEqual([
      'error failing-example ops.yml:4 The “good” of “flurb” is reported itself, for “flurb” (no-jargon), “utilise” (prefer-plain-words): write it without.',
    ])
  })

  test('a term to explain that is not English is never reported', () => {
    expect(failing('term: porta\nstatus: explain\nmeans: Uma porta.\nlang: pt\nbad: A porta abre.')[0]).toContain(
      'terms to explain are reported in English only',
    )
  })
})

test('a review is old after 12 months, and one to come is a slip', () => {
  const reviewed = (day: string): string[] => check({...config, 'ops.yml': `${flurb}  reviewed: ${day}\n  owner: Ana\n`})
  expect(reviewed('2025-06-01')).toEqual([])
  expect(reviewed('2025-05-31')).toEqual([
    'warning stale-review ops.yml:8 “flurb” was last reviewed on 2025-05-31, more than 12 months ago: ask Ana to look at it again, and write the new date.',
  ])
  expect(reviewed('2026-06-02')[0]).toContain('which is still to come')
})

test('terms that no document uses are named, in any form and whatever stands around them', () => {
  const ops = `${flurb}- term: zork\n  status: ok\n  means: x\n  source: us\n- term: blip of\n  status: ok\n  means: x\n  source: us\n`
  const files = {...config, ...document, 'ops.yml': ops, 'docs/b.md': 'All the “blips of” it.\n'}
  expect(check(files)).toEqual([
    'note unused-term ops.yml:8 “zork” stands in none of the documents: take it out, unless you keep it for what people will write.',
  ])
  expect(check(files, 'docs/b.md').map((one) => one.split(' ')[3])).toEqual(['“flurb”', '“zork”'])
})

test('files that are named are looked at alone, and the exit code follows --fail-on', () => {
  folder.write({'mine.yml': `${flurb}  reviewed: 2020-01-01\n`})
  const run = (...argv: string[]) => runIn(folder.path, ['glossary', 'check', 'mine.yml', ...argv])
  expect(run().code).toBe(0)
  expect(run().out).toContain('no documents were looked at, so unused terms are not known: 1 warning.')
  expect(run('--fail-on', 'warning').code).toBe(1)
  expect(run('--fail-on', 'never').code).toBe(0)
  expect(runIn(folder.path, ['glossary', 'check'])).toMatchObject({
    code: 2,
    err: 'untape: there is no glossary to check: name a file, or write “glossary: [glossary/ops.yml]” into untape.yml.\n',
  })
  expect(runIn(folder.path, ['glossary', 'check', 'none.yml'])).toMatchObject({code: 2, err: 'untape: none.yml cannot be read.\n'})
  expect(runIn(folder.path, ['glossary', 'chekc'])).toMatchObject({
    code: 2,
    err: 'untape: there is no command “glossary chekc”: did you mean “glossary check”?\n',
  })
  expect(runIn(folder.path, ['glossary']).out).toContain('untape glossary find TERM')
})
