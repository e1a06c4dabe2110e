import type {Block, Document} from './document.ts'
import {isStated, stated} from './stated.ts'
import {OPAQUE} from './text.ts'

/** Keys of front matter, without case and separators. */
const ownerKeys =
  /^(?:(?:process|policy|document|doc|page|content|product|service|business|system|technical|data)?owners?(?:team|slack|email|name|department|group|unit)?|ownedby|(?:responsible|accountable)(?:team|person|party|role)?|maintainers?|maintainedby|team|squad|department|custodian|steward|approver|approvedby|assignees?|authorteam|contactteam|managedby|publishedby)$/

const page =
  '(?:page|document|documentation|policy|polic(?:y|ies)|process|procedure|form|guide|guideline|guidance|runbook|playbook|service|programme?|checklist|handbook|standard|lifecycle|template|register|rota|repository|site|section|content|list|charter|framework|plan)'
const ownerName = String.raw`(?:(?:process|policy|document|page|form|service|product|content|runbook|template|handbook|standard|programme?|technical|business)\s+)?(?:owners?|maintainers?|custodian|steward)`

const sentences: readonly RegExp[] = [
  // “This page is owned by the service desk.”
  new RegExp(
    String.raw`\b(?:this|the|our|these|and is|which is)\s+(?:[\w-]+\s+){0,4}?${page}s?\b[^.:;]{0,40}\b(?:is|are)\s+(?:\w+\s+)?(?:owned|maintained|managed|administered|governed|overseen|run|provided|looked after|kept up to date|coordinated)(?: and \w+)? by\s+\S`,
    'i',
  ),
  /^\W*(?:this is )?(?:owned|maintained|managed|published|issued|administered|approved|prepared) (?:and \w+ )?by\b:?\s+(?!\W*$)\S/i,
  // “The platform team is responsible for this process.”
  /\b(?:team|office|group|committee|council|board|department|division|desk|unit|secretariat|manager|officer|director|lead|head of [\w ]{2,30}|chair|coordinator|administrator|coo|cto|ciso|cio)\b[^.:;]{0,40}\b(?:is|are) (?:ultimately |jointly |overall )?(?:responsible|accountable) for (?!their own\b|your\b)/i,
  /\b(?:team|committee|office|group|council|desk) (?:(?:owns|provides|maintains|manages|runs|looks after|administers|oversees|governs|coordinates)(?: and )?){1,2} (?:this|the|our|all)\b/i,
  new RegExp(
    String.raw`\b(?:is|are) (?:accountable|responsible) for (?:maintaining |updating |reviewing |running |managing )?(?:this|the) (?:[\w-]+ ){0,2}${page}\b`,
    'i',
  ),
]
const body =
  '(?:team|(?:work(?:ing)? )?group|committee|council|board|office|desk|department|unit|squad|pmo|tsc|toc|maintainers|managers|administrators|reviewers|developers|community|communities)'
