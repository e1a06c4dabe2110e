import {findCards} from '../adaptive-card/elements.ts'
import {readCards} from '../adaptive-card/read.ts'
import {Assembler} from '../assembler.ts'
import {findForms, readFormio} from '../formio/read.ts'
import {findSchemas} from '../json-schema/find.ts'
import {readSchema} from '../json-schema/read.ts'
import type {ReaderOutput} from '../output.ts'
import type {JsonNode} from './nodes.ts'
import {parseJson} from './parse.ts'
import {formatBySigns, type JsonFormat} from './signs.ts'

const readers: Readonly<Record<JsonFormat, (root: JsonNode, source: string) => ReaderOutput>> = {
  formio: readFormio,
  'json-schema': readSchema,
  'adaptive-card': readCards,
}

/**
 * Which of our formats a JSON text is; undefined when it is none. When it is
 * not valid, its signs tell. A schema that only its titles show to be a form
 * is taken for one when it `isNamed`.
 *
 * @throws {LimitError} when it nests too deep.
 */
export function jsonFormatOf(source: string, isNamed: boolean): JsonFormat | undefined {
  const json = parseJson(source)
  if ('error' in json) return formatBySigns(source)
  if (findForms(json.root).length > 0) return 'formio'
  if (findCards(json.root).length > 0) return 'adaptive-card'
  return findSchemas(json.root, isNamed).length > 0 ? 'json-schema' : undefined
}

/**
 * Reads a form in JSON.
 *
 * @throws {LimitError} when it nests too deep or repeats its parts too often.
 */
export function readJson(source: string, format: JsonFormat): ReaderOutput {
  const json = parseJson(source)
  if ('root' in json) {
    const output = readers[format](json.root, source)
    output.into.forgetOptional()
    return output
  }
  const into = new Assembler(source)
  const {offset, message} = json.error
  into.problems.push({code: 'syntax', severity: 'error', message: `This is not valid JSON: ${message}.`, span: {start: offset, end: offset}})
  return {into, meta: {}, notChecked: [{reason: 'The file is not valid JSON, so nothing else in it was checked.', place: ''}]}
}
