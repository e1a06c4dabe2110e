import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import mammoth from 'mammoth'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {makeDocx, paragraph, run} from '../../word/make-docx.ts'
import {textOfPart} from '../../word/read-review.ts'
import {wordSample} from '../samples.ts'
import {checked, drop, heard, type Opened, paste, press, saved, shownText, Visitor} from './visitor.ts'

let visitor: Visitor

beforeAll(async () => {
  visitor = await Visitor.start()
})
afterAll(() => visitor.stop())

/** The findings that are listed: severity, place, words. */
async function listed({page}: Opened): Promise<string[]> {
  return (await page.$$eval('.finding .head', (all) =>
    all.map((one) => [...one.querySelectorAll('.severity, bdi')].map((part) => part.textContent).join(' | ')),
  )) as string[]
}

const windows = '\uFEFF# Laptop request\r\n\r\nPlease utilise this form in order to start.\r\n\r\n- Name: ____\r\n'

describe.each(['folder', 'server'] as const)('from a %s', (from) => {
  test('a text that is pasted is checked, and nothing but its own files is asked for', async () => {
    const desk = await visitor.open({from})
    const {page, requests, complaints, own} = desk
    await paste(page, 'Please utilise this form.\n\nWe reply asap.\n')
    await checked(page)
    expect(await listed(desk)).toEqual(['note | Line 1 | utilise', 'note | Line 3 | asap'])
    expect(await heard(page)).toBe('2 findings: 2 notes.')
    await press(page, 'Use “use”')
    await checked(page)
    await press(page, 'Save the report')
    expect(String(await saved(desk, 'pasted.txt.report.html'))).toContain('asap')
    const others = requests.filter((one) => !one.startsWith('blob:'))
    expect(others.sort()).toEqual(
      ['engine.js', 'icon.svg', 'index.html', 'page.css', 'page.js'].map((name) => own + name).filter((one) => others.includes(one)),
    )
    expect(others.length).toBeGreaterThan(3)
    expect(complaints).toEqual([])
    await page.close()
  })

  test('nothing of a text is kept in the browser', async () => {
    const {page} = await visitor.open({from})
    await drop(page, {name: 'secret.md', content: '# Secret\n\nPlease utilise the secret.\n'})
    await checked(page)
    const kept = await page.evaluate(`(async () => ({
      local: localStorage.length, session: sessionStorage.length, cookies: document.cookie,
      databases: (await indexedDB.databases()).length, address: location.href.includes('ecret'),
    }))()`)
    expect(kept).toEqual({local: 0, session: 0, cookies: '', databases: 0, address: false})
    await page.close()
  })
})

test('a Markdown file keeps its mark and its line ends when better words are taken with a click, undone and taken again', async () => {
  const desk = await visitor.open()
  const {page} = desk
  await drop(page, {name: 'laptop.md', content: windows})
  await checked(page)
  await press(page, 'Use “use”')
  expect(await heard(page)).toMatch(/^“utilise” is now “use”\.$|finding/)
  await page.waitForFunction(`document.querySelector('.cm-content').textContent.includes('use this form')`)
  await press(page, 'Undo')
  await page.waitForFunction(`document.querySelector('.cm-content').textContent.includes('utilise this form')`)
  await press(page, 'Redo')
  await page.waitForFunction(`document.querySelector('.cm-content').textContent.includes('use this form')`)
  await checked(page)
  await press(page, 'Use “to”')
  await checked(page)
  await press(page, 'Save the text')
  const bytes = await saved(desk, 'laptop.md')
  expect(bytes).toEqual(Buffer.from(windows.replace('utilise', 'use').replace('in order to', 'to')))
  await page.close()
})