/** A team that is asked or does the work. */
const helping: readonly RegExp[] = [
  /\b(?:data|system|service|process|product) owner(?:\s+(?:will|reviews?|approves?|decides?|checks?|reads?)\b|['’]s\s+approval\b|\s+for approval\b)/i,
  // “Ask the travel team to book”, “the travel team will book”, “read by our travel and safety teams”.
  new RegExp(String.raw`\b(?:request|ask|tell) (?:the|our) (?:[\w.&/-]+\s+){1,3}${body} to\b`, 'i'),
  new RegExp(String.raw`\b(?:the|our) (?:[\w.&/-]+\s+){1,4}${body} (?:will|reviews?|approves?|decides?|checks?|reads?)\b`, 'i'),
  new RegExp(
    String.raw`\b(?:approved|reviewed|decided|handled|assessed|processed|checked|read|triaged|filled (?:in|out)|completed) by (?:a member of |members of )?(?:the|our) (?:[\w.&/-]+\s+){1,5}?${body}s?\b`,
    'i',
  ),
]
/** A team or an office that decides or does the work: readers know whose the process is. */
const actors: readonly RegExp[] = [
  ...helping,
  new RegExp(
    String.raw`(?:\b(?:the|our|your|an?)\s+(?:[\w.&/-]+\s+){0,4}|(?:^|[.!?:]\s)[\w.&/-]+\s+)${body}\s+(?:\([^()]{1,30}\)\s+)?(?:will|must|shall|may|can|reviews?|approves?|decides?|reserves?|acknowledges?|authori[sz]es?|votes?|meets?|monitors?|responds?|handles?|triages?|provides?|coordinates?|runs?|confirms?|releases?|is|are)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:approved|reviewed|decided|made|run|managed|published|handled|assessed|selected|triaged|governed|authori[sz]ed) by (?:the |our |an? )?(?:[\w.&/-]+\s+){0,5}?(?:${body}|manager|lead|officer|owner|director|chair)\b`,
    'i',
  ),
  // “The Northern Travel Unit books and pays for all trips”: a name that acts; “we ask the ABC to decide”.
  /\b[Tt]he (?:\p{Lu}[\w&-]*\s+){1,5}(?:\([A-Z]{2,8}\)\s+)?(?:(?:\p{Ll}+s and )?(?:owns|provisions|manages|maintains|administers|oversees|governs|coordinates|approves|reviews|decides on)(?: and \p{Ll}+s)?) (?:our|the|all|this|each|every|your)\b/u,
  /\b(?:[Tt]he|[Oo]ur) [A-Z]{2,6}(?:\s+(?:members?|chairs?|staff|secretariat))?\s+(?:to (?:review|decide|approve|consider|discuss|offer|express|look at)|offers?|express(?:es)?|reviews?|approves?|decides?|votes?|will (?:review|decide|approve|consider|discuss|vote))\b/u,
  // Who says which team to ask says who answers for it.
  new RegExp(
    String.raw`\b(?:contact|ask|e-?mail|message|write to|speak (?:to|with)|talk to|reach out to|get in touch with)\s+(?:the|our)\s+(?:[\w.&/-]+\s+){1,4}${body}\b`,
    'i',
  ),
  /\b(?:tag|assign\w*|notify|cc|ping|contact|approv\w*)\b[^.\n]{0,40}@[\w-]{2,}|\b(?:chair(?:person|man|woman)|treasurer|convenor)\b|\b(?:the|our|vice|co|committee|board|council|group|panel|session|meeting)[- ]chairs?\b/i,
  /\b(?:System|Process|Service|Product|Business|Information|Data|Risk) Owners?\b(?!\s+(?:[Aa]pproval|[Ss]ign))|\b(?:Incident|IR|Team|Project|Technical|Tech|Security|Lead) (?:Commander|Lead|Manager|Maintainer|Officer)s?\b(?!\s+(?:[Aa]pproval|[Ss]ign))|(?<![\w.@/])@[\w-]{2,40}\/[\w-]{2,40}/,
]

/** `Owner: service desk`, at the start of a line. */
const labelled = new RegExp(
  String.raw`(?:^|\n|\s--\s)\W*(?:${ownerName}|responsible (?:team|persons?|part(?:y|ies)))(?: (?:of|for) (?:this|the) [\w-]+(?: [\w-]+)?)?(?:\s*\([^)]{0,40}\))?\s*(?::|\||–|—|\s-\s|\bis\b|\bare\b)\s*(\S[^\n]{0,120})`,
  'i',
)
const ownerLabel = new RegExp(
  String.raw`^\W*(?:${ownerName}|owned by|maintained by|accountable|responsible(?: team| persons?| people| part(?:y|ies))?|approved by|policy approver)\W*$`,
  'i',
)

/** The accountable owner that the document itself names, in front matter, a table or its text. */
export function findOwner(document: Document): string | undefined {
  for (const [key, value] of Object.entries(document.meta)) {
    const owner = ownerKeys.test(key.toLowerCase().replace(/[\s_-]/g, '')) ? stated(value) : undefined
    if (owner) return owner
  }
  for (const [i, block] of document.blocks.entries()) {
    if (block.field !== undefined) continue
    const owner = ownerIn(block) ?? ownerBeside(block, document.blocks[i + 1], document)
    if (owner) return owner
  }
  // What stands with a question says who reads the answer.
  const help = document.kind === 'form' ? document.blocks.find(({role, text}) => role === 'help' && helping.some((actor) => actor.test(text))) : undefined
  if (help) return help.text
  // A team that stands in a field beforehand is told of the issue.
  const told = document.format === 'issue-form' ? /^[ \t]*value:[ \t]*["']?(@[\w-]{2,40}\/[\w-]{2,60})["']?[ \t]*$/m.exec(document.source)?.[1] : undefined
  if (told) return told
  const said = [document.meta.about, document.meta.description].filter((one) => typeof one === 'string')
  return said.find((one) => actors.some((actor) => actor.test(one))) ?? ownerInHtml(document.source)
}

/** A cell with the label and the cell beside it, in a table written in HTML. */
function ownerInHtml(source: string): string | undefined {
  for (const [, label = '', value = ''] of source.matchAll(
    /<t[dh]\b[^>]{0,100}>([^\n]{0,120}?)<\/t[dh]>(?=\s{0,40}<t[dh]\b[^>]{0,100}>([^\n]{0,400}?)<\/t[dh]>)/gi,
  )) {
    const text = value.replace(/<[^>]{0,300}>/g, ' ').trim()
    if (ownerLabel.test(label.replace(/<[^>]{0,300}>/g, ' ').trim()) && isStated(text)) return text
  }
  return undefined
}

const ownerSigns = [...sentences, ...actors]

function ownerIn({text, role}: Block): string | undefined {
  const value = labelled.exec(text.slice(0, 300))?.[1]
  // A drawn line or a prompt in brackets is a question, not an answer.
  if (value !== undefined && isStated(value) && !value.startsWith(OPAQUE) && !/\[[^\]]*\]/.test(value)) return text
  if (role === 'heading' || text.length > 4000) return undefined
  return ownerSigns.some((sign) => sign.test(text)) ? text : undefined
}

/** A label cell and the cell beside it. The head of a column names no owner of the page. */
function ownerBeside(block: Block, next: Block | undefined, {source, format}: Document): string | undefined {
  if (!next || next.role !== block.role || !ownerLabel.test(block.text) || !isStated(next.text)) return undefined
  if (format === 'html' && block.cell && next.cell) return block.cell.row === next.cell.row && block.cell.row > 0 ? next.text : undefined
  const [from, to] = [block.ends.at(-1) ?? 0, next.starts[0] ?? 0]
  if (block.role === 'cell' && (source.slice(from, to).includes('\n') || isTableHead(source, to))) return undefined
  return next.text
}

/** Whether the line after the one at `offset` is the rule below a table's head. */
function isTableHead(source: string, offset: number): boolean {
  const end = source.indexOf('\n', offset)
  return end >= 0 && /^[ \t>]*\|?[ \t]*:?-{2,}/.test(source.slice(end + 1, end + 80))
}
