/** The server as assistants meet it: the built command as a child process, and a real client on its stdin and stdout. */
import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {Client} from '@modelcontextprotocol/client'
import {StdioClientTransport} from '@modelcontextprotocol/client/stdio'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {aFolder} from '../a-folder.ts'
import {runIn} from '../command.ts'
import {makeDocx, paragraph, run} from '../word/make-docx.ts'

const root = join(import.meta.dirname, '../..')
const outside = aFolder()
const folder = aFolder()
/** Beside the packages that it loads. */
const built = join(root, `node_modules/.cache/untape-mcp-${process.pid}`)
const command = join(built, 'command/untape.cjs')
const form = 'name: Laptop\ndescription: Ask for one\nbody:\n  - type: input\n    attributes:\n      label: E-mail address\n'
const client = new Client({name: 'a test', version: '1'})
let transport: StdioClientTransport
let complaints = ''

beforeAll(async () => {
  execFileSync(process.execPath, [join(root, 'scripts/build-command.mjs'), join(built, 'command')])
  outside.write({'secret.md': '# Secret\n\nWe reply asap.\n', 'untape.yml': 'no such key: here\n'})
  folder.write({
    '.git/HEAD': '',
    'untape.yml': 'rules: {no-vague-deadline: warning}\nglossary: [ops.yml]\n',
    'ops.yml': '- {term: blue button, status: avoid, say: [help line], source: ours, bad: Press it., good: Call it.}\n',
    'docs/a.md': '# Notes\n\nWe reply asap. Use the blue button, and ask the QZRT.\n',
    'docs/b.md': '# Teams\n\nThe quick zone review team (QZRT) meets on Mondays.\n',
    'forms/laptop.yml': form,
    'forms/leave.docx': makeDocx({body: paragraph(run('We reply asap.'))}),
    'notes.txt': 'We reply asap.',
    'latin.md': new Uint8Array([0x23, 0x20, 0xe9, 0xff]),
    'many.md': `# Many\n\n${'We reply asap.\n\n'.repeat(300)}`,
    'large.md': '',
    'compose.yml': 'services: {}\n',
    'inner/untape.yml': 'rules: {no-vague-dead: off}\n',
    'inner/a.md': '# A\n',
  })
  truncateSync(join(folder.path, 'large.md'), 6_000_000)
  symlinkSync(join(outside.path, 'secret.md'), join(folder.path, 'link.md'))
  symlinkSync(outside.path, join(folder.path, 'way'))
  symlinkSync('loop.md', join(folder.path, 'loop.md'))
  symlinkSync(join(outside.path, 'not-there.md'), join(folder.path, 'nowhere.md'))
  transport = new StdioClientTransport({command: process.execPath, args: [command, 'mcp'], cwd: folder.path, stderr: 'pipe'})
  transport.stderr?.on('data', (chunk: Buffer) => {
    complaints += chunk.toString()
  })
  await client.connect(transport)
})
afterAll(async () => {
  await client.close()
  for (const one of [folder, outside]) one.remove()
  rmSync(built, {recursive: true, force: true})
})

async function call(name: string, given: Record<string, unknown>): Promise<Record<string, unknown>> {
  const result = await client.callTool({name, arguments: given})
  expect(result.isError, JSON.stringify(result.content)).not.toBe(true)
  const [content] = result.content
  // Clients that read no structured content have the same as text.
  expect(content?.type === 'text' ? JSON.parse(content.text) : undefined).toEqual(result.structuredContent)
  return result.structuredContent as Record<string, unknown>
}

async function refusal(name: string, given: Record<string, unknown>): Promise<string> {
  const result = await client.callTool({name, arguments: given})
  expect(result.isError).toBe(true)
  expect(result.structuredContent).toBe(undefined)
  const [content] = result.content
  const text = content?.type === 'text' ? content.text : ''
  expect(text).not.toMatch(/\n|\bat [\w./]+:\d+/)
  return text
}

test('it says who it is, and its tools read only', async () => {
  expect(client.getServerVersion()?.name).toBe('untape')
  const {tools} = await client.listTools()
  expect(tools.map(({name}) => name)).toEqual(['lint', 'explain', 'glossary_lookup', 'burden'])
  for (const {annotations, description, inputSchema, outputSchema} of tools) {
    expect(annotations).toEqual({readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false})
    expect(description).toMatch(/\.$/)
    expect(inputSchema.type).toBe('object')
    expect(outputSchema?.type).toBe('object')
  }
})

