/** What an editor offers to do about a finding or a word. */
import {dirname} from 'node:path'
import {type CodeAction, CodeActionKind} from 'vscode-languageserver'
import {readFromDisk} from '../config.ts'
import {repositoryRoot} from '../files.ts'
import type {Finding, Span} from '../finding.ts'
import type {Version} from '../linter.ts'
import {isTerm, newTerm, type TermPlace} from './add-term.ts'
import {tryText} from './check.ts'
import type {Client} from './client.ts'
import {diagnosticOf} from './diagnostics.ts'
import {additionsEdit, editOf} from './edits.ts'
import {explanationOf} from './explain-term.ts'
import {fixOf} from './fixes.ts'
import {replacementsOf} from './replace-words.ts'
import type {Checked, Session} from './session.ts'
import {canSuppress, type Extent, suppress} from './suppress.ts'
import {findingsAt, termsAt} from './touched.ts'

/** What an action remembers until somebody chooses it. */
interface Data {
  readonly uri: string
  readonly version: number
  readonly extent: Extent
  readonly fingerprint: string
}

/** Rules about single words: a term of the team's glossary says that readers know it. */
const vocabulary: ReadonlySet<string> = new Set(['no-jargon', 'no-undefined-acronym', 'prefer-plain-words', 'require-explained-term'])

/** The actions for a place or a selection. */
export function actionsAt(checked: Checked, at: Span, session: Session, client: Client): CodeAction[] {
  const {outcome, positions} = checked
  if (!outcome || 'reason' in outcome) return []
  const {version} = outcome
  const findings = findingsAt(version, positions, at)
  const quickFix = (finding: Finding): Pick<CodeAction, 'kind' | 'diagnostics'> => ({
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding, positions, client.hasRelated)],
  })
  const fixes = findings.flatMap((finding) => {
    const fix = fixOf(finding, version)
    return fix ? [{title: fix.title, ...quickFix(finding), isPreferred: true, edit: editOf([fix.edit], positions, client)}] : []
  })
  const better = findings.flatMap((finding) =>
    replacementsOf(finding, version).map(({title, edits, isBest}) => ({
      title,
      ...quickFix(finding),
      ...(isBest ? {isPreferred: true} : {}),
      edit: editOf(edits, positions, client),
    })),
  )
  const silence = findings.flatMap((finding) =>
    (['here', 'file'] as const)
      .filter((extent) => canSuppress(finding, extent, version))
      .map((extent) => ({
        title: `Suppress ${finding.rule} ${extent === 'here' ? 'here' : 'in this file'}, with a reason`,
        ...quickFix(finding),
        data: {uri: positions.document.uri, version: positions.document.version, extent, fingerprint: finding.fingerprint} satisfies Data,
      })),
  )
  const silenced = client.isResolving ? silence : silence.flatMap((action) => resolved(action, checked, client) ?? [])
  return [...fixes, ...better, ...explanations(checked, version, at, client), ...newTerms(checked, version, findings, at, session, client), ...silenced]
}

/** The action with its edit, once somebody has chosen it; undefined where the document has changed or no edit does what it says. */
export function resolveAction(action: CodeAction, session: Session, client: Client): CodeAction | undefined {
  const data = action.data as Partial<Data> | undefined
  if (action.edit || typeof data?.uri !== 'string') return action
  const checked = session.checked(data.uri)
  return checked && checked.positions.document.version === data.version ? resolved(action, checked, client) : undefined
}

function resolved(action: CodeAction, {outcome, positions, open}: Checked, client: Client): CodeAction | undefined {
  const {extent, fingerprint} = action.data as Data
  if (!outcome || 'reason' in outcome) return undefined
  const {version, desk} = outcome
  const finding = version.findings.find((one) => one.fingerprint === fingerprint)
  const edits = finding && suppress(finding, extent, version, (text) => tryText(text, desk, open.isText))
  return edits && {...action, edit: editOf(edits, positions, client)}
}

function explanations({positions}: Checked, version: Version, at: Span, client: Client): CodeAction[] {
  return termsAt(version, at).flatMap((hit) => {
    const explanation = explanationOf(hit, version)
    return explanation ? [{title: explanation.title, kind: CodeActionKind.QuickFix, edit: editOf(explanation.edits, positions, client)}] : []
  })
}

/** Words of findings about single words, and a selection, as terms of the team's glossary. */
function newTerms({open, outcome}: Checked, version: Version, findings: readonly Finding[], at: Span, session: Session, client: Client): CodeAction[] {
  if (!outcome || 'reason' in outcome) return []
  const {settings} = outcome.desk
  const folder = settings.file === undefined ? (repositoryRoot(dirname(open.file)) ?? open.folder) : dirname(settings.file)
  const place: TermPlace = {
    file: open.file,
    configFile: settings.file,
    folder,
    read: (file) => session.bufferOf(file)?.getText() ?? readFromDisk(file),
  }
  const hits = version.opened().views.terms()
  const words = findings
    .filter(({rule}) => vocabulary.has(rule))
    .map(({span, quote}) => hits.find((hit) => hit.span.start === span?.start)?.entry.term ?? quote)
  const selected = version.source.slice(at.start, at.end).trim()
  const terms = new Set([...words, ...(selected === '' ? [] : [selected])].map((one) => one.replace(/\s+/g, ' ')).filter(isTerm))
  return [...terms].flatMap((term) => {
    const made = newTerm(term, place)
    const isPossible = made && (client.isMakingFiles || made.additions.every(({text}) => text !== undefined))
    return isPossible ? [{title: made.title, kind: CodeActionKind.QuickFix, edit: additionsEdit(made.additions, (file) => session.bufferOf(file), client)}] : []
  })
}
