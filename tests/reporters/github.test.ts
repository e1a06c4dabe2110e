import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {processConsole} from '../../src/cli/console.ts'
import {run} from '../../src/cli/run.ts'
import {cleanText} from '../../src/reporters/clean-text.ts'
import {formatGithub} from '../../src/reporters/github.ts'
import {runIn} from '../command.ts'
import {aFile, aFinding} from './a-report.ts'
import {payloads} from './payloads.ts'

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** Reads a line as the runner of a workflow does: “::” at the start, else “##[” anywhere. */
function commandOf(line: string): Command | undefined {
  const [, name = '', properties = '', message = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/su.exec(line) ?? []
  if (name === '') return /##\[|^\s*::/.test(line) ? {name: 'not ours', properties: {}, message: line} : undefined
  const pairs = properties.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))])
  return {name, properties: Object.fromEntries(pairs) as Record<string, string>, message: unescaped(message)}
}

function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = {'%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%'}
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (code) => characters[code] ?? code)
}

function commandsIn(text: string): Command[] {
  return text.split(/\r\n|\n|\r/).flatMap((line) => commandOf(line) ?? [])
}

const span = {start: 0, end: 3}
const at = (line: number, column: number, offset = 0) => ({line, column, offset})

test('one command a finding, the most severe first, with place, rule and better wording', () => {
  const files = [
    aFile('a.md', [
      aFinding({message: 'A note.'}),
      aFinding({severity: 'warning', message: 'Over two lines.', span, position: {start: at(2, 5), end: at(3, 2)}}),
      aFinding({severity: 'note', message: 'One more.', span, position: {start: at(4, 1), end: at(4, 4)}, suggestions: ['x', 'y', 'z']}),
    ]),
    aFile('b/c, d.yml', [aFinding({severity: 'error', rule: 'valid-issue-form', message: '100 % wrong', span, position: {start: at(7, 3), end: at(7, 9)}})]),
  ]
  expect(formatGithub({version: '1', files})).toBe(
    [
      '::error file=b/c%2C d.yml,line=7,endLine=7,col=3,endColumn=9,title=untape valid-issue-form::100 %25 wrong',
      '::warning file=a.md,line=2,endLine=3,title=untape no-jargon::Over two lines.',
      '::notice file=a.md,line=1,endLine=1,title=untape no-jargon::A note.',
      '::notice file=a.md,line=4,endLine=4,col=1,endColumn=4,title=untape no-jargon::One more.%0ABetter: x · y',
      '2 files: 1 error, 1 warning, 2 notes',
      '',
    ].join('\n'),
  )
})

test('what was not checked is said, and is no command', () => {
  const files = [aFile('a.md', [], {notChecked: [{reason: 'It is in Welsh.', place: ''}]})]
  expect(formatGithub({version: '1', files})).toBe('not checked: a.md: It is in Welsh.\n1 file: 0 errors, 0 warnings, 0 notes\n')
})

function checkHostile(payload: string): void {
  const finding = aFinding({message: payload, rule: payload, quote: payload, place: payload, suggestions: [payload]})
  const text = formatGithub({version: '1', files: [aFile(payload, [finding, finding], {notChecked: [{reason: payload, place: payload}]})]})
  const commands = commandsIn(text)
  expect(commands.map(({name}) => name)).toEqual(['notice', 'notice'])
  for (const {properties, message} of commands) {
    expect(Object.keys(properties)).toEqual(['file', 'line', 'endLine', 'title'])
    // What stands in the path is kept, so that GitHub finds the file; only control characters that no property can hold are gone.
    expect(properties.file).toBe(payload.replace(/(?![\r\n])[\p{Cc}\u2028\u2029]/gu, ''))
    expect(properties.line).toBe('1')
    expect(properties.title).toBe(`untape ${cleanText(payload)}`)
    expect(message).toBe(`${cleanText(payload)}\nBetter: ${cleanText(payload)}`)
  }
  expect(text.replace(/\n/g, '')).not.toMatch(/\p{Cc}/u)
}

describe('nothing that a document says becomes a command', () => {
  test.each(payloads)('%j', (payload) => {
    checkHostile(payload)
  })

  test('whatever is put together', () => {
    const parts = fc.oneof(
      fc.constantFrom(...payloads, '::', '##[', ',', ':', '%', '%0A', '\n', '\r', '\r\n', '\u2028', '\u0085', 'title=', ' '),
      fc.string({maxLength: 3}),
    )
    fc.assert(
      fc.property(fc.array(parts, {maxLength: 8}), (all) => {
        checkHostile(all.join(''))
      }),
      {numRuns: 1000},
    )
  })

  test('nor what is said on stderr, which the runner reads too', () => {
    const written: string[] = []
    const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0)
    try {
      for (const payload of payloads) processConsole().error(payload)
      run(['gone\n::add-mask::x.md', 'gone ##[add-mask]x.md'], {...processConsole(), out: () => {}})
    } finally {
      write.mockRestore()
    }
    expect(written.length).toBe(payloads.length + 2)
    for (const line of written) expect([line.split('\n').length, commandsIn(line)]).toEqual([2, []])
  })

  test('a hostile path and a hostile label, from the file system to the log', () => {
    const folder = mkdtempSync(join(tmpdir(), 'untape-'))
    try {
      const label = '::add-mask::x ##[error]y'
      writeFileSync(join(folder, 'a\n::add-mask::x.md'), `# Form\n\n${label}: ____________\n\nWe reply asap to ${label}.\n`)
      writeFileSync(join(folder, '::add-mask::y.md'), 'We reply asap.\n')
      writeFileSync(join(folder, '##[add-matcher]m.md'), 'We reply asap.\n')
      for (const format of ['github', 'sarif', 'json', 'markdown', 'terminal']) {
        const {out, err} = runIn(folder, ['.', '--format', format])
        const names = commandsIn(out).map(({name}) => name)
        if (format === 'github') expect(names.length).toBeGreaterThan(1)
        expect(
          names.filter((name) => format !== 'github' || !['error', 'warning', 'notice'].includes(name)),
          format,
        ).toEqual([])
        expect(err).toBe('')
      }
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  })
})

test('a finding of a Word file names its place and its words, and no line', () => {
  const given = {message: 'Split it.', quote: 'One two', place: '“4. Approvals, 50%” › paragraph 17', suggestions: ['One. Two']}
  const text = formatGithub({version: '1', files: [aFile('a.docx', [aFinding(given), aFinding({severity: 'error'})], {format: 'docx'})]})
  expect(commandsIn(text)).toEqual([
    {name: 'error', properties: {file: 'a.docx', title: 'untape no-jargon'}, message: 'A message.'},
    {
      name: 'notice',
      properties: {file: 'a.docx', title: 'untape no-jargon'},
      message: 'Split it.\nIn “4. Approvals, 50%” › paragraph 17: “One two”.\nBetter: One. Two',
    },
  ])
})
