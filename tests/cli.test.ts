import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {FileReport} from '../src/report.ts'
import {version} from '../src/version.ts'
import {runIn, runLater} from './command.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'untape-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
}

function untape(...argv: string[]): {code: number; out: string; err: string} {
  return untapeWith('', ...argv)
}

function untapeWith(stdin: string, ...argv: string[]): {code: number; out: string; err: string} {
  return runIn(folder, argv, stdin)
}

function json(...argv: string[]): {files: FileReport[]; summary: Record<string, number>} {
  return JSON.parse(untape('--format', 'json', ...argv).out) as {files: FileReport[]; summary: Record<string, number>}
}

const note = '# Notes\n\nWe reply asap.\n'
const refused = 'name: Laptop\ndescription: Ask for one\nbody:\n  - type: dropdown\n    attributes:\n      label: Size\n      options: [None, Small]\n'

test('“files:” says what is looked at in a folder; what is named is looked at all the same', () => {
  write({'untape.yml': "files: ['forms/**']", 'a.md': note, 'forms/b.md': note})
  expect(json('.').files.map(({path}) => path)).toEqual(['forms/b.md'])
  expect(json('a.md').files.map(({path}) => path)).toEqual(['a.md'])
})

describe('exit codes', () => {
  test('0 when clean, 1 from --fail-on up, 0 with never', () => {
    write({'a.md': note})
    expect(untape('a.md').code).toBe(0)
    expect(untape('a.md', '--fail-on', 'note').code).toBe(1)
    expect(untape('a.md', '--fail-on', 'warning').code).toBe(0)
    write({'form.yml': refused})
    expect(untape('.').code).toBe(1)
    expect(untape('.', '--fail-on', 'never').code).toBe(0)
  })

  test.each([
    ['a missing path', ['gone.md'], 'gone.md: there is no such file or folder'],
    ['a mistyped command', ['explane'], 'explane: there is no such file; did you mean the command “explain”?'],
    ['an unknown option', ['--fromat', 'json'], 'there is no option --fromat: did you mean --format?'],
    ['an unknown format', ['--format', 'pdf'], '--format takes terminal, json, sarif, github, markdown, html, word, junit; “pdf” is none of them'],
    ['a bad date', ['--today', 'tomorrow'], '--today takes a date such as 2026-11-23; “tomorrow” is none'],
    ['a missing configuration', ['--config', 'gone.yml'], 'gone.yml cannot be read'],
    ['an unknown rule to explain', ['explain', 'no-jargn'], 'there is no rule “no-jargn”: did you mean “no-jargon”?'],
  ])('2 and one sentence for %s', (_, argv, message) => {
    const {code, err} = untape(...argv)
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).toMatch(/^untape: .*[.?]\n$/)
  })

  test('2 for a file that cannot be read, and the others are still reported', () => {
    write({'a.md': note, 'b.md': new Uint8Array([0x23, 0x20, 0xe9, 0xff]), 'deep.md': `${'>'.repeat(500)} x`})
    const {code, err, out} = untape('.')
    expect(code).toBe(2)
    expect(err).toContain('b.md: this is not valid UTF-8 text: save it as UTF-8.')
    expect(err).toContain('deep.md: line 1: lists or quotes nest deeper than 100 levels.')
    expect(out).toContain('a.md')
    expect(out).toContain('no-vague-deadline')
  })
})

describe('files', () => {
  test('leaves out git-ignored files, node_modules, other YAML and links out of the tree', () => {
    write({
      '.git/HEAD': '',
      '.gitignore': 'build/\n*.tmp.md\n!keep.tmp.md\n',
      'docs/a.md': note,
      'docs/.gitignore': 'private.md\n',
      'docs/private.md': note,
      'build/b.md': note,
      'c.tmp.md': note,
      'keep.tmp.md': note,
      'node_modules/x/README.md': note,
      'compose.yml': 'services: {}\n',
      'notes.txt': 'We reply asap.',
    })
    symlinkSync(tmpdir(), join(folder, 'out'))
    expect(json('.').files.map(({path}) => path)).toEqual(['docs/a.md', 'keep.tmp.md'])
  })

  test('reads plain text only when it is named', () => {
    write({'notes.txt': 'We reply asap.'})
    expect(json('.').files).toEqual([])
    expect(json('notes.txt').files.map(({format, findings}) => [format, findings.length])).toEqual([['text', 1]])
  })

  test('paths are from the root of the repository, wherever it is run', () => {
    write({'.git/HEAD': '', 'docs/a.md': note})
    const [file] = json(join(folder, 'docs')).files
    expect(file?.path).toBe('docs/a.md')
  })

  test('--stdin takes its format from the name', () => {
    const {out} = untapeWith(refused, '--stdin', '--stdin-filename', '.github/ISSUE_TEMPLATE/laptop.yml', '--format', 'json')
    const [file] = (JSON.parse(out) as {files: FileReport[]}).files
    expect(file?.format).toBe('issue-form')
    expect(file?.findings.some(({rule}) => rule === 'valid-issue-form')).toBe(true)
  })
})

