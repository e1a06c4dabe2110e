import {readFileSync} from 'node:fs'
import {basename, dirname, relative, resolve, sep} from 'node:path'
import {ConfigError, configFor} from '../config.ts'
import {repositoryRoot} from '../files.ts'
import {loadGlossary} from '../glossary.ts'
import {formatOf, readDocument} from '../read.ts'
import {type ExplainedForm, formatFormTable} from '../reporters/form-table.ts'
import {createViews} from '../views.ts'
import type {Console} from './console.ts'
import {findConfig} from './find-config.ts'
import type {LintFlags} from './lint.ts'

/** Prints what untape takes each field of a form for, and how long the form takes. */
export function runExplainForm([name, ...others]: readonly string[], flags: LintFlags, io: Console): number {
  if (name === undefined || others.length > 0) throw new ConfigError('explain-form takes one file, such as “untape explain-form forms/laptop.md”')
  const file = resolve(io.cwd, name)
  const form = explain(file, name, flags, io)
  io.out(flags.format === 'json' ? `${JSON.stringify({schema: 1, ...form}, null, 2)}\n` : formatFormTable(form))
  return 0
}

function explain(file: string, name: string, flags: LintFlags, io: Console): ExplainedForm {
  const content = bytesOf(file, name)
  const {config} = findConfig(flags.config, file, io.cwd)
  const {kind, audience, language, surroundings, glossary} = configFor(config, file)
  const path = relative(repositoryRoot(dirname(file)) ?? config.folder, file).replaceAll(sep, '/')
  const format = /\.txt$/i.test(file) ? 'text' : formatOf(path, content.toString('utf8'))
  if (format === undefined) throw new ConfigError(`${name} is neither Markdown nor a GitHub issue form`)
  const document = readDocument({path: path || basename(file), content, format, kind, audience, language})
  const views = createViews(document, loadGlossary(config.folder, glossary), surroundings)
  const questions = new Set(views.questions())
  const {interval, rounded, fields} = views.minutes()
  return {
    path: name,
    kind: document.kind,
    audience: document.audience,
    questions: questions.size,
    minutes: rounded(),
    exactMinutes: hundredths(interval().mid),
    fields: fields.map(({field, classification, chance, cost}) => ({
      label: field.label?.text.replace(/\s+/g, ' ').trim() ?? '',
      kind: field.kind,
      required: field.required ?? null,
      class: classification.class,
      sure: classification.isSure,
      seconds: chance === 0 ? 0 : hundredths(cost.seconds),
      why: classification.why,
      concept: classification.concept ?? null,
      chance,
      isQuestion: questions.has(field),
      isKnown: views.knownConcept(field) !== undefined,
      isSpecialist: document.audience !== 'it' && views.specialistConcept(field) !== undefined,
      isOfficeUse: views.isOfficeUse(field),
      isPrefilled: field.prefilled,
    })),
  }
}

function bytesOf(file: string, name: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    throw new ConfigError(`${name} cannot be read`)
  }
}

function hundredths(number: number): number {
  return Math.round(number * 100) / 100
}
