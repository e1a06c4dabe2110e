import type {OpenedDocument} from '../linter.ts'
import {buildMap} from '../map/build-map.ts'
import type {ProcessMap} from '../map/process-map.ts'

/** The map of an opened document, from its views; `path` is what the map is called by. */
export function mapOf({document, views}: OpenedDocument, path: string): ProcessMap {
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
