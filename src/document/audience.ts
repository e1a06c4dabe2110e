import type {Audience, Block, DocumentSigns} from './document.ts'
import {OPAQUE} from './text.ts'

/** Words of people who build and run systems. One of them says nothing; many kinds of them in a short text do. */
const technical = new RegExp(
  String.raw`\b(?:terraform|kubernetes|kubectl|k8s|helm|ansible|docker\w*|bicep|airflow|elasticsearch|redis|postgres\w*|grafana|prometheus|cloudwatch|cloudformation|lambda|s3|ec2|eks|rds|aws|azure|gcp|linux|bash|shell|sudo|` +
    String.raw`namespaces?|clusters?|pods?|container\w*|instances?|subnets?|vpc|dns|ssh|tls|iam|oidc|oauth|sso|bgp|asn|peering|multihop|servers?|certificates?|tokens?|root|endpoints?|apis?|sdk|cli|json|yaml|sql|schema|quer(?:y|ies)|databases?|buckets?|` +
    String.raw`git|commit(?:s|ted|ting)?|branch(?:es)?|pull requests?|prs?(?!\.[a-z])|merge[ds]?|repo(?:s|sitory|sitories)?|modules?|packages?|librar(?:y|ies)|dependenc(?:y|ies)|artifacts?|pipelines?|ci\/cd|deploy(?:s|ed|ing|ment|ments)?|staging|rollback|hotfix|feature flags?|` +
    String.raw`developers?|engineers?|engineering|code|codebases?|back-?end|front-?end|config(?:uration|urations)?|environment variables?|localhost|debug\w*|scripts?|(?<!(?:change|call|visitor|paper|time) ?)logs?(?! (?:in|on|out|into|onto|off)\b)|unit tests?|test suites?|linters?|jump ?box|cron|tfvars|ingest\w*|etl|npm|pip|python|ruby|java|javascript)\b`,
  'gi',
)

/**
 * In a form these words say that only an engineer fills it in. Words that a
 * form may wrongly ask of everybody (subnet, CIDR, IAM, port) say nothing.
 */
const engineers =
  /\b(?:kubernetes|k8s|namespaces?|terraform|bicep|json|yaml|docker\w*|helm|commits?|branch(?:es)?|pull requests?|ci\/cd|sdk|team slugs?|bgp|asn|multihop|peering|oidc team|docker images?|refactor\w*|code restructure|unit tests?|linters?|npm|pnpm|container images?|[\w}-]+\.(?:json|ya?ml|tf|hcl))\b/gi

/** Forms that are named after what only people who build software ask for. */
const builders =
  /\b(?:(?:development|dev|staging|sandbox|preview|test) environments?|namespaces?|kubernetes|k8s|terraform|pipelines?|deploy(?:ments?|ing)?|docker|containers?|ci\/cd|(?:code|software) changes?|release (?:request|approval)|sdk|npm|github (?:app|action)s?|runners?|service accounts?|api (?:keys?|access|gateway)|dns|subnets?|vpcs?|clusters?)\b/i
/** What a project says to those who work on its code. */
const contributing =
  /\b(?:contributors?|maintainers?|contribution ladder|contributing (?:page|guide|guidelines)|code ?owners|owners file|governance\.md|contributing\.md|prs|pull requests?|commit access|working group chairs?)\b/gi

/** Codes that no program is made of. */
const otherCodes =
  /\b(?:codes? of (?:conduct|practice|ethics)|(?:dress|country|cost|area|qr|zip|post|dialling|project|tax|building|discount|access|colou?r|budget) codes?|code committee)\b/gi

