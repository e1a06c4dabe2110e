/** How V8 is told to work for us, in a process of our own: never in that of somebody who uses the library. */
import process from 'node:process'
import {setFlagsFromString} from 'node:v8'

/** The first number of the version of Node. */
export const nodeVersion = Number.parseInt(process.versions.node, 10)
/** The last version that was measured: V8 complains of a flag that it no longer has, and a later version does without. */
const lastMeasured = 24

/**
 * Sets flags of V8, and one that every run gains by. V8 reads a pattern by
 * itself first, and makes it fast when it is asked a second time; ours are asked
 * for each paragraph, and making them twice is a fifth of a short run. What
 * holds is what the flag says when a pattern is made, so it is set before any is.
 * To switch the first step off as a whole would take no less time, and crashes
 * where patterns of Node are between the two.
 */
export function tuneEngine(...flags: readonly string[]): void {
  if (nodeVersion > lastMeasured) return
  for (const flag of ['--regexp-tier-up-ticks=0', ...flags]) setFlagsFromString(flag)
}
