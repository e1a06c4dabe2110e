import type {Document} from './document.ts'

/** What a document is called: by its front matter or form, and by its first heading. */
export function titlesOf({meta, blocks}: Pick<Document, 'meta' | 'blocks'>): string {
  const first = blocks.find(({role}) => role === 'title' || role === 'heading')?.text
  return [meta.name, meta.title, first].filter((part) => typeof part === 'string').join(' ')
}
