/** Safe changes that findings bring with them. */
import type {Finding} from '../finding.ts'
import type {Version} from '../linter.ts'
import type {Edit} from './edits.ts'
import {short} from './replace-words.ts'

/** The change that mends a finding and is safe whatever stands around it; none where there is none. */
export function fixOf({fix}: Finding, {source}: Version): {readonly title: string; readonly edit: Edit} | undefined {
  if (!fix) return undefined
  const {span, text} = fix
  const [old, words] = [source.slice(span.start, span.end), text].map((one) => short(one.trim()))
  const title = words ? (old ? `Write “${words}” instead of “${old}”` : `Put in “${words}”`) : `Take out “${old}”`
  return {title, edit: {span, words: text}}
}
