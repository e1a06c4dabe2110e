/** What is kept of documents that are open, and of those that were. */
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {configFileNear} from '../../src/cli/find-config.ts'
import {readClient} from '../../src/lsp/client.ts'
import {Session} from '../../src/lsp/session.ts'
import {aFolder} from './a-desk.ts'

const text = '# A form\n\nPlease spin up a server, and see [the other page](other.md).\n'

/** A session in this process that lints only when it is asked. */
function aSession(root: string) {
  const published: string[] = []
  const client = readClient({processId: null, rootUri: pathToFileURL(root).href, capabilities: {}})
  const voice = {publish: ({uri}: {uri: string}) => void published.push(uri), show: () => {}, log: () => {}}
  return {published, session: new Session({configFileNear, today: () => '2026-11-26', cwd: root, delay: 1e6}, client, voice)}
}

test('1,000 changes leave no more behind than one', {timeout: 120_000}, () => {
  const root = aFolder({'untape.yml': 'glossary: [own.yml]\n', 'own.yml': '[]\n', 'other.md': 'The Quality Zone Review Team (QZRT).\n'})
  const {session, published} = aSession(root)
  const document = TextDocument.create(pathToFileURL(join(root, 'a.md')).href, 'markdown', 1, text)
  session.open(document)
  session.checked(document.uri)
  const once = session.sizes()
  expect(once).toEqual({documents: 1, settings: 1, linters: 1, facts: 1})
  for (let version = 2; version <= 1001; version++) {
    const end = document.positionAt(document.getText().length)
    TextDocument.update(document, [{range: {start: end, end}, text: version % 50 === 0 ? '\n' : 'x'}], version)
    session.change(document)
    const checked = session.checked(document.uri)
    expect(checked?.outcome && 'version' in checked.outcome && checked.outcome.version.source.length).toBe(document.getText().length)
    if (version % 100 === 0) session.refresh()
  }
  expect(session.sizes()).toEqual(once)
  expect(published.length).toBe(1001)
  session.close(document.uri)
  expect(session.sizes()).toEqual({documents: 0, settings: 0, linters: 0, facts: 0})
  session.end()
})

test('what is closed is forgotten: documents, and what only they needed', () => {
  const roots = Array.from({length: 20}, () => aFolder({'untape.yml': 'extends: recommended\n'}))
  const {session} = aSession(roots[0] ?? '')
  const uris = roots.map((root) => pathToFileURL(join(root, 'a.md')).href)
  for (const uri of uris) {
    session.open(TextDocument.create(uri, 'markdown', 1, text))
    session.checked(uri)
  }
  expect(session.sizes()).toMatchObject({documents: 20, settings: 20})
  for (const uri of uris.slice(1)) session.close(uri)
  session.checked(uris[0] ?? '')
  expect(session.sizes()).toEqual({documents: 1, settings: 1, linters: 1, facts: 1})
  session.end()
})
