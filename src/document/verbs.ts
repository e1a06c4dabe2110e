/** Whether a clause tells somebody to do something, read from its first words and what stands behind them. */

const verbs = new Set(
  (
    'abandon accept accommodate accompany acknowledge acquire act activate adapt add address adjust adopt advise agree alert align allocate allow amend analyse analyze announce annotate answer apply appoint arrange ascertain ask assess assign assist assume attach attend audit authenticate authorise authorize avoid ' +
    'back-up begin book break bring browse buy calculate cancel capture carry categorise categorize celebrate certify choose circulate clarify classify clean clear click clone close collaborate collate collect combine commit communicate compare compile complete comply compose conduct configure confirm connect consider count cut consult contain continue convene convert cooperate coordinate correct create customise customize ' +
    'deactivate decide declare decline decommission define delegate delete deliver demonstrate deny deploy describe destroy detail determine develop disable disclose disconnect discuss dispose distribute divide download draft drag drop ' +
    'drive edit elect eliminate email e-mail embed empty enable encourage encrypt enforce engage ensure enter establish estimate evaluate examine exclude execute exit expand explain export extend extract facilitate familiarise familiarize fetch fill finalise finalize find finish fix follow forward freeze fulfil fulfill gather generate get give go grant greet group ' +
    'hand handle have hire hit hold identify implement import improve include incorporate inform initialise initialize initiate insert inspect install instruct integrate interview introduce invest investigate invite invoke involve isolate join keep kick-off launch learn leave let liaise limit listen locate lock login look ' +
    'maintain make manage mark measure meet mention merge message migrate minimise minimize modify monitor move navigate negotiate nominate notify number obtain observe obtain offboard onboard open operate opt organise organize outline pack paste pay perform pick pin place post practice practise prepare present preserve press prevent print prioritise prioritize proceed produce promote propose protect prove provide provision publish pull purge push put ' +
    'raise reach read reassign rebase reboot receive recommend reconcile recover redirect reduce refer reference refine register reinstall reject relay remember remind remove rename renew reopen repeat replace reply reproduce require reschedule research reserve reset resolve respond restart restore restrict retain retire retrieve return reuse revert revise revoke roll rotate route safeguard save say scan scroll search secure see seek select sell send separate serve share ship shut sign sit skip solicit sort speak specify spend split stage stay stop store submit subscribe suggest summarise summarize supply suspend switch synchronise synchronize ' +
    'tag take talk tap tell terminate thank think tick track train transcribe translate treat triage troubleshoot try turn type understand undertake uninstall unlock unpack weigh unplug update upgrade upload use utilise utilize validate verify view visit wait walk warn watch welcome wipe withdraw wrap write'
  ).split(' '),
)
/** Verbs that are nouns as often. */
const nounsToo = new Set(
  'access lead archive approve balance bill block brief broadcast bundle call cc change charge chat check comment contact copy cover date debrief debug design dial document escalate exercise expect file flag format fund guide help highlight implement index interface issue label link list load log mail map model name need note notice offer order own page pair pass patch pause ping plan point process program project pump purchase query question queue quote rate recap record release report request re-request rerun review run schedule score screen set setup signal slack source stand start state step sum summon support swap tailor target task test text time trace trade transfer trigger void vote work zip'.split(
    ' ',
  ),
)
/** Verbs that are adjectives as often: “clear description”. */
const adjectivesToo = /^(?:clear|correct|secure|separate|present|empty|limit|close|direct|approximate|own)$/
/** What a verb has as its object or complement. */
const complement =
  /^\s+(?:(?:the|a|an|your|our|their|his|her|its|any|all|each|every|that|this|these|those|it|them|us|me|him|one|two|both|some|no|who|whom|what|which|whether|how|where|when|if|to|in|on|off|out|up|down|over|back|into|onto|with|for|from|at|by|about|through|until|as|and|or|only|new|more)\b|["“‘'`\uFFFC@#[(]|\d)/i
/** A noun behind “request” or “review” makes it the name of a thing. */
const thing =
  /^\s+(?:forms?|process(?:es)?|information|descriptions?|person|people|us\b(?=$)|desk|engineers?|developers?|managers?|boards?|committees?|teams?|details?|types?|logs?|hours?|dates?|numbers?|ids?|status(?:es)?|names?|polic(?:y|ies)|management|controls?|owners?|levels?|templates?|titles?|descriptions?|messages?|codes?|rooms?|cards?|lists?|plans?|periods?|cycles?|criteria|requirements?|is|are|was|will|must|should|can|may|has|have)\b|^\s*(?:$|[,:;)–—])|^\s+[a-z\d]\s*:/i
const noVerb =
  /^(?:the|an?|this|that|these|those|all|any|each|every|some|most|many|no|not|what|which|who|whose|why|how|where|when|if|is|are|was|were|am|will|would|can|could|may|might|must|should|shall|does|did|has|had|it|its|he|she|they|we|i|you|your|our|their|my|of|for|in|on|at|by|with|from|as|than|and|or|but|so|because|there|here|both|either|neither|only|just|such|same|other|others|yes|also|within|without|during|against|among|between|under|over|above|below|per|via|despite|like|unlike|about|around|across|since|until|before|after|once|unless|while|although|though)$/i

/** Polite and ordering words in front of the verb. */
const leadIn =
  /^(?:(?:please|kindly|then|next|finally|first(?:ly)?|second(?:ly)?|third(?:ly)?|lastly|last|now|also|and|or|always|never|do not|don['’]t|optionally|optional|again|afterwards?|later|instead|otherwise|simply|just|carefully|immediately|either|where (?:possible|appropriate|applicable|needed|necessary)|if (?:possible|appropriate|applicable|needed|necessary|required|relevant)|as (?:needed|appropriate|necessary|required|applicable)|(?:manually|quickly|briefly|thoroughly|regularly|periodically|clearly|formally|securely|promptly|properly|fully|directly|\w+ly)|try to|be sure to|make sure to|remember to|you can|feel free to)\b[\s,:]*)+/i
/** A clause in front of the main one. */
const subordinate =
  /^(?:if|when|whenever|once|after|before|unless|until|while|where|as soon as|to|in|on|from|at|for|under|using|within|during|depending on|with|by|upon|following|throughout|between|as|given|assuming|every|each|via|through|prior to|based on|in order to|for example)\b[^,;:]{2,160}[,:]\s+/i

/** Where the main clause of a sentence starts: behind marks, ordering words and conditions. */
export function mainClause(sentence: string): number {
  let at = /^[^\p{L}\p{N}\uFFFC@]*/u.exec(sentence)?.[0].length ?? 0
  for (let i = 0; i < 3; i++) {
    const rest = sentence.slice(at, at + 240)
    const skip = leadIn.exec(rest)?.[0].length ?? subordinate.exec(rest)?.[0].length ?? 0
    if (skip === 0) break
    at += skip
  }
  return at
}

/** The verb of an imperative that a clause opens with; nouns and names open none. */
export function imperativeAt(clause: string): string | undefined {
  const found = /^[\p{L}]+(?:-[\p{L}]+)?/u.exec(clause)?.[0]
  if (!found || noVerb.test(found)) return undefined
  const verb = found.toLowerCase()
  const rest = clause.slice(found.length, found.length + 60)
  if (/^['’]/.test(rest)) return undefined
  if (adjectivesToo.test(verb)) return complement.test(rest) ? verb : undefined
  // “Project determines a date”: the noun in front of a verb.
  const next = /^\s+([\p{Ll}]+)s\b/u.exec(rest)?.[1]
  if (
    nounsToo.has(verb) &&
    next !== undefined &&
    verbs.has(next) &&
    !/^\s+\p{L}+\s+(?:and|or|for|to|from|of|in|on|at|with|that|if|as)\b|^\s+\p{L}+\s*(?:$|[.,;:)])/u.test(rest)
  )
    return undefined
  if (nounsToo.has(verb)) return thing.test(rest) && !/^\s*:$/.test(rest) ? undefined : verb
  if (isVerb(verb)) return /^\s+(?:is|are|was|were|will|must|should|can|may|has)\b/i.test(rest) ? undefined : verb
  // A word that we do not know, in front of what only a verb has behind it.
  return complement.test(rest) && /^\s+(?:the|an?|your|our|their|any|all|each|every|this|that|these|those|it|them)\b/.test(rest) && isBase(verb)
    ? verb
    : undefined
}

function isBase(verb: string): boolean {
  return verb.length >= 3 && !/(?:ing|ed|tions?|ments?|ly|ness|ity|ance|ence|s)$/.test(verb)
}

/** Whether the words behind a subject are its verb: “must send”, “reviews”, “is responsible for”. */
export function predicateAt(text: string, isPlural: boolean): string | undefined {
  const rest =
    /^\s*(?:,[^,]{1,60},\s+)?(?:(?:then|also|always|first|now|usually|typically|normally|immediately|only|either|both|each|all|next|\w+ly)\s+){0,2}/.exec(text)
  const tail = text.slice(rest?.[0].length ?? 0)
  const modal =
    /^(?:will|must|should|shall|can|may|would|could|might|need(?:s)? to|ha(?:s|ve) to|(?:is|are) (?:responsible for|expected to|required to|to|asked to|able to))\s+(?:not\s+)?(?:(?:then|also|always|first|now|be able to|be expected to|need to|have to|\w+ly)\s+)?([\p{L}]+)/iu.exec(
      tail,
    )
  if (modal) return modal[1]?.toLowerCase()
  // “Event team to send the list”: a plan says who is to do what.
  const planned = /^to\s+([\p{L}]+)/iu.exec(tail)?.[1]?.toLowerCase()
  if (planned !== undefined) return verbs.has(planned) || nounsToo.has(planned) ? planned : undefined
  const word = /^[\p{L}]+(?:-[\p{L}]+)?/u.exec(tail)?.[0].toLowerCase()
  if (word === undefined) return undefined
  const base = baseOf(word)
  if (base === undefined || (!isPlural && base === word)) return undefined
  return base
}

/** “Reviews the form”: the verb of a sentence whose subject stands in the step before. */
export function thirdPersonAt(clause: string): string | undefined {
  const [, word, rest] = /^(\p{L}{3,}s)\b(.{0,60})/u.exec(clause) ?? []
  if (word === undefined || rest === undefined || !complement.test(rest.replace(/^\s+(?=\p{L})/u, ' ')))
    return /^\p{L}+s\s+(?:and\s+)?\p{Ll}+/u.test(clause) && word !== undefined && isPureVerb(word) ? baseOf(word.toLowerCase()) : undefined
  const base = baseOf(word.toLowerCase())
  return base === word.toLowerCase() ? undefined : base
}

/** What a verb has behind it, and the end of a name has not. */
const objectOpens = /^\s+(?:(?:the|an?|your|our|their|his|her|its|any|all|each|every|this|that|these|those|it|them|whether|if)\b|["“‘]|\d)/i
const objectWord = /^\s+(\p{Ll}{3,})/u

/** Whether a text opens with what somebody does: “approves the request”, “grants access”, and neither “accounts” nor “measures must”. */
export function actsAt(text: string): boolean {
  const [, word = '', rest = ''] = /^\s*(\p{Ll}{3,}s)(?![\p{L}\p{N}’'-])(.{0,60})/su.exec(text) ?? []
  const base = baseOf(word)
  if (base === undefined || base === word) return false
  if (objectOpens.test(rest)) return true
  const next = objectWord.exec(rest)?.[1]
  return next !== undefined && isPureVerb(word) && !noVerb.test(next) && !isPureVerb(next)
}

/** “Re-enter” is a verb as “enter” is, and “re-run” is no noun. */
function isVerb(word: string): boolean {
  const again = /^re-(.+)/.exec(word)?.[1]
  return verbs.has(again ?? word) || (again !== undefined && nounsToo.has(again))
}

function isPureVerb(word: string): boolean {
  return verbs.has(word.toLowerCase().replace(/s$/, '')) || verbs.has(word.toLowerCase().replace(/es$/, ''))
}

/** The base of a verb we know, from its form with -s. */
function baseOf(word: string): string | undefined {
  const candidates = [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')]
  return candidates.find((one) => isVerb(one) || nounsToo.has(one))
}
