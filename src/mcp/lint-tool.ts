import type * as z from 'zod'
import type {Finding} from '../finding.ts'
import {summarise} from '../report.ts'
import {bySeverity} from '../reporters/most-severe.ts'
import {askedFile} from './asked-file.ts'
import type {Engine} from './engine.ts'
import {cut, mostItems, usualFindings} from './limits.ts'
import type {lintInput, lintOutput} from './schemas.ts'

/** Lints one file: what the JSON report of the command says of it, with the most severe findings where there are more than asked for. */
export function lintTool({limit = usualFindings, ...asked}: z.infer<typeof lintInput>, engine: Engine): z.infer<typeof lintOutput> {
  const report = engine.lint(askedFile(asked))
  const {path, format, kind, audience, language, words, fields, findings, notChecked, burden} = report
  const {errors, warnings, notes} = summarise([report])
  const kept = new Set(bySeverity(findings, ({severity}) => severity).slice(0, limit))
  return {
    path,
    format,
    kind,
    audience,
    language,
    words,
    fields,
    summary: {errors, warnings, notes},
    findings: findings.filter((finding) => kept.has(finding)).map(shown),
    omitted: findings.length - kept.size,
    notChecked: notChecked.slice(0, mostItems).map(({reason, place}) => ({reason: cut(reason), place: cut(place)})),
    minutes: burden?.minutes ?? null,
  }
}

function shown({rule, severity, message, quote, span, position, place, suggestions, fingerprint}: Finding): z.infer<typeof lintOutput>['findings'][number] {
  return {rule, severity, message: cut(message), quote: cut(quote), span, position, place: cut(place), suggestions: suggestions.map(cut), fingerprint}
}
