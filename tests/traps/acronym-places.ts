import type {FalseAlarm} from './trap.ts'

/** False alarms and misses met while acronyms were measured; they have no number of their own. */
export const acronymPlaces: readonly FalseAlarm[] = [
  {
    title: 'names of repositories in a list',
    text: 'We use these places:\n\n- QZRT-core-tools\n- QZRT-lamp-data\n- WXQB, our own\n',
    rules: ['no-undefined-acronym'],
    flags: ['no-undefined-acronym: WXQB'],
  },
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
  {
    title: 'letters beside a slash, a hyphen, “non-” and in a short line of names',
    text: `# Lockers

Ask for a QXB/locker key, a QYB-based lock or a non-QZB one.
The path is rooms/QKA or rooms/QKA/shelf, the code QKB-KEY, the box x-QKC and the bin QKD-x.

## Shops (QTB / QSB)

We open at noon.
`,
    rules: ['no-undefined-acronym'],
    flags: ['QXB', 'QYB', 'QZB', 'QTB', 'QSB'].map((acronym) => `no-undefined-acronym: ${acronym}`),
  },
  {
    title: 'brackets and dashes that say when, by whom and which, but not what',
    text: `# Keys

Ask the QXB (required if you lose a key). The QYB checks (tested by guests of the house) are on Fridays.
Remove it from the QZB (Abc / Def). Give the QVB (the board of those who own keys) a sheet.

- CISO: approves each key
- DPO – reviews the list of visitors
`,
    rules: ['no-undefined-acronym'],
    flags: ['QXB', 'QYB', 'QZB', 'CISO', 'DPO'].map((acronym) => `no-undefined-acronym: ${acronym}`),
  },
  {
    title: 'a link on the letters alone leads to what they mean, a link on more leads elsewhere',
    text: `# Bicycles

Open the [SSO portal](https://example.com/a) and read the [QXB scope](https://example.com/b).
Ask the [QYB](https://example.com/c) and get an [MFA](https://example.com/d) key.
`,
    rules: ['no-undefined-acronym'],
    flags: ['no-undefined-acronym: SSO', 'no-undefined-acronym: QXB'],
  },
  {
    title: 'a policy is for everybody, however technical',
    text: `# Access policy

Log in with \`ssh\` and \`kubectl\`; deploy from the branch of the repository, run the pipeline, and merge the commit into the cluster.
Tokens, certificates, endpoints, namespaces, containers, databases, pipelines, servers, scripts and logs need an owner.
Every token and every certificate of a server, a database or a container is in the SIEM, and the CISO signs for it.
`,
    rules: ['no-undefined-acronym'],
    flags: ['no-undefined-acronym: SIEM', 'no-undefined-acronym: CISO'],
  },
  {
    title: 'what only IT uses, and a part that is only for IT',
    text: `# First day

Files are on NFS, the disks have ZFS, and the start is over PXE. Your KiTTY is on MacOS, and the GitHub CLI is there.
You need SSH for it.

## Only for the ops team

Send your GPG key.
`,
    rules: ['no-undefined-acronym'],
    flags: ['no-undefined-acronym: SSH'],
  },
  {
    title: 'an owner of systems, a company by the end of its name, a name of small and capital letters',
    text: `# Rules

They hold for QXB systems and for people of QYB Brands. The QXB and the QYB thank you; log in to SoLAR and to MyQZB.
Send it to the QZRT.
`,
    rules: ['no-undefined-acronym'],
    flags: ['no-undefined-acronym: QZRT'],
  },
  {
    title: 'a report with a number',
    text: `# Vendors

Ask for the SOC 2 report.
`,
    rules: ['no-undefined-acronym'],
    flags: ['no-undefined-acronym: SOC'],
  },
  {
    title: 'names with small letters in a row, kinds of thing behind a name, words in capitals that stand in small letters too, and shouting',
    rules: ['no-undefined-acronym'],
    text: 'The BioQZ and ArcQWS pages are old. Install our QZB app, or use the QZL cluster. The QCARDS page is for your Qcard. I have no TAX number, and NEVER EVER had one. Ask the QXT.\n',
    flags: ['no-undefined-acronym: QXT'],
  },
]
