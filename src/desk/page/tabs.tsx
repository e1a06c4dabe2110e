import type {ComponentChildren} from 'preact'
import {useRef, useState} from 'preact/hooks'

interface Tab {
  readonly id: string
  readonly name: string
  readonly body: ComponentChildren
}

/** Tabs as the ARIA practices have them: arrow keys go from one to the next. */
export function Tabs({tabs}: {readonly tabs: readonly Tab[]}) {
  const [open, setOpen] = useState(tabs[0]?.id)
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({id}) => id === open)
    const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1}[event.key]
    const next = to === undefined ? undefined : tabs.at(to % tabs.length)
    if (!next) return
    event.preventDefault()
    setOpen(next.id)
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus()
  }
  return (
    <div class="tabs">
      <div role="tablist" aria-label="Results" ref={list} onKeyDown={move}>
        {tabs.map(({id, name}) => (
          <button
            type="button"
            key={id}
            id={`tab-${id}`}
            role="tab"
            aria-selected={id === open}
            aria-controls={`panel-${id}`}
            tabIndex={id === open ? 0 : -1}
            onClick={() => setOpen(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({id, body}) => (
        <div key={id} id={`panel-${id}`} role="tabpanel" aria-labelledby={`tab-${id}`} hidden={id !== open}>
          {id === open && body}
        </div>
      ))}
    </div>
  )
}
