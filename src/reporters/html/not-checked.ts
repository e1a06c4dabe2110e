import {figure} from '../owner/figures.ts'
import type {FileView} from '../owner/file-view.ts'
import {hiddenText, uncheckedPlaces} from '../owner/not-checked.ts'
import {caps} from './caps.ts'
import {html, type Markup, said} from './markup.ts'
import type {HtmlOptions} from './options.ts'

/** What nobody should take for clean: files that could not be read, and places that were not checked. */
export function notChecked(files: readonly FileView[], options: HtmlOptions): Markup | undefined {
  const {hiddenNotes = 0} = options
  const places = uncheckedPlaces(files, options)
  if (places.length === 0 && hiddenNotes === 0) return undefined
  const shown = places.slice(0, caps.unchecked)
  return html`<ul>${shown.map(({path, reason}) => html`<li><b>${said(path)}</b>: ${said(reason)}</li>`)}${hiddenNotes > 0 && html`<li>${hiddenText(hiddenNotes)}</li>`}</ul>
${places.length > shown.length && html`<p class="note">And ${figure(places.length - shown.length)} more places.</p>`}`
}
