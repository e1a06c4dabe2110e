/** What untape takes the fields of a form for, as a table for people. */
import {takesNames} from './takes-names.ts'

/** One field as the classifier sees it. */
export interface ExplainedField {
  readonly label: string
  readonly kind: string
  /** What there is to choose. */
  readonly options: readonly string[]
  /** null when the format does not say. */
  readonly required: boolean | null
  readonly class: string
  /** Whether words of the label decided, and not just the shape of the field. */
  readonly sure: boolean
  readonly seconds: number
  readonly why: string
  readonly concept: string | null
  /** How likely a requester answers it; 0 when it is not the requester's. */
  readonly chance: number
  readonly isQuestion: boolean
  readonly isKnown: boolean
  readonly isSpecialist: boolean
  readonly isOfficeUse: boolean
  readonly isPrefilled: boolean
}

/** A form with its fields and minutes. */
export interface ExplainedForm {
  readonly path: string
  readonly kind: string
  readonly audience: string
  readonly questions: number
  /** Rounded for people. */
  readonly minutes: number
  readonly exactMinutes: number
  readonly fields: readonly ExplainedField[]
}

const widths = {label: 34, kind: 10, required: 8, takes: 18, time: 7} as const

/** As many choices are shown, and so much of each. */
const mostOptions = 8
const longestOption = 40

const kindNames: Readonly<Record<string, string>> = {
  text: 'one line',
  'long-text': 'many lines',
  choice: 'choice',
  choices: 'tick boxes',
  consent: 'consent',
  steps: 'steps',
  upload: 'file',
}

/** The table, the total and what it leaves out. */
export function formatFormTable(form: ExplainedForm): string {
  const {path, kind, audience, questions, minutes, fields} = form
  const lines = [
    `${path}: ${kind === 'other' ? 'not taken for a form' : kind}, for ${audience === 'it' ? 'people in IT' : 'everyone'}, ${count(questions, 'question')}, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    '',
    row('Field', 'Answer', 'Required', 'What it takes', 'Time'),
    row(...(['label', 'kind', 'required', 'takes', 'time'] as const).map((name) => '-'.repeat(widths[name]))),
  ]
  for (const field of fields) {
    const required = field.required === null ? '?' : field.required ? 'yes' : 'no'
    const takes = field.chance === 0 ? '–' : (takesNames[field.class] ?? field.class)
    lines.push(row(field.label || '(no label)', kindNames[field.kind] ?? field.kind, required, takes, field.chance === 0 ? '–' : duration(field.seconds)))
    if (field.options.length > 0) lines.push(`    choices: ${listed(field.options)}`)
    lines.push(`    ${[`${field.why}${field.sure ? '' : ' (a guess)'}`, ...flagsOf(field)].join('; ')}`)
  }
  if (fields.length === 0) lines.push('No fields were found.')
  if (kind === 'other' && questions > 0)
    lines.push('', 'If people fill it in, name its path under “kinds:” and “form:” in untape.yml: it is then checked as a form.')
  if (questions === 0 && fields.some(({isOfficeUse}) => isOfficeUse))
    lines.push('', 'All that it asks is taken to be the office’s own: nothing is asked of anybody else.')
  lines.push(
    '',
    `Total: about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, with a look over the form before and after.`,
    'A model’s estimate: half or twice as long is not unusual. Finding the form, signing in and waiting for an answer are not in it.',
    '',
  )
  return lines.join('\n')
}

/** The first of them: a list of countries is known by its beginning. */
function listed(options: readonly string[]): string {
  const shown = options.slice(0, mostOptions).map((option) => pad(option, longestOption).trimEnd())
  return `${shown.join(' | ')}${options.length > mostOptions ? ` and ${options.length - mostOptions} more` : ''}`
}

function flagsOf({isKnown, isSpecialist, isOfficeUse, isPrefilled, chance, concept, kind}: ExplainedField): string[] {
  return [
    ...(isKnown ? [`the company or the site holds it already${concept ? ` (${concept})` : ''}`] : []),
    ...(isSpecialist ? ['only IT can normally answer it'] : []),
    ...(isOfficeUse ? ['for the office, not the requester'] : []),
    ...(isPrefilled ? ['filled in already'] : []),
    ...(kind === 'steps' ? ['steps, no question'] : []),
    ...(chance > 0 && chance < 1 ? [`counted at ${chance * 100} %, as not everyone answers it`] : []),
  ]
}

function row(...cells: readonly string[]): string {
  const sizes = Object.values(widths)
  return cells
    .map((cell, i) => pad(cell, sizes[i] ?? 0))
    .join('  ')
    .trimEnd()
}

function pad(text: string, size: number): string {
  return text.length > size ? `${text.slice(0, size - 1)}…` : text.padEnd(size)
}

function duration(seconds: number): string {
  return seconds < 60 ? `${Math.max(1, Math.round(seconds))} s` : `${(seconds / 60).toFixed(1)} min`
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
