/** Facts that a label may join although each wants an answer of its own. */
const facts: readonly (readonly [name: string, what: RegExp])[] = [
  ['name', /names?$/],
  ['user', /(?:user ?names?|user ids?|handles?|log-?ins?)$/],
  ['e-mail', /e-?mails?(?: address(?:es)?)?$/],
  ['phone', /(?:(?:tele)?phone|mobile|cell)(?: numbers?)?$/],
  ['way to reach', /(?:contact (?:method|details|info(?:rmation)?))$/],
  ['unit', /(?:department|team|division|business unit|organi[sz]ation|company)$/],
  ['role', /(?:role|job title|position)$/],
  ['manager', /(?:manager|supervisor)$/],
  ['owner', /owner$/],
  ['place', /(?:address|location|site|building|room)$/],
  ['time', /(?:dates?|deadline|time|timeline)$/],
  ['cost', /(?:costs?|budget|price)$/],
  ['reason', /(?:reasons?|justification|rationale|business case|purpose|why (?:\w+ ){0,5}\w+)$/],
  ['urgency', /(?:priority|urgency|severity)$/],
  ['problem', /problem$/],
  ['solution', /solution$/],
  ['duration', /duration$/],
  ['quantity', /(?:quantity|amount)$/],
  ['effect', /(?:impacts?|effects?|risks?|benefits?)$/],
  ['way back', /(?:roll-?back|back-?out|recovery)(?: plan)?$/],
  ['machine', /(?:serial number|asset (?:tag|number)|model)$/],
]

/** Pairs that everybody takes for one thing. */
const fixed = new Set([
  'name place',
  'effect urgency',
  'cost effect',
  'name unit',
  'role unit',
  'name role',
  'place time',
  'duration time',
  'cost duration',
  'effect reason',
])

const asking = 'what|why|how|who|whom|when|where|which'
const telling = 'describe|explain|list|give|provide|state|specify|attach|tell|say|name|outline|justify'
const joined = new RegExp(String.raw`^(.*\b(?:${asking})\b.*?),?\s+(?:and|&)\s+((?:(?:by|for|from|to|until|since) )?(?:${asking})\b.*)$`, 'i')
const told = new RegExp(String.raw`^((?:please )?(?:${telling})\b.{3,100}?),?\s+(?:and|&)\s+((?:please )?(?:${telling})\b.*)$`, 'i')
const twice = new RegExp(String.raw`^(.{8,}?\?)\s+((?:and )?(?:${asking}|is|are|do|does|did|will|can|should|has|have)\b.{0,200}\?)\W*$`, 'i')

/** The two things that a label asks for at once, or undefined. */
export function twoQuestions(label: string): readonly [first: string, second: string] | undefined {
  if (label.length > 300) return undefined
  const text = label
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return twoSentences(text) ?? twoFacts(text)
}

function twoSentences(text: string): readonly [string, string] | undefined {
  for (const pattern of [twice, told, joined]) {
    const [, first, second] = pattern.exec(text) ?? []
    if (first === undefined || second === undefined) continue
    // “Why do you need it and what will you do with it?” is answered in one sentence.
    if (/\bwhy\b/i.test(first) && /^(?:what|how) (?:will|would|do|are) (?:you|we|they)\b.*\b(?:do with|use|using)\b/i.test(second)) continue
    // “Describe it and give an example” wants one answer.
    if (pattern === told && /^\S+ (?:(?:an?|any|some|the|your|us|as|relevant) )*(?:examples?|links?|details?|screenshots?|evidence|much)\b/i.test(second))
      continue
    // “Describe it and say why” is one answer; “list which ones and explain why” is two.
    if (pattern === told && /^\S+ why\b/i.test(second) && !/\b(?:which|list|name|who|when|how many)\b/i.test(first)) continue
    // “When and where”, “how and why”: one question with two heads.
    if (pattern === joined && new RegExp(String.raw`^(?:\w+ )?(?:${asking})$`, 'i').test(first)) continue
    return [first.trim(), second.replace(/^and /i, '').trim()]
  }
  return undefined
}

function twoFacts(text: string): readonly [string, string] | undefined {
  const plain = text.replace(/[\s:*?.]+$/, '').replace(/^(?:please )?(?:what (?:is|are)|enter|give|provide|state|add) /i, '')
  const parts = plain.split(/\s+(?:and|&|\+|plus)\s+|\s*[/+]\s*|,\s+/).map((part) => part.trim())
  if (parts.length < 2 || parts.length > 4 || parts.some((part) => part === '' || part.split(' ').length > 4)) return undefined
  const found = parts.map(factOf)
  const [first, second] = parts
  if (first === undefined || second === undefined || found.includes(undefined) || new Set(found).size !== parts.length) return undefined
  // The facts of many people or things stand in rows: two fields would tear them apart.
  if (parts.length === 2 && parts.every((part) => /(?<!s)s$/i.test(part))) return undefined
  // “Manager/sponsor name” is the name of whichever there is.
  if (parts.length === 2 && /^[^/]*\/[^/]*$/.test(plain) && headOf(second) && !headOf(first)) return undefined
  if (parts.length === 2 && fixed.has(found.toSorted().join(' '))) return undefined
  return [first, second]
}

/** Whether a part ends in a fact of the person it names: “sponsor name”. */
function headOf(part: string): boolean {
  return /\s(?:names?|e-?mails?(?: address(?:es)?)?|user ?names?|handles?|(?:tele)?phone(?: numbers?)?|details|signature)$/i.test(part)
}

function factOf(part: string): string | undefined {
  const text = part.toLowerCase()
  // “User name” is no name.
  return facts.findLast(([, what]) => what.test(text) && new RegExp(String.raw`(?:^|\s)${what.source}`).test(text))?.[0]
}
