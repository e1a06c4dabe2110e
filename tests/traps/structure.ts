import type {Trap} from './trap.ts'

export const structure: readonly Trap[] = [
  {
    trap: 19,
    title: 'heading',
    text: `Obtaining a Substantial Quantity of Additional Equipment
========================================================

## Prior to Departure: What Employees Must Pack, Whom They Must Tell, Where They Must Sign, How They Must Travel, Which Cards They May Use, What They Can Claim and When They Have to Be Back in the Office.

### Frequently forgotten items

**Prior To Your First Day**

Bring your passport and one photo.

#### Is it all right to commence earlier? ####

Yes, if your manager agrees.

Regarding parking
-----------------

Park on level two and keep the ticket.
Tell the desk prior to the trip that you need a space, and show the ticket at the desk on the way out so that the guard can open the gate for you and your guest.
`,
    flags: [
      'max-sentence-length: Tell the desk prior to the trip that you need a space, and show the ticket at the desk on the way out so that the guard can open the gate for you and your guest.',
      'prefer-plain-words: prior to',
    ],
  },
  {
    trap: 20,
    title: 'list fragment without a verb',
    text: `# Kit for a new desk

- Laptop with bag
- Two screens.
- Keyboard, mouse and headset (wired or wireless)
- A chair from the green list, a desk from the blue list, a lamp, a footrest, a coat hook, a bin for paper, a bin for glass, a plant, a set of shelves and a key for the cupboard under the window
- International telecommunication equipment authorisation documentation

1. Monday
2. Laptop collection; badge photo; fire drill; tour of the building with the guide from the front desk; lunch with the team; time for mail; short talk about health and safety; coffee; questions and answers; the rest of the day off

* First, open the box on the desk and check that the cable, the charger, the dock and the bag are in it, then turn the machine on and wait until it asks you for your name.
`,
    flags: [
      'max-sentence-length: First, open the box on the desk and check that the cable, the charger, the dock and the bag are in it, then turn the machine on and wait until it asks you for your name.',
    ],
  },
  {
    trap: 21,
    title: 'form label',
    text: `# Screen order

Operating system: ____

Preferred delivery address: ________  Monday: ____

Number of monitors, arms and stands that are to be taken away: ____

International telecommunications compatibility: ____

**Other comments:**

| Accommodation preferences | |
|---|---|
| Screen size in inches | |
| Refrigeration | |

QZRT reference: ____

We deliver on Tuesdays to every floor but the fourth, where the lift is still out of order, so if you sit up there please come down to the front desk and take the parcel with you.
`,
    flags: [
      'no-undefined-acronym: QZRT',
      'max-sentence-length: We deliver on Tuesdays to every floor but the fourth, where the lift is still out of order, so if you sit up there please come down to the front desk and take the parcel with you.',
    ],
  },
  {
    trap: 22,
    title: 'option list',
    path: '.github/ISSUE_TEMPLATE/laptop.yml',
    text: `name: Laptop
description: Ask for a laptop or a screen
body:
  - type: markdown
    attributes:
      value: We send you a parcel number in due course.
  - type: dropdown
    id: when
    attributes:
      label: When do you need it?
      description: Pick the first one that fits.
      options:
        - As soon as possible
        - This month
        - No hurry
  - type: dropdown
    id: size
    attributes:
      label: Which bag fits your laptop?
      options:
        - XS
        - XL
        - XXXL
        - Other
  - type: checkboxes
    id: extras
    attributes:
      label: Which extras would help you?
      options:
        - label: Headset
        - label: "Screen (24\\", matte)"
        - label: Docking station, power supply, two cables, adapter for older screens, adapter for newer screens, cover, cleaning cloth, second charger for home, lock, sleeve, stand, light, camera, microphone, table and bag
        - label: None of these
  - type: input
    id: extra
    attributes:
      label: Anything else for the QZRT?
`,
    flags: ['no-vague-deadline: in due course', 'no-undefined-acronym: QZRT'],
  },
  {
    trap: 23,
    title: 'name of a button or menu',
    text: `# Closing your old mailbox

1. Open **Settings** and select **Provision**.
2. Click *Execute*, then **Purge**, and confirm with the **Terminate** button.
3. Go to **Tools > Deprecate > Invoke**, press __Initiate__ and tick **Retain copy** in the **Remediation** menu.
4. Under **Facilitate**, choose “Commence” or [**Endeavor**](https://example.com/mail).
5. Click Populate and then Append on the **Subsequent** tab; the field **Remainder** stays empty.

Select **Submit**. After that, leverage the new mailbox and obtain a receipt.
`,
    flags: ['no-jargon: leverage', 'prefer-plain-words: obtain'],
  },
  {
    trap: 24,
    title: 'quoted text of a screen',
    text: `# Messages you may see

If you see “Your session will be closed shortly”, save your work.
The box "Request will be rejected: purge KXQP" means that a date is missing, and ‘Provision in due course’ means that you have to wait.
Some screens say 'Access will be denied' or 'Commence WXQB'; older ones say «Terminate ZQXT promptly».
A red box reads “We were unable to leverage the connection to the GWQV. Please try as soon as possible. If it still does not work in due course, ask the person who looks after it”.
The word “utilise” on the second screen is a link, and the hint
"this will be returned as soon
as possible" goes away by itself.

An empty form will be returned, and the QZRT tells you why.
`,
    flags: ['no-threat: will be returned', 'no-undefined-acronym: QZRT'],
  },
  {
    trap: 25,
    title: 'block quote of law or policy',
    text: `# How long we keep your messages

Article 12 of the records act says:

> The keeper shall retain every record pursuant to paragraph 2 for a period of six years, and shall, prior to its destruction, notify in writing each person to whom the record relates, unless that person has waived the right to be so notified.

Our own policy reads as follows.

> 4.2 Employees shall comply with the rules on messages. Failure to do so will result in disciplinary action in accordance with section 9.
>
> — Records policy, section 4

> Where a request is manifestly unfounded, the keeper shall furnish the particulars thereof as soon as possible.
> (Records Act 2011, s. 14)

In short: we keep a message for six years and tell you before we delete it.

> [!TIP]
> Old messages move to the archive shortly.
`,
    flags: ['no-vague-deadline: shortly'],
  },
  {
    trap: 26,
    title: 'link that is a document title',
    text: `# Read this first

Rules for money are in the [Leverage and Liquidity Policy](https://example.com/policy.pdf) and the [KXQP Terms of Reference](https://example.com/tor).
For accounts, see [Provisioning accounts for contractors](docs/provisioning-accounts-for-contractors.md), [Guide to Purging Old Mail](mail.md) and [How we utilise shared drives][drives].
The [Additional Storage Request Form](storage.md) replaces the [*Statement Regarding Subsequent Use*](use.md).
Chapter 3 of [Terminating a contract: what happens in due course](contract.md) is about phones.

[drives]: docs/how-we-utilise-shared-drives.md

Please [obtain a form](form.md) and [leverage our templates](templates.md).
`,
    flags: ['prefer-plain-words: obtain', 'no-jargon: leverage'],
  },
  {
    trap: 27,
    title: 'sentence that ends in an abbreviation',
    text: `# Travel

Your trip is booked by the travel desk if you leave from an office that is in the U.S. The desk also books the hotel and sends you one bill for the trip and the room.
Desks are open from eight in the morning until the last flight of the day, which is about 10 p.m. Call the number on the card if you are stuck after that hour.
Claim what you paid for food, taxis, parking, laundry, phone calls, etc. Keep the slips in the small envelope that came with your card until the claim is paid.
If the form asks whether you have a car of your own and you do not have one, say No. Then the desk looks for a train that gets you there on time.
We buy from one firm, and it is Example Travel Inc. Its people know our rules and will find you a seat even when every site on the web says that there is none.
Dr. Silva, Mr. Costa et al. travel on card No. 4.

See p. 12, e.g. fig. 3, for a trip of approx. 3 days from the U.S. to the U.K. on card No. 7 with Ms. Reis, i.e. with a person from the desk vs. one who travels alone and pays cash.
`,
    flags: [
      'max-sentence-length: See p. 12, e.g. fig. 3, for a trip of approx. 3 days from the U.S. to the U.K. on card No. 7 with Ms. Reis, i.e. with a person from the desk vs. one who travels alone and pays cash.',
    ],
  },
  {
    trap: 28,
    title: 'lower-case product name at the start of a sentence',
    text: `# Choosing where your site lives

Small sites that only show text and pictures can live on the old machine in the cellar for one more year. cloud.gov is the place for a site that people sign in to or send forms to.
Ask for a phone if you have to test your site on a small screen or on a slow line. iPhone models are in the cupboard, and the key to it hangs at the front desk.
You do not need to install a thing on your own machine to look at the site or at its logs. kubectl is only for the people on duty who have to restart a site at night.
Bring your own screen if the one on the desk is too small for you or too dark. macOS needs an adapter, which you find in the drawer below the printer on the second floor.
The files are copied every night from the old machine to the new one while nobody is using them. rsync does that without help and tells the person on duty when a file is missing in the morning.

npm is a tool that fetches the parts a site is made of, and if it stops in the middle you can start it once more and it goes on from the place where it had stopped before.
`,
    flags: [
      'max-sentence-length: npm is a tool that fetches the parts a site is made of, and if it stops in the middle you can start it once more and it goes on from the place where it had stopped before.',
    ],
  },
  {
    trap: 29,
    title: 'colon and list',
    text: `# Before the move

Put these into the crate that has your name on it, close the lid and leave it under your desk by noon on Friday:

- the things from your drawers
- the things from your shelves, and the books that belong to you
- your lamp

Bring: a pen, a ruler, the map of the floor, your badge, the key to your cupboard, the phone, its cable, the charger, a bag for small things, some tape, a bottle of water and a jacket.
Tell us three things before you leave the old room: (a) which desk you would like to have in the new one; (b) who should sit next to you and who should not; (c) what you need on the first day.
Choose one of the rooms: Lisbon / Porto / Braga / Faro / Evora / Coimbra / Aveiro / Viseu / Beja / Guarda / Leiria / Setubal / Portalegre / Santarem / Vila Real / Bragança / Funchal / Horta / Lagos / Tavira / Sintra / Tomar / Chaves / Elvas / Loures / Amadora / Almada.

The crates are picked up on Friday night by two people who have a list of all the names and who will leave yours behind if you have not put your name on the lid with a thick pen.
`,
    flags: [
      'max-sentence-length: The crates are picked up on Friday night by two people who have a list of all the names and who will leave yours behind if you have not put your name on the lid with a thick pen.',
    ],
  },
  {
    trap: 30,
    title: 'lines of a CV or job description',
    text: `# Service desk analyst

**Reports to:** head of the service desk

- Answers calls, mails and chats from about four hundred colleagues in three countries, with minimal oversight and approval, in English and one more language, on early and late shifts, and keeps the list of open cases short and tidy
- Two or more years on a service desk, in a call centre or in a shop
- Responsible for the stock of phones
- BSc or MBA welcome, MSc a plus
- Led a move of 300 desks, 2021–2023; cut the time to a first answer by half; trained twelve colleagues; wrote the guide that new people read in their first week; spoke about it at two fairs and in one podcast
- Strong communication skills, organisational flexibility, interdepartmental collaboration

Please send us the two pages that say what you have done so far and why you would like to work on our desk, and tell us in your mail when you could start and what you would like to earn.
`,
    flags: [
      'max-sentence-length: Please send us the two pages that say what you have done so far and why you would like to work on our desk, and tell us in your mail when you could start and what you would like to earn.',
    ],
  },
]
