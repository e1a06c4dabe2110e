/** Findings as the editor shows them. */
import {type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver'
import type {Finding, Severity} from '../finding.ts'
import {ruleUrl} from '../reporters/rule-link.ts'
import type {Positions} from './positions.ts'
import {type Fault, sentence} from './settings.ts'

const source = 'untape'
const strengths: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
}
/** The most other places that a finding names. */
const mostPlaces = 20

/** A finding; one about the whole document stands at its first line. `isLinking`: the editor shows the other places of what was counted. */
export function diagnosticOf({rule, severity, message, span, occurrences = []}: Finding, positions: Positions, isLinking: boolean): Diagnostic {
  const href = ruleUrl(rule)
  const others = isLinking ? occurrences.filter(({start}) => start !== span?.start).slice(0, mostPlaces) : []
  return {
    range: span ? positions.range(span) : positions.firstLine(),
    severity: strengths[severity],
    code: rule,
    ...(href ? {codeDescription: {href}} : {}),
    source,
    message,
    ...(others.length > 0
      ? {relatedInformation: others.map((one) => ({location: {uri: positions.document.uri, range: positions.range(one)}, message: 'Here too.'}))}
      : {}),
  }
}

/** Why a document was not checked, at its first line. */
export function notCheckedDiagnostic(reason: string, positions: Positions): Diagnostic {
  return {range: positions.firstLine(), severity: DiagnosticSeverity.Information, source, message: `Not checked: ${reason}.`}
}

/** What is wrong with a configuration or a glossary, at its line. */
export function faultDiagnostic({line, message}: Fault): Diagnostic {
  return {
    range: {start: {line, character: 0}, end: {line: line + 1, character: 0}},
    severity: DiagnosticSeverity.Error,
    source,
    message: sentence(`${message.charAt(0).toUpperCase()}${message.slice(1)}`),
  }
}
