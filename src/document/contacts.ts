import type {Block, Document} from './document.ts'
import {stated} from './stated.ts'

const contactKeys = /^(?:contacts?|contactemail|email|support|help|channel|slack|slackchannel|ownerslack|owneremail|helpdesk)$/
const address = /[\w.+-]{1,64}@(?!example\.|your|company\.com|email\.com)[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/i
/** An address in an example of what to type is nobody's. */
const exampleAddress = /\b(?:your|my|user|name|firstname|jane|john|someone|noreply|no-reply|git)[\w.+-]{0,40}@/i
const channel = /(?<![\w&/(])#(?![\da-f]{6}\b)(?:[a-z][a-z\d]*(?:[_-][a-z\d]+)+|(?:help|support|ask|general|it|ops|security)[\w-]{0,40})/
const telephone = /(?:\btel(?:ephone)?\b|\bphone\b|\bcall\b|\bext(?:ension)?\b)[^.\n]{0,20}\d[\d\s()-]{3,20}/i
const whom = String.raw`(?:(?:the|our|your|us|an?(?!\s+(?:\p{Ll}+\s+)?(?:welcome|copy|invit\w*|link|list|file|form|pdf|photo|screenshot|reminder|summary|notification|message|e-?mail|letter|scan)\b)|any|one of|someone|somebody|me|either|another)\b|@\w|\[?(?!(?:Accounts?|Address(?:es)?|Access|Alias(?:es)?|Groups?|Signature|System|Server|Security|Policy|Lists?|Persons?|Names?|Numbers?|Details|Info(?:rmation)?)\b)\p{Lu}|#)`
const writing = new RegExp(
  String.raw`(?<![-\w])(?:[Cc]ontact(?:ing)?|[Ee]-?mail(?:ing)?|[Ww]rite to|[Rr]each(?:ing)? out to|[Ss]peak(?:ing)? (?:to|with)|[Tt]alk(?:ing)? to|[Gg]et(?:ting)? in touch with|[Ll]et us know|[Cc]heck (?:in )?with)\s+${whom}|\blet us know\b`,
  'u',
)
const asking =
  /\b[Aa]sk(?:ing)?\s+(?:for (?:help|support|advice|assistance)|in\b|on (?:slack|teams|the)|us\b|@|the\s+(?:[\w-]+\s+){0,3}(?:team|desk|group|channel|committee|maintainers?|office)|your (?:\w+ )?(?:manager|buddy|lead|supervisor|team|mentor)|(?:a|another|any) (?:\w+ )?(?:maintainer|colleague|engineer|member|manager|administrator|operator)|(?:[Ii]f )?(?:a )?questions?)/u
const places =
  /\b(?:(?:slack channel|(?:on|in|via|through|over|our) (?:the )?(?:slack|microsoft teams|ms teams|discord|mattermost|zulip|gitter)|teams (?:channel|chat)|discord (?:server|channel)|mailing lists?)\b|(?:help|service) ?desk\b|(?:hot|help)line\b|(?:chat|support) channel\b|support (?:team|channel|portal|desk|form)\b|(?:raise|open|create|file|log|submit|report) (?:an? |any )?(?:new |support |help |github )*(?:issues?|tickets?|support requests?|help requests?) ?(?:\bin\b|\bon\b|\bwith\b|\bhere\b|\bagainst\b|\bto\b|\bat\b|[.,;:)]|$)|(?:raise|open|create|file|log|submit) an? (?:new |support |help |github )*(?:issue|ticket|support request|help request)\b|(?<!\b(?:they|he|she|users|employees|people) )(?:need|get|getting|any|for|have) (?:further |more |additional |any )?(?:help\b(?! (?:determin|decid|identify|understand)\w*)|support\b(?! for)|assistance\b|questions\b))/i
/** A person or team that stands by the reader. */
const helper =
  /\b(?:(?:buddy|mentor|manager|supervisor|team lead|(?:support|help|service|onboarding|operations) team) (?:will|can|should|is there to) (?:help|support|assist|guide|answer)\b|(?:here|there|happy|glad|able) to (?:help|assist|advise|support) (?:you|with|individuals|people|teams|staff|anyone|users|colleagues|everyone)\b|(?:who|they|we|team|group|office|staff|desk|leads?|strategist|coordinators?|specialists?|officers?|someone|somebody|colleagues?|members?|administrators?) (?:can|will) (?:help|assist|advise|support) (?:you|with|individuals|people|teams|staff|anyone|users|colleagues|everyone)\b|answer (?:any |your |their |all |further |the )?questions\b(?! (?:below|above|in (?:the|this) (?:form|template|section))))/i
/** “See Pat Lee for the key”, “ping Pat”: a person by name. */
const person =
  /\b(?:[Ss]ee|[Aa]sk|[Pp]ing|[Mm]essage|[Nn]otify|[Dd][Mm]|[Tt]ag)\s+(?:\p{Lu}\p{Ll}+\s+\p{Lu}[\p{Ll}.]*\s+(?:for|if|about)\b|@[a-z][\w-]+)|\b[Pp]ing\s+\p{Lu}\p{Ll}+\b/u
/** A heading over names or addresses; a column of them. */
const headings =
  /^\W*(?:who(?:m)? to (?:ask|contact|call|talk to|reach)|who can (?:i|you|we) (?:ask|contact)|points? of contact|get(?:ting)? (?:help|support|in touch)|(?:need|more) help|help (?:and|&) support|support (?:and|&) help)\b.{0,40}$/i
/** The same in a text without questions: in a form it may ask for the requester's own. */
const pageHeadings =
  /^\W*(?:(?:key |useful |main |emergency |more )?contacts?(?: (?:us|details|information|points?|persons?|people|list))?|questions|support)\W*$/i
const column =
  /^\W*(?:(?:content|page|process|service|system|product|document) )?(?:owners?|contacts?|contact person|point of contact|responsible(?: person| team)?)(?: by name| name)?\W*(?:\(|$)/i
/** The gap for an address in a text that is there to be copied. */
const gap = /\b[A-Z]{2,}(?:_[A-Z]{2,}){0,4}_(?:E?MAIL|CONTACT|CHANNEL|HELPDESK)\b/
/** A person or a team by its name on the platform. */
const handle =
  /(?<![\w.@/`])@(?!(?:your|my|user|example|octocat|handle|manager|name|here|channel|todo|param|media|import)\b)[a-z][\w-]{1,38}(?:\/[\w-]{2,40})?(?![\w.]*\.\w|@)/i
const contactUrl =
  /^mailto:(?!(?:[^@]*@)?(?:example\.|your))|slack\.com\/|teams\.microsoft|discord\.(?:gg|com)|(?:\/|\b)contact(?:-?us|s)?(?:[/.?#]|$)|(?:help|service|support)-?desk|\/\/support\.|\/support(?:[/?#]|$)|matrix\.to\/|groups\.google\.|groups\.io\/|\/\/lists?\.|zulipchat\.|gitter\.im\/|\/discussions\/\d/i

/** The page of a team says how to reach it. */
const linkedBody = /\b(?:team|committee|group|council|board|office|desk|squad|forum)(?: \([A-Z]{2,6}\))?\W*$/i

/** The ways to get help that the document names. An address at example.com, or “TBD”, is none. */
export function findContacts(document: Document): string[] {
  return [...contactsIn(document)]
}

/** The same, one at a time. */
export function* contactsIn(document: Document): Generator<string> {
  for (const [key, value] of Object.entries(document.meta)) {
    const contact = contactKeys.test(key.toLowerCase().replace(/[\s_-]/g, '')) ? stated(value) : undefined
    if (contact) yield contact
  }
  for (const block of document.blocks) {
    if (block.role === 'placeholder' || block.role === 'option' || block.role === 'label') continue
    const hit = contactIn(block, document.source) ?? contactBelow(block, document)
    if (hit) yield hit
  }
  for (const {url, text} of document.links) if (contactUrl.test(url) || (linkedBody.test(text) && !url.startsWith('#'))) yield url
}

/** A heading such as “Who to ask” with something below it; the head of a column with names below it. */
function contactBelow(block: Block, {blocks, kind}: Document): string | undefined {
  const {role, text, cell, section} = block
  if (
    role === 'heading' &&
    (headings.test(text) || (kind !== 'form' && pageHeadings.test(text))) &&
    blocks.some((one) => one.section === section && one.role !== 'heading' && one.field === undefined)
  )
    return text
  if (cell?.row !== 0 || !column.test(text)) return undefined
  const below = blocks.find((one) => one.cell?.table === cell.table && one.cell.column === cell.column && one.cell.row > 0 && stated(one.text) !== undefined)
  return below?.text
}

/** Signs in words, in the order in which they are asked, and what stands in a text that has one of them. */
const inWords = [writing, asking, places, helper]
const anyWord =
  /contact|mail|write to|reach|speak|talk|touch|let us know|check|ask|slack|teams|discord|mattermost|zulip|gitter|desk|line|channel|support|issue|ticket|help|assist|question|guide|answer|advise/i

function contactIn({text, starts, ends, field}: Block, source: string): string | undefined {
  const written = text.includes('@') ? address.exec(text) : null
  if (written && !exampleAddress.test(written[0])) return written[0]
  const hit = telephone.exec(text) ?? (anyWord.test(text) ? firstOf(inWords, text) : null) ?? person.exec(text) ?? (text.includes('_') ? gap.exec(text) : null)
  if (hit) return hit[0]
  // By a sign in front of the name only where nothing is filled in.
  const named = field === undefined && text.includes('@') ? handle.exec(text) : null
  if (named) return named[0]
  const place = text.includes('#') ? channel.exec(text) : null
  if (place) return place[0]
  // A channel is often set as code, which the text leaves out.
  return /`(#[a-z][\w-]{2,60}|@[a-z][\w-]{0,38}\/[\w-]{1,60})`/i.exec(source.slice(starts[0] ?? 0, ends.at(-1) ?? 0))?.[1]
}

function firstOf(signs: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const sign of signs) {
    const hit = sign.exec(text)
    if (hit) return hit
  }
  return null
}
