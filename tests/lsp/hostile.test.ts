/** Whatever an editor or a document says, the server goes on, and writes nothing but the protocol. */
import {spawn} from 'node:child_process'
import {describe, expect, test} from 'vitest'
import {runIn} from '../command.ts'
import {aDesk, rulesOf, show} from './a-desk.ts'
import {uriOf} from './client.ts'

const desk = aDesk()
const far = {line: 1e9, character: 1e9}
const everywhere = {start: {line: 0, character: 0}, end: far}

test('documents that nobody writes', {timeout: 120_000}, async () => {
  const root = desk.folder({})
  const editor = await desk.editor([root])
  const documents: readonly (readonly [name: string, text: string, expected: unknown[] | string])[] = [
    ['empty.md', '', []],
    ['mark.md', '\uFEFFPlease spin up a server.\n', ['no-jargon']],
    ['half.md', '\uD800 Please spin up a server. \uDC00\n', ['no-jargon']],
    ['nothing.md', 'Please\0spin up a server.\n', 'Not checked: this is a binary file, not text.'],
    ['large.md', 'Please spin up a server.\n\n'.repeat(200_000), 'Not checked: the file has 5.2 MB: more than the limit of 5 MB.'],
    ['deep.md', `${'> '.repeat(500)}Please spin up a server.\n`, expect.stringMatching(/^Not checked: .*nest/) as unknown as string],
    ['lines.md', 'One.\rPlease spin up a server.\u2028Two.\r', ['no-jargon']],
    ['.github/ISSUE_TEMPLATE/broken.yml', 'name: [\n', ['no-invalid-syntax']],
    ['.github/ISSUE_TEMPLATE/deep.yml', `body: ${'['.repeat(500)}\n`, expect.stringMatching(/^Not checked: .*nest/) as unknown as string],
    [
      'bomb.yml',
      `a: &a [x]\nb: &b [${'*a, '.repeat(300)}]\nbody:\n  - type: input\n    attributes: [${'*b, '.repeat(300)}]\n`,
      expect.stringMatching(/^Not checked: /) as unknown as string,
    ],
  ]
  for (const [name, text, expected] of documents) {
    const {uri, shown} = await show(editor, root, name, text)
    if (typeof expected === 'object' && Array.isArray(expected)) expect(rulesOf(shown), name).toEqual(expected)
    else
      expect(
        shown.map(({message, severity, code}) => [message, severity, code]),
        name,
      ).toEqual([[expected, 3, undefined]])
    await editor.hover(uri, far)
    await editor.actions(uri, everywhere)
    await editor.close(uri)
  }
  const {shown} = await show(editor, root, 'mark.md', '\uFEFFPlease spin up a server.\n')
  expect(shown[0]?.range).toEqual({start: {line: 0, character: 8}, end: {line: 0, character: 15}})
  expect((await editor.stop()).errors).toBe('')
})

test('messages that no editor sends', async () => {
  const root = desk.folder({})
  const editor = await desk.editor([root])
  const {uri} = await show(editor, root, 'a.md', 'Please spin up a server.\n')
  const nowhere = uriOf(root, 'never-opened.md')
  await editor.change(nowhere, 2, [{text: 'x'}])
  await editor.close(nowhere)
  await editor.save(nowhere)
  expect([await editor.hover(nowhere, far), await editor.actions(nowhere, everywhere)]).toEqual([null, []])
  for (const odd of [
    '',
    'x',
    'file:',
    'file:///%',
    'file:///a%00b.md',
    'file://host/a.md',
    'untitled:',
    'untitled:%',
    `file:///${'a'.repeat(5000)}.md`,
    'http://[/a.md',
  ])
    await editor.open(odd, 'Please spin up a server.\n')
  await editor.change(uri, 2, [{range: {start: far, end: {line: 0, character: 0}}, text: 'x'}])
  await editor.change(uri, 3, [])
  await editor.notify('textDocument/didChange', {textDocument: {uri, version: null}, contentChanges: [{text: 'y'}]})
  await editor.notify('textDocument/didChange', {})
  await editor.notify('textDocument/didOpen', {textDocument: {uri: 7, text: null}})
  await editor.notify('no/such/notification', {})
  await expect(editor.send('no/such/request', {})).rejects.toThrow()
  await expect(editor.send('textDocument/hover', {})).rejects.toThrow()
  await expect(editor.send('codeAction/resolve', {title: 'x', data: {uri, version: 'x', extent: 'x', fingerprint: 7}})).rejects.toThrow()
  await editor.change(uri, 9, [{text: 'Please spin up a server, prior to the move.\n'}])
  expect(rulesOf(await editor.diagnostics(uri, 9))).toEqual(['no-jargon', 'prefer-plain-words'])
  expect((await editor.stop()).code).toBe(0)
})

describe('the process', () => {
  const framed = (message: unknown): string => {
    const body = JSON.stringify(message)
    return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  }
  const initialize = framed({jsonrpc: '2.0', id: 1, method: 'initialize', params: {processId: null, rootUri: null, capabilities: {}}})

  /** Starts the command, writes to it and closes the pipe; what it wrote. */
  async function spoken(input: string, args: readonly string[] = []): Promise<{code: number | null; out: string; err: string}> {
    const child = spawn(process.execPath, [desk.command(), 'lsp', ...args], {stdio: 'pipe'})
    let [out, err] = ['', '']
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString()
      if (out.includes('"id":1')) child.stdin.end()
    })
    child.stderr.on('data', (part: Buffer) => {
      err += part.toString()
    })
    child.stdin.on('error', () => {})
    child.stdin.write(input)
    if (!input.includes('"id":1')) child.stdin.end()
    return new Promise((resolve) => child.on('close', (code) => resolve({code, out, err})))
  }

  test('writes messages and nothing else on stdout, whatever options an editor adds', async () => {
    for (const args of [[], ['--stdio'], ['--stdio', `--clientProcessId=${process.pid}`], ['--clientProcessId', String(process.pid)]]) {
      const {out, err} = await spoken(initialize, args)
      expect(err).toBe('')
      let rest = out
      while (rest !== '') {
        const [head = '', length = ''] = /^Content-Length: (\d+)\r\n\r\n/.exec(rest) ?? []
        expect(head, rest.slice(0, 80)).not.toBe('')
        const body = Buffer.from(rest.slice(head.length)).subarray(0, Number(length)).toString()
        expect(JSON.parse(body)).toMatchObject({jsonrpc: '2.0'})
        rest = rest.slice(head.length + body.length)
      }
      expect(out).toContain('"serverInfo":{"name":"untape"')
    }
  })

  test('ends when its editor goes away', async () => {
    expect((await spoken(initialize)).code).toBe(1)
    expect((await spoken('')).code).toBe(1)
  })

  test('says in one sentence what it does not take', () => {
    expect(runIn('/', ['lsp', 'forms'])).toMatchObject({
      code: 2,
      out: '',
      err: 'untape: lsp takes no paths and no options, and “forms” is one: the editor says what to check.\n',
    })
    expect(runIn('/', ['lsp', '--help'])).toMatchObject({code: 0, err: ''})
  })
})
