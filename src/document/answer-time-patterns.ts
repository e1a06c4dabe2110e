/** What the words around a stretch of time say. Data of answer-times.ts. */

const number = String.raw`(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty(?:-four)?|thirty(?:-six)?|forty-eight|seventy-two|forty-five|sixty|ninety|a few|few|a couple of|several|another|half an?|an?)`
const unit = `(?:minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|fortnights?|months?)`

/** A stretch of time: number, second number, kind of day, unit; the same as “4h”; or “the same day”. */
export const duration = new RegExp(
  String.raw`(?<![\p{L}\p{N}.$€£-])(?:(${number})(?:\s*(?:minutes?|hours?|days?|weeks?)?\s*(?:-|–|—|to|or)\s*(${number}))?(?:\s*\((?:\d+|\p{L}+(?:-\p{L}+)?)\)|\])?[\s-]*(?:full\s+|more\s+)?((?:business|working|calendar|week|office|clock|work|school)[\s-]*)?(${unit})|(\d+)(?:\s?[-–]\s?(\d+))?(h|d|w|bd)|(?:same|next|following)(?:\s+or\s+next)?[\s-](?:(?:business|working)[\s-])?day)(?![\p{L}\p{N}]|-(?:old|day|long|month|year|hour|week|minute))`,
  'giu',
)

/** What a stretch of time ends with: few texts have one, and only they are searched for the whole. */
export const timeSign = /(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|wks?|fortnights?|months?|\d(?:h|d|w|bd))(?!\p{L})/iu

export const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  another: 1,
  'half a': 0.5,
  'half an': 0.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'thirty-six': 36,
  'forty-five': 45,
  'forty-eight': 48,
  sixty: 60,
  'seventy-two': 72,
  ninety: 90,
}

/** Somebody answers. */
export const answering =
  /\b(?:respon\w+|repl(?:y|ies|ied)|answer\w*|acknowledg\w*|reactions?|reacts?|call(?:s|ed)? (?:you )?back|return call|get(?:ting)? back|hears?\b|heard|contact(?:s|ed)? you|feedback|follow(?:ing)? up|turn-?around|sla|lead time|updates?|triag\w+|in touch|addressed|objections?|raised)\b/i
export const deciding = /\b(?:approv\w+|decisions?|decides?|decided|authori[sz]\w+|sign(?:ed)?[- ]off)\b/i
export const finishing =
  /\b(?:review\w*|process(?:ed|ing|es)?|complet\w+|finish\w*|resol(?:ve|ves|ved|ution)|fulfil\w*|deliver\w*|provision\w*|provid\w+|reimburse\w*|fix(?:ed|es)?|grant\w*|creat(?:e|ed)|set up|submitt?(?:ed)?|notif\w+|patch\w*|closed?|handled?|actioned?|repair\w*|replac\w+|restor\w+|install\w*|revok\w+|disabl\w+|terminat\w+|deactivat\w+|remed(?:y|i)\w*|report(?:ed|s)?|confirm\w*|arriv\w+|issued?|activat\w+|deposited|transferred|ready|dealt with|investigat\w+|assess\w*|publish\w*|sent|contain\w*|onboarding|dispatched|shipped|refund\w*|paid|removed?|conducted|documented|happen|engage)\b/i

/** Somebody does a piece of work, in the words just in front. */
export const doingBefore =
  /\b(?:respon[ds]\w*|repl(?:y|ies)|answers?|review(?:s|ed)?|approv\w+|permission|investigat\w+|pay(?:s|ment)?|paid|replac\w+|terminat\w+|decid\w+|decisions?|notif\w+|deliver\w*|grant(?:s|ed)?|process(?:es|ed)?|complet\w+|escalat\w+|acknowledg\w+|resol\w+|assess\w*|triag\w+|refund\w*|reimburs\w+|fulfil\w*|ships?|shipped|confirm\w*|revok\w+|disabl\w+|deactivat\w+|votes?|voting)\b[^.;]{0,70}$/i
/** “(< 15 minutes)”, “[one week by e-mail]”. */
export const bracketed = /[[(]\s*(within|in under|under|less than|up to|max\.?|[<≤])?\s*$/i
export const bracketEnd = /^[^\][()]{0,40}[\])]/

