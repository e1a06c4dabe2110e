/** Puts the desk into the page. */
import {render} from 'preact'
import {palette} from '../../reporters/html/styles.ts'
import {mapStyles} from '../../reporters/html/styles-map.ts'
import {App} from './app.tsx'
import {startEngine} from './engine.ts'

// The page is the sister of the HTML report: it has its colours and its swimlanes.
for (const styles of [palette, mapStyles]) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets.push(sheet)
}

const place = document.getElementById('desk')
if (place) render(<App ask={startEngine()} />, place)
