import {useRef, useState} from 'preact/hooks'
import type {Desk} from './desk.ts'

const endings = [
  ['.md', 'Markdown'],
  ['.txt', 'Plain text'],
  ['.html', 'HTML'],
  ['.yml', 'GitHub issue form'],
  ['.json', 'Form in JSON'],
] as const

/** What can be done with the document as a whole. */
export function Toolbar({desk}: {readonly desk: Desk}) {
  const {kind, path, isChanged} = desk.state
  const isText = kind === 'text'
  if (kind === 'none') return null
  return (
    <section class="toolbar" aria-label="Document">
      <OpenButton desk={desk} />
      <NameField desk={desk} key={path} />
      {isText && desk.state.isPasted && <ReadAs desk={desk} />}
      {isText && (
        <>
          <button type="button" onClick={() => desk.editor?.undo()}>
            Undo
          </button>
          <button type="button" onClick={() => desk.editor?.redo()}>
            Redo
          </button>
          <button type="button" class={`main${isChanged ? ' changed' : ''}`} onClick={() => desk.saveText()}>
            Save the text
          </button>
        </>
      )}
      {kind === 'word' && /\.docx$/i.test(path) && <SaveReview desk={desk} />}
      <button type="button" onClick={() => void desk.saveReport()}>
        Save the report
      </button>
      <button type="button" onClick={() => desk.close()}>
        Close
      </button>
    </section>
  )
}

export function OpenButton({desk}: {readonly desk: Desk}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        Open a file…
      </button>
      <input
        class="file"
        type="file"
        multiple
        hidden
        aria-label="Files to open"
        ref={input}
        onChange={({currentTarget}) => {
          void desk.openFiles([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
    </>
  )
}

function NameField({desk}: {readonly desk: Desk}) {
  const {path} = desk.state
  return (
    <label class="name">
      <span>Name</span>
      <input
        type="text"
        value={path}
        spellcheck={false}
        autocomplete="off"
        onChange={({currentTarget}) => {
          desk.rename(currentTarget.value)
          currentTarget.value = desk.state.path
        }}
      />
    </label>
  )
}

/** How a text without a file is read. */
function ReadAs({desk}: {readonly desk: Desk}) {
  const {path} = desk.state
  const own = /\.\w+$/.exec(path)?.[0] ?? ''
  const isOther = !endings.some(([ending]) => ending === own)
  return (
    <label>
      <span>Read as</span>
      <select value={own} onChange={({currentTarget}) => desk.rename(path.replace(/(?:\.\w+)?$/, currentTarget.value))}>
        {endings.map(([ending, name]) => (
          <option key={ending} value={ending}>
            {name}
          </option>
        ))}
        {isOther && <option value={own}>{own === '' ? 'No ending' : own}</option>}
      </select>
    </label>
  )
}

function SaveReview({desk}: {readonly desk: Desk}) {
  const [isSuggesting, setSuggesting] = useState(true)
  return (
    <>
      <button type="button" class="main" onClick={() => void desk.saveReview(isSuggesting)}>
        Save a copy with comments
      </button>
      <label class="check">
        <input type="checkbox" checked={isSuggesting} onChange={({currentTarget}) => setSuggesting(currentTarget.checked)} />
        <span>with better words as tracked changes</span>
      </label>
    </>
  )
}
