/** HTML that is safe by the way it is made: every text goes through one function, and only markup of ours stays as it is. */
import {cleanText} from '../clean-text.ts'

/** Finished HTML. Only `html` makes it. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template: texts and numbers are escaped, markup is not, nothing is nothing. */
export type Part = Markup | string | number | null | undefined | false | readonly Part[]

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;'}

/** A text for the inside of an element or of a quoted attribute: on one line, without hidden characters. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"'`]/g, (mark) => entities[mark] ?? '')
}

/** HTML with every text in it escaped. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((text, i) => text + rendered(parts[i])).join(''))
}

function rendered(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (part instanceof Markup) return part.text
  if (typeof part === 'object') return part.map(rendered).join('')
  return escapeHtml(String(part))
}

/** Text that a document says, apart from ours: with its language, where that is another, and its own direction of writing. */
export function said(text: string, language = 'en'): Markup {
  return /^[a-z]{2,3}$/.test(language) && language !== 'en' ? html`<bdi lang="${language}">${text}</bdi>` : html`<bdi>${text}</bdi>`
}
