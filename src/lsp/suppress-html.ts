/** Where a comment that silences a rule can stand in HTML. */
import type {Document} from '../document/document.ts'
import type {Finding} from '../finding.ts'
import {type Edit, insertion, lineEndOf, lineStart} from './edits.ts'
import {markdownFileSuppressions} from './suppress-markdown.ts'
import {placesOf} from './touched.ts'

/** Ways to silence a finding where it stands: above its line, or above the line in which its tag begins. */
export function htmlSuppressions(finding: Finding, {source, blocks}: Document): Edit[][] {
  const starts = placesOf(finding).map((place) => {
    const block = blocks.find(({starts, ends}) => (starts[0] ?? Number.POSITIVE_INFINITY) <= place.start && place.start < (ends.at(-1) ?? 0))
    return block?.starts[0] ?? place.start
  })
  const above = (offsets: readonly number[]): Edit[] =>
    [...new Set(offsets.map((offset) => lineStart(source, offset)))].map((at) => {
      const indent = /^[ \t]*/.exec(source.slice(at))?.[0] ?? ''
      return insertion(at, `${indent}<!-- untape-disable-next-line ${finding.rule} -- reason -->${lineEndOf(source)}`)
    })
  return [above(starts), above(starts.map((start) => Math.max(0, source.lastIndexOf('<', start))))]
}

/** Ways to silence a rule in the whole file: in front matter that is there, else behind the document type. What a program writes first stays first. */
export function htmlFileSuppressions(rule: string, source: string): Edit[][] {
  if (/^---[ \t]*\r?\n/.test(source)) return markdownFileSuppressions(rule, source).slice(0, -1)
  const end = lineEndOf(source)
  const type = /^\s*<!doctype[^>]*>[ \t]*\r?\n/i.exec(source)?.[0] ?? ''
  return type !== '' || /^\s*<[a-z]/i.test(source) ? [[insertion(type.length, `<!-- untape-disable ${rule} -- reason -->${end}`)]] : []
}
