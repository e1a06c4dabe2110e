import type {FieldBurden, FileBurden} from '../../src/burden-report.ts'
import type {MapNode, ProcessMap} from '../../src/map/process-map.ts'

/** A field with what a test does not care about filled in. */
export function aField(given: Partial<FieldBurden> = {}): FieldBurden {
  return {
    label: 'Reason',
    line: 3,
    class: 'gathered',
    why: '“reason”',
    isSure: true,
    answeredBy: 'everyone',
    minutes: 1,
    interval: {low: 0.5, mid: 1, high: 3},
    share: 0.5,
    reason: null,
    advice: null,
    ...given,
  }
}

/** A form’s burden, of these fields. */
export function aBurden(path: string, fields: readonly FieldBurden[] = [aField()], given: Partial<FileBurden> = {}): FileBurden {
  const mid = fields.reduce((sum, {minutes}) => sum + minutes, 0)
  const approvers = given.approvers ?? []
  return {
    path,
    kind: 'form',
    audience: 'everyone',
    questions: fields.length,
    fields,
    approvers,
    handOffs: [],
    waits: [],
    problems: [],
    ...given,
    burden: {
      minutes: fields.length > 0 ? {low: mid / 2, mid, high: mid * 2, basis: 'estimated'} : null,
      approvals: approvers.map(({text}) => text),
      approverMinutes: approvers.length > 0 ? {low: approvers.length, mid: approvers.length * 2, high: approvers.length * 4} : null,
      handlingMinutes: null,
      handOffs: 0,
      wait: null,
      volumePerYear: null,
      hoursPerYear: null,
      costPerYear: null,
      missing: [],
      ...given.burden,
    },
  }
}

/** A step of a map. */
export function aNode(id: string, given: Partial<MapNode> = {}): MapNode {
  return {
    id,
    lane: 'reader',
    kind: 'step',
    text: `Do ${id}`,
    sentence: `Do ${id}.`,
    line: 1,
    number: id.slice(1),
    procedure: 0,
    approvers: [],
    wait: null,
    moreWaits: [],
    isConditional: false,
    condition: null,
    decisions: [],
    handsTo: [],
    detailOf: null,
    ...given,
  }
}

/** A map of these steps, one after the other. */
export function aMap(path: string, nodes: readonly MapNode[], given: Partial<ProcessMap> = {}): ProcessMap {
  return {
    title: '',
    path,
    lanes: [...new Set(nodes.map(({lane}) => lane))].map((key) => ({key, name: `Lane ${key}`, kind: key === 'reader' ? 'reader' : 'role'})),
    nodes,
    edges: nodes.slice(1).map((node, i) => ({from: nodes[i]?.id ?? '', to: node.id, kind: 'next', label: '', changesActor: node.lane !== nodes[i]?.lane})),
    procedures: [...new Set(nodes.map(({procedure}) => procedure))].map((procedure) => ({
      title: `Procedure ${procedure}`,
      line: 1,
      unread: [],
      partOf: null,
      steps: nodes.filter((node) => node.procedure === procedure).length,
      longest: null,
    })),
    coverage: {all: nodes.length, known: nodes.length, byKind: {reader: nodes.length, provider: 0, role: 0, machine: 0, unknown: 0}, timed: 0},
    longest: null,
    outside: [],
    ...given,
  }
}
