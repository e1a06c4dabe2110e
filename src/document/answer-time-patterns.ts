/** What the words around a stretch of time say. Data of answer-times.ts. */

const number = String.raw`(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty(?:-four)?|thirty(?:-six)?|forty-eight|seventy-two|forty-five|sixty|ninety|a few|few|a couple of|several|an?)`
const unit = `(?:minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?)`

/** A stretch of time: number, second number, kind of day, unit; or “the same day”. */
export const duration = new RegExp(
  String.raw`(?<![\p{L}\p{N}.$€£-])(?:(${number})(?:\s*(?:-|–|—|to|or)\s*(${number}))?(?:\s*\(\d+\)|\])?[\s-]*(?:full\s+|more\s+)?((?:business|working|calendar|week|office|clock|work|school)[\s-]*)?(${unit})|(\d+)()()(h)|(?:same|next)(?:\s+or\s+next)?[\s-](?:(?:business|working)[\s-])?day)(?![\p{L}\p{N}]|-(?:old|day|long|month|year|hour|week|minute))`,
  'giu',
)

export const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
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
  /\b(?:respon\w+|repl(?:y|ies|ied)|answer\w*|acknowledg\w*|get(?:ting)? back|hears?\b|heard|contact(?:s|ed)? you|feedback|follow(?:ing)? up|turn-?around|sla|lead time|updates?|triag\w+|in touch|addressed|objections?|raised)\b/i
export const deciding = /\b(?:approv\w+|decisions?|decides?|decided|authori[sz]\w+|sign(?:ed)?[- ]off)\b/i
export const finishing =
  /\b(?:review\w*|process(?:ed|ing|es)?|complet\w+|finish\w*|resol(?:ve|ves|ved|ution)|fulfil\w*|deliver\w*|provision\w*|provid\w+|reimburse\w*|fix(?:ed|es)?|grant\w*|creat(?:e|ed)|set up|submitt?(?:ed)?|notif\w+|patch\w*|closed?|handled?|actioned?|investigat\w+|assess\w*|publish\w*|sent|contain\w*|onboarding|dispatched|shipped|refund\w*|paid|removed?|conducted|documented|happen|engage)\b/i

/** Somebody does a piece of work, in the words just in front. */
export const doingBefore =
  /\b(?:respon[ds]\w*|repl(?:y|ies)|answers?|review(?:s|ed)?|approv\w+|permission|investigat\w+|pay(?:s|ment)?|paid|replac\w+|terminat\w+|decid\w+|decisions?|notif\w+|deliver\w*|grant(?:s|ed)?|process(?:es|ed)?|complet\w+|escalat\w+|acknowledg\w+|resol\w+|assess\w*|triag\w+|refund\w*|reimburs\w+|fulfil\w*|ships?|shipped|confirm\w*|revok\w+|disabl\w+|deactivat\w+|votes?|voting)\b[^.;]{0,70}$/i
/** “(< 15 minutes)”, “[one week by e-mail]”. */
export const bracketed = /[[(]\s*(within|in under|under|less than|up to|max\.?|[<≤])?\s*$/i
export const bracketEnd = /^[^\][()]{0,40}[\])]/

/** Right in front of a stretch of time: it is a limit. */
export const within =
  /\b(?:within|in under|in less than|no later than|not later than|no more than)\s+(?:(?:about|around|approximately|roughly|the|a maximum of|(?:business|working)|at most)\s+){0,2}[≤<]?\s*$/i
export const taking =
  /\b(?:takes?|allow(?: for)?|wait(?:ing)?(?: for| at least)?|expect|usually|typically|normally|generally|up to|maximum|max\.?|on average|in|after|needs?|is|are|be|under|or|additional)\s+(?:(?:up to|about|around|at least|approximately|roughly|another|an average of|a maximum of|only|from|between|anywhere|take|takes|usually|typically|within)\s+){0,3}[≤<]?\s*$/i
