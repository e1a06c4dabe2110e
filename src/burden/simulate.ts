/** The minutes of a form for other people and other forms: once for each draw of the model. */
import {type AskedField, approverMinutes, aroundSeconds, costOf, type Numbers, readSeconds} from './minutes.ts'
import {drawCount, type Model} from './model.ts'

/**
 * Minutes of a requester in each draw. Fields that cost the same but for their
 * words are counted together, so a long form takes no longer than a short one
 * of as many kinds of questions.
 */
export function simulate(fields: readonly AskedField[], model: Model): Float64Array {
  const seconds = Float64Array.from(inDraws(model, 'around', aroundSeconds))
  const groups = new Map<string, {readonly like: AskedField; count: number; words: number}>()
  for (const field of fields) {
    if (field.answeredBy === 'nobody') continue
    const key = [field.kind, field.answeredBy, ...field.classes].join(' ')
    const group = groups.get(key)
    if (group) {
      group.count++
      group.words += field.words
    } else groups.set(key, {like: {...field, words: 0}, count: 1, words: field.words})
  }
  // In one order, whatever that of the fields: sums of fractions depend on it.
  for (const [key, {like, count, words}] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const each = inDraws(model, key, (numbers) => costOf(like, numbers).seconds)
    // Reading is weighed like the rest of the field: by those who answer it.
    const word = inDraws(model, `word ${like.answeredBy}`, (numbers) => costOf({...like, classes: [], words: 1}, numbers).seconds)
    for (let i = 0; i < drawCount; i++) seconds[i] = (seconds[i] ?? 0) + count * (each[i] ?? 0) + words * (word[i] ?? 0)
  }
  return seconds.map((one) => one / 60)
}

/** Minutes that one field takes an average requester, in each draw. */
export function simulateField(field: AskedField, model: Model): Float64Array {
  return Float64Array.from(model.draws(), (numbers) => costOf(field, numbers).seconds / 60)
}

/** Minutes of one approver in each draw, for a request of so many words. */
export function simulateApprover(words: number, model: Model): Float64Array {
  const opening = inDraws(model, 'approver', (numbers) => approverMinutes(0, numbers))
  const word = inDraws(model, 'word', (numbers) => readSeconds(1, numbers) / 60)
  return opening.map((minutes, i) => minutes + words * (word[i] ?? 0))
}

function inDraws(model: Model, key: string, of: (numbers: Numbers) => number): Float64Array {
  let values = model.cache.get(key)
  if (!values) {
    values = Float64Array.from(model.draws(), of)
    model.cache.set(key, values)
  }
  return values
}