/** Who reads it, said in so many words: a document for a company's people names them near its top. */
const forAll =
  /\b(?:appl(?:y|ies) to|intended for|covers) (?:all|every(?:one|body)?)(?: of)?(?: (?:the|our))?(?: [\w[\]'’-]+){0,3} (?:employees|staff|personnel|users|colleagues|workers|people|students)\b/i
const forIt =
  /\b(?:[Uu]sers of this (?:document|policy|page|form) are|[Tt](?:his|he) (?:document|guide|page|checklist|runbook|procedure|form) is (?:intended )?(?:only )?(?:for|aimed at|written for))\b[^.]{0,40}\b(?:IT|developers?|engineers?|sysadmins?|system administrators?|development team|devops|sres?|operators|service desk (?:staff|analysts|agents))\b|\bIT (?:staff |team |department )?(?:must|should|shall|needs? to) (?:complete|perform|follow|do|carry out) (?:the|these|all|each)\b/

/** A part of a page that is for some of its readers says so in its heading. */
const partForEngineers =
  /\b(?:for|only) (?:the )?(?:[\w-]+ )?(?:developers?|engineers?|admins?|administrators?|devs|it|it-ops|ops|technical (?:staff|people|users))\b|^\W*(?:developers?|engineers?|devs)\W*$/i

/** How many technical words in a thousand a document has at least that is for people in IT and shows it by them. */
const leastDense = 15

/** The fewest words of running text that say who a document is for. */
const enough = 80

/**
 * Who must understand the document, when nobody has said: people in IT, if it
 * is full of commands, code and their names; everyone otherwise.
 */
export function decideAudience(input: DocumentSigns): Audience {
  const {blocks, codeBlocks, words, fields} = input
  if (words === 0) return 'everyone'
  const opening = blocks.slice(0, 25).map(({text}) => text)
  if (opening.some((text) => forIt.test(text))) return 'it'
  const perThousand = 1000 / words
  const isIssueForm = fields.length >= 3 && input.format === 'issue-form'
  if (!isIssueForm) {
    if (words < enough || opening.some((text) => forAll.test(text))) return 'everyone'
    if (codeBlocks >= 2 && codeBlocks * perThousand >= 3) return 'it'
  }
  const apart = new Set(input.sections.flatMap(({title}, i) => (i > 0 && partForEngineers.test(title) ? [i] : [])))
  const common = apart.size === input.sections.length - 1 ? blocks : blocks.filter(({section}) => !apart.has(section))
  const terms = common.flatMap(({text}) => termsIn(text.toLowerCase()))
  const density = terms.length * perThousand
  if (isIssueForm) {
    const name = typeof input.meta.name === 'string' ? input.meta.name : ''
    if (builders.test(name)) return 'it'
    const joined = new Set(blocks.flatMap(({text}) => text.toLowerCase().match(contributing) ?? []))
    if (joined.size >= 3) return 'it'
    const ours = new Set(blocks.flatMap(({text}) => text.toLowerCase().match(engineers) ?? []))
    return ours.size >= 2 && terms.length >= 6 && density >= 20 ? 'it' : 'everyone'
  }
  if (density < leastDense) return 'everyone'
  const code = countCode(blocks)
  if (code >= 6 && code * perThousand >= 20) return 'it'
  return fields.length < 3 && isTechnical(terms.length, density, new Set(terms).size) ? 'it' : 'everyone'
}

/** The technical words of a text in lower case. */
function termsIn(lower: string): readonly string[] {
  return (lower.includes('code') ? lower.replace(otherCodes, ' ') : lower).match(technical) ?? []
}

/** How many stretches of code stand in the text. */
function countCode(blocks: readonly Block[]): number {
  let count = 0
  for (const {text} of blocks) for (let at = text.indexOf(OPAQUE); at >= 0; at = text.indexOf(OPAQUE, at + 1)) count++
  return count
}

/** A few kinds of technical words need to be dense; many kinds say it sooner. */
function isTechnical(count: number, density: number, kinds: number): boolean {
  return (count >= 6 && density >= 28 && kinds >= 6) || (count >= 10 && density >= 35 && kinds >= 4) || (count >= 9 && density >= 17 && kinds >= 8)
}
