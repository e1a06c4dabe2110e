import type {Actor} from '../document/actors.ts'
import {OPAQUE} from '../document/text.ts'
import type {Lane} from './process-map.ts'
import {oneLine, shorten} from './shorten.ts'

const fixed = {
  reader: {key: 'reader', name: 'You (the reader)', kind: 'reader'},
  provider: {key: 'provider', name: 'We (the office)', kind: 'provider'},
  machine: {key: 'machine', name: 'Systems and messages', kind: 'machine'},
} as const satisfies Record<string, Lane>

const unknown: Lane = {key: 'unknown', name: 'Not said', kind: 'unknown'}

/** The lane of an actor; one that we do not know has its own. */
export function laneOf(actor: Actor | undefined): Lane {
  if (!actor) return unknown
  // A key of ours and a role of the same name stay apart.
  return actor.kind === 'role' ? {key: `role:${actor.key}`, name: roleName(actor.name), kind: 'role'} : fixed[actor.kind]
}

/** Every lane once, by the first mention; the one for nobody comes last. */
export function lanesOf(actors: readonly (Actor | undefined)[]): Lane[] {
  const lanes = new Map<string, Lane>()
  for (const lane of actors.map(laneOf)) if (!lanes.has(lane.key)) lanes.set(lane.key, lane)
  const all = [...lanes.values()]
  return [...all.filter(({kind}) => kind !== 'unknown'), ...all.filter(({kind}) => kind === 'unknown')]
}

/** “the service desk” is the lane “Service desk”. */
function roleName(written: string): string {
  const name = oneLine(written.replaceAll(OPAQUE, ' ')).replace(/^(?:the|our|an?|each|every|any|one of the|all)\s+(?=\S)/i, '')
  return (
    shorten(
      name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
      40,
    ) || 'Somebody'
  )
}

/** Who approves or takes over, as written, without words of the sentence in front: “ping your supervisor” is “your supervisor”. */
export function personName(written: string): string {
  const name = oneLine(written.replaceAll(OPAQUE, ' ')).replace(/^(?:.*\s)?[-–—•]\s+/u, '')
  const [before = '', rest] = /^(.+?)\s((?:the|your|our|their)\s.*)$/i.exec(name)?.slice(1) ?? []
  return shorten(rest !== undefined && !/[,&/]|\b(?:and|or|of|by|both|either|each|all|one|plus)\b/i.test(before) ? rest : name, 60)
}
