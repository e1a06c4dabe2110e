import type {Trap} from './trap.ts'

export const acronyms: readonly Trap[] = [
  {
    trap: 51,
    title: 'name of the house',
    text: `# Welcome to NWLT

NWLT has three offices. Every NWLT colleague gets a badge, and NWLT's front desk prints it.
The address of our site is https://www.nwlt.example, and you write to front.desk@nwlt.example or ask in #nwlt-help.
Our code is at https://github.com/nwlt/handbook, and the NWLT shop sells cups to people who are not at NWLT.

Bring your photo to the QZRT.
`,
    flags: ['no-undefined-acronym: QZRT'],
  },
  {
    trap: 52,
    title: 'everyday acronyms',
    text: `# What to bring on day one

Bring your ID, a PDF of your CV and the PIN of your SIM card. HR and IT have a FAQ; the URL is in the welcome mail.
The CEO, the CIO and the CFO drop in by video. VIP guests get a TV, a PC, a USB stick and a GPS tracker; the ATM is in the UK shop at HQ.
RSVP by SMS or DM, FYI: the VPN, the API of the DB and AI tools come later. CCTV is on, smoking is not OK.
Pay in the US or the EU needs an IBAN. Ask for a DIY kit, an NDA, the ETA of your bike, your PTO or your P60.
An MP3, an MP4 and a JPG are fine for the R&D page, a ZIP is not. Your DOB is not asked for, and your SSN neither.

The QZRT gives you a map.
`,
    flags: ['no-undefined-acronym: QZRT'],
  },
  {
    trap: 53,
    title: 'units',
    text: `# Sizes and speeds

A laptop has 16 GB of RAM, a disk of 1 TB and a clock of 3 GHz or 3,200 MHz. Photos of 500 KB, 2 MB or 300 DPI are fine.
The line carries 100 MBPS, or 1 Gbit/s; the fan turns at 900 RPM, the heater needs 2 KW and last year took 800 KWH.
Meetings are at 10:00 UTC, 11 AM CET or 3 PM GMT. A text of 20 PX on a 4K screen is fine, and so is 12 PT.
Drive at 20 MPH in the yard, fill the tyres to 32 PSI and keep the music below 60 DB. A tin holds 20 ML, a bag 5 KG, a roll 30 CM.
The battery has 5,000 MAH at 12 VDC or 230 VAC, and 3 TiB or 4GB or 250GB is printed on the disk.

The QZRT owns the scales.
`,
    flags: ['no-undefined-acronym: QZRT'],
  },
  {
    trap: 54,
    title: 'capitals for emphasis, headings in capitals',
    text: `# REQUEST FOR EQUIPMENT

## SCOPE

## BEFORE YOU BEGIN

STOP! Read this FIRST. You MUST NOT send the form TWICE, and you should NEVER share your code, NOT EVEN with us.
Fill in BOTH pages, press SUBMIT or CANCEL, and print them ONLY ONCE. This is URGENT if you travel SOON.
The lamp is ON or OFF. REMEMBER: it is FREE, it is NEW, and you get it TODAY. **REQUIRED** fields carry a star; OTHER fields do not.
WARNING: THE LID IS HOT. DO NOT touch it UNTIL it is cold. It is REALLY hot.

### RETURNS

Send it BACK in the SAME box, EXCEPT at EASTER.

The QZRT weighs the box.
`,
    flags: ['no-undefined-acronym: QZRT'],
  },
  {
    trap: 55,
    title: 'Roman numerals',
    text: `# Moving in phases

Phase II starts in May, Phase III in June and phase IV in July. Annex XI has the plan, Part VIII the costs, Chapter XL the maps.
Article XXIV, Title IX, appendix VI and Type II reports are in the folder MMXXV; the one from MCMXCIX is lost.
World War II stopped the first move, King John VI paid for it, and Section XIV(b) of book III says so.
See (i), (ii), (iii) and item XIX. Class DCC and volume CD are full.

The QZRT has the key to room XII.
`,
    flags: ['no-undefined-acronym: QZRT'],
  },
  {
    trap: 56,
    title: 'joined by hyphens, letters with digits',
    text: `# Labels you may see

The van has the plate CA-DI or SPAN-BC, the shelf the label CM-2 or XKQ\u20119, the room the label B2-LQX and the desk QR4/LT.
The cloud machines are called EC2 and S3, the sums MD5, SHA-256 and X509, the keys FIDO2, the years FY23 and FY2026.
Plugs are USB-C or RJ-45, cables CAT6, tapes LTO-9, radios Wi-Fi 6, LTE-M or 5G, texts UTF-8 or ISO-8859-1.
A11Y, I18N and K8S are short for long words; M365 and O365 are the same mail. COVID-19 rules are gone, and H2O is water.
The form is called WXQ-17-B, the flight TP1234, the bus 28E and the post code SW1A.

The QZRT prints labels.
`,
    flags: ['no-undefined-acronym: QZRT'],
  },
  {
    trap: 57,
    title: 'plural and possessive',
    text: `# Files and machines

PDFs and CVs go to HR's folder, the CEO's photos to IT’s. Most PCs and TVs have two IDs, and the FAQs' page lists URLs.
Quality Zone Review Teams (QZRTs) meet in May. A QZRT's chair is new; the QZRTs’ lists are short, and one QZRT is full.
Virtual machines (VMs) stop at night, and the VM's name is on the bill. The Kit Desk Board's (KDB's) room is free: ask the KDB.
NDAs are signed on paper, PINs are sent by SMS, USBs are not allowed, APIs’ names are short and the UK's plugs differ.

Two WXBs sit on level two, and the WXBs' chairs meet the WXB's guests.
`,
    flags: ['no-undefined-acronym: WXB'],
  },
  {
    trap: 58,
    title: 'defined later, in a glossary or by abbr',
    text: `# Ordering a screen

Ask the DXB first, then the KXP, the WVQ, the ZQT, the JHL, the MFX and the TLB. The GZP pays, unless the XQH does.
The <abbr title="Northern Rooms and Halls">NRH</abbr> delivers, and the NRH also takes the old one.

The Desk Exchange Board (DXB) meets on Mondays.

## Glossary

- **KXP** – kit and exchange panel
- WVQ: what visitors quote
- **ZQT**\\
  zone quality target

| Short | Long |
|---|---|
| JHL | joint hardware list |
| Monthly finance exchange | MFX |

### TLB

The team that looks after the bikes.

GZP = the guild of zone payers

*[XQH]: extra quality hardware

The QZRT counts the screens.
`,
    flags: ['no-undefined-acronym: QZRT'],
  },
  {
    trap: 59,
    title: 'short form first, long form in brackets',
    text: `# Asking for your own data

Send a SAR (subject access request) to the front desk. The DQR (the data quality report) is a different thing, and so is the MKB ("monthly key book").
An RQF (short for request to query files) takes a week. The PQX [project quality exchange] and the **LBR** (*list of borrowed rooms*) are on paper.
Your FOX, or folder of exports, comes by post; your ERL – extra reading list – does not.
A BDS (Bundesdatenschutzsache, a German case) is rare. The VRK (see the list of valid room keys) is public.

The QZRT signs for it.
`,
    flags: ['no-undefined-acronym: QZRT'],
  },
  {
    trap: 60,
    title: 'also known as',
    text: `# Committees and their nicknames

The Monday committee, also known as the CHPQ, plans the rooms. The Tuesday one (aka XBTL) plans the food, the Wednesday one, a.k.a. “RLW”, the music.
The Thursday committee is known internally as LMZ and was formerly known as KKZ. We call the Friday one the QLB.
The keys office, commonly called PKX, is often referred to as **JJV**. The night desk (formerly the NXD) is abbreviated to NKD.
The mail room, better known as the MLRX, also goes by the name of VVX.

Ask the CHPQ, the XBTL, RLW, LMZ, the QLB, PKX, JJV, NKD or the MLRX, and copy in the QZRT.
`,
    flags: ['no-undefined-acronym: QZRT'],
  },
  {
    trap: 61,
    title: 'TL;DR, TK, FAQ',
    text: `# Bikes

TL;DR: lock your bike, and lock it twice. TLDR for guests: walk. FAQ and FAQs are below, Q&A is on Fridays.
The photo is TK, the map TBD, the price TBC and the date TBA; N/A means that it does not apply to you. This page is WIP.
FYI, the yard is wet. BTW, helmets are free. NB: no cars. P.S. PS: no dogs. AKA the yard.
TODO: draw the yard. OK? In the text, TK marks a gap; the tl;dr comes last.

The QZRT pumps the tyres.
`,
    flags: ['no-undefined-acronym: QZRT'],
  },
  {
    trap: 62,
    title: 'states, currencies, dates',
    text: `# Trips and what we pay

The office in Austin, TX 78701 opens on MON 12 MAY 2025, the one in Portland, OR on 3 SEP. Others are in Albany, NY, Juneau (AK) and Washington, DC.
Colleagues in Perth, WA, in Sydney NSW, in Brisbane, QLD, in Toronto, ON and in São Paulo/SP travel by train.
We pay USD 40, 35 EUR, GBP 30, 400 SEK, NOK 410, PLN 160, JPY 6,000, CHF 38, INR 900, ZAR 700, CNY 280 or A$60 a day.
Write dates as YYYY-MM-DD or DD/MM/YYYY, DD MON YYYY on tickets; times are in PT, CEST, AEST, JST or SGT, in Q3 and FY26.
Free days: 1 JAN, FRI before Easter, 25 DEC. Codes such as PT, DE, BRA and PRT stand for countries.

Send the bill to the QZRT by THU.
`,
    flags: ['no-undefined-acronym: QZRT'],
  },
  {
    trap: 63,
    title: 'legal citation',
    text: `# Why we ask

The law says so: 18 USC 1030, 44 U.S.C. § 3551, 5 CFR 2635.101 and 29 CFR Part 1904, as well as 82 FR 12345.
In the EU it is OJ L 119, 4.5.2016, p. 1. In Germany it is § 312 BGB or Art. 6 GG, in the UK SI 2018/506 and [2019] EWCA Civ 12.
Purchases follow FAR 52.204-21 and FAR part 4. See also Pub. L. 113-283, PL 113-283 and 410 US 113.
Cases are cited as [2020] UKSC 5, the notice as 73 Fed. Reg. 100, the treaty as 999 UNTS 171, art. 19 TFEU or Article 8 ECHR.

The QZRT keeps the books.
`,
    flags: ['no-undefined-acronym: QZRT'],
  },
  {
    trap: 64,
    title: 'control identifiers',
    text: `# What the yearly check looks at

The check looks at CM-2, AC-2(3), IA-5 (1), SC-7 and AU-6 to AU-12, and at RA-5/SI-2. A door lock is PE-3, a spare key PE-3a.
In the other list these are A.9.2.1, A.12, CC6.1, PR.AC-1, ID.AM-1 and DE.CM-7. CIS 5.1 and PCI 8.3.1 are in the annex.
Rows AC‑17 and MP–4 are new. AC.L2-3.1.1 is an old one, V-222400 a third, ISO 27001 A.5 a fourth and T1078 a fifth.

The QZRT ticks the boxes.
`,
    flags: ['no-undefined-acronym: QZRT'],
  },
  {
    trap: 65,
    title: 'verbs and status of HTTP',
    text: `# When the booking page shows a number

A 404 NOT FOUND means that the page moved. HTTP 503, a 500 INTERNAL SERVER ERROR or 502 BAD GATEWAY means: wait an hour.
The page asks with GET or HEAD and sends your booking with POST, PUT or PATCH; DELETE takes it back, and OPTIONS, TRACE and CONNECT do nothing.
A 200 OK is good, 201 CREATED and 204 NO CONTENT too, 401 UNAUTHORIZED and 403 FORBIDDEN are not, HTTPS is a must, and a GET/POST mix-up is ours.
If it says "418 TEAPOT", laugh. A POSTed form, two GETs and a 429 TOO MANY REQUESTS are in the log.

The QZRT reads the log.
`,
    flags: ['no-undefined-acronym: QZRT'],
  },
]
