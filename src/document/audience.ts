import type {Audience, DocumentSigns} from './document.ts'
import {OPAQUE} from './text.ts'

/** Words of people who build and run systems. One of them says nothing; many kinds of them in a short text do. */
const technical = new RegExp(
  String.raw`\b(?:terraform|kubernetes|kubectl|k8s|helm|ansible|docker\w*|bicep|airflow|elasticsearch|redis|postgres\w*|grafana|prometheus|cloudwatch|cloudformation|lambda|s3|ec2|eks|rds|aws|azure|gcp|linux|bash|shell|sudo|` +
    String.raw`namespaces?|clusters?|pods?|container\w*|instances?|subnets?|vpc|dns|ssh|tls|iam|oidc|oauth|sso|bgp|asn|peering|multihop|servers?|certificates?|tokens?|root|endpoints?|apis?|sdk|cli|json|yaml|sql|schema|quer(?:y|ies)|databases?|buckets?|` +
    String.raw`git|commit(?:s|ted|ting)?|branch(?:es)?|pull requests?|prs?|merge[ds]?|repo(?:s|sitory|sitories)?|modules?|packages?|librar(?:y|ies)|dependenc(?:y|ies)|artifacts?|pipelines?|ci\/cd|deploy(?:s|ed|ing|ment|ments)?|staging|rollback|hotfix|feature flags?|` +
    String.raw`developers?|engineers?|engineering|code|codebases?|back-?end|front-?end|config(?:uration|urations)?|environment variables?|localhost|debug\w*|scripts?|logs?|unit tests?|test suites?|linters?|jump ?box|cron|tfvars|ingest\w*|etl|npm|pip|python|ruby|java|javascript)\b`,
  'gi',
)

/**
 * In a form these words say that only an engineer fills it in. Words that a
 * form may wrongly ask of everybody (subnet, CIDR, IAM, port) say nothing.
 */
const engineers =
  /\b(?:kubernetes|k8s|namespaces?|terraform|bicep|json|yaml|docker\w*|helm|commits?|branch(?:es)?|pull requests?|ci\/cd|sdk|team slugs?|bgp|asn|multihop|peering|oidc team|[\w}-]+\.(?:json|ya?ml|tf|hcl))\b/gi

/** Codes that no program is made of. */
const otherCodes =
  /\b(?:codes? of (?:conduct|practice|ethics)|(?:dress|country|cost|area|qr|zip|post|dialling|project|tax|building|discount|access|colou?r|budget) codes?|code committee)\b/gi

/** The fewest words of running text that say who a document is for. */
const enough = 80

/**
 * Who must understand the document, when nobody has said: people in IT, if it
 * is full of commands, code and their names; everyone otherwise.
 */
export function decideAudience(input: DocumentSigns): Audience {
  const {blocks, codeBlocks, words, fields} = input
  if (words === 0) return 'everyone'
  const code = blocks.reduce((sum, {text}) => sum + text.split(OPAQUE).length - 1, 0)
  const terms = blocks.flatMap(({text}) => text.toLowerCase().replace(otherCodes, ' ').match(technical) ?? [])
  const perThousand = 1000 / words
  const density = terms.length * perThousand
  if (fields.length >= 3 && input.format === 'issue-form') {
    const ours = new Set(blocks.flatMap(({text}) => text.toLowerCase().match(engineers) ?? []))
    return ours.size >= 2 && terms.length >= 6 && density >= 20 ? 'it' : 'everyone'
  }
  if (words < enough) return 'everyone'
  if (codeBlocks >= 2 && codeBlocks * perThousand >= 3) return 'it'
  if (code >= 6 && code * perThousand >= 20 && density >= 15) return 'it'
  return fields.length < 3 && isTechnical(terms.length, density, new Set(terms).size) ? 'it' : 'everyone'
}

/** A few kinds of technical words need to be dense; many kinds say it sooner. */
function isTechnical(count: number, density: number, kinds: number): boolean {
  return (count >= 6 && density >= 28 && kinds >= 6) || (count >= 10 && density >= 35 && kinds >= 4) || (count >= 9 && density >= 17 && kinds >= 8)
}
