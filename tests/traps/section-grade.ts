import type {Trap} from './trap.ts'

const plain =
  'Ask the front desk for a key before you come. We have one for each room, and you get yours on the same day. Sign for it in the blue book, and bring it back when you leave. If the room is locked, phone us and we open it for you. '

/** False alarms that the section grade was met with. Each text has a hard section as well. */
export const sectionGrade: readonly Omit<Trap, 'trap'>[] = [
  {
    title: 'technical words in short sentences',
    text: `# Restart the billing cluster

Open the Kubernetes dashboard and choose the billing namespace. Look for a pod that is red. Select the pod and delete it. Kubernetes starts
a new one by itself within a minute. Now open Grafana and look at the latency panel. When the line falls under 200 milliseconds, you are done.
If it stays high, restore the last Terraform configuration from the repository. Run the integration job again and wait for the notification.
Post the identifier of the job in the authentication channel. We look at the instrumentation on the next day. Keep the window open until the
synchronisation of the replicas is over. Then close the maintenance announcement in the application. Tell the team what you changed, and why.
`,
    flags: [],
  },
  {
    title: 'one hard sentence in a plain section',
    text: `# Keys

${plain.repeat(2)}The administration of replacement keys for laboratories is undertaken by the central facilities organisation after verification of the eligibility of applicants.
`,
    flags: [],
  },
  {
    title: 'a hard sentence or two in a section under 100 words',
    text: `# Keys

The administration of replacement keys for laboratories is undertaken by the facilities organisation after verification of the eligibility of all applicants.
The authorisation of exceptional arrangements remains the responsibility of the departmental administration, whose determinations are communicated to applicants.
`,
    flags: [],
  },
  {
    title: 'hard sentences in a section, and the same words as labels and cells',
    text: `# Keys

| Administration of replacement keys for laboratories | Verification of the eligibility of all applicants for authorisation |
|---|---|
| Undertaken by the facilities organisation after verification | Determinations are communicated to applicants by the administration |

## Rules

The administration of replacement keys for laboratories is undertaken by the facilities organisation after verification of the eligibility of all applicants.
The authorisation of exceptional arrangements remains the responsibility of the departmental administration, whose determinations are communicated to applicants.
Reimbursement of the expenditure incurred in connection with replacement is considered where documentation of the circumstances is available to the organisation.
Applications for the extension of existing authorisations are evaluated periodically by the administration in consultation with representatives of all departments.
Consideration of further requirements is dependent on the availability of appropriate documentation and the determination of the responsible administration.
The organisation is under no obligation to communicate the considerations on which the determination of the administration in an individual case is founded.
`,
    flags: [
      'max-reading-grade: Reimbursement of the expenditure incurred in connection with replacement is considered where documentation of the circumstances is available to the organisation.',
    ],
  },
]
