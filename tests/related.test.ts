import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {run} from '../src/cli/run.ts'
import {DiskTree} from '../src/files.ts'
import {factsOf, lint, readDocument} from '../src/index.ts'
import {Neighbours} from '../src/neighbours.ts'
import {encodeAs} from '../src/readers/encoding.ts'
import {linkedPaths, relatedPaths as related} from '../src/related.ts'
import type {FileReport} from '../src/report.ts'

const asks = 'Ask the QZRT today, and bring the form with you.\n'
const defines = 'The quick zone review team (QZRT) meets on Mondays.\n'
const form = (label: string): string => `name: Key\ndescription: Ask for a key\nbody:\n  - type: input\n    attributes:\n      label: ${label}\n`

function document(path: string, content: string) {
  return readDocument({path, content})
}

function relatedPaths(one: ReturnType<typeof document>, namesIn: (folder: string) => readonly string[]): string[] {
  return related(one.path, one.format, linkedPaths(one), namesIn)
}

describe('which paths', () => {
  const none = (): string[] => []

  test('relative links, without fragment and query, from the folder or the root', () => {
    const text = '[a](b.md#x) [b](../c/d%20e.md?y) [c](/top.md) [d](./b.md)'
    expect(relatedPaths(document('docs/a.md', text), none)).toEqual(['docs/b.md', 'c/d e.md', 'top.md'])
  })

  test('not addresses, other formats, itself and what is outside', () => {
    const text =
      '[a](https://x.test/a.md) [b](//x.test/b.md) [c](../../c.md) [d](%2e%2e/../d.md) [e](e.png) [f](a.md) [g](mailto:a@b.md) [h](#top) [i](..\\..\\i.md)'
    expect(relatedPaths(document('docs/a.md', text), none)).toEqual([])
  })

  test('the folder, sorted, and for an issue form the forms of the repository', () => {
    const names = (folder: string): string[] => (folder === 'docs' ? ['a.md', 'b.md', 'c.md', 'x.png'] : folder === '.github/ISSUE_TEMPLATE' ? ['k.yml'] : [])
    expect(relatedPaths(document('docs/a.md', 'Text'), names)).toEqual(['docs/b.md', 'docs/c.md'])
    expect(relatedPaths(document('docs/a.yml', form('Key')), names)).toEqual(['.github/ISSUE_TEMPLATE/k.yml', 'docs/a.md', 'docs/b.md', 'docs/c.md'])
  })

  test('at most 200', () => {
    const names = (): string[] => Array.from({length: 500}, (_, i) => `${i}.md`)
    expect(relatedPaths(document('a.md', 'Text'), names)).toHaveLength(200)
  })
})

describe('facts', () => {
  test('are acronyms spelled out, sorted, and the questions of a form', () => {
    expect(factsOf(document('a.md', `${defines}\nThe big desk (BD) is here.\n`))).toEqual({acronyms: ['BD', 'QZRT'], questions: []})
    expect(factsOf(document('a.yml', form('Your  Colour of the desk')))).toEqual({acronyms: [], questions: ['colour of the desk']})
  })

  test('of related documents silence acronyms, those of the glossary too', () => {
    const related = [{path: 'b.md', facts: factsOf(document('b.md', `${defines}\nThe recovery time objective (RTO) is short.\n`))}]
    const one = document('a.md', `${asks}\nState the RTO.\n`)
    expect(lint(one).map(({rule}) => rule)).toEqual(['no-undefined-acronym', 'no-undefined-acronym'])
    expect(lint(one, {related})).toEqual([])
  })
})