/** Right in front of a stretch of time: it is a limit. */
export const within =
  /\b(?:within|in under|in less than|no later than|not later than|no more than)\s+(?:(?:about|around|approximately|roughly|the|a maximum of|a period of|(?:business|working)|at most)\s+){0,2}[≤<]?\s*$/i
export const taking =
  /\b(?:takes?|allow(?: for)?|wait(?:ing)?(?: for| at least)?|expect|usually|typically|normally|generally|up to|maximum|max\.?|on average|in|after|as (?:long|much|little|few) as|more than|needs?|is|are|be|under|or|additional)\s+(?:(?:up to|about|around|at least|approximately|roughly|another|an average of|a maximum of|only|from|between|anywhere|take|takes|usually|typically|within)\s+){0,3}[≤<]?\s*$/i
/** Somebody promises an act right in front of the limit; whatever else the sentence speaks of. */
export const promised =
  /\b(?:respon[ds]\w*|repl(?:y|ies|ied)|answer(?:s|ed)?|acknowledg\w*|(?:get|gets|getting) back(?: to \w+)?|hear (?:from us|back)|contact(?:s|ed)? \w+|in touch|review(?:s|ed)?|inspect(?:s|ed)?|approv(?:es?|ed)|decid(?:es?|ed)|decision|resolv(?:es?|ed)|handled?|dealt with|fulfil(?:l?ed|ls?)|investigat(?:es?|ed)|triaged?|notif(?:y|ies|ied)|reported|remed(?:y|ied)|repaired|disabled|revoked|granted|reimbursed|refunded|paid)\b(?:(?!\b(?:if|unless|that|which|expires?|valid)\b)[^.;:]){0,50}$/i
/** A limit in front of what somebody does: “within 10 days the board will decide”. */
export const willDo =
  /^[^.;:]{0,60}?\b(?:will|shall|must|should|has to|have to)\s+(?:\w+ly\s+)?(?:respond|reply|answer|acknowledge|get back|contact|inspect|review|approve|decide|resolve|handle|fulfil|investigate|notify|inform|report|remedy|repair|grant|provide|send|issue|deliver|confirm|complete|pay)\b/i
/** “has 3 days to approve”. */
export const givenTo =
  /\b(?:has|have|gets?|(?:is|are|be) (?:given|allowed|granted)|give (?:us|them)|needs?)\s+(?:up to\s+|at least\s+|a maximum of\s+|another\s+)?$/i
export const toDo =
  /^\s+(?:\([^)]{1,40}\)\s+)?(?:in which )?to\s+(?:\w+ly\s+)?(?:respond|reply|review|process|complete|approve|accept|reject|answer|decide|get back|resolve|hear|comment|object|vote|check|assess|provide (?:an?|the|us|you|their|its|his|her|feedback)|issue|set up|deliver|prepare|fulfil|grant|order|ship|handle|investigate|fix|mend|remedy|repair|install|evaluate|act|correct|confirm)\b|^\s+for\s+(?:\p{L}+\s+){1,5}?to\s+(?:weigh in|comment|respond|review|object|vote|reply|decide)\b/iu
/** “arrives six weeks after the order”. */
export const comesAfter =
  /\b(?:arrives?|deliver(?:y|ed)|ready|available|issued|starts?|sent|paid|due|done|decided|ships?|shipped|closed|completed?|granted|published|happens?|provided|returned|submitted)\b[^.;:]{0,30}$/i
export const afterEvent = /^\s+(?:after|from|of|following|once)\s+(?:(?:the|your|their|its|his|her|our|we|you|they|it|an?|each|final|full)\s+)?\p{L}+/iu
/** “If nobody objects for three days”. */
export const noObjection =
  /\b(?:no(?:body| one)? (?:\w+ )?(?:object\w*|repl\w+|respon\w+|answer\w*|comment\w*)|without (?:an? )?(?:objections?|repl\w+|answer))\b[^.;]{0,40}\b(?:for|after|in|within)\s+(?:at least\s+)?$/i
/** “reaction time of 30 minutes”. */
export const timeOf =
  /\b(?:response|reaction|resolution|fix|turn-?around|lead|processing|answer|handling|delivery|waiting|repair|restoration)[\s-]+times?\s+(?:(?:of|is|are|will be|should be|usually|typically|about|around|up to|under|at most|within|currently|approximately|between)\s+){1,3}$/i