test('a file in UTF-16 with mixed line ends stays so', async () => {
  const desk = await visitor.open()
  const {page} = desk
  const text = '\uFEFF# Form\n\nPlease utilise it.\r\nLine 😀\rLast\n'
  await drop(page, {name: 'wide.md', content: Buffer.from(text, 'utf16le')})
  await checked(page)
  await press(page, 'Use “use”')
  await checked(page)
  await press(page, 'Save the text')
  expect(await saved(desk, 'wide.md')).toEqual(Buffer.from(text.replace('utilise', 'use'), 'utf16le'))
  await page.close()
})

test('better words are taken by keyboard alone, and the keyboard stays in the list', async () => {
  const {page} = await visitor.open()
  await drop(page, {name: 'form.md', content: '# Form\n\nPlease utilise this form in order to initiate it.\n'})
  await checked(page)
  // From the top of the page, over the link that leads past the text.
  await page.evaluate('document.activeElement.blur()')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.className')).toBe('skip')
  await page.keyboard.press('Enter')
  const reached: string[] = []
  for (let time = 0; time < 30; time++) {
    await page.keyboard.press('Tab')
    const name = String(await page.evaluate('document.activeElement.textContent.trim()'))
    reached.push(name)
    if (name === 'Use “use”') break
  }
  expect(reached.at(-1)).toBe('Use “use”')
  await page.keyboard.press('Enter')
  await page.waitForFunction(`document.querySelectorAll('.finding').length === 2`)
  expect(await shownText(page)).toContain('Please use this form')
  const focused = String(await page.evaluate(`document.activeElement.closest('.finding')?.textContent`))
  expect(focused).toContain('in order to')
  await page.close()
})

test('in the text, F8 goes to the next finding, Alt+Enter takes its better words, Ctrl+Z undoes', async () => {
  const {page} = await visitor.open()
  await paste(page, 'Please utilise this form.\n\nYou need to initiate it.\n')
  await checked(page)
  await page.keyboard.down('Control')
  await page.keyboard.press('Home')
  await page.keyboard.up('Control')
  await page.keyboard.press('F8')
  expect(String(await page.evaluate('getSelection().toString()'))).toBe('utilise')
  await page.waitForSelector('.finding[aria-current]')
  expect(await page.$eval('.finding[aria-current]', (one) => one.textContent)).toContain('utilise')
  await page.keyboard.down('Alt')
  await page.keyboard.press('Enter')
  await page.keyboard.up('Alt')
  await page.waitForFunction(`document.querySelector('.cm-content').textContent.includes('Please use this')`)
  await page.keyboard.down('Control')
  await page.keyboard.press('z')
  await page.keyboard.up('Control')
  await page.waitForFunction(`document.querySelector('.cm-content').textContent.includes('Please utilise this')`)
  await page.close()
})

test('words that were changed by hand are not written over', async () => {
  const {page} = await visitor.open()
  await drop(page, {name: 'form.md', content: '# Form\n\nPlease utilise this form.\n'})
  await checked(page)
  await page.evaluate(`(async () => {
    const button = [...document.querySelectorAll('.finding button')].find((one) => one.textContent.includes('Use'))
    document.querySelector('.cm-content').focus()
    const range = document.createRange()
    const words = document.querySelector('.cm-lintRange').firstChild
    range.setStart(words, 0)
    range.setEnd(words, 3)
    getSelection().removeAllRanges()
    getSelection().addRange(range)
    document.execCommand('insertText', false, 'XYZ')
    // The editor hears of it a moment later, and the text is checked only after a pause.
    await new Promise((resolve) => setTimeout(resolve, 20))
    button.click()
  })()`)
  await checked(page)
  expect(await shownText(page)).toContain('XYZ')
  expect(await shownText(page)).not.toContain(' use ')
  await page.close()
})

