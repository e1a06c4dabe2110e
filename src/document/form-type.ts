import type {Document} from './document.ts'

/** What a form asks for, as far as its length goes. */
export type FormType = 'access' | 'hardware' | 'change' | 'incident' | 'project'

const types: readonly (readonly [FormType, RegExp])[] = [
  ['incident', /\b(?:incident|outage|fault|service disruption|report a problem|security event)\b/i],
  [
    'change',
    /\b(?:change request|request for change|change management|rfc|high[- ]impact change|standard change|emergency change|maintenance window|change|release request|deployment request)\b/i,
  ],
  ['project', /\b(?:projects?|proposals?|initiatives?|funding|business case|pitch|intake|sandbox application|incubation|graduation|grant)\b/i],
  ['hardware', /\b(?:laptops?|hardware|equipment|devices?|monitors?|screens?|printers?|phones?|headsets?|peripherals?)\b/i],
  ['access', /\b(?:access|accounts?|permissions?|memberships?|collaborators?|credentials?|log-?in|user request|vpn|mailbox)\b/i],
]

/** The type of a form by its name, or its first heading; undefined when they do not say. */
export function formTypeOf({meta, blocks}: Document): FormType | undefined {
  const first = blocks.find(({role}) => role === 'title' || role === 'heading')?.text
  const names = [meta.name, meta.title, meta.description, first].filter((one) => typeof one === 'string')
  for (const name of names) {
    const type = types.find(([, pattern]) => pattern.test(name))?.[0]
    if (type) return type
  }
  return undefined
}