export const targetOf = /^[\s-]+(?:target\s+)?(?:turn[ -]?around|response|resolution|reply|answer|SLA)\b/i
/** “You should get it in about a week”. */
export const youGet =
  /\b(?:you|they|staff|requesters?|users?)\s+(?:(?:will|should|can|may)\s+(?:\w+ly\s+)?(?:get|receive|have|expect)|gets?|receives?)\b[^.;:]{0,50}\s(?:in|within|after)\s+(?:(?:about|around|roughly|approximately|under|at most)\s+)?$/i
/** “no less than one week has passed since the vote was called”. */
export const passed = /^\s+(?:ha(?:s|ve)|must)\s+(?:passed|elapsed|transpired|gone by|pass|elapse)\b/i
export const calledFor = /\b(?:objections?|notified|announc\w+|propos\w+|comments?|vot(?:e|es|ing)|repl(?:y|ies)|consensus)\b/i

/** “the same day”: somebody does it. */
export const byThen =
  /\b(?:by (?:the )?(?:end|close) of(?: business)?(?: on)?(?: the)?|on the|(?:dispatch|ship|deliver|process|handl|answer|complet|send|sent|resolv|fix|approv|review|grant|expect|set up|ready|repl)\w*\b[^.;]{0,40})\s*$/i

