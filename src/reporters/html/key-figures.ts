import type {Cut} from '../owner/cuts.ts'
import type {FileView} from '../owner/file-view.ts'
import {keyFigures as figuresOf} from '../owner/key-figures.ts'
import {leadOf} from '../owner/lead.ts'
import type {Pieces} from '../owner/pieces.ts'
import {html, type Markup} from './markup.ts'
import {sentence} from './sentence.ts'

/** The numbers of all files together, and what they say in a few sentences. */
export function keyFigures(files: readonly FileView[], cuts: readonly Cut[], nameOfFile: (file: FileView) => Markup): Markup {
  const {minutes, changes, stops} = leadOf(files, cuts)
  const words = (pieces: Pieces): Markup => sentence(pieces, nameOfFile)
  return html`<div class="lead">${minutes.map((pieces) => html`<p>${words(pieces)}</p>`)}${changes.length > 0 && html`<p>Against the older version:</p><ul>${changes.map((pieces) => html`<li>${words(pieces)}</li>`)}</ul>`}${stops.length > 0 && html`<p>${words(stops)}</p>`}</div>
<dl class="figures">
${figuresOf(files).map(({name, value, note}) => html`<div><dt>${name}</dt><dd><span class="value">${value}</span><span class="sub">${words(note)}</span></dd></div>\n`)}</dl>`
}
