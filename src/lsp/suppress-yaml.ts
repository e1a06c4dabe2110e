/** Where a comment that silences a rule can stand in an issue form. */
import {isNode, isPair, parseDocument, visit} from 'yaml'
import type {Document} from '../document/document.ts'
import type {Finding, Span} from '../finding.ts'
import {type Edit, insertion, lineEndOf, lineStart} from './edits.ts'
import {placesOf} from './touched.ts'

/** Ways to silence a finding where it stands, the least first: above the key or the item of a list, or around it. */
export function yamlSuppressions(finding: Finding, {source}: Document): Edit[][] {
  const nodes = placesOf(finding).map(({start}) => nodeAt(source, start))
  const whole = nodes.filter((node) => node !== undefined)
  if (whole.length < nodes.length) return []
  const distinct = [...new Map(whole.map((node) => [lineStart(source, node.start), node])).values()]
  const comment = (at: number, text: string): Edit => {
    const line = lineStart(source, at)
    const indent = /^[ \t]*/.exec(source.slice(line))?.[0] ?? ''
    return insertion(line, `${indent}# ${text}${lineEndOf(source)}`)
  }
  const above = distinct.map(({start}) => comment(start, `untape-disable-next-line ${finding.rule} -- reason`))
  const around = distinct.flatMap(({start, end}) => {
    const opening = comment(start, `untape-disable ${finding.rule} -- reason`)
    const indent = /^[ \t]*/.exec(source.slice(opening.span.start))?.[0] ?? ''
    const isLast = source.slice(end).trim() === ''
    const closing = insertion(isLast ? source.length : lineStart(source, end), `${indent}# untape-enable ${finding.rule}${lineEndOf(source)}`)
    return isLast && !/[\r\n]$/.test(source) ? [opening] : [opening, closing]
  })
  return [above, around]
}

/** A comment at the top silences a rule in the whole file. */
export function yamlFileSuppressions(rule: string, source: string): Edit[][] {
  return [[insertion(0, `# untape-disable ${rule} -- reason${lineEndOf(source)}`)]]
}

/** The innermost key with its value, or item of a list, around an offset; it ends where the next begins. */
function nodeAt(source: string, offset: number): Span | undefined {
  let found: Span | undefined
  const take = (start: number | undefined, end: number | undefined): void => {
    if (start !== undefined && end !== undefined && start <= offset && offset < Math.max(end, start + 1)) found = {start, end}
  }
  visit(parseDocument(source, {prettyErrors: false}), {
    Pair: (_, {key, value}) => {
      if (isNode(key)) take(key.range?.[0], (isNode(value) ? value.range?.[2] : undefined) ?? key.range?.[2])
    },
    Scalar: (_, node, path) => {
      if (!isPair(path.at(-1))) take(node.range?.[0], node.range?.[2])
    },
  })
  return found
}