test('an issue form is read as one, and its findings are filtered by severity and by kind', async () => {
  const desk = await visitor.open()
  const {page} = desk
  await drop(page, {name: 'server.yml', content: readFileSync(join(import.meta.dirname, '../../../examples/before/server-request.yml'))})
  await checked(page)
  const all = await listed(desk)
  const warnings = all.filter((one) => one.startsWith('warning'))
  expect(warnings.length).toBeGreaterThan(0)
  expect(warnings.length).toBeLessThan(all.length)
  const notes = await page.$eval('.filters .is-note', (one) => {
    ;(one as HTMLElement).click()
    return one.textContent ?? ''
  })
  await page.waitForFunction(`document.querySelector('.filters .is-note').getAttribute('aria-pressed') === 'false'`)
  expect(Number.parseInt(notes, 10)).toBe(all.filter((one) => one.startsWith('note')).length)
  expect(await listed(desk)).toEqual(all.filter((one) => !one.startsWith('note')))
  await press(page, notes)
  const kind = (await page.$eval('.rules select option:nth-child(2)', (one) => (one as HTMLOptionElement).value)) as string
  await page.select('.rules select', kind)
  await page.waitForFunction(`[...document.querySelectorAll('.finding code')].length > 0`)
  expect(new Set(await page.$$eval('.finding code', (codes) => codes.map((one) => one.textContent)))).toEqual(new Set([kind]))
  await page.close()
})

test('the minutes and the process stand beside the text', async () => {
  const {page} = await visitor.open()
  await drop(page, {name: 'change.md', content: readFileSync(join(import.meta.dirname, '../../../examples/before/change-process.md'))})
  await checked(page)
  await page.focus('[role=tab]')
  await page.keyboard.press('ArrowRight')
  expect(await page.$eval('#panel-minutes', (one) => one.textContent)).toContain('must say yes')
  await page.keyboard.press('ArrowRight')
  expect(await page.$$eval('#panel-process .swim .step', (all) => all.length)).toBe(17)
  expect(await page.$eval('#panel-process .swim .step .do', (one) => one.textContent)).toContain('The change initiator raises')
  await page.$eval('#panel-process .swim .step button', (one) => (one as HTMLElement).click())
  expect(String(await page.evaluate(`getSelection().anchorNode.parentElement.closest('.cm-line').textContent`))).toContain('change initiator')
  await page.close()
})

test('a Word file is shown by its paragraphs, and a copy of it with comments and tracked changes is saved', async () => {
  const desk = await visitor.open()
  const {page} = desk
  const {name, content} = wordSample()
  await drop(page, {name, content})
  await checked(page)
  expect(await shownText(page)).toContain('In order to initiate the request, please utilise this form asap.')
  expect(await listed(desk)).toContain('note | “Leave request” › paragraph 2 | utilise')
  await page.focus('.cm-content')
  await page.keyboard.type('typed')
  expect(await shownText(page)).not.toContain('typed')
  await press(page, 'Save a copy with comments')
  const bytes = await saved(desk, 'leave.reviewed.docx')
  expect(textOfPart(bytes, 'word/comments.xml')).toContain('utilise')
  expect(textOfPart(bytes, 'word/document.xml')).toMatch(/<w:del [^>]*>.*utilise.*<w:ins [^>]*>.*use/)
  expect((await mammoth.extractRawText({buffer: bytes})).value).toContain('please use this form')
  expect(await heard(page)).toMatch(/^\d+ comments, \d+ suggestions? → leave\.reviewed\.docx/)
  await page.close()
})