describe('a Word document', () => {
  const isZip = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004'

  test('is written to a file, with the exit code of its findings', async () => {
    write({'a.md': note})
    expect(await runLater(folder, ['a.md', '--format', 'word', '--output', join(folder, 'report.docx')])).toEqual({code: 0, out: Buffer.alloc(0), err: ''})
    expect(isZip(readFileSync(join(folder, 'report.docx')))).toBe(true)
    expect((await runLater(folder, ['a.md', '--format', 'word', '--output', join(folder, 'r.docx'), '--fail-on', 'note'])).code).toBe(1)
    expect((await runLater(folder, ['a.md', 'gone.md', '--format', 'word', '--output', join(folder, 'r.docx')])).code).toBe(2)
  })

  test('goes to a pipe as it is, but not to a terminal', async () => {
    write({'a.md': note})
    const argv = ['a.md', '--format', 'word', '--today', '2026-11-25']
    const {code, out} = await runLater(folder, argv)
    expect([code, isZip(out)]).toEqual([0, true])
    await runLater(folder, [...argv, '--output', join(folder, 'report.docx')])
    expect(readFileSync(join(folder, 'report.docx')).equals(out)).toBe(true)
    expect(await runLater(folder, argv, true)).toEqual({
      code: 2,
      out: Buffer.alloc(0),
      err: 'untape: a Word document is no text for a terminal: name a file, such as “--output report.docx”.\n',
    })
    expect((await runLater(folder, [...argv, '--output', join(folder, 'terminal.docx')], true)).code).toBe(0)
  })

  test('is the same from “burden”, which fails on nothing; a place that cannot be written is one sentence', async () => {
    write({'form.yml': refused})
    const lint = await runLater(folder, ['form.yml', '--format', 'word', '--today', '2026-11-25'])
    const burden = await runLater(folder, ['burden', 'form.yml', '--format', 'word', '--today', '2026-11-25'])
    expect([lint.code, burden.code]).toEqual([1, 0])
    expect(burden.out.equals(lint.out)).toBe(true)
    const {code, err} = await runLater(folder, ['form.yml', '--format', 'word', '--output', join(folder, 'gone', 'r.docx')])
    expect([code, err]).toEqual([2, `untape: ${join(folder, 'gone', 'r.docx')} cannot be written.\n`])
  })
})

