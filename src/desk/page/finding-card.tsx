import type {DeskFinding, RuleText} from '../engine/messages.ts'
import type {Desk} from './desk.ts'

interface Given {
  readonly desk: Desk
  readonly finding: DeskFinding
  readonly rule: RuleText | undefined
}

/** More of a quote says no more. */
const longest = 120

/** One finding: the words, what is wrong with them, why, and what to write. */
export function FindingCard({desk, finding, rule}: Given) {
  const {severity, message, quote, where, better, span} = finding
  const isTaken = desk.state.taken.has(finding)
  const choices = better.filter(({changes}) => changes.length > 0)
  const thoughts = better.filter(({changes}) => changes.length === 0)
  return (
    <li class={`finding is-${severity}${isTaken ? ' taken' : ''}`} aria-current={desk.state.at === finding || undefined}>
      <p class="head">
        <span class="severity">{severity}</span>
        {span ? (
          <button
            type="button"
            class="link"
            aria-label={`${where}: show ${quote.trim() === '' ? 'the place' : `“${shorten(quote)}”`} in the text`}
            onClick={() => desk.editor?.go(finding)}
          >
            <bdi>{where}</bdi>
          </button>
        ) : (
          <span class="where">{where}</span>
        )}
        {quote.trim() !== '' && (
          <mark>
            <bdi>{shorten(quote)}</bdi>
          </mark>
        )}
      </p>
      <p class="message">
        <bdi>{message}</bdi>
      </p>
      {choices.length > 0 && (
        <p class="better">
          {choices.map((one) => (
            <button type="button" key={one.words} aria-disabled={isTaken} onClick={() => desk.take(finding, one)}>
              Use “<bdi>{one.words}</bdi>”{one.changes.length > 1 && ` in ${one.changes.length} places`}
            </button>
          ))}
        </p>
      )}
      {thoughts.length > 0 && (
        <p class="better">
          <b>Better:</b>{' '}
          {thoughts.map(({words}, i) => (
            <>
              {i > 0 && ' · '}
              <bdi>{words}</bdi>
            </>
          ))}
        </p>
      )}
      {rule && (
        <details>
          <summary>
            Why<span class="sr"> this matters: {rule.summary}</span>
          </summary>
          <p>
            {rule.summary} {rule.why} <code>{finding.rule}</code>
          </p>
        </details>
      )}
    </li>
  )
}

function shorten(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 30).replace(/\s\S*$/, '')} … ${line.slice(-25).replace(/^\S*\s/, '')}` : line
}
