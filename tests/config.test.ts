import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {rules} from '../rules/index.ts'
import {run} from '../src/cli/run.ts'
import {type Config, configFor, type FileConfig, readConfig} from '../src/config.ts'
import {metaKeys, overrideKeys, topKeys} from '../src/config-keys.ts'
import {profiles} from '../src/profiles.ts'
import {runIn} from './command.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'untape-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
}

function read(source: string): Config {
  write({'untape.yml': source})
  return readConfig(join(folder, 'untape.yml'), rules)
}

function settingsFor(source: string, path = 'a.md'): FileConfig['settings'] {
  return configFor(read(source), join(folder, path)).settings
}

describe('profiles', () => {
  const off = rules.filter(({severity}) => severity === 'off').map(({id}) => id)

  test('recommended says nothing: the rules have their own strength', () => {
    expect(settingsFor('extends: recommended\n')).toEqual({})
    expect(settingsFor('files: []\n')).toEqual({})
  })

  test('strict has every rule on, shorter sentences and a lower reading grade', () => {
    const settings = settingsFor('extends: strict\n')
    expect(Object.keys(settings).sort()).toEqual([...new Set([...off, 'max-reading-grade', 'max-sentence-length'])].sort())
    for (const id of off) expect(settings[id]?.severity).toBe('note')
    expect(settings['max-sentence-length']?.options).toEqual({max: 25})
    expect(settings['max-reading-grade']?.options).toEqual({max: 9})
    expect(settingsFor('extends: [recommended, strict]\n')).toEqual(settings)
  })

  test('an override may have a profile of its own', () => {
    const source = "overrides:\n  - files: 'handbook/**'\n    extends: strict\n    rules: {max-reading-grade: off}\n"
    expect(settingsFor(source, 'forms/a.md')).toEqual({})
    const settings = settingsFor(source, 'handbook/a.md')
    expect(settings['max-sentence-length']?.options).toEqual({max: 25})
    expect(settings['max-reading-grade']?.severity).toBe('off')
  })

  test('rules and overrides win, each over the layer before it', () => {
    const source = `extends: strict
rules:
  max-sentence-length: warning
  max-reading-grade: {options: {max: 11}}
overrides:
  - files: 'it/**'
    rules: {max-sentence-length: off}
  - files: 'it/short/**'
    rules: {max-sentence-length: {severity: note, options: {max: 15}}}
`
    expect(settingsFor(source)).toMatchObject({'max-sentence-length': {severity: 'warning', options: {max: 25}}, 'max-reading-grade': {options: {max: 11}}})
    expect(settingsFor(source, 'it/a.md')).toMatchObject({'max-sentence-length': {severity: 'off', options: {max: 25}}})
    expect(settingsFor(source, 'it/short/a.md')).toMatchObject({'max-sentence-length': {severity: 'note', options: {max: 15}}})
  })

  test('a list of profiles that are not there is a mistake with its line', () => {
    expect(() => read('extends:\n  - recommended\n  - strickt\n')).toThrow('untape.yml:3: there is no profile “strickt”: did you mean “strict”?')
  })
})