/** “due [30 days after …”, “will have 90 days to …”. */
export const due = /\b(?:due|deadline|deliver(?:ed|y)?|complet(?:e|ed|ion)|target)\b(?:\s*(?:date|is|in|:|[-–—]))*\s*[[(]?\s*$/i
export const having = /\b(?:will|shall|must) (?:then )?(?:have|be given|get|be allowed)\s+(?:up to\s+|at least\s+|a maximum of\s+)?$/i
/** “4 weeks to issue”, “2 weeks for the review”. */
export const forWork = /^\s+(?:to\s+\p{L}+|for\s+(?!(?:the )?(?:first|last|next)\b)\p{L}+)/iu
/** “open for at least one week for comments”. */
export const openFor =
  /\b(?:open|available|posted|published|circulated|shared|comments?|comment period|review|feedback|discussion|vote|voting)\b[^.]{0,50}\bfor\s+(?:at least\s+|a minimum of\s+|a period of\s+|up to\s+)?(?:an?\s+)?$/i
export const commenting = /\b(?:comments?|feedback|review|objections?|discussion|consultation|vot(?:e|es|ing))\b/i
/** “15 days for critical ones”. */
export const byRank =
  /^\s+(?:for|if|\(|→|[-–—:])\s*(?:all |an? |the )?(?:very )?(?:critical|high|moderate|medium|low|urgent|emergency|normal|standard|simple|complex|routine|severity|priority|p[0-5]\b|sev)/i
/** “Critical: 15 days”. */
export const rankBefore = /(?:^|[.;]\s*)\W*(?:critical|high|moderate|medium|low|urgent|emergency|normal|standard)\b[^.;:]{0,30}[:–—-]\s*$/i
/** “a 5-day review period”. */
export const periodOf =
  /^[\s-]+(?:public\s+)?(?:review|comment|approval|response|waiting|cure|objection|processing|decision|evaluation|turn-?around|voting)\s+(?:period|window|time|cycle|deadline|phase)\b/i
/** What takes weeks or months is somebody’s work, not a machine’s. */
export const takes =
  /\b(?:tak(?:es?|ing)|took|(?:give|allow) (?:us|them|the (?:\w+ )?team))\s+(?:(?:up to|about|around|at least|approximately|approx\.|roughly|another|an average of|between|anywhere from|from|only|usually|typically)\s+){0,3}[≤<~]?\s*$/i

/** “Response time: …”, “Standard requests – …”. */
export const labelled = /(?:[:|–—=]|\s-|\(|→|\))\s*(?:(?:approximately|about|approx\.?|up to|within|usually|typically|around|max\.?)\s+)?[≤<~]?\s*$/i
export const titled =
  /\b(?:respon\w+|turn-?around|timelines?|timescales?|timeframes?|slas?|how long|processing|what happens next|waiting|service levels?|targets?|answer\w*|acknowledg\w+|resolution)\b/i

/** What is measured is no wait of a person. */
const machines = String.raw`\b(?:time-?outs?|ttl|cache[sd]?|caching|tokens?|sessions?|passwords?|certificates?|credentials? (?:expir|last)|cookies?|code is valid|valid (?:for|until)|poll\w*|interval|cron|sync(?:s|ed)?|propagat\w+|restart\w*|reboot\w*|dns|logs? (?:show|appear)|appears?|visible|macie|build time|pipelines?|rto|rpo|data loss|uptime|downtime|deploy(?:s|ment)?|automatically (?:pushed|deleted|closed)|index(?:ed|ing)|cooldown|sign-?in|log-?in|upload|download|classification job|results (?:are|will be|\w+ available)|screen lock|lambda|invocation|temporary credentials|timestamps?|walk|error)\b`
export const notWaiting = new RegExp(
  String.raw`${machines}|\b(?:retain\w*|retention|kept|keep|held|stor(?:e|ed|age)|leave|vacation|holidays?|annual|parental|sick|absent|expir\w+|probation|on trial|trial period|notice period|warranty|back-?ups?|rotat\w+|lifetime|carry over|maternity|inactiv\w+|no activity|of activity|calendar reminder|reminder set|office hours are|soundcheck|agenda|stand-?up|sprints?|workshop|session|webinar|appetite|timebox|time invested|est|estimated (?:duration|time|effort)|duration|schedule(?:d)? for|experience|tenure|term of|terms? of office|years old|deprecated|monitor(?:ing)? (?:\S+\s+){0,6}for|in between)\b|\b(?:can|may) (?:also )?(?:appeal|object|opt out|withdraw|cancel|exclude|return|carry|use|exchange)\b|\bexclu(?:de|sion)\b`,
  'i',
)
/** Words in front that make it a period, an age or a rhythm. */
export const period =
  /\b(?:every|each|per|once (?:a|every|in)|last|past|previous|first|next|coming|for(?: the| at least| up to)?|over(?: the)?|during(?: the)?|more than|older than|younger than|longer than|greater than|less often than|at least|lasts?|since|until|of|by|than|minimum|min|≥|>|\+|the|this|that|these|my|our|an? additional|through(?:out)?|older|spend|work(?:s|ed|ing)?|twice a|times? an?)\s*$/i
export const periodBehind =
  /^\s*(?:ago|old|later|earlier|long|window|clock|cadence|period|lifetime|max(?:imum)? life|of (?:data|work|experience|inactivity|no|service|leave|notice|the (?:month|year)|content|history|logs|mission)|a (?:day|week|month|year)|per\b|\/|each\b|every\b|in advance|ahead\b|notice|prior\b|before (?!follow|chas|contact|rais|escalat|re)|remaining|event\b|sessions?\b|meetings?\b|calls?\b|break|walk|trial|sprint|cycle|password|log\b|total\b|retention|time ?box|from now)|^['’]s?\s+notice/i
