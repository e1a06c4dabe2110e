/** Serves the page on this computer, to this computer only. */
import {Buffer} from 'node:buffer'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {PageFile} from './pages.ts'

/** What the page may do: run its own scripts and start its engine. It may connect to nothing. index.html says the same for itself. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  'worker-src blob:',
  "style-src 'self' 'nonce-untape'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types untape',
].join('; ')

const headers = {
  // A page cannot say of itself who may put it into a frame.
  'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

const hosts = ['127.0.0.1', '::1'] as const

/** A page that is being served. */
export interface Served {
  readonly address: string
  close(): Promise<void>
}

/**
 * Starts serving; port 0 is any that is free.
 *
 * @throws the error of the system, such as `EADDRINUSE`, when nobody can be served.
 */
export async function serveDesk(pages: readonly PageFile[], port: number): Promise<Served> {
  const first = await listen(pages, hosts[0], port)
  const own = (first.address() as AddressInfo).port
  // Not every computer has the newer protocol.
  const second = await listen(pages, hosts[1], own).catch(() => undefined)
  const servers = second ? [first, second] : [first]
  return {
    address: `http://${hosts[0]}:${own}/`,
    close: async () => {
      await Promise.all(servers.map((server) => close(server)))
    },
  }
}

function listen(pages: readonly PageFile[], host: string, port: number): Promise<Server> {
  const server = createServer((request, response) => answer(pages, request, response))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({host, port}, () => resolve(server))
  })
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => {
    server.close(() => resolve())
  })
}

/** What a request is answered. */
interface Reply {
  readonly status: number
  readonly type: string
  readonly content: Uint8Array | string
  readonly allow?: string
}

function answer(pages: readonly PageFile[], request: IncomingMessage, response: ServerResponse): void {
  const {status, type, content, allow} = replyTo(pages, request)
  const isRefused = status !== 200
  response.writeHead(status, {
    ...headers,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(content),
    ...(allow === undefined ? {} : {Allow: allow}),
    ...(isRefused ? {Connection: 'close'} : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : content)
}

/** Files are found by their name among those of the page: no path of a request ever reaches the disk. */
function replyTo(pages: readonly PageFile[], {method = '', url = '', headers: asked, socket}: IncomingMessage): Reply {
  const refused = (status: number, sentence: string): Reply => ({status, type: 'text/plain; charset=utf-8', content: `${sentence}\n`})
  // A name that somebody else has made to lead here would make the page part of their site.
  if (!isOwnHost(asked.host, socket.localPort)) return refused(403, 'This page is for this computer only.')
  if (method !== 'GET' && method !== 'HEAD') return {...refused(405, 'This page is only read.'), allow: 'GET, HEAD'}
  const path = url.replace(/[?#].*$/s, '')
  const file = pages.find(({name}) => path === `/${name}` || (path === '/' && name === 'index.html'))
  return file ? {status: 200, type: file.type, content: file.content} : refused(404, 'There is no such file.')
}

function isOwnHost(host: string | undefined, port: number | undefined): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].some((name) => host === `${name}:${port}` || (port === 80 && host === name))
}
