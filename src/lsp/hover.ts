/** What is said at the pointer: why a finding is there and what is better, and what a term of the glossary means. */
import {type Hover, MarkupKind} from 'vscode-languageserver'
import {rules} from '../../rules/index.ts'
import {engineRules} from '../engine-rules.ts'
import type {Finding, Span} from '../finding.ts'
import type {TermHit} from '../language/glossary.ts'
import {cleanText} from '../reporters/clean-text.ts'
import {escapeMarkdown} from '../reporters/escape-markdown.ts'
import {ruleLink} from '../reporters/rule-link.ts'
import type {Checked} from './session.ts'
import {findingsAt, termsAt} from './touched.ts'

/** How a text is written down: what comes from documents and glossaries is never more than text. */
interface Hand {
  text(text: string): string
  strong(text: string): string
  rule(id: string): string
}

const markdown: Hand = {text: escapeMarkdown, strong: (text) => `**${escapeMarkdown(text)}**`, rule: ruleLink}
const plain: Hand = {text: cleanText, strong: cleanText, rule: cleanText}

/** What there is to say at a place; null for nothing. */
export function hoverAt({positions, outcome}: Checked, span: Span, hasMarkdown: boolean): Hover | null {
  if (!outcome || 'reason' in outcome) return null
  const hand = hasMarkdown ? markdown : plain
  const {version} = outcome
  const findings = findingsAt(version, positions, span)
  const terms = termsAt(version, span)
  const parts = [...findings.map((one) => findingText(one, hand)), ...terms.map((one) => termText(one, hand))]
  if (parts.length === 0) return null
  const value = parts.join(hasMarkdown ? '\n\n---\n\n' : '\n\n')
  const at = [...findings, ...terms].find((one) => one.span)?.span
  return {contents: {kind: hasMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value}, ...(at ? {range: positions.range(at)} : {})}
}

function findingText({rule, message, suggestions}: Finding, hand: Hand): string {
  const why = [...rules, ...engineRules].find(({id}) => id === rule)?.why
  const better = suggestions.filter((one) => one !== '').map((one) => `“${hand.text(one)}”`)
  return [
    hand.strong(message),
    ...(better.length > 0 ? [`Better: ${better.join(' or ')}`] : []),
    ...(why === undefined ? [] : [`Why: ${hand.text(why)}`]),
    `Rule: ${hand.rule(rule)}`,
  ].join('\n\n')
}

function termText({entry, text, replacements}: TermHit, hand: Hand): string {
  const {expands, means, status, owner, source, reviewed} = entry
  const said = [expands, means].filter((one) => one !== undefined)
  const advice = {avoid: 'Avoid it.', explain: 'Explain it where it is first used.', ok: 'Its readers know it.'}[status]
  const better = replacements.map((one) => `“${hand.text(one)}”`)
  const origin = [...(owner ? [`Owner: ${hand.text(owner)}`] : []), `Source: ${hand.text(source)}`, ...(reviewed ? [`Reviewed: ${hand.text(reviewed)}`] : [])]
  return [
    `${hand.strong(text)}${said.length > 0 ? `: ${said.map(hand.text).join('. ')}` : ''}`,
    better.length > 0 ? `${advice} Say ${better.join(' or ')}.` : advice,
    `Glossary. ${origin.join('. ')}`.replace(/([^.])$/, '$1.'),
  ].join('\n\n')
}
