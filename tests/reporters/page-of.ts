import {createRequire} from 'node:module'

/** As much of the DOM as the tests of a page ask for: our types have none, as nothing of ours runs in a browser. */
export interface Node {
  readonly tagName: string
  readonly id: string
  readonly className: string
  readonly textContent: string | null
  readonly parentElement: Node | null
  readonly attributes: Iterable<{readonly name: string; readonly value: string}>
  getAttribute(name: string): string | null
  querySelector(selector: string): Node | null
  querySelectorAll(selector: string): Iterable<Node>
}

interface Parsed {
  readonly window: {readonly document: Node & {readonly body: Node; readonly documentElement: Node & {readonly lang: string}}}
}

const {JSDOM} = createRequire(import.meta.url)('jsdom') as {readonly JSDOM: new (html: string) => Parsed}

export type Page = Parsed['window']['document']

/** A page as a browser reads it; nothing in it runs. */
export function pageOf(html: string): Page {
  return new JSDOM(html).window.document
}

/** The text of an element on one line. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** The part of the report under a heading of the second level. */
export function chapter(page: Page, title: string): Node | null {
  return [...page.querySelectorAll('h2')].find((head) => head.textContent === title)?.parentElement ?? null
}