interface JsonReport {
  readonly files: readonly (Record<string, unknown> & {findings: Record<string, unknown>[]; burden?: {minutes: unknown}})[]
  readonly summary: Record<string, unknown>
}

/** What the command’s JSON report says, in the shape of the tool. */
function asTool(out: string): Record<string, unknown> {
  const {
    files: [file],
    summary: {errors, warnings, notes},
  } = JSON.parse(out) as JsonReport
  if (!file) throw new Error('no file')
  const {facts: _facts, burden, findings, ...others} = file
  const kept = ['rule', 'severity', 'message', 'quote', 'span', 'position', 'place', 'suggestions', 'fingerprint']
  const shown = findings.map((finding) => Object.fromEntries(kept.map((key) => [key, finding[key]])))
  return {...others, summary: {errors, warnings, notes}, findings: shown, omitted: 0, minutes: burden?.minutes ?? null}
}

describe('lint', () => {
  test.each(['docs/a.md', 'docs/b.md', 'forms/laptop.yml', 'forms/leave.docx', 'notes.txt'])('of %s gives what --format json does', async (path) => {
    const {out} = runIn(folder.path, [path, '--format', 'json'])
    const expected = asTool(out)
    expect((await call('lint', {path})).findings, 'it is worth comparing').toHaveLength((expected.findings as unknown[]).length)
    expect(await call('lint', {path})).toEqual(expected)
    expect(await call('lint', {path: join(folder.path, path)})).toEqual(expected)
  })

  test('the configuration, the glossary and the files around it apply', async () => {
    const found = (await call('lint', {path: 'docs/a.md'})).findings as {rule: string; severity: string; quote: string; suggestions: string[]}[]
    expect(found.map(({rule, severity, quote}) => [rule, severity, quote])).toEqual([
      ['no-vague-deadline', 'warning', 'asap'],
      ['no-jargon', 'note', 'blue button'],
    ])
    expect(found[1]?.suggestions).toEqual(['help line'])
  })

  test.each(['docs/new.md', 'forms/new.yml', 'nowhere/yet/x.md'])('of a text meant for %s gives what --stdin does', async (filename) => {
    const text = filename.endsWith('.yml') ? form : '# Notes\n\nWe reply asap. Ask the QZRT.\n'
    const {out} = runIn(folder.path, ['--stdin', '--stdin-filename', filename, '--format', 'json'], text)
    expect(await call('lint', {text, filename})).toEqual(asTool(out))
  })

  test('keeps the most severe and says how many it left out', async () => {
    const {findings, omitted, summary} = await call('lint', {path: 'many.md'})
    expect(findings).toHaveLength(50)
    expect(omitted).toBe((summary as {warnings: number}).warnings + (summary as {notes: number}).notes - 50)
    const text = '# A\n\nBlue button now.\n\nWe reply asap.\n'
    const few = (await call('lint', {text, limit: 1})) as {findings: {severity: string}[]; omitted: number}
    expect(few.findings.map(({severity}) => severity)).toEqual(['warning'])
    expect(few.omitted).toBe(1)
  })

  test('of a huge text gives a bounded answer', async () => {
    const sentence = `${'We ask you for the blue button and the form and so on and so forth '.repeat(30)}now. `
    const huge = await call('lint', {text: `# A\n\n${sentence.repeat(90)}`})
    const quotes = (huge.findings as {quote: string}[]).map(({quote}) => quote.length)
    expect(quotes).toHaveLength(50)
    expect(Math.max(...quotes)).toBe(501)
    expect(JSON.stringify(huge).length).toBeLessThan(60_000)
    expect(huge.omitted).toBeGreaterThan(0)
  })
})

