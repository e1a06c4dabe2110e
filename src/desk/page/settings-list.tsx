import type {Desk} from './desk.ts'

/** The settings and glossaries that lie beside the document. */
export function SettingsList({desk}: {readonly desk: Desk}) {
  const {settings} = desk.state
  return (
    <section class="settings" aria-labelledby="settings">
      <h2 id="settings">Your settings and glossary</h2>
      {settings.length === 0 ? (
        <p class="note">
          None. Open or drop an <code>untape.yml</code> or a glossary file, and it is used from then on.
        </p>
      ) : (
        <ul>
          {settings.map(({name}) => (
            <li key={name}>
              <bdi>{name}</bdi>{' '}
              <button type="button" class="link" onClick={() => desk.removeSettings(name)}>
                Remove<span class="sr"> {name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
