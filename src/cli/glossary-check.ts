import {entries as builtIn} from '../../glossary/index.ts'
import {rules} from '../../rules/index.ts'
import {ConfigError} from '../config.ts'
import {severities} from '../finding.ts'
import {checkGlossaries} from '../glossary-care/check.ts'
import type {GlossaryFinding} from '../glossary-care/finding.ts'
import {jsonText} from '../reporters/json-text.ts'
import {paletteOf, safe, safePath} from '../reporters/terminal-text.ts'
import {version} from '../version.ts'
import type {Console} from './console.ts'
import {FileRun} from './file-run.ts'
import {findConfig} from './find-config.ts'
import type {LintFlags} from './lint.ts'
import {readTeamGlossary, sortPaths, type TeamLayer} from './team-glossary.ts'
import {writeOut} from './write-out.ts'

/** What `--format` takes for a check and for what is found. */
export const glossaryFormats = ['terminal', 'json'] as const
export type GlossaryFlags = LintFlags<(typeof glossaryFormats)[number]>

/** Says what is to mend in the team's glossaries; 0 clean, 1 findings at or above `--fail-on`, 2 when a document could not be read. */
export function runGlossaryCheck(words: readonly string[], flags: GlossaryFlags, io: Console): number {
  const {glossaries, documents} = sortPaths(words, io)
  const {config, file} = findConfig(flags.config, documents[0] ?? glossaries[0] ?? '.', io.cwd)
  const layers = readTeamGlossary(config, glossaries, io)
  if (layers.length === 0) throw new ConfigError('there is no glossary to check: name a file, or write “glossary: [glossary/ops.yml]” into untape.yml')
  // Without a configuration nobody has said which documents the glossary is for.
  const paths = documents.length > 0 ? documents : file === undefined || glossaries.length > 0 ? [] : [config.folder]
  const run = new FileRun({...config, layers: config.layers.map((layer) => ({...layer, glossary: []}))}, {...flags, paths}, io)
  const texts = run.files(({linter, linted}) =>
    linter
      .open(linted)
      ?.document.blocks.map(({text}) => text)
      .join('\n\n'),
  )
  const findings = checkGlossaries({layerings: layeringsOf(layers), rules, today: flags.today, texts: paths.length > 0 ? texts : undefined})
  const documentCount = paths.length > 0 ? texts.length : null
  const shown = flags.quiet ? findings.filter(({severity}) => severity !== 'note') : findings
  const files = [...new Set(layers.flatMap((layer) => layer.files.map(({name}) => name)))]
  const colours = io.colours && flags.output === undefined
  writeOut(flags.format === 'json' ? json(shown, files, documentCount) : terminal(shown, layers, documentCount, colours), flags.output, io)
  if (run.failures > 0) return 2
  const least = flags.failOn === 'never' ? Number.POSITIVE_INFINITY : severities.indexOf(flags.failOn)
  return findings.some(({severity}) => severities.indexOf(severity) >= least) ? 1 : 0
}

/** Files of an override lie over those for all paths. */
function layeringsOf(layers: readonly TeamLayer[]) {
  const listOf = ({files}: TeamLayer) => files.map(({glossary}) => glossary.entries.map(({entry}) => entry))
  const base = layers.filter(({layer}) => layer === 'rules').flatMap(listOf)
  return layers.map((one) => ({files: one.files, below: one.layer === 'rules' ? [builtIn] : [builtIn, ...base]}))
}

function json(findings: readonly GlossaryFinding[], files: readonly string[], documents: number | null): string {
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length
  const summary = {files: files.length, documents, errors: count('error'), warnings: count('warning'), notes: count('note')}
  return `${jsonText({schema: 1, tool: {name: 'untape', version}, files, findings, summary})}\n`
}

function terminal(findings: readonly GlossaryFinding[], layers: readonly TeamLayer[], documents: number | null, colours: boolean): string {
  const colour = paletteOf(colours)
  const lines = findings.map(
    ({file, line, severity, message, check}) => `${safePath(file)}:${line}  ${colour[severity](severity.padEnd(7))}  ${safe(message)}  ${colour.dim(check)}\n`,
  )
  const files = new Map(layers.flatMap((layer) => layer.files.map((file) => [file.name, file.glossary.entries.length] as const)))
  const terms = [...files.values()].reduce((sum, count) => sum + count, 0)
  const looked = documents === null ? 'no documents were looked at, so unused terms are not known' : `held against ${plural(documents, 'document')}`
  const many = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length
    return count > 0 ? [plural(count, severity)] : []
  })
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${plural(terms, 'term')} in ${plural(files.size, 'file')}, ${looked}: ${many.length > 0 ? many.join(', ') : 'nothing to mend'}.\n`
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
