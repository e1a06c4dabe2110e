import {ConfigError} from '../config.ts'
import {oneLine} from '../document/text.ts'
import type {OpenedDocument} from '../linter.ts'
import {type ExplainedForm, formatFormTable} from '../reporters/form-table.ts'
import type {Console} from './console.ts'
import type {LintFlags} from './lint.ts'
import {openDocument} from './open-document.ts'

/** Prints what untape takes each field of a form for, and how long the form takes. */
export function runExplainForm([name, ...others]: readonly string[], flags: LintFlags, io: Console): number {
  if (name === undefined || others.length > 0) throw new ConfigError('explain-form takes one file, such as “untape explain-form forms/laptop.md”')
  const form = explain(name, openDocument(name, flags.config, io))
  io.out(flags.format === 'json' ? `${JSON.stringify({schema: 1, ...form}, null, 2)}\n` : formatFormTable(form))
  return 0
}

function explain(path: string, {document, views}: OpenedDocument): ExplainedForm {
  const questions = new Set(views.questions())
  const {interval, rounded, fields} = views.minutes()
  return {
    path,
    kind: document.kind,
    audience: document.audience,
    questions: questions.size,
    minutes: rounded(),
    exactMinutes: hundredths(interval().mid),
    fields: fields.map(({field, classification, chance, cost}) => ({
      label: oneLine(field.label?.text ?? ''),
      kind: field.kind,
      options: field.options.map(({text}) => oneLine(text)),
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

function hundredths(number: number): number {
  return Math.round(number * 100) / 100
}
