import {useEffect, useMemo, useReducer, useRef, useState} from 'preact/hooks'
import {Desk} from './desk.ts'
import type {Ask} from './engine.ts'
import {FindingsPanel} from './findings-panel.tsx'
import {MinutesPanel} from './minutes-panel.tsx'
import {ProcessPanel} from './process-panel.tsx'
import {SettingsList} from './settings-list.tsx'
import {Tabs} from './tabs.tsx'
import {Toolbar} from './toolbar.tsx'
import {Welcome} from './welcome.tsx'

/** The whole page: the text, and what was found in it beside it. */
export function App({ask}: {readonly ask: Ask}) {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const desk = useMemo(() => new Desk(ask, () => redraw(undefined)), [ask])
  const text = useRef<HTMLDivElement>(null)
  const {state} = desk
  const {kind, checked, problem, said, isChecking} = state

  useEffect(() => {
    if (text.current) desk.mount(text.current)
  }, [desk])
  const isDropping = useDrops(desk)
  useLeaveWarning(state.isChanged)

  return (
    <>
      <a class="skip" href="#results">
        Skip to the findings
      </a>
      <header>
        <p class="brand">untape</p>
        <h1>The writer’s desk</h1>
        <p class="promise">Everything happens in this page. Nothing is sent or stored anywhere.</p>
      </header>
      <Toolbar desk={desk} />
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="said" role="status">
        {isChecking && said === '' ? 'Checking.' : said}
      </p>
      <main class={`${kind === 'none' ? 'empty' : ''}${isDropping ? ' dropping' : ''}`}>
        <section class="text" aria-label="Text">
          <div class="editor" ref={text} />
        </section>
        <section class="results" id="results" tabIndex={-1} aria-label="Results" aria-busy={isChecking}>
          {kind === 'none' || !checked ? (
            <Welcome desk={desk} isEmpty={kind === 'none'} />
          ) : (
            <Tabs
              tabs={[
                {id: 'findings', name: `Findings (${checked.findings.length})`, body: <FindingsPanel desk={desk} checked={checked} />},
                {id: 'minutes', name: 'Minutes', body: <MinutesPanel desk={desk} burden={checked.burden} />},
                {id: 'process', name: 'Process', body: <ProcessPanel desk={desk} map={checked.map} />},
              ]}
            />
          )}
          <SettingsList desk={desk} />
        </section>
      </main>
    </>
  )
}

/** Files that are dropped or pasted anywhere are opened; whether one is held above the page. */
function useDrops(desk: Desk): boolean {
  const [isDropping, setDropping] = useState(false)
  useEffect(() => {
    const hasFiles = (data: DataTransfer | null): boolean => data?.types.includes('Files') ?? false
    const over = (event: DragEvent): void => {
      if (!hasFiles(event.dataTransfer)) return
      event.preventDefault()
      setDropping(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDropping(false)
    }
    const take = (event: Event, data: DataTransfer | null): void => {
      setDropping(false)
      const files = [...(data?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      event.stopPropagation()
      void desk.openFiles(files)
    }
    const drop = (event: DragEvent): void => take(event, event.dataTransfer)
    const paste = (event: ClipboardEvent): void => take(event, event.clipboardData?.types.includes('text/plain') ? null : event.clipboardData)
    // Before the editor, which would put the text of a file into the document.
    const way = {capture: true}
    addEventListener('dragover', over, way)
    addEventListener('dragleave', leave, way)
    addEventListener('drop', drop, way)
    addEventListener('paste', paste, way)
    return () => {
      removeEventListener('dragover', over, way)
      removeEventListener('dragleave', leave, way)
      removeEventListener('drop', drop, way)
      removeEventListener('paste', paste, way)
    }
  }, [desk])
  return isDropping
}

/** Whoever leaves with changes that are not saved is asked. */
function useLeaveWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isChanged])
}
