import {ConfigError} from '../config.ts'
import type {ProcessMap} from '../map/process-map.ts'
import {mapOf} from '../map-report.ts'
import {jsonText} from '../reporters/json-text.ts'
import {formatMapPage} from '../reporters/map-markdown.ts'
import {formatMapMermaid} from '../reporters/map-mermaid.ts'
import {formatMapText} from '../reporters/map-text.ts'
import type {Console} from './console.ts'
import type {LintFlags} from './lint.ts'
import {openDocument} from './open-document.ts'
import {writeOut} from './write-out.ts'

/** What `--format` takes for a map. */
export const mapFormats = ['terminal', 'json', 'mermaid', 'markdown'] as const
type MapFormat = (typeof mapFormats)[number]

/** Draws the process that one file states; a file with no steps is no error. */
export function runMap([name, ...others]: readonly string[], flags: LintFlags<MapFormat>, io: Console): number {
  if (name === undefined || others.length > 0) throw new ConfigError('map takes one file, such as “untape map handbook/purchases.md”')
  const map = mapOf(openDocument(name, flags.config, io), name.replaceAll('\\', '/'))
  writeOut(printMap(flags.format, map), flags.output, io)
  return 0
}

function printMap(format: MapFormat, map: ProcessMap): string {
  switch (format) {
    case 'terminal':
      return formatMapText(map)
    case 'json':
      return `${jsonText({schema: 1, ...map})}\n`
    case 'mermaid':
      return formatMapMermaid(map, {hasCaption: true})
    case 'markdown':
      return formatMapPage(map)
  }
}
