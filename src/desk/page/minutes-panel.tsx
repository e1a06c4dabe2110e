import type {FieldBurden, FileBurden, Stated} from '../../burden-report.ts'
import {minutesText, missingText, yearText} from '../../reporters/burden-words.ts'
import {daysText, rangeText, tenth} from '../../reporters/owner/figures.ts'
import {takesNames} from '../../reporters/takes-names.ts'
import {whereText} from '../../reporters/where.ts'
import type {Desk} from './desk.ts'
import {Place} from './place.tsx'
import {count} from './words.ts'

const adviceNames = {held: 'held already', specialist: 'only IT knows'} as const

/** What the document costs the people who use it. */
export function MinutesPanel({desk, burden}: {readonly desk: Desk; readonly burden: FileBurden}) {
  const {fields, approvers, handOffs, waits, problems, burden: sums} = burden
  const year = yearText(sums)
  return (
    <>
      <h2>What it takes</h2>
      {sums.minutes ? (
        <p class="lead">{minutesText(sums.minutes)}.</p>
      ) : (
        <p class="lead">No questions for a requester were found, so there are no minutes to count.</p>
      )}
      {year !== undefined && <p>{year}.</p>}
      {sums.wait && <p>Stated wait: {daysText(sums.wait)}.</p>}
      {fields.length > 0 && <Fields desk={desk} fields={fields} />}
      <Statements desk={desk} title={`${approvers.length} must say yes`} all={approvers} />
      <Statements desk={desk} title={count(handOffs.length, 'hand-off')} all={handOffs.map((one) => ({...one, text: `to ${one.to}`}))} />
      <Statements desk={desk} title={count(waits.length, 'stated wait')} all={waits} />
      {problems.length > 0 && (
        <ul class="note">
          {problems.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      <p class="note">A model’s estimate: half or twice as long is not unusual. {missingText([burden])}</p>
    </>
  )
}

function Fields({desk, fields}: {readonly desk: Desk; readonly fields: readonly FieldBurden[]}) {
  const most = Math.max(...fields.map(({minutes}) => minutes))
  const ranked = fields.toSorted((a, b) => b.minutes - a.minutes)
  return (
    <table>
      <caption>{count(fields.length, 'question')}, the longest first</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col" class="number">
            Minutes
          </th>
        </tr>
      </thead>
      <tbody>
        {ranked.map((field, i) => (
          <tr key={i}>
            <th scope="row">
              <bdi>{field.label === '' ? '(no label)' : field.label}</bdi> {field.advice && <span class="flag">{adviceNames[field.advice]}</span>}
              <span class="sub">
                {takesNames[field.class]}
                {field.isSure ? '' : ' (a guess)'}
                {field.answeredBy === 'few' && '; few answer it'}
                {field.answeredBy === 'some' && '; only some answer it'}; <Place desk={desk} where={field} />
              </span>
            </th>
            <td class="number">
              {tenth(field.minutes)} <span class="sub">{rangeText(field.interval, tenth)}</span>
              <span class="track" aria-hidden="true">
                <span style={{width: `${most === 0 ? 0 : Math.round((field.minutes / most) * 100)}%`}} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Statements({desk, title, all}: {readonly desk: Desk; readonly title: string; readonly all: readonly Stated[]}) {
  if (all.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {all.map((one, i) => (
          <li key={i}>
            <bdi>{one.text}</bdi> {whereText(one) === '' ? <span class="where">as stated for the form</span> : <Place desk={desk} where={one} />}
          </li>
        ))}
      </ul>
    </>
  )
}
