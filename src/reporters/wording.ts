import type {FileReport} from '../report.ts'

/** “1 file”, “2,000 files”. */
export function count(number: number, noun: string): string {
  return `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${noun}${number === 1 ? '' : 's'}`
}

/** “form · 9 questions · 312 words”. */
export function describeFile({kind, audience, fields, words}: FileReport): string {
  const what = kind === 'process' ? 'process document' : kind === 'form' ? 'form' : 'document'
  return [audience === 'it' ? `${what} for IT` : what, ...(fields > 0 ? [count(fields, 'question')] : []), count(words, 'word')].join(' · ')
}
