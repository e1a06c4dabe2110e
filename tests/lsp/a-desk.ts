/** A folder with a repository in it, and an editor that has it open: what the tests of the server start from. */
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {afterAll, beforeAll, onTestFinished} from 'vitest'
import type {ClientCapabilities, Diagnostic} from 'vscode-languageserver/node'
import {buildCommand, Editor, uriOf} from './client.ts'

/** Folders and editors of one test file; all of it is gone when its tests are done. */
export interface TestDesk {
  readonly command: () => string
  /** A new repository with these files. */
  folder(files: Readonly<Record<string, string>>): string
  /** An editor that has folders open. */
  editor(folders: readonly string[], capabilities?: ClientCapabilities): Promise<Editor>
}

export function aDesk(): TestDesk {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'untape-lsp-')))
  // Beside the packages that it loads.
  const built = join(import.meta.dirname, '../../node_modules/.cache', basename(top))
  const editors: Editor[] = []
  let command = ''
  let folders = 0
  beforeAll(() => {
    command = buildCommand(built)
  })
  afterAll(async () => {
    for (const editor of editors) editor.process.kill()
    for (const one of [top, built]) rmSync(one, {recursive: true, force: true})
  })
  return {
    command: () => command,
    folder(files) {
      const root = join(top, `desk-${++folders}`)
      mkdirSync(join(root, '.git'), {recursive: true})
      write(root, files)
      return root
    },
    async editor(open, capabilities) {
      const editor = await Editor.start(command, open, capabilities)
      editors.push(editor)
      return editor
    },
  }
}

/** A folder for a test in this process; gone when the test is done. */
export function aFolder(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'untape-lsp-')))
  onTestFinished(() => rmSync(root, {recursive: true, force: true}))
  mkdirSync(join(root, '.git'))
  write(root, files)
  return root
}

export function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), {recursive: true})
    writeFileSync(join(root, name), text)
  }
}

/** Opens a text as a file of a folder; its address and what is shown. */
export async function show(editor: Editor, root: string, name: string, text: string, languageId = 'markdown') {
  const uri = uriOf(root, name)
  await editor.open(uri, text, languageId)
  return {uri, shown: await editor.diagnostics(uri)}
}

export function rulesOf(shown: readonly Diagnostic[]): (string | number | undefined)[] {
  return shown.map(({code}) => code)
}
