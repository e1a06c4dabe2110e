import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import axe, {type AxeResults} from 'axe-core'
import puppeteer, {type Browser, type Page} from 'puppeteer-core'

/** How a reader has the report in front of them. */
export interface Look {
  readonly scheme?: 'light' | 'dark'
  readonly width?: number
  readonly isPrinted?: boolean
  /** Whether everything that is folded is unfolded. */
  readonly isOpen?: boolean
}

/** A page with what it asked for and complained about. */
export interface Opened {
  readonly page: Page
  /** Addresses other than its own file. */
  readonly requests: readonly string[]
  readonly complaints: readonly string[]
}

/** A browser, and a folder for the reports that it opens. */
export class Reader {
  readonly #folder = mkdtempSync(join(tmpdir(), 'untape-page-'))
  readonly #browser: Browser

  private constructor(browser: Browser) {
    this.#browser = browser
  }

  static async start(): Promise<Reader> {
    const executablePath = process.env.CHROMIUM_PATH
    if (!executablePath) throw new Error('Run these with npm run test:page, which finds a browser')
    // In a container the tests run as root, for whom Chromium has no sandbox.
    return new Reader(await puppeteer.launch({executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage']}))
  }

  async open(html: string, {scheme = 'light', width = 1280, isPrinted = false, isOpen = false}: Look = {}): Promise<Opened> {
    const file = join(this.#folder, 'report.html')
    writeFileSync(file, html)
    const address = pathToFileURL(file).href
    const page = await this.#browser.newPage()
    const requests: string[] = []
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      if (request.url() !== address) requests.push(request.url())
      void request.continue()
    })
    await page.setViewport({width, height: 800})
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}])
    if (isPrinted) await page.emulateMediaType('print')
    await page.goto(address)
    if (isOpen) await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
    return {page, requests, complaints}
  }

  async stop(): Promise<void> {
    await this.#browser.close()
    rmSync(this.#folder, {recursive: true})
  }
}

/** What axe has against a page, one line each. It loads nothing on its own: a page may forbid that. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = (await page.evaluate('axe.run(document, {resultTypes: ["violations"], preload: false})')) as AxeResults
  return results.violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id} ${String(target)}: ${failureSummary ?? ''}`))
}

/** Elements that reach beyond the right edge; what only a screen reader meets has no edge. */
export async function sticksOut(page: Page, width: number): Promise<string[]> {
  return (await page.evaluate(`[...document.querySelectorAll('body *')]
    .filter((one) => one.getBoundingClientRect().right > ${width} + 0.5 && getComputedStyle(one).clipPath === 'none' && !one.closest('.sr, .skip, thead'))
    .map((one) => one.outerHTML.slice(0, 120))`)) as string[]
}

/** What is folded away and cannot be seen; the reasons and names of rules are for the screen only. */
export async function foldedAway(page: Page): Promise<string[]> {
  return (await page.evaluate(`[...document.querySelectorAll('details > :not(summary):not(.rule > .why):not(.ruleid)')]
    .filter((one) => !one.checkVisibility())
    .map((one) => one.outerHTML.slice(0, 120))`)) as string[]
}

/** Where the tab key leads, by the place of each among all that can be led to; and what shows no mark when it is there. */
export async function tabStops(page: Page): Promise<{wanted: number[]; reached: number[]; unmarked: string[]}> {
  const wanted = (await page.evaluate(`[...document.querySelectorAll('a[href], summary')].map((one, i) => (one.dataset.stop = i, i))`)) as number[]
  const reached: number[] = []
  const unmarked: string[] = []
  while (reached.length <= wanted.length) {
    await page.keyboard.press('Tab')
    const [stop, isMarked, name] =
      (await page.evaluate(`((one) => [one.dataset.stop, getComputedStyle(one).outlineStyle !== 'none', one.outerHTML.slice(0, 120)])(
      document.activeElement)`)) as [string | undefined, boolean, string]
    // Behind the last one it begins again.
    if (stop === undefined || reached.includes(Number(stop))) break
    reached.push(Number(stop))
    if (!isMarked) unmarked.push(name)
  }
  return {wanted, reached, unmarked}
}

/** How wide the page is when it is scrolled to its end. */
export async function pageWidth(page: Page): Promise<number> {
  return (await page.evaluate('document.documentElement.scrollWidth')) as number
}