test('what cannot be read is told of in one sentence, and what was there stays', async () => {
  const {page} = await visitor.open()
  await drop(page, {name: 'form.md', content: '# Form\n\nPlease utilise this form.\n'})
  await checked(page)
  const bad = [
    {name: 'picture.png', content: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), sentence: /^picture\.png: This is neither Markdown/},
    {name: 'old.doc', content: 'x', sentence: 'old.doc: This is an old Word file (.doc): save it as .docx.'},
    {name: 'broken.docx', content: 'PK', sentence: 'broken.docx: This is no Word file (.docx), or it is damaged.'},
    {name: 'latin.md', content: new Uint8Array([0x23, 0x20, 0xe9]), sentence: 'latin.md: This is not valid UTF-8 text: save it as UTF-8.'},
    {name: 'large.md', content: 'x'.repeat(5_100_000), sentence: 'large.md: The file has 5.1 MB: more than the limit of 5 MB.'},
    {name: 'terms.yml', content: '- term: gizmo\n  sttus: avoid\n', sentence: 'terms.yml:1: there is no key “sttus”: did you mean “status”?'},
  ]
  for (const {name, content, sentence} of bad) {
    await drop(page, {name, content})
    await page.waitForFunction(`document.querySelector('[role=alert]')?.textContent.toLowerCase().includes(${JSON.stringify(name)})`)
    expect(await page.$eval('[role=alert]', (one) => one.textContent)).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence))
    expect(await shownText(page)).toContain('Please utilise this form.')
  }
  await page.close()
})

test('a glossary that is dropped holds until it is removed', async () => {
  const desk = await visitor.open()
  const {page} = desk
  const glossary = '- term: gizmo\n  status: avoid\n  say: [thing]\n  means: Something small.\n  source: ours\n'
  await drop(page, {name: 'terms.yml', content: glossary}, {name: 'form.md', content: '# Form\n\nSend the gizmo back.\n'})
  await page.waitForFunction(`document.querySelector('.finding')?.textContent.includes('gizmo')`)
  await press(page, 'Use “thing”')
  await page.waitForFunction(`document.querySelector('.cm-content').textContent.includes('Send the thing back')`)
  await press(page, 'Undo')
  await press(page, 'Remove terms.yml')
  await page.waitForFunction(`!document.querySelector('.finding')?.textContent.includes('gizmo')`)
  await page.close()
})

test.each([
  ['throws', 'throw new Error("no worker")'],
  ['breaks before it says a word', 'setTimeout(() => this.onerror(new Event("error")))'],
])('where a worker %s, the page does the work itself', async (_, does) => {
  const {page, complaints} = await visitor.open({before: `globalThis.Worker = class { constructor() { ${does} } postMessage() {} }`})
  await drop(page, {name: 'form.md', content: '# Form\n\nPlease utilise this form.\n'})
  await checked(page)
  expect(await heard(page)).toBe('1 finding: 1 note.')
  expect(complaints).toEqual([])
  await page.close()
})

test('a text that is written is read as what it looks like, until somebody says what it is', async () => {
  const desk = await visitor.open()
  const {page} = desk
  const name = () => page.$eval('.name input', (one) => (one as HTMLInputElement).value)
  await page.focus('.cm-content')
  await page.keyboard.type('# Form')
  await page.waitForFunction(`document.querySelector('.name input')?.value === 'pasted.md'`)
  await page.select('.toolbar select', '.txt')
  await checked(page)
  expect(await name()).toBe('pasted.txt')
  await page.focus('.cm-content')
  await page.keyboard.type('## More')
  await checked(page)
  expect(await name()).toBe('pasted.txt')
  await page.close()
})

test.each([
  ['HTML', '.html', '<form>\n<label>Why do you need to utilise it? <input></label>\n</form>\n', 'note | Line 2 | utilise'],
  [
    'a form in JSON',
    '.json',
    '{"components": [\n{"type": "textfield", "key": "why", "label": "Why do you need to utilise it?", "input": true}\n]}\n',
    'note | Line 2 | utilise',
  ],
])('%s that is pasted is read as such, and can be read as another thing', async (_, ending, text, finding) => {
  const desk = await visitor.open()
  const {page} = desk
  const readAs = () => page.$eval('.toolbar select', (one) => (one as HTMLSelectElement).value)
  await paste(page, text)
  await checked(page)
  expect([await readAs(), await page.$$eval('.toolbar option', (all) => all.map((one) => one.textContent))]).toEqual([
    ending,
    ['Markdown', 'Plain text', 'HTML', 'GitHub issue form', 'Form in JSON'],
  ])
  expect(await listed(desk)).toContain(finding)
  await page.$eval('#tab-minutes', (one) => (one as HTMLElement).click())
  await page.waitForFunction(`document.querySelector('#panel-minutes').textContent.includes('Why do you need to utilise it?')`)
  await page.select('.toolbar select', '.txt')
  await page.waitForFunction(`document.querySelector('.name input')?.value === 'pasted.txt'`)
  await page.select('.toolbar select', ending)
  await checked(page)
  expect(await readAs()).toBe(ending)
  expect(await page.$('[role=alert]')).toBe(null)
  await page.close()
})

