/** The JSON Schema of untape.yml, from the keys that the configuration knows and the rules' own options. */
import {constants} from '../src/burden/constants.ts'
import {roles} from '../src/burden/inputs.ts'
import {metaKeys, overrideKeys, strengths, topKeys} from '../src/config-keys.ts'
import {conceptIds} from '../src/document/concepts.ts'
import {fieldClasses} from '../src/document/field-class.ts'
import {profiles} from '../src/profiles.ts'
import type {AnyRule} from '../src/rule.ts'

type Schema = Readonly<Record<string, unknown>>

const texts: Schema = {$ref: '#/definitions/texts'}
const globs = (description: string): Schema => ({...texts, description})
const audience: Schema = {enum: ['everyone', 'it'], description: 'Who must understand the documents.'}
const glossary = globs('Glossary files of your own, laid over the built-in one in their order.')

/** What stands under a key; a key without an entry here takes anything. */
const described: Readonly<Record<string, Schema>> = {
  extends: {
    anyOf: [{$ref: '#/definitions/profile'}, {type: 'array', items: {$ref: '#/definitions/profile'}}],
    default: 'recommended',
    description: 'Built-in profiles. “rules” and “overrides” win over them.',
  },
  files: globs('The paths this is for; at the top level, the files that are looked at in a folder (all that untape reads when left out).'),
  ignore: globs('Paths to leave out, as in .gitignore.'),
  kinds: {
    type: 'object',
    additionalProperties: false,
    properties: {form: globs('Forms.'), process: globs('Process documents.'), other: globs('Neither form nor process.')},
    description: 'What the documents under a path are.',
  },
  audience,
  language: {type: 'string', pattern: '^[a-z]{2}$', description: 'The language of all documents, for example en.'},
  meta: {type: 'array', items: {$ref: '#/definitions/meta'}, description: 'What the files under a path need not say themselves.'},
  rules: {$ref: '#/definitions/rules'},
  glossary,
  'known-questions': {
    type: 'array',
    items: {anyOf: [{type: 'string'}, {type: 'object', propertyNames: {enum: [...conceptIds].sort()}, additionalProperties: {enum: ['off', false]}}]},
    description: 'Labels whose answers the company holds, and “concept: off” for what it does not hold.',
  },
  overrides: {type: 'array', items: {$ref: '#/definitions/override'}, description: 'What is different for some paths. Later ones win.'},
  owner: {...texts, description: 'The person or role that answers for the document.'},
  contact: {...texts, description: 'How to get help.'},
  'volume-per-year': {type: 'number', minimum: 0, description: 'Requests a year: without it no hours of a year are shown.'},
  'hourly-cost': {
    anyOf: [
      {type: 'number', minimum: 0},
      {
        type: 'object',
        additionalProperties: false,
        properties: {...Object.fromEntries(roles.map((role) => [role, {type: 'number', minimum: 0}])), currency: {type: 'string'}},
      },
    ],
    description: 'What an hour costs, wage and overhead: one number, or one for each role.',
  },
  'handling-minutes': {type: 'number', minimum: 0, description: 'Minutes that the office works on one request.'},
  'return-rate': {type: 'number', minimum: 0, maximum: 1, description: 'The share of requests that go back to their requester.'},
  approvals: {...texts, description: 'Everybody who must say yes, instead of those whom the text names.'},
  'measured-minutes': {
    anyOf: [
      {type: 'number', minimum: 0},
      {type: 'object', additionalProperties: false, required: ['median'], properties: {median: {type: 'number'}, n: {type: 'number'}, date: {type: 'string'}}},
    ],
    description: 'Minutes that real people took, instead of an estimate.',
  },
  burden: {
    type: 'object',
    additionalProperties: false,
    properties: {
      constants: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(constants).map(([name, {unit, source, value}]) => [
            name,
            {$ref: '#/definitions/constant', default: value, description: `${unit}; ${source}`},
          ]),
        ),
      },
    },
    description: 'Numbers of the burden model that you know better.',
  },
  fields: {
    type: 'object',
    additionalProperties: {
      type: 'object',
      additionalProperties: false,
      properties: {class: {enum: fieldClasses}, why: {...texts, description: 'Why the field is needed.'}, 'legal-basis': texts},
    },
    description: 'What is said of single fields, by label or id.',
  },
  'response-time': {...texts, description: 'Within what time somebody answers, for example “2 working days”.'},
}

/** The schema as an object; the same rules give the same one. */
export function configSchema(rules: readonly AnyRule[]): Schema {
  const objectOf = (keys: readonly string[], required: readonly string[] = []): Schema => ({
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 ? {required} : {}),
    properties: Object.fromEntries(keys.map((key) => [key, described[key] ?? {}])),
  })
  const names = Object.entries(profiles)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'untape.yml',
    description: 'The configuration of untape. Generated by “npm run docs”.',
    ...objectOf(topKeys),
    definitions: {
      text: {type: ['string', 'number']},
      texts: {anyOf: [{$ref: '#/definitions/text'}, {type: 'array', items: {$ref: '#/definitions/text'}}]},
      profile: {enum: names.map(([name]) => name), description: names.map(([name, {summary}]) => `${name}: ${summary}`).join('\n')},
      // YAML 1.1 readers take “off” for false.
      severity: {enum: [...strengths, false]},
      constant: {
        anyOf: [
          {type: 'number', exclusiveMinimum: 0},
          {
            type: 'object',
            additionalProperties: false,
            required: ['value'],
            properties: {value: {type: 'number'}, low: {type: 'number'}, high: {type: 'number'}, source: {type: 'string'}},
          },
        ],
      },
      meta: objectOf(metaKeys, ['files']),
      override: objectOf(overrideKeys, ['files']),
      rules: {type: 'object', additionalProperties: false, properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]))},
    },
  }
}

function ruleSchema({summary, severity, options}: AnyRule): Schema {
  const properties = Object.fromEntries(Object.entries(options).map(([name, value]: [string, unknown]) => [name, {type: typeOf(value), default: value}]))
  const setting = {
    type: 'object',
    additionalProperties: false,
    properties: {severity: {$ref: '#/definitions/severity'}, options: {type: 'object', additionalProperties: false, properties}},
  }
  return {description: `${summary} Default: ${severity}.`, default: severity, anyOf: [{$ref: '#/definitions/severity'}, setting]}
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value
}