/** “due [30 days after …”, “will have 90 days to …”. */
export const due = /\b(?:due|deadline|deliver(?:ed|y)?|complet(?:e|ed|ion)|target)\b(?:\s*(?:date|is|in|:|[-–—]))*\s*[[(]?\s*$/i
export const having = /\b(?:will|shall|must) (?:then )?(?:have|be given|get|be allowed)\s+(?:up to\s+|at least\s+|a maximum of\s+)?$/i
/** “4 weeks to issue”, “2 weeks for the review”. */
export const forWork = /^\s+(?:to\s+\p{L}+|for\s+(?!(?:the )?(?:first|last|next)\b)\p{L}+)/iu
/** “open for at least one week for comments”. */
export const openFor =
  /\b(?:open|available|posted|published|circulated|shared|comments?|comment period|review|feedback|discussion|vote|voting)\b[^.]{0,50}\bfor\s+(?:at least\s+|a minimum of\s+|a period of\s+|up to\s+)?(?:an?\s+)?$/i
export const commenting = /\b(?:comments?|feedback|repl(?:y|ies)|respon\w+|review|objections?|discussion|consultation|vot(?:e|es|ing))\b/i
/** “15 days for critical ones”. */
export const byRank =
  /^\s+(?:for|if|\(|→|[-–—:])\s*(?:all |an? |the )?(?:very )?(?:critical|high|moderate|medium|low|urgent|emergency|normal|standard|simple|complex|routine|severity|priority|p[0-5]\b|sev)/i
/** “Critical: 15 days”. */
export const rankBefore =
  /(?:^|[.;]\s*)\W*(?:p[0-5]|s[0-5]|sev(?:erity)?[\s-]?\d|(?:priority|level|tier)[\s-]?\d|critical|high|moderate|medium|low|urgent|emergency|normal|standard)\b[^.;:]{0,30}[:–—-]\s*$/i
/** “a 5-day review period”. */
export const periodOf =
  /^[\s-]+(?:public\s+)?(?:review|comment|approval|response|waiting|cure|target|objection|processing|decision|evaluation|turn-?around|voting)\s+(?:period|window|time|cycle|deadline|phase|turn ?-?around)\b/i
/** What takes weeks or months is somebody’s work, not a machine’s. */
export const takes =
  /\b(?:tak(?:es?|ing)|took|(?:give|allow) (?:us|them|the (?:\w+ )?team))\s+(?:(?:as (?:long|much|little) as|(?:much )?(?:more|longer|less) than|at most|no more than|up to|about|around|at least|approximately|approx\.|roughly|another|an average of|between|anywhere from|from|only|usually|typically)\s+){0,3}[≤<~]?\s*$/i

/** “Response time: …”, “Standard requests – …”. */
export const labelled = /(?:[:|–—=]|\s-|\(|→|\))\s*(?:(?:approximately|about|approx\.?|up to|within|usually|typically|around|max\.?)\s+)?[≤<~]?\s*$/i
export const titled =
  /\b(?:respon\w+|turn-?around|timelines?|timescales?|timeframes?|slas?|how long|processing|what happens next|waiting|service levels?|targets?|answer\w*|acknowledg\w+|resolution|restor\w+|lead times?|delivery|eta|(?:re)?action time|fix time|time to (?:fix|respond|resolve|answer|restore|deliver|complete))\b/i

/** What is measured is no wait of a person. */
const machineActs = String.raw`time-?outs?|ttl|cache[sd]?|caching|tokens?|sessions?|cookies?|code is valid|valid (?:for|until)|poll\w*|interval|cron|sync(?:s|ed)?|propagat\w+|dns|logs? (?:show|appear)|appears?|visible|macie|build time|pipelines?|rto|rpo|data loss|uptime|downtime|deploy(?:s|ment)?|automatically (?:pushed|deleted|closed)|index(?:ed|ing)|cooldown|classification job|results (?:are|will be|\w+ available)|screen lock|lambda|invocation|temporary credentials|timestamps?`
const machineThings = String.raw`passwords?|certificates?|credentials? (?:expir|last)|restart\w*|reboot\w*|sign-?in|log-?in|upload|download|walk|error`
export const machine = new RegExp(String.raw`\b(?:${machineActs})\b`, 'i')
export const notWaiting = new RegExp(
  String.raw`\b(?:${machineActs}|${machineThings}|retain\w*|retention|kept|keep|held|stor(?:e|ed|age)|(?<!\b(?:we|to|will|must|can|may|please) )leave|vacation|holidays?|annual|parental|sick|absent|expir\w+|probation\w*|on trial|trial period|notice period|warranty|back-?ups?|rotat\w+|lifetime|carry over|maternity|inactiv\w+|no activity|of activity|calendar reminder|reminder set|office hours are|soundcheck|agenda|stand-?up|sprints?|workshop|session|webinar|appetite|timebox|time invested|est|estimated (?:duration|time|effort)|duration|schedule(?:d)? for|experience|tenure|term of|terms? of office|years old|deprecated|monitor(?:ing)? (?:\S+\s+){0,6}for|in between)\b|\b(?:can|may) (?:also )?(?:appeal|object|opt out|withdraw|cancel|exclude|return|carry|use|exchange)\b|\bexclu(?:de|sion)\b`,
  'i',
)
/** The reader's own turn, and what happens when they miss it: nobody waits for that. */
export const readersTurn =
  /^\W*(?:please |immediately )?(?:report|notify|inform)\b(?:(?!\b(?:we|will|you|get|repl|respon|answer)\w*)[^.,;])*\bwithin\b|\b(?:must|needs? to|has to|have to|should|shall) be reported (?:to [^.,;]{0,40} )?within\b|\bwithin [^.,;]{1,30}\bof (?:you |your )?(?:identif|discover|noticing|noticed|becoming aware|being (?:identified|noticed|discovered)|detect|learning)\w*|\bhear(?:d)?\s+(?:back\s+)?from you\b|\b(?:you|requesters?) (?:do not|don['’]t|does not|fail to|have not|haven['’]t) (?:reply|respond|answer|get back|replied|responded|answered)\b/i
/** Words in front that make it a period, an age or a rhythm. */
export const period =
  /\b(?:every|each|per|once (?:a|every|in)|last|past|previous|first|next|coming|for(?: the| at least| up to)?|over(?: the)?|during(?: the)?|more than|older than|younger than|longer than|greater than|less often than|at least|lasts?|since|until|of|by|than|minimum|min|≥|>|\+|the|this|that|these|my|our|an? additional|through(?:out)?|older|spend|work(?:s|ed|ing)?|twice a|times? an?)\s*$/i
export const periodBehind =
  /^\s*(?:ago|(?:advance|prior|written) notice|old|later|earlier|long|window|clock|cadence|period|lifetime|max(?:imum)? life|of (?:data|work|experience|inactivity|no|service|leave|notice|the (?:month|year)|content|history|logs|mission)|a (?:day|week|month|year)|per\b|\/|each\b|every\b|in advance|ahead\b|notice|prior\b|before (?!follow|chas|contact|rais|escalat|re)|remaining|event\b|sessions?\b|meetings?\b|calls?\b|break|walk|trial|sprint|cycle|password|log\b|total\b|retention|time ?box|from now)|^['’]s?\s+notice/i
