import {useEffect, useRef, useState} from 'preact/hooks'
import type {Severity} from '../../finding.ts'
import type {Checked, DeskFinding} from '../engine/messages.ts'
import type {Desk} from './desk.ts'
import {FindingCard} from './finding-card.tsx'
import {count, countsOf, gravest} from './words.ts'

/** So many findings are drawn at once. */
const page = 100

/** What to do first, what was found, and what was not checked. */
export function FindingsPanel({desk, checked}: {readonly desk: Desk; readonly checked: Checked}) {
  const {findings, rules, first, report} = checked
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set())
  const [rule, setRule] = useState('')
  const [most, setMost] = useState(page)
  // A rule that finds nothing any more hides nothing.
  const chosen = findings.some((one) => one.rule === rule) ? rule : ''
  const shown = findings.filter((one) => !hidden.has(one.severity) && (chosen === '' || one.rule === chosen))
  const list = useRef<HTMLOListElement>(null)
  const {at} = desk.state
  useFocusKept(list, findings)
  useEffect(() => {
    // Where the list lies below the text, it would take the text away.
    if (at && matchMedia('(min-width: 56.01rem)').matches) list.current?.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest'})
  }, [at])
  const toggle = (severity: Severity): void => setHidden(new Set(hidden.has(severity) ? [...hidden].filter((one) => one !== severity) : [...hidden, severity]))
  const counts = countsOf(findings)

  return (
    <>
      {first.length > 0 && (
        <section class="first" aria-labelledby="first">
          <h2 id="first">What to do first</h2>
          <ol>
            {first.map(({text, rule: of}) => (
              <li key={text}>
                {text}{' '}
                {of !== undefined && (
                  <button type="button" class="link" onClick={() => setRule(of)}>
                    Show<span class="sr">: {text}</span>
                  </button>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      <h2 id="list-title" tabIndex={-1}>
        {findings.length === 0 ? 'Nothing was found' : 'All findings'}
      </h2>
      {findings.length === 0 && <p>No rule has anything to say of this text. That makes it readable, not right: ask somebody who will fill it in.</p>}
      {findings.length > 0 && (
        <fieldset class="filters">
          <legend class="sr">Which findings are shown</legend>
          {gravest.map(
            (severity) =>
              counts[severity] > 0 && (
                <button type="button" key={severity} class={`severity is-${severity}`} aria-pressed={!hidden.has(severity)} onClick={() => toggle(severity)}>
                  {count(counts[severity], severity)}
                </button>
              ),
          )}
          <label class="rules">
            <span class="sr">Kind of finding</span>
            <select value={chosen} onChange={({currentTarget}) => setRule(currentTarget.value)}>
              <option value="">All kinds</option>
              {Object.entries(rules).map(([id, {summary}]) => (
                <option key={id} value={id}>{`${summary} (${findings.filter((one) => one.rule === id).length})`}</option>
              ))}
            </select>
          </label>
        </fieldset>
      )}
      <ol class="findings" ref={list} aria-labelledby="list-title">
        {shown.slice(0, most).map((finding) => (
          <FindingCard key={finding.fingerprint} desk={desk} finding={finding} rule={rules[finding.rule]} />
        ))}
      </ol>
      {shown.length > most && (
        <button type="button" onClick={() => setMost(most + page)}>{`Show ${Math.min(page, shown.length - most)} more of ${shown.length}`}</button>
      )}
      {shown.length === 0 && findings.length > 0 && <p>All findings are hidden. Press a severity, or choose all kinds.</p>}
      {report.notChecked.length > 0 && (
        <section class="unchecked" aria-labelledby="unchecked">
          <h2 id="unchecked">Not checked</h2>
          <ul>
            {report.notChecked.map(({reason, place}) => (
              <li key={`${place} ${reason}`}>
                <bdi>{place === '' ? reason : `${place}: ${reason}`}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** A finding that is mended takes its buttons along: the keyboard goes on with the one that is in its place now. */
function useFocusKept(list: {readonly current: HTMLElement | null}, findings: readonly DeskFinding[]): void {
  const last = useRef(-1)
  useEffect(() => {
    const own = list.current
    const remember = ({target}: FocusEvent): void => {
      last.current = [...(own?.children ?? [])].findIndex((item) => item.contains(target as Node))
    }
    const forget = ({relatedTarget}: FocusEvent): void => {
      if (relatedTarget !== null) last.current = -1
    }
    own?.addEventListener('focusin', remember)
    own?.addEventListener('focusout', forget)
    return () => {
      own?.removeEventListener('focusin', remember)
      own?.removeEventListener('focusout', forget)
    }
  }, [list])
  useEffect(() => {
    if (last.current < 0 || document.activeElement !== document.body) return
    const items = [...(list.current?.children ?? [])]
    const next = items[Math.min(last.current, items.length - 1)]?.querySelector<HTMLElement>('button') ?? document.getElementById('list-title')
    next?.focus()
  }, [findings])
}
