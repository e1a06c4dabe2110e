import type {Document, Field} from './document.ts'

/** What a label says without the marks and remarks around it: lower case, no star, no “(optional)”, no “please”. */
export function plainLabel({label}: Field): string {
  const text = (label?.text ?? '').replace(/\((?:optional|required|mandatory|if (?:any|applicable|needed|relevant))\)/gi, ' ')
  return text
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})\]]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^please /, '')
}

const rest = '(?:comments?|notes?|info(?:rmation)?|details?|context|remarks?|considerations?|requests?|instructions?)'
const catchAll = new RegExp(
  String.raw`^(?:(?:any )?(?:other|additional|further|more|extra|supplementary) (?:relevant |useful |supporting |general )?${rest}(?:(?: and| or|,| \/|\/) ?${rest})*` +
    `|(?:is there |do you have )?any(?:thing| other thing) else(?: .{0,60})?|(?:any |general )?(?:comments|notes|remarks)|any(?: other)? (?:questions|comments|notes)(?: (?:and|or) (?:questions|comments|notes))?)$`,
)

/** Whether a field asks for whatever else comes to mind. */
export function isCatchAll(field: Field): boolean {
  return catchAll.test(plainLabel(field))
}

/** Whether a field stands on one line with the field before it, as “Date” does behind a name. */
export function isBesideAnother(field: Field, {fields, source}: Document): boolean {
  const before = fields[fields.indexOf(field) - 1]
  return before !== undefined && !/[\r\n]/.test(source.slice(before.span.end, field.span.start))
}