describe('the other tools', () => {
  test('explain', async () => {
    expect(await call('explain', {rule: 'no-vague-deadline'})).toMatchObject({rule: 'no-vague-deadline', summary: 'Say when, not “soon”.'})
    expect(await call('explain', {rule: 'no-unused-suppression'})).toMatchObject({examples: []})
    expect(await refusal('explain', {rule: 'no-jargn'})).toBe('There is no rule “no-jargn”: did you mean “no-jargon”?')
    expect(await refusal('explain', {rule: 'zzz'})).toBe('There is no rule “zzz”: the findings of “lint” name those that there are.')
  })

  test('glossary_lookup, both ways and in the team’s glossary as it is now', async () => {
    expect((await call('glossary_lookup', {term: 'Blue buttons'})).terms).toMatchObject([{term: 'blue button', say: ['help line'], source: 'ours'}])
    expect((await call('glossary_lookup', {term: 'help line'})).saidFor).toMatchObject([{term: 'blue button'}])
    expect((await call('glossary_lookup', {term: 'provison'})).didYouMean).toBe('provision')
    const ours = join(folder.path, 'ops.yml')
    writeFileSync(ours, '- {term: blue button, status: avoid, say: [front desk], source: ours, bad: Press it., good: Call it.}\n')
    expect((await call('glossary_lookup', {term: 'blue button'})).terms).toMatchObject([{say: ['front desk']}])
    const {findings} = await call('lint', {path: 'docs/a.md'})
    expect(findings).toMatchObject([{}, {suggestions: ['front desk']}])
    writeFileSync(ours, 'not a list')
    expect(await refusal('lint', {path: 'docs/a.md'})).toContain('ops.yml:1: a glossary is a list of terms')
    expect(await refusal('glossary_lookup', {term: 'x'})).toContain('ops.yml:1: a glossary is a list of terms')
    writeFileSync(ours, '- {term: blue button, status: avoid, say: [help line], source: ours, bad: Press it., good: Call it.}\n')
  })

  test('burden gives what “untape burden” does', async () => {
    const {out} = runIn(folder.path, ['burden', 'forms/laptop.yml', '--format', 'json'])
    const {files} = JSON.parse(out) as {
      files: [{path: string; questions: number; burden: {minutes: unknown; missing: unknown}; fields: {label: string; minutes: number}[]}]
    }
    const [{path, questions, burden, fields}] = files
    const given = await call('burden', {path: 'forms/laptop.yml'})
    expect(given).toMatchObject({path, questions, minutes: burden.minutes, missing: burden.missing, omitted: 0})
    expect(given.fields).toMatchObject(fields.map(({label, minutes}) => ({label, minutes})))
    expect(await call('burden', {text: form, filename: 'forms/laptop.yml'})).toEqual(given)
  })
})

describe('what it refuses, in one sentence', () => {
  const out = (name: string): string => `${name} is outside of the folder that untape may read.`
  test.each([
    ['../secret.md', out('../secret.md')],
    ['docs/../../secret.md', out('docs/../../secret.md')],
    ['/etc/hostname', out('/etc/hostname')],
    [join(outside.path, 'secret.md'), out(join(outside.path, 'secret.md'))],
    ['link.md', out('link.md')],
    ['way/secret.md', out('way/secret.md')],
    ['way/none.md', out('way/none.md')],
    ['nowhere.md', 'nowhere.md: there is no such file.'],
    ['docs/a.md\0.txt', out('docs/a.md .txt')],
    ['loop.md', 'loop.md: there is no such file.'],
    [`${'x'.repeat(300)}.md`, `${'x'.repeat(300)}.md: there is no such file.`],
    ['none.md', 'none.md: there is no such file.'],
    ['docs', 'docs is a folder: name one file in it.'],
    ['.git/HEAD', '.git/HEAD is of no kind that untape reads.'],
    ['compose.yml', 'compose.yml: this is neither Markdown, nor HTML, nor a GitHub issue form, nor a Word file (.docx).'],
    ['latin.md', 'latin.md: this is not valid UTF-8 text: save it as UTF-8.'],
    ['large.md', 'large.md has 6.0 MB: more than the limit of 5 MB.'],
  ])('the path %j', async (path, message) => {
    expect(await refusal('lint', {path})).toBe(message)
    expect(await refusal('burden', {path})).toBe(message)
  })

  test.each(['../x.md', 'way/x.md', 'link.md', '/x.md'])('a text that is said to be %s', async (filename) => {
    expect(await refusal('lint', {text: 'x', filename})).toBe(out(filename))
  })

  test('a configuration that cannot be used', async () => {
    expect(await refusal('lint', {path: 'inner/a.md'})).toContain('untape.yml:1: there is no rule “no-vague-dead”: did you mean “no-vague-deadline”')
  })

  test('a pipe, which would never end', async () => {
    if (process.platform === 'win32') return
    execFileSync('mkfifo', [join(folder.path, 'pipe.md')])
    expect(await refusal('lint', {path: 'pipe.md'})).toContain('pipe.md is of no kind that untape reads.')
  })

  test('calls without a file, with two, of the wrong shape, too large, or of a tool that is not there', async () => {
    const both = 'Give either “path”, a file in the folder, or “text”, with its “filename” beside it.'
    for (const given of [{}, {path: 'a.md', text: 'x'}, {filename: 'a.md'}, {path: 'a.md', filename: 'a.md'}]) expect(await refusal('lint', given)).toBe(both)
    expect(await refusal('lint', {path: 7})).toContain('expected string')
    expect(await refusal('lint', {path: 'docs/a.md', limit: 0})).toContain('limit')
    expect(await refusal('lint', {text: 'x'.repeat(200_001)})).toContain('text: Too big')
    expect(await refusal('glossary_lookup', {term: ''})).toContain('term')
    await expect(client.callTool({name: 'write', arguments: {}})).rejects.toThrow('Tool write not found')
  })
})

