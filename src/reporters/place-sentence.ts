import type {Finding} from '../finding.ts'
import {shortened} from './snippet.ts'

/** What a finding of a file without lines says besides its message: the words that stand at its place, and the place. Empty for the whole file. */
export function placeSentence({message, place, quote}: Pick<Finding, 'message' | 'place' | 'quote'>): string {
  if (place === '') return ''
  const words = shortened(quote.replace(/\s+/g, ' ').trim())
  return `In ${place}${words === '' || message.includes(words) ? '' : `: “${words}”`}.`
}
