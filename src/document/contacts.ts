import type {Block, Document} from './document.ts'
import {stated} from './stated.ts'

const contactKeys = /^(?:contacts?|contactemail|email|support|help|channel|slack|slackchannel|ownerslack|owneremail|helpdesk)$/
const address = /[\w.+-]{1,64}@(?!example\.|your|company\.com|email\.com)[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/i
/** An address in an example of what to type is nobody's. */
const exampleAddress = /\b(?:your|my|user|name|firstname|jane|john|someone|noreply|no-reply|git)[\w.+-]{0,40}@/i
const channel = /(?<![\w&/(])#(?![\da-f]{6}\b)(?:[a-z][a-z\d]*(?:[_-][a-z\d]+)+|(?:help|support|ask|general|it|ops|security)[\w-]{0,40})/
const telephone = /(?:\btel(?:ephone)?\b|\bphone\b|\bcall\b|\bext(?:ension)?\b)[^.\n]{0,20}\d[\d\s()-]{3,20}/i
const whom = String.raw`(?:(?:the|our|your|us|an?|any|one of|someone|somebody|me|either|another)\b|@\w|\[?\p{Lu}|#)`
const writing = new RegExp(
  String.raw`\b(?:[Cc]ontact(?:ing)?|[Ee]-?mail(?:ing)?|[Ww]rite to|[Rr]each(?:ing)? out to|[Ss]peak(?:ing)? (?:to|with)|[Tt]alk(?:ing)? to|[Gg]et(?:ting)? in touch with|[Ll]et us know|[Cc]heck (?:in )?with)\s+${whom}|\blet us know\b`,
  'u',
)
const asking =
  /\b[Aa]sk(?:ing)?\s+(?:for (?:help|support|advice|assistance)|in\b|on (?:slack|teams|the)|us\b|@|the\s+(?:[\w-]+\s+){0,3}(?:team|desk|group|channel|committee|maintainers?|office)|your (?:\w+ )?(?:manager|buddy|lead|supervisor|team|mentor)|(?:a|another|any) (?:\w+ )?(?:maintainer|colleague|engineer|member|manager|administrator|operator)|(?:[Ii]f )?(?:a )?questions?)/u
const places =
  /\b(?:slack channel|(?:on|in|via|through|over|our) (?:the )?(?:slack|microsoft teams|ms teams|discord|mattermost|zulip|gitter)|teams (?:channel|chat)|discord (?:server|channel)|mailing list)\b|\b(?:help|service) ?desk\b|\bsupport (?:team|channel|portal|desk|form)\b|\b(?:raise|open|create|file|log|submit) an? (?:new |support |help |github )*(?:issue|ticket|support request|help request)\b|\b(?:need|get|getting|any|for|have) (?:further |more |additional |any )?(?:help\b|support\b(?! for)|assistance\b|questions\b)/i
/** A person or team that stands by the reader. */
const helper =
  /\b(?:buddy|mentor|manager|supervisor|team lead|(?:support|help|service|onboarding|operations) team) (?:will|can) (?:help|support|assist|guide|answer)\b/i
const contactUrl =
  /^mailto:(?!(?:[^@]*@)?(?:example\.|your))|slack\.com\/|teams\.microsoft|discord\.(?:gg|com)|(?:\/|\b)contact(?:-?us|s)?(?:[/.?#]|$)|(?:help|service|support)-?desk|\/\/support\.|\/support(?:[/?#]|$)/i

/** The ways to get help that the document names. An address at example.com, or “TBD”, is none. */
export function findContacts(document: Document): string[] {
  const found: string[] = []
  for (const [key, value] of Object.entries(document.meta)) {
    const contact = contactKeys.test(key.toLowerCase().replace(/[\s_-]/g, '')) ? stated(value) : undefined
    if (contact) found.push(contact)
  }
  for (const block of document.blocks) {
    if (block.role === 'placeholder' || block.role === 'option' || block.role === 'label') continue
    const hit = contactIn(block, document.source)
    if (hit) found.push(hit)
  }
  for (const {url} of document.links) if (contactUrl.test(url)) found.push(url)
  return found
}

function contactIn({text, starts, ends}: Block, source: string): string | undefined {
  const written = address.exec(text)
  if (written && !exampleAddress.test(written[0])) return written[0]
  // A channel is often set as code, which the text leaves out.
  const raw = source.slice(starts[0] ?? 0, ends.at(-1) ?? 0)
  for (const pattern of [telephone, writing, asking, places, helper]) {
    const hit = pattern.exec(text)
    if (hit) return hit[0]
  }
  return channel.exec(text)?.[0] ?? /`(#[a-z][\w-]{2,60})`/.exec(raw)?.[1]
}
