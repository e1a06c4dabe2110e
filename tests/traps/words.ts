import type {Trap} from './trap.ts'

export const words: readonly Trap[] = [
  {
    trap: 31,
    title: '“request” as a noun',
    text: `# Buying a book

A purchase request is a short form. Your request goes to the library, and a pull request on GitHub is not needed.
Change requests, data requests and requests for leave have their own pages; the request number is in the mail you get.
Copies are made on request, or at the request of your manager, and a second request for the same book is merged with the first.
Do not request a book twice; requesting it again does not speed it up. The requester, who requested it first, reads it first.

Send the request prior to the fair.
`,
    flags: ['prefer-plain-words: prior to'],
  },
  {
    trap: 32,
    title: 'e-mail address, IP address',
    text: `# Printer at home

Write down the IP address of the printer; it has four numbers, such as 192.0.2.14 or 2001:db8::7.
Send it from your work email address, not from a private address, and give us your postal address for the toner.
Address the parcel to the front desk. A static address is not needed: the printer asks for its own address every morning.
The address bar of the browser shows the web address of the printer, and the address book in your mail holds ours.

We address faults on weekdays and furnish a spare printer until yours works.
`,
    flags: ['prefer-plain-words: furnish'],
  },
  {
    trap: 33,
    title: 'delete, validate, submit as words of a screen or of a machine',
    text: `# Cleaning up your web shop

Delete the rows you do not need, then submit the form. The site validates each price and shows a red line if a price is not valid.
You can modify a row, insert a new one or create a copy; the option to restore a deleted row is there for a day.
Terminate the session, terminate all idle sessions of the shop, or ask the desk to terminate the instance.
Give the script execute permission, monitor the job, and type your name to confirm. A failed attempt is counted, and so is the next encounter with the lock.
CPU utilisation is on the first page. The function that performs the check implements two rules, and its parameters are on page two.
Forward the mail that notifies you, identify the row by its number, and select multiple rows with the Shift key.

We eliminate double rows at night.
`,
    flags: ['prefer-plain-words: eliminate'],
  },
  {
    trap: 34,
    title: 'instance type, resource type',
    text: `# Choosing a machine for a workshop

The instance type says how large the machine is; the resource type says what it is, and the record type is always text.
Type the instance types you want into the first box, one resource type a line, and pick a type of screen.
If the price of an instance type is too high, choose the next smaller one. Every type of machine stops at night.
Which type do you need? We type the names on the labels, and the data type of each column is text.

Workshops commence at nine.
`,
    flags: ['prefer-plain-words: commence'],
  },
  {
    trap: 35,
    title: 'command line interface',
    text: `# Two ways to see your bill

You can look at your bill on the web page or with the command line interface. The command-line interface is faster if you know it.
A graphical user interface, the programming interface of the bank and the interface between the two are described in the handbook.
Open a command line, type the word bill and press Enter. The CLI (command line interface) prints one line a month.
Command line tools, the interface language and the network interface card are the same for everyone.

Numerous people print it as well.
`,
    flags: ['prefer-plain-words: Numerous'],
  },
  {
    trap: 36,
    title: 'minimum, maximum',
    text: `# Choosing a password

A password has a minimum of 12 and a maximum of 64 characters. The minimum length of the code for your phone is six digits.
The maximum file size of the photo is 2 MB, its minimum width is 300 px, and at a minimum your face has to be in it.
You get the maximum number of tries back after an hour (min. 1, max. 5). Optimum light helps; maximum contrast does not.
The minimum age is sixteen, the maximum stay thirty days.

Numbers in excess of the maximum are cut off.
`,
    flags: ['prefer-plain-words: in excess of'],
  },
  {
    trap: 37,
    title: 'as appropriate',
    text: `# Labels on boxes

Write your name, your floor and, as appropriate, the name of your team on the box.
Use the red or the blue label as appropriate. Where appropriate, add the word fragile; if appropriate, draw an arrow.
Choose the appropriate box for the weight: the appropriate size is printed on the lid. It is not appropriate to put food in it.
Boxes go to the cellar or to the roof, as appropriate.

Then disseminate the list to your team.
`,
    flags: ['prefer-plain-words: disseminate'],
  },
  {
    trap: 38,
    title: 'Authority to Operate and other titles',
    text: `# Who signs what

The Authority to Operate is signed by the Assistant Director for Facilitation and Relocation. Additional Needs Board members read it first.
The Office of Procurement Assistance keeps the Particulars of Employment, the Statement of Remuneration and the Certificate of Inception.
Ask the Head of Remediation, the Deputy Chief of Provisioning or the Leverage Review Group about a Notice to Terminate.
A copy of the Prior To Arrival Checklist and of the Employee Assistance Programme goes to the Commission on Utilisation of Space.
Further titles: Director, Whistle-Blowing and Remediation; Regarding Henry; Acquire Guide 2.

The Director will assist you and find an additional room.
`,
    flags: ['prefer-plain-words: assist', 'prefer-plain-words: additional'],
  },
  {
    trap: 39,
    title: 'host, master, disabled, invalid, special case, dummy, kill, abort',
    text: `# When the booking page does not answer

The host name of the page is on the sticker. If the host is down, a second host takes over, and the master copy stays at https://github.com/example/rooms/blob/master/README.md.
An old link may still point to the master branch. A disabled button means that the date is in the past, and a disabled account cannot book.
Invalid input turns the box red; an invalid date is a special case of that. We test with dummy data and a dummy card.
If the page hangs, kill the tab or abort the upload. A blind copy of the mail, a dead link, a crazy number or a sanity rule are no reason to worry.
The child page inherits the colours of its parent, a slave clock follows the master clock, and man pages list every native option.
Guys from the desk, chairmen of clubs and the lame joke on page four are from the old text, which executives liked.
`,
    flags: [],
  },
  {
    trap: 40,
    title: 'just downloaded, just in case, as easy as',
    text: `# Reading the file you have just downloaded

Open the file you have just downloaded. If you just want to read it, just press Space; it is as easy as that.
Keep a copy, just in case. Somebody may have just changed it, and it is just as easy to download it again.
You can simply close it. It obviously has just one page, and basically anyone can read it, easily and very quickly.
Of course, everyone actually needs just the last line. Clearly, that is just a matter of scrolling: easy!
As soon as you have read it, delete it. As quickly as it came, as simple as it is, it can go.
`,
    flags: [],
  },
  {
    trap: 41,
    title: 'ADHD, ADD',
    text: `# Quiet rooms

Colleagues with ADHD, ADD, OCD or PTSD can book a quiet room for a whole day. Nobody asks for a letter from a doctor.
A person with ADHD may also ask for a desk by the window, and someone who lives with HIV for a place in the small fridge.
To ADD a name to the list, press ADD. Press the ADD key twice if the light stays off.
The autistic colleagues who wrote this page also have a guide for people who are deaf, blind or use a wheelchair.
`,
    flags: [],
  },
  {
    trap: 42,
    title: 'alumni',
    text: `# Mail after you leave

Alumni keep their mail for a year. An alumnus or an alumna who comes back gets the old name again.
The alumni list, the alumni network and the alumni office are run by former colleagues; ask them if you are an alum.
Alumnae of the night school have a list of their own, and the criteria, the data and the media list are on page two.
Each cohort picks a chairman, a chairwoman or a chair, and the freshmen meet them in spring.
`,
    flags: [],
  },
  {
    trap: 43,
    title: '“is located”, “is required”, “is outdated”: adjectives',
    text: `# Finding the spare screens

The store is located on level two and is closed on Fridays. A badge is required, and the list on the door is outdated.
The door is closed at night, the light should be red, and you must be logged in and seated when the alarm is tested.
You will be surprised how many screens are broken, scratched or badly packed. Cables are included and are attached to the screen.
Guests need to be registered users, and children must be accompanied by an adult. The shelf should be aligned with the wall.
You must be interested in tidy stores, and your team must be based in Porto.

A missing screen must be reported within two days. We look for it shortly.
`,
    flags: ['no-hidden-actor: must be reported', 'no-vague-deadline: shortly'],
  },
  {
    trap: 44,
    title: 'British spelling',
    text: `# Organising the centre’s away day

Our organisation books one coach per programme. Enrol by Friday; the colour of your ticket tells you the coach, and a cheque is fine.
Your driving licence is checked at the gate. We apologise for the queue, and we recognise that the catalogue of talks is short.
Whilst you travel, practise your talk: we favour humour over jewellery, and judgement over behaviour.
The labelled boxes hold grey pullovers, aluminium cups and a litre of tea. Cancelled places go to colleagues who travelled learnt-by-heart routes.
Please analyse the artwork, summarise it and authorise the licence fee; the metre, the tonne and the storey are ours.

Speakers finalise their talks in May, and guests utilise the side door.
`,
    flags: ['prefer-plain-words: utilise'],
  },
  {
    trap: 45,
    title: 'names of products and teams',
    text: `# Tools we pay for

Team Provision looks after GitHub Actions, AWS Backup, Azure Purge Protection and the Google Play store.
Ask the Sunset Squad about Leverage, a tool for surveys, and Team Triage about Ephemeral, a tool for notes. Triage Team members sit on level two.
We also pay for Power Automate, SharePoint, PowerPoint, Jira, macOS, iPad, LaTeX, OneDrive, YouTube and Populate Pro.
Invoke Studio and Cadence Suite are for the video people; Granular Ltd bills us in May, Parse Ltd in June.
The On-Prem Crew, the Facilitate Initiative and the Numerous Small Things Club meet on Mondays.

We reach out to every team in May and ask the QZRT which tools to drop.
`,
    flags: ['no-jargon: reach out to', 'no-undefined-acronym: QZRT'],
  },
  {
    trap: 46,
    title: '“is responsible for”',
    text: `# Who does what

The front desk is responsible for badges. Each team lead is responsible for the badges of guests, and guests are responsible for giving them back.
You are responsible for your own keys; being responsible for a key means that you pay for a new lock.
There is one person who is responsible for all of the rooms, and it is the person named on the door.
In addition, a responsible person on each floor, responsible to the building manager, checks the exits. Responsibility for the lifts lies with the landlord.

The desk will ascertain who lost a key.
`,
    flags: ['prefer-plain-words: ascertain'],
  },
  {
    trap: 47,
    title: '“must” alone',
    text: `# Rules for the workshop

You must wear glasses. You must not leave the saw on, and the key must stay in the box.
Everyone must sign the list; a child must never be alone. Must I book? No, but you must clean up.
Tools can be returned to any shelf, and a booking may be closed by the person who made it. The window can be closed with the blue handle.
The saw will be ignored by the timer if the lid is open. A wet board may be refused by the saw.

A request without a name will be rejected, and failure to clean up may cost you your key.
`,
    flags: ['no-threat: will be rejected', 'no-threat: failure to clean up may'],
  },
  {
    trap: 48,
    title: 'mandatory training',
    text: `# Courses in your first month

Mandatory training takes two hours. The mandatory training list has four courses, and mandatory fields of the form carry a star.
Your Mandatory Training Record is on the first page; the mandatory part ends with a short test. Non-mandatory courses are green.
A failure to connect will show up as a red dot, and failing over to the second room takes a minute. Failure to load can mean that your browser is old.
Exceptions are listed on page two. The answer to a wrong date is an error, which the form will show.

Failure to attend will result in disciplinary action.
`,
    flags: ['no-threat: Failure to attend will', 'no-threat: disciplinary action'],
  },
  {
    trap: 49,
    title: 'an nginx, a unilateral, an SSO, a URL',
    text: `# Words on our pages

Single sign-on (SSO) is one sign-in for all pages: an SSO page has a URL and an icon. Ask an HR colleague for an hour of help.
A European office, a unilateral change, a one-off fee, a user, a unique name, a UK number and an honest answer are all fine.
We run an nginx server, an npm mirror, an SQL course, an API, an FAQ, an HTML page, an X-ray of the lift and an 8-hour day.
You need a PDF, a USB stick, a once-a-year check, an NDA, an ID, an MP3 file, a ukulele and an heir to the plant.
An 11 a.m. slot, an 18-seat van and a 10-seat van are free; an \`ls\` or a \`uname\` does no harm.
`,
    flags: [],
  },
  {
    trap: 50,
    title: '“had had”, “that that”, “org ORG”',
    text: `# Why the room list was wrong

By the time we saw it, the list had had an error for a week. We knew that that was possible, and what it is is a typing slip.
The screen said: getting rooms in org ORG. The bill went from house House to house, bye bye, so-so, again and again, 5 5 5.
Whatever you do do, do not book twice. The name New York, New York stays, and very, very old rooms are no no-go.
Walla Walla and Baden-Baden keep their names; look it up up front, and log in in the morning.

We fix the the list at at night, and you hear from us shortly.
`,
    flags: ['no-repeated-word: the the', 'no-repeated-word: at at', 'no-vague-deadline: shortly'],
  },
]
