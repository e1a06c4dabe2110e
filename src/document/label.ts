/** Labels made comparable: how “Please enter your e-mail address:” and “Email” come to be one question. */

/** A label without what does not change its question. */
export interface Label {
  /** Words, lower case, in one spelling, singular. */
  readonly key: string
  /** Whom it asks about: “your”, “my” or “of the requester”; “employee” and “user” may be somebody else. */
  readonly whose: 'own' | 'anyone' | undefined
}

/** The most of a label that is looked at. */
const longest = 160

const spellings: readonly (readonly [RegExp, string])[] = [
  [/[’‘]/g, "'"],
  [/\be-?\s?mails?\b/g, 'email'],
  [/\b(user|log|file)[ -]name\b/g, '$1name'],
  [/\bcenter\b/g, 'centre'],
  [/\bcost-?centres?\b/g, 'cost centre'],
  [/\borganiz/g, 'organis'],
  [/\blicense\b/g, 'licence'],
  [/\bback-out\b/g, 'backout'],
  [/\broll-?back\b/g, 'rollback'],
  [/\bdept\.?(?=\W|$)/g, 'department'],
  [/\btel(?:\.|ephone)?(?=\W|$)/g, 'telephone'],
  [/\bmgr\b\.?/g, 'manager'],
  [/\brequestor/g, 'requester'],
  [/(?<=\w\s?)#/g, ' number'],
  [/\b(?:no|nr|num)\.(?=\W|$)|(?<=\w )(?:no|nr|num)$/g, 'number'],
  [/\b(what|who|where|which)'s\b/g, '$1 is'],
  [/'s?\b/g, ''],
]
/** One of these stands in all that they change: most labels need none of them. */
const changeable = /[’‘'#]|\b(?:e-?\s?mail|(?:user|log|file)[ -]name|center|cost-?centre|organiz|license|back-out|roll-?back|dept|tel|mgr|requestor|no|nr|num)/

const words = /[\p{L}\p{N}]+/gu
const plainWords = /[a-z\d]+/g
const notAscii = /[^\0-\x7f]/

/** The words of a text, lower case, in one spelling and singular, one blank between them. */
export function wordKey(text: string): string {
  let spelled = text.slice(0, 2000).toLowerCase()
  if (changeable.test(spelled)) for (const [pattern, replacement] of spellings) spelled = spelled.replace(pattern, replacement)
  let key = ''
  for (const word of spelled.match(notAscii.test(spelled) ? words : plainWords) ?? []) key += key === '' ? singular(word) : ` ${singular(word)}`
  return key
}

/** Plural endings off; the same for both sides of a comparison, so that it need not be English. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

const ask = /^(?:please )?(?:enter|provide|give|state|confirm|add|insert|type|write|specify|list|supply|indicate|input|fill in|tell)(?: in| us)? (?=.)/
const what = /^(?:what|who|which) (?:is|are) (?=.)/
const article = /^(?:please|the|a|an|any|this) (?=.)/
const own = /^(?:your|my|own|our|requester|applicant|submitter|requesting person|person (?:making|submitting|completing) (?:the |this )?(?:request|form)) (?=.)/
const anyone = /^(?:employee|staff|staff member|user|member|colleague) (?=.)/
const behind =
  / (?:of|for) (?:the )?(?:requester|applicant|submitter|employee|person (?:making|submitting|completing|filling|raising|requesting)(?: \S+){0,4})$/
const tail =
  / (?:so (?:that )?we can|(?:where|on which|at which|how) (?:we|you) (?:can|may)|we can|for (?:contact|notification|update|follow ?up|correspondence|question|communication|reply)|to contact|to (?:send|receive|get)|in case)(?: \S+){0,8}$/

/** The forms of a label that a list of labels may hold, the fullest first. */
export function labelForms(text: string): readonly Label[] {
  if (text.length > longest) return []
  const forms: Label[] = []
  let whose: Label['whose'] = /\b(?:your|my|requester|requestor|applicant|submitter)\b/i.test(text) ? 'own' : undefined
  let key = wordKey(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')) || wordKey(text)
  const add = (next: string): void => {
    key = next.trim()
    if (key !== '' && forms.at(-1)?.key !== key) forms.push({key, whose})
  }
  add(key)
  add(key.replace(tail, ''))
  add(key.replace(ask, '').replace(what, ''))
  add(key.replace(article, ''))
  add(key.replace(behind, ''))
  for (const [pattern, who] of [
    [own, 'own'],
    [anyone, 'anyone'],
    [own, 'own'],
  ] as const) {
    if (!pattern.test(key)) continue
    whose = whose === 'own' ? whose : who
    add(key.replace(pattern, ''))
  }
  return forms
}

const choiceKeys = new Map<string, string>()

function choiceKey(choice: string): string {
  const known = choiceKeys.get(choice)
  if (known !== undefined) return known
  const key = wordKey(choice.replaceAll('_', ' '))
  choiceKeys.set(choice, key)
  return key
}

/** Phrases of a list written out: `a|b` is a choice, `c?` may be left out, `_` joins words. */
export function expandPhrase(phrase: string): readonly string[] {
  let made = ['']
  for (const token of phrase.split(' ')) {
    const choices = token.replace(/\?$/, '').split('|').map(choiceKey)
    const all = token.endsWith('?') ? [...choices, ''] : choices
    made = made.flatMap((start) => all.map((choice) => (choice === '' || start === '' ? start + choice : `${start} ${choice}`)))
  }
  return made.filter((one) => one !== '')
}
