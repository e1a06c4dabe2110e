import type {Document} from './document.ts'
import {asksRequester} from './questions.ts'
import {type Span, spanOf} from './text.ts'

/** The words a finding about a whole form stands on: its title, else its first heading, else the label of its first question. */
export function openingOf(document: Document): Span | undefined {
  const {blocks, fields} = document
  const named = blocks.find(({role, text}) => (role === 'title' || role === 'heading') && text.trim() !== '')
  const first = named ?? fields.find((field) => field.label && field.label.text.trim() !== '' && asksRequester(field, document))?.label
  if (!first) return undefined
  const lead = first.text.length - first.text.trimStart().length
  return spanOf(first, lead, first.text.trimEnd().length)
}

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
