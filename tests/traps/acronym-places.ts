import type {FalseAlarm} from './trap.ts'

/** False alarms and misses met while acronyms were measured; they have no number of their own. */
export const acronymPlaces: readonly FalseAlarm[] = [
  {
    title: 'lists of codes, products of a maker, commands in capitals, states behind a place',
    text: `# Moving house

The field takes HQ,QXT,QXU,QXW. Ask for AWS Backup, GCP Storage or Azure QZB. Sites are in Austin, TX and Juneau (AK).

STRIP the tape from each box. Run the OpsUAA script of MoJ, see CO:D and TL;DR.

Ask the QZRT for a van.
`,
    flags: ['no-undefined-acronym: QZRT'],
  },
  {
    title: 'acronyms with small letters, joined by a slash, at the end of a link, in quotation marks, one of a kind in the title',
    text: `# QIG onboarding

To start a new QIG, ask the QoE and the P-QZO. Both QaaZ/QWT plans are fine, and such a card is a "QBA".
Any payment needs QF review by Quality and Finance. The [Desk QISO](https://example.com/people) signs.
`,
    flags: ['QIG', 'QoE', 'P-QZO', 'QaaZ', 'QWT', 'QBA', 'QF', 'QISO'].map((acronym) => `no-undefined-acronym: ${acronym}`),
  },
  {
    title: 'names of systems, brands, words in a bracket with slashes, hyphenated long forms, keys at the top',
    text: `name: Room policy
acronym: RMQ
covers:
  QSK:
    - R1
---

We book with the travel system, QVSS, and the tools (Okta / QAMF). The ZALIMOR cluster is ours, and the rule is 6010.1C QRM.
Each room is built, opened and run as planned (BQ/OQ/RQ). On-the-Job Reading takes a day, and OJR is paid.

Send it to the QZRT.
`,
    rules: ['no-undefined-acronym'],
    flags: ['no-undefined-acronym: QZRT'],
  },
]
