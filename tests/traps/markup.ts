import type {Trap} from './trap.ts'

export const markup: readonly Trap[] = [
  {
    trap: 1,
    title: 'inline code',
    text: `---
audience: everyone
---

# Renewing the portal certificate

Run \`leverage --purge\` from the folder \`KXQP\`, set \`status: asap\` in the ticket and read the line \`\`in order to \`execute\` it\`\` twice.
Open [\`provision WXQB\`](https://wiki.example.com/renew), copy \`prior to import\`, \`by means of\`, \`in due course\`, \`shortly\`, \`additional\`, \`as soon as possible\`, \`comply with\`, \`ZQXT\`, \`deprecate\`, \`shall\`, \`numerous\` and \`herein\` from the screen into the note, then close it.

- **\`purge\`** empties the folder, *\`QJXK\`* names it.
- The code \`will be rejected\` means that the key is wrong.

| Setting | Value |
|---|---|
| \`GWQV\` | \`as soon as possible\` |

Please utilise the key once, then send it to the QZRT.
`,
    flags: ['prefer-plain-words: utilise', 'no-undefined-acronym: QZRT'],
  },
  {
    trap: 2,
    title: 'fenced and indented code',
    text: `---
audience: everyone
---

# Printing the visitor list

Copy the lines below into the window and press Enter.

\`\`\`text
We leverage the KXQP printer as soon as possible, prior to lunch, and failure to comply will be reported
to the team that looks after the printers, the paper, the ink, the trays, the cables, the plugs and the keys.
\`\`\`

    purge WXQB --promptly   # utilize this in order to execute the job

1. Type the command:

   ~~~~sh title="Provision ASAP"
   ~~~
   deprecate ZQXT && echo "shortly"
   ~~~~

2. Wait for the list.

   \`\`\`
   Incomplete lists will be rejected in due course.
   \`\`\`

> \`\`\`
> GWQV: as soon as possible
> \`\`\`

Give the list to the QZRT at the front desk, who call your visitor shortly.
`,
    flags: ['no-undefined-acronym: QZRT', 'no-vague-deadline: shortly'],
  },
  {
    trap: 3,
    title: 'URL, autolink, URL as link text',
    text: `# Where to find the forms

The old forms are at https://forms.example.com/provision/as-soon-as-possible/KXQP?q=utilize&team=WXQB#in-due-course.
The new ones are at <https://forms.example.com/leverage/ZQXT/prior-to> and www.example.com/deprecate/GWQV.
Bookmark [https://forms.example.com/purge/QJXK/shortly](https://forms.example.com/purge/QJXK/shortly) or
[forms.example.com/execute/ASAP](https://forms.example.com/execute), and read [the guide](https://docs.example.com/leverage/VKQX "Guide").
Background is on https://wiki.example.com/Provision_(KXQP)_utilize and on ftp://files.example.com/WJQX/promptly.txt.
The status page lives at leverage.example.com, its archive at archive.example.org/WXQB/terminate and its copy at http://localhost:8080/purge/ZQXT.

We retain every form for a year and show the list to the QZRT.
`,
    flags: ['prefer-plain-words: retain', 'no-undefined-acronym: QZRT'],
  },
  {
    trap: 4,
    title: 'e-mail address, #channel, @handle',
    text: `# Who to ask

Write to KXQP@example.com, to leverage.team@example.org or to <WXQB-desk@example.com>; reply-asap+ZQXT@example.co.uk is for forms only.
In chat, ask in #provision-help, #asap or #QJXK_requests, and mention @purge-team, @example/execute or @GWQV.
You can also mail [the desk](mailto:VKQX@example.com) or [as-soon-as-possible@example.com](mailto:as-soon-as-possible@example.com).
(Out of hours: @WJQX-oncall, #in-due-course, "shortly@example.com".)

One of us answers promptly, or hands your note to the QZRT.
`,
    flags: ['no-vague-deadline: promptly', 'no-undefined-acronym: QZRT'],
  },
  {
    trap: 5,
    title: 'file path, command-line flag, environment variable',
    text: `# Finding your old files

Your files are in /srv/leverage/KXQP/utilize.txt or in ~/provision/WXQB, and the copies in C:\\Users\\Purge\\ZQXT\\shortly.docx.
On the shared drive they are in \\\\\\\\files01\\\\GWQV\\\\execute and in runbooks/deprecate/, next to config/QJXK.yml.
Start the tool with --purge, -VKQX, --when=promptly or /EXECUTE; it reads $WJQX, \${KXQP_HOME}, %ZQXT% and PROVISION_WXQB.
Leave HKLM\\SOFTWARE\\Provision, ./leverage/../GWQV, src/utilize/index.ts and the file .asap as they are.

If the drive is full, ask us for additional space and copy in the QZRT.
`,
    flags: ['prefer-plain-words: additional', 'no-undefined-acronym: QZRT'],
  },
  {
    trap: 6,
    title: 'front matter',
    text: `---
title: Utilise the KXQP desk as soon as possible
description: >
  We leverage the WXQB in order to provision laptops promptly, prior to the first day, and whoever fails to
  send the form in time, with all its parts, in the right order, to the right desk, will be rejected in due course
  by people who shall explain nothing about it to anyone.
tags: [purge, ASAP, ZQXT]
review: {by: GWQV, when: "shortly"} # in due course
summary: "Failure to comply will be noticed."
---

# Laptops for new colleagues

Fill in the form two weeks before the first day.
The laptop arrives in due course, with a note from the QZRT.

---

Collect it at the front desk.
`,
    flags: ['no-vague-deadline: in due course', 'no-undefined-acronym: QZRT'],
  },
  {
    trap: 7,
    title: 'Liquid, ERB and Hugo tags',
    text: `# Booking a room

{% include leverage.html text="We reply as soon as possible" team="KXQP" %}

{% assign desk = "WXQB"
   | append: "provision"
   | default: "in due course" %}
{% comment %} The ZQXT will purge this page shortly. {% endcomment %}
{{< notice type="utilize" title="Prior to the GWQV move" >}}
Rooms on {{ page.floor | default: "VKQX, in order to execute" }} open at nine.
{{< /notice >}}
{{% figure caption="Will be rejected promptly" %}}
<% if provision_asap?("WJQX") %>Ask <%= link_to "the desk", leverage_path(team: "QJXK") %> for a key.<% end %>
<%# Deprecate this in due course %>

{{/* purge the KXQP list as soon as possible */}}

Ask {{ site.desk }} for a key in order to open the cupboard, or call the QZRT.
`,
    flags: ['prefer-plain-words: in order to', 'no-undefined-acronym: QZRT'],
  },
  {
    trap: 8,
    title: 'HTML blocks and comments',
    text: `# Parking at the office

<!-- We reply as soon as possible. The KXQP will leverage this prior to launch. -->
<!--
Incomplete requests will be rejected.

Ask the WXQB shortly.
-->

<div class="leverage provision" data-team="ZQXT" title="in due course">

Park on level two <!-- promptly, GWQV --> and <span title="as soon as possible" class="purge">show your badge</span>.

</div>

<style>
.utilize::after { content: "VKQX as soon as possible"; }
</style>

<script>
const message = 'Failure to pay will lead to a fine, says the WJQX, in due course'
</script>

<pre>
execute QJXK promptly
</pre>

<details>
<summary>Opening hours</summary>

Type <code>purge KXQP</code> or press <kbd>WXQB</kbd> and read <samp>in due course</samp> on the screen of the barrier.
A lost badge is replaced shortly by the QZRT.

</details>
`,
    flags: ['no-vague-deadline: shortly', 'no-undefined-acronym: QZRT'],
  },
  {
    trap: 9,
    title: 'image text and titles, reference definitions',
    text: `# Setting up your desk phone

![Leverage the KXQP button as soon as possible](img/phone.png "Will be rejected in due course")

[![Provision WXQB promptly](img/badge.svg)](https://example.com/status) Plug the phone in and ![asap][ZQXT] wait for the light.
Follow [the guide][purge] or [the short film][], and look at ![in due course](<img/prior to GWQV.png>).

[purge]: https://docs.example.com/utilize "Execute it as soon as possible, in order to comply with VKQX"
[the short film]: <https://video.example.com/leverage> 'Shortly at the WJQX'
[ZQXT]: img/asap.png (Utilize promptly)

Your number works in due course, once the QZRT has added it.
`,
    flags: ['no-vague-deadline: in due course', 'no-undefined-acronym: QZRT'],
  },
  {
    trap: 10,
    title: 'footnote definitions',
    text: `# Working from abroad

You can work from abroad for thirty days a year[^as-soon-as-possible], and longer if the KXQP[^KXQP] agrees[^2].
Tell us where you will be[^asap-note] and who covers for you.

[^as-soon-as-possible]: Handbook, ch. 4, p. 12; see also https://wiki.example.com/leverage/WXQB.
[^KXQP]: KXQP: the kit, exchange and quality panel.
[^2]: Its members meet on the first Monday of the month.

    They write to you on the same day. A longer stay counts from the day you leave.

        purge ZQXT promptly
[^asap-note]: A town is enough. We pass it on to the QZRT shortly.
`,
    flags: ['no-undefined-acronym: QZRT', 'no-vague-deadline: shortly'],
  },
  {
    trap: 11,
    title: 'table cells are checked, not scored',
    text: `# What happens after you ask

| Step | Who | What they do | When |
|:--|:-:|---|--:|
| 1 | You | Fill in the form, name the person who pays, attach the quote from the supplier, the drawing of the room, the list of people who sit in it and the date on which the builders have promised to be out of it for good. | Any day |
| 2 | Us | Organisational, environmental, technological and contractual considerations, interdepartmental communication requirements, international transportation documentation | in due \\| course |
| 3 | Us | Check the form \\| call you | as soon as possible |
| 4 | Supplier | Deliver the furniture | as **soon** as *possible* |
| 5 | You | | |

Facilities
: Second floor

| Item | Included |
|---|---|
| Desk lamp | Yes |
| Footrest | As soon as<br>possible |
| Chair | shortly \\| never |
`,
    flags: [
      'no-vague-deadline: as soon as possible',
      'no-vague-deadline: as **soon** as *possible',
      'no-vague-deadline: As soon as<br>possible',
      'no-vague-deadline: shortly',
    ],
  },
  {
    trap: 12,
    title: 'console output and placeholders',
    text: `# Moving your site to the new account

The screen then shows: Getting sites in org ORG / space SPACE as USER... OK
Replace ORG and SPACE with your own names, <your-app> with the name of your site and [INSERT TEAM NAME] with your team.
Type \`cf target -o ORG -s SPACE\`, then the name as APPNAME.example.com or <LEVERAGE-KXQP>.
Where it says {PROVISION}, {{WXQB}}, [YOUR TEAM], %ZQXT% or YOUR_APP_NAME, put the real thing; XXXX stands for four digits.

\`\`\`
Status: PNDNG, will be rejected in due course
\`\`\`

Tell the QZRT when you are done.
`,
    flags: ['no-undefined-acronym: QZRT'],
  },
  {
    trap: 13,
    title: 'task-list boxes',
    text: `# Checklist for a last day

- [ ] Laptop, charger and bag in the box
- [x] Badge handed in
- [X] Keys of the cupboard, the drawer, the bike cellar, the car park, the lift, the roof, the archive, the kitchen, the studio, the stage, the shop and the lab counted and put into the envelope with your name on it
* [ ] Phone wiped
  1. [ ] SIM card removed
  2. [x] Number kept or given up

| Done | Task |
|---|---|
| [ ] | Files moved |
| [x] | Calendar shared |

☐ Car ☑ Bike ☐ Train

- [ ] Send the parcel as soon as possible.
- [ ] [x] Old box, ask the QZRT.
`,
    flags: ['no-vague-deadline: as soon as possible', 'no-undefined-acronym: QZRT'],
  },
  {
    trap: 14,
    title: 'wrapped list item and block quote',
    text: `# After you report a fault

1. We look at your report and call you as
   soon as possible, on the number that
   you gave.
   - A part is ordered in
     due course if it is broken.

> [!NOTE]
> Somebody comes to your desk as soon
> as possible. Leave the machine on
> in order
  to keep the fault on the screen.

> - Parts come from the store at
>   your earliest
>   convenience.
>
> > > Nested notes are read
> > > in a timely
> > > manner too.
`,
    flags: [
      'no-vague-deadline: as\n   soon as possible',
      'no-vague-deadline: in\n     due course',
      'no-vague-deadline: as soon\n> as possible',
      'prefer-plain-words: in order\n  to',
      'no-vague-deadline: at\n>   your earliest\n>   convenience',
      'no-vague-deadline: in a timely\n> > > manner',
    ],
  },
  {
    trap: 15,
    title: 'emoji, entities and escapes',
    text: `# 🎉 Welcome &amp; thanks 👩🏽‍💻

🇵🇹 👨‍👩‍👧 We reply as&nbsp;soon as possible 🚀, AT&amp;T and R&amp;D included :tada:.
5 &lt; 6 \\*in due course\\* &#128512; and \\(shortly\\)!
Come early pri&#111;r&#32;to lunch — «&nbsp;caf&eacute;&nbsp;» 𝒂𝒃𝒄 – and ask the &#81;ZRT\\.
Na&iuml;ve r&eacute;sum&eacute;s &copy; 2025 &mdash; see Q&amp;A &#x1F600;&zwj;! Cafe\u0301 opens promp\\tly? No: in\u00a0a timely&#160;manner.
`,
    flags: [
      'no-vague-deadline: as&nbsp;soon as possible',
      'no-vague-deadline: in due course',
      'no-vague-deadline: shortly',
      'prefer-plain-words: pri&#111;r&#32;to',
      'no-undefined-acronym: &#81;ZRT',
      'no-vague-deadline: in\u00a0a timely&#160;manner',
    ],
  },
  {
    trap: 16,
    title: 'strong and emphasis inside a sentence',
    text: `# Asking for a desk move

You **must** tell us *two weeks* ahead, and ***never*** on the day.
The **Q**uality **Z**one **R**eview **T**eam (QZRT) draws the plan; ask the **QZRT** or a *QZRT* member for it.

We reply as **soon** as possible, __in *due*__ course or as soon as [possible](https://example.com/plan).
Pack your things *prior* **to** the move. Boxes come **pr**omptly and labels **in a ~~slow~~ timely manner**.
Call the **W**XB on the day.
`,
    flags: [
      'no-vague-deadline: as **soon** as possible',
      'no-vague-deadline: in *due*__ course',
      'no-vague-deadline: as soon as [possible',
      'prefer-plain-words: prior* **to',
      'no-vague-deadline: pr**omptly',
      'no-undefined-acronym: W**XB',
    ],
  },
  {
    trap: 17,
    title: 'CRLF line ends',
    text: [
      '---',
      'title: As soon as possible',
      '---',
      '',
      '# Lost badge',
      '',
      'Report it at the front desk. We make a new one as soon',
      'as possible, and the old one stops working.',
      '',
      '- Ask for a day pass. It is ready in due',
      '  course.',
      '',
      '> We tell the guards prior',
      '> to your next visit.',
      '',
      '```',
      'purge KXQP as soon',
      'as possible',
      '```',
      '',
      '<!-- promptly',
      'WXQB -->',
      '',
      'Field | Value',
      '---|---',
      'Badge | shortly',
      '',
      'Bring a photo.  ',
      'The QZRT prints it.',
      '',
    ].join('\r\n'),
    flags: [
      'no-vague-deadline: as soon\r\nas possible',
      'no-vague-deadline: in due\r\n  course',
      'prefer-plain-words: prior\r\n> to',
      'no-vague-deadline: shortly',
      'no-undefined-acronym: QZRT',
    ],
  },
  {
    trap: 18,
    title: 'mermaid diagrams',
    text: `---
audience: everyone
---

# How a request travels

\`\`\`mermaid
flowchart TD
  A[Utilize the KXQP form] -->|as soon as possible| B{Will be rejected?}
  B -- promptly --> C["Provision by the WXQB prior to payday"]
\`\`\`

:::mermaid
sequenceDiagram
  participant ZQXT
  You->>ZQXT: Leverage the form in due course
:::

{{< mermaid >}}
graph LR
  GWQV --> VKQX[Purge the list shortly]
{{< /mermaid >}}

- Second drawing:

  ~~~ mermaid
  pie title Execute in order to comply with WJQX
    "asap" : 3
  ~~~

The desk sends your form on promptly, and the QZRT answers.
`,
    flags: ['no-vague-deadline: promptly', 'no-undefined-acronym: QZRT'],
  },
]
