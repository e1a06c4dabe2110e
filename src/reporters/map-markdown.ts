import type {ProcessMap} from '../map/process-map.ts'
import {escapeMarkdown, fence} from './escape-markdown.ts'
import {fileLink} from './file-link.ts'
import {formatMapMermaid} from './map-mermaid.ts'
import {formatMapText} from './map-text.ts'
import {captionOf} from './map-words.ts'
import {type Where, whereUnder} from './where.ts'
import {count} from './wording.ts'

/** How many diagrams a page gets; each takes a browser a moment. */
const mostDiagrams = 12
const mostOutside = 10

/**
 * The map as a part of a Markdown page: what it says about itself, a diagram
 * for each list of steps, what stands outside them, and the same as text,
 * folded. It has no heading, so that a report can put it under one of its own.
 */
export function formatMapMarkdown(map: ProcessMap): string {
  const parts = [escapeMarkdown(captionOf(map).join(' '))]
  if (map.nodes.length > 0) parts.push(...diagrams(map))
  parts.push(...outside(map))
  if (map.nodes.length > 0) parts.push(`<details>\n<summary>The process map as text</summary>\n\n${fence(formatMapText(map), 'text')}\n\n</details>`)
  return `${parts.join('\n\n')}\n`
}

/** The same as a page of its own. */
export function formatMapPage(map: ProcessMap): string {
  return `# Process map: ${escapeMarkdown(map.title || map.path)}\n\n${formatMapMarkdown(map)}`
}

function diagrams(map: ProcessMap): string[] {
  const drawn = map.procedures.slice(0, mostDiagrams).map(({title, ...where}, procedure) => {
    const name = `**${escapeMarkdown(title || 'Steps')}** (${linked(where, map.path, title)})`
    return `${name}\n\n${fence(formatMapMermaid(map, {procedure, hasCaption: false}), 'mermaid')}`
  })
  const rest = map.procedures.length - drawn.length
  return rest > 0 ? [...drawn, `${count(rest, 'more list')} of steps ${rest === 1 ? 'is' : 'are'} in the text below.`] : drawn
}

/** “[line 12](./handbook.md#L12)”; a place has no address. */
function linked(where: Where, path: string, title = ''): string {
  return where.line === null ? escapeMarkdown(whereUnder(title, where)) : `[line ${where.line}](${fileLink(path, where.line)})`
}

function outside({outside, path}: ProcessMap): string[] {
  if (outside.length === 0) return []
  const names = {approval: 'Approval', wait: 'Wait', 'hand-off': 'Hand-off'}
  const items = outside
    .slice(0, mostOutside)
    .map(({kind, text, who, ...where}) => `- ${names[kind]} (${linked(where, path)}${who === null ? '' : `, ${escapeMarkdown(who)}`}): ${escapeMarkdown(text)}`)
  const rest = outside.length - mostOutside
  return ['Stated outside the steps:', [...items, ...(rest > 0 ? [`- ${rest} more`] : [])].join('\n')]
}
