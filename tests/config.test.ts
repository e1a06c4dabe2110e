import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {rules} from '../rules/index.ts'
import {type Config, configFor, type FileConfig, readConfig} from '../src/config.ts'

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
