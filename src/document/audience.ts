import type {Audience, DocumentSigns} from './document.ts'
import {OPAQUE} from './text.ts'

const technical =
  /\b(?:terraform|kubernetes|kubectl|k8s|helm|docker\w*|namespaces?|pipelines?|bicep|commits?|branch(?:es)?|modules?|cli|sdk|endpoints?|pods?|clusters?|ci\/cd|yaml|json|repo(?:s|sitory|sitories)?|deploy(?:s|ed|ment|ments)?|instances?|subnets?|dns|ssh|vpc|iam|oidc|sso|api|apis|sql|database|logs?|scripts?|root|shell|bash|git|aws|azure|gcp|linux|server|servers|container\w*|lambda|s3|ec2|token|tokens|tls|certificates?|bgp|asn|peering|multihop)\b/gi
/**
 * In a form these words say that only an engineer fills it in. Words that a
 * form may wrongly ask of everybody (subnet, CIDR, IAM, port) say nothing.
 */
const engineers =
  /\b(?:kubernetes|k8s|namespaces?|terraform|bicep|docker\w*|helm|commits?|branch(?:es)?|pull requests?|ci\/cd|sdk|team slugs?|bgp|asn|multihop|peering)\b/gi

/**
 * Who must understand the document, when nobody has said: people in IT, if it
 * is full of commands, code and their names; everyone otherwise.
 */
export function decideAudience(input: DocumentSigns): Audience {
  const {blocks, codeBlocks, words, fields} = input
  if (words === 0) return 'everyone'
  const code = blocks.reduce((sum, {text}) => sum + text.split(OPAQUE).length - 1, 0)
  const terms = blocks.reduce((sum, {text}) => sum + (text.match(technical)?.length ?? 0), 0)
  const perThousand = 1000 / words
  if (fields.length >= 3 && input.format === 'issue-form') {
    const ours = new Set(blocks.flatMap(({text}) => text.toLowerCase().match(engineers) ?? []))
    return ours.size >= 2 && terms >= 6 && terms * perThousand >= 20 ? 'it' : 'everyone'
  }
  if (codeBlocks >= 2 && codeBlocks * perThousand >= 3) return 'it'
  if (code >= 6 && code * perThousand >= 25 && terms * perThousand >= 10) return 'it'
  return terms >= 8 && terms * perThousand >= 40 ? 'it' : 'everyone'
}
