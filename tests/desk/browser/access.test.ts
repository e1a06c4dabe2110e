import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {pageWidth, sticksOut, violations} from '../../page/browser.ts'
import {wordSample} from '../samples.ts'
import {checked, drop, type Look, type Opened, Visitor} from './visitor.ts'

const process = {name: 'change.md', content: readFileSync(join(import.meta.dirname, '../../../examples/before/change-process.md'))}
const form = {name: 'server.yml', content: readFileSync(join(import.meta.dirname, '../../../examples/before/server-request.yml'))}

let visitor: Visitor

beforeAll(async () => {
  visitor = await Visitor.start()
})
afterAll(() => visitor.stop())

const looks: readonly (readonly [string, Look])[] = [
  ['in the light', {}],
  ['in the dark', {scheme: 'dark'}],
  ['on a phone', {width: 390, height: 844}],
  ['on a small phone in the dark', {width: 320, height: 640, scheme: 'dark'}],
]

async function openTab({page}: Opened, id: string): Promise<void> {
  await page.$eval(`#tab-${id}`, (one) => (one as HTMLElement).click())
  await page.waitForSelector(`#panel-${id} h2`)
}

/** What lies on the desk, one after the other. */
const states: readonly (readonly [string, (desk: Opened) => Promise<void>])[] = [
  ['an empty desk', async () => {}],
  [
    'a form with its findings',
    async ({page}) => {
      await drop(page, form)
      await checked(page)
      await page.$$eval('.finding details', (all) => {
        for (const one of all) one.open = true
      })
    },
  ],
  ['its minutes', (desk) => openTab(desk, 'minutes')],
  [
    'a process',
    async (desk) => {
      await drop(desk.page, process)
      await desk.page.waitForFunction(`document.querySelector('.name input')?.value === 'change.md'`)
      await openTab(desk, 'process')
    },
  ],
  [
    'a Word file, and a file that cannot be read',
    async (desk) => {
      await drop(desk.page, wordSample())
      await desk.page.waitForFunction(`document.querySelector('.name input')?.value === 'leave.docx'`)
      await openTab(desk, 'findings')
      await drop(desk.page, {name: 'picture.png', content: 'x'})
      await desk.page.waitForSelector('[role=alert]')
    },
  ],
]

describe.each(looks)('%s', (_, look) => {
  test('axe has nothing against it, and nothing sticks out', async () => {
    const {width = 1280} = look
    const desk = await visitor.open(look)
    for (const [name, bring] of states) {
      await bring(desk)
      expect([name, await violations(desk.page)]).toEqual([name, []])
      expect([name, await sticksOut(desk.page, width)]).toEqual([name, []])
      expect([name, (await pageWidth(desk.page)) <= width]).toEqual([name, true])
    }
    expect(desk.complaints).toEqual([])
    await desk.page.close()
  })
})

test('the tab key goes through the page in its order, each stop with a mark, and out of the text again', async () => {
  const {page} = await visitor.open()
  await drop(page, {name: 'form.md', content: '# Form\n\nPlease utilise this form.\n'})
  await checked(page)
  await page.evaluate(`document.activeElement.blur()`)
  const stops: string[] = []
  for (let time = 0; time < 40; time++) {
    await page.keyboard.press('Tab')
    const [name, isMarked] = (await page.evaluate(`((one) => {
      const mark = one.classList.contains('cm-content') ? getComputedStyle(one.closest('.editor'), '::after') : getComputedStyle(one)
      return [one.ariaLabel ?? one.labels?.[0]?.textContent ?? one.textContent, mark.outlineStyle !== 'none']
    })(document.activeElement)`)) as [string, boolean]
    // Behind the last one the browser itself has the keyboard, or it begins again.
    if (stops.includes(name) || (await page.evaluate('document.activeElement === document.body'))) break
    stops.push(name)
    expect([name, isMarked]).toEqual([name, true])
  }
  expect(stops.map((one) => one.replace(/\s+/g, ' ').trim().slice(0, 15).trim())).toEqual([
    'Skip to the fin',
    'Open a file…',
    'Name',
    'Undo',
    'Redo',
    'Save the text',
    'Save the report',
    'Close',
    'Text of the doc',
    'Findings (1)',
    '1 note',
    'Kind of finding',
    'Line 3: show “u',
    'Use “use”',
    'Why this matter',
  ])
  await page.close()
})

test('findings are a list that a screen reader counts, and what changes is said', async () => {
  const {page} = await visitor.open()
  const client = await page.createCDPSession()
  await drop(page, {name: 'form.md', content: '# Form\n\nPlease utilise this form in order to initiate it.\n'})
  await checked(page)
  const {nodes} = await client.send('Accessibility.getFullAXTree')
  const named = (role: string): string[] => nodes.filter((one) => one.role?.value === role).map((one) => String(one.name?.value ?? ''))
  expect(named('list')).toContain('All findings')
  expect(named('tab')).toEqual(['Findings (3)', 'Minutes', 'Process'])
  expect(named('button')).toEqual(expect.arrayContaining(['Use “use”', 'Line 3: show “utilise” in the text']))
  expect(named('textbox')).toEqual(['Name', 'Text of the document'])
  const status = nodes.find((one) => one.role?.value === 'status')
  expect(status?.properties?.find(({name}) => name === 'live')?.value.value).toBe('polite')
  expect(await page.$eval('[role=status]', (one) => one.textContent)).toBe('3 findings: 3 notes.')
  await page.close()
})
