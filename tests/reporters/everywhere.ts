import type {FileBurden} from '../../src/burden-report.ts'
import type {FileReport, Report} from '../../src/report.ts'
import type {OwnerOptions} from '../../src/reporters/owner/options.ts'
import {aBurden, aField, aMap, aNode} from './a-burden.ts'
import {aFile, aFinding} from './a-report.ts'

/** A report in which a text stands wherever a document, a path or a setting can put one. */
export function everywhere(text: string): {readonly report: Report; readonly options: OwnerOptions} {
  const path = `forms/${text}.md`
  const file: FileReport = aFile(
    path,
    [
      aFinding({rule: text, message: text, quote: text, place: text, suggestions: [text, text]}),
      aFinding({rule: 'no-known-question', quote: text, message: text}),
    ],
    {
      language: text,
      notChecked: [{reason: text, place: text}],
    },
  )
  const burden: FileBurden = aBurden(path, [aField({label: text, why: text, advice: 'held'}), aField({label: text, line: 9, class: 'created-long'})], {
    approvers: [{text, line: 1}],
    handOffs: [{text, to: text, line: 2}],
    waits: [{text, line: 3, days: {least: 1, most: 2}}],
    problems: [text],
    burden: {costPerYear: {low: 1, mid: 2, high: 3, of: ['requester'], currency: text}} as never,
  })
  const wait = {text, least: 1, most: 2, isWorkingTime: true}
  const nodes = [
    aNode('s1', {lane: text, text, sentence: text, isConditional: true, condition: text}),
    aNode('s2', {kind: 'approval', approvers: [text], wait, moreWaits: [wait], text, number: text}),
  ]
  const map = aMap(path, nodes, {
    title: text,
    lanes: [
      {key: text, name: text, kind: 'role'},
      {key: 'reader', name: text, kind: 'reader'},
    ],
    edges: [{from: 's2', to: 's1', kind: 'back', label: text, changesActor: true}],
    outside: [{kind: 'approval', text, line: 4, who: text}],
  })
  return {
    report: {version: text, files: [file, aFile(text, [])]},
    options: {
      burdens: [burden],
      maps: [map],
      rules: [{id: text, summary: text, why: text}],
      today: text,
      unread: [{path: text, reason: text}],
      sourceOf: () => text,
      pathOf: () => text,
    },
  }
}
