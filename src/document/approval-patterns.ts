/** What the words around “approval”, “approve” and their like say. Data of approvals.ts. */

/** Every word that may be about an approval. */
export const keyword =
  /(?<![\p{L}\p{N}-])(?:approv(?:als?|es?|ed|ing)|sign(?:s|ed|ing)?[-\s]?offs?|sign(?:s|ed)?\s(?:it|them|this)\soff|authori[sz](?:es?|ed|ations?)|consent|permission|go-ahead|green light)(?![\p{L}\p{N}])/giu

/** Work on code: GitHub's own approvals are mechanics of the tool. */
export const codeReview =
  /\bpull[- ]requests?\b|\bPRs?\b|\bmerg(?:e|ed|es|ing)\b|\bcode ?owners?\b|\b(?:code|peer) reviews?\b|\bcommits?\b|\bcommitted\b|\bactions? runs?\b|\bgithub actions\b|\bdependabot\b|\brenovate\b|\bdco\b|\bapproving reviews?\b/i

/** Signing in, and rights that machines hold. */
export const signIn =
  /\bauthenticat\w*|\boauth\w*|\btokens?\b|\bheaders?\b|\bbearer\b|\biam\b|\bapis?\b|\bcedar\b|\bbinary\b|\blog ?in\b|\bsign[- ]in\b|\brbac\b|\bbrowser\b|\bdirectory\b|\bkill switch\b|\bcookies?\b|\bfedramp\b|\bato\b|\bauthority to operate\b|\bslack\b|\bmfa\b/i

/** “Approval number”, “approval process”: the word is a part of another thing. */
export const compound =
  /^[-\s]+(?:numbers?|dates?|boards?|lists?|process(?:es)?|workflows?|status|rates?|queues?|forms?|criteria|e-?mails?|buttons?|rules?|chain|matrix|letters?|records?|paths?|controls?|gaps?|stages?|roles?|coordinators?|configuration|requests?|authority|timelines?|levels?|polic(?:y|ies)|access|codes?|tokens?|headers?|servers?|flows?|pages?|systems?|tools?|templates?|hub|service|functions?|screen|tab|label|rights?|settings?|tasks?|window|times?|gates?|checks?|environments?|sets?|guides?|guidelines?|packages?|handbooks?)\b/i

/** Verbs and prepositions that stand before an approval somebody must get. */
export const getting =
  /\b(?:needs?|needed|requir(?:es?|ed|ing)|must have|gets?|getting|got|obtain(?:s|ed|ing)?|seek(?:s|ing)?|secur(?:es?|ing)|gains?|receiv(?:es?|ed|ing)|request(?:s|ed|ing)?(?!\s+(?:and|or)\b)|ask(?:s|ing)?(?:\s+[\w’']+){0,5}\s+for|await(?:s|ing)?|wait(?:s|ing)?\s+(?:for|on|until)|pauses?\s+for|pending|subject\s+to|has|have|having|had|with(?:out)?|until|upon|after|before|following|prior\s+to|provided?|contingent\s+(?:up)?on|depend(?:s|ing|ent)?\s+(?:up)?on|proof\s+of|evidence\s+of|verify|confirm|attach|includ(?:es?|ing)|via|explicit|written|formal|prior|final|additional|special|appropriate|management|manual|collect|gather|(?:submit|send|sent|shar(?:e|ed)|present|circulat(?:e|ed)|rout(?:e|ed)|forward|pass|escalate|bring|review)\w*\b[^.]{0,80}?\bfor|reviewed\s+for|email\w*\s.{0,80}\bwith)\s+(?:(?!(?:not|no|never)\b)[\p{L}\p{N}'’/&,-]+\s+){0,5}$/iu

/** “… is required”, behind the approval. */
export const given =
  /^\s*(?:\([^)]{0,60}\)\s*)?(?:(?:is|are|will be|must be|may be|should be|shall be|has to be|have to be|being|to be)\s+(?:(?!not\b|no\b|never\b)\w+\s+)?)?(?:required|needed|necessary|obtained|granted|given|received|mandatory|sufficient|confirmed|pending)\b/i

