import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Answers, Port, Reply, Request} from '../../src/desk/engine/messages.ts'
import type {PageFile} from '../../src/desk/pages.ts'

const root = join(import.meta.dirname, '../..')

/** The page as its build writes it, in a folder of its own. */
export interface Built {
  readonly folder: string
  remove(): void
}

export function buildDesk(): Built {
  const folder = mkdtempSync(join(tmpdir(), 'untape-desk-'))
  execFileSync(process.execPath, [join(root, 'scripts/build-desk.mjs'), join(folder, 'desk')], {cwd: root})
  return {folder: join(folder, 'desk'), remove: () => rmSync(folder, {recursive: true, force: true})}
}

/** The files of the page as the server gets them. */
export function pagesIn(folder: string): PageFile[] {
  const types = {html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml'}
  const names = ['index.html', 'page.css', 'page.js', 'engine.js', 'icon.svg']
  return names.map((name) => ({name, type: types[name.split('.')[1] as keyof typeof types], content: readFileSync(join(folder, name))}))
}

/** The engine of a page that was built, without anything of Node in reach. */
export function engineIn(folder: string): <T extends Request>(request: T) => Answers[T['ask']] {
  const scope: {untapeEngine?: (port: Port) => void} = {}
  const hidden = ['process', 'require', 'module', 'exports', 'Buffer', 'global', 'setImmediate']
  new Function('globalThis', ...hidden, readFileSync(join(folder, 'engine.js'), 'utf8'))(scope)
  const replies: Reply[] = []
  const port: Port = {onmessage: null, postMessage: (reply) => replies.push(structuredClone(reply))}
  scope.untapeEngine?.(port)
  return (request) => {
    port.onmessage?.({data: {...request, id: 1}})
    const reply = replies.pop()
    if (!reply || 'failure' in reply) throw new Error(reply?.failure ?? 'no answer')
    return reply.result as never
  }
}
