import type {FileReport, Fixed} from '../report.ts'

/** “1 file”, “2,000 files”. */
export function count(number: number, noun: string): string {
  return `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${noun}${number === 1 ? '' : 's'}`
}

/** “Fixed 5 places in 2 files; this is what is left.” */
export function fixedSentence({places, files}: Fixed): string {
  return places === 0 ? 'Nothing was fixed.' : `Fixed ${count(places, 'place')} in ${count(files, 'file')}; this is what is left.`
}

/** “form · 9 questions · 312 words”. */
export function describeFile({kind, audience, fields, words}: FileReport): string {
  const what = kind === 'process' ? 'process document' : kind === 'form' ? 'form' : 'document'
  return [audience === 'it' ? `${what} for IT` : what, ...(fields > 0 ? [count(fields, 'question')] : []), count(words, 'word')].join(' · ')
}

/** Against an older version or a baseline: “2 findings fixed, 40 known before and not shown.”; nothing where nothing was compared. */
export function comparedText(files: readonly FileReport[]): string {
  const changed = files.flatMap(({change}) => change ?? [])
  const known = changed.reduce((sum, {existing}) => sum + existing, 0) + files.reduce((sum, {forgiven = 0}) => sum + forgiven, 0)
  const fixed = changed.reduce((sum, change) => sum + change.fixed.length, 0)
  const parts = [...(changed.length > 0 ? [`${count(fixed, 'finding')} fixed`] : []), ...(known > 0 ? [`${known} known before and not shown`] : [])]
  return parts.length > 0 ? `${parts.join(', ')}.` : ''
}

/** “part 1 of 3 of the files”. */
export function partText({index, of}: {readonly index: number; readonly of: number}): string {
  return `part ${index} of ${of} of the files`
}
