import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {foldedAway, type Look, pageWidth, Reader, sticksOut, tabStops, violations} from './browser.ts'
import {reports} from './reports.ts'

let reader: Reader

beforeAll(async () => {
  reader = await Reader.start()
})

afterAll(() => reader.stop())

const looks: readonly (readonly [string, Look])[] = [
  ['in the light', {isOpen: true}],
  ['in the dark', {scheme: 'dark', isOpen: true}],
  ['on a phone', {width: 320, isOpen: true}],
  ['on a phone in the dark', {width: 320, scheme: 'dark', isOpen: true}],
  ['on paper', {width: 688, isPrinted: true}],
  ['folded', {}],
]

describe.each(reports())('%s', (_, html) => {
  test.each(looks)('axe has nothing against it %s', async (_name, look) => {
    const {page} = await reader.open(html, look)
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  test.each([320, 768, 870, 1280])('nothing sticks out at %i pixels', async (width) => {
    const {page} = await reader.open(html, {width, isOpen: true})
    expect(await sticksOut(page, width)).toEqual([])
    expect(await pageWidth(page)).toBeLessThanOrEqual(width)
    await page.close()
  })

  test('it asks for nothing and complains of nothing', async () => {
    const {page, requests, complaints} = await reader.open(html, {isOpen: true})
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })

  test('the tab key reaches every link and everything that unfolds, each with a mark', async () => {
    const {page} = await reader.open(html, {isOpen: true})
    const {wanted, reached, unmarked} = await tabStops(page)
    expect(reached).toEqual(wanted)
    expect(unmarked).toEqual([])
    await page.close()
  })

  test('on paper everything is unfolded and nothing is cut off', async () => {
    const width = 688
    const {page} = await reader.open(html, {width, isPrinted: true})
    expect(await foldedAway(page)).toEqual([])
    expect(await sticksOut(page, width)).toEqual([])
    await page.close()
  })
})

test('what is held against a page is found', async () => {
  const bad = `<!doctype html><html lang="en"><title>Bad</title><style>a{outline:none}</style><main><h1>Bad</h1>
<p style="color:#ccc;background:#fff">Pale</p><div style="width:2000px">Wide</div><a href="#x">x</a><a href="#y" tabindex="-1">y</a>
<img src="https://untape.invalid/x.png" alt=""><details><summary>More</summary><p>Folded</p></details></main></html>`
  const {page, requests, complaints} = await reader.open(bad, {width: 320})
  expect((await violations(page)).join()).toContain('color-contrast')
  expect(await sticksOut(page, 320)).not.toEqual([])
  expect(await foldedAway(page)).toEqual(['<p>Folded</p>'])
  expect(requests).toEqual(['https://untape.invalid/x.png'])
  expect(complaints).not.toEqual([])
  const {wanted, reached, unmarked} = await tabStops(page)
  expect(wanted).toEqual([0, 1, 2])
  expect(reached).toEqual([0, 2])
  expect(unmarked).toEqual(['<a href="#x" data-stop="0">x</a>'])
  await page.close()
})