test('many calls at once are all answered', async () => {
  const one = await call('lint', {path: 'docs/a.md'})
  const all = await Promise.all(Array.from({length: 100}, () => call('lint', {path: 'docs/a.md'})))
  for (const each of all) expect(each).toEqual(one)
})

test('nothing was complained of', () => {
  expect(complaints).toBe('')
})

/** Sends lines as they are; gives what came back, and how it ended. */
function raw(lines: readonly string[], args: readonly string[] = ['mcp'], cwd = folder.path): Promise<{code: number | null; out: string[]; err: string}> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [command, ...args], {cwd})
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      // What is still asked when stdin ends is not answered.
      if (out.includes('"id":"last"')) child.stdin.end()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString()
    })
    child.on('close', (code) => done({code, out: out.split('\n').filter(Boolean), err}))
    child.stdin.on('error', () => {})
    child.stdin.write(lines.map((line) => `${line}\n`).join(''))
  })
}

const request = (id: number | string, method: string, params: unknown): string => JSON.stringify({jsonrpc: '2.0', id, method, params})
const hello = request('hello', 'initialize', {protocolVersion: '2025-06-18', capabilities: {}, clientInfo: {name: 'a test', version: '1'}})
const ready = JSON.stringify({jsonrpc: '2.0', method: 'notifications/initialized'})
const lint = (id: number | string, text: string): string => request(id, 'tools/call', {name: 'lint', arguments: {text}})

describe('on the wire', () => {
  test('stdout has only messages, a line that is none is passed over, and it ends when stdin does', async () => {
    const {code, out, err} = await raw([hello, ready, 'this is no message', '{"jsonrpc": 2}', lint('last', 'We reply asap.')])
    const messages = out.map((line) => JSON.parse(line) as {jsonrpc: string; id: string})
    expect(messages.map(({jsonrpc, id}) => [jsonrpc, id])).toEqual([
      ['2.0', 'hello'],
      ['2.0', 'last'],
    ])
    expect(code).toBe(0)
    for (const line of err.split('\n').filter(Boolean)) expect(line).toMatch(/^untape mcp: /)
  })

  test('a call that is cancelled while it waits is not answered, and those behind it are', async () => {
    const cancel = JSON.stringify({jsonrpc: '2.0', method: 'notifications/cancelled', params: {requestId: 2}})
    const {out} = await raw([hello, ready, lint(1, 'One.'), lint(2, 'Two.'), cancel, lint('last', 'Three.')])
    expect(out.map((line) => (JSON.parse(line) as {id: unknown}).id)).toEqual(['hello', 1, 'last'])
  })

  test('a message without an end is refused', async () => {
    const {code, out, err} = await raw([hello, ready, 'x'.repeat(11_000_000)])
    expect(out).toHaveLength(1)
    expect(err).toMatch(/^untape mcp: .*exceed/)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(0)
  })
})

describe('how it is started', () => {
  const start = (...args: string[]) => spawnSync(process.execPath, [command, 'mcp', ...args], {cwd: folder.path, encoding: 'utf8', input: ''})
  test.each([
    [['gone'], 'gone: there is no such folder.'],
    [['docs', 'forms'], 'mcp takes one folder and no options, and “forms” is too much.'],
    [['--quiet'], 'mcp takes one folder and no options, and “--quiet” is too much.'],
    [['/'], 'mcp reads one folder and not a whole disk: name it, such as “untape mcp /home/me/forms”.'],
  ])('%j', (args, message) => {
    const {status, stdout, stderr} = start(...args)
    expect({status, stdout, stderr}).toEqual({status: 2, stdout: '', stderr: `untape: ${message}\n`})
  })

  test('a folder that is named is the one that may be read', async () => {
    const {out} = await raw([hello, ready, request('last', 'tools/call', {name: 'lint', arguments: {path: '../notes.txt'}})], ['mcp', 'docs'])
    expect(out.at(-1)).toContain('../notes.txt is outside of the folder')
  })
})
