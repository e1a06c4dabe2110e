import type {Document} from './document.ts'

/** The first words of a form outside its questions: the name and description that its list shows, then its text. */
export function openingWords(document: Document, count: number): string {
  const {name, description, about, title} = document.meta
  const words = [name, title, about, description].filter((part) => typeof part === 'string').flatMap((part) => part.split(/\s+/))
  const shown = document.format === 'markdown' ? 0 : words.length
  for (const {text, role, field} of document.blocks) {
    if (words.length >= count + shown) break
    if (field === undefined && role !== 'option') words.push(...text.split(/\s+/))
  }
  return words.slice(0, count + shown).join(' ')
}