describe('explain-config', () => {
  function untape(...argv: string[]): {code: number; out: string; err: string} {
    return runIn(folder, argv)
  }

  const config = `extends: strict
kinds: {process: ['guides/**']}
audience: it
meta:
  - files: '**'
    owner: Nobody
  - files: 'guides/**'
    owner: Service desk
rules:
  no-vague-deadline: off
  max-sentence-length: {severity: warning, options: {max: 28}}
overrides:
  - files: 'it/**'
    rules: {no-jargon: off}
  - files: 'guides/**'
    audience: everyone
    glossary: [words.yml]
    rules: {no-jargon: warning}
`
  const guide = 'Ask for a key. We reply within 2 working days.\n'

  test('says what holds for a file and which layer says so', () => {
    write({'.git/HEAD': '', 'untape.yml': config, 'words.yml': '', 'guides/a.md': guide, CODEOWNERS: '* @org/desk\n'})
    const {code, out} = untape('explain-config', 'guides/a.md', '--format', 'json')
    expect(code).toBe(0)
    const applied = JSON.parse(out) as {rules: {id: string}[]} & Record<string, unknown>
    expect(applied).toMatchObject({
      schema: 1,
      file: 'guides/a.md',
      config: 'untape.yml',
      profiles: ['strict'],
      kind: {value: 'process', from: 'kinds'},
      audience: {value: 'everyone', from: 'overrides 2'},
      language: {value: 'en', from: 'found in the document'},
      glossaries: ['built in', 'words.yml'],
      owner: {value: 'Service desk', from: 'meta 2'},
      contact: null,
      responseTime: {value: expect.stringContaining('2 working days') as string, from: 'the document'},
    })
    const rule = (id: string): unknown => applied.rules.find((one) => one.id === id)
    expect(applied.rules).toHaveLength(rules.length)
    expect(rule('no-jargon')).toEqual({id: 'no-jargon', severity: {value: 'warning', from: 'overrides 2'}, options: {}})
    expect(rule('no-vague-deadline')).toMatchObject({severity: {value: 'off', from: 'rules'}})
    expect(rule('max-sentence-length')).toMatchObject({severity: {value: 'warning', from: 'rules'}, options: {max: {value: 28, from: 'rules'}}})
    expect(rule('max-reading-grade')).toMatchObject({severity: {from: 'default'}, options: {max: {value: 9, from: 'profile strict'}}})
  })

  test('is readable, and says which rules are silent', () => {
    write({'.git/HEAD': '', 'untape.yml': config, 'a.md': '---\nowner: Key desk\nlang: pt\n---\n\nText\n'})
    const {out} = untape('explain-config', 'a.md')
    expect(out).toContain('  audience       it  (audience)\n')
    expect(out).toContain('  language       pt  (front matter)\n')
    expect(out).toContain('  owner          Key desk  (the document)\n')
    expect(out).toContain('  answer time    not said\n')
    expect(out).toMatch(/ {2}prefer-plain-words +note +default +silent here: it does not know the language\n/)
    expect(out).toMatch(/ {2}max-fields +note +default +silent here: the document is neither form nor process; max: 12/)
  })

  test('says what CODEOWNERS and the folder say, and needs no configuration', () => {
    write({
      '.git/HEAD': '',
      '.github/CODEOWNERS': '* @org/desk\n',
      '.github/ISSUE_TEMPLATE/config.yml': 'contact_links:\n  - name: Help\n    url: https://help.test\n    about: Ask us\n',
      '.github/ISSUE_TEMPLATE/key.yml': 'name: Key\ndescription: Ask for one\nbody:\n  - type: input\n    attributes: {label: Size}\n',
    })
    const {out} = untape('explain-config', '.github/ISSUE_TEMPLATE/key.yml')
    expect(out).toContain('none: everything is as it is by default')
    expect(out).toContain('recommended  (default)')
    expect(out).toContain('@org/desk  (CODEOWNERS)')
    expect(out).toContain('https://help.test  (config.yml of the issue forms)')
  })

  test.each([
    [[], 'explain-config takes one file'],
    [['gone.md'], 'gone.md cannot be read'],
    [['a.md', '--config', 'gone.yml'], 'gone.yml cannot be read'],
  ])('exit code 2 and one sentence: %j', (argv, message) => {
    write({'a.md': guide})
    const {code, err} = untape('explain-config', ...argv)
    expect(code).toBe(2)
    expect(err).toBe(`untape: ${message}.\n`)
  })
})

describe('the schema for editors', () => {
  type Node = {
    properties: Record<string, Node>
    additionalProperties?: boolean
    enum?: unknown[]
    anyOf?: Node[]
    type?: string
    default?: unknown
    required?: string[]
  }
  const text = readFileSync(new URL('../untape.schema.json', import.meta.url), 'utf8')
  const schema = JSON.parse(text) as Node & {definitions: Record<string, Node>}

  test('knows the keys that the configuration knows, and no others', () => {
    expect(Object.keys(schema.properties)).toEqual(topKeys)
    expect(Object.keys(schema.definitions.meta?.properties ?? {})).toEqual(metaKeys)
    expect(Object.keys(schema.definitions.override?.properties ?? {})).toEqual(overrideKeys)
    expect(schema.definitions.profile?.enum).toEqual(Object.keys(profiles))
    for (const one of [schema, schema.definitions.meta, schema.definitions.override, schema.definitions.rules]) expect(one?.additionalProperties).toBe(false)
  })

  test.each(rules.map((rule) => [rule.id, rule] as const))('knows %s and its options', (id, rule) => {
    const setting = schema.definitions.rules?.properties[id]?.anyOf?.[1]
    const options = setting?.properties.options?.properties ?? {}
    expect(Object.fromEntries(Object.entries(options).map(([name, one]) => [name, one.default]))).toEqual(rule.options)
    for (const [name, {type}] of Object.entries(options)) {
      const value: unknown = Reflect.get(rule.options, name)
      expect(type).toBe(Array.isArray(value) ? 'array' : typeof value)
    }
  })

  test('points nowhere that is not there', () => {
    for (const [, name = ''] of text.matchAll(/"\$ref": "#\/definitions\/(\w+)"/g)) expect(Object.keys(schema.definitions)).toContain(name)
  })

  test('what it allows can be read: every rule with every default', () => {
    const lines = rules.map(({id, options}) => `  ${id}: {severity: note, options: ${JSON.stringify(options)}}`)
    expect(Object.keys(read(`extends: [${Object.keys(profiles).join(', ')}]\nrules:\n${lines.join('\n')}\n`).layers.at(-1)?.rules ?? {})).toHaveLength(
      rules.length,
    )
  })

  test('init names it where the package is installed', () => {
    const io = {
      cwd: folder,
      colours: false,
      isTerminal: false,
      isAutomated: false,
      out: () => {},
      error: () => {},
      progress: () => {},
      readStdin: () => Buffer.from(''),
    }
    run(['init'], io)
    expect(readFileSync(join(folder, 'untape.yml'), 'utf8')).toMatch(/^# What untape/)
    write({'node_modules/untape/untape.schema.json': text})
    run(['init', '--force'], io)
    expect(readFileSync(join(folder, 'untape.yml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=node_modules\/untape\/untape\.schema\.json\n# What untape/,
    )
    expect(run(['.'], io)).toBe(0)
  })
})
