import {render} from 'preact'
import {startEngine} from './engine.ts'
const ask = startEngine()
function App() {
  return <textarea id="t" onInput={async (e) => {
    const r = await ask({ask: 'check', input: {path: 'pasted.md', content: new TextEncoder().encode((e.target as HTMLTextAreaElement).value), settings: [], today: '2026-01-01'}})
    const p = document.createElement('pre'); p.id = 'out'; p.textContent = r.findings.map((f) => `${f.rule} ${f.message}`).join('\n'); document.body.append(p)
  }} />
}
render(<App />, document.getElementById('desk')!)
