/** Whether a word is one that readers outside IT may not know. */

/** Tells words that nearly all readers know from those of large dictionaries and from all others; asked in small letters. */
export type Familiarity = (word: string) => 'common' | 'rare' | 'unknown'

/** What everybody meets at work or on a phone, and word lists from before it call rare. */
const everyday = new Set(
  (
    'admin admins admin app apps blog blogs browser browsers calendar chat chatbot checkbox checklist checklists click clickable clickthrough config copyright cyber dashboard dashboards download downloadable dropdown email emails emoji ' +
    'faq faqs firewall fundraise google hashtag homepage hotline hyperlink hyperlinks inbox info inline intro intranet keyboard kickoff laptop laptops login logins logo logos logout meetup meetups ' +
    'microsoft mins mobile newsletter newsletters offline online org orgs passcode password passwords pdf podcast popup powerpoint readme reboot recap screenshot screenshots signup signups sitewide smartphone smartphones spam spammy spreadsheet spreadsheets ' +
    'standalone subfolder subfolders takeaway takeaways tech timeframe timeframes timeline timelines timeoff todo tooltip touchpoint touchpoints upload username usernames video videos voicemail walkthrough webcam webinar webinars webpage webpages website websites wiki wireless workday workdays workflow workflows workgroup workload workloads workplace ' +
    'workspace workspaces youtube ' +
    'doc docs paystub paystubs payslip payslips timecard timecards timesheet timesheets ' +
    // The second words of “per diem”, “post mortem”, “vice versa”.
    'annum bono diem facto hoc mortem priori quo rata versa vis ' +
    // Office words without a plainer twin.
    'actionable actionably adaptability applicability approver approvers assessor assessors audible auditable biweekly bulleted caregiver caregivers collaboratively comparability competencies competency compensable competences confidentially contactable contactless contactor correctness ' +
    'counterparty criticality dependant dependants differentials diligence disclosures downtime enrol enrolment enrolments ethnicity exclusions explainer explainers facilitator facilitators focussed fulltime gatekeeper governance grantee grantees headcount healthcare hereinafter hyphenated ' +
    'impactful inclusivity insightful inbound interdependencies jurisdiction jurisdictional jurisdictions leaver leavers joiner joiners legislated metric metrics mentorship microaggressions mindset mindsets misuse modality naming nonprofit nonprofits onsite outbound outreach ' +
    'pandemic parttime percent perpetuity pre preparedness prioritise prioritised prioritising prioritization prioritisation prioritize prioritized prioritizing proactive proactively provider providers pursuant reassess reassessing reconfirm refresher regulatory reimbursable resourcing responders retrospective retrospectives reusable ' +
    'biometric braille brainstorm brainstorming facilitation flowchart flowcharts sustainability ' +
    'safeguarding signatories signatory skillset skillsets skippable spokesperson sponsorships stakeholder stakeholders storefront subcommittee subcommittees subpoena subpoenas subsection subsections swag teamwork teleconference telework teleworker teleworkers teleworking tradeoff tradeoffs trainings ' +
    'underpinning underway unforeseeable unplanned upcoming upskill upskilling upfront vendor vendors visualization visualizations visualisation whistleblower whistleblowing whitepaper whiteboard whomever wellbeing wellness'
  ).split(' '),
)

const prefix = /^(?:re|un|non|pre|mis|over|under|co|inter|multi|self|anti|sub|super|out|counter)(?=\p{L}{4})/u
const suffixes: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ies)$/, ['y']],
  [/(?:es|s|['’]s)$/, ['', 'e']],
  [/(?:ing|ed)$/, ['', 'e']],
  [/([bdglmnprt])\1(?:ing|ed|er|ers)$/, ['$1']],
  [/(?:ers?|ors?|ees?)$/, ['', 'e']],
  [/(?:ly|ness|less|ful|ship|hood|wise|like|ish)$/, ['']],
  [/ily$/, ['y']],
  [/(?:able|ible|ably)$/, ['', 'e']],
  [/ability$/, ['able']],
  [/ibility$/, ['ible']],
  [/(?:ance|ence|ment|ments|ive|al|ally|ory|ist|ists|ism)$/, ['', 'e']],
]

/** Whether most readers know a word, or can tell it from one that they know. */
export function isFamiliar(word: string, familiarity: Familiarity): boolean {
  const level = familiarity(word)
  // What a dictionary has in “-able” is a rare form of a word that is not.
  if (everyday.has(word) || level === 'common' || (level === 'rare' && /[ai]bl[ey]$/.test(word))) return true
  const stems = [word, ...inflectedStems(word)]
  return [...stems, ...stems.map((stem) => stem.replace(prefix, ''))].some((stem) => stem.length >= 3 && (familiarity(stem) === 'common' || everyday.has(stem)))
}

function inflectedStems(word: string): string[] {
  const once = strip(word)
  return [...once, ...once.flatMap(strip)]
}

function strip(word: string): string[] {
  return suffixes.flatMap(([pattern, ends]) => (pattern.test(word) ? ends.map((end) => word.replace(pattern, end)) : []))
}

const contraction = /^(?:do|does|did|is|was|were|are|has|have|had|would|should|could|ca|wo)nt$/

/** Whether letters look like no word at all, or like one that was typed wrong; a short word that stands in several files is none that was. */
export function isSlip(word: string, files: number, familiarity: Familiarity): boolean {
  if (/(.)\1\1/.test(word) || !/[aeiouy]/.test(word) || contraction.test(word)) return true
  return (files === 1 || word.length >= 8) && familiarity(word) === 'unknown' && [...edits(word)].some((other) => familiarity(other) !== 'unknown')
}

const alphabet = [...'abcdefghijklmnopqrstuvwxyz']

/** What a word becomes by one letter more, less, swapped or other. */
function* edits(word: string): Generator<string> {
  for (let i = 0; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)]
    if (after !== '') yield before + after.slice(1)
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2)
    for (const letter of alphabet) {
      if (after !== '') yield before + letter + after.slice(1)
      yield before + letter + after
    }
  }
}

/** The word without its ending, if that is a word that is in use too, or a plural. */
export function baseOf(word: string, isUsed: (word: string) => boolean): string {
  for (const [pattern, ends] of suffixes.slice(0, 4)) {
    const found = pattern.test(word) ? ends.map((end) => word.replace(pattern, end)).find(isUsed) : undefined
    if (found !== undefined) return found
  }
  if (/[^aeious]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^siu]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word
}
