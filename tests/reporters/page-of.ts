import {JSDOM} from 'jsdom'

/** A page as a browser reads it; nothing in it runs. */
export function pageOf(html: string): Document {
  return new JSDOM(html).window.document
}

/** The text of an element on one line. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** The part of the report under a heading of the second level. */
export function chapter(page: Document, title: string): Element | null {
  return [...page.querySelectorAll('h2')].find((head) => head.textContent === title)?.parentElement ?? null
}
