import {expect} from 'vitest'
import {type Document, readDocument} from '../../src/index.ts'

/** The document of a form that is written down as data. */
export function read(form: unknown, path = 'forms/form.json'): Document {
  return readDocument({path, content: JSON.stringify(form, null, 2)})
}

/** What a person is asked, in order. */
export function asked({fields}: Document): string[] {
  return fields.map(({label}) => label?.text ?? '–')
}

/** What stands between the questions. */
export function proseOf({blocks}: Document): string[] {
  return blocks.filter(({field}) => field === undefined).map(({role, text}) => `${role}: ${text}`)
}

/** Each unit of each text stands where its map says: as itself, or as what is written for it. */
export function checkSpans({blocks, source}: Document): void {
  for (const {text, starts, ends, role} of blocks) {
    expect([starts.length, ends.length]).toEqual([text.length, text.length])
    for (let i = 0; i < text.length; i++) {
      const raw = source.slice(starts[i], ends[i])
      if (raw !== text[i] && !isWritten(raw, text[i] ?? ''))
        throw new Error(`${role}: “${text[i]}” of “${text.slice(0, 40)}” is written ${JSON.stringify(raw)}`)
      if (i > 0 && (starts[i] ?? 0) < (starts[i - 1] ?? 0)) throw new Error(`${role}: “${text.slice(0, 40)}” goes back at ${i}`)
    }
  }
}

/** Whether one unit of a text is written by an escape, a character reference, white space, a tag or a template. */
function isWritten(raw: string, unit: string): boolean {
  if (unit === '\uFFFC') return raw.length > 0
  const plain = raw.startsWith('\\') || /\\/.test(raw) ? (JSON.parse(`"${raw}"`) as string) : raw
  if (unit === ' ') return /^(?:\s|&nbsp;|&#160;)*$/.test(plain)
  return plain === unit || /^&(?:#?\w+);$/.test(plain) || (raw.startsWith('&') && raw.length > 1)
}
