import type {Audience, Block, Field, Format, Kind, Meta} from './document.ts'
import {OPAQUE} from './text.ts'

/** What kind and audience are decided from. */
export interface KindInput {
  readonly path: string
  readonly format: Format
  readonly meta: Meta
  readonly blocks: readonly Block[]
  readonly fields: readonly Field[]
  readonly codeBlocks: number
  /** Items with a tick box that are steps, not answers. */
  readonly words: number
}

const otherNames =
  /^(?:readme|changelog|history|license|licence|notice|authors|contributors|contributing|code_of_conduct|code-of-conduct|support|roadmap|release|releases|release-notes|news|todo|index|summary|security)\b/i
const otherPaths = /(?:^|\/)(?:blog|posts?|news|minutes|meetings?|meeting-notes|adrs?|decisions|rfcs?|api|reference|release-notes|changelogs?)\//i
const otherTemplates =
  /\b(?:bugs?|defects?|crash|regression|feature|enhancement|improvement|suggestion|idea|question|discussion|documentation|docs|typo|epic|user story|story|spike|proposal|rfc|roadmap|release|flaky|test failure)\b/i
const reproduction =
  /\b(?:steps to reproduce|reproduc|expected (?:behaviou?r|result|outcome)|actual (?:behaviou?r|result)|acceptance criteria|alternatives (?:you|considered)|stack ?trace|user story)\b/i
const processWords =
  /\b(?:how to|process|procedure|policy|policies|runbook|playbook|on-?boarding|off-?boarding|incident|checklist|steps?|workflow|request(?:s|ing)?|responsibilit(?:y|ies)|escalat\w+|approvals?|access|change management|guidelines?|instructions?|before you (?:start|begin)|rota|on[- ]call|standards?|requirements?|set(?:ting)? up|renew\w*|creat(?:e|ing)|add(?:ing)?|remov(?:e|ing)|rotat\w+|deploy\w*|migrat\w+|backup|restore|recover\w*|review)\b/i
const duty = /\b(?:must|should|shall|need to|needs to|have to|has to|required to|responsible for|are expected to)\b/gi

/**
 * Whether a document is a form somebody fills in, a process somebody follows,
 * or neither. Only the first two get findings about the document as a whole.
 */
export function decideKind(input: KindInput): Kind {
  const {format, fields} = input
  if (format === 'issue-config' || format === 'text') return 'other'
  if (format === 'issue-form') return isBugOrFeature(input) ? 'other' : 'form'
  if (format === 'issue-template') {
    if (isBugOrFeature(input)) return 'other'
    return fields.length === 0 && stepsIn(input) >= 3 ? 'process' : 'form'
  }
  const name = input.path.split('/').at(-1) ?? ''
  if (otherNames.test(name) || otherPaths.test(input.path)) return 'other'
  // A field every 60 words or closer: filling in is what the page is for.
  if (fields.length >= 3 && fields.length * 60 >= input.words) return 'form'
  return processScore(input) >= 3 ? 'process' : 'other'
}

function isBugOrFeature({meta, fields, path}: KindInput): boolean {
  const name = [meta.name, meta.title, path.split('/').at(-1)]
    .filter((part) => typeof part === 'string')
    .join(' ')
    .replace(/[_-]/g, ' ')
  if (/\b(?:request|application|access)\b/i.test(name) && !/\bfeature\b/i.test(name)) return false
  if (otherTemplates.test(name)) return true
  return fields.some(({label}) => label !== undefined && reproduction.test(label.text))
}

function stepsIn({blocks}: KindInput): number {
  return blocks.filter(({role}) => role === 'item').length
}

function processScore(input: KindInput): number {
  const {blocks, words} = input
  const headings = blocks.filter(({role}) => role === 'heading')
  let score = 0
  if (headings.slice(0, 1).some(({text}) => processWords.test(text))) score += 2
  score += Math.min(2, headings.slice(1).filter(({text}) => processWords.test(text)).length)
  if (stepsIn(input) >= 3) score++
  const duties = blocks.reduce((sum, {text}) => sum + (text.match(duty)?.length ?? 0), 0)
  if (duties >= 3 && duties * 150 >= words) score++
  if (processWords.test(input.path.replace(/[_-]/g, ' '))) score++
  return score
}

const technical =
  /\b(?:terraform|kubernetes|kubectl|k8s|helm|docker\w*|namespaces?|pipelines?|bicep|commits?|branch(?:es)?|modules?|cli|sdk|endpoints?|pods?|clusters?|ci\/cd|yaml|json|repo(?:s|sitory|sitories)?|deploy(?:s|ed|ment|ments)?|instances?|subnets?|dns|ssh|vpc|iam|api|apis|sql|database|logs?|scripts?|root|shell|bash|git|aws|azure|gcp|linux|server|servers|container\w*|lambda|s3|ec2|json|token|tokens|tls|certificates?)\b/gi

/**
 * Who must understand the document, when nobody has said: people in IT, if it
 * is full of commands, code and their names; everyone otherwise.
 */
export function decideAudience(input: KindInput): Audience {
  const {blocks, codeBlocks, words} = input
  if (words === 0) return 'everyone'
  const code = blocks.reduce((sum, {text}) => sum + text.split(OPAQUE).length - 1, 0)
  const terms = blocks.reduce((sum, {text}) => sum + (text.match(technical)?.length ?? 0), 0)
  const perThousand = 1000 / words
  if (codeBlocks >= 2 && codeBlocks * perThousand >= 3) return 'it'
  if (code >= 6 && code * perThousand >= 25 && terms * perThousand >= 10) return 'it'
  return terms >= 8 && terms * perThousand >= 40 ? 'it' : 'everyone'
}
