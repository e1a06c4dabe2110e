import type {Document} from './document.ts'

/** Whether a document is there to be copied and filled in: its gaps are meant. */
export function isTemplate({path, format, blocks, meta}: Pick<Document, 'path' | 'format' | 'blocks' | 'meta'>): boolean {
  if (format === 'issue-template' || format === 'issue-form' || /template|boilerplate|skeleton/i.test(path)) return true
  const title = `${String(meta.title ?? '')} ${blocks.find(({role, depth}) => role === 'title' || depth === 1)?.text ?? ''}`
  if (/\b(?:template|boilerplate|example|sample)\b/i.test(title)) return true
  return blocks.some(({text}) =>
    /\b(?:(?:copy|use|clone|duplicate|fill (?:in|out)) this (?:template|document|page|file)|this (?:is a )?template)\b/i.test(text),
  )
}
