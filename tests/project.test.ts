import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {entries} from '../glossary/index.ts'
import {rules} from '../rules/index.ts'
import {readGlossary} from '../src/glossary.ts'
import {lint, readDocument} from '../src/index.ts'
import {termKey} from '../src/language/glossary.ts'
import {version} from '../src/version.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

describe('rules', () => {
  test('the registry holds every rule file, in order', () => {
    const files = readdirSync(join(root, 'rules')).filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    expect(rules.map(({id}) => `${id}.ts`)).toEqual(files.sort())
  })

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s is well described', (id, rule) => {
    expect(id).toMatch(/^(?:no|require|prefer|consistent|max|valid)-[a-z-]+$/)
    expect(rule.summary.length, 'the summary has at most 70 characters').toBeLessThanOrEqual(70)
    expect(rule.summary).toMatch(/\.$/)
    expect(rule.why.length).toBeGreaterThan(40)
    expect(rule.sources.length).toBeGreaterThan(0)
    for (const message of Object.values(rule.messages)) expect(message).toMatch(/[.}]$/)
  })

  test.each(rules.map(({id}) => id))('%s has at most 120 lines', (id) => {
    expect(read(`rules/${id}.ts`).split('\n').length).toBeLessThanOrEqual(120)
  })
})

describe('the guide for contributors', () => {
  test('its example term is a valid entry that is not taken', () => {
    const yaml = /```yaml\n([\s\S]*?)```/.exec(read('CONTRIBUTING.md'))?.[1] ?? ''
    const folder = mkdtempSync(join(tmpdir(), 'untape-term-'))
    writeFileSync(join(folder, 'term.yml'), yaml)
    const [entry, ...others] = readGlossary(join(folder, 'term.yml'))
    rmSync(folder, {recursive: true})
    expect(others).toEqual([])
    const taken = entries.flatMap(({term, forms = []}) => [term, ...forms].map(termKey))
    expect(taken).not.toContain(termKey(entry?.term ?? ''))
    const options = {glossary: entry ? [entry] : []}
    expect(lint(readDocument({path: 'a.md', content: entry?.bad ?? ''}), options).map(({rule}) => rule)).toEqual(['no-jargon'])
    expect(lint(readDocument({path: 'a.md', content: entry?.good ?? ''}), options)).toEqual([])
  })
})

describe('package', () => {
  test('the version is one', () => {
    expect((JSON.parse(read('package.json')) as {version: string}).version).toBe(version)
    expect(read('CHANGELOG.md')).toContain(`## ${version}`)
  })

  test('every runtime dependency is explained in the README', () => {
    const {dependencies} = JSON.parse(read('package.json')) as {dependencies: Record<string, string>}
    const readme = read('README.md')
    for (const name of Object.keys(dependencies)) expect(readme).toContain(`\`${name}\``)
  })

  test('the lock file names no registry', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": *"http/)
  })

  test('the action is the same wherever it is built: it names no folder of this machine', () => {
    const files = readdirSync(join(root, 'action/dist')).filter((name) => name.endsWith('.cjs'))
    expect(files).toContain('index.cjs')
    expect(files.filter((name) => read(`action/dist/${name}`).includes(root))).toEqual([])
  })

  test('packed and installed in an empty folder, it lints a file there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'untape-pack-'))
    try {
      const [packed] = JSON.parse(
        execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], {cwd: root, encoding: 'utf8'}).replace(/^[^[]*/, ''),
      ) as {filename: string}[]
      const home = join(folder, 'home')
      mkdirSync(home)
      writeFileSync(join(home, 'package.json'), '{"private": true}')
      writeFileSync(join(home, 'notes.md'), '# Notes\n\nWe reply asap.\n')
      execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', join(folder, packed?.filename ?? '')], {cwd: home})
      const out = execFileSync('npx', ['untape', 'notes.md'], {cwd: home, encoding: 'utf8'})
      expect(out).toContain('“asap” gives no date.')
      const library = `import {lint, readDocument, rules} from 'untape'; console.log(rules.length, lint(readDocument({path: 'a.md', content: 'We reply asap.'})).length)`
      expect(execFileSync('node', ['--input-type=module', '-e', library], {cwd: home, encoding: 'utf8'}).trim()).toBe(`${rules.length} 1`)
      expect(readFileSync(join(home, 'node_modules/untape/untape.schema.json'), 'utf8')).toBe(read('untape.schema.json'))
      const plugin = `import untape from 'untape/remark'; import {unified} from 'unified'; import remarkParse from 'remark-parse'; import {VFile} from 'vfile';
        const file = new VFile('We reply asap.'); const one = unified().use(remarkParse).use(untape); one.runSync(one.parse(file), file); console.log(String(file.messages))`
      expect(execFileSync('node', ['--input-type=module', '-e', plugin], {cwd: home, encoding: 'utf8'}).trim()).toBe(
        '1:10-1:14: “asap” gives no date. Say by when, in hours or days.',
      )
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  }, 300_000)
})

describe('our own documents pass our own rules', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'glossary/README.md',
    'src/mcp/README.md',
    'examples/README.md',
    '.github/ISSUE_TEMPLATE/false-alarm.yml',
  ]
  test.each(documents)('%s', (path) => {
    const findings = lint(readDocument({path, content: read(path)}), {surroundings: {owner: 'the maintainers', contact: 'an issue'}})
    expect(findings.map(({rule, quote, message}) => `${rule}: ${quote || message}`)).toEqual([])
  })

  const good = readdirSync(join(root, 'examples/after'))
  test.each(good)('examples/after/%s has no warning', (name) => {
    const findings = lint(readDocument({path: `examples/after/${name}`, content: read(`examples/after/${name}`)}))
    expect(findings.filter(({severity}) => severity !== 'note')).toEqual([])
  })

  test('the bad examples give far more than the good ones', () => {
    const count = (folder: string): number =>
      readdirSync(join(root, folder)).reduce((sum, name) => sum + lint(readDocument({path: `${folder}/${name}`, content: read(`${folder}/${name}`)})).length, 0)
    expect(count('examples/before')).toBeGreaterThan(10 * count('examples/after'))
  })
})