describe('reports', () => {
  test('JSON has the shape that scripts rely on', () => {
    write({'a.md': '# Notes\n\nWe  reply\r\n*asap* 😀.\n'})
    const report = JSON.parse(untape('a.md', '--format', 'json').out) as Record<string, unknown>
    expect(Object.keys(report)).toEqual(['schema', 'tool', 'files', 'summary'])
    expect(report.tool).toEqual({name: 'untape', version})
    const [file] = json('a.md').files
    expect(file).toMatchObject({path: 'a.md', format: 'markdown', kind: 'other', language: 'en', words: 4, fields: 0, notChecked: []})
    expect(file?.findings[0]).toMatchObject({
      rule: 'no-vague-deadline',
      severity: 'note',
      quote: 'asap',
      span: {start: 21, end: 25},
      position: {start: {line: 4, column: 2, offset: 21}, end: {line: 4, column: 6, offset: 25}},
      place: 'Section “Notes”',
      suggestions: [],
    })
    expect(file?.findings[0]?.fingerprint).toMatch(/^[0-9a-f]{16}$/)
    expect(json('a.md').summary).toEqual({files: 1, words: 4, errors: 0, warnings: 0, notes: 1})
  })

  test('the same input gives the same bytes', () => {
    write({'b.md': note, 'a.md': note, 'form.yml': refused})
    expect(untape('.', '--format', 'json').out).toBe(untape('form.yml', 'b.md', 'a.md', '--format', 'json').out)
  })

  test('fingerprints survive text that moves', () => {
    write({'a.md': note})
    const before = json('a.md').files[0]?.findings[0]?.fingerprint
    write({'a.md': `# Notes\n\nA new paragraph.\n\nWe reply asap.\n`})
    expect(json('a.md').files[0]?.findings[0]?.fingerprint).toBe(before)
  })

  test('the terminal shows words in context, a summary and next steps', () => {
    write({'form.yml': refused, 'a.md': note})
    const {out} = untape('.')
    expect(out).toContain('form.yml  form · 1 question')
    expect(out).toContain('3:10       note     “asap” gives no date.')
    expect(out).toContain('We reply asap.')
    expect(out).toMatch(/2 files, \d+ words: 1 error, \d+ warnings?, \d+ notes?/)
    expect(out).toContain('What to do next:\n  1. Mend the errors first: form.yml:7')
  })

  test('more than three of a kind are summed up', () => {
    write({'a.md': Array.from({length: 5}, (_, i) => `${i} We reply asap.`).join('\n\n')})
    expect(untape('a.md').out).toContain('… and 2 more of no-vague-deadline')
  })

  test('a document cannot steer the terminal', () => {
    write({'a.md': 'We reply \u001B[31masap\u202E\u0007.\n'})
    for (const control of ['\u001B', '\u0007', '\u202E']) expect(untape('a.md').out).not.toContain(control)
  })

  test('--quiet leaves out notes, --output writes a file', () => {
    write({'a.md': note})
    expect(untape('a.md', '--quiet').out).not.toContain('asap')
    expect(untape('a.md', '--format', 'json', '--output', join(folder, 'report.json')).out).toBe('')
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({schema: 1})
  })

  test('a document in another language says what was not checked', () => {
    write({
      'a.md':
        '# Pedido de acesso\n\nPreencha este formulário para pedir acesso ao sistema. O seu pedido será analisado pela equipa de suporte, que responde no prazo de dois dias úteis. Se não tiver resposta, envie uma mensagem para o canal da equipa asap.\n',
    })
    const [file] = json('a.md').files
    expect(file?.language).toBe('pt')
    expect(file?.findings).toEqual([])
    expect(file?.notChecked).toEqual([{reason: 'The document is in Portuguese: the rules for English were not run.', place: ''}])
    expect(untape('a.md').out).toContain('not checked: The document is in Portuguese')
  })
})

