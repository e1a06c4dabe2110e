/** The page as the build left it: a few files, read once. */
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** The files of the page with what each is. */
const types = {
  'index.html': 'text/html; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'engine.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
  'LICENCES.txt': 'text/plain; charset=utf-8',
} as const

/** As seen from the command, from the library and from the sources. */
const folders = ['../desk/', '../../desk/', '../../dist/desk/']

export interface PageFile {
  readonly name: string
  readonly type: string
  readonly content: Uint8Array
}

/** The files of the page; undefined where it was not built. */
export function readPages(): PageFile[] | undefined {
  const folder = folders.map((one) => new URL(one, import.meta.url)).find((one) => existsSync(fileURLToPath(new URL('engine.js', one))))
  return folder && Object.entries(types).map(([name, type]) => ({name, type, content: readFileSync(fileURLToPath(new URL(name, folder)))}))
}
