/** What the tools take and give, as clients are told it. */
import * as z from 'zod'
import {mostFindings, mostName, mostText, usualFindings} from './limits.ts'

const severity = z.enum(['error', 'warning', 'note'])
const point = z.object({line: z.number(), column: z.number(), offset: z.number()})
const minutes = z.object({low: z.number().nullable(), mid: z.number(), high: z.number().nullable(), basis: z.enum(['estimated', 'measured'])})
const interval = z.object({low: z.number().nullable(), mid: z.number(), high: z.number().nullable()})
const omitted = z.number().describe('How many more there are that are left out here.')

/** A file of the folder, or a text. */
const asked = {
  path: z.string().max(mostName).optional().describe('A file in the folder that is served, such as Markdown, a GitHub issue form, Word (.docx) or plain text.'),
  text: z.string().max(mostText).optional().describe('The text itself, instead of “path”.'),
  filename: z
    .string()
    .max(mostName)
    .optional()
    .describe('With “text”: the file that it is meant for. Its ending says the format, its folder which settings apply. “text.md” when left out.'),
}

export const lintInput = z.object({
  ...asked,
  limit: z.number().int().min(1).max(mostFindings).optional().describe(`How many findings at most: ${usualFindings} when left out. The most severe are kept.`),
})

export const lintOutput = z.object({
  path: z.string().describe('From the root of its repository.'),
  format: z.string(),
  kind: z.string().describe('form, process or other: a document that is neither has no findings about it as a whole.'),
  audience: z.string().describe('everyone, or it: words that IT knows are not reported to IT.'),
  language: z.string(),
  words: z.number(),
  fields: z.number().describe('Questions that a requester fills in.'),
  summary: z.object({errors: z.number(), warnings: z.number(), notes: z.number()}),
  findings: z.array(
    z.object({
      rule: z.string(),
      severity,
      message: z.string(),
      quote: z.string().describe('The words that it is about; empty for the whole document.'),
      span: z.object({start: z.number(), end: z.number()}).nullable().describe('Where the quote stands in the text, in UTF-16 units.'),
      position: z.object({start: point, end: point}).nullable(),
      place: z.string().describe('Where a person finds it.'),
      suggestions: z.array(z.string()).describe('Better wordings, best first. A person decides.'),
      fingerprint: z.string(),
    }),
  ),
  omitted,
  notChecked: z.array(z.object({reason: z.string(), place: z.string()})),
  minutes: minutes.nullable().describe('What the questions take a requester: a model estimate with its 80 % interval.'),
})

export const explainInput = z.object({rule: z.string().max(mostName).describe('The id of a rule, as findings have it, such as no-jargon.')})

export const explainOutput = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'note', 'off']),
  summary: z.string(),
  why: z.string(),
  examples: z.array(
    z.object({
      bad: z.string().optional(),
      flags: z.array(z.string()).optional().describe('The words that are reported in the bad example.'),
      better: z.string().optional(),
      good: z.string().optional(),
      because: z.string().optional(),
    }),
  ),
  options: z.record(z.string(), z.unknown()).describe('Options and their defaults.'),
  sources: z.array(z.string()),
})

export const glossaryInput = z.object({term: z.string().min(1).max(mostName).describe('A word or phrase, as IT says it or as operations say it.')})

const entry = z.object({
  term: z.string(),
  status: z.enum(['avoid', 'explain', 'ok']).describe('avoid: write one of “say” instead. explain: write what it means beside it. ok: everybody knows it.'),
  say: z.array(z.string()).describe('What to say instead, best first.'),
  means: z.string().nullable(),
  expands: z.string().nullable().describe('The long form of an acronym.'),
  audience: z.string(),
  language: z.string(),
  source: z.string(),
})

export const glossaryOutput = z.object({
  terms: z.array(entry).describe('Entries about the term: from the words of IT to those of operations.'),
  saidFor: z.array(entry).describe('Entries that say the term instead of something: from the words of operations to those of IT.'),
  omitted,
  didYouMean: z.string().nullable(),
})

export const burdenInput = z.object(asked)

export const burdenOutput = z.object({
  path: z.string().describe('From the root of its repository.'),
  kind: z.string(),
  questions: z.number(),
  minutes: minutes.nullable().describe('Minutes of a requester for each request: the median of a model estimate with its 80 % interval, or what was measured.'),
  hoursPerYear: interval.nullable().describe('Where the document or untape.yml says how often it is sent.'),
  costPerYear: interval.extend({currency: z.string().nullable()}).nullable(),
  approvals: z.array(z.string()),
  handOffs: z.number(),
  wait: z.object({least: z.number(), most: z.number()}).nullable().describe('Working days that the text states.'),
  fields: z.array(
    z.object({
      label: z.string(),
      line: z.number().nullable(),
      minutes: z.number(),
      class: z.string().describe('What answering takes: known, looked up, gathered, written and so on.'),
      advice: z.enum(['held', 'specialist']).nullable().describe('held: the company has the answer already. specialist: only IT has it.'),
    }),
  ),
  omitted,
  missing: z.array(z.string()).describe('What nobody has said, so that it is left out of hours and cost.'),
  problems: z.array(z.string()),
})
