/** Whether a field asks for what only IT normally has. */
import type {Concept} from './concept.ts'
import {conceptsIn} from './concepts.ts'
import type {Field} from './document.ts'

/** Where to find the answer, or a way out. */
const findable =
  /\uFFFC|\b(?:find|found|look up|looked up|see|check|shown|available|listed|ask|contact|not sure|unsure|don['’]t know|do not know|if (?:you )?(?:known?|are not sure)|leave (?:it |this )?(?:blank|empty)|we (?:can|will) (?:help|fill|find|choose|set|default)|default)\b/i
const notSure = /\b(?:not sure|unsure|don['’]t know|do not know|unknown|no preference|not applicable|n\/a|help me|other|recommend)\b/i

/** The fact that a field asks its requester for although only IT normally has it, with no word on where to find it. */
export function specialistConcept(field: Field): Concept | undefined {
  const label = field.label?.text
  if (label === undefined || field.kind === 'consent') return undefined
  const concept = specialistIn(label)?.entry
  if (!concept) return undefined
  if (field.help.some(({text}) => findable.test(text)) || field.options.some(({text}) => notSure.test(text)) || findable.test(label)) return undefined
  return areExplained(field) ? undefined : concept
}

/** The first specialist term of a label; in brackets behind a plain question it is a gift to those who know it. */
function specialistIn(label: string): ReturnType<typeof conceptsIn>[number] | undefined {
  const plain = label.replace(/\([^()]*\)/g, ' ')
  const asked = plain.split(/\s+/).length >= 5 ? plain : label
  return conceptsIn(asked).find(({entry}) => entry.holder === 'it')
}

/** Choices that say what they mean can be chosen by anyone. */
function areExplained({options}: Field): boolean {
  const words = options.reduce((sum, {text}) => sum + text.trim().split(/\s+/).length, 0)
  return options.length > 1 && words >= options.length * 4
}
