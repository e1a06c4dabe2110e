/** The server of the desk: this computer only, its own files only, read only. */
import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {type RequestOptions, request} from 'node:http'
import {connect, createServer} from 'node:net'
import {networkInterfaces} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type Served, serveDesk} from '../../src/desk/server.ts'

const root = join(import.meta.dirname, '../..')
const pages = [
  {name: 'index.html', type: 'text/html; charset=utf-8', content: new TextEncoder().encode('<p>page</p>')},
  {name: 'engine.js', type: 'text/javascript; charset=utf-8', content: new TextEncoder().encode('engine')},
]

let served: Served
beforeAll(async () => {
  served = await serveDesk(pages, 0)
})
afterAll(() => served.close())

interface Got {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

function get(path: string, more: RequestOptions = {}): Promise<Got> {
  const {port} = new URL(served.address)
  return new Promise((resolve, reject) => {
    const asked = request({host: '127.0.0.1', port, path, ...more}, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (text: string) => {
        body += text
      })
      response.on('end', () => resolve({status: response.statusCode, headers: response.headers, body}))
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** What comes back for bytes that no client of HTTP would send. */
function raw(text: string): Promise<string> {
  const {port} = new URL(served.address)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.end(text))
    let answer = ''
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => {
      answer += part
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

test.each(['/', '/index.html', '/?x=1'])('it gives the page at %s, and nothing may be loaded from elsewhere', async (path) => {
  const {status, headers, body} = await get(path)
  expect([status, body]).toEqual([200, '<p>page</p>'])
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self'; .*connect-src 'none'.*frame-ancestors 'none'$/),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  })
  expect(String(headers['content-security-policy'])).not.toMatch(/unsafe|https?:|\*/)
})

test('the page says of itself what the server says of it', () => {
  const html = readFileSync(join(root, 'src/desk/page/index.html'), 'utf8')
  const own = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]
  const code = readFileSync(join(root, 'src/desk/server.ts'), 'utf8')
  const said = [...(/const policy = \[([\s\S]*?)\]/.exec(code)?.[1] ?? '').matchAll(/(["'])(.*)\1,/g)].map((found) => found[2])
  expect(said.length).toBeGreaterThan(8)
  expect(own).toBe(said.join('; '))
})

test('HEAD gives the head alone', async () => {
  const {status, headers, body} = await get('/engine.js', {method: 'HEAD'})
  expect([status, headers['content-length'], body]).toEqual([200, '6', ''])
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
  const {status, headers, body} = await get('/', {method})
  expect([status, headers.allow, body]).toEqual([405, 'GET, HEAD', 'This page is only read.\n'])
})

test.each([
  '/package.json',
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/package.json',
  '//etc/passwd',
  '/engine.js/',
  '/desk',
  '/ENGINE.JS',
  '/engine.js%00.html',
  '/..\\package.json',
  '/.',
])('%s is no file of the page', async (path) => {
  const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${new URL(served.address).port}\r\n\r\n`)
  expect(answer).toMatch(/^HTTP\/1\.1 404 [\s\S]*There is no such file\.\n$/)
})

test('a name that somebody else has made to lead here is refused, and so is none', async () => {
  const {port} = new URL(served.address)
  for (const host of ['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`, '127.0.0.1', 'localhost', `localhost:${Number(port) + 1}`]) {
    const {status, body} = await get('/', {headers: {Host: host}})
    expect([host, status, body]).toEqual([host, 403, 'This page is for this computer only.\n'])
  }
  for (const head of ['GET / HTTP/1.0\r\n\r\n', 'GET / HTTP/1.1\r\nHost:\r\n\r\n']) expect(await raw(head)).toMatch(/^HTTP\/1\.1 403 /)
  expect(await raw(`GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n`)).toMatch(/^HTTP\/1\.1 403 /)
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]) expect((await get('/', {headers: {Host: host}})).status).toBe(200)
})

test('nobody else on the network reaches it', async () => {
  const {port} = new URL(served.address)
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((one) => one && !one.internal && one.family === 'IPv4')
  for (const one of others) {
    await expect(
      new Promise((resolve, reject) => {
        const socket = connect({port: Number(port), host: one?.address ?? '', timeout: 2000}, () => resolve('reached'))
        socket.on('error', reject)
      }),
    ).rejects.toThrow(/ECONNREFUSED/)
  }
})

test('what is no HTTP is refused, and it goes on serving', async () => {
  expect(await raw('\x16\x03\x01\x00nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
  expect(await raw(`GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4\d\d /)
  expect((await get('/')).status).toBe(200)
})

describe('the command', () => {
  const place = mkdtempSync(join(root, 'node_modules/.cache-desk-'))
  const command = join(place, 'command/untape.cjs')
  const running: ChildProcess[] = []

  beforeAll(() => {
    execFileSync(process.execPath, [join(root, 'scripts/build-command.mjs'), join(place, 'command')])
    execFileSync(process.execPath, [join(root, 'scripts/build-desk.mjs'), join(place, 'desk')])
  })
  afterAll(() => {
    for (const one of running) one.kill('SIGKILL')
    rmSync(place, {recursive: true})
  })

  function start(...argv: string[]): {child: ChildProcess; out: () => string; err: () => string; ended: Promise<number | null>; ready: Promise<string>} {
    const child = spawn(process.execPath, [command, 'desk', ...argv], {cwd: place})
    running.push(child)
    let [out, err] = ['', '']
    child.stderr.on('data', (part) => {
      err += String(part)
    })
    const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)))
    const ready = new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (part) => {
        out += String(part)
        const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(out)?.[0]
        if (address) resolve(address)
      })
      void ended.then(() => reject(new Error(err)))
    })
    ready.catch(() => {})
    return {child, out: () => out, err: () => err, ended, ready}
  }

  test.each(['SIGINT', 'SIGTERM'] as const)('it prints its address, serves the page that was built, and %s ends it', async (signal) => {
    const {child, out, ended, ready} = start('--port', '0')
    const address = await ready
    const page = await (await fetch(address)).text()
    expect(page).toBe(readFileSync(join(place, 'desk/index.html'), 'utf8'))
    for (const [, file] of page.matchAll(/(?:src|href)="([\w.-]+\.\w+)"/g))
      expect([file, (await fetch(new URL(file ?? '', address))).status]).toEqual([file, 200])
    expect(out()).toBe(`The writer’s desk is at ${address}\nOpen it in a browser on this computer; nobody else can. Ctrl+C ends it.\n`)
    child.kill(signal)
    expect(await ended).toBe(0)
  })

  test('a port that is taken is told of in one sentence', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', () => resolve()))
    const {port} = other.address() as {port: number}
    const {ended, err} = start('--port', String(port))
    expect(await ended).toBe(2)
    expect(err()).toBe(`untape: port ${port} is taken: name another one, such as “--port ${port + 1}”.\n`)
    other.close()
  })

  test.each([
    [['--port', 'many'], 'untape: --port takes a number up to 65535, or 0 for any that is free; “many” is none.\n'],
    [['--port', '65536'], 'untape: --port takes a number up to 65535, or 0 for any that is free; “65536” is none.\n'],
    [['form.md'], 'untape: desk takes no file: open it in the page.\n'],
    [['--port', '0', '--output', 'x'], 'untape: --port does not go with --output: what is in a folder needs no server.\n'],
    [['--output', 'command'], 'untape: command has other files in it: name a new folder for the page.\n'],
    [['--output', 'command/core.cjs'], 'untape: command/core.cjs is a file: name a folder for the page.\n'],
    [['--output', 'command/core.cjs/x'], 'untape: command/core.cjs/x cannot be written.\n'],
    [['--output', 'command/core.cjs/x/y'], 'untape: command/core.cjs/x/y cannot be written.\n'],
    [['--output', ''], 'untape: --output names no folder: name one for the page.\n'],
  ])('%j', async (argv, sentence) => {
    const {ended, err} = start(...argv)
    expect(await ended).toBe(2)
    expect(err()).toBe(sentence)
  })

  test.runIf(process.platform === 'linux').each(['/proc/x', '/proc/x/y'])('--output %s, where no folder can be made, is refused at once', async (folder) => {
    const {ended, err} = start('--output', folder)
    expect([await ended, err()]).toEqual([2, `untape: ${folder} cannot be written.\n`])
  })

  test('--output writes the page to a folder, over an earlier one, and over nothing else', async () => {
    for (const time of ['first', 'again']) {
      const {ended, out} = start('--output', 'intranet/desk')
      expect([time, await ended]).toEqual([time, 0])
      expect(out()).toBe('The writer’s desk is in intranet/desk: open index.html there in a browser, or put the folder on your intranet.\n')
    }
    expect(readdirSync(join(place, 'intranet/desk')).sort()).toEqual(readdirSync(join(place, 'desk')).sort())
    writeFileSync(join(place, 'intranet/desk/mine.txt'), 'mine')
    const {ended, err} = start('--output', 'intranet/desk')
    expect([await ended, err()]).toEqual([2, 'untape: intranet/desk has other files in it: name a new folder for the page.\n'])
    mkdirSync(join(place, 'empty'))
    expect(await start('--output', 'empty').ended).toBe(0)
    expect(existsSync(join(place, 'empty/engine.js'))).toBe(true)
  })
})
