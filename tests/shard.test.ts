import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {FileReport} from '../src/report.ts'
import {inShard, readShard, shardOf} from '../src/shard.ts'
import {aFolder, repository} from './a-folder.ts'
import {runIn, runMany} from './command.ts'

let folder: ReturnType<typeof aFolder>
beforeEach(() => {
  folder = aFolder()
})
afterEach(() => folder.remove())

const run = (...argv: string[]) => runIn(folder.path, argv)

/** Runs all shards into files, and names them. */
async function shards(of: number, ...argv: string[]): Promise<string[]> {
  const names = Array.from({length: of}, (_, i) => `shard-${i + 1}-of-${of}.json`)
  for (const [i, name] of names.entries()) await runMany(folder.path, ['--shard', `${i + 1}/${of}`, '--format', 'json', '--output', name, ...argv])
  return names
}

describe('which files', () => {
  const files = (...paths: string[]) => paths.map((path) => ({root: '/r', path}))

  test('a part of a whole, and nothing else', () => {
    expect(readShard('2/3')).toEqual({index: 2, of: 3})
    expect(readShard('256/256')).toEqual({index: 256, of: 256})
    for (const text of ['0/3', '4/3', '3', '1/', '/3', '1/0', '1/257', '-1/3', '1.5/3', ' 1/3', '1/3 ', '1e1/20']) expect(readShard(text), text).toBe(undefined)
  })

  test('the part of a path is what its documentation says, on every machine', () => {
    // printf docs/ä | sha256sum → a060e86b…
    expect(shardOf('docs/ä', 1)).toBe(1)
    expect([2, 3, 7, 256].map((of) => shardOf('docs/ä', of))).toEqual([2, 3, 7, 256].map((of) => (0xa060e86b % of) + 1))
  })

  test('every file is in one part, and those of a folder are together', () => {
    const all = files(...Array.from({length: 300}, (_, i) => `f${i % 60}/${i}.md`))
    const parts = Array.from({length: 7}, (_, i) => inShard(all, {index: i + 1, of: 7}))
    expect(parts.flat().sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual(all.sort((a, b) => (a.path < b.path ? -1 : 1)))
    expect(parts.every((part) => part.length > 0)).toBe(true)
    const folders = parts.map((part) => new Set(part.map(({path}) => path.split('/')[0])))
    expect(folders.reduce((sum, {size}) => sum + size, 0)).toBe(60)
  })

  test('a folder of more than 200 files is split; one of the same name in another repository is not', () => {
    const large = files(...Array.from({length: 201}, (_, i) => `docs/${i}.md`))
    const parts = Array.from({length: 3}, (_, i) => inShard(large, {index: i + 1, of: 3}).length)
    expect(Math.min(...parts)).toBeGreaterThan(40)
    const elsewhere = [...large, ...['x', 'y', 'z'].map((name) => ({root: '/other', path: `docs/${name}.md`}))]
    expect(inShard(elsewhere, {index: shardOf('docs', 3), of: 3}).filter(({root}) => root === '/other')).toHaveLength(3)
  })
})

describe('shards merged are one run', () => {
  const formats = ['json', 'terminal', 'sarif', 'github', 'markdown', 'junit']

  test('of 1, 2, 3 and 7 shards, byte for byte and with its exit code', async () => {
    folder.write(repository)
    const whole = new Map(await Promise.all(formats.map(async (format) => [format, await runMany(folder.path, ['--format', format])] as const)))
    for (const of of [1, 2, 3, 7]) {
      const names = await shards(of)
      for (const [format, ran] of whole) expect(run('merge', '--format', format, ...names), `${of} ${format}`).toEqual(ran)
    }
    expect(whole.get('json')?.code).toBe(2)
    const {files} = JSON.parse(whole.get('json')?.out ?? '') as {files: FileReport[]}
    const rules = new Set(files.flatMap(({findings}) => findings.map(({rule}) => rule)))
    for (const rule of ['no-duplicate-form', 'no-undefined-acronym', 'consistent-terms', 'prefer-plain-words', 'valid-issue-form'])
      expect(rules).toContain(rule)
  })

  test('from another folder, with paths as the shards wrote them', () => {
    folder.write(repository)
    const docs = join(folder.path, 'docs')
    const names = [1, 2].map((index) => {
      runIn(docs, ['.', '../desk', '--shard', `${index}/2`, '--format', 'json', '--output', `s${index}.json`])
      return `s${index}.json`
    })
    expect(runIn(docs, ['merge', ...names])).toEqual(runIn(docs, ['.', '../desk']))
  })

  test('without files, and with a path that is not there, which is said once', async () => {
    expect(run('merge', ...(await shards(3)))).toEqual(run('.'))
    const whole = run('gone.md', '.')
    expect(run('merge', ...(await shards(3, 'gone.md', '.')))).toEqual(whole)
    expect(whole).toMatchObject({code: 2, err: 'untape: gone.md: there is no such file or folder.\n'})
  })

  test('the report of a shard for people says that it is a part', () => {
    folder.write({'docs/a.md': 'We reply asap.\n'})
    const full = shardOf('docs', 2)
    expect(run('--shard', `${full}/2`).out).toContain(`This is part ${full} of 2 of the files: “untape merge” joins the JSON reports of all.`)
    expect(run('--shard', `${full}/2`, '--format', 'markdown').out).toContain(`This is part ${full} of 2 of the files`)
    expect(run('--shard', `${3 - full}/2`).out).toBe(`No file falls into part ${3 - full} of 2 of the files.\n`)
    expect(run('--shard', `${3 - full}/2`, '--format', 'markdown').out).toBe(`## untape: no file falls into part ${3 - full} of 2 of the files\n`)
    expect(run('burden', '--shard', `${full}/2`).err).toBe(`untape: this is part ${full} of 2 of the files.\n`)
  })

  test('with the exit code of --fail-on, also for notes that are left out', async () => {
    folder.write({'docs/a.md': 'We reply asap.\n', 'forms/b.md': 'Nothing.\n'})
    for (const argv of [
      ['--fail-on', 'note'],
      ['--fail-on', 'note', '--quiet'],
      ['--fail-on', 'warning'],
      ['--quiet', '--format', 'json'],
    ]) {
      const whole = run(...argv)
      expect(run('merge', ...(await shards(3, '--quiet')), '--quiet', ...argv).code).toBe(whole.code)
      expect(run('merge', ...(await shards(3)), ...argv)).toEqual(whole)
    }
    const quiet = run('--quiet', '--fail-on', 'note')
    expect(quiet.code).toBe(1)
    expect(run('merge', ...(await shards(2, '--quiet')), '--fail-on', 'note')).toEqual(quiet)
  })

  test('with a baseline, of the shards or of the merge', async () => {
    folder.write({'docs/a.md': 'We reply asap.\n', 'forms/b.md': 'We reply asap. Utilise it.\n'})
    run('--baseline', 'known.json')
    folder.write({'forms/b.md': 'We reply asap. Provision it.\n', 'more/c.md': 'We reply shortly.\n'})
    const whole = run('--baseline', 'known.json')
    expect(run('merge', '--baseline', 'known.json', ...(await shards(3)))).toEqual(whole)
    const names = await shards(3, '--baseline', 'known.json')
    expect(run('merge', ...names)).toEqual({...whole, err: ''})
    expect(run('merge', '--baseline', 'known.json', ...names)).toMatchObject({
      code: 2,
      err: 'untape: the shards were run with a baseline: give --baseline to the shards or to the merge, not to both.\n',
    })
  })

  test('a baseline is recorded by a merge, and by no shard', async () => {
    folder.write({'docs/a.md': 'We reply asap.\n', 'forms/b.md': 'We reply asap.\n'})
    expect(run('--shard', '1/2', '--baseline', 'known.json').err).toContain('there is no known.json: record it first')
    expect(run('merge', '--baseline', 'known.json', ...(await shards(2))).err).toContain('known.json: 2 findings recorded')
    expect(run('--baseline', 'known.json', '--fail-on', 'note')).toMatchObject({code: 0, err: ''})
    expect(run('merge', '--baseline', 'other.json', ...(await shards(2, '--quiet'))).err).toContain('there is no other.json: record it first')
  })
})

describe('one sentence for what cannot be merged', () => {
  const refused = (...argv: string[]): string => {
    const {code, err, out} = run('merge', ...argv)
    expect({code, out}).toEqual({code: 2, out: ''})
    return err
  }

  test('a shard that is missing, there twice, or of another whole', async () => {
    folder.write({'docs/a.md': 'We reply asap.\n'})
    const [a = '', b = '', c = ''] = await shards(3)
    expect(refused(a, c)).toBe('untape: shard 2 of 3 is missing.\n')
    expect(refused(a, b, c, b)).toBe('untape: shard 2 of 3 is there 2 times.\n')
    expect(refused(a, b, ...(await shards(2)))).toBe('untape: one report is of 3 shards and another of 2: merge the shards of one run.\n')
    expect(refused()).toBe('untape: merge takes the JSON reports of all shards, such as “untape merge report-*.json”.\n')
    expect(refused('1.json', '2.json', '--output', '2.json')).toBe('untape: --output would write over 2.json, which is merged: name another file.\n')
  })

  test('other options, another version, another report', async () => {
    folder.write({'docs/a.md': 'We reply asap.\n'})
    const [a = '', b = ''] = await shards(2)
    run('--shard', '2/2', '--quiet', '--format', 'json', '--output', 'quiet.json')
    expect(refused(a, 'quiet.json')).toBe('untape: the shards are not of one run: give all of them the same --quiet.\n')
    const other = (...argv: string[]): string => {
      expect(run('--shard', '2/2', '--format', 'json', '--output', 'other.json', ...argv).err).toBe('')
      return refused(a, 'other.json').replace('untape: the shards are not of one run: give all of them the same ', '')
    }
    expect(other('docs')).toBe('files and folders.\n')
    expect(other('--today', '2026-01-01')).toBe('--today.\n')
    folder.write({'other.yml': 'extends: strict\n', 'empty.json': '{}'})
    expect(other('--config', join(folder.path, 'other.yml'))).toBe('configuration and glossaries.\n')
    expect(refused('empty.json')).toBe('untape: empty.json is not a report of untape.\n')
    const text = run('--shard', '1/2', '--format', 'json').out
    writeFileSync(join(folder.path, 'old.json'), text.replace(/"version": "[^"]+"/, '"version": "0.0.7"'))
    expect(refused('old.json', b)).toMatch(/^untape: old\.json is of version 0\.0\.7 and this is [\d.]+: run all shards and the merge with one version\.\n$/)
    run('--format', 'json', '--output', 'whole.json')
    expect(refused('whole.json')).toBe('untape: whole.json is no report of a shard: make it with “--shard 1/3 --format json”.\n')
    expect(refused('gone.json')).toBe('untape: gone.json cannot be read.\n')
    expect(refused('docs/a.md')).toBe('untape: docs/a.md is not valid JSON.\n')
  })

  test.each([
    ['null', () => null],
    ['a list', () => []],
    ['no files', (report: Report) => ({...report, files: 7})],
    ['a finding without a rule', (report: Report) => ({...report, files: [{...report.files[0], findings: [{severity: 'note'}]}]})],
    ['an unknown severity', (report: Report) => ({...report, files: [{...report.files[0], findings: [{...report.files[0]?.findings[0], severity: 'fatal'}]}]})],
    ['an unknown key', (report: Report) => ({...report, files: [{...report.files[0], command: 'x'}]})],
    ['excerpts of another shape', (report: Report) => ({...report, shard: {...report.shard, excerpts: {'docs/a.md': {x: 1}}}})],
    ['a shard of another shape', (report: Report) => ({...report, shard: 1})],
  ])('a report that holds %s', (_, change) => {
    folder.write({'docs/a.md': 'We reply asap.\n'})
    const report = JSON.parse(run('--shard', '1/1', '--format', 'json').out) as Report
    writeFileSync(join(folder.path, 'r.json'), JSON.stringify(report))
    expect(run('merge', 'r.json').code).toBe(0)
    writeFileSync(join(folder.path, 'r.json'), JSON.stringify(change(report)))
    expect(refused('r.json')).toMatch(/^untape: r\.json is not a report of untape(?:: [^\n]+)?\.\n$/)
  })

  test('options that do not go together', () => {
    expect(refused('--format', 'html', 'a.json')).toBe('untape: --format takes terminal, json, sarif, github, markdown, junit; “html” is none of them.\n')
    for (const one of ['--since', '--config', '--cache=x'])
      expect(refused(one, ...(one === '--cache=x' ? [] : ['main']), 'a.json'), one).toContain('goes with the runs of the shards')
    expect(run('--shard', '3/2').err).toBe('untape: --shard takes a part of a whole, from 1/N to N/N with N up to 256, such as 1/3; “3/2” is none.\n')
    expect(run('--shard', '1/2', '--stdin').err).toBe('untape: --shard does not go with --stdin.\n')
    expect(run('--shard', '1/2', '--baseline', 'x.json', '--prune').err).toBe('untape: --shard does not go with --prune.\n')
  })
})

interface Report {
  readonly files: readonly FileReport[]
  readonly shard: object
}
