/** The engine of the page says what the command says, byte for byte. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import type {Checked, SettingsFile} from '../../src/desk/engine/messages.ts'
import {formatJson} from '../../src/reporters/json.ts'
import {version} from '../../src/version.ts'
import {runIn} from '../command.ts'
import {buildDesk, engineIn} from './built.ts'
import {corpusSamples} from './corpus.ts'
import {type Sample, samples, wordSample} from './samples.ts'

const built = buildDesk()
const ask = engineIn(built.folder)
const home = mkdtempSync(join(tmpdir(), 'untape-desk-home-'))
// A repository, so that nothing outside is looked for.
mkdirSync(join(home, '.git'))

afterAll(() => {
  built.remove()
  rmSync(home, {recursive: true})
})

/** What the command prints of a file that lies alone in its folder. */
function commanded({name, content}: Sample, settings: readonly SettingsFile[] = []): {code: number; out: string; err: string} {
  for (const one of settings) writeFileSync(join(home, one.name), one.text)
  writeFileSync(join(home, name), content)
  try {
    return runIn(home, [name, '--format', 'json', '--fail-on', 'never', '--today', '2026-01-01'])
  } finally {
    for (const one of [name, ...settings.map((file) => file.name)]) rmSync(join(home, one))
  }
}

const inputOf = ({name, content}: Sample, settings: readonly SettingsFile[] = []) => ({path: name, content, settings, today: '2026-01-01'})

function expectSame(sample: Sample, settings: readonly SettingsFile[] = []): Checked | undefined {
  const {code, out, err} = commanded(sample, settings)
  const check = () => ask({ask: 'check', input: inputOf(sample, settings)})
  if (code !== 0) {
    expect(check).toThrow(
      err
        .replace(/^untape: .*?: /, '')
        // The page goes on with all that it reads.
        .replace(/^(this is neither Markdown), .*/, '$1.')
        .trim()
        .slice(1),
    )
    return undefined
  }
  const checked = check()
  expect(formatJson({version, files: [checked.report]})).toBe(out)
  return checked
}

test.each(samples().map((sample) => [sample.name, sample] as const))('%s has the findings of the command', (_, sample) => {
  const {findings = []} = expectSame(sample) ?? {}
  if (sample.name.endsWith('.docx')) return
  const source = new TextDecoder(sample.name === 'wide.md' ? 'utf-16le' : 'utf-8').decode(sample.content)
  for (const {span, quote, better} of findings) {
    if (span) expect(source.slice(span.start, span.end)).toBe(quote)
    for (const {changes} of better) for (const {start, end} of changes) expect(source.slice(start, end)).not.toBe('')
  }
})

test('a configuration and a glossary hold in the page as they do for the command', () => {
  const settings = [
    {name: 'untape.yml', text: 'glossary: [terms.yml]\nrules:\n  prefer-plain-words: warning\n  no-vague-deadline: off\n'},
    {name: 'terms.yml', text: '- term: gizmo\n  status: avoid\n  say: [thing]\n  means: Something small.\n  source: ours\n  bad: A gizmo.\n  good: A thing.\n'},
  ]
  const sample = {name: 'form.md', content: new TextEncoder().encode('# Form\n\nPlease utilise the gizmo asap.\n')}
  expectSame(sample, settings)
  const {findings} = ask({ask: 'check', input: inputOf(sample, settings)})
  expect(findings.map(({rule, severity}) => [rule, severity])).toEqual(
    expect.arrayContaining([
      ['prefer-plain-words', 'warning'],
      ['no-jargon', expect.any(String)],
    ]),
  )
  expect(findings.map(({rule}) => rule)).not.toContain('no-vague-deadline')
})

test('a glossary alone is laid over the built-in one, and one that cannot be used is told of with its line', () => {
  const sample = {name: 'form.md', content: new TextEncoder().encode('# Form\n\nSend the gizmo back.\n')}
  const glossary = {name: 'terms.yml', text: '- term: gizmo\n  status: avoid\n  say: [thing]\n  means: Something small.\n  source: ours\n'}
  const check = (settings: readonly SettingsFile[]) => ask({ask: 'check', input: inputOf(sample, settings)})
  const [found] = check([glossary]).findings.filter(({rule}) => rule === 'no-jargon')
  expect(found).toMatchObject({quote: 'gizmo', better: [{words: 'thing', changes: [{start: 17, end: 22, words: 'thing'}]}]})
  expect(check([]).findings.filter(({rule}) => rule === 'no-jargon')).toEqual([])
  expect(() => check([{name: 'terms.yml', text: '- term: gizmo\n  sttus: avoid\n'}])).toThrow(
    /terms\.yml:1: there is no key “sttus”: did you mean “status”\?$/i,
  )
  expect(() => check([{name: 'untape.yml', text: 'glossary: [ops/terms.yml]\n'}])).toThrow('names the glossary ops/terms.yml: drop that file here too.')
})