/** Nothing is approved, or need not be. */
export const none =
  /(?:\b(?:no|not|never|nor|neither|exempt from|instead of|rather than|skips?|skipping|waives?|waived|eliminat\w+|remov\w+ the need for|free of)|(?<=do|does|did|is|are|need)n['’]t)\s+(?:(?!needs\b|requires\b|must\b|should\b|only\b|just\b|until\b|unless\b|without\b|before\b|start\b|proceed\b|use\b|access\b|begin\b)[\p{L}'’-]+\s+){0,6}$|\b(?:do|does|did|need|needs)(?:\s+not|n['’]t)\s+(?:have|need)\s+to\s+(?:(?!(?:without|until|unless|before|but)\b)[^\s.;]+\s+){0,10}$/iu
export const noneBehind =
  /^\s*(?:(?!(?:that|which|who|where|when|if|before)\b)[\p{L}'’]+\s+){0,6}?(?:(?:is|are|was|were|will be|does|do|has|have)\s*(?:not\b(?! (?:automatic|guaranteed|implied|final))|no longer\b|never\b|n['’]t\b)|isn['’]t|aren['’]t|won['’]t|(?:not|no longer|never)\s+(?:\w+\s+){0,2}(?:required|needed|necessary))/iu

/** What must not be done without the approval: the approval is needed. */
export const forbidding =
  /\b(?:cannot|can['’]t|can not|must not|mustn['’]t|may not|shall not|should not|shouldn['’]t|will not|won['’]t|do not|don['’]t|not to|never|no (?:one|access|changes?|work|payments?|requests?|purchases?)|no \w+(?:\s\w+)? (?:can|may|is|are|will|should)|nobody|nothing|none|prohibited|forbidden|not (?:allowed|permitted|possible)|impossible|refused|rejected|blocked|closed|returned|ignored|declined|denied|void|❌|only)\b|❌/iu

/** What the noun phrase “approved software” and its like goes on with. */
export const stands =
  /^\s*(?:$|[.,;:!?)\]|–—-]|\/|(?:by|and|or|for|in|at|on|to|before|after|until|first|within|as|then|under|if|unless|with|via|through|manually|prior|upon|where|which|the|your|this|it|you|we)\b)/i

/** A form of “to be” that says what is to happen, not what once happened. */
export const passive =
  /\b(?:be|is|are|been|get|gets|getting|become|becomes)\s+(?:(?!not\b|never\b|no\b)\p{L}+\s+){0,2}?(?:(?:reviewed|checked|signed|assessed|agreed|discussed|documented|defined|submitted|finali[sz]ed|verified|formally|also|first|then|manually|expressly|explicitly),?\s+)*(?:and\s+|or\s+|\/\s*)?(?:formally\s+|then\s+|explicitly\s+)?$/iu
export const modal = /\b(?:must|should|shall|needs?\s+to|have\s+to|has\s+to|requires?\s+to)\s+(?:\p{L}+\s+){0,4}$/iu
/** “Once approved”, “if it is approved”. */
export const condition = /\b(?:once|if|when|until|after|unless|provided|as soon as|and had)\s+(?:(?!you\b|I\b)[\p{L}\p{N}'’-]+\s+){0,8}$/iu

/** An approval that a reader meets only now and then, or that is about the rules themselves. */
export const seldom =
  /\b(?:unless|until|amend\w*|charters?|bylaws|licen[cs]es?|two-thirds|on an exception basis|pending\)|has|have)\s*(?:(?!to\b)\p{L}+\s+){0,6}$|\b(?:amend\w*|charter|bylaws|licen[cs]es?)\b/iu
/** A statement and not a line of a list: it has a verb. */
export const hasVerb =
  /\b(?:must|should|shall|will|may|needs?|requires?|is|are|be|gets?|obtain|seek|ask|approves?|signs?|authori[sz]es?|reviews|have|submit|send|share|make|wait|you['’]ll|cannot)\b/i

/** Between somebody and what they do. */
export const doing =
  /\s+(?:\([^)]{1,40}\)\s*)?(?:(?:must|will|shall|should|may|can|has|have|had|needs?|is|are|to|the|responsible|required|asked|expected|then|also|both|jointly|formally|manually|explicitly|either|finally|who|first|votes?|vote|only|all|each|for|review(?:s|ed|ing)?|evaluates?|checks?|and|or|,)\s*){0,7}$/iu

/** The past: somebody reports what happened. */
export const past = /\b(?:was|were|had been)\s+(?:\w+\s+){0,2}$|\b(?:that|which|who)\s+(?:has|have|had)\s+(?:been\s+)?$/i
export const pastBehind = /^\s*(?:\w+\s+){0,2}(?:was|were)\s/i

/** “… by the board on 4 May”: told with its date, it is over. */
export const dated =
  /^[^.;:,]{0,60}?\s(?:on|in|as of|dated)\s+(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\b|\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\s+\d)/iu

/** The owner of a word is a job or a report, not a step. */
export const jobWords =
  /\b(?:minimal|minimum|limited|little|general|close|direct)\s+(?:\w+\s+){0,3}(?:oversight|supervision|approval|direction)\b|\boversight (?:and|or) approval\b|\bhis or her duties\b|\bautomatic(?:ally)?\s+(?:be\s+)?approv|\bauto-?approv|\bpending approvals\b|\b(?:now|already|currently) approved\b|\bauthority to operate\b/i

/** A time that the approver has. */
export const limit =
  /\b(?:within|in|by|no later than|up to|takes?|allow|under|<)\s+(?:\w+\s+){0,3}?(?:\d+|an?|one|two|three|four|five|seven|ten|same|next)[\s–-]*(?:(?:to|or|–|-)\s*\d+)?[\s-]*(?:(?:business|working|calendar)[\s-]+)?(?:minutes?|hours?|days?|weeks?|months?)\b|\b\d+\s*(?:-|–|to)?\s*\d*\s*(?:business|working) days?\b|\bsame day\b|\bby the end of\b/i
/** Somebody else who may decide. */
export const deputy =
  /\bdeput(?:y|ies)\b|\bdelegat\w+|\bdesignee|\balternate\b|\bback-?up\b|\babsen(?:ce|t)\b|\bunavailable\b|\bout of office\b|\bon behalf\b|\bstand-?in\b|\bnominated?\b|\bnominee\b|\beither\b|\bany (?:one )?of\b|\bescalat\w+/i
/** What happens when nobody answers. */
export const fallback =
  /\bif (?:you (?:do not|don['’]t|haven['’]t|have not|hear nothing)|no(?:body| one)|there is no|they do not|nobody)\b|\bno (?:response|reply|answer|objections?)\b|\blazy consensus\b|\bdeemed\b|\bautomatically\b|\bgoes ahead\b|\bdefaults? to\b/i
/** What the approver looks at, or why there is one. */
export const criterion =
  /\bcriteri(?:on|a)\b|\bcheck(?:s|ed|ing)?\b|\bverif(?:y|ies|ied)\b|\bbased on\b|\bagainst\b|\bto (?:ensure|make sure|confirm|see|prevent|avoid|protect|limit)\b|\bensur(?:es?|ing)\b|\bwhether\b|\bassess\w*|\bevaluat\w+|\bmeets?\b|\bsatisf\w+|\bfits?\b|\beligib\w+|\bprovided that\b|\bif (?:it|they|the|your|there)\b|\bbecause\b|\bso that\b|\bin line with\b|\baccording to\b|\bin accordance\b|\bcompl(?:y|ies|iance)\b|\bconsider(?:s|ed)?\b|\blooks? at\b|\bconfirm(?:s|ing)? that\b|\bjustif\w+|\brequirements\b|\bobjective\b|\brisk level\b|\bneeds it\b/i
/** All of something that people ask for, buy or change. */
export const blanket =
  /\b(?:all|any|every|each)\s+(?:(?:the|of|these|such|other|new|our|your|single)\s+){0,2}(?:[\p{L}-]+\s+){0,2}?(?:requests?|changes?|purchases?|orders?|applications?|expenses?|expenditures?|travel|trips?|updates?|releases?|accounts?|installations?|software|payments?|spending|communications?|posts?|content|access|use|equipment|overtime|leave)\b/iu
/** A way round the approval for what can do little harm. */
export const lowRisk =
  /\blow[- ](?:risk|value|cost|impact)\b|\bstandard changes?\b|\bpre-?(?:approved|authori[sz]ed)\b|\bexempt|\bexcept(?:ion|ions)?\b|\bunless\b|\bunder\s+[£$€\d]|\b(?:below|over|above|more than|less than|greater than|up to)\s+[£$€]?\d|\bminor\b|\bsmall\b|\btrivial\b|\broutine\b|\bemergenc(?:y|ies)\b|\bonly if\b|\bthreshold\b/i
