import {type Constants, constantNames, constants as defaults} from '../../burden/constants.ts'
import {figure} from '../owner/figures.ts'
import {html, type Markup} from './markup.ts'
import {table} from './table.ts'

const columns = [
  {head: 'Number'},
  {head: 'Quick person', kind: 'number'},
  {head: 'Middle', kind: 'number'},
  {head: 'Slow person', kind: 'number'},
  {head: 'Unit'},
  {head: 'Grade'},
  {head: 'Source'},
] as const

/** How the minutes are made, for whoever doubts them. */
export function method(constants: Constants = defaults): Markup {
  return html`<p><b>They are a model’s estimate, not a measurement.</b> For each question the model adds the time to read it, to find the answer and to enter it, then a look over the form before and after. The figure is the median; the range holds 8 in 10 people and forms (an 80 % interval). Half or twice as long is not unusual. Measure a few people, write the minutes into the settings, and the report shows those.</p>
<p>Ranges of sums add up the ends of their parts, because the same people are quick or slow at everything: they are a little too wide. Hours a year are minutes times the requests a year that the settings name; without these there are no hours. The approvers of a document are counted together, though some of them may be alternatives, or be asked in some cases only. Requests that go back to the requester are counted in the hours of a document, not in the savings of a single question.</p>
<h3>What is not in them</h3>
<ul><li>Documents that untape takes for neither a form nor a process; the settings can say otherwise (<code>kinds</code>).</li><li>Finding the form, signing in, and being interrupted.</li><li>Waiting. The stated waits stand beside the minutes and are never turned into work or money.</li><li>What it costs when people give up, ask a colleague or answer wrongly.</li><li>What an answer is worth to whoever reads it: only you know that.</li><li>The office’s own work, unless the settings name its minutes.</li></ul>
<details class="constants"><summary>The numbers of the model and their sources</summary>
<p>Grade A: measured, or a standard’s own text. B: published guidance or model. C: second-hand. D: our judgement. None was measured on the forms of your company.</p>
${table(
  {caption: 'The numbers of the model', isCaptionHidden: true, name: 'numbers'},
  columns,
  constantNames.map((name) => {
    const {value, low, high, unit, grade, source} = constants[name]
    return {cells: [html`<code>${name}</code>`, figure(low), figure(value), figure(high), unit, grade, source]}
  }),
)}</details>`
}
