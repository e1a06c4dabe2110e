import type {Desk} from './desk.ts'
import {example} from './example.ts'
import {OpenButton} from './toolbar.tsx'

/** What stands beside an empty desk. */
export function Welcome({desk, isEmpty}: {readonly desk: Desk; readonly isEmpty: boolean}) {
  if (!isEmpty) return <p class="note">The findings will stand here.</p>
  return (
    <section class="welcome" aria-labelledby="welcome">
      <h2 id="welcome">Cut the red tape out of a form</h2>
      <p>
        Paste the text of a form or a process, or open a file: Word, Markdown, plain text, HTML, a GitHub issue form or a form in JSON. You see, at the exact
        words, what will slow its readers down, and better words for them.
      </p>
      <p class="actions">
        <OpenButton desk={desk} />
        <button type="button" onClick={() => desk.openExample('laptop-request.md', example)}>
          Try an example
        </button>
      </p>
      <ul class="note">
        <li>A text: take better words with one click, then save it. Its line ends and encoding stay.</li>
        <li>A Word file: save a copy with comments and tracked changes. The file itself stays as it is.</li>
        <li>
          In the text: <kbd>F8</kbd> goes to the next finding, <kbd>Alt</kbd>+<kbd>Enter</kbd> takes its better words, <kbd>Ctrl</kbd>+<kbd>Z</kbd> undoes.
        </li>
      </ul>
    </section>
  )
}
