import {afterEach, beforeEach, expect, test} from 'vitest'
import {aFolder} from './a-folder.ts'
import {runIn} from './command.ts'

let folder: ReturnType<typeof aFolder>
beforeEach(() => {
  folder = aFolder()
})
afterEach(() => folder.remove())

const note = '# Notes\n\nWe reply asap.\n'
const form = 'name: Laptop\ndescription: Ask for one\nbody:\n  - type: input\n    attributes:\n      label: Size\n'

function linted(...argv: string[]): {readonly paths: string[]; readonly err: string} {
  const {out, err} = runIn(folder.path, ['--format', 'json', ...argv])
  const {files} = JSON.parse(out) as {files: {path: string}[]}
  return {paths: files.map(({path}) => path), err}
}

test('a file that is named is looked at; with --force-exclude only where “files:” and “ignore:” take it', () => {
  folder.write({'.git/HEAD': '', 'untape.yml': "files: ['docs/**']\nignore: [docs/old]\n", 'docs/a.md': note, 'docs/old/b.md': note, 'c.md': note})
  const named = ['docs/a.md', 'docs/old/b.md', 'c.md']
  expect(linted(...named).paths).toEqual(['c.md', 'docs/a.md', 'docs/old/b.md'])
  expect(linted('--force-exclude', ...named)).toEqual({paths: ['docs/a.md'], err: ''})
  expect(linted('--force-exclude', '.').paths).toEqual(['docs/a.md'])
})

test('what is none of ours is then passed over in silence, and what is not there is still said', () => {
  folder.write({'.git/HEAD': '', 'compose.yml': 'services: {}\n', 'notes.txt': note, '~$a.md': note, 'forms/laptop.yml': form})
  const named = ['compose.yml', 'notes.txt', '~$a.md', 'forms/laptop.yml']
  expect(linted('compose.yml').err).toContain('compose.yml: this is neither Markdown')
  expect(linted('--force-exclude', ...named)).toEqual({paths: ['forms/laptop.yml'], err: ''})
  expect(linted('--force-exclude', 'gone.md').err).toContain('gone.md: there is no such file')
})
