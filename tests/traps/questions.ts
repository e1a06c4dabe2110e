import type {FalseAlarm} from './trap.ts'

const path = '.github/ISSUE_TEMPLATE/desk.yml'
const form = (body: string, name = 'Desk request'): string => `name: ${name}\ndescription: Ask for a desk\nbody:\n${body}`
const input = (label: string, help = ''): string =>
  `  - type: input\n    attributes:\n      label: ${JSON.stringify(label)}\n${help === '' ? '' : `      description: ${JSON.stringify(help)}\n`}`
const list = (label: string, options: readonly string[], help = ''): string =>
  `  - type: dropdown\n    attributes:\n      label: ${JSON.stringify(label)}\n${help === '' ? '' : `      description: ${JSON.stringify(help)}\n`}      options:\n${options.map((option) => `        - ${JSON.stringify(option)}\n`).join('')}`

/** Questions that look as if the company had the answer, or as if somebody else should give it. */
export const questions: readonly FalseAlarm[] = [
  {
    title: 'what the house calls itself',
    rules: ['no-specialist-question'],
    path,
    text: form(input('RAM buddy') + input('RAM (in GB)')),
    flags: ['no-specialist-question: RAM (in GB)'],
  },
  {
    title: 'a form without a title, about somebody who is new',
    rules: ['no-known-question'],
    path: '.github/ISSUE_TEMPLATE/desk.md',
    text: '**Full name:**\n**Position:**\n\nPlease do all of this for this new staff member.\n\n**Your manager:**\n',
    flags: ['no-known-question: Your manager'],
  },
  {
    title: 'a request that is typed in for whoever sent it',
    rules: ['no-known-question'],
    path: '.github/ISSUE_TEMPLATE/desk.md',
    text: '---\nname: Desk fault\nabout: Ask for a mended desk\n---\n\n### Service desk ticket:\n\n### Contact information\n\nStaff name:\nStaff e-mail:\n\n### Your manager\n\n### What is wrong with the desk?\n',
    flags: ['no-known-question: Your manager'],
  },
  {
    title: 'people to tell, people to name, and an answer that is wanted only where it differs',
    rules: ['no-known-question'],
    path,
    text: form(
      input('Contact details', 'Who should we write to when the desk is there?') +
        input('Squad', 'Name your fellow squad members.') +
        input('E-mail', 'Only where it is different from the one on your badge.') +
        input('Colleague’s e-mail') +
        input('Your e-mail'),
    ),
    flags: ['no-known-question: Your e-mail'],
  },
  {
    title: 'what only the site knows of people in a community',
    rules: ['no-known-question'],
    path,
    text: form(input('Full name') + input('E-mail') + input('GitHub username'), 'Join our desk-making community'),
    flags: ['no-known-question: GitHub username'],
  },
  {
    title: 'a reason for each choice, and a choice with its reason',
    rules: ['no-repeated-question'],
    path,
    text: form(
      list('Height of the desk', ['Low', 'High']) +
        input('Reason (height of the desk)') +
        list('Purpose', ['Work', 'Show']) +
        input('Reason') +
        input('Justification (of the cost)') +
        input('Why do you need it?') +
        input('Business justification'),
    ),
    flags: ['no-repeated-question: Business justification'],
  },
  {
    title: 'a choice of how far the approval is, and an answer that is only known at the end',
    rules: ['no-office-use-fields'],
    path,
    text: form(list('Approval so far', ['Not yet', 'Approved by my lead', 'Approved by the director']) + input('What went wrong', 'Fill in before closing.')),
    flags: ['no-office-use-fields: What went wrong'],
  },
  {
    title: 'a form that has the technical thing in its name, and a key of one’s own',
    rules: ['no-specialist-question', 'require-not-sure-option'],
    path,
    text: form(input('Subnet') + input('SSH public key'), 'Firewall rule request'),
    flags: [],
  },
  {
    title: 'one name of whichever person there is',
    rules: ['no-double-question'],
    path,
    text: form(input('Manager/sponsor name') + input('Manager and phone number')),
    flags: ['no-double-question: Manager and phone number'],
  },
  {
    title: 'yes or no to every point of a list',
    rules: ['max-fields'],
    kind: 'form',
    text: `# Desk standard\n\n${Array.from({length: 14}, (_, i) => `## Part ${i + 1}\n\nIs leg ${i + 1} of the desk straight?\n\n- [ ] Yes\n- [ ] No\n`).join('\n')}`,
    flags: [],
  },
  {
    title: 'one answer with its reason, and a list with its reason',
    rules: ['no-double-question'],
    path,
    text: form(
      input('Describe the desk and explain why it wobbles') + input('List which desks wobble and explain why') + input('What should we send you and by when?'),
    ),
    flags: ['no-double-question: List which desks wobble and explain why', 'no-double-question: What should we send you and by when?'],
  },
  {
    title: 'on a site open to all, where nothing says staff, nobody holds a name',
    rules: ['no-known-question'],
    path,
    text: form(input('Your name') + input('Your Acme e-mail address'), 'Key request'),
    flags: [],
  },
  {
    title: 'an address of the house, where a manager says that staff fill it in',
    rules: ['no-known-question'],
    path,
    text: form(input('Your Acme e-mail address') + input('Line manager') + input('Your team email'), 'Key request'),
    flags: ['no-known-question: Your Acme e-mail address', 'no-known-question: Line manager'],
  },
  {
    title: 'a name that opens an account, and people whom no directory holds',
    rules: ['no-known-question'],
    kind: 'form',
    text: '# Day at the pool\n\n## Sign in\n\nE-mail address: ____\n\nPassword: ____\n\n## Children\n\nFirst name: ____\n\nLast name: ____\n\n## You\n\nE-mail address: ____\n\nHow to reset my password: ____\n',
    flags: ['no-known-question: E-mail address'],
  },
  {
    title: 'names and dates beside a signature belong to it',
    rules: ['no-known-question'],
    kind: 'form',
    text: '# Key form\n\nRequester name: ____\n\nColour: ____\n\n## Agreement\n\nYour name: ____\n\nSignature: ____\n\nDate: ____\n',
    flags: ['no-known-question: Requester name'],
  },
  {
    title: 'who files signs for himself',
    rules: ['no-office-use-fields'],
    kind: 'form',
    text: '# Key form\n\nDoor: ____\n\n## Authorization\n\nI authorize the porter to keep my number.\n\nSignature: ____\n\n## Sign-off\n\nEmployee signature: ____\n\nDay: ____\n\n## Signatures\n\nApplicant: ____\n\nManager signature: ____\n',
    flags: ['no-office-use-fields: Manager signature'],
  },
  {
    title: 'whoever approves signs for the office',
    rules: ['no-office-use-fields'],
    kind: 'form',
    text: '# Key form\n\nDoor: ____\n\n## Authorization\n\nI authorize this request.\n\nSignature: ____\n\nDay: ____\n\n## Approvals and signatures\n\nRequester signature: ____\n\nSignature: ____\n\nDay: ____\n',
    flags: ['no-office-use-fields: Authorization', 'no-office-use-fields: Approvals and signatures'],
  },
  {
    title: 'a line further down leaves what is behind it to the office, and not what is before it',
    rules: ['no-office-use-fields', 'no-known-question'],
    kind: 'form',
    text: '# Key form\n\n## Door\n\nColour of the door: ____\n\nYour name: ____\n\nFor porters only:\n\n**For office use only**\n\nKey cut by: ____\n\nDate: ____\n\n## Lock\n\nIts number: ____\n',
    flags: ['no-known-question: Your name', 'no-office-use-fields: For office use only'],
  },
  {
    title: 'a remark below the title says who may read it',
    rules: ['no-office-use-fields', 'no-known-question'],
    kind: 'form',
    text: '# Key form\n\nInternal use only\n\nYour name: ____\n\nColour of the door: ____\n\n## For finance only\n\nAccount: ____\n\n## Signatures\n\nSignature: ____\n\nSignature of the line manager: ____\n\nGroup leader’s signature: ____\n',
    flags: [
      'no-known-question: Your name',
      'no-office-use-fields: Account',
      'no-office-use-fields: Signature of the line manager',
      'no-office-use-fields: Group leader’s signature',
    ],
  },
  {
    title: 'a list that staff work through asks nobody and awaits no answer',
    rules: ['no-office-use-fields', 'max-fields', 'require-response-time'],
    kind: 'form',
    text: `# Employee offboarding\n\nEmployee name: ____\n\nLast day: ____\n\n${'- [ ] Take back the key\n'.repeat(8)}\n## For IT use only\n\nClosed by: ____\n\nStatus: ____\n`,
    flags: [],
  },
  {
    title: 'a list that is handed in does',
    rules: ['require-response-time'],
    kind: 'form',
    text: `# Desk checklist\n\nSend this checklist to the desk.\n\nYour room: ____\n\n${'- [ ] Wipe the desk\n'.repeat(8)}`,
    flags: ['require-response-time: '],
  },
  {
    title: 'who asks is one thing, for whom is another, and an employee who leaves does not fill the list in',
    rules: ['no-known-question'],
    kind: 'form',
    text: '# Key form\n\n## Request information\n\nRequested by: ____\n\nDepartment: ____\n\n## For whom is the key?\n\nFull name: ____\n\nEmployee ID: ____\n',
    flags: ['no-known-question: Requested by', 'no-known-question: Department'],
  },
  {
    title: 'an employee who leaves is somebody else',
    rules: ['no-known-question'],
    kind: 'form',
    text: '# Employee offboarding\n\nEmployee name: ____\n\nEmployee ID: ____\n\n## Who asks\n\nRequester name: ____\n',
    flags: ['no-known-question: Requester name'],
  },
  {
    title: 'a short line below a heading that leaves the part to the office',
    rules: ['no-office-use-fields', 'no-known-question'],
    kind: 'form',
    text: '# Key form\n\nColour of the door: ____\n\n## The rest\n\n*For IT use only*\n\nKey cut by: ____\n\nDate: ____\n',
    flags: ['no-office-use-fields: The rest'],
  },
  {
    title: 'a box in a table is its own answer',
    rules: ['require-field-help', 'no-known-question'],
    kind: 'form',
    text: '# Key form\n\n| Question | Answer |\n|---|---|\n| Requester name | |\n| Department | |\n\n| Kind | Notes |\n|---|---|\n| [ ] Business case reviewed | |\n| [ ] Manager name checked | |\n',
    flags: ['no-known-question: Requester name', 'no-known-question: Department'],
  },
  {
    title: 'a club does not hold its applicants, and keeps a part of the form for itself',
    rules: ['no-office-use-fields', 'no-known-question'],
    kind: 'form',
    text: '# Join the chess club\n\nFirst name: ____\n\nLast name: ____\n\nTelephone: ____\n\n## Filled in by the club\n\nNumber: ____\n\n## For club use only\n\nPaid: ____\n',
    flags: ['no-office-use-fields: Number', 'no-office-use-fields: Paid'],
  },
  {
    title: 'a question that speaks to the requester is not behind the line of the office',
    rules: ['no-office-use-fields', 'no-known-question'],
    kind: 'form',
    text: '# Key form\n\nColour of the door: ____\n\n**IT use only**\n\nKey cut by: ____\n\nYour cost centre: ____\n',
    flags: ['no-office-use-fields: Key cut by', 'no-known-question: Your cost centre'],
  },
  {
    title: 'whom to call on the day may be somebody else',
    rules: ['no-known-question'],
    kind: 'form',
    text: '# Room request\n\n## The meeting\n\nYour department: ____\n\n## Who to call on the day\n\nName: ____\n\nTelephone: ____\n',
    flags: ['no-known-question: Your department'],
  },
]