test('words that could end a value of YAML or JSON are to be thought of, and stand in for none', () => {
  const glossary = {name: 'terms.yml', text: `- term: gizmo\n  status: avoid\n  say: ['thing: "small"', thing]\n  means: Something small.\n  source: ours\n`}
  const better = (name: string, content: string) =>
    ask({ask: 'check', input: inputOf({name, content: new TextEncoder().encode(content)}, [glossary])})
      .findings.find(({rule}) => rule === 'no-jargon')
      ?.better.map(({words, changes}) => [words, changes.length])
  expect(better('form.md', '# Form\n\nSend the gizmo back.\n')).toEqual([
    ['thing: "small"', 1],
    ['thing', 1],
  ])
  expect(better('form.yml', 'name: Form\ndescription: A form\nbody:\n  - type: input\n    id: a\n    attributes:\n      label: Which gizmo?\n')).toEqual([
    ['thing: "small"', 0],
    ['thing', 1],
  ])
})

test('a Word file is shown by its paragraphs, each unit at its place in the source, and its better words are for reading', () => {
  const {word, findings, report} = ask({ask: 'check', input: inputOf(wordSample())})
  expect(word?.lines.map(({kind, paragraph, text}) => [kind, paragraph, text.trim()])).toEqual([
    ['heading', 1, 'Leave request'],
    ['text', 2, 'In order to initiate the request, please utilise this form asap.'],
    ['row', 3, 'Full name'],
    ['cell', 4, '________'],
    ['row', 5, 'Reason'],
    ['cell', 6, 'Click here to enter text.'],
    ['control', 6, 'Say why you utilise leave'],
    ['text', 7, 'The line manager approves the request within 2 working days.'],
  ])
  const utilise = findings.find(({quote}) => quote === 'utilise')
  const line = word?.lines.find(({start, text}) => start <= (utilise?.span?.start ?? -1) && (utilise?.span?.end ?? 0) <= start + text.length)
  expect(line?.text.slice((utilise?.span?.start ?? 0) - line.start, (utilise?.span?.end ?? 0) - line.start)).toBe('utilise')
  expect(utilise).toMatchObject({where: '“Leave request” › paragraph 2', better: [{words: 'use', changes: []}]})
  expect(report.findings.every(({span}) => span === null)).toBe(true)
})

test('the reviewed copy is the one that the command writes, but for how its parts are packed', async () => {
  const sample = wordSample()
  writeFileSync(join(home, sample.name), sample.content)
  const {out} = runIn(home, ['review', sample.name, '--suggest', '--today', '2026-01-01'])
  const {bytes, said} = ask({ask: 'review', input: inputOf(sample), isSuggesting: true})
  expect(`${said.join('\n')}\n`).toBe(out)
  const {unzipSync} = await import('fflate')
  expect(unzipSync(bytes)).toEqual(unzipSync(readFileSync(join(home, 'leave.reviewed.docx'))))
})

test.each([
  ['picture.png', '\u0089PNG'],
  ['notes', 'Please utilise it.\n'],
  ['compose.yml', 'services:\n  web:\n    image: x\n'],
])('%s is refused with all that is read', (name, content) => {
  const check = () => ask({ask: 'check', input: inputOf({name, content: new TextEncoder().encode(content)})})
  expect(check).toThrow(
    /^This is neither Markdown, nor plain text \(\.txt\), nor HTML, nor a GitHub issue form, nor a form in JSON, nor a Word file \(\.docx\)\.$/,
  )
})

test('the first steps are few, and name the rules that they are about', () => {
  const {first, findings} = ask({ask: 'check', input: inputOf(samples().find(({name}) => name === 'before-server-request.yml') as Sample)})
  expect(first.length).toBeGreaterThan(1)
  expect(first.length).toBeLessThanOrEqual(5)
  for (const {rule} of first) if (rule !== undefined) expect(findings.map((one) => one.rule)).toContain(rule)
})

const real = corpusSamples()
test.skipIf(real.length === 0)(
  'real documents have the findings of the command',
  () => {
    const others = real.filter((sample) => {
      try {
        expectSame(sample)
        return false
      } catch {
        return true
      }
    })
    console.log(`${real.length} real documents read by the engine of the page`)
    expect(others.map(({name}) => name)).toEqual([])
  },
  900_000,
)
