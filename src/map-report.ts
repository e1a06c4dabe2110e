/** The process map of an opened document. */
import type {Document} from './document/document.ts'
import {buildMap} from './map/build-map.ts'
import type {ProcessMap} from './map/process-map.ts'
import type {Views} from './rule.ts'

/** The map of a document, from its views; `path` is what the map is called by. */
export function mapOf({document, views}: {readonly document: Document; readonly views: Views}, path: string): ProcessMap {
  return buildMap({
    path,
    document,
    steps: views.steps(),
    actorChanges: views.actorChanges(),
    handOffs: views.handOffs(),
    approvals: views.approvals(),
    waits: views.waits(),
    branches: views.branches(),
  })
}
