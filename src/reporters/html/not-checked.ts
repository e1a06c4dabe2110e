import {caps} from './caps.ts'
import {figure} from './figures.ts'
import type {FileView} from './file-view.ts'
import {html, type Markup, said} from './markup.ts'
import type {HtmlOptions} from './options.ts'

/** What nobody should take for clean: files that could not be read, and places that were not checked. */
export function notChecked(files: readonly FileView[], {unread = [], hiddenNotes = 0, pathOf}: HtmlOptions): Markup | undefined {
  const lines = [
    ...unread.map(({path, reason}) => ({path, reason: `could not be read: ${reason}`})),
    ...files.flatMap(({report, name}) => report.notChecked.map(({place, reason}) => ({path: name, reason: place ? `${place}: ${reason}` : reason}))),
    ...files.flatMap(({burden, name}) => (burden?.problems ?? []).map((reason) => ({path: name, reason}))),
  ]
  if (lines.length === 0 && hiddenNotes === 0) return undefined
  const shown = lines.slice(0, caps.unchecked)
  return html`<ul>${shown.map(({path, reason}) => html`<li><b>${said(pathOf?.(path) ?? path)}</b>: ${said(reason)}</li>`)}${hiddenNotes > 0 && html`<li>${figure(hiddenNotes)} notes were left out, as asked for.</li>`}</ul>
${lines.length > shown.length && html`<p class="note">And ${figure(lines.length - shown.length)} more places.</p>`}`
}
