/** Entries as the YAML of a glossary file. */
import {Document, isPair, isScalar, isSeq, visit} from 'yaml'
import type {GlossaryEntry} from '../language/glossary.ts'
import {entryKeyNames, isList} from './entry.ts'

/** YAML that is read as the same entries; the keys stand in the order of `entryKeyNames`, and a list on one line. */
export function writeYaml(entries: readonly GlossaryEntry[]): string {
  if (entries.length === 0) return '[]\n'
  const ordered = entries.map((entry) => Object.fromEntries(entryKeyNames.flatMap((key) => (entry[key] === undefined ? [] : [[key, entry[key]]]))))
  const document = new Document(ordered, {aliasDuplicateObjects: false})
  visit(document, {
    Pair(_, pair) {
      if (isPair(pair) && isScalar(pair.key) && isList(String(pair.key.value)) && isSeq(pair.value)) pair.value.flow = true
    },
    Scalar(_, node) {
      // A text of several lines is easier to find its way back from as one.
      if (typeof node.value === 'string' && /[^\x20-\x7e\p{L}\p{P}\p{S}\p{M}\p{N}]/u.test(node.value)) node.type = 'QUOTE_DOUBLE'
    },
  })
  return document.toString({lineWidth: 0, flowCollectionPadding: false, minContentWidth: 0})
}
