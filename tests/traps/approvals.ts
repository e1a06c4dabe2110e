/** A text in which approvals and answer times are often seen where there are none. */
interface ApprovalTrap {
  readonly title: string
  readonly text: string
  /** The approvals and answer times that it does hold, as written. */
  readonly found: readonly string[]
  readonly times: readonly string[]
}

export const approvals: readonly ApprovalTrap[] = [
  {
    title: 'job descriptions',
    text: 'The analyst works with minimal oversight and approval. Orders need the approval of the head of sales.',
    found: ['approval of the head of sales'],
    times: [],
  },
  {
    title: 'who approved the page itself, in a table',
    text: '| Version | Approved by |\n|---|---|\n| 2 | A. Person |\n\nYour manager must approve the trip.',
    found: ['Your manager must approve'],
    times: [],
  },
  {
    title: 'what already happened',
    text: 'The budget was approved by the board in May. The plan is now approved. The treasurer approves each payment.',
    found: ['The treasurer approves'],
    times: [],
  },
  {
    title: 'signing in',
    text: 'Authentication and authorization run on one server. A token needs authorization. Get written authorization from the system owner before you start.',
    found: ['authorization from the system owner'],
    times: [],
  },
  {
    title: 'how long work takes, and how long machines take',
    text: 'Each question takes 2 minutes. The estimated duration is 4 hours. Wait a few minutes for changes to propagate. Changes appear within 2 hours. We answer within a week.',
    found: [],
    times: ['a week'],
  },
  {
    title: 'questions, ages and notice',
    text: 'Was the office told within 24 hours? Files older than 90 days go. Tell us 2 weeks before the event. You can appeal within 10 days. The desk replies in 3 days.',
    found: [],
    times: ['3 days'],
  },
  {
    title: 'how often, in a table',
    text: '| Severity | Response | Update frequency |\n|---|---|---|\n| High | 4 hours | 1 hour |\n',
    found: [],
    times: ['4 hours'],
  },
  {
    title: 'rights, lists and code, beside approvals in other words',
    text: 'Users are authorized to view the page. Only approved sellers may bid. Merge the pull request once approved.\n\nThe plan doesn’t need to be approved. Taxi costs may be authorized at night.',
    found: ['may be authorized'],
    times: [],
  },
  {
    title: 'signatures of those who ask',
    text: 'Sign the form and send it back. Staff must sign the rules. We accept payment by card. The lease must be signed by the head of facilities.',
    found: ['must be signed by the head of facilities'],
    times: [],
  },
  {
    title: 'lists of what waits, and permission to use a thing',
    text: 'Open the tab of pending approvals. The font requires explicit permission to use. Data was read without authorization. The draft goes to the board for acceptance. Send it to the board for acceptance.',
    found: ['Send it to the board for acceptance'],
    times: [],
  },
  {
    title: 'stretches of time that nobody has for work',
    text: 'The course takes 3 days. You have 5 days of leave. The trial lasts 2 weeks. The supplier will have 20 days to mend the fault.',
    found: [],
    times: ['20 days'],
  },
  {
    title: 'a table of who decides what',
    text: '| Decision | Project lead | Steering group |\n|---|---|---|\n| New hires | Recommend | Approve |\n| Office plants | Approve | Informed |\n',
    found: ['Approve', 'Approve'],
    times: [],
  },
  {
    title: 'commands and rights in a table, and the public body to be told',
    text: '| Endpoint | Authority |\n|---|---|\n| list | Privacy office |\n\nThe supplier agreement is old. Somebody tricked her into approving an MFA prompt. You may leave at your own discretion.',
    found: [],
    times: [],
  },
  {
    title: 'decisions in other words than approval',
    text: '# Clubs\n\nThe final say is with the treasurer. Leave is given at the discretion of your manager. New clubs are ratified in May.\n\nBefore approving a trip, the sponsor checks the price.',
    found: ['final say', 'at the discretion of your manager', 'ratified', 'approving'],
    times: [],
  },
  {
    title: 'the verdict in a line of status, and approvals that are only named',
    text: '# Launch\n\n**Signature**: ✅ **APPROVED**\n\n## Budget approval\n\nUse an approved supplier. See the approval number and the approval settings.',
    found: ['APPROVED', 'approval'],
    times: [],
  },
  {
    title: 'times in brackets: a limit, and an estimate',
    text: 'The council grants it after a vote [one week by e-mail]. Review the log (15 minutes). The team investigates (< 20 minutes). The office pays invoices 30 days after receipt.',
    found: [],
    times: ['one week', '20 minutes', '30 days'],
  },
]