test('nothing that a text, a name or a glossary says becomes part of the page', async () => {
  const {page, requests, complaints, own} = await visitor.open()
  const evil = '<img src=x onerror="globalThis.harmed = true"><script>globalThis.harmed = true</script>'
  const name = '<img src=x onerror=globalThis.harmed=1>.md'
  const glossary = `- term: gizmo\n  status: avoid\n  say: ['${evil}']\n  means: '${evil}'\n  source: '${evil}'\n`
  const text = `# ${evil}\n\nowner: ${evil}\n\nSend the gizmo, ${evil}, and utilise it.\n\n1. ${evil} approves the request.\n2. The <b onclick=alert(1)>manager</b> approves it within 2 days.\n\n- ${evil}: ____\n- \u202Eevil\u202C name: ____\n`
  await drop(page, {name: `${evil.replaceAll('/', '')}.yml`, content: glossary}, {name, content: text})
  await checked(page)
  await page.waitForFunction(`document.querySelector('.finding')`)
  for (const tab of ['minutes', 'process', 'findings']) await page.$eval(`#tab-${tab}`, (one) => (one as HTMLElement).click())
  await drop(page, {name: `${name}.png`, content: new Uint8Array([1])})
  await page.waitForSelector('[role=alert]')
  const body = paragraph(run(`${evil} Please utilise it.`))
  await drop(page, {name: 'evil.docx', content: makeDocx({body})})
  await page.waitForFunction(`document.querySelector('.cm-content').textContent.includes('Please utilise it.')`)
  expect(await page.evaluate('globalThis.harmed')).toBe(undefined)
  expect(await page.evaluate(`document.querySelectorAll('img:not(.cm-widgetBuffer), #desk script, [onerror], [onclick]').length`)).toBe(0)
  expect(requests.filter((one) => !one.startsWith(own) && !one.startsWith('blob:'))).toEqual([])
  expect(complaints).toEqual([])
  await page.close()
})

test('the page answers while a long text is being checked', async () => {
  const {page} = await visitor.open()
  const text = Array.from({length: 3000}, (_, i) => `Paragraph ${i}: please utilise this form in order to initiate the request, and reply asap.\n\n`).join('')
  expect(text.length).toBeGreaterThan(250_000)
  await drop(page, {name: 'long.md', content: text})
  await page.waitForFunction(`document.querySelector('#results').getAttribute('aria-busy') === 'true'`)
  // Frames are drawn and keys are heard before the answer comes.
  const frames = (await page.evaluate(`new Promise((resolve) => {
    let frames = 0
    const next = () => {
      if (document.querySelector('#results').getAttribute('aria-busy') === 'false') resolve(frames)
      else frames++, requestAnimationFrame(next)
    }
    next()
  })`)) as number
  expect(frames).toBeGreaterThan(10)
  expect(await heard(page)).toMatch(/^[\d,]+ findings: /)
  await page.focus('.cm-content')
  await page.keyboard.type('Typed')
  await page.waitForFunction(`document.querySelector('#results').getAttribute('aria-busy') === 'true'`)
  await page.keyboard.type(' meanwhile')
  expect(await shownText(page)).toContain('Typed meanwhile')
  expect(await page.$eval('#results', (one) => one.getAttribute('aria-busy'))).toBe('true')
  await checked(page)
  await page.close()
})
