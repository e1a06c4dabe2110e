/** A person's yes in other words than approval: to agree, to grant, to let pass, a permission that somebody gives. Data of approval-hints.ts. */
import type {Pattern} from './approval-hints.ts'

/** What somebody gives who says yes. */
const yes =
  '(?:permission|consent|agreement|endorsement|blessing|clearance|concurrence|go-ahead|green light|thumbs[- ]up|OK|okay|authori[sz]ation|approval|say-so|assent)'
const how = '(?:prior|previous|written|express|explicit|full|formal|advance|specific|signed|clear)'
/** “the permission of the folder” is no person's. */
const notAThing =
  '(?!(?:folders?|files?|groups?|systems?|apps?|applications?|servers?|data|uses?|this|that|these|those|following|request|terms?|users?|role|account|object|parent|resource|repository|page|site|child|device|database)\\b)'

export const agreeing: readonly Pattern[] = [
  {
    // “with the permission of the host”, “only with written consent from the client”
    pattern: new RegExp(
      String.raw`\b(?:with(?:out)?|subject to|requires?|requiring|needs?|obtain\w*|seek\w*|get|gain\w*|upon|after|until|await\w*|request\w*)\s+(?:(?:the|his|her|their|your|an?|${how})\s+){0,4}${yes}\s+(?:in writing\s+)?(?:of|from|by)\s+(?:(?:the|your|their|his|her|its|an?|both|all|each|every|another|at least \w+)\s+)${notAThing}(?:[\p{L}’'-]+\s+)?(?:(?!(?:to|before|for|is|are|in|and|or|if|on|first|who)\b)[\p{L}’'-]+)`,
      'giu',
    ),
    kind: 'needed',
  },
  {
    // “must be agreed with the press office”, “if agreed in writing by the client”
    pattern:
      /\b(?:must be|should be|needs? to be|has to be|have to be|to be|be|is|are|been|if|when|unless|once|and)\s+(?:\w+ly\s+)?(?:agreed|accepted|endorsed|ratified|vetted|cleared|okayed|OK['’]?e?d|sanctioned|waived|permitted|decided)\s+(?:\w+ly\s+|in writing\s+|in advance\s+|upon\s+|beforehand\s+)?(?:with|by)\b/giu,
    kind: 'given',
    needsGiver: true,
  },
  {pattern: /\bclear(?:s|ed|ing)?\s+(?:it|this|that|them|(?:the|your|any|all|each)\s+[\w-]+(?:\s[\w-]+)?)\s+with\b/giu, kind: 'given', needsGiver: true},
  {
    // “exceptions may only be granted by the chief of security”
    pattern:
      /\b(?:exceptions?|exemptions?|waivers?|extensions?|permissions?|consent|dispensations?|deviations?|requests?|variances?)\s+(?:\w+\s+){0,4}?(?:be|is|are)\s+(?:\w+ly\s+)?(?:granted|permitted|allowed|issued|accepted)\s+(?:in writing\s+|only\s+)?by\b/giu,
    kind: 'given',
    needsGiver: true,
  },
  {
    // “that has not been approved by the service desk”
    pattern:
      /\b(?:not|never)\s+(?:(?:yet|be|been|have been)\s+){0,2}(?:(?:specifically|explicitly|previously|formally|expressly|properly|first)\s+)?(?:pre-?)?(?:approved|authori[sz]ed|signed off|cleared|accepted)\s+(?:\w+ly\s+|in writing\s+|for \w+\s+)?by\b/giu,
    kind: 'given',
    needsGiver: true,
    isForbidding: true,
  },
  {
    pattern:
      /\b(?:ha(?:s|ve)|with|holds?)\s+(?:(?:the|sole|final|full|delegated|no|exclusive)\s+){0,3}authority\s+(?:for|to)\s+(?:\w+\s+(?:and|or)\s+)?(?:accept|approv|authori[sz]|grant|waiv|sign|allow|permit)\w*/giu,
    kind: 'given',
  },
  {
    // “the request is approved or denied”
    pattern:
      /\b(?:approv(?:e|es|ed|al)|accept(?:s|ed)?|grant(?:s|ed)?|authori[sz](?:e|es|ed))\s*(?:,?\s+or\s+|\/)(?:dis)?(?:den(?:y|ied|ies|ial)|reject(?:s|ed|ion)?|declin(?:e|es|ed)|refus(?:e|es|ed|al)|approv(?:e|es|ed|al))\b/giu,
    kind: 'given',
  },
  {
    pattern:
      /\bwhether\s+(?:or not\s+)?(?:the|your|their|an?|this|each)\s+(?:\w+\s+)?(?:requests?|exceptions?|applications?|proposals?|claims?|projects?|change|purchase)\s+(?:has|have|is|was|are|will|can|should)\s+(?:be(?:en)?\s+)?(?:accepted|granted|approved|allowed|authori[sz]ed)\b/giu,
    kind: 'given',
  },
  {pattern: /\b(?:must|shall|should|needs? to|has to)\s+be\s+(?:counter)?signed\s+by\s+(?:the following|all of|both|either|one of)\b/giu, kind: 'given'},
  {
    // “needs re-authorisation”, “pre-approval is required”
    pattern: /(?<![\p{L}\p{N}_/.-])(?:pre|re)-?(?:approvals?|authori[sz]ations?|certification approval)\b/giu,
    kind: 'needed',
    unless: /^[-\s]+(?:process(?:es)?|workflows?|forms?|lists?|settings?)\b/i,
  },
  {
    // “all changes are properly authorised”; people who are authorised have a right
    pattern:
      /\b(?:changes?|work|requests?|transactions?|payments?|purchases?|expenses?|expenditures?|travel|orders?|requisitions?|releases?|overtime|leave|exceptions?|disclosures?|visits?|transfers?)\s+(?:(?:must|should|shall|has|have|to|needs?|will)\s+){0,2}(?:is|are|be|been)\s+(?:\w+ed,?\s+(?:and\s+)?){0,3}(?:\w+ly\s+)?authori[sz]ed\b/giu,
    kind: 'given',
    unless: /^\s+(?:to\b|users?\b|with\b|via\b|using\b)/i,
  },
  {
    // “If they agree with your proposal, …”
    pattern:
      /(?<=\b(?:if|once|when|unless|until|after|as soon as)\s+)(?:they|we|he|she|both|all)\s+(?:all\s+|both\s+)?agree[sd]?\s+(?:with|to)\s+(?:the|your|this|an?)\s+(?:\w+\s+)?(?:proposals?|requests?|plans?|changes?|terms of the|budget|costs?|visit|transfer|idea|suggestion|purchase|date of)\b/giu,
    kind: 'condition',
  },
  {
    // “requires a majority vote of the council”
    pattern:
      /\b(?:requires?|needs?|by|subject to|after|upon|with)\s+(?:an?\s+|the\s+)?(?:(?:simple|two-thirds|2\/3|majority|unanimous|affirmative|positive|formal|binding|successful)\s+){0,2}votes?\s+(?:of|by|from)\b/giu,
    kind: 'needed',
    needsGiver: true,
  },
  {
    // “get permission before you start”
    pattern:
      /\b(?:get|gets|got|getting|obtain\w*|ask(?:s|ing)? for|seek\w*|give|gives|grants?)\s+(?:(?:the|their|your|our|prior|written|express|explicit)\s+){0,2}permission\b(?=\s*(?:$|[.,;:)]|(?:before|first|beforehand|in advance|in writing|prior)\b))/giu,
    kind: 'needed',
    isNoSignIn: true,
  },
  {
    // “the head of unit decides on exceptions”, “the panel will decide if your project can join”
    pattern:
      /\b(?:(?:will|must|should|may|then)\s+)?decides?\s+(?:on\s+(?:the\s+|all\s+|each\s+|your\s+|such\s+)?(?:exceptions?|requests?|applications?|proposals?|admissions?|cases?|purchases?)\b|(?:whether|if)\s+(?:or not\s+)?(?:the|your|an?|this|each)\s+(?:\w+\s+){1,2}?(?:is|can|may|should|will|gets|qualifies)\b)/giu,
    kind: 'given',
    needsOwner: true,
  },
  {pattern: /\b(?:responsible|accountable) for\s+(?:\w+ing\s+(?:and|or)\s+)?authori[sz]ing\b/giu, kind: 'given'},
  {pattern: /\b(?:via|through|to|by|from|of)\s+(?:the\s+|your\s+)?(?:\w+\s+){1,2}approvers?\b/giu, kind: 'given'},
  {pattern: /\bapproval\s+(?:process|procedure|path|workflow)\s+(?:(?:was|is|has been|must be|should be)\s+)?followed\b/giu, kind: 'needed'},
  {pattern: /\bpre-?(?:approved|authori[sz]ed)\s+by\b|\b(?:must|has to|have to|needs? to|should)\s+be\s+pre-?(?:approved|authori[sz]ed)\b/giu, kind: 'given'},
  {
    // “dual authorisation is required”
    pattern:
      /\b(?:(?:dual|two-person|second|double|financial|senior)\s+)?authori[sz]ations?\s+(?:(?:is|are|will be|must be|may be|might be|has to be|has been)\s+)(?:\w+ly\s+)?(?:required|needed|obtained|given|sought)\b/giu,
    kind: 'needed',
    isNoSignIn: true,
  },
]

/** Somebody agrees, as far as the words say it. */
export const agrees =
  /\s(?:(?:has|have|must|needs? to|has to|have to|should|all|also|first|both|formally|then)\s+){0,3}(?:agrees?|agreed|consents?|consented|(?<=(?:must|needs? to|has to|have to)\s+)confirm)\b/gi
/** A duty or a condition: without it nothing goes on. */
export const mustAgree = /\b(?:must|needs? to|has to|have to|should)\s+(?:\w+\s+)?(?:agree|consent|confirm)\b/i
export const ifAgreed = /\b(?:once|if|when|until|unless|provided(?: that)?|as soon as|after|before|only)\b[^.;:,]{0,70}$/i
/** They agree on something else than a request: the rules, a date. */
export const agreesOther =
  /^\s+(?:to\s+(?:the\s+|these\s+|our\s+|all\s+|any\s+)?(?:terms?|code of conduct|rules?|conditions?|polic(?:y|ies)|follow|abide|comply|be|pay|use|keep|donate|license|indemnify|processing)\b|not to\b|upon\b|(?:on|about)\s+(?:an?|the|when|what|how|which)\s+(?:date|time|day|way|name|format|approach|definition)\b)/i
/** Readers and whole peoples bind themselves when they agree. */
export const bindsSelf =
  /\b(?:you|users?|staff|employees?|people|persons?|participants?|contributors?|applicants?|licensees?|suppliers?|contractors?|vendors?|visitors?|subscribers?|tenants?|(?<!\b(?:two|three|four|five|all|majority of|majority of the|\d)\s(?:\w+\s)?)members?)$/i
