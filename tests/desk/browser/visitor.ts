import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import puppeteer, {type Browser, type Page} from 'puppeteer-core'
import {type Served, serveDesk} from '../../../src/desk/server.ts'
import {type Built, buildDesk, pagesIn} from '../built.ts'

/** How somebody has the desk in front of them. */
export interface Look {
  readonly scheme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
  /** From a folder, or served. */
  readonly from?: 'folder' | 'server'
  /** A program that runs before the page. */
  readonly before?: string
}

/** A desk with what it asked for and complained about. */
export interface Opened {
  readonly page: Page
  /** Addresses that were asked for. */
  readonly requests: readonly string[]
  readonly complaints: readonly string[]
  /** Where its own files lie. */
  readonly own: string
  readonly downloads: string
}

/** A browser with a desk that was built, in a folder and on a server. */
export class Visitor {
  readonly #browser: Browser
  readonly #built: Built
  readonly #served: Served
  readonly #downloads = mkdtempSync(join(tmpdir(), 'untape-downloads-'))

  private constructor(browser: Browser, built: Built, served: Served) {
    this.#browser = browser
    this.#built = built
    this.#served = served
  }

  static async start(): Promise<Visitor> {
    const executablePath = process.env.CHROMIUM_PATH
    if (!executablePath) throw new Error('Run these with npm run test:desk, which finds a browser')
    const built = buildDesk()
    const served = await serveDesk(pagesIn(built.folder), 0)
    // In a container the tests run as root, for whom Chromium has no sandbox.
    return new Visitor(await puppeteer.launch({executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage']}), built, served)
  }

  async open({scheme = 'light', width = 1280, height = 800, from = 'folder', before}: Look = {}): Promise<Opened> {
    const context = await this.#browser.createBrowserContext()
    const page = await context.newPage()
    const downloads = mkdtempSync(join(this.#downloads, 'of-'))
    const client = await page.createCDPSession()
    await client.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: downloads, browserContextId: context.id ?? ''})
    const requests: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('dialog', (dialog) => void dialog.accept())
    if (before !== undefined) await page.evaluateOnNewDocument(before)
    await page.setViewport({width, height})
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}])
    const own = from === 'folder' ? pathToFileURL(`${this.#built.folder}/`).href : this.#served.address
    await page.goto(`${own}index.html`)
    await page.waitForSelector('.cm-content')
    return {page, requests, complaints, own, downloads}
  }

  async stop(): Promise<void> {
    await this.#browser.close()
    await this.#served.close()
    this.#built.remove()
    rmSync(this.#downloads, {recursive: true})
  }
}

/** What a person hears: how many findings there are, or what was done. */
export async function heard(page: Page): Promise<string> {
  return (await page.$eval('[role=status]', (one) => one.textContent ?? '')).trim()
}

/** Waits until everything that was asked for is checked. */
export async function checked(page: Page): Promise<void> {
  await page.waitForFunction(`document.querySelector('[role=tab]') && document.querySelector('#results').getAttribute('aria-busy') === 'false'`)
}

/** Pastes a text where the keyboard is. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.focus('.cm-content')
  await page.evaluate(`((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.querySelector('.cm-content').dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}))
  })(${JSON.stringify(text)})`)
}

/** Drops files on the page. */
export async function drop(page: Page, ...files: readonly {readonly name: string; readonly content: Uint8Array | string}[]): Promise<void> {
  const given = files.map(({name, content}) => [name, Buffer.from(content as string).toString('base64')])
  await page.evaluate(`((files) => {
    const dataTransfer = new DataTransfer()
    for (const [name, base64] of files) dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], name))
    for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, {dataTransfer, bubbles: true, cancelable: true}))
  })(${JSON.stringify(given)})`)
}

/** Presses the button with these words. */
export async function press(page: Page, name: string): Promise<void> {
  const isThere = await page.evaluate(`((name) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent.replace(/\\s+/g, ' ').trim() === name)
    button?.click()
    return button !== undefined
  })(${JSON.stringify(name)})`)
  if (!isThere) throw new Error(`There is no button “${name}”`)
}

/** The text in the editor; it draws only what is in sight. */
export async function shownText(page: Page): Promise<string> {
  return (await page.evaluate(`[...document.querySelectorAll('.cm-line')].map((one) => one.textContent).join('\\n')`)) as string
}

/** The file that was saved. */
export async function saved({downloads}: Opened, name: string): Promise<Buffer> {
  const file = join(downloads, name)
  for (let time = 0; time < 200; time++) {
    if (existsSync(file) && !readdirSync(downloads).some((one) => one.endsWith('.crdownload'))) return readFileSync(file)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${name} was not saved: there are ${readdirSync(downloads).join(', ') || 'no files'}`)
}
