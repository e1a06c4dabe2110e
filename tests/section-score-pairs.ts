/** Edits of paragraphs about IT in which the text grows: the reader gets something that was missing. Written before the score was set, and not used to set it. */
export interface GrowingPair {
  readonly change: 'term explained' | 'actor named' | 'number for a vague word' | 'steps in order' | 'reason or result given'
  readonly before: string
  readonly after: string
}

export const growingPairs: readonly GrowingPair[] = [
  {
    change: 'actor named',
    before: 'Requests for a shared mailbox must be approved before the mailbox is created. Access can be removed at any time.',
    after:
      'Your manager must approve your request for a shared mailbox before we create it. The owner of the mailbox can remove anyone’s access at any time, and so can the service desk.',
  },
  {
    change: 'actor named',
    before: 'The firewall change should be tested in staging. If errors are found, the change should be reverted and the ticket updated.',
    after:
      'You test the firewall change in staging first. If you find errors, tell the network team, who will undo the change for you. Then write in the ticket what went wrong.',
  },
  {
    change: 'actor named',
    before: 'Before a laptop is returned, all data must be backed up. The device will be wiped on arrival and reassigned.',
    after:
      'Before you return your laptop, copy your files to your team’s shared drive. When the laptop reaches us, the hardware team erases everything on it. We then give it to somebody else, so we cannot get your files back.',
  },
  {
    change: 'actor named',
    before: 'An incident report must be completed within one day. It will be reviewed and lessons learned will be shared.',
    after:
      'The person who led the work on the incident must write the report within one day. The service owner reads it within a week, and shares what we learned with every team at the Thursday meeting.',
  },
  {
    change: 'term explained',
    before: 'Set the TTL of the record to 300 before the cutover.',
    after:
      'A day before we move the site, set the TTL (time to live) of the record to 300. This tells other computers to look up the address again after five minutes, so visitors reach the new site soon after the move.',
  },
  {
    change: 'term explained',
    before: 'State the RTO and RPO of the application. Without these, no backup tier can be assigned.',
    after:
      'Tell us how long your team can work without the application. This is its recovery time objective, or RTO. Tell us also how many hours of work you can afford to lose, its recovery point objective, or RPO. We need both to choose how often we make a copy of your data.',
  },
  {
    change: 'term explained',
    before: 'Traffic is routed through a WAF which terminates TLS and forwards requests to the origin.',
    after:
      'Every visit to the site passes through a web application firewall (WAF) first. The firewall is a filter that blocks known attacks. It also handles the encryption, and then passes the visit on to the server that holds the site.',
  },
  {
    change: 'term explained',
    before: 'Enrolment in MDM is a prerequisite for access to corporate resources from personal devices.',
    after:
      'You can read your work email on your own phone once the phone is enrolled in our mobile device management system. That system lets us erase work data if you lose the phone. It cannot see your photos, your messages or the sites that you visit.',
  },
  {
    change: 'number for a vague word',
    before: 'Submit the request well in advance. Urgent requests will be handled as soon as possible where capacity permits.',
    after:
      'Send us the request at least ten working days before you need the account. If it is urgent, phone the service desk. We answer urgent requests within four hours on working days, and tell you then when the account will be ready.',
  },
  {
    change: 'number for a vague word',
    before: 'Large files should not be sent by email. Mailboxes that grow too large may be restricted after appropriate notice.',
    after:
      'Do not send files over 20 MB by email. Put them in the shared drive and send a link. When your mailbox passes 45 GB we warn you by email. After 14 days, if it is still over 45 GB, you can receive mail but not send it.',
  },
  {
    change: 'number for a vague word',
    before: 'Passwords should be changed regularly and should be of sufficient complexity.',
    after:
      'Change your password at least once a year. Use 14 characters or more. Three or four words that have nothing to do with each other make a good password, because they are long and you can remember them.',
  },
  {
    change: 'number for a vague word',
    before: 'Logs are retained for a reasonable period and relevant stakeholders are informed in a timely manner prior to deletion.',
    after:
      'We keep the logs for 90 days. Seven days before we delete them, we send an email to the owner of each system. If you need a log for longer, reply to that email and say until when.',
  },
  {
    change: 'steps in order',
    before: 'Connect to the VPN with the token that was sent to you after the client has been installed and the machine restarted.',
    after:
      'First install the VPN client. Then restart your computer. Open the client, and type the six numbers that you see on your token. Your token is the small grey key that we sent you by post. When the icon turns green, you are connected.',
  },
  {
    change: 'steps in order',
    before: 'Restoring the database requires that the application be stopped, following verification that a recent snapshot exists.',
    after:
      'To restore the database: 1. Check that there is a snapshot from the last 24 hours. 2. Stop the application. 3. Choose the snapshot in the console and select Restore. 4. Wait until the status says Available, which takes about 20 minutes. 5. Start the application again.',
  },
  {
    change: 'steps in order',
    before: 'Access is granted upon completion of the training, provided that the form has been countersigned by the line manager.',
    after:
      'Take the training first; it is online and takes 30 minutes. Then fill in the form and send it to your manager, who signs it. We give you access on the next working day after we get the signed form.',
  },
  {
    change: 'steps in order',
    before: 'Prior to decommissioning a server, dependencies must be identified, owners notified and monitoring disabled.',
    after:
      'Before we switch off a server, we do three things. We find out which other systems use it. We write to the owners of those systems and wait two weeks for their answer. On the day itself, we turn off the alerts for the server, so that nobody is called out at night.',
  },
  {
    change: 'reason or result given',
    before: 'Failure to attach the licence agreement will result in rejection of the request.',
    after:
      'Please attach the licence agreement. The legal team reads it to check that we may use the software in the way that you plan. Without it they cannot start, and we have to send the request back to you.',
  },
  {
    change: 'reason or result given',
    before: 'Local administrator rights are not permitted. Exceptions may be considered by the security function.',
    after:
      'You cannot install software on your laptop yourself, because a harmful program could then do the same. If you need software that is not in the catalogue, ask the service desk. If you need to install software often, tell us why on this form; the security team answers within five working days.',
  },
  {
    change: 'reason or result given',
    before: 'A change freeze is in effect during the month-end close. Deployments in this window necessitate CAB dispensation.',
    after:
      'We make no changes to live systems on the last two working days of a month. Finance closes the books on those days and cannot wait for a system that is down. If your change cannot wait either, write to the change manager, who decides the same day.',
  },
  {
    change: 'reason or result given',
    before: 'Multi-factor authentication is enforced for all remote sessions. Registration is performed at first sign-in.',
    after:
      'When you work from home, you sign in with your password and with a code from your phone. A thief who has your password still cannot get in. The first time you sign in, the screen shows you how to set this up. It takes about three minutes.',
  },
  {
    change: 'actor named',
    before: 'The pipeline fails if secrets are detected. They need to be rotated and purged from history.',
    after:
      'The pipeline stops when it finds a password or key in your code. Anyone who can read the code may have seen it by then. So you must first make a new password or key, and then ask the platform team to remove the old one from the history of the repository.',
  },
  {
    change: 'term explained',
    before: 'The namespace quota is exceeded when the pod limits in total surpass the allotment.',
    after:
      'Each team has a fixed share of memory and processors on the cluster, which is called its quota. Every program that you start takes part of that share. When the share is used up, a new program does not start, and you see the message “exceeded quota”.',
  },
]