describe('configuration', () => {
  test('severity, options, overrides, kinds, meta and a glossary of one’s own', () => {
    write({
      'untape.yml': `
extends: recommended
kinds: {process: ['guides/**']}
meta:
  - files: 'guides/**'
    owner: Service desk
    contact: '#help'
rules:
  no-vague-deadline: warning
  max-sentence-length: {severity: warning, options: {max: 5}}
glossary: [words.yml]
overrides:
  - files: 'it/**'
    rules: {no-vague-deadline: off}
`,
      'words.yml': '- term: wombatise\n  status: avoid\n  say: [tidy up]\n  source: our team\n',
      'guides/a.md': 'Please wombatise the desk. We reply asap.\n',
      'it/b.md': 'We reply asap. This is a sentence of more than five words.\n',
    })
    const files = json('.').files.map(({path, findings}) => [path, ...findings.map(({rule, severity}) => `${rule} ${severity}`)])
    expect(files).toEqual([
      ['guides/a.md', 'no-jargon note', 'no-vague-deadline warning'],
      ['it/b.md', 'max-sentence-length warning'],
    ])
  })

  test.each([
    ['rulez:\n  x: off\n', 'untape.yml:1: there is no key “rulez”: did you mean “rules”?'],
    ['rules:\n  no-jargn: off\n', 'untape.yml:2: there is no rule “no-jargn”: did you mean “no-jargon”?'],
    ['rules:\n  no-jargon: loud\n', 'untape.yml:2: there is no severity “loud”: use off, note, warning, error'],
    ['rules:\n  max-fields: {options: {maximum: 3}}\n', 'untape.yml:2: there is no option “maximum”'],
    ['rules:\n  max-fields: {options: {max: many}}\n', 'untape.yml:2: the option “max” takes a number, not a string'],
    ['extends: strictest\n', 'untape.yml:1: there is no profile “strictest”: did you mean “strict”?'],
    ['overrides:\n  - rules: {no-jargon: off}\n', 'untape.yml:2: this entry needs “files:” with the paths it is for'],
    ['rules: [\n', 'untape.yml:2: this is not valid YAML'],
    ['glossary: [words.yml]\n', 'words.yml cannot be read'],
  ])('a mistake gives one sentence with its line: %j', (config, message) => {
    write({'untape.yml': config, 'a.md': note})
    const {code, err} = untape('.')
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test.each([
    ['- trem: x\n  status: ok\n  source: us\n', 'words.yml:1: there is no key “trem”: did you mean “term”?'],
    ['- term: x\n  status: ok\n  source: us\n- term: y\n  status: bad\n', 'words.yml:4: “y” has the unknown status “bad”: use avoid, explain or ok'],
    ['- term: x\n  status: avoid\n  source: us\n', 'words.yml:1: “x” needs “say:” with what to write instead'],
    ['- term: x\n  status: ok\n', 'words.yml:1: “x” needs “source:”'],
  ])('so does a glossary entry: %j', (glossary, message) => {
    write({'untape.yml': 'glossary: [words.yml]\n', 'words.yml': glossary, 'a.md': note})
    const {code, err} = untape('.')
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  test('CODEOWNERS names the owner, config.yml of the issue folder the contact', () => {
    const form =
      'name: Laptop\ndescription: Ask for one\nbody:\n  - type: input\n    attributes: {label: Size}\n  - type: input\n    attributes: {label: Colour}\n'
    const rules = (): string[] =>
      json('.')
        .files.filter(({path}) => path.endsWith('laptop.yml'))
        .flatMap(({findings}) => findings.map(({rule}) => rule))
    write({'.git/HEAD': '', '.github/ISSUE_TEMPLATE/laptop.yml': form})
    expect(rules().some((rule) => rule === 'require-owner' || rule === 'require-contact')).toBe(true)
    write({
      '.github/CODEOWNERS': '* @org/desk\n',
      '.github/ISSUE_TEMPLATE/config.yml': 'contact_links:\n  - name: Help\n    url: https://help.test\n    about: Ask us\n',
    })
    expect(rules().filter((rule) => rule === 'require-owner' || rule === 'require-contact')).toEqual([])
  })
})

describe('suppressions', () => {
  const quotes = (): string[] => json('.').files.flatMap(({findings}) => findings.map(({rule, position}) => `${rule} ${position?.start.line}`))

  test('next line, with a reason', () => {
    write({'a.md': '<!-- untape-disable-next-line no-vague-deadline -- quoted from the law -->\nWe reply asap.\n\nThey reply asap.\n'})
    expect(quotes()).toEqual(['no-vague-deadline 4'])
  })

  test('a stretch, and the whole file in front matter', () => {
    write({
      'a.md': 'One asap.\n\n<!-- untape-disable no-vague-deadline -- quoted -->\n\nTwo asap.\n\n<!-- untape-enable no-vague-deadline -->\n\nThree asap.\n',
    })
    expect(quotes()).toEqual(['no-vague-deadline 1', 'no-vague-deadline 9'])
    write({'a.md': '---\nuntape-disable: [{rule: no-vague-deadline, reason: quoted, until: 2027-01-31}]\n---\n\nOne asap.\n'})
    expect(quotes()).toEqual([])
    expect(untape('.', '--today', '2027-02-01').out).toContain('asap')
    expect(untape('.', '--today', '2027-02-01').out).toContain('no-expired-suppression')
  })

  test('in a form, with #', () => {
    write({
      'f.yml':
        'name: Laptop\ndescription: Ask for one\nbody:\n  - type: markdown\n    attributes:\n      # untape-disable-next-line no-vague-deadline -- agreed with the owner\n      value: We reply asap.\n  - type: input\n    attributes: {label: Size}\n',
    })
    expect(quotes().filter((one) => one.startsWith('no-vague'))).toEqual([])
  })

  test('without a reason nothing is suppressed, and it is reported', () => {
    write({'a.md': '<!-- untape-disable-next-line no-vague-deadline -->\nWe reply asap.\n'})
    expect(quotes()).toEqual(['require-suppression-reason 1', 'no-vague-deadline 2'])
  })
})

describe('suppressions that have had their day', () => {
  const rulesIn = (content: string, ...argv: string[]): string[] => {
    write({'a.md': content})
    return json('a.md', ...argv).files[0]?.findings.map(({rule, position}) => `${rule} ${position?.start.line}`) ?? []
  }

  test('one that suppresses nothing is reported, one that does is not', () => {
    expect(rulesIn('<!-- untape-disable-next-line no-vague-deadline -- quoted -->\nWe reply today.\n')).toEqual(['no-unused-suppression 1'])
    expect(rulesIn('<!-- untape-disable-next-line no-vague-deadline -- quoted -->\nWe reply asap.\n')).toEqual([])
  })

  test('so is one of a rule that does not exist, but not one of a rule that is off', () => {
    expect(rulesIn('<!-- untape-disable-next-line no-vague-dedline -- quoted -->\nWe reply asap.\n')).toEqual([
      'no-unused-suppression 1',
      'no-vague-deadline 2',
    ])
    write({'untape.yml': 'rules: {no-vague-deadline: off}\n'})
    expect(rulesIn('<!-- untape-disable-next-line no-vague-deadline -- quoted -->\nWe reply asap.\n')).toEqual([])
  })

  test('a date in the reason ends it', () => {
    const content = '<!-- untape-disable-next-line no-vague-deadline -- agreed until 2027-01-31 -->\nWe reply asap.\n'
    expect(rulesIn(content, '--today', '2027-01-31')).toEqual([])
    expect(rulesIn(content, '--today', '2027-02-01')).toEqual(['no-expired-suppression 1', 'no-vague-deadline 2'])
  })

  test('a stretch in YAML that is never used is reported at its comment', () => {
    write({'f.yml': '# untape-disable no-threat -- agreed\nname: Laptop\ndescription: Ask for one\nbody:\n  - type: input\n    attributes: {label: Size}\n'})
    expect(json('f.yml').files[0]?.findings.map(({rule, quote}) => `${rule}: ${quote}`)).toContain(
      'no-unused-suppression: # untape-disable no-threat -- agreed',
    )
  })
})

describe('other commands', () => {
  test('a word that is suppressed in one place is still reported in another', () => {
    write({
      'a.md':
        '<!-- untape-disable-next-line prefer-plain-words -- quoted -->\nWe meet prior to lunch.\n\nThey meet prior to tea.\n\nYou meet prior to dinner.\n',
    })
    const [finding] = json('a.md').files[0]?.findings ?? []
    expect(finding).toMatchObject({rule: 'prefer-plain-words', measure: 2, position: {start: {line: 4}}})
    expect(finding?.occurrences).toHaveLength(2)
  })

  test('a missing path does not stop the others', () => {
    write({'a.md': note})
    const {code, err, out} = untape('gone.md', 'a.md')
    expect(code).toBe(2)
    expect(err).toBe('untape: gone.md: there is no such file or folder.\n')
    expect(out).toContain('asap')
  })

  test('the config.yml of an issue folder is no form', () => {
    write({
      '.github/ISSUE_TEMPLATE/config.yml':
        'blank_issues_enabled: false\ncontact_links:\n  - name: Help desk\n    url: https://help.test\n    about: We reply asap.\n',
    })
    const [file] = json('.').files
    expect(file).toMatchObject({format: 'issue-config', kind: 'other'})
    expect(file?.findings.map(({rule, quote}) => `${rule}: ${quote}`)).toEqual(['no-vague-deadline: asap'])
  })

  test('the configuration is the nearest to the first path', () => {
    write({'docs/untape.yml': 'rules: {no-vague-deadline: off}\n', 'docs/a.md': note})
    expect(json('docs').files[0]?.findings).toEqual([])
  })

  test('init writes a start that works, and leaves what is there', () => {
    write({'a.md': note})
    expect(untape('init').code).toBe(0)
    expect(untape('.').code).toBe(0)
    write({'untape.yml': 'rules: {no-vague-deadline: off}\n'})
    expect(untape('init').out).toContain('untape.yml is there already')
    expect(readFileSync(join(folder, 'untape.yml'), 'utf8')).toContain('off')
    expect(existsSync(join(folder, '.github'))).toBe(false)
  })

  test('init writes the workflow into the root of a Git repository', () => {
    write({'.git/HEAD': '', 'docs/a.md': note})
    expect(runIn(join(folder, 'docs'), ['init']).out).toContain('wrote .github/workflows/untape.yml')
    expect(existsSync(join(folder, 'docs/untape.yml'))).toBe(true)
    expect(readFileSync(join(folder, '.github/workflows/untape.yml'), 'utf8')).toContain('pull-requests: write')
    expect(untape('init').out).toContain('.github/workflows/untape.yml is there already')
  })

  test('behind “--” everything is a path, and a path that is not there is all that is said', () => {
    write({'--odd.md': note})
    expect(untape('--', '--odd.md').code).toBe(0)
    expect(untape('nowhere.md')).toMatchObject({code: 2, out: ''})
  })

  test('explain, rules, help and version', () => {
    expect(untape('explain', 'no-threat').out).toContain('will be rejected')
    expect(untape('rules').out.trim().split('\n').length).toBeGreaterThanOrEqual(17)
    expect(untape('--help').out).toContain('untape init')
    expect(untape('--version').out).toBe(`${version}\n`)
  })
})
