import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeEach} from 'vitest'

/** A folder for one test, and what takes it away again. */
export function aFolder(): {readonly path: string; write(files: Readonly<Record<string, string | Uint8Array>>): void; remove(): void} {
  const path = mkdtempSync(join(tmpdir(), 'untape-'))
  return {
    path,
    write(files) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), {recursive: true})
        writeFileSync(join(path, name), content)
      }
    },
    remove: () => rmSync(path, {recursive: true, force: true}),
  }
}

/** A repository of its own for each test of a file, empty but for what makes it one. */
export function aRepositoryForEach(): ReturnType<typeof aFolder> {
  let folder = aFolder()
  beforeEach(() => {
    folder.remove()
    folder = aFolder()
    folder.write({'.git/HEAD': ''})
  })
  afterAll(() => folder.remove())
  return {
    get path() {
      return folder.path
    },
    write: (files) => folder.write(files),
    remove: () => folder.remove(),
  }
}

const question = (label: string): string => `  - type: input\n    attributes:\n      label: ${label}\n`
const form = (title: string, ...labels: string[]): string => `name: ${title}\ndescription: Ask for one\nbody:\n${labels.map(question).join('')}`
const laptop = ['Size of the screen', 'Colour of the lid', 'Weight of the bag', 'Kind of keyboard', 'Number of cables']

/**
 * A repository whose files have findings that hang on each other: acronyms that
 * a document of the folder or a linked one spells out, names that several
 * documents use, forms that ask the same, a word that is used in several
 * places, a file that cannot be read, and a folder that is too large to stay
 * together.
 */
export const repository: Readonly<Record<string, string | Uint8Array>> = {
  '.git/HEAD': '',
  '.git/config': '[remote "origin"]\n\turl = https://git.example/zeta/forms.git\n',
  CODEOWNERS: 'docs/ @zeta/office\n',
  'untape.yml': 'rules:\n  consistent-terms: note\n',
  'docs/a.md': '# Leave\n\nAsk the QZRT today, and bring the form. See [the desk](../desk/hours.md) or the WQXD.\n',
  'docs/b.md': '# Teams\n\nThe quick zone review team (QZRT) meets on Mondays.\n',
  'docs/c.md':
    '# Words\n\nUtilise the form asap. You may utilise the desk.\n\nTo get a key, raise a ticket. To get a badge, open a case. To get a pass, open a case.\n',
  'desk/hours.md': '# Hours\n\nThe white queue exchange desk (WQXD) opens at nine.\n\nAsk the KJHV and the VVBN.\n',
  'desk/more.md': '# More\n\nThe KJHV is closed.\n',
  'desk/third.md': '# Third\n\nThe KJHV is far.\n',
  'desk/broken.md': new Uint8Array([0x23, 0x20, 0xe9, 0xff]),
  '.github/ISSUE_TEMPLATE/laptop.yml': form('Laptop', ...laptop),
  '.github/ISSUE_TEMPLATE/notebook.yml': form('Notebook', ...laptop),
  'it/workstation.yml': form('Workstation', ...laptop),
  'it/refused.yml': 'name: Laptop\ndescription: Ask for one\nbody:\n  - type: dropdown\n    attributes:\n      label: Size\n      options: [None, Small]\n',
  ...Object.fromEntries(Array.from({length: 203}, (_, i) => [`many/${i}.md`, `# Note ${i}\n\n${i % 50 === 0 ? 'Provision' : 'Open'} it.\n`])),
}
