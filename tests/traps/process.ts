import type {Trap} from './trap.ts'

export const process: readonly Trap[] = [
  {
    trap: 66,
    title: '“does not need approval”, “no longer required”, “without approval from”',
    text: `# Buying small things

A cable does not need approval. Approval is no longer required for a mouse, and no approval is needed for a bag.
You do not have to get sign-off for anything under 20 euros; you can order it without approval or authorisation.
Cups never need to be approved by anyone, and a lamp is exempt from approval. Is approval needed for a chair? No.
Your manager's approval was required until last year. If approved items are out of stock, choose the next one.

Without approval from your head of department you cannot order a desk. The desk comes in due course.
`,
    flags: ['no-vague-deadline: in due course'],
  },
  {
    trap: 67,
    title: 'permission that is a right of access',
    text: `# Rights on the shared drive

Everyone has permission to read. Write permissions are set per folder, and the permission “owner” lets you share it.
You need the edit permission to move a file; permission levels are on page two, and file permissions do not travel with a copy.
Your phone asks for permission to use the camera. The site authorises your browser, and an authorisation code comes by SMS.
If permission is denied, check the folder. Grant permissions to a group, not to a person, and revoke permission when they leave.

You need permission from the head of your department to share a folder with a guest. Access is given promptly.
`,
    flags: ['no-vague-deadline: promptly'],
  },
  {
    trap: 68,
    title: 'approvals of a review on GitHub',
    text: `# Changing the handbook

Open a pull request. It needs one approving review before it can be merged, and stale approvals are dismissed when you push.
Two approvals from code owners are required on the page about money. Click **Approve** to approve the changes, or leave a comment.
A reviewer approves the pull request; the author cannot approve it. The check “approved” turns green when a maintainer has approved.
Merge after approval. Deployments wait for approval in the same window.

The head of communications must approve every change of the logo. You hear from her in due course.
`,
    flags: ['no-vague-deadline: in due course'],
  },
  {
    trap: 69,
    title: 'approved software list',
    text: `# Which programs you can use

The approved software list has 80 programs. Approved suppliers, pre-approved devices and approved users are on lists of their own.
Choose an approved browser from the list of approved tools. An approval number is on the sticker, and the approval date next to it.
The Approval Board is the name of a band in accounts, and unapproved programs do not start. Government-approved fonts are free.
Programs that have been approved stay on the list for two years.

A program that is not on the list needs approval from the security team. They answer as soon as possible.
`,
    flags: ['no-vague-deadline: as soon as possible'],
  },
  {
    trap: 70,
    title: 'retention, leave, cadence, expiry and time limits of machines',
    text: `# Numbers on this page

We keep files for 30 days and delete mail after 2 years; backups are held for 14 days. You have 25 days of leave and may carry over 5 days.
The board meets every 2 weeks, for 1 hour, and the list is read within the first 10 minutes. The desk is open 8 hours a day.
Your sign-in ends after 15 minutes, a code is valid for 10 minutes, and the link expires within 24 hours. A password lasts 90 days.
The page gives up after 30 seconds, the upload takes up to 5 minutes, and the lift restarts within 60 seconds.
Give 4 weeks' notice. New colleagues are on trial for 6 months, and the warranty is 3 years. You can appeal within 10 days.

We answer your form within 2 working days. The parcel follows in a timely manner.
`,
    flags: ['no-vague-deadline: in a timely manner'],
  },
  {
    trap: 71,
    title: 'example text inside a template',
    path: '.github/ISSUE_TEMPLATE/access.md',
    text: `---
name: Access to a folder
about: Ask for access to a folder on the shared drive, e.g. the KXQP one, as soon as possible
title: "[ACCESS] KXQP folder, ASAP"
---

We answer in due course. The QZRT reads every line.

## Which folder do you need?

<!-- Example: the WXQB folder, in order to reach out to the ZQXT -->

## What do you want to do with it?

<!--
e.g. We will utilise the GWQV sheet prior to the fair and answer it promptly.
-->

## Who else?

<!-- Say who else works in the folder. For example: "The VKQX, as soon as possible." -->

## Since when?

_Example: since the WJQX meeting, and in due course for numerous guests._

Example answer: "please provision it for the QJXK too, at your earliest convenience"

## Anything else?

> Example: the QJXZ will obtain the list as soon as possible.

\`\`\`
Example: execute it ASAP, says the XZQW
\`\`\`
`,
    flags: ['no-vague-deadline: in due course', 'no-undefined-acronym: QZRT'],
  },
]
