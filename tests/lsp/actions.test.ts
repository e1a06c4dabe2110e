/** What an editor is offered, applied to the text and linted again. */
import {readFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {afterEach, describe, expect, test} from 'vitest'
import type {CodeAction} from 'vscode-languageserver/node'
import {aDesk, rulesOf, show} from './a-desk.ts'
import {afterAction, writeEdit} from './apply.ts'
import {type Editor, modern} from './client.ts'

const desk = aDesk()
/** One for each kind of editor. */
const editors = new Map<typeof modern, Editor>()
const old = {textDocument: {}}
const languages: Readonly<Record<string, string>> = {'.yml': 'yaml', '.html': 'html'}
const open: {editor: Editor; uri: string}[] = []

afterEach(async () => {
  for (const {editor, uri} of open.splice(0)) await editor.close(uri)
})

/** A document on the desk: its actions by a word in it, and what is found after one. */
async function opened(
  text: string,
  {name = 'a.md', files = {}, capabilities = modern}: {name?: string; files?: Record<string, string>; capabilities?: typeof modern} = {},
) {
  const root = desk.folder(files)
  const editor = editors.get(capabilities) ?? (await desk.editor([root], capabilities))
  editors.set(capabilities, editor)
  const {uri, shown} = await show(editor, root, name, text, languages[extname(name)])
  open.push({editor, uri})
  let version = 1
  const actionsAt = (words: string): Promise<CodeAction[]> => editor.actions(uri, rangeOf(text, words))
  return {
    root,
    editor,
    uri,
    shown,
    actionsAt,
    async titles(words: string) {
      return (await actionsAt(words)).map(({title}) => title)
    },
    /** The text after an action, with the rules that are reported in it. */
    async apply(words: string, title: string): Promise<{text: string; rules: unknown[]}> {
      if (version > 1) await editor.change(uri, ++version, [{text}])
      const action = (await actionsAt(words)).find((one) => one.title === title)
      const changed = await afterAction(editor, action, uri, text)
      await editor.change(uri, ++version, [{text: changed}])
      return {text: changed, rules: rulesOf(await editor.diagnostics(uri, version))}
    },
  }
}

/** An empty range in the words where they first stand. */
function rangeOf(text: string, words: string) {
  const offset = text.indexOf(words) + 1
  const before = text.slice(0, offset).split('\n')
  const position = {line: before.length - 1, character: before.at(-1)?.length ?? 0}
  return {start: position, end: position}
}

describe('a fix', () => {
  const fields = 'description: Ask for a laptop\nbody:\n  - type: input\n    attributes:\n      label: Size in GB\n'

  test('of a form that GitHub refuses is the first and preferred, and nobody is to silence it', async () => {
    const text = `name: Laptop\n${fields.replace('Size in GB', '2026')}`
    const {actionsAt, apply, shown} = await opened(text, {name: '.github/ISSUE_TEMPLATE/a.yml'})
    expect(rulesOf(shown)).toContain('valid-issue-form')
    const [first, ...others] = await actionsAt('2026')
    expect(first).toMatchObject({title: 'Write “"2026"” instead of “2026”', kind: 'quickfix', isPreferred: true})
    expect(first?.diagnostics?.map(({code}) => code)).toEqual(['valid-issue-form'])
    expect(others.filter(({title}) => title.includes('valid-issue-form'))).toEqual([])
    const {text: changed, rules} = await apply('2026', 'Write “"2026"” instead of “2026”')
    expect(changed).toBe(text.replace('2026', '"2026"'))
    expect(rules).not.toContain('valid-issue-form')
  })

  test('of a doubled article stands there once', async () => {
    const {actionsAt, apply} = await opened('Send the the form.\n')
    const about = (await actionsAt('the the')).filter(({title}) => !title.startsWith('Suppress'))
    expect(about.map(({title, isPreferred}) => [title, isPreferred])).toEqual([['Write “the” instead of “the the”', true]])
    expect(await apply('the the', 'Write “the” instead of “the the”')).toEqual({text: 'Send the form.\n', rules: []})
  })

  test('takes out a suppression that suppresses nothing', async () => {
    const unused = '<!-- untape-disable-next-line no-jargon -- why -->'
    const {apply} = await opened(`One.\n\n${unused}\nAsk for a key.\n`)
    expect(await apply('no-jargon', `Take out “${unused}”`)).toEqual({text: 'One.\n\nAsk for a key.\n', rules: []})
  })
})

describe('better words', () => {
  test('in all places, and only here', async () => {
    const {apply, titles, shown} = await opened('# Servers\n\nPlease spin up a server. Then spin up a database.\n')
    expect(rulesOf(shown)).toEqual(['no-jargon'])
    expect((await titles('spin up')).slice(0, 4)).toEqual([
      'Say “set up” instead of “spin up” in 2 places',
      'Say “set up” instead of “spin up” only here',
      'Say “start” instead of “spin up” in 2 places',
      'Say “start” instead of “spin up” only here',
    ])
    expect(await apply('spin up', 'Say “set up” instead of “spin up” in 2 places')).toEqual({
      text: '# Servers\n\nPlease set up a server. Then set up a database.\n',
      rules: [],
    })
    expect(await apply('spin up', 'Say “set up” instead of “spin up” only here')).toEqual({
      text: '# Servers\n\nPlease set up a server. Then spin up a database.\n',
      rules: ['no-jargon'],
    })
  })

  test('in a form, behind letters of two units, with line ends of Windows', async () => {
    const text = 'name: 🛠️ Server\r\ndescription: 🛠️🛠️ Please spin up a server\r\nbody:\r\n  - type: input\r\n    attributes:\r\n      label: Size in GB\r\n'
    const {apply} = await opened(text, {name: '.github/ISSUE_TEMPLATE/a.yml'})
    const {text: changed, rules} = await apply('spin up', 'Say “set up” instead of “spin up”')
    expect(changed).toBe(text.replace('spin up', 'set up'))
    expect(rules).not.toContain('no-jargon')
  })

  test('are no edit where marks stand between the words', async () => {
    const {titles, shown} = await opened('Please *spin* up a server.\n')
    expect(rulesOf(shown)).toEqual(['no-jargon'])
    expect((await titles('spin')).filter((title) => title.startsWith('Say'))).toEqual([])
  })

  test('carry what they mend, the best first', async () => {
    const {actionsAt} = await opened('Please spin up a server.\n')
    const [best, second] = await actionsAt('spin up')
    expect([best?.isPreferred, second?.isPreferred, best?.kind, best?.diagnostics?.map(({code}) => code)]).toEqual([true, undefined, 'quickfix', ['no-jargon']])
  })
})

describe('a term explained', () => {
  test('an acronym by its long form, where it is first used in running text', async () => {
    const {apply} = await opened('# Limits and RTO\n\nState the RTO of your service. The RTO is reviewed.\n')
    expect(await apply('RTO of', 'Explain “RTO” where it is first used')).toEqual({
      text: '# Limits and RTO\n\nState the RTO (recovery time objective) of your service. The RTO is reviewed.\n',
      rules: [],
    })
  })

  test('a term by what it means', async () => {
    const files = {'untape.yml': 'rules: {require-explained-term: note}\n'}
    const {apply, shown} = await opened('Describe the failover of the service.\n', {files})
    expect(rulesOf(shown)).toEqual(['require-explained-term'])
    const {text, rules} = await apply('failover', 'Explain “failover” where it is first used')
    expect([text, rules]).toEqual([expect.stringMatching(/^Describe the failover \([a-z][^()]{8,}\) of the service\.\n$/), []])
  })

  test('is not offered where the document explains it', async () => {
    const {titles} = await opened('State the recovery time objective (RTO). The RTO is reviewed.\n')
    expect(await titles('RTO is')).toEqual([])
  })
})

describe('a term for the glossary', () => {
  test('goes into the file that untape.yml names, and is known when it is saved', async () => {
    const files = {'untape.yml': 'glossary: [words/own.yml]\n', 'words/own.yml': '- term: ABC\n  status: ok\n  source: us'}
    const text = 'Send the form to the QZRT by Friday.\n'
    const {root, editor, uri, shown, actionsAt} = await opened(text, {files})
    expect(rulesOf(shown)).toEqual(['no-undefined-acronym'])
    const action = (await actionsAt('QZRT')).find(({title}) => title === 'Add “QZRT” to the glossary words/own.yml')
    expect(writeEdit(action?.edit)).toEqual([])
    expect(readFileSync(join(root, 'words/own.yml'), 'utf8')).toBe(
      '- term: ABC\n  status: ok\n  source: us\n- term: QZRT\n  status: ok # or “explain” with “means:”, or “avoid” with “say:”\n  source: our team\n',
    )
    await editor.watched(join(root, 'words/own.yml'))
    await editor.until(() => editor.shown(uri)?.length === 0)
    expect((await actionsAt('QZRT')).map(({title}) => title)).toEqual([])
  })

  test.each([
    ['there is no configuration', {}, ['glossary/ops.yml', 'untape.yml']],
    ['the configuration names none', {'untape.yml': '# ours\nextends: recommended'}, ['glossary/ops.yml']],
  ])('makes one where %s', async (_, files, made) => {
    const {root, editor, uri, actionsAt} = await opened('Send the form to the QZRT by Friday.\n', {files})
    const action = (await actionsAt('QZRT')).find(({title}) => title === 'Add “QZRT” to a new glossary glossary/ops.yml, and name it in untape.yml')
    expect(
      writeEdit(action?.edit)
        .map((file) => file.slice(root.length + 1))
        .sort(),
    ).toEqual(made)
    expect(readFileSync(join(root, 'untape.yml'), 'utf8')).toMatch(/^glossary: \[glossary\/ops\.yml\]\n$/m)
    await editor.watched(join(root, 'untape.yml'))
    await editor.until(() => editor.shown(uri)?.length === 0)
  })

  test('takes the base form of a term, and words that are selected', async () => {
    const files = {'untape.yml': 'glossary: own.yml\n', 'own.yml': ''}
    const {editor, uri, titles} = await opened('We are spinning up a server in Hangar 12.\n', {files})
    expect(await titles('spinning')).toContain('Add “spin up” to the glossary own.yml')
    const selection = {start: {line: 0, character: 31}, end: {line: 0, character: 40}}
    expect((await editor.actions(uri, selection)).map(({title}) => title)).toEqual(['Add “Hangar 12” to the glossary own.yml'])
  })

  test('is not offered where the glossary cannot take it', async () => {
    for (const own of ['[]\n', '- term: QZRT\n  status: ok\n  source: us\n']) {
      const {titles} = await opened('Send the form to the QZRT by Friday.\n', {
        files: {'untape.yml': 'rules: {no-undefined-acronym: note}\nglossary: own.yml\n', 'own.yml': own},
      })
      expect((await titles('QZRT')).filter((title) => title.startsWith('Add'))).toEqual([])
    }
  })

  test('makes no file in an editor that cannot', async () => {
    const {titles} = await opened('Send the form to the QZRT by Friday.\n', {capabilities: old})
    expect((await titles('QZRT')).filter((title) => title.startsWith('Add'))).toEqual([])
  })
})

describe('a suppression', () => {
  const here = 'Suppress no-jargon here, with a reason'
  const comment = '<!-- untape-disable-next-line no-jargon -- reason -->'

  test.each([
    ['above a paragraph', 'One.\n\nTwo lines, and\nwe spin up a server.\n', `One.\n\n${comment}\nTwo lines, and\nwe spin up a server.\n`],
    ['between items of a list, as a part of the one above', '- One.\n- We spin up a server.\n', `- One.\n  ${comment}\n- We spin up a server.\n`],
    ['above a list', 'Note:\n1. We spin up a server.\n2. Two.\n', `Note:\n${comment}\n1. We spin up a server.\n2. Two.\n`],
    ['in a list in a list', '- One:\n  - We spin up a server.\n', `- One:\n  ${comment}\n  - We spin up a server.\n`],
    ['in a quotation', '> One.\n>\n> We spin up a server.\n', `> One.\n>\n> ${comment}\n> We spin up a server.\n`],
    ['with line ends of Windows', 'One.\r\n\r\nWe spin up a server.\r\n', `One.\r\n\r\n${comment}\r\nWe spin up a server.\r\n`],
    [
      'around a table',
      'One.\n\n| a | b |\n|---|---|\n| c | We spin up a server |\n\nTwo.\n',
      'One.\n\n<!-- untape-disable no-jargon -- reason -->\n\n| a | b |\n|---|---|\n| c | We spin up a server |\n\n<!-- untape-enable no-jargon -->\n\nTwo.\n',
    ],
    [
      'at each place that is counted',
      'We spin up a server.\n\nThey spin up a server.\n',
      `${comment}\nWe spin up a server.\n\n${comment}\nThey spin up a server.\n`,
    ],
  ])('%s', async (_, text, expected) => {
    const {apply, shown} = await opened(text)
    expect(rulesOf(shown)).toEqual(['no-jargon'])
    expect(await apply('spin up', here)).toEqual({text: expected, rules: []})
  })

  const form = (attributes: string): string =>
    `name: Server\ndescription: Ask for one\nbody:\n  - type: textarea\n    attributes:\n${attributes}    validations:\n      required: true\n`
  test.each([
    ['a label', '      label: Spin up a server\n', '      # untape-disable-next-line no-jargon -- reason\n      label: Spin up a server\n'],
    [
      'a later paragraph of a text',
      '      label: Size\n      description: |\n        One.\n\n        We spin up a server.\n      value: x\n',
      '      label: Size\n      # untape-disable no-jargon -- reason\n      description: |\n        One.\n\n        We spin up a server.\n      # untape-enable no-jargon\n      value: x\n',
    ],
  ])('in a form, of %s', async (_, attributes, expected) => {
    const text = form(attributes)
    const {apply, shown} = await opened(text, {name: '.github/ISSUE_TEMPLATE/a.yml'})
    const before = rulesOf(shown)
    expect(before).toContain('no-jargon')
    expect(await apply(attributes.includes('Spin') ? 'Spin' : 'spin', here)).toEqual({
      text: form(expected),
      rules: before.filter((rule) => rule !== 'no-jargon'),
    })
  })

  test.each([
    ['a paragraph', '  <p>We spin up a server.</p>\n', `  ${comment}\n  <p>We spin up a server.</p>\n`],
    ['a tag over several lines', '  <p\n    class="a">We spin up a server.</p>\n', `  ${comment}\n  <p\n    class="a">We spin up a server.</p>\n`],
    ['a text over several lines', '<p>\n  One, and\n  we spin up a server.\n</p>\n', `<p>\n  ${comment}\n  One, and\n  we spin up a server.\n</p>\n`],
  ])('in HTML, of %s', async (_, body, expected) => {
    const inputs = ['Size in GB', 'Reason'].map((label) => `<label>${label} <input name="${label}" required></label>\n`).join('')
    const rest = (inner: string): string => `<html lang="en">\n<head><title>Server</title></head>\n<body>\n${inner}${inputs}</body>\n</html>\n`
    const top = '<!DOCTYPE html>\n'
    const {apply, shown} = await opened(top + rest(body), {name: 'a.html'})
    expect(rulesOf(shown)).toEqual(['no-jargon'])
    expect(await apply('spin up', here)).toEqual({text: top + rest(expected), rules: []})
    expect(await apply('spin up', 'Suppress no-jargon in this file, with a reason')).toEqual({
      text: `${top}<!-- untape-disable no-jargon -- reason -->\n${rest(body)}`,
      rules: [],
    })
  })

  test('in HTML is none of the file where a program writes first', async () => {
    const text = '<?php session_start() ?>\n<p>We spin up a server.</p>\n<input name="a" title="Size"><input name="b" title="Reason">\n'
    const {titles} = await opened(text, {name: 'a.html'})
    expect((await titles('spin up')).filter((title) => title.startsWith('Suppress no-jargon'))).toEqual([here])
  })

  const inFile = 'Suppress no-jargon in this file, with a reason'
  test.each([
    ['a comment without front matter', '# A\n\nWe spin up a server.\n', '<!-- untape-disable no-jargon -- reason -->\n\n# A\n\nWe spin up a server.\n'],
    [
      'a key',
      '---\nowner: us\n---\n\nWe spin up a server.\n',
      '---\nowner: us\nuntape-disable:\n  - rule: no-jargon\n    reason: reason\n---\n\nWe spin up a server.\n',
    ],
    [
      'an item of a list that is there',
      '---\nuntape-disable:\n  - rule: prefer-plain-words\n    reason: quoted\nowner: us\n---\n\nPrior to that we spin up a server.\n',
      '---\nuntape-disable:\n  - rule: prefer-plain-words\n    reason: quoted\n  - rule: no-jargon\n    reason: reason\nowner: us\n---\n\nPrior to that we spin up a server.\n',
    ],
    [
      'a comment where the list is written otherwise',
      '---\nuntape-disable: [{rule: prefer-plain-words, reason: quoted}]\n---\n\nPrior to that we spin up a server.\n',
      '---\nuntape-disable: [{rule: prefer-plain-words, reason: quoted}]\n---\n<!-- untape-disable no-jargon -- reason -->\n\n\nPrior to that we spin up a server.\n',
    ],
  ])('of the whole file: %s', async (_, text, expected) => {
    const {apply} = await opened(text)
    expect(await apply('spin up', inFile)).toEqual({text: expected, rules: []})
  })

  test('of a finding about the whole document is one of the file', async () => {
    const text = form('      label: Size\n').repeat(1)
    const {editor, uri, shown} = await opened(text, {name: '.github/ISSUE_TEMPLATE/a.yml'})
    const rule = String(shown.find(({range}) => range.start.line === 0 && range.start.character === 0)?.code)
    const first = {line: 0, character: 0}
    const actions = (await editor.actions(uri, {start: first, end: first})).filter(({title}) => title.includes(rule))
    expect(actions.map(({title}) => title)).toEqual([`Suppress ${rule} in this file, with a reason`])
    await editor.change(uri, 2, [{text: await afterAction(editor, actions[0], uri, text)}])
    expect(rulesOf(await editor.diagnostics(uri, 2))).toEqual(rulesOf(shown).filter((one) => one !== rule))
  })

  test('is refused when the document has changed since', async () => {
    const {editor, uri, actionsAt} = await opened('We spin up a server.\n')
    const action = (await actionsAt('spin up')).find(({title}) => title === here)
    await editor.change(uri, 2, [{text: 'Other words: we spin up a server.\n'}])
    await expect(editor.resolve(action as CodeAction)).rejects.toThrow('The document has changed')
  })

  test('comes with its edit for an editor that never asks again', async () => {
    const {actionsAt} = await opened('We spin up a server.\n', {capabilities: old})
    const action = (await actionsAt('spin up')).find(({title}) => title === here)
    expect(
      Object.values(action?.edit?.changes ?? {})
        .flat()
        .map(({newText}) => newText),
    ).toEqual([`${comment}\n`])
  })
})

describe('at the pointer', () => {
  const at = async (editor: Editor, uri: string, character: number, line = 0) => {
    const hover = await editor.hover(uri, {line, character})
    return hover && typeof hover.contents === 'object' && 'value' in hover.contents ? {value: hover.contents.value, range: hover.range} : undefined
  }

  test('a finding says why it is there and what is better, a term what it means', async () => {
    const {editor, uri} = await opened('Please spin up a server.\n')
    const hover = await at(editor, uri, 9)
    expect(hover?.value).toContain('“spin up” is jargon')
    expect(hover?.value).toContain('Better: “set up” or “start”')
    expect(hover?.value).toContain('Why: A form in IT’s own language')
    expect(hover?.value).toContain('[`no-jargon`](https://github.com/untape/untape/blob/main/rules/README.md#no-jargon)')
    expect(hover?.value).toContain('**spin up**: Start a new machine or service.')
    expect(hover?.value).toContain('Source: common IT usage')
    expect(hover?.range).toEqual({start: {line: 0, character: 7}, end: {line: 0, character: 14}})
    expect(await at(editor, uri, 20)).toBe(undefined)
  })

  test('a term of the team says who owns it; what it says is text and no link', async () => {
    const own = '- term: zebra\n  status: ok\n  means: "[x](https://example.org) <b>"\n  owner: Desk *one*\n  source: us\n  reviewed: 2026-01-02\n'
    const {editor, uri} = await opened('Ask the zebra.\n', {files: {'untape.yml': 'glossary: own.yml\n', 'own.yml': own}})
    const value = (await at(editor, uri, 10))?.value ?? ''
    expect(value).toContain('Owner: Desk \\*one\\*')
    expect(value).toContain('Reviewed: 2026-01-02')
    expect(value).not.toMatch(/(?<!\\)\]\(|<b>/)
  })

  test('is plain text for an editor without Markdown', async () => {
    const {editor, uri} = await opened('Please spin up a server.\n', {capabilities: old})
    const hover = await editor.hover(uri, {line: 0, character: 9})
    expect(hover?.contents).toMatchObject({kind: 'plaintext', value: expect.stringContaining('Rule: no-jargon')})
  })
})
