/** Whether a field asks for what only IT normally has. */
import type {Concept} from './concept.ts'
import {conceptOfLabel, conceptsIn} from './concepts.ts'
import type {Document, Field} from './document.ts'

/** Where to find the answer, or a way out. */
const findable =
  /\uFFFC|\b(?:find|found|look up|looked up|see|check|shown|available|listed|ask|contact|not sure|unsure|don['’]t know|do not know|if (?:you )?(?:known?|are not sure)|leave (?:it |this )?(?:blank|empty)|we (?:can|will) (?:help|fill|find|choose|set|default)|default)\b/i
const notSure = /\b(?:not sure|unsure|don['’]t know|do not know|unknown|no preference|not applicable|n\/a|help me|other|recommend)\b/i

/** Who asks for one of these by name can say which. */
const technical =
  /\b(?:firewalls?|dns|vpcs?|vnets?|subnets?|vlans?|kubernetes|k8s|namespaces?|clusters?|load balancers?|ssl|tls|certificates?|peering|terraform|virtual machines?|vms?|servers?|databases?|ec2|s3|lambda|infrastructure|repositor(?:y|ies)|pipelines?|(?:aws|azure|gcp|cloud) (?:accounts?|projects?|resources?|subscriptions?)|api gateways?|networking)\b/i

/** Whether the name of a form, or what is said about it, tells that it is for people in IT: “Firewall rule request”. */
export function isForSpecialists(document: Pick<Document, 'meta' | 'blocks'>): boolean {
  const known = forSpecialists.get(document.blocks)
  if (known !== undefined) return known
  const {meta, blocks} = document
  const heading = blocks.find(({role}) => role === 'title' || role === 'heading')?.text
  const is = [meta.name, meta.title, meta.description, meta.about, heading].some((name) => typeof name === 'string' && technical.test(name))
  forSpecialists.set(blocks, is)
  return is
}

/** It is asked of every field. */
const forSpecialists = new WeakMap<Document['blocks'], boolean>()

/** “RAM buddy”: what the house calls itself so. */
const ofHouse = /\b[A-Z]{2,5}\s['‘“"]?(?:teams?|buddy|projects?|programmes?|staff|members?)\b/

/** The fact that a field asks its requester for although only IT normally has it, with no word on where to find it. */
export function specialistConcept(field: Field, document: Pick<Document, 'meta' | 'blocks'>): Concept | undefined {
  const label = field.label?.text
  if (label === undefined || field.kind === 'consent' || ofHouse.test(label) || isForSpecialists(document)) return undefined
  const concept = specialistIn(label)
  if (!concept) return undefined
  if (field.help.some(({text}) => findable.test(text)) || field.options.some(({text}) => notSure.test(text)) || findable.test(label)) return undefined
  return areExplained(field) ? undefined : concept
}

/** What a label asks for as a whole, else its first specialist term; in brackets behind a plain question that is a gift to those who know it. */
function specialistIn(label: string): Concept | undefined {
  const plain = label.replace(/\([^()]*\)/g, ' ')
  const asked = plain.split(/\s+/).length >= 5 ? plain : label
  const whole = conceptOfLabel(label)?.entry
  return whole?.holder === 'it' ? whole : conceptsIn(asked).find(({entry}) => entry.holder === 'it')?.entry
}

/** Choices that say what they mean can be chosen by anyone. */
function areExplained({options}: Field): boolean {
  const words = options.reduce((sum, {text}) => sum + text.trim().split(/\s+/).length, 0)
  return options.length > 1 && words >= options.length * 4
}