describe('on the command line', () => {
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

  function json(argv: readonly string[], stdin = '', cwd = folder): {files: FileReport[]; err: string; out: string} {
    let out = ''
    let err = ''
    run([...argv, '--format', 'json'], {
      cwd,
      colours: false,
      isTerminal: false,
      isAutomated: false,
      out: (text) => {
        out += text
      },
      error: (line) => {
        err += line
      },
      progress: () => {},
      readStdin: () => Buffer.from(stdin),
    })
    return {...(JSON.parse(out) as {files: FileReport[]}), err, out}
  }

  const quotes = (argv: readonly string[], stdin = ''): string[] => json(argv, stdin).files.flatMap(({findings}) => findings.map(({quote}) => quote))

  test('one named file hears what its folder and its links say', () => {
    write({'.git/HEAD': '', 'docs/a.md': asks})
    expect(quotes(['docs/a.md'])).toEqual(['QZRT'])
    write({'docs/b.md': defines})
    expect(quotes(['docs/a.md'])).toEqual([])
    rmSync(join(folder, 'docs/b.md'))
    write({'docs/a.md': `${asks}\nSee [the team](../teams/qzrt.md).\n`, 'teams/qzrt.md': defines})
    expect(quotes(['docs/a.md'])).toEqual([])
    expect(quotes(['--stdin', '--stdin-filename', 'docs/a.md'], `${asks}\nSee [the team](../teams/qzrt.md).\n`)).toEqual([])
  })

  test('a folder that is not linked says nothing', () => {
    write({'.git/HEAD': '', 'docs/a.md': asks, 'teams/qzrt.md': defines})
    expect(quotes(['docs'])).toEqual(['QZRT'])
    expect(quotes(['.'])).toEqual(['QZRT'])
  })

  test('nor do files that Git ignores, that cannot be read, or that lie outside of the repository', () => {
    const outside = mkdtempSync(join(tmpdir(), 'untape-'))
    try {
      writeFileSync(join(outside, 'out.md'), defines)
      write({'.git/HEAD': '', '.gitignore': 'c.md\n', 'a.md': `${asks}\n[x](../${outside.split('/').at(-1)}/out.md) [y](gone.md) [z](d.md)\n`, 'c.md': defines})
      writeFileSync(join(folder, 'b.md'), new Uint8Array([0xe9, 0xff]))
      mkdirSync(join(folder, 'd.md'))
      symlinkSync(join(outside, 'out.md'), join(folder, 'link.md'))
      expect(quotes(['a.md'])).toEqual(['QZRT'])
      expect(json(['a.md']).err).toBe('')
    } finally {
      rmSync(outside, {recursive: true, force: true})
    }
  })

  test('the report carries facts and is the same whatever the order of paths', () => {
    write({'.git/HEAD': '', 'a.md': asks, 'b.md': defines, 'c.yml': form('Key number')})
    expect(json(['.']).files.map(({facts}) => facts)).toEqual([
      {acronyms: [], questions: [], uses: ['QZRT']},
      {acronyms: ['QZRT'], questions: []},
      {acronyms: [], questions: ['key number']},
    ])
    expect(json(['c.yml', 'b.md', 'a.md']).out).toBe(json(['a.md', 'b.md', 'c.yml']).out)
    expect(json(['b.md', 'a.md']).files.find(({path}) => path === 'a.md')).toEqual(json(['a.md']).files[0])
  })

  test('outside of a repository the folder of the file counts', () => {
    write({'docs/a.md': asks, 'docs/b.md': defines, 'elsewhere/x.md': ''})
    const {files} = json([join(folder, 'docs/a.md')], '', join(folder, 'elsewhere'))
    expect(files.flatMap(({findings}) => findings)).toEqual([])
  })

  test('each file is opened once', () => {
    write({'.git/HEAD': '', 'a.md': asks, 'b.md': asks, 'c.md': defines})
    const opened: string[] = []
    const neighbours = new Neighbours(new DiskTree(folder), (path) => {
      opened.push(path)
      return document('c.md', defines)
    })
    neighbours.relatedTo(document('a.md', asks))()
    neighbours.relatedTo(document('b.md', asks))()
    expect(opened.sort()).toEqual(['a.md', 'b.md', 'c.md'])
    expect(neighbours.take('c.md')).toMatchObject({path: 'c.md', source: defines})
    expect(neighbours.take('c.md')).toBeUndefined()
  })

  describe('asked for a word', () => {
    function ask(files: Readonly<Record<string, string | Uint8Array>>) {
      write({'.git/HEAD': '', 'a.md': asks})
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
      const opened: string[] = []
      const read = (path: string, content: Uint8Array) => {
        opened.push(path)
        return readDocument({path, content})
      }
      const neighbours = new Neighbours(new DiskTree(folder), read, {isDue: () => false})
      return {opened, related: neighbours.relatedTo(document('a.md', asks))}
    }

    test('only files whose text has it are parsed', () => {
      const {opened, related} = ask({'b.md': defines, 'c.md': 'The big desk (BD) is here.\n', 'd.md': 'No word of it.\n', 'e.yml': form('Key')})
      expect(related({word: 'QZRT'}).map(({path}) => path)).toContain('b.md')
      expect(opened.sort()).toEqual(['b.md', 'e.yml'])
      related({word: 'BD'})
      expect(opened.sort()).toEqual(['b.md', 'c.md', 'e.yml'])
    })

    test('a part of another word is not it; what stands beside a number, in the plural or in marks is', () => {
      const without = {'b.md': 'A WQZRT and a QZRTA, some QZRTly and QZRTsome things.\n', 'c.md': 'aQZRT\n'}
      const having = {'d.md': '1.3QZRT\n', 'e.md': 'All QZRTs.\n', 'f.md': 'The *QZRT*.\n', 'g.md': 'A WQZRT of QZRT_2.\n', 'h.md': 'QZRT’s\n', 'i.md': 'QZRT'}
      const {opened, related} = ask({...without, ...having})
      related({word: 'QZRT'})
      expect(opened.sort()).toEqual(Object.keys(having))
    })

    test('the same say it as when all are parsed', () => {
      const files = {
        'b.md': defines,
        'c.md': 'Research and development (R&amp;D) and the QZRT agree.\n',
        'd.md': 'The quick zone review team (Q**ZR**T) meets.\n',
        'e.md': encodeAs(defines, new Uint8Array([0xff, 0xfe])),
        'f.md': 'The chief desk officers (CDOs) and [QZRT](x.md).\n',
      }
      const all = ask(files).related()
      for (const word of ['QZRT', 'R&D', 'CDO', 'ZR', 'NONE']) {
        const says = ({facts}: (typeof all)[number]): boolean => facts.acronyms.includes(word) || facts.uses?.includes(word) === true
        expect(ask(files).related({word}).filter(says), word).toEqual(all.filter(says))
      }
      expect(all.filter(({facts}) => facts.acronyms.includes('QZRT')).map(({path}) => path)).toEqual(['b.md', 'e.md', 'f.md'])
    })

    test('so many are enough', () => {
      const {opened, related} = ask(Object.fromEntries(['b', 'c', 'd', 'e'].map((name) => [`${name}.md`, defines])))
      expect(related({most: 2})).toHaveLength(2)
      expect(opened).toEqual(['b.md', 'c.md'])
    })
  })

  test.each([
    [2, 2, true],
    [2, 4, true],
    [2, 5, false],
    [3, 9, true],
    [1, 1, false],
  ])('what %i of %i documents use is a name of the house: %s', (using, of, isKnown) => {
    const texts = Array.from({length: of}, (_, i) => (i < using ? 'We at QZRT work here.\n' : 'We at BDX work here.\n'))
    const related = texts.map((text, i) => ({path: `${i}.md`, facts: factsOf(document(`${i}.md`, text))}))
    expect(lint(document('a.md', asks), {related})).toHaveLength(isKnown ? 0 : 1)
  })
})
