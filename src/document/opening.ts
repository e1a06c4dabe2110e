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
